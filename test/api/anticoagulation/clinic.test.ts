// The anticoagulation clinic over the wire: enrolment, proposal, signature, events, papers, the clinic's list.

import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../../src-main/contract/client.ts'
import { addPerson, failure, technicianPin } from '../../helpers/people.ts'
import { ownerPin } from '../../helpers/test-app.ts'
import { type Enrolled, enrolledStore, five, inr, nothing, today, type Visit } from './enrolled.ts'

let client: Client
let patientId: string
let enrolmentId: string
let enrolment: Enrolled['enrolment']
let visit: Enrolled['visit']

beforeEach(async () => {
  ;({ client, patientId, enrolmentId, enrolment, visit } = await enrolledStore())
})

/** Where the fields are that a refused signature waits for. */
const lacks = async (input: Visit) =>
  ((await failure(client.anticoagulation.sign(input), 'incomplete')).missing ?? []).map(
    ({ where }) => where,
  )

describe('an enrolment', () => {
  it('is shown with its goal, tablets and the week that is taken', async () => {
    const {
      enrolment: shown,
      weekMg,
      week,
      asksPregnancy,
    } = await client.anticoagulation.read({
      patientId,
    })
    expect(shown).toMatchObject({
      goal: [2, 3],
      tablets: [5, 2.5],
      areHalvesAllowed: false,
      prescriberName: 'Nora Madeup, MD',
      nextTestOn: today,
    })
    expect(weekMg).toEqual(five)
    expect(week?.totalMg).toBe(35)
    expect(asksPregnancy).toBe(false)
  })

  it('is one at a time; ended with a reason another may follow', async () => {
    await failure(client.anticoagulation.enrol(enrolment()), 'conflict')
    await client.anticoagulation.end({ enrolmentId, reason: 'Moved away' })
    await failure(
      client.anticoagulation.propose({ enrolmentId, answers: {}, inr: null }),
      'conflict',
    )
    await client.anticoagulation.enrol(enrolment())
  })

  it.each<[string, Partial<InputOf<'anticoagulation.enrol'>>]>([
    ['a nomogram that nobody published', { nomogram: 'mine' }],
    ['a goal upside down', { goal: [3, 2] }],
    ['an end without its day', { duration: 'until-day' }],
    ['six days of doses', { weekMg: [5, 5, 5, 5, 5, 5] }],
  ])('is refused with %s', async (_, more) => {
    await client.anticoagulation.end({ enrolmentId, reason: 'Moved away' })
    await failure(client.anticoagulation.enrol({ ...enrolment(), ...more }), 'invalid-input')
  })
})

describe('a course', () => {
  const changed = async (more: Partial<InputOf<'anticoagulation.enrol'>>) => {
    const { enrolment: shown } = await client.anticoagulation.read({ patientId })
    const { patientId: _, kind: __, ...course } = enrolment(more)
    return { enrolmentId, revision: shown?.revision ?? 0, ...course }
  }
  const taken = async () => (await client.anticoagulation.read({ patientId })).weekMg

  it('is changed with its tablets and the dose that is taken, and not over somebody else’s change', async () => {
    const input = await changed({ tablets: [2.5], weekMg: [5, 5, 5, 5, 5, 5, 2.5] })
    await client.anticoagulation.change(input)
    const read = await client.anticoagulation.read({ patientId })
    expect(read.enrolment?.tablets).toEqual([2.5])
    expect(read.weekMg).toEqual([5, 5, 5, 5, 5, 5, 2.5])
    await failure(client.anticoagulation.change(input), 'conflict')
    await failure(
      client.anticoagulation.change(await changed({ nomogram: 'nobody' })),
      'invalid-input',
    )
  })

  it('has no known dose after a visit that signed none, until somebody says what is taken', async () => {
    await client.anticoagulation.sign(
      visit(9.4, null, { decision: 'no-dose', overrideReason: 'Sent to hospital' }),
    )
    expect(await taken()).toBeNull()
    await client.anticoagulation.change(await changed({ weekMg: five }))
    expect(await taken()).toEqual(five)
  })
})

describe('a proposal', () => {
  it('is worked out from what is in the chart, and writes nothing', async () => {
    const { proposal, nextTest } = await client.anticoagulation.propose({
      enrolmentId,
      answers: nothing,
      inr: inr(1.7),
    })
    expect(proposal).toMatchObject({ kind: 'proposal', cell: '1.51-1.99', fromMg: 35 })
    expect(proposal?.kind === 'proposal' && proposal.week?.totalMg).toBe(37.5)
    expect(nextTest?.on).toBe('2026-11-30')
    const read = await client.anticoagulation.read({ patientId })
    expect([read.visits, read.inrs, read.weekMg]).toEqual([[], [], five])
  })

  it('says what is missing when nobody asked', async () => {
    const { proposal } = await client.anticoagulation.propose({
      enrolmentId,
      answers: {},
      inr: null,
    })
    expect(proposal?.kind === 'cannot-propose' && proposal.reasons).toEqual([
      'There is no INR for this visit.',
      'Nobody has asked about bleeding.',
      'Nobody has asked about signs of a clot or stroke.',
      'Nobody has asked about missed doses.',
    ])
  })
})

describe('a signature', () => {
  const raised = [5, 5, 5, 5, 5, 5, 7.5]

  it('keeps answers, INR, proposal and dose, writes the INR into the chart and moves the next test', async () => {
    const { id } = await client.anticoagulation.sign(visit(1.7, raised))
    const read = await client.anticoagulation.read({ patientId })
    expect(read.visits[0]).toMatchObject({
      id,
      decision: 'accepted',
      weekMg: raised,
      nextTestOn: '2026-11-30',
      proposal: { kind: 'proposal', cell: '1.51-1.99' },
    })
    expect(read.visits[0]?.signature).not.toBeNull()
    expect(read.weekMg).toEqual(raised)
    expect(read.inrs).toMatchObject([{ value: 1.7, on: today }])
    expect(read.enrolment?.nextTestOn).toBe('2026-11-30')
  })

  it('takes another dose than the proposed one only as an override with a reason', async () => {
    expect(await lacks(visit(1.7, five))).toEqual(['decision'])
    expect(await lacks(visit(1.7, five, { decision: 'overridden' }))).toEqual(['overrideReason'])
    await client.anticoagulation.sign(
      visit(1.7, five, { decision: 'overridden', overrideReason: 'Two doses missed' }),
    )
  })

  it.each<[string, number, number[] | null, Partial<InputOf<'anticoagulation.sign'>>, string[]]>([
    ['a proposal that there is not', 9.4, five, {}, ['decision']],
    ['a dose held that nobody proposed', 2.5, five, { holdDays: 1 }, ['decision']],
    ['no dose and no reason', 9.4, null, { decision: 'no-dose' }, ['overrideReason']],
    ['no next INR', 2.5, five, { nextTestOn: null }, ['nextTestOn']],
    [
      'no dose and no next INR',
      9.4,
      null,
      { decision: 'no-dose', overrideReason: 'Sent to hospital', nextTestOn: null },
      ['nextTestOn'],
    ],
    ['a next INR today', 2.5, five, { nextTestOn: today }, ['nextTestOn']],
    ['a next INR at no place', 2.5, five, { nextTestAt: null }, ['nextTestAt']],
    [
      'a week that the tablets do not make',
      2.5,
      [5, 5, 5, 5, 5, 5, 6],
      { decision: 'overridden', overrideReason: 'Tried' },
      ['weekMg'],
    ],
  ])('is refused for %s', async (_, value, week, more, fields) => {
    expect(await lacks(visit(value, week, more))).toEqual(fields)
    expect((await client.anticoagulation.read({ patientId })).visits).toEqual([])
  })

  it('needs the PIN, and is the pharmacist’s: an intern prepares, a pharmacist signs the same visit', async () => {
    await failure(client.anticoagulation.sign(visit(2.5, five, { pin: '0000' })), 'not-allowed')
    const personId = await addPerson(client, 'intern')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(
      client.anticoagulation.sign(visit(2.5, five, { pin: technicianPin })),
      'not-allowed',
    )
    const { pin: _, ...prepared } = visit(2.5, five)
    const { id } = await client.anticoagulation.prepare(prepared)
    const [waiting] = (await client.anticoagulation.read({ patientId })).visits
    expect(waiting).toMatchObject({ id, signature: null, preparedBy: 'Ines Internham' })
    const state = await client.session.state({})
    const owner = state.people.find((one) => one.role === 'owner')
    await client.session.switchUser({ personId: owner?.id ?? '', pin: ownerPin })
    const observationId = waiting?.inr?.observationId ?? null
    await client.anticoagulation.sign(
      visit(2.5, five, { visitId: id, inr: { ...inr(2.5), observationId } }),
    )
    const read = await client.anticoagulation.read({ patientId })
    expect(read.visits).toHaveLength(1)
    expect(read.inrs).toHaveLength(1)
    await failure(client.anticoagulation.sign(visit(2.5, five, { visitId: id })), 'not-allowed')
  })

  it('refuses an INR that is not in the chart as it was shown', async () => {
    const { id } = await client.observations.add({
      patientId,
      text: 'INR',
      loinc: '6301-6',
      value: 2.6,
      unit: '{INR}',
      date: today,
    })
    const wrong = { ...inr(2.5), observationId: id }
    await failure(client.anticoagulation.sign(visit(2.5, five, { inr: wrong })), 'conflict')
  })

  it('holds through the day of the next INR where the nomogram holds until the INR is in range', async () => {
    const { proposal } = await client.anticoagulation.propose({
      enrolmentId,
      answers: nothing,
      inr: inr(5.5),
    })
    const week = proposal?.kind === 'proposal' ? proposal.week?.days.map(({ mg }) => mg) : null
    const held = (holdDays: number) =>
      visit(5.5, week ?? null, { holdDays, nextTestOn: addDays(today, 2) })
    expect(await lacks(held(2))).toEqual(['decision'])
    await client.anticoagulation.sign(held(3))
  })
})

describe('the next INR', () => {
  it('is within five days when an interacting medicine began since the last INR, whatever was answered', async () => {
    const next = async () =>
      (await client.anticoagulation.propose({ enrolmentId, answers: nothing, inr: inr(2.5) }))
        .nextTest
    expect((await next())?.days).toBe(14)
    const take = async (text: string, start: Day) =>
      client.medications.add({
        patientId,
        medication: { text, kind: 'prescription', source: 'patient', start },
      })
    await take('Warfarin 5 mg tablet', day('2025-03-01'))
    expect((await next())?.days).toBe(14)
    await take('Metronidazole 500 mg tablet', addDays(today, -3))
    expect(await next()).toMatchObject({ days: 5, why: expect.stringContaining('Metronidazole') })
  })
})

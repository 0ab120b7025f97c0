// After a visit of the anticoagulation clinic: papers, events, the clinic's list, and a course of a DOAC.

import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure } from '../../helpers/people.ts'
import { type Enrolled, enrolledStore, five, today } from './enrolled.ts'

let client: Client
let patientId: string
let enrolmentId: string
let enrolment: Enrolled['enrolment']
let visit: Enrolled['visit']

beforeEach(async () => {
  ;({ client, patientId, enrolmentId, enrolment, visit } = await enrolledStore())
})

describe('after a visit', () => {
  it('prints calendar and letter of a signed visit, and of no other', async () => {
    const { pin: _, ...prepared } = visit(2.5, five)
    const { id: open } = await client.anticoagulation.prepare(prepared)
    const calendar = { language: 'es', isLarge: true } as const
    await failure(client.anticoagulation.calendar({ visitId: open, ...calendar }), 'not-allowed')
    const { id } = await client.anticoagulation.sign(visit(2.5, five))
    expect(await client.anticoagulation.calendar({ visitId: id, ...calendar })).toEqual({
      message: 'Printed.',
    })
    expect(await client.anticoagulation.letter({ visitId: id })).toEqual({ message: 'Printed.' })
  })

  it('keeps events, newest first, and refuses one that is still to come', async () => {
    const event = { enrolmentId, kind: 'bleed', severity: 'minor', text: 'Nosebleed' } as const
    await client.anticoagulation.event({ ...event, on: addDays(today, -3) })
    await failure(
      client.anticoagulation.event({ ...event, on: addDays(today, 1) }),
      'invalid-input',
    )
    await client.anticoagulation.event({
      ...event,
      kind: 'procedure',
      severity: null,
      on: addDays(today, 9),
      text: 'Colonoscopy',
    })
    const { events } = await client.anticoagulation.read({ patientId })
    expect(events.map(({ kind }) => kind)).toEqual(['procedure', 'bleed'])
  })

  it('lists the clinic with time in range by patient, prescriber and store', async () => {
    for (const [date, value] of [
      ['2026-09-01', 2.5],
      ['2026-09-29', 2.5],
      ['2026-10-27', 3.5],
    ] as const)
      await client.observations.add({
        patientId,
        text: 'INR',
        loinc: '6301-6',
        value,
        unit: '{INR}',
        date: day(date),
      })
    const list = await client.anticoagulation.clinic({})
    // 28 days in range, then from 2.5 to 3.5: half of 28 days.
    expect(list.rows).toMatchObject([
      { patientName: 'Testwell, Ada', percent: 75, fractionPercent: 66.7, isOverdue: false },
    ])
    expect(list.prescribers).toEqual([{ name: 'Nora Madeup, MD', patients: 1, percent: 75 }])
    expect(list.percent).toBe(75)
  })

  it('follows a DOAC without a dose: its findings, its laboratory', async () => {
    await client.anticoagulation.end({ enrolmentId, reason: 'Changed to apixaban' })
    const doac = { kind: 'doac', goal: null, nomogram: null, tablets: null, weekMg: null } as const
    const { id } = await client.anticoagulation.enrol(enrolment(doac))
    await client.medications.add({
      patientId,
      medication: { text: 'Apixaban 5 mg tablet', kind: 'prescription', source: 'patient' },
    })
    const { doacs } = await client.anticoagulation.read({ patientId })
    expect(doacs[0]).toMatchObject({ drug: 'Apixaban 5 mg tablet', labs: { kind: 'due' } })
    const signed = { enrolmentId: id, inr: null, decision: 'no-dose' } as const
    await client.anticoagulation.sign(visit(2.5, null, signed))
    await failure(
      client.anticoagulation.sign(visit(2.5, five, { ...signed, decision: 'accepted' })),
      'incomplete',
    )
  })
})

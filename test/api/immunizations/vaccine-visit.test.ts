// A vaccine visit over the wire: what is due, what stops a dose, the dose. The store's side: vaccine-store.test.ts.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import type { VaccineVisitView } from '../../../src-main/contract/immunizations.ts'
import { answerAll, zosterDose } from '../../helpers/journeys/immunizations-journey.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../../helpers/people.ts'
import { startReview } from '../../helpers/ready-review.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const visit = () => client.immunizations.visit({ patientId })
const give = (more: Partial<Parameters<Client['immunizations']['give']>[0]> = {}) =>
  client.immunizations.give({ patientId, ...zosterDose, ...more })
const groupOf = (view: VaccineVisitView, name: string) =>
  view.forecast.kind === 'forecast'
    ? view.forecast.groups.find(({ group }) => group === name)
    : undefined

async function answerWith(id: string, observations: readonly string[]): Promise<void> {
  await answerAll(client, patientId)
  const { questions } = await visit()
  await client.immunizations.saveVisit({
    patientId,
    answers: Object.fromEntries(
      questions.map((one) => [
        one.id,
        one.id === id
          ? { answer: 'yes' as const, observations: [...observations] }
          : { answer: 'no' as const, observations: [] },
      ]),
    ),
    consent: { by: 'patient', name: null, method: 'verbal' },
    registrySharing: null,
  })
}

describe('what is due', () => {
  it('comes from the stored doses and says what lacks', async () => {
    const view = await visit()
    expect(groupOf(view, 'Zoster')).toMatchObject({ state: 'due', doseNumber: 1 })
    expect(view).toMatchObject({
      doses: [],
      consent: null,
      visitId: null,
      forecast: { citation: expect.stringContaining('Centers for Disease Control') },
    })
    expect(view.forecast).toMatchObject({
      cannotTell: expect.arrayContaining([expect.stringContaining('No vaccine history')]),
    })
  })

  it('counts a dose at once and says the day of the next', async () => {
    await answerAll(client, patientId)
    expect(await give()).toMatchObject({ next: { group: 'Zoster', on: '2027-01-18' } })
    const view = await visit()
    expect(groupOf(view, 'Zoster')).toMatchObject({ state: 'later', recommended: '2027-01-18' })
    expect(view.doses).toMatchObject([
      {
        cvx: '187',
        text: 'zoster recombinant',
        lot: 'AB12C3',
        source: 'given',
        givenBy: 'Owen Ownerley, PharmD',
        counts: [{ antigen: 'Zoster', status: 'Valid' }],
      },
    ])
  })

  it('reminds of the next dose on today’s work in its week, with the reason, once', async () => {
    await answerAll(client, patientId)
    await give()
    const due = async () => {
      const { rows } = await client.worklist.today({})
      return rows.filter(({ why }) => /Zoster vaccine/.test(why))
    }
    expect(await due()).toEqual([])
    Object.assign(test.app, { today: () => day('2027-01-18') })
    expect(await due()).toMatchObject([
      { why: expect.stringContaining('Zoster vaccine, dose 2: recommended from 2027-01-18') },
    ])
    await answerAll(client, patientId)
    await give({ lot: 'ZZ9', expires: day('2027-12-31') })
    expect(await due()).toEqual([])
  })
})

describe('the queue', () => {
  const rows = async () => (await client.worklist.workedOut({})).rows

  it('names what is due for those who come today, until it is given', async () => {
    expect(await rows()).toEqual([])
    const { id } = await client.appointments.book({
      patientId,
      day: day('2026-11-23'),
      time: '14:00',
      minutes: 15,
      mode: 'in-person',
      purpose: 'other',
      ownerId: null,
    })
    const [row] = await rows()
    expect(row).toMatchObject({
      patientId,
      opens: 'vaccines',
      why: expect.stringContaining('Zoster'),
      whyInFull: expect.stringContaining('Zoster: dose 1 due'),
    })
    await answerAll(client, patientId)
    await give()
    expect((await rows())[0]?.why).not.toContain('Zoster')
    await client.appointments.setStatus({ id, status: 'cancelled' })
    expect(await rows()).toEqual([])
  })

  it('names them for an open review', async () => {
    await startReview(client, patientId)
    expect(await rows()).toMatchObject([{ patientId }])
  })
})

it('what a yes leaves unclear is said on its question, until it is said what it was', async () => {
  const unclear = async () =>
    (await visit()).questions.flatMap((one) =>
      one.unclear === null ? [] : [[one.id, one.unclear]],
    )
  await answerWith('allergy', [])
  expect(await unclear()).toEqual([['allergy', 'every vaccine']])
  await answerWith('allergy', ['080'])
  expect(await unclear()).toEqual([])
  await answerWith('blood-products', [])
  expect(await unclear()).toEqual([['blood-products', 'live vaccines']])
  await answerWith('bleeding', [])
  expect(await unclear()).toEqual([])
})

it('a dose of which nobody can tell whether it is due needs a reason', async () => {
  await answerAll(client, patientId)
  const flu = { group: 'Influenza', cvx: '135', lot: 'FLU1' } as const
  expect((await failure(give(flu), 'conflict')).message).toMatch(/cannot be told.*Say why/)
  await give({ ...flu, outsideSchedule: 'Season of 2026, by the ACIP statement of the year' })
})

describe('what stops a dose', () => {
  const stopped = async (more: Parameters<typeof give>[0] = {}) =>
    (await failure(give(more), 'conflict')).message

  it('questions that nobody asked', async () => {
    expect(await stopped()).toMatch(/questions are not asked yet/)
  })

  it('a missing consent', async () => {
    await answerAll(client, patientId)
    const { questions } = await visit()
    await client.immunizations.saveVisit({
      patientId,
      answers: Object.fromEntries(
        questions.map(({ id }) => [id, { answer: 'no' as const, observations: [] }]),
      ),
      consent: null,
      registrySharing: null,
    })
    expect(await stopped()).toMatch(/Nobody has agreed/)
  })

  it('a contraindication of the CDC, named', async () => {
    await answerWith('allergy', ['080'])
    expect(await stopped()).toMatch(/Adverse reaction to vaccine component/)
    expect(groupOf(await visit(), 'Zoster')?.state).toBe('contraindicated')
  })

  it('a yes that nobody explained', async () => {
    await answerWith('allergy', [])
    expect(await stopped()).toMatch(/Not clear yet/)
  })

  it('a lot that was recalled, until the recall is taken back', async () => {
    const { id } = await client.vaccineStore.receive({
      lot: 'ab12 c3',
      cvx: '187',
      mvx: null,
      tradeName: null,
      ndc: null,
      gtin: null,
      expires: null,
      funding: null,
      doses: 5,
    })
    await client.vaccineStore.recall({ lotId: id, note: 'Cloudy' })
    await answerAll(client, patientId)
    expect(await stopped()).toMatch(/recalled on 2026-11-23: Cloudy/)
    await client.vaccineStore.recall({ lotId: id, note: null })
    await give()
  })

  it.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('a lot that expired: last day %s', async (expires, isStopped) => {
    await answerAll(client, patientId)
    const attempt = give({ expires: day(expires) })
    if (isStopped) expect((await failure(attempt, 'conflict')).message).toMatch(/expired/)
    else await attempt
  })

  it('a dose too early, unless somebody says why; twice on one day always', async () => {
    await answerAll(client, patientId)
    await give()
    expect(await stopped({ outsideSchedule: 'Asked for' })).toMatch(/on record for today already/)
    Object.assign(test.app, { today: () => day('2026-12-01') })
    await answerAll(client, patientId)
    expect(await stopped()).toMatch(/does not count before 2026-12-21/)
    await give({ outsideSchedule: 'The patient leaves the country' })
    expect((await visit()).doses).toMatchObject([
      { counts: [{ status: 'Not Valid', reasons: ['Interval: Too Soon'] }] },
      { counts: [{ status: 'Valid' }] },
    ])
  })

  it.each([
    ['a vaccine of another group', { cvx: '115' }, 'cvx'],
    ['a route that is none', { route: 'ZZ' }, 'route'],
    ['a site that is none', { site: 'XX' }, 'site'],
    ['a statement of which no edition is on file', { isStatementGiven: true }, 'isStatementGiven'],
    ['a standing order that is not in force', { standingOrderId: 'id-none' }, 'standingOrderId'],
  ])('%s', async (_, more, field) => {
    await answerAll(client, patientId)
    expect((await failure(give(more), 'invalid-input')).fields).toHaveProperty(field)
  })

  it('a technician, who may ask the questions', async () => {
    const id = await addPerson(client, 'technician')
    await client.session.switchUser({ personId: id, pin: technicianPin })
    await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
    await answerAll(client, patientId)
    await failure(give(), 'not-allowed')
  })
})

it('an adverse event stays with its dose, and is taken back', async () => {
  await answerAll(client, patientId)
  const { id } = await give()
  await client.immunizations.adverseEvent({
    patientId,
    id,
    text: 'Fainted, lay down for ten minutes',
    onDay: day('2026-11-23'),
  })
  expect((await visit()).doses).toMatchObject([
    { adverseEvent: expect.stringContaining('Fainted') },
  ])
  await client.immunizations.adverseEvent({ patientId, id, text: null, onDay: null })
  expect((await visit()).doses).toMatchObject([{ adverseEvent: null }])
})

// Screening events over the wire: who may be seen, once each, results of the chart that follow what was typed, the report.

import { beforeEach, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { type Measures, noMeasures } from '../../../src-main/clinical/wellness/screened-values.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { testApp } from '../../helpers/test-app.ts'

let client: Client
let patientId: string
let eventId: string
let eventPersonId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  eventId = (await client.screeningEvents.add({ name: 'Fair', place: null, on: day('2026-11-23') }))
    .id
  eventPersonId = (await client.screeningEvents.addPerson({ eventId, patientId })).id
})

const measure = (measures: Partial<Measures>) =>
  client.screeningEvents.measure({ eventPersonId, measures: { ...noMeasures, ...measures } })
const results = async () =>
  (await client.patients.chart({ patientId })).observations.map(({ loinc, value, unit }) => [
    loinc,
    value,
    unit,
  ])

it('a person is on the list once', async () => {
  expect(await client.screeningEvents.addPerson({ eventId, patientId })).toEqual({
    id: eventPersonId,
  })
  const { people } = await client.screeningEvents.read({ eventId })
  expect(people.map(({ isMeasured }) => isMeasured)).toEqual([false])
})

it('keeps the mean of the readings as the pressure of the chart, and follows a correction', async () => {
  await measure({ pressures: [{ systolic: 152, diastolic: 94 }] })
  expect(await results()).toEqual([
    ['8480-6', 152, 'mm[Hg]'],
    ['8462-4', 94, 'mm[Hg]'],
  ])
  await measure({
    pressures: [
      { systolic: 152, diastolic: 94 },
      { systolic: 144, diastolic: 90 },
    ],
    weightLb: 180,
  })
  expect(await results()).toEqual([
    ['8480-6', 148, 'mm[Hg]'],
    ['8462-4', 92, 'mm[Hg]'],
    ['29463-7', 180, '[lb_av]'],
  ])
  await measure({ weightLb: 180 })
  expect(await results()).toEqual([['29463-7', 180, '[lb_av]']])
})

it('keeps a glucose under the code of how it was taken', async () => {
  await measure({ glucose: 110, isFasting: false })
  expect(await results()).toEqual([['2339-0', 110, 'mg/dL']])
  await measure({ glucose: 110, isFasting: true })
  expect(await results()).toEqual([['1558-6', 110, 'mg/dL']])
})

it('refuses a slip of the keyboard', async () => {
  const { fields } = await failure(measure({ a1c: 68 }), 'invalid-input')
  expect(Object.keys(fields ?? {})).toEqual(['measures.a1c'])
  await failure(measure({ pressures: [{ systolic: 84, diastolic: 132 }] }), 'invalid-input')
})

it('prints nothing before anything was measured', async () => {
  await failure(client.screeningEvents.report({ eventPersonId }), 'incomplete')
})

it('shows names only after the chart is closed', async () => {
  await measure({ a1c: 6.8 })
  expect(JSON.stringify(await client.screeningEvents.read({ eventId }))).not.toContain('6.8')
})

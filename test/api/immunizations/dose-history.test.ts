// Doses that others gave, and doses entered in error.

import { beforeEach, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { answerAll, zosterDose } from '../../helpers/journeys/immunizations-journey.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { testApp } from '../../helpers/test-app.ts'

let client: Client
let patientId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const told = (more: Partial<Parameters<Client['immunizations']['addReported']>[0]> = {}) =>
  client.immunizations.addReported({
    patientId,
    cvx: '187',
    onDay: day('2026-06-15'),
    lot: null,
    saidBy: 'The card of the clinic',
    ...more,
  })
const zoster = async () => {
  const { forecast } = await client.immunizations.visit({ patientId })
  return forecast.kind === 'forecast'
    ? forecast.groups.find(({ group }) => group === 'Zoster')
    : undefined
}
const openTasks = async () => {
  const { tasks } = await client.outreach.read({ patientId })
  return tasks.filter(({ text }) => text.startsWith('Zoster vaccine')).length
}

it('a dose of the card counts, and is not told as ours', async () => {
  await told()
  expect(await zoster()).toMatchObject({ state: 'due', doseNumber: 2 })
  expect((await client.immunizations.visit({ patientId })).doses).toMatchObject([
    { source: 'historical', givenBy: 'The card of the clinic', counts: [{ status: 'Valid' }] },
  ])
  expect((await client.vaccineStore.makeMessage({ patientId })).lacks).toContain(
    'a dose or a refusal',
  )
})

it('the same vaccine on the same day is told once', async () => {
  await told()
  await failure(told(), 'conflict')
  await told({ onDay: day('2026-03-01') })
})

it('a day to come and a vaccine that is none are refused', async () => {
  expect(
    (await failure(told({ onDay: day('2026-11-24') }), 'invalid-input')).fields,
  ).toHaveProperty('onDay')
  expect((await failure(told({ cvx: '999' }), 'invalid-input')).fields).toHaveProperty('cvx')
})

it('a dose entered in error leaves forecast, stock and reminders, and is voided once', async () => {
  await answerAll(client, patientId)
  const { id } = await client.immunizations.give({ patientId, ...zosterDose })
  expect(await zoster()).toMatchObject({ state: 'later' })
  expect(await openTasks()).toBe(1)
  await client.immunizations.void({ patientId, id, reason: 'Wrong patient' })
  expect(await zoster()).toMatchObject({ state: 'due', doseNumber: 1 })
  expect(await openTasks()).toBe(0)
  expect(await client.vaccineStore.lots({})).toMatchObject([{ given: 0 }])
  expect(await client.vaccineStore.whoGot({ lot: 'AB12C3' })).toEqual([])
  await failure(client.immunizations.void({ patientId, id, reason: 'Wrong patient' }), 'not-found')
})

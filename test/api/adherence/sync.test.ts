// Synchronized refills through the typed client: proposed from the fills, accepted with a task and a to-do line, printed.

import { beforeEach, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'
import { dispensingCsv, importFile } from '../../helpers/upload.ts'

let test: TestApp
let client: Client
let patientId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  await importFile(
    client,
    dispensingCsv([
      { rx: '1', on: '11/01/2026', drug: 'LISINOPRIL 20 MG TABLET', phone: '515-555-0142' },
      { rx: '2', on: '11/11/2026', drug: 'ATORVASTATIN 20 MG TABLET', phone: '515-555-0142' },
    ]),
  )
})

const tasks = () =>
  test.app.chartFile
    .reader()
    .selectFrom('tasks')
    .select(['kind', 'text', 'due_on', 'done_at'])
    .where('patient_id', '=', patientId)
    .orderBy('created_at')
    .execute()

it('proposes the day on which the later one runs out, with a short fill of the other', async () => {
  const { proposal, accepted } = await client.sync.read({ patientId })
  expect(accepted).toBeNull()
  expect(proposal.anchorOn).toBe('2026-12-11')
  expect(proposal.lines.map((one) => [one.text, one.shortDays])).toEqual([
    [expect.stringMatching(/lisinopril/i), 10],
    [expect.stringMatching(/atorvastatin/i), 0],
  ])
})

it('is accepted with a task a week before, and a new plan closes the task of the old one', async () => {
  await client.sync.accept({ patientId, pack: 'pill-box' })
  expect(await tasks()).toMatchObject([
    {
      kind: 'prepare',
      due_on: '2026-12-04',
      done_at: null,
      text: expect.stringMatching(/2 medicines.*1 short fill.*pill box/),
    },
  ])
  await client.sync.accept({ patientId, pack: 'none', anchorOn: day('2026-12-20') })
  const [first, second] = await tasks()
  expect(first?.done_at).not.toBeNull()
  expect(second).toMatchObject({ due_on: '2026-12-13', done_at: null })
  const { accepted } = await client.sync.read({ patientId })
  expect(accepted).toMatchObject({ anchorOn: '2026-12-20', pack: 'none' })
  expect(accepted?.nextDays.slice(0, 2)).toEqual(['2026-12-20', '2027-01-19'])
})

it('adds a line to the to-do list of the open review', async () => {
  const { id: reviewId } = await client.reviews.start({
    patientId,
    kind: 'TMR',
    reason: 'Refills at odd days',
    mode: 'phone',
    recipient: 'patient',
  })
  expect((await client.sync.read({ patientId })).openReviewId).toBe(reviewId)
  await client.sync.accept({ patientId, pack: 'none' })
  const items = await test.app.chartFile
    .reader()
    .selectFrom('plan_items')
    .select('content_json')
    .where('review_id', '=', reviewId)
    .execute()
  expect(items.map((one) => one.content_json).join()).toMatch(/together on December 11, 2026/)
})

it('ends with a reason, closes its task, and prints no more', async () => {
  const { id } = await client.sync.accept({ patientId, pack: 'none' })
  const { message } = await client.sync.print({ patientId, language: 'es', isLarge: true })
  expect(message).not.toBe('')
  await client.sync.end({ patientId, id, reason: 'Prefers two days a month' })
  expect((await client.sync.read({ patientId })).accepted).toBeNull()
  expect((await tasks())[0]?.done_at).not.toBeNull()
  await failure(client.sync.print({ patientId, language: 'en', isLarge: false }), 'incomplete')
  await failure(client.sync.end({ patientId, id, reason: 'Again' }), 'not-found')
})

it('refuses a common day that is past and a list without a line', async () => {
  await failure(
    client.sync.accept({ patientId, pack: 'none', anchorOn: day('2026-11-22') }),
    'invalid-input',
  )
  const { proposal } = await client.sync.read({ patientId })
  await failure(
    client.sync.accept({
      patientId,
      pack: 'none',
      without: proposal.lines.map((one) => one.medicationId),
    }),
    'incomplete',
  )
})

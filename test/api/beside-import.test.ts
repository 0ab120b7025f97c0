// A long import holds the writer; charts open beside it, and the trail of that follows in order.

import { expect, it } from 'vitest'
import { failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { startReview } from '../helpers/ready-review.ts'
import { testApp } from '../helpers/test-app.ts'

it('opens a chart and a review while a command holds the writer; the trail follows', async () => {
  const test = testApp()
  const { client } = test
  const { patientId } = await openStoreWithAda(test)
  const { id: reviewId } = await startReview(client, patientId)
  await client.reviews.park({ reviewId })
  const before = (await trail(client, 1))[0]?.seq ?? 0
  // A backup that waits for its folder is as long as an import.
  let answer: (folder: string | null) => void = () => undefined
  const folder = new Promise<string | null>((resolve) => {
    answer = resolve
  })
  Object.assign(test.app.shell, { chooseFolder: () => folder })
  let isDone = false
  const long = client.backup.make({}).then(() => {
    isDone = true
  })
  const opened = await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  expect(opened.patient.id).toBe(patientId)
  expect(await client.reviews.resume({ reviewId })).toMatchObject({ parkedAt: null })
  await failure(client.documents.read({ documentId: 'nothing' }), 'not-found')
  expect(isDone).toBe(false)
  answer(null)
  await long
  await client.allergies.noneKnown({ patientId })
  const rows = (await trail(client, 10)).filter((row) => row.seq > before).toReversed()
  expect(rows.map((row) => row.call)).toEqual([
    'backup.make',
    'patients.open',
    'reviews.resume',
    'documents.read',
    'allergies.noneKnown',
  ])
  expect((await client.reviews.read({ reviewId })).parkedAt).toBeNull()
})

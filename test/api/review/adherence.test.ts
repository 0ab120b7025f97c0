// Barriers of one drug over the wire: answers are kept as given, what nobody asked stays open, a signed review is closed.

import { beforeEach, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

let client: Client
let about: { readonly reviewId: string; readonly medicationId: string }
let patientId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  const list = await addList(client, patientId)
  const { id } = await startReview(client, patientId)
  about = { reviewId: id, medicationId: list.levothyroxine ?? '' }
})

it('asks every barrier, keeps what was answered, and says that days covered cannot be told without fills', async () => {
  const before = await client.adherence.read(about)
  expect(before.days).toEqual({ kind: 'cannot-tell', because: 'no dispensing record' })
  expect(before.barriers.map((one) => one.answer)).toEqual(before.barriers.map(() => null))
  expect(before.citation).toContain('Doucette')
  await client.adherence.save({ ...about, answers: [{ code: 'cost', answer: 'yes' }] })
  const { revision } = await client.adherence.save({
    ...about,
    answers: [
      { code: 'cost', answer: 'yes' },
      { code: 'forgets', answer: 'no' },
    ],
    note: 'Pays cash since June',
  })
  expect(revision).toBe(2)
  const after = await client.adherence.read(about)
  expect(after.note).toBe('Pays cash since June')
  const answered = after.barriers.filter((one) => one.answer !== null)
  expect(answered.map(({ code, answer }) => [code, answer])).toEqual([
    ['forgets', 'no'],
    ['cost', 'yes'],
  ])
})

it('refuses a drug that is not on the list, and a signed review', async () => {
  const save = (medicationId: string) =>
    client.adherence.save({ ...about, medicationId, answers: [] })
  await failure(save('nothing'), 'not-found')
  await makeReady(client, about.reviewId)
  await client.reviews.sign({ reviewId: about.reviewId, pin: ownerPin })
  await failure(save(about.medicationId), 'not-allowed')
})

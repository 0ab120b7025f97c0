// The sweep through the API: cells answered, taken back, refused; and what a review says of the one before.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../src-main/contract/client.ts'
import type { SweepQuestion } from '../../src-main/contract/sweep.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../helpers/people.ts'
import { addList, makeReady, startReview, sweepAll } from '../helpers/ready-review.ts'
import { ownerPin, testApp } from '../helpers/test-app.ts'

let client: Client
let patientId: string
let reviewId: string
let drugs: Record<string, string>

beforeEach(async () => {
  const test = testApp()
  client = test.client
  patientId = (await openStoreWithAda(test)).patientId
  drugs = await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
})

const cell = (drug: string, question: SweepQuestion) => ({
  rowKind: 'medication' as const,
  rowKey: drugs[drug] ?? '',
  question,
})
const read = () => client.reviews.read({ reviewId })
const stateOf = async (drug: string, question: SweepQuestion) =>
  (await read()).sweep.rows
    .find((row) => row.key === drugs[drug])
    ?.cells.find((one) => one.question === question)

describe('the sweep', () => {
  it('holds a signature of a CMR up until every cell is asked', async () => {
    await makeReady(client, reviewId)
    await client.sweep.answer({
      reviewId,
      cells: [cell('levothyroxine', 'adherence')],
      answer: null,
    })
    const { missing } = await failure(
      client.reviews.sign({ reviewId, pin: ownerPin }),
      'incomplete',
    )
    expect(missing).toEqual([
      { what: 'Not asked: Levothyroxine 50 mcg tablet: adherence', where: 'assess' },
    ])
    await sweepAll(client, reviewId)
    expect((await client.reviews.sign({ reviewId, pin: ownerPin })).signature).not.toBeNull()
  })

  it('is shown in a TMR and not asked for', async () => {
    const { id } = await startReview(client, patientId, 'TMR')
    const { sweep, missingToSign } = await client.reviews.read({ reviewId: id })
    expect([sweep.isRequired, sweep.asked]).toEqual([false, 0])
    expect(missingToSign.filter((one) => one.what.startsWith('Not asked'))).toEqual([])
  })

  it('keeps an answer with its note, changes it and takes it back', async () => {
    const cells = [cell('levothyroxine', 'effectiveness')]
    const first = await client.sweep.answer({ reviewId, cells, answer: 'no-problem' })
    expect(first).toEqual({ asked: 1, total: 15 })
    await client.sweep.answer({ reviewId, cells, answer: 'problem', note: 'Tired all day' })
    expect(await stateOf('levothyroxine', 'effectiveness')).toMatchObject({
      state: 'problem',
      note: 'Tired all day',
    })
    expect(await client.sweep.answer({ reviewId, cells, answer: null })).toMatchObject({ asked: 0 })
  })

  it('refuses to tick away an open major finding, and a row that is not there', async () => {
    expect((await stateOf('meloxicam', 'indication'))?.mustDecide).toBe(true)
    const cells = [cell('levothyroxine', 'safety'), cell('meloxicam', 'indication')]
    const { message } = await failure(
      client.sweep.answer({ reviewId, cells, answer: 'no-problem' }),
      'conflict',
    )
    expect(message).toContain('accept or dismiss it first')
    // All or nothing: the first cell of the refused call is not answered either.
    expect((await stateOf('levothyroxine', 'safety'))?.state).toBe('unasked')
    await failure(
      client.sweep.answer({
        reviewId,
        cells: [{ rowKind: 'medication', rowKey: 'nothing', question: 'safety' }],
        answer: 'no-problem',
      }),
      'not-found',
    )
  })

  it('is closed to technicians and locked by the signature', async () => {
    const cells = [cell('levothyroxine', 'safety')]
    const personId = await addPerson(client, 'technician')
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await failure(client.sweep.answer({ reviewId, cells, answer: 'problem' }), 'not-allowed')
    const signed = await read()
    expect([signed.sweep.asked, signed.sweep.total]).toEqual([15, 15])
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(client.sweep.answer({ reviewId, cells, answer: 'problem' }), 'not-allowed')
  })
})

describe('what changed since the last review', () => {
  it('is nothing to compare at the first', async () => {
    expect((await read()).sinceLast).toBeNull()
  })

  it('names the signed review before, its goal, and what is new', async () => {
    await client.reviews.saveField({ reviewId, field: 'patientGoal', value: 'Walk the dog again' })
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    await client.medications.add({
      patientId,
      medication: { text: 'Amlodipine 5 mg tablet', kind: 'prescription', source: 'bottle' },
    })
    const next = await startReview(client, patientId, 'TMR')
    expect(next.sinceLast).toMatchObject({
      kind: 'CMR',
      heldOn: '2026-11-23',
      patientGoal: 'Walk the dog again',
      changes: [{ kind: 'started', text: 'Amlodipine 5 mg tablet' }],
    })
  })
})

// Findings follow the list; decisions make problems and plan lines, are taken back, and stay quiet in the next review.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { failure, openStoreWithAda } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string
let list: Record<string, string>
let reviewId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, prescriberId } = await openStoreWithAda(test))
  list = await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
})

const read = () => client.reviews.read({ reviewId })
const duplicate = (view: ReviewView) => {
  const found = view.findings.find(
    ({ finding }) => finding.rule === 'duplication' && finding.kind === 'concern',
  )
  if (!found) throw new Error('The list should hold a duplication')
  return found
}
const accept: Extract<InputOf<'reviews.decide'>['decision'], { kind: 'accept' }> = {
  kind: 'accept',
  pqa: 'indication',
  dtp: 'unnecessary-drug-therapy',
  cause: 'Duplicate therapy',
  todo: { topic: 'Two pain tablets', actions: ['Stop ibuprofen.'] },
  recommendation: null,
}
const recommendation = {
  situation: 'Two NSAIDs',
  background: 'Age 78',
  assessment: 'Bleeding risk',
  recommendation: 'Please consider one of them',
  urgency: 'routine' as const,
}

describe('findings', () => {
  it('follow the list: a stopped drug is not screened, a new one is', async () => {
    const before = duplicate(await read())
    await client.reviews.answerLine({
      reviewId,
      medicationId: list.ibuprofen ?? '',
      answer: 'stopped',
      reason: 'By patient',
    })
    expect((await read()).findings.map((one) => one.key)).not.toContain(before.key)
    await client.reviews.answerLine({
      reviewId,
      medicationId: list.ibuprofen ?? '',
      answer: 'as-directed',
    })
    expect(duplicate(await read()).key).toBe(before.key)
    await client.medications.add({
      patientId,
      medication: { text: 'Warfarin 5 mg tablet', kind: 'prescription', source: 'bottle' },
    })
    const rules = (await read()).findings.map(({ finding }) =>
      finding.kind === 'concern' ? finding.row : '',
    )
    expect(rules).toContain('warfarin-nsaid')
    expect((await read()).lines).toHaveLength(4)
  })

  it('accepted once make the problem, the to-do line and the letter line; undone take them back', async () => {
    const { key } = duplicate(await read())
    const accepted = await client.reviews.decide({
      reviewId,
      findingKey: key,
      decision: { ...accept, recommendation: { ...recommendation, prescriberId } },
    })
    const [problem] = accepted.problems
    expect(problem).toMatchObject({
      category: { pqa: 'indication', dtp: 'unnecessary-drug-therapy' },
      cause: 'Duplicate therapy',
      status: 'open',
    })
    expect(problem?.citation).toBeTruthy()
    expect(accepted.todo).toMatchObject([{ problemId: problem?.id, actions: ['Stop ibuprofen.'] }])
    expect(accepted.recommendations).toMatchObject([
      { problemId: problem?.id, prescriberId, urgency: 'routine' },
    ])
    expect(duplicate(accepted)).toMatchObject({ decision: 'accept', problemId: problem?.id })
    const dismissed = await client.reviews.decide({
      reviewId,
      findingKey: key,
      decision: { kind: 'dismiss', reason: 'Only for a week' },
    })
    expect(dismissed).toMatchObject({ problems: [], todo: [], recommendations: [] })
    expect(duplicate(dismissed)).toMatchObject({
      decision: 'dismiss',
      reason: 'Only for a week',
      problemId: null,
    })
    const undone = await client.reviews.decide({
      reviewId,
      findingKey: key,
      decision: { kind: 'undo' },
    })
    expect(duplicate(undone)).toMatchObject({ decision: null, reason: null })
    expect(
      (await client.reviews.decide({ reviewId, findingKey: key, decision: accept })).problems,
    ).toHaveLength(1)
  })

  it('refuse a decision about a finding that is no longer there', async () => {
    const { key } = duplicate(await read())
    await client.reviews.answerLine({
      reviewId,
      medicationId: list.ibuprofen ?? '',
      answer: 'stopped',
      reason: 'By patient',
    })
    await failure(
      client.reviews.decide({ reviewId, findingKey: key, decision: accept }),
      'conflict',
    )
    await failure(
      client.reviews.decide({
        reviewId,
        findingKey: 'nothing',
        decision: { kind: 'dismiss', reason: 'x' },
      }),
      'conflict',
    )
  })

  it('a prescriber who does not exist leaves nothing half decided', async () => {
    const { key } = duplicate(await read())
    const wrong = { ...accept, recommendation: { ...recommendation, prescriberId: 'nobody' } }
    await failure(
      client.reviews.decide({ reviewId, findingKey: key, decision: wrong }),
      'not-found',
    )
    expect(await read()).toMatchObject({ problems: [], todo: [] })
  })

  it('dismissed in a signed review stay quiet in the next one until their facts change', async () => {
    await makeReady(client, reviewId)
    const next = await startReview(client, patientId, 'TMR')
    // Nothing is signed yet: a dismissal in an open review silences nothing.
    expect(duplicate(next).isQuiet).toBe(false)
    await client.reviews.sign({ reviewId, pin: ownerPin })
    const quiet = await client.reviews.read({ reviewId: next.id })
    expect(duplicate(quiet)).toMatchObject({ isQuiet: true, decision: null })
    expect(quiet.missingToSign.some((one) => one.where === 'assess')).toBe(false)
    const { revision } = (await client.patients.chart({ patientId })).medications.find(
      (one) => one.id === list.ibuprofen,
    ) ?? { revision: 0 }
    await client.medications.change({
      patientId,
      id: list.ibuprofen ?? '',
      revision,
      medication: {
        text: 'Ibuprofen 800 mg tablet',
        kind: 'prescription',
        source: 'bottle',
        start: day('2026-11-01'),
        directions: 'Take 1 tablet 3 times a day',
      },
    })
    const loud = await client.reviews.read({ reviewId: next.id })
    expect(duplicate(loud).isQuiet).toBe(false)
    expect(loud.missingToSign.some((one) => one.where === 'assess')).toBe(true)
  })

  it('a decision is open again when the facts behind it change before the signature', async () => {
    const { key } = duplicate(await read())
    await client.reviews.decide({
      reviewId,
      findingKey: key,
      decision: { kind: 'dismiss', reason: 'Low dose' },
    })
    const { revision } = (await read()).chart.medications.find(
      (one) => one.id === list.ibuprofen,
    ) ?? { revision: 0 }
    await client.medications.change({
      patientId,
      id: list.ibuprofen ?? '',
      revision,
      medication: {
        text: 'Ibuprofen 800 mg tablet',
        kind: 'prescription',
        source: 'bottle',
        start: day('2026-01-05'),
      },
    })
    expect(duplicate(await read())).toMatchObject({ key, decision: null, isQuiet: false })
  })
})

describe('the plan', () => {
  it('takes problems, to-do lines and recommendations of its own; changes and takes them back', async () => {
    const problems = await client.reviews.addProblem({
      reviewId,
      title: 'No shingles shot',
      pqa: 'indication',
      dtp: 'needs-additional-drug-therapy',
      cause: 'Preventive therapy',
      severity: 'moderate',
    })
    const problemId = problems.problems[0]?.id ?? ''
    const todo = await client.reviews.saveTodo({
      reviewId,
      problemId,
      topic: 'Shot',
      actions: ['Book it.'],
    })
    expect(
      await client.reviews.saveTodo({
        reviewId,
        todoId: todo.id,
        topic: 'Shot',
        actions: ['Book it.', 'Bring my card.'],
      }),
    ).toEqual(todo)
    const letter = await client.reviews.saveRecommendation({
      reviewId,
      prescriberId,
      ...recommendation,
    })
    await client.reviews.saveRecommendation({
      reviewId,
      recommendationId: letter.id,
      prescriberId,
      ...recommendation,
      urgency: 'now',
    })
    expect(await read()).toMatchObject({
      todo: [{ id: todo.id, problemId, actions: ['Book it.', 'Bring my card.'] }],
      recommendations: [{ id: letter.id, urgency: 'now' }],
    })
    await client.reviews.removePlanItem({ reviewId, id: todo.id, reason: 'Done already' })
    await client.reviews.removePlanItem({ reviewId, id: letter.id, reason: 'Said on the phone' })
    expect(await read()).toMatchObject({
      todo: [],
      recommendations: [],
      problems: [{ id: problemId }],
    })
    await failure(
      client.reviews.saveTodo({ reviewId, todoId: todo.id, topic: 'x', actions: ['y'] }),
      'conflict',
    )
    await client.reviews.removePlanItem({ reviewId, id: problemId, reason: 'Had it in 2024' })
    expect((await read()).problems).toEqual([])
  })

  it('refuses lines and problems of another review', async () => {
    const { id: otherId } = await startReview(client, patientId)
    const todo = await client.reviews.saveTodo({ reviewId: otherId, topic: 'x', actions: ['y'] })
    const { problems } = await client.reviews.addProblem({
      reviewId: otherId,
      title: 'x',
      pqa: 'safety',
      dtp: 'nonadherence',
      cause: 'x',
      severity: 'minor',
    })
    const wrong = { reviewId, topic: 'x', actions: ['y'] }
    await failure(client.reviews.saveTodo({ ...wrong, todoId: todo.id }), 'not-found')
    await failure(
      client.reviews.saveTodo({ ...wrong, problemId: problems[0]?.id ?? '' }),
      'not-found',
    )
    await failure(
      client.reviews.removePlanItem({ reviewId, id: todo.id, reason: 'Not mine' }),
      'not-found',
    )
  })

  it('names the causes by category', async () => {
    const causes = await client.reviews.causes({})
    expect(causes.length).toBeGreaterThan(10)
    expect(new Set(causes.map((one) => one.pqa)).size).toBe(4)
  })
})

// The data analysis of pharmaceutical care: its pure figures at their edges, and the whole from a real chart.

import { describe, expect, it, test } from 'vitest'
import {
  compareGoals,
  complexityClass,
  savingsByKind,
} from '../../../src-main/api/reports/assurance-figures.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import type { GoalStatus } from '../../../src-main/clinical/follow-up/goal-standing.ts'
import { openStoreWithAda } from '../../helpers/people.ts'
import { addList, makeReady, startReview } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

const words = (goalId: string, ...statuses: readonly GoalStatus[]) =>
  statuses.map((status, at) => ({ goalId, status, on: day(`2026-0${at + 1}-10`) }))

describe('goals before and after', () => {
  it.each([
    ['a goal looked at once has no before and after', words('a', 'stable'), { once: 1 }],
    [
      'the first and the last word count, not those between',
      words('a', 'unimproved', 'worsened', 'stable'),
      { compared: 1, metAfter: 1 },
    ],
    [
      'a goal that was met and is lost again',
      words('a', 'resolved', 'worsened'),
      { compared: 1, metBefore: 1 },
    ],
    ['a patient who died says neither', words('a', 'stable', 'expired'), { unsaid: 1 }],
    [
      'two goals are two',
      [...words('a', 'improved', 'stable'), ...words('b', 'stable', 'stable')],
      { compared: 2, metBefore: 1, metAfter: 2 },
    ],
  ] as const)('%s', (_, outcomes, expected) => {
    const nothing = { compared: 0, metBefore: 0, metAfter: 0, once: 0, unsaid: 0 }
    expect(compareGoals(outcomes)).toEqual({ ...nothing, ...expected })
  })
})

describe('complexity of an encounter', () => {
  it.each([
    [{ drugs: 9, problems: 4, conditions: 4 }, 5],
    [{ drugs: 9, problems: 3, conditions: 4 }, 4],
    [{ drugs: 1, problems: 0, conditions: 1 }, 1],
    [{ drugs: 0, problems: 0, conditions: 1 }, 'below'],
    [{ drugs: null, problems: 0, conditions: 1 }, 'cannot-tell'],
    [{ drugs: 4, problems: 2, conditions: null }, 'cannot-tell'],
  ] as const)('of %j is %s', (counts, level) => {
    expect(complexityClass(counts)).toBe(level)
  })
})

test('costs avoided add up by kind, and what has no amount is counted apart', () => {
  expect(
    savingsByKind([
      { kind: 'drug-cost', cents: 1000 },
      { kind: 'hospital-day', cents: 250_000 },
      { kind: 'drug-cost', cents: null },
      { kind: null, cents: 500 },
    ]),
  ).toEqual([
    { kind: 'hospital-day', count: 1, cents: 250_000, withoutAmount: 0 },
    { kind: 'drug-cost', count: 2, cents: 1000, withoutAmount: 1 },
    { kind: null, count: 1, cents: 500, withoutAmount: 0 },
  ])
})

test('one review of a real chart comes out with its problem, its saving and its level', async () => {
  const app = testApp()
  const { client } = app
  const { patientId } = await openStoreWithAda(app)
  await client.conditions.add({ patientId, text: 'Hypothyroidism' })
  await addList(client, patientId)
  const { id: reviewId } = await startReview(client, patientId)
  const { problems } = await client.reviews.addProblem({
    reviewId,
    title: 'Pills are missed',
    pqa: 'adherence',
    dtp: 'nonadherence',
    cause: 'Forgets doses',
    severity: 'moderate',
  })
  await client.reviews.saveTodo({
    reviewId,
    problemId: problems[0]?.id ?? null,
    topic: 'Missed pills',
    actions: ['Fill the weekly box on Friday.'],
  })
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  const problemId = problems[0]?.id ?? ''
  await client.claims.say({
    encounterId: reviewId,
    facts: [
      { subjectId: problemId, field: 'savedCents', value: '12000' },
      { subjectId: problemId, field: 'avoidedCost', value: 'clinic-visit' },
    ],
  })
  const view = await client.reports.open({ report: 'assurance' })
  const cellsOf = (id: string) =>
    view?.tables.find((table) => table.id === id)?.rows.map(({ cells }) => cells)
  expect(cellsOf('problems')).toEqual([
    ['Nonadherence', 'Every cause', 1, 0, 0],
    ['', 'Forgets doses', 1, 0, 0],
    ['All', null, 1, 0, 0],
  ])
  expect(cellsOf('savings')).toEqual([
    ['Clinic visit', 1, 0, 12_000],
    ['All', 1, 0, 12_000],
  ])
  expect(cellsOf('goals')).toEqual([])
  // Three drugs, one problem and one condition: the condition keeps it at level 2.
  expect(cellsOf('complexity')?.[1]).toEqual(['Level 2', 1, 100])
  expect(view?.figures.map(({ value }) => value)).toEqual([
    '0.0 %',
    'nothing to count yet',
    'nothing to count yet',
    '$120.00',
  ])
})

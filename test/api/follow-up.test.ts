// Problems, goals and follow-ups through the API: real lives of invented problems, and what the loop calls up.

import { beforeEach, describe, expect, it } from 'vitest'
import { problemsWithoutNextAction } from '../../src-main/api/problem-loop.ts'
import { addDays, day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

const today = day('2026-11-23')

let test: TestApp
let client: Client
let patientId: string
let reviewId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  patientId = (await openStoreWithAda(test)).patientId
  await addList(client, patientId)
  reviewId = (await startReview(client, patientId)).id
})

const board = () => client.followUps.read({ reviewId })
const problem = async (title: string) =>
  (await board()).problems.find((one) => one.title.includes(title))

async function accept(withTodo: boolean): Promise<string> {
  const { findings } = await client.reviews.read({ reviewId })
  const found = findings.find(
    ({ finding }) => finding.kind === 'concern' && finding.subjects.length > 1,
  )
  const { problems } = await client.reviews.decide({
    reviewId,
    findingKey: found?.key ?? '',
    decision: {
      kind: 'accept',
      pqa: 'safety',
      dtp: 'adverse-drug-reaction',
      cause: 'Interaction',
      todo: withTodo ? { topic: 'Pain', actions: ['Stop one.'] } : null,
      recommendation: null,
    },
  })
  return problems[0]?.id ?? ''
}

async function sign(): Promise<void> {
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
}

const step = (problemId: string, status: 'resolved' | 'reopened' | 'declined' | 'agreed') =>
  client.problems.addEvent({ patientId, problemId, status, onDay: today })

describe('the life of a problem', () => {
  it('begins with the decision, planned when a line was written, linked to its drugs', async () => {
    await accept(true)
    const [one] = (await board()).problems
    expect(one?.events.map((event) => event.status)).toEqual(['found', 'planned'])
    expect(one).toMatchObject({ status: 'planned', foundOn: today, isOpen: true })
    expect(one?.links.filter((link) => link.kind === 'medication').length).toBeGreaterThan(0)
  })

  it('is only found without a line, and planned when the line follows', async () => {
    const problemId = await accept(false)
    expect((await board()).problems[0]?.status).toBe('found')
    await client.reviews.saveTodo({ reviewId, problemId, topic: 'Pain', actions: ['Stop one.'] })
    await client.reviews.saveTodo({ reviewId, problemId, topic: 'Pain', actions: ['Ask first.'] })
    expect((await board()).problems[0]?.events.map((event) => event.status)).toEqual([
      'found',
      'planned',
    ])
  })

  it('goes when the decision is taken back', async () => {
    await accept(true)
    const { findings } = await client.reviews.read({ reviewId })
    const accepted = findings.find((one) => one.decision === 'accept')
    await client.reviews.decide({
      reviewId,
      findingKey: accepted?.key ?? '',
      decision: { kind: 'undo' },
    })
    expect((await board()).problems).toEqual([])
  })

  it('closes and reopens with its events, also after the signature', async () => {
    const problemId = await accept(true)
    await sign()
    await step(problemId, 'resolved')
    expect(await problem('')).toMatchObject({
      isOpen: false,
      daysToResolution: 0,
      within60Days: 'yes',
      nextActionOn: null,
    })
    expect((await client.reviews.read({ reviewId })).problems[0]?.status).toBe('resolved')
    await failure(step(problemId, 'declined'), 'conflict')
    await step(problemId, 'reopened')
    expect(await problem('')).toMatchObject({ isOpen: true, within60Days: 'cannot-tell-yet' })
  })

  it('refuses a day to come and a day before the last step', async () => {
    const problemId = await accept(true)
    const at = (onDay: typeof today) =>
      client.problems.addEvent({ patientId, problemId, status: 'agreed', onDay })
    await failure(at(addDays(today, 1)), 'invalid-input')
    await failure(at(addDays(today, -1)), 'invalid-input')
    await at(today)
  })
})

describe('goals', () => {
  const goal = {
    parameter: 'Hemoglobin A1c',
    analyte: 'a1c',
    target: 'below 7 %',
    high: 7,
    dueOn: day('2027-02-01'),
  }

  it('take the unit of the test, keep outcomes newest first, and suggest without setting', async () => {
    const { id } = await client.goals.add({ patientId, reviewId, ...goal, unit: 'furlongs' })
    const [fresh] = (await board()).goals
    expect(fresh).toMatchObject({ unit: '%', outcomes: [] })
    expect(fresh?.suggestion).toEqual({
      kind: 'cannot-tell',
      missing: 'a result since the goal was set',
    })
    for (const status of ['unimproved', 'improved'] as const)
      await client.goals.addOutcome({ patientId, goalId: id, onDay: today, status })
    expect((await board()).goals[0]?.outcomes.map((one) => one.status)).toEqual([
      'improved',
      'unimproved',
    ])
  })

  it('are changed at one revision and taken back with a reason', async () => {
    const { id } = await client.goals.add({ patientId, reviewId, ...goal })
    await client.goals.change({ patientId, id, revision: 1, ...goal, target: 'below 8 %', high: 8 })
    await failure(client.goals.change({ patientId, id, revision: 1, ...goal }), 'conflict')
    await failure(client.goals.add({ patientId, ...goal, low: 8, high: 7 }), 'invalid-input')
    await client.goals.void({ patientId, id, reason: 'Set by mistake' })
    expect((await board()).goals).toEqual([])
  })
})

describe('a follow-up', () => {
  const held = { heldOn: today, mode: 'phone' as const, note: 'Sleeps better' }

  it('records problems and goals, closes its task and makes the next', async () => {
    const problemId = await accept(true)
    const { id: goalId } = await client.goals.add({
      patientId,
      reviewId,
      parameter: 'Pain',
      target: 'Walks to the shop',
    })
    await sign()
    expect(await board()).toMatchObject({
      due: { dueOn: '2026-12-07' },
      problems: [{ nextActionOn: '2026-12-07' }],
    })
    const nextOn = day('2027-01-11')
    await client.followUps.add({
      patientId,
      reviewId,
      ...held,
      nextOn,
      problems: [{ problemId, status: 'not-resolved', note: 'Still takes both' }],
      goals: [{ goalId, status: 'improved', note: 'Walks to the corner' }],
    })
    expect(await board()).toMatchObject({
      due: { dueOn: nextOn },
      followUps: [{ heldOn: today, mode: 'phone', nextOn }],
      problems: [{ status: 'not-resolved', isOpen: true, nextActionOn: nextOn }],
      goals: [{ outcomes: [{ status: 'improved' }] }],
    })
    await client.followUps.add({
      patientId,
      reviewId,
      ...held,
      problems: [{ problemId, status: 'resolved' }],
    })
    expect(await board()).toMatchObject({ due: null, problems: [{ isOpen: false }] })
  })

  it('waits for the signature, comes after the review, and is all or nothing', async () => {
    const problemId = await accept(true)
    await failure(client.followUps.add({ patientId, reviewId, ...held }), 'not-allowed')
    await sign()
    const add = (more: object) => client.followUps.add({ patientId, reviewId, ...held, ...more })
    await failure(add({ heldOn: addDays(today, -1) }), 'invalid-input')
    await failure(add({ nextOn: today }), 'invalid-input')
    await failure(
      add({
        problems: [
          { problemId, status: 'resolved' },
          { problemId: 'nothing', status: 'resolved' },
        ],
      }),
      'not-found',
    )
    expect(await board()).toMatchObject({ followUps: [], problems: [{ isOpen: true }] })
  })

  it('is closed to technicians', async () => {
    await sign()
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(client.followUps.add({ patientId, reviewId, ...held }), 'not-allowed')
  })
})

describe('the outcome loop', () => {
  it('calls an open problem up from the 31st day, and after its next action has passed', async () => {
    const problemId = await accept(true)
    const loop = async (after: number) =>
      (await problemsWithoutNextAction(test.app.chartFile.reader(), addDays(today, after))).map(
        (one) => one.daysOpen,
      )
    expect([await loop(30), await loop(31)]).toEqual([[], [31]])
    const change = (nextActionOn: typeof today | null) =>
      client.problems.change({ patientId, problemId, priority: 'high', nextActionOn })
    await change(addDays(today, 40))
    expect([await loop(40), await loop(41)]).toEqual([[], [41]])
    await step(problemId, 'resolved')
    expect(await loop(90)).toEqual([])
    await failure(change(today), 'conflict')
  })
})

// Clinical services over the wire: a visit inside a review up to its findings, decisions and signature; a clock after a
// discharge.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { makeReady } from '../../helpers/ready-review.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

let client: Client
let patientId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
  await client.medications.add({
    patientId,
    medication: {
      text: 'Glipizide 5 mg tablet',
      kind: 'prescription',
      directions: 'Take 1 tablet a day',
      source: 'bottle',
      indication: 'Diabetes',
      start: day('2026-01-05'),
    },
  })
})

/** Answers whatever is open with the first choice, but these. */
async function answerAll(visitId: string, but: Readonly<Record<string, string>> = {}) {
  for (;;) {
    const next = (await client.services.read({ visitId })).asked.find((one) => one.answer === null)
    if (next === undefined) return
    const answer = but[next.id] ?? next.choices[0]?.id ?? ''
    await client.services.answer({ visitId, question: next.id, answer })
  }
}

const wanted = async (kind: string) =>
  (await client.worklist.today({})).rows.filter((row) => row.kind === kind)

describe('a visit of a service', () => {
  it('begins a targeted review of its own, with its reason and the day to come back', async () => {
    const { reviewId, visitId } = await client.services.start({
      patientId,
      service: 'diabetes-visit',
    })
    const review = await client.reviews.read({ reviewId })
    expect(review).toMatchObject({
      kind: 'TMR',
      reason: 'Diabetes visit',
      followUpOn: '2027-02-21',
    })
    expect(await client.services.ofReview({ reviewId })).toMatchObject([
      { id: visitId, state: 'open', answered: 0, questions: 11 },
    ])
  })

  it('joins the review that is open, and only once', async () => {
    const cmr = await client.reviews.start({
      patientId,
      kind: 'CMR',
      reason: 'Yearly',
      mode: 'phone',
      recipient: 'patient',
    })
    const start = (service: string) => client.services.start({ patientId, service })
    expect((await client.services.patient({ patientId })).joins).toEqual({
      reviewId: cmr.id,
      kind: 'CMR',
    })
    expect((await start('diabetes-visit')).reviewId).toBe(cmr.id)
    expect((await start('hypertension-visit')).reviewId).toBe(cmr.id)
    await failure(start('diabetes-visit'), 'conflict')
    await failure(start('none'), 'not-found')
    expect(await client.services.ofReview({ reviewId: cmr.id })).toHaveLength(2)
  })

  it('asks what the answers ask, and drops what is no longer asked', async () => {
    const { visitId } = await client.services.start({ patientId, service: 'diabetes-visit' })
    const ids = async () => (await client.services.read({ visitId })).asked.map(({ id }) => id)
    const answer = (question: string, given: string) =>
      client.services.answer({ visitId, question, answer: given })
    await failure(answer('lumps', 'fine'), 'conflict')
    await answer('injects', 'yes')
    expect(await ids()).toContain('lumps')
    await answer('lumps', 'lumps')
    await answer('injects', 'no')
    await answer('injects', 'yes')
    const { asked } = await client.services.read({ visitId })
    expect(asked.find(({ id }) => id === 'lumps')?.answer).toBeNull()
    await failure(answer('low', 'sometimes'), 'conflict')
  })

  it('puts its findings among those of the review, to be decided there, and into the signed record', async () => {
    const { visitId, reviewId } = await client.services.start({
      patientId,
      service: 'diabetes-visit',
    })
    await answerAll(visitId, { helped: 'yes', 'foot-sore': 'no' })
    const before = await client.reviews.read({ reviewId })
    const found = before.findings.find(
      ({ finding }) => finding.kind === 'concern' && finding.row === 'diabetes-severe-low',
    )
    expect(found?.finding).toMatchObject({
      severity: 'major',
      evidence: [{ value: 'Yes' }, { fact: 'medication' }],
      source: { id: 'ada-standards-2025' },
    })
    const after = await client.reviews.decide({
      reviewId,
      findingKey: found?.key ?? '',
      decision: {
        kind: 'accept',
        pqa: 'safety',
        dtp: 'adverse-drug-reaction',
        cause: 'Undesirable effect',
        todo: { topic: 'Low sugar', actions: ['Check sugar before you drive.'] },
        recommendation: null,
      },
    })
    expect(after.problems).toHaveLength(1)
    expect(after.todo).toMatchObject([{ topic: 'Low sugar' }])
    await client.services.answer({ visitId, question: 'helped', answer: 'no' })
    const changed = await client.reviews.read({ reviewId })
    expect(changed.findings.map(({ key }) => key)).not.toContain(found?.key)
    await client.services.answer({ visitId, question: 'helped', answer: 'yes' })
    await makeReady(client, reviewId)
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    const { message } = await client.services.printSheet({ visitId })
    expect(message).not.toBe('')
    expect(signed.findings.map(({ key }) => key)).toContain(found?.key)
    expect(await client.services.read({ visitId })).toMatchObject({ state: 'signed' })
    await failure(client.services.answer({ visitId, question: 'low', answer: 'often' }), 'conflict')
  })

  it('holds the signature up while a question is open', async () => {
    const { visitId, reviewId } = await client.services.start({
      patientId,
      service: 'diabetes-visit',
    })
    await client.services.answer({ visitId, question: 'injects', answer: 'no' })
    const missing = async () =>
      (await client.reviews.read({ reviewId })).missingToSign.map(({ what }) => what)
    expect(await missing()).toContain('Diabetes visit: 10 questions not answered')
    await answerAll(visitId)
    expect((await missing()).join()).not.toContain('Diabetes visit')
  })

  it('is voided with a reason, and leaves the review with its findings', async () => {
    const { visitId, reviewId } = await client.services.start({
      patientId,
      service: 'diabetes-visit',
    })
    await client.services.answer({ visitId, question: 'foot-sore', answer: 'yes' })
    await client.services.void({ patientId, id: visitId, reason: 'Another patient' })
    const { findings } = await client.reviews.read({ reviewId })
    expect(findings.filter(({ finding }) => finding.rule === 'service-diabetes-visit')).toEqual([])
    await failure(client.services.read({ visitId }), 'not-found')
  })
})

describe('the visit after a discharge', () => {
  const plan = (eventOn: string) =>
    client.services.plan({
      patientId,
      service: 'transition-of-care',
      eventOn: day(eventOn),
      note: 'Invented hospital, heart failure',
    })

  it('comes to today’s work with its clock of 14 days, and leaves it when it is begun', async () => {
    const { id } = await plan('2026-11-20')
    expect(await wanted('service-due')).toMatchObject([
      {
        id,
        opens: 'services',
        dueOn: '2026-12-04',
        isOverdue: false,
        why: 'Transition of care · Discharge on 2026-11-20 · 11 days left · Invented hospital, heart failure',
      },
    ])
    await client.services.start({ patientId, service: 'transition-of-care', visitId: id })
    expect(await wanted('service-due')).toEqual([])
    await failure(
      client.services.start({ patientId, service: 'transition-of-care', visitId: id }),
      'conflict',
    )
  })

  it.each([
    ['2026-11-09', 'last day', false],
    ['2026-11-08', '1 day too late', true],
  ])('of %s has its %s', async (eventOn, words, isOverdue) => {
    await plan(eventOn)
    const [row] = await wanted('service-due')
    expect(row?.why).toContain(words)
    expect(row?.isOverdue).toBe(isOverdue)
  })

  it('is not planned for a day to come, nor twice, nor for a service without a clock', async () => {
    await failure(plan('2026-11-24'), 'invalid-input')
    await plan('2026-11-20')
    await failure(plan('2026-11-20'), 'conflict')
    await failure(
      client.services.plan({ patientId, service: 'diabetes-visit', eventOn: day('2026-11-20') }),
      'not-allowed',
    )
  })
})

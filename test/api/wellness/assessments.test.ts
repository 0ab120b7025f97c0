// Questionnaires over the wire: kept answer by answer, the stop in the chart at once, the score as a result and a finding.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { addPerson, failure, openStoreWithAda, technicianPin, trail } from '../../helpers/people.ts'
import { testApp } from '../../helpers/test-app.ts'

let client: Client
let patientId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const start = async (form: string, language: 'en' | 'es' = 'en') =>
  (await client.assessments.start({ patientId, form, language })).id
const read = (assessmentId: string) => client.assessments.read({ assessmentId })

/** Answers whatever is open with the first choice, but these. */
async function answerAll(assessmentId: string, but: Readonly<Record<string, string>> = {}) {
  for (;;) {
    const { questions } = await read(assessmentId)
    const next = questions.find((one) => one.answer === null)
    if (next === undefined) return
    const answer = but[next.id] ?? next.choices[0]?.id ?? ''
    await client.assessments.answer({ assessmentId, question: next.id, answer })
  }
}
const results = async () => (await client.patients.chart({ patientId })).observations
const scores = async () => (await results()).map(({ loinc, value }) => [loinc, value])

describe('a questionnaire', () => {
  it('has the questions in the language that it was begun in', async () => {
    const { questions, stem, checked } = await read(await start('phq-2', 'es'))
    expect(stem).toMatch(/^Durante las últimas 2 semanas/)
    expect(questions.map(({ text }) => text)[0]).toMatch(/^Poco interés/)
    expect(checked).toBeNull()
    await failure(
      client.assessments.start({ patientId, form: 'findrisc', language: 'es' }),
      'not-allowed',
    )
    await failure(client.assessments.start({ patientId, form: 'none' }), 'not-found')
  })

  it('keeps each answer, asks what the answers ask, and drops what is no longer asked', async () => {
    const assessmentId = await start('audit-c')
    const ids = async () => (await read(assessmentId)).questions.map(({ id }) => id)
    expect(await ids()).toEqual(['often'])
    await client.assessments.answer({ assessmentId, question: 'often', answer: '2' })
    expect(await ids()).toEqual(['often', 'drinks', 'six'])
    await client.assessments.answer({ assessmentId, question: 'six', answer: '4' })
    await client.assessments.answer({ assessmentId, question: 'often', answer: '0' })
    await client.assessments.answer({ assessmentId, question: 'often', answer: '2' })
    expect((await read(assessmentId)).questions.map(({ answer }) => answer)).toEqual([
      '2',
      null,
      null,
    ])
    await failure(
      client.assessments.answer({ assessmentId, question: 'often', answer: '9' }),
      'conflict',
    )
  })

  it('proposes what the chart knows and takes nothing as answered', async () => {
    const { questions } = await read(await start('findrisc'))
    expect(questions.find(({ id }) => id === 'age')).toMatchObject({
      answer: null,
      proposal: { because: expect.stringMatching(/^Age \d+$/) },
    })
  })

  it('is not finished while a question is open, and says which', async () => {
    const assessmentId = await start('phq-2')
    await client.assessments.answer({ assessmentId, question: 'interest', answer: '3' })
    const { missing } = await failure(client.assessments.finish({ assessmentId }), 'incomplete')
    expect(missing?.map(({ what }) => what)).toEqual(['Feeling down, depressed, or hopeless'])
  })

  it('keeps its score as a result with who finished it, and is then not changed', async () => {
    const assessmentId = await start('phq-2')
    await answerAll(assessmentId, { interest: '3', mood: '2' })
    await client.assessments.finish({ assessmentId })
    expect(await scores()).toEqual([['55758-7', 5]])
    const [line] = await client.assessments.list({ patientId })
    expect(line).toMatchObject({ score: { points: 5, grade: 'positive', isPositive: true } })
    expect(line?.finishedBy).toBe(line?.startedBy)
    await failure(
      client.assessments.answer({ assessmentId, question: 'mood', answer: '0' }),
      'conflict',
    )
    expect((await trail(client, 1))[0]).toMatchObject({ patientName: 'Testwell, Ada' })
  })

  it('leaves the chart with its results when it is voided', async () => {
    const assessmentId = await start('phq-9')
    await answerAll(assessmentId)
    await client.assessments.finish({ assessmentId })
    expect(await scores()).toEqual([
      ['44260-8', 0],
      ['44261-6', 0],
    ])
    await client.assessments.void({ patientId, id: assessmentId, reason: 'Another patient' })
    expect(await results()).toEqual([])
    expect(await client.assessments.list({ patientId })).toEqual([])
  })
})

describe('the answer about self-harm', () => {
  it('is in the chart at once, and stands until the answer is changed', async () => {
    const assessmentId = await start('phq-9')
    await client.assessments.answer({ assessmentId, question: 'self-harm', answer: '1' })
    expect(await scores()).toEqual([['44260-8', 1]])
    await client.assessments.answer({ assessmentId, question: 'self-harm', answer: '2' })
    expect(await scores()).toEqual([['44260-8', 2]])
    await client.assessments.answer({ assessmentId, question: 'self-harm', answer: '0' })
    expect(await scores()).toEqual([])
    expect((await read(assessmentId)).stop).toBeNull()
  })

  it('holds the end up until somebody says what was done', async () => {
    const assessmentId = await start('phq-9')
    await answerAll(assessmentId, { 'self-harm': '1' })
    const { missing } = await failure(client.assessments.finish({ assessmentId }), 'incomplete')
    expect(missing?.map(({ where }) => where)).toEqual(['stop'])
    await client.assessments.act({ assessmentId, done: 'Called 988 together' })
    await client.assessments.finish({ assessmentId })
    expect((await read(assessmentId)).stop).toMatchObject({ done: 'Called 988 together' })
  })

  it('interrupts a review as a critical finding', async () => {
    await client.medications.add({
      patientId,
      medication: { text: 'Sertraline 50 mg tablet', kind: 'prescription', source: 'patient' },
    })
    const assessmentId = await start('phq-9')
    await client.assessments.answer({ assessmentId, question: 'self-harm', answer: '3' })
    const { id: reviewId } = await client.reviews.start({
      patientId,
      kind: 'CMR',
      reason: 'Yearly review',
      mode: 'in-person',
      recipient: 'patient',
    })
    const { findings } = await client.reviews.read({ reviewId })
    expect(JSON.stringify(findings)).toMatch(/score-phq-9-stop/)
  })
})

it('a technician asks, and a pharmacist finishes', async () => {
  const personId = await addPerson(client, 'technician')
  await client.session.switchUser({ personId, pin: technicianPin })
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  const assessmentId = await start('gad-7')
  await answerAll(assessmentId)
  await failure(client.assessments.finish({ assessmentId }), 'not-allowed')
})

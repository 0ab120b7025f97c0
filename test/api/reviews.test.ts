// The review from start to signature and after: autosave, lines, findings, decisions, parking, lock, addenda.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import {
  addPerson,
  failure,
  openStoreWithAda,
  pharmacistPin,
  technicianPin,
  trail,
} from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string
let ownerId: string
let list: Record<string, string>
let reviewId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, prescriberId, ownerId } = await openStoreWithAda(test))
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

describe('a new review', () => {
  it('asks about every medication in use and says what signing waits for, and where', async () => {
    const view = await read()
    expect(view).toMatchObject({
      phase: 'collect',
      heldOn: '2026-11-23',
      signature: null,
      parkedAt: null,
      problems: [],
      todo: [],
    })
    expect(view.referenceCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(view.lines.map((line) => [line.medicationId, line.answer]).toSorted()).toEqual(
      Object.values(list)
        .map((id) => [id, null])
        .toSorted(),
    )
    expect(view.missingToSign.map((one) => one.where)).toEqual([
      'collect',
      'collect',
      'assess',
      'plan',
      'plan',
    ])
    const { missing } = await failure(
      client.reviews.sign({ reviewId, pin: ownerPin }),
      'incomplete',
    )
    expect(missing).toEqual(view.missingToSign)
    expect((await read()).signature).toBeNull()
  })

  it('names the patient in the trail of every step that is recorded', async () => {
    const { key } = duplicate(await read())
    await client.reviews.decide({ reviewId, findingKey: key, decision: accept })
    await client.reviews.park({ reviewId })
    await client.reviews.resume({ reviewId })
    await failure(client.reviews.sign({ reviewId, pin: '0000' }), 'not-allowed')
    expect(
      (await trail(client, 5)).map((row) => [row.action, row.patientName, row.outcome]),
    ).toEqual([
      ['sign', 'Testwell, Ada', 'not-allowed'],
      ['resume', 'Testwell, Ada', 'ok'],
      ['park', 'Testwell, Ada', 'ok'],
      ['decide', 'Testwell, Ada', 'ok'],
      ['start-review', 'Testwell, Ada', 'ok'],
    ])
  })

  it('a TMR needs neither to-do line nor follow-up', async () => {
    const { id } = await startReview(client, patientId, 'TMR')
    const { missingToSign } = await client.reviews.read({ reviewId: id })
    expect(missingToSign.map((one) => one.where)).toEqual(['collect', 'collect', 'assess'])
  })
})

describe('fields', () => {
  it.each([
    ['patientGoal', 'Sleep through the night', 'Sleep through the night'],
    ['patientGoal', '  ', null],
    ['note', 'Heard well', 'Heard well'],
    ['followUpOn', '2026-12-07', '2026-12-07'],
    ['followUpOn', null, null],
    ['mode', 'video', 'video'],
    ['recipient', 'caregiver', 'caregiver'],
    ['reason', 'After hospital', 'After hospital'],
    ['heldOn', '2026-11-20', '2026-11-20'],
  ] as const)('%s saves itself: %j', async (field, value, kept) => {
    const before = await read()
    const { revision } = await client.reviews.saveField({ reviewId, field, value })
    const after = await read()
    expect(after[field]).toBe(kept)
    expect(after.revision).toBe(revision)
    expect(revision).toBe(before[field] === kept ? before.revision : before.revision + 1)
  })

  it.each([
    ['followUpOn', '2026-02-30'],
    ['followUpOn', 'soon'],
    ['heldOn', null],
    ['heldOn', '2026-11-24'],
    ['mode', 'telepathy'],
    ['recipient', null],
    ['reason', null],
  ] as const)('%s refuses %j and keeps what it had', async (field, value) => {
    const before = await read()
    const { fields } = await failure(
      client.reviews.saveField({ reviewId, field, value }),
      'invalid-input',
    )
    expect(Object.keys(fields ?? {})).toEqual(['value'])
    expect(await read()).toEqual(before)
  })

  it('parks with a note at a field and resumes there; a crash resumes there too', async () => {
    await client.reviews.setPhase({ reviewId, phase: 'assess' })
    await client.reviews.park({ reviewId, field: 'note', note: 'Patient called away' })
    const [row] = (await client.worklist.today({})).rows
    expect(row).toMatchObject({
      kind: 'parked',
      reviewId,
      why: 'CMR stopped at assess · Patient called away',
    })
    expect(await client.reviews.resume({ reviewId })).toMatchObject({
      lastField: 'note',
      parkedAt: null,
      phase: 'assess',
      parkNote: 'Patient called away',
    })
    await client.reviews.focus({ reviewId, field: 'patientGoal' })
    // The worker dies: the next one opens the same files.
    await client.session.lock({})
    await client.session.signIn({ personId: ownerId, passphrase: 'a plainly invented passphrase' })
    await failure(read(), 'not-allowed')
    expect(await client.reviews.resume({ reviewId })).toMatchObject({ lastField: 'patientGoal' })
  })
})

describe('lines', () => {
  it('keep answer, reason and words, and can be answered again', async () => {
    const medicationId = list.meloxicam ?? ''
    await client.reviews.answerLine({ reviewId, medicationId, answer: 'as-directed' })
    await client.reviews.answerLine({
      reviewId,
      medicationId,
      answer: 'differently',
      reason: 'Forgets doses',
      says: 'Only on bad days',
    })
    const { lines } = await read()
    expect(lines.filter((line) => line.answer !== null)).toEqual([
      { medicationId, answer: 'differently', reason: 'Forgets doses', says: 'Only on bad days' },
    ])
  })

  it.each(['differently', 'stopped', 'not-known'] as const)(
    '"%s" needs a reason or the patient\'s words',
    async (answer) => {
      const line = { reviewId, medicationId: list.meloxicam ?? '', answer }
      expect(
        (await failure(client.reviews.answerLine(line), 'invalid-input')).fields,
      ).toHaveProperty('reason')
      await client.reviews.answerLine({ ...line, says: 'Since spring' })
    },
  )

  it("refuse another patient's medication", async () => {
    const { id } = await client.patients.add({
      patient: { last: 'Else', first: 'Eve' },
      searchedFor: 'else',
    })
    const { levothyroxine } = await addList(client, id)
    await failure(
      client.reviews.answerLine({
        reviewId,
        medicationId: levothyroxine ?? '',
        answer: 'as-directed',
      }),
      'not-found',
    )
  })
})

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

describe('the signature', () => {
  it('takes the own PIN and counts wrong ones', async () => {
    expect((await makeReady(client, reviewId)).missingToSign).toEqual([])
    for (let round = 0; round < 5; round++)
      await failure(client.reviews.sign({ reviewId, pin: '0000' }), 'not-allowed')
    expect(
      (await failure(client.reviews.sign({ reviewId, pin: ownerPin }), 'not-allowed')).message,
    ).toContain('passphrase')
    expect((await read()).signature).toBeNull()
  })

  it("takes a pharmacist's licence: an owner without one can neither decide nor sign, a technician neither", async () => {
    await makeReady(client, reviewId)
    const { key } = duplicate(await read())
    for (const role of ['owner', 'technician'] as const) {
      const personId = await addPerson(client, role)
      await client.session.switchUser({ personId, pin: technicianPin })
      await failure(
        client.reviews.decide({ reviewId, findingKey: key, decision: accept }),
        'not-allowed',
      )
      await failure(client.reviews.sign({ reviewId, pin: technicianPin }), 'not-allowed')
      await failure(
        client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation }),
        'not-allowed',
      )
      await client.reviews.saveTodo({ reviewId, topic: 'Scale', actions: ['Weigh myself.'] })
      await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    }
    const personId = await addPerson(client, 'pharmacist')
    await client.session.switchUser({ personId, pin: pharmacistPin })
    const signed = await client.reviews.sign({ reviewId, pin: pharmacistPin })
    expect(signed.signature).toMatchObject({
      name: 'Paula Pharmworth',
      npi: '1999999034',
      licence: 'TEST-2',
      credential: 'PharmD',
    })
  })

  it('a technician cannot take back a recommendation or a problem', async () => {
    const { id } = await client.reviews.saveRecommendation({
      reviewId,
      prescriberId,
      ...recommendation,
    })
    const { problems } = await client.reviews.addProblem({
      reviewId,
      title: 'x',
      pqa: 'safety',
      dtp: 'nonadherence',
      cause: 'x',
      severity: 'minor',
    })
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    for (const item of [id, problems[0]?.id ?? ''])
      await failure(
        client.reviews.removePlanItem({ reviewId, id: item, reason: 'Not mine' }),
        'not-allowed',
      )
    expect((await read()).recommendations).toHaveLength(1)
  })

  it('ends what the patient has stopped, sets the follow-up and freezes the findings', async () => {
    await client.reviews.answerLine({
      reviewId,
      medicationId: list.meloxicam ?? '',
      answer: 'stopped',
      reason: 'Stopped by prescriber',
    })
    const ready = await makeReady(client, reviewId)
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    expect(signed).toMatchObject({
      phase: 'done',
      missingToSign: [],
      signature: { name: 'Owen Ownerley' },
    })
    expect(signed.findings).toEqual(ready.findings)
    const { medications, reviews } = await client.patients.chart({ patientId })
    expect(medications.find((one) => one.id === list.meloxicam)).toMatchObject({
      stop: '2026-11-23',
      stopReason: 'Stopped by prescriber',
      isActive: false,
    })
    expect(reviews).toMatchObject([
      { id: reviewId, isSigned: true, signedBy: 'Owen Ownerley', isParked: false },
    ])
    // What comes later belongs to the next review.
    await client.medications.add({
      patientId,
      medication: { text: 'Warfarin 5 mg tablet', kind: 'prescription', source: 'bottle' },
    })
    const later = await read()
    expect(later.findings).toEqual(ready.findings)
    expect(later.lines).toEqual(ready.lines)
  })

  it('locks the review: every write is refused, only an addendum is taken', async () => {
    await failure(client.reviews.addendum({ reviewId, text: 'Too early' }), 'not-allowed')
    const ready = await makeReady(client, reviewId)
    const todo = ready.todo[0]?.id ?? ''
    const { key } = duplicate(ready)
    const signed = await client.reviews.sign({ reviewId, pin: ownerPin })
    for (const attempt of [
      client.reviews.saveField({ reviewId, field: 'note', value: 'Later' }),
      client.reviews.answerLine({
        reviewId,
        medicationId: list.meloxicam ?? '',
        answer: 'as-directed',
      }),
      client.reviews.setPhase({ reviewId, phase: 'collect' }),
      client.reviews.decide({ reviewId, findingKey: key, decision: { kind: 'undo' } }),
      client.reviews.addProblem({
        reviewId,
        title: 'x',
        pqa: 'safety',
        dtp: 'nonadherence',
        cause: 'x',
        severity: 'minor',
      }),
      client.reviews.saveTodo({ reviewId, topic: 'x', actions: ['y'] }),
      client.reviews.saveTodo({ reviewId, todoId: todo, topic: 'x', actions: ['y'] }),
      client.reviews.saveRecommendation({ reviewId, prescriberId, ...recommendation }),
      client.reviews.removePlanItem({ reviewId, id: todo, reason: 'Later' }),
      client.reviews.park({ reviewId }),
      client.reviews.focus({ reviewId, field: 'note' }),
      client.reviews.sign({ reviewId, pin: ownerPin }),
    ])
      expect((await failure(attempt, 'not-allowed')).message).toContain('signed')
    expect(await read()).toEqual(signed)
    const { addenda } = await client.reviews.addendum({
      reviewId,
      text: 'Called back: dizzy no more.',
    })
    expect(addenda).toMatchObject([{ by: 'Owen Ownerley', text: 'Called back: dizzy no more.' }])
    expect(await client.reviews.resume({ reviewId })).toMatchObject({ signature: signed.signature })
  })

  it('two signatures at the same moment make one', async () => {
    await makeReady(client, reviewId)
    const both = await Promise.allSettled([
      client.reviews.sign({ reviewId, pin: ownerPin }),
      client.reviews.sign({ reviewId, pin: ownerPin }),
    ])
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

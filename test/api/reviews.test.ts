// The review up to its findings: start, fields that save themselves, parking, lines.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { addList, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let ownerId: string
let list: Record<string, string>
let reviewId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, ownerId } = await openStoreWithAda(test))
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
      // Three rows of the sweep by name, and how many more.
      ...Array.from({ length: 4 }, () => 'assess'),
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
      why: 'CMR stopped at assess, the note · Patient called away',
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
    await failure(client.reviews.resume({ reviewId }), 'not-allowed')
    expect(
      await client.reviews.resume({ reviewId, confirmed: ['name', 'birthDate'] }),
    ).toMatchObject({ lastField: 'patientGoal' })
    const opened = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .select(['call', 'subject_id'])
      .where('action', '=', 'open')
      .orderBy('seq', 'desc')
      .limit(1)
      .execute()
    expect(opened).toEqual([{ call: 'reviews.resume', subject_id: 'name+birthDate' }])
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

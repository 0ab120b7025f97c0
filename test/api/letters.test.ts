// Letters: sent, answered by code one recommendation at a time, and what the prescriber's profile counts.

import { beforeEach, describe, expect, it } from 'vitest'
import { countsOf } from '../../src-main/api/letters/prescriber-profile.ts'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { inventedPharmacy, ownerPin, testApp } from '../helpers/test-app.ts'

let client: Client
let letterId: string
let prescriberId: string
let reviewId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  const store = await openStoreWithAda(test)
  prescriberId = store.prescriberId
  await client.pharmacy.save(inventedPharmacy)
  await addList(client, store.patientId)
  reviewId = (await startReview(client, store.patientId)).id
  const { problems } = await client.reviews.addProblem({
    reviewId,
    title: 'Two NSAIDs',
    pqa: 'safety',
    dtp: 'unnecessary-drug-therapy',
    cause: 'Duplicate therapy',
    severity: 'major',
  })
  for (const recommendation of ['Please stop meloxicam.', 'Please check creatinine.'])
    await client.reviews.saveRecommendation({
      reviewId,
      problemId: problems[0]?.id ?? null,
      prescriberId,
      situation: 's',
      background: 'b',
      assessment: 'a',
      recommendation,
      urgency: 'routine',
    })
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  await client.documents.issue({ reviewId, template: 'prescriber-letter', prescriberId })
  letterId = (await client.letters.list({}))[0]?.id ?? ''
})

const read = () => client.letters.read({ letterId })
const itemAt = async (place: number) =>
  (await read()).recommendations[place]?.planItemId ?? 'missing'

describe('a letter', () => {
  it('has a code of its own, and is not issued twice', async () => {
    const { code, state } = await read()
    expect(state).toBe('not-sent')
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(code).not.toBe((await client.reviews.read({ reviewId })).referenceCode)
    await client.documents.issue({ reviewId, template: 'prescriber-letter', prescriberId })
    expect(await client.letters.list({})).toHaveLength(1)
  })

  it('is due seven days after it was sent, and every attempt is kept', async () => {
    const sent = await client.letters.send({ letterId, channel: 'fax' })
    expect(sent).toMatchObject({ state: 'waiting', channel: 'fax', attempts: 1, waitingDays: 0 })
    expect(sent.dueOn).toBe('2026-11-30')
    const again = await client.letters.send({ letterId, channel: 'phone', dueInDays: 3 })
    expect(again).toMatchObject({ attempts: 2, dueOn: '2026-11-26' })
    expect(again.events.map(({ kind }) => kind)).toEqual(['sent', 'phoned'])
  })

  it('is found by its code in any spelling', async () => {
    const { code } = await read()
    for (const spelled of [code, code.toLowerCase(), ` ${code.replace('-', '')} `])
      expect((await client.letters.find({ code: spelled })).letters.map(({ id }) => id)).toEqual([
        letterId,
      ])
    expect(await client.letters.find({ code: 'ZZZZ-ZZZZ' })).toEqual({ letters: [], reviews: [] })
  })

  it('closes with the answer to its last recommendation', async () => {
    await client.letters.send({ letterId, channel: 'fax' })
    const half = await client.letters.reply({
      letterId,
      planItemId: await itemAt(0),
      reply: 'accepted',
    })
    expect(half.state).toBe('waiting')
    const whole = await client.letters.reply({
      letterId,
      planItemId: await itemAt(1),
      reply: 'discuss-at-visit',
    })
    expect(whole.state).toBe('answered')
    expect(await client.letters.list({})).toEqual([])
    await failure(client.letters.send({ letterId, channel: 'fax' }), 'conflict')
  })

  it.each(['declined', 'accepted-with-change'] as const)('asks why when %s', async (reply) => {
    await failure(
      client.letters.reply({ letterId, planItemId: await itemAt(0), reply }),
      'invalid-input',
    )
  })

  it('takes a later answer in place of the earlier one', async () => {
    const planItemId = await itemAt(0)
    await client.letters.reply({ letterId, planItemId, reply: 'accepted' })
    const view = await client.letters.reply({
      letterId,
      planItemId,
      reply: 'declined',
      reason: 'Pain too strong',
    })
    expect(view.recommendations.map(({ reply }) => reply)).toEqual(['declined', null])
  })

  it('takes an answer back with its reason, and waits again', async () => {
    await client.letters.send({ letterId, channel: 'fax' })
    for (const place of [0, 1])
      await client.letters.reply({ letterId, planItemId: await itemAt(place), reply: 'accepted' })
    const planItemId = await itemAt(0)
    const view = await client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
    expect(view.state).toBe('waiting')
    expect(view.recommendations.map(({ reply }) => reply)).toEqual([null, 'accepted'])
    await failure(
      client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' }),
      'not-found',
    )
  })

  it('comes back to today’s work when its answer is taken back', async () => {
    const late = async () =>
      (await client.worklist.today({})).rows.filter((row) => row.kind === 'letter-waiting').length
    expect(await late()).toBe(1)
    for (const place of [0, 1])
      await client.letters.reply({ letterId, planItemId: await itemAt(place), reply: 'accepted' })
    expect(await late()).toBe(0)
    const planItemId = await itemAt(0)
    await client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
    expect(await late()).toBe(1)
  })

  it('keeps a yes to its problem whatever is answered to another line about the same', async () => {
    const status = async () => (await client.followUps.read({ reviewId })).problems[0]?.status
    const [first, second] = [await itemAt(0), await itemAt(1)]
    await client.letters.reply({ letterId, planItemId: first, reply: 'accepted' })
    await client.letters.reply({ letterId, planItemId: second, reply: 'more-information' })
    expect(await status()).toBe('agreed')
    await client.letters.undoReply({ letterId, planItemId: second, reason: 'Wrong line' })
    expect(await status()).toBe('agreed')
    await client.letters.undoReply({ letterId, planItemId: first, reason: 'Wrong line' })
    expect(await status()).toBe('planned')
  })

  it('gives back the next action that a reply had set', async () => {
    const next = async () => (await client.followUps.read({ reviewId })).problems[0]?.nextActionOn
    const planItemId = await itemAt(0)
    expect(await next()).toBe('2026-12-07')
    await client.letters.reply({ letterId, planItemId, reply: 'not-my-patient' })
    expect(await next()).toBe('2026-11-23')
    await client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
    expect(await next()).toBe('2026-12-07')
  })

  it('gives back the next action when a later answer takes the place of the one that had set it', async () => {
    const next = async () => (await client.followUps.read({ reviewId })).problems[0]?.nextActionOn
    const planItemId = await itemAt(0)
    const answer = (reply: 'accepted' | 'declined' | 'more-information' | 'not-my-patient') =>
      client.letters.reply({ letterId, planItemId, reply, reason: 'Said on the phone' })
    await answer('not-my-patient')
    await answer('more-information')
    expect(await next()).toBe('2026-11-26')
    await answer('declined')
    expect(await next()).toBe('2026-12-07')
    await answer('not-my-patient')
    await answer('accepted')
    expect(await next()).toBe('2026-12-07')
    await answer('more-information')
    await client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
    expect(await next()).toBe('2026-12-07')
  })

  it('keeps the next action of the one answer when the other one is taken back', async () => {
    const next = async () => (await client.followUps.read({ reviewId })).problems[0]?.nextActionOn
    const [first, second] = [await itemAt(0), await itemAt(1)]
    const back = (planItemId: string) =>
      client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
    await client.letters.reply({ letterId, planItemId: first, reply: 'more-information' })
    await client.letters.reply({ letterId, planItemId: second, reply: 'not-my-patient' })
    expect(await next()).toBe('2026-11-23')
    await back(second)
    expect(await next()).toBe('2026-11-26')
    await client.letters.reply({ letterId, planItemId: second, reply: 'not-my-patient' })
    await back(first)
    expect(await next()).toBe('2026-11-23')
    await back(second)
    expect(await next()).toBe('2026-12-07')
  })

  it('leaves a next action that a person has set', async () => {
    const { patientId, problems } = await client.followUps.read({ reviewId })
    const planItemId = await itemAt(0)
    const problemId = problems[0]?.id ?? ''
    const priority = problems[0]?.priority ?? null
    const nextActionOn = day('2026-12-01')
    await client.problems.change({ patientId, problemId, priority, nextActionOn })
    const reason = 'Pain too strong'
    await client.letters.reply({ letterId, planItemId, reply: 'declined', reason })
    await client.letters.undoReply({ letterId, planItemId, reason: 'Wrong line' })
    const after = await client.followUps.read({ reviewId })
    expect(after.problems[0]?.nextActionOn).toBe('2026-12-01')
  })

  it('is not answered before it was sent', async () => {
    await client.letters.send({ letterId, channel: 'fax' })
    const planItemId = await itemAt(0)
    await failure(
      client.letters.reply({
        letterId,
        planItemId,
        reply: 'accepted',
        onDay: day('2026-11-22'),
      }),
      'invalid-input',
    )
  })

  it('keeps the day of the reply, which is not after today', async () => {
    const planItemId = await itemAt(0)
    const answer = { letterId, planItemId, reply: 'accepted' as const }
    const view = await client.letters.reply({ ...answer, onDay: day('2026-11-20') })
    expect(view.recommendations[0]?.repliedOn).toBe('2026-11-20')
    await failure(client.letters.reply({ ...answer, onDay: day('2026-11-24') }), 'invalid-input')
  })

  it.each([
    // 2026-12-07 is the follow-up that the review has set.
    ['accepted', null, 'agreed', '2026-12-07'],
    ['declined', 'Pain too strong', 'declined', '2026-12-07'],
    ['more-information', null, null, '2026-11-26'],
    ['not-my-patient', null, null, '2026-11-23'],
    ['discuss-at-visit', null, null, '2026-12-07'],
  ] as const)('moves its problem on when %s', async (reply, reason, status, nextOn) => {
    await client.letters.reply({ letterId, planItemId: await itemAt(0), reply, reason })
    const { problems } = await client.followUps.read({ reviewId })
    expect(problems[0]?.events.at(-1)?.status ?? null).toBe(status ?? 'planned')
    expect(problems[0]?.nextActionOn).toBe(nextOn)
  })

  it('leads from the code of the review to the review', async () => {
    const { referenceCode } = await client.reviews.read({ reviewId })
    const found = await client.letters.find({ code: referenceCode })
    expect(found).toEqual({
      letters: [],
      reviews: [{ id: reviewId, patientId: expect.any(String), patientName: 'Testwell, Ada' }],
    })
  })

  it('takes no answer from a technician', async () => {
    const planItemId = await itemAt(0)
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(client.letters.reply({ letterId, planItemId, reply: 'accepted' }), 'not-allowed')
  })
})

describe('a prescriber’s profile', () => {
  it('counts by kind of problem', async () => {
    await client.letters.send({ letterId, channel: 'fax' })
    await client.letters.reply({ letterId, planItemId: await itemAt(0), reply: 'accepted' })
    const profile = await client.letters.prescriber({ prescriberId })
    expect(profile).toMatchObject({ letters: 1, total: { answered: 1, accepted: 1 } })
    expect(profile.lines).toEqual([
      { category: 'safety', answered: 1, accepted: 1, medianDays: 0, timed: 1 },
    ])
  })

  it.each([
    ['none', [], null],
    ['an odd number', [9, 1, 4], 4],
    ['an even number', [8, 1, 3, 4], 3.5],
  ] as const)('has the median of %s', (_, days, medianDays) => {
    const answers = days.map((one) => ({ category: null, reply: 'declined', days: one }))
    expect(countsOf(answers)).toMatchObject({ medianDays, timed: days.length, accepted: 0 })
  })
})

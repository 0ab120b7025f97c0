// Claims of what is no review: a follow-up with the problems that it looked at, a refusal, and nobody reached on three days.

import { beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../../src-main/api/api.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { type Client, createClient } from '../../../src-main/contract/client.ts'
import { type ClaimedReview, enroll, signedCmr } from '../../helpers/claims/claimed-review.ts'
import { failure } from '../../helpers/people.ts'
import { ownerPassphrase, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let cmr: ClaimedReview

beforeEach(async () => {
  test = testApp()
  client = test.client
  cmr = await signedCmr(test)
})

const kindsWaiting = async (of: Client = client) =>
  (await of.claims.waiting({})).map((one) => [one.kind, one.programs.map(({ id }) => id)])
const draftsOf = async (encounterId: string, program: string, of: Client = client) =>
  (await of.claims.encounter({ encounterId })).programs
    .find((one) => one.program === program)
    ?.drafts.map(({ service, problemId }) => [service, problemId])

const follow = (problems: readonly { problemId: string; status: 'implemented' }[]) =>
  client.followUps.add({
    patientId: cmr.patientId,
    reviewId: cmr.reviewId,
    heldOn: day('2026-11-23'),
    mode: 'phone',
    note: 'Asked how it went',
    nextOn: null,
    problems: [...problems],
    goals: [],
  })
const offer = (program = 'outcomes-mtm') =>
  client.offers.add({ patientId: cmr.patientId, program, kind: 'TMR' })
const refuse = (id: string) =>
  client.offers.close({
    patientId: cmr.patientId,
    id,
    close: { state: 'refused', code: 'no-time', givenBy: 'patient', method: 'phone' },
  })

describe('a follow-up', () => {
  it('of a problem is claimed with that problem alone', async () => {
    await enroll(test, cmr, 'iowa-pcm')
    const { id } = await follow([{ problemId: cmr.problemId, status: 'implemented' }])
    expect(await kindsWaiting()).toContainEqual(['Follow-up', ['iowa-pcm']])
    expect(await draftsOf(id, 'iowa-pcm')).toEqual([['problem-follow-up', null]])
    const view = await client.claims.encounter({ encounterId: id })
    expect(view).toMatchObject({ kind: 'Follow-up', reviewId: cmr.reviewId, on: '2026-11-23' })
    expect(view.problems.map(({ id: problemId }) => problemId)).toEqual([cmr.problemId])
    const { ids } = await client.claims.make({ encounterId: id, program: 'iowa-pcm' })
    expect(await client.claims.read({ claimId: ids[0] ?? '' })).toMatchObject({
      encounterId: id,
      reviewId: cmr.reviewId,
      problemTitle: null,
    })
    expect(await kindsWaiting()).toEqual([['CMR', ['iowa-pcm']]])
  })

  it('that looked at no problem is a preventive one', async () => {
    const { id } = await follow([])
    expect((await draftsOf(id, 'iowa-pcm'))?.map(([service]) => service)).toEqual([
      'preventive-follow-up',
    ])
  })

  it('that only read the chart is not listed: nobody was reached', async () => {
    await enroll(test, cmr, 'iowa-pcm')
    await client.followUps.add({
      patientId: cmr.patientId,
      reviewId: cmr.reviewId,
      heldOn: day('2026-11-23'),
      mode: 'chart',
      note: null,
      nextOn: null,
      problems: [],
      goals: [],
    })
    expect(await kindsWaiting()).toEqual([['CMR', ['iowa-pcm']]])
  })
})

describe('an offer that came to nothing', () => {
  it('because it was refused is claimed as a refusal, with whoever refused', async () => {
    await enroll(test, cmr, 'outcomes-mtm')
    const { id } = await offer()
    await failure(client.claims.encounter({ encounterId: id }), 'not-allowed')
    await refuse(id)
    expect(await kindsWaiting()).toContainEqual(['Refusal', ['outcomes-mtm']])
    expect(await draftsOf(id, 'outcomes-mtm')).toEqual([['refusal', null]])
    expect(await draftsOf(id, 'medicare-part-d')).toEqual([])
    const { ids } = await client.claims.make({ encounterId: id, program: 'outcomes-mtm' })
    const claimId = ids[0] ?? ''
    expect(await client.claims.read({ claimId })).toMatchObject({
      reviewId: null,
      holds: ['No term says the code: fill in the code table'],
      record: { missing: [] },
    })
    await failure(client.billing.read({ claimId }), 'not-allowed')
  })

  it('because nobody was reached on three days is claimed with its days', async () => {
    await enroll(test, cmr, 'outcomes-mtm')
    const { id } = await offer()
    let last = client
    for (const on of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      await test.client.session.lock({})
      last = createClient(createApi({ ...test.app, today: () => day(on) }).invoke)
      await last.session.signIn({ personId: cmr.ownerId, passphrase: ownerPassphrase })
      await last.patients.open({ patientId: cmr.patientId, confirmed: ['name', 'birthDate'] })
      await last.contacts.add({
        patientId: cmr.patientId,
        offerId: id,
        purpose: 'offer',
        channel: 'phone',
        outcome: 'no-answer',
      })
    }
    expect(await kindsWaiting(last)).toContainEqual(['Unable to reach', ['outcomes-mtm']])
    const { programs } = await last.claims.encounter({ encounterId: id })
    const outcomes = programs.find((one) => one.program === 'outcomes-mtm')
    expect(outcomes?.drafts[0]).toMatchObject({ service: 'unable-to-reach' })
    expect(outcomes?.record.missing).toEqual([])
    expect(JSON.stringify(outcomes?.record)).toContain('2026-11-23, 2026-11-24, 2026-11-25')
  })

  it('of another program is none of this one’s', async () => {
    await enroll(test, cmr, 'outcomes-mtm')
    const { id } = await offer('iowa-pcm')
    await refuse(id)
    expect(await kindsWaiting()).toEqual([['CMR', ['outcomes-mtm']]])
  })
})

describe('today’s work', () => {
  const listed = async () =>
    (await client.worklist.today({})).rows.filter((row) => row.kind === 'claim')

  it('lists what the claim desk lists, each with its reason, and opens it there', async () => {
    await enroll(test, cmr, 'outcomes-mtm')
    await enroll(test, cmr, 'iowa-pcm')
    const { id: followUpId } = await follow([])
    const { id: offerId } = await offer()
    await refuse(offerId)
    const rows = await listed()
    expect(rows.map(({ id }) => id)).toEqual(
      (await client.claims.waiting({})).map(({ encounterId }) => encounterId),
    )
    const programs = 'Iowa Medicaid PCM · OutcomesMTM'
    expect(Object.fromEntries(rows.map(({ id, why }) => [id, why]))).toEqual({
      [cmr.reviewId]: `CMR of 2026-11-23 · ${programs}`,
      [followUpId]: `Follow-up of 2026-11-23 · ${programs}`,
      [offerId]: 'Refused on 2026-11-23 · OutcomesMTM',
    })
    expect(
      rows.every((row) => row.opens === 'claim' && row.next.startsWith('Make the claim')),
    ).toBe(true)
  })

  it('lets each go, once, when its claim is made elsewhere', async () => {
    await enroll(test, cmr, 'outcomes-mtm')
    const { id: followUpId } = await follow([])
    const { id: offerId } = await offer()
    await failure(close(offerId), 'not-found')
    await refuse(offerId)
    for (const id of [cmr.reviewId, followUpId, offerId]) {
      await close(id)
      await failure(close(id), 'not-found')
    }
    expect(await listed()).toEqual([])
    expect(await client.claims.waiting({})).toEqual([])
  })

  const close = (id: string) =>
    client.worklist.close({ kind: 'claim', id, reason: 'On the platform itself' })
})

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

describe('a follow-up', () => {
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
  const offer = (program = 'outcomes-mtm') =>
    client.offers.add({ patientId: cmr.patientId, program, kind: 'TMR' })

  it('because it was refused is claimed as a refusal, with whoever refused', async () => {
    await enroll(test, cmr, 'outcomes-mtm')
    const { id } = await offer()
    await failure(client.claims.encounter({ encounterId: id }), 'not-allowed')
    await client.offers.close({
      patientId: cmr.patientId,
      id,
      close: { state: 'refused', code: 'no-time', givenBy: 'patient', method: 'phone' },
    })
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
    await client.offers.close({
      patientId: cmr.patientId,
      id,
      close: { state: 'refused', code: 'no-time', givenBy: 'patient', method: 'phone' },
    })
    expect(await kindsWaiting()).toEqual([['CMR', ['outcomes-mtm']]])
  })
})

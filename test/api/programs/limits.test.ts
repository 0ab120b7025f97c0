// Limits of payers over the wire: what a person said of services elsewhere counts at once, on the page, in a claim and
// in today's work.

import { beforeEach, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { ServiceElsewhere } from '../../../src-main/contract/limits.ts'
import { type ClaimedReview, enroll, signedCmr } from '../../helpers/claims/claimed-review.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let cmr: ClaimedReview

beforeEach(async () => {
  test = testApp()
  cmr = await signedCmr(test)
  await enroll(test, cmr, 'iowa-pcm', { beneficiary_id: 'IA-INVENTED-1' })
})

const elsewhere = (service: string, on: string): ServiceElsewhere => ({
  ...{ service, drug: null },
  on: day(on),
})
const say = (
  uses: readonly ServiceElsewhere[],
  over: { askedOn?: string; program?: string } = {},
) =>
  test.client.payerCounts.save({
    patientId: cmr.patientId,
    program: over.program ?? 'iowa-pcm',
    askedOn: day(over.askedOn ?? '2026-11-23'),
    learnedFrom: 'Answer of the payer',
    uses: [...uses],
  })
const iowa = async () => {
  const all = await test.client.limits.read({ patientId: cmr.patientId })
  return all.find(({ program }) => program === 'iowa-pcm')
}
const words = async () =>
  Object.fromEntries((await iowa())?.limits.map(({ key, words: w }) => [key, w]) ?? [])
const limitsOfClaim = async () => {
  const { programs } = await test.client.claims.encounter({ encounterId: cmr.reviewId })
  return programs.find(({ program }) => program === 'iowa-pcm')?.drafts[0]?.limits
}

it('cannot tell before the payer is asked, and counts what it said afterwards', async () => {
  expect(await words()).toMatchObject({
    'initial/': '0 of 1 used ever here; ask the payer',
  })
  expect((await limitsOfClaim())?.map(({ answer }) => answer)).toEqual(['cannot-tell'])
  await say([])
  expect(await words()).toMatchObject({ 'initial/': '0 of 1 used ever' })
  expect((await limitsOfClaim())?.map(({ answer }) => answer)).toEqual(['within'])
  const { id } = await say([elsewhere('initial', '2024-05-02')])
  expect(await iowa()).toMatchObject({
    elsewhere: { id, askedOn: '2026-11-23', uses: [{ service: 'initial', on: '2024-05-02' }] },
  })
  expect(await words()).toMatchObject({ 'initial/': '1 of 1 used ever; no more' })
  const [limit] = (await limitsOfClaim()) ?? []
  expect(limit).toMatchObject({ answer: 'reached', used: 1, most: 1, nextOn: null })
  await test.client.payerCounts.void({
    ...{ patientId: cmr.patientId, id, reason: 'Of another patient' },
  })
  expect((await iowa())?.elsewhere).toBeNull()
})

it('refuses a service that no limit counts, and one later than the answer', async () => {
  await expect(say([elsewhere('nothing', '2026-01-01')])).rejects.toMatchObject({
    failure: { fields: { 'uses.0.service': expect.stringContaining('No limit') } },
  })
  await expect(
    say([elsewhere('initial', '2026-11-21')], { askedOn: '2026-11-20' }),
  ).rejects.toMatchObject({
    failure: { fields: { 'uses.0.on': expect.stringContaining('later') } },
  })
  await expect(say([], { askedOn: '2026-11-24' })).rejects.toMatchObject({
    kind: 'invalid-input',
  })
  await expect(say([], { program: 'nobody' })).rejects.toMatchObject({ kind: 'invalid-input' })
})

it('says in today’s work what is used of the limit that counts the next contact', async () => {
  await test.client.payerFacts.save({
    ...{ patientId: cmr.patientId, fact: 'medicaid', value: 'WI' },
  })
  await test.client.payerFacts.save({
    ...{ patientId: cmr.patientId, fact: 'coordination', value: 'yes' },
  })
  await test.client.payerFacts.save({
    ...{ patientId: cmr.patientId, fact: 'discharge', value: '2026-11-20' },
  })
  await say([elsewhere('cmr-a-initial', '2026-02-10')], { program: 'wpqc' })
  // The review of the day ends that clock; a later discharge starts it anew.
  Object.assign(test.app, { today: () => day('2026-12-20') })
  await test.client.payerFacts.save({
    ...{ patientId: cmr.patientId, fact: 'discharge', value: '2026-12-10' },
  })
  const { rows } = await test.client.worklist.today({})
  const row = rows.find(({ kind, why }) => kind === 'payer-clock' && why.includes('discharged'))
  expect(row?.why).toContain('Initial CMR/A: 1 of 1 used in 12 months; next from 2027-02-10')
})

// Re-keying a claim into a portal field by field in the store's order, and the certificates that a program asks for.

import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src-main/contract/client.ts'
import { type ClaimedReview, enroll, signedCmr } from '../../helpers/claims/claimed-review.ts'
import { failure } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let cmr: ClaimedReview

beforeEach(async () => {
  test = testApp()
  client = test.client
  cmr = await signedCmr(test)
})

describe('the fields of a portal', () => {
  it('are ticked one by one, in the order of the store, which loses none', async () => {
    await enroll(test, cmr, 'mirixa')
    const { ids } = await client.claims.make({ encounterId: cmr.reviewId, program: 'mirixa' })
    const claimId = ids[0] ?? ''
    const before = await client.claims.read({ claimId })
    expect(before.fields[0]).toMatchObject({ label: 'Case', value: null })
    await failure(
      client.claims.tick({ claimId, fieldKey: before.fields[0]?.key ?? '', isEntered: true }),
      'conflict',
    )
    const saved = await client.claims.saveLayout({
      program: 'mirixa',
      parts: [{ of: 'encounter', labels: ['Member number', 'Patient'] }],
    })
    expect(saved).toMatchObject({ version: 1 })
    const after = await client.claims.read({ claimId })
    expect(after.fields.slice(0, 3).map(({ label }) => label)).toEqual([
      'Member number',
      'Patient',
      'Case',
    ])
    expect(after.fields.map(({ key }) => key).toSorted()).toEqual(
      before.fields.map(({ key }) => key).toSorted(),
    )
    const { version, earlier } = await client.claims.layout({ program: after.program })
    expect([version, ...earlier.map((one) => one.version)]).toEqual([1, 0])
    const headOf = (parts: (typeof earlier)[number]['parts'] | undefined) =>
      parts?.find(({ of }) => of === 'encounter')?.labels.slice(0, 1)
    expect(headOf(earlier.at(-1)?.parts)).toEqual([before.fields[0]?.label])
    const fieldKey = after.fields[0]?.key ?? ''
    const ticked = await client.claims.tick({ claimId, fieldKey, isEntered: true })
    expect(ticked.fields[0]).toMatchObject({ value: 'MEMBER-1', isEntered: true })
    const back = await client.claims.tick({ claimId, fieldKey, isEntered: false })
    expect(back.fields[0]).toMatchObject({ isEntered: false })
  })
})

describe('a certificate', () => {
  it('is asked for by WPQC, of the pharmacy and of whoever signed', async () => {
    const answer = async () =>
      (await client.claims.encounter({ encounterId: cmr.reviewId })).programs
        .find((one) => one.program === 'wpqc')
        ?.drafts.find((one) => one.service === 'cmr-a-initial')
        ?.checks.find((one) => one.id === 'certified')?.because
    expect(await answer()).toMatch(/Nobody recorded the certificate of: pharmacy, pharmacist/)
    for (const userId of [null, cmr.ownerId])
      await client.claims.saveCertificate({ program: 'wpqc', userId, isCertified: true })
    expect(await answer()).toBe('Pharmacy and pharmacist are certified')
    await client.claims.saveCertificate({ program: 'wpqc', userId: null, isCertified: false })
    expect(await answer()).toBe('Without certificate: pharmacy')
  })
})

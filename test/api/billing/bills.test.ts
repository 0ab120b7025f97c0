// Bills over the wire: every gap named, mended once for the patient, and the papers of one claim made of it.

import { beforeEach, expect, it } from 'vitest'
import type { BillingView } from '../../../src-main/contract/billing.ts'
import { billed, nothingSaid } from '../../helpers/claims/billed.ts'
import {
  type ClaimedReview,
  makeCpt,
  readyForCpt,
  signedCmr,
} from '../../helpers/claims/claimed-review.ts'
import { failure } from '../../helpers/people.ts'
import { inventedPharmacy, type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let cmr: ClaimedReview
let claimId: string

beforeEach(async () => {
  test = testApp()
  cmr = await signedCmr(test)
  await readyForCpt(test, cmr)
  claimId = await makeCpt(test.client, cmr.reviewId)
})

const lacks = ({ papers }: BillingView, template: string) =>
  papers.find((one) => one.template === template)?.missing.map(({ what }) => what) ?? null

it('says of every paper of a claim what it lacks, and of no other paper', async () => {
  const view = await test.client.billing.read({ claimId })
  expect(view.papers.map(({ template }) => template).toSorted()).toEqual([
    'cms-1500',
    'cms-1500-proof',
    'patient-invoice',
    'superbill',
  ])
  expect(lacks(view, 'cms-1500')).toContain('box 25: federal tax ID number of nine digits')
  expect(lacks(view, 'cms-1500')).toContain('box 6: relationship to the insured')
  expect(view.ofPatient.relation).toBeNull()
})

it('does not offer papers of a claim among those of the review', async () => {
  const offered = await test.client.documents.offered({ reviewId: cmr.reviewId })
  expect(offered.map(({ template }) => template)).not.toContain('cms-1500')
})

it('makes the form once everything is said, and the same form for the same facts', async () => {
  await billed(test, cmr, claimId)
  const view = await test.client.billing.read({ claimId })
  expect(lacks(view, 'cms-1500')).toEqual([])
  const order = { reviewId: cmr.reviewId, claimId, template: 'cms-1500' }
  const first = await test.client.documents.issue(order)
  expect(first).toMatchObject({ template: 'cms-1500', pages: 1 })
  expect((await test.client.documents.issue(order)).id).toBe(first.id)
  expect(await test.client.documents.verify({ documentId: first.id })).toEqual({
    isIdentical: true,
  })
})

it('keeps what was said of the insurance for the next claim, and of the service for this one', async () => {
  await billed(test, cmr, claimId)
  const view = await test.client.billing.read({ claimId })
  expect(view.ofPatient).toMatchObject({ relation: 'self', payerKind: 'medicare' })
  expect(view.ofEncounter).toMatchObject({ employment: false, notes: null })
  const again = await test.client.billing.save({ claimId, ...nothingSaid })
  expect(again.ofPatient.relation).toBeNull()
  expect(lacks(again, 'cms-1500')).toContain('box 6: relationship to the insured')
})

it('moves the data of the form by the shift of the store’s printer', async () => {
  await billed(test, cmr, claimId)
  const order = { reviewId: cmr.reviewId, claimId, template: 'cms-1500' }
  const before = await test.client.documents.preview(order)
  expect(await test.client.billing.saveShift({ right: 4, down: -2 })).toEqual({
    right: 4,
    down: -2,
  })
  expect((await test.client.billing.read({ claimId })).formShift).toEqual({ right: 4, down: -2 })
  expect((await test.client.documents.preview(order)).sha256).not.toBe(before.sha256)
})

it('takes no paper of a claim without one, of another review, or for a paper of the review', async () => {
  const order = { reviewId: cmr.reviewId, claimId, template: 'cms-1500' }
  await failure(test.client.documents.preview({ ...order, claimId: null }), 'invalid-input')
  await failure(test.client.documents.preview({ ...order, reviewId: 'r0' }), 'invalid-input')
  await failure(test.client.documents.preview({ ...order, template: 'soap-note' }), 'invalid-input')
})

it('refuses a tax ID that is not nine digits', async () => {
  await failure(
    test.client.pharmacy.save({ ...inventedPharmacy, taxId: '12-345678' }),
    'invalid-input',
  )
})

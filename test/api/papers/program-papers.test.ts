// Papers of programs over the wire: offered where the program has the patient, made from what was signed.

import { beforeEach, expect, it } from 'vitest'
import { type ClaimedReview, enroll, signedCmr } from '../../helpers/claims/claimed-review.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let cmr: ClaimedReview

beforeEach(async () => {
  test = testApp()
  cmr = await signedCmr(test)
})

const programPapers = async () =>
  (await test.client.documents.offered({ reviewId: cmr.reviewId }))
    .filter(({ template }) => ['joint-action-plan', 'health-snapshot'].includes(template))
    .map(({ template, missing }) => [template, missing])

it('are not offered of a patient whom no program has', async () => {
  expect(await programPapers()).toEqual([])
})

it('are offered by the program that has the patient, and only while it does', async () => {
  await enroll(test, cmr, 'iowa-pcm')
  expect(await programPapers()).toEqual([['joint-action-plan', []]])
  await enroll(test, cmr, 'pharmmd', { until_day: '2026-11-22' })
  expect(await programPapers()).toEqual([['joint-action-plan', []]])
})

it('are issued, and are the same paper for the same facts', async () => {
  await enroll(test, cmr, 'iowa-pcm')
  await enroll(test, cmr, 'pharmmd')
  for (const template of ['joint-action-plan', 'health-snapshot'] as const) {
    const order = { reviewId: cmr.reviewId, template }
    const first = await test.client.documents.issue(order)
    expect((await test.client.documents.issue(order)).id).toBe(first.id)
    expect(await test.client.documents.verify({ documentId: first.id })).toEqual({
      isIdentical: true,
    })
  }
})

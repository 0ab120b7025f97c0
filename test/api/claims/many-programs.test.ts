// One encounter, many programs: one comprehensive review, documented once, is what every program wants of it. What a program
// still misses is said with the place that mends it, and each place mends it for all.

import { expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { EncounterView } from '../../../src-main/contract/claims.ts'
import { today } from '../../helpers/a-chart.ts'
import { billed } from '../../helpers/claims/billed.ts'
import {
  type ClaimedReview,
  enroll,
  makeCpt,
  readyForCpt,
  signedCmr,
} from '../../helpers/claims/claimed-review.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

const listedIn = [
  'medicare-part-d',
  'iowa-pcm',
  'outcomes-mtm',
  'mirixa',
  'assurance',
  'pharmmd',
  'wpqc',
] as const

/** A signed review of a patient whom every program's list names. */
async function reviewInEveryProgram(): Promise<{ test: TestApp; cmr: ClaimedReview }> {
  const test = testApp()
  const cmr = await signedCmr(test)
  for (const program of listedIn)
    await enroll(test, cmr, program, {
      beneficiary_id: 'INVENTED-1',
      contract_id: 'S0000',
      met_criteria_on: '2026-01-01',
      path: 'three-criteria',
      other_insurance: 'none',
      approval: 'A-1',
    })
  await readyForCpt(test, cmr)
  return { test, cmr }
}

function missingIn(view: EncounterView): Record<string, readonly string[]> {
  return Object.fromEntries(
    view.programs.map(({ program, record }) => [
      program,
      record.missing.map(({ of, label, where }) => `${of ?? 'review'}: ${label} @ ${where}`),
    ]),
  )
}

function headOf(view: EncounterView, program: string): Record<string, string | null> {
  const record = view.programs.find((one) => one.program === program)?.record
  const head = record?.groups.find(({ of }) => of === 'encounter')
  return Object.fromEntries(head?.fields.map(({ label, value }) => [label, value]) ?? [])
}

/** What was left to do about the review: the packet, the place in a nursing home, the answer, the goal, the case. */
async function mend(test: TestApp, cmr: ClaimedReview): Promise<void> {
  const { client } = test
  const { patientId, reviewId, problemId, drugs } = cmr
  const chart = await client.patients.chart({ patientId })
  const { last, first, birthDate, sex, revision, address } = chart.patient
  await client.patients.change({
    patientId,
    revision,
    patient: {
      last,
      first,
      birthDate,
      sex,
      address,
      isLongTermCare: false,
      isCognitivelyImpaired: false,
    },
  })
  await client.offers.add({ patientId, program: 'medicare-part-d', kind: 'CMR' })
  await client.documents.issue({ reviewId, template: 'cms-packet' })
  await client.deliveries.record({
    ...{ patientId, reviewId, onDay: today },
    ...{ how: 'handed-over', givenTo: 'patient' },
  })
  await client.disposal.record({ patientId, onDay: today, how: 'handed-over' })
  await client.cases.save({
    patientId,
    case: {
      ...{ program: 'mirixa', caseNumber: 'CASE-1', title: 'Review', state: 'New' },
      ...{ openedOn: day('2026-11-01'), dueOn: day('2026-12-31') },
    },
  })
  await client.problems.change({ patientId, problemId, priority: 'high', nextActionOn: null })
  const conditionId = chart.conditions[0]?.id ?? ''
  const goal = await client.goals.add({
    ...{ patientId, reviewId, conditionId },
    ...{ parameter: 'Blood pressure', target: 'below 130/80', dueOn: day('2027-03-01') },
  })
  await client.goals.addOutcome({ patientId, goalId: goal.id, onDay: today, status: 'improved' })
  const said = {
    ...{ conditionId, drugId: Object.values(drugs)[0] ?? '', result: 'stopped' },
    ...{ resultOn: today, severity: '2', savedCents: '4500' },
  } as const
  await client.claims.say({
    encounterId: reviewId,
    facts: Object.entries(said).map(([field, value]) => ({
      subjectId: problemId,
      // Keys of the object above.
      field: field as keyof typeof said,
      value,
    })),
  })
}

it('says of every program what one signed review lacks, and where it is mended', async () => {
  const { test, cmr } = await reviewInEveryProgram()
  const missing = missingIn(await test.client.claims.encounter({ encounterId: cmr.reviewId }))
  expect(missing).toMatchObject({
    'medicare-part-d': [
      'review: LTC resident @ patient',
      'review: Cognitively impaired @ patient',
      'review: CMR offered @ outreach',
      'review: Summary sent @ packet',
      'review: Safe disposal information @ disposal',
    ],
    'outcomes-mtm': [
      'review: Takeaway given @ packet',
      'Two NSAIDs: Result @ problems',
      'Two NSAIDs: Result on @ problems',
      'Two NSAIDs: Severity @ problems',
    ],
    mirixa: [
      'review: Case @ enrollment',
      'review: Due @ enrollment',
      'review: Medication list and action plan given @ packet',
    ],
    pharmmd: [],
    'cpt-billing': ['review: 25 Tax number @ pharmacy'],
  })
})

it('fills the record of every program once each gap is mended in its one place', async () => {
  const { test, cmr } = await reviewInEveryProgram()
  const claimId = await makeCpt(test.client, cmr.reviewId)
  await mend(test, cmr)
  await billed(test, cmr, claimId)
  const view = await test.client.claims.encounter({ encounterId: cmr.reviewId })
  // What only other people can give: the physician's answer, and criteria that this patient does not meet.
  expect(missingIn(view)).toEqual({
    'medicare-part-d': [],
    'iowa-pcm': ["review: Physician's answer @ plan", 'review: Answered on @ plan'],
    'outcomes-mtm': [],
    mirixa: [],
    assurance: [],
    pharmmd: [],
    wpqc: ['review: How the criteria are met @ enrollment'],
    'cpt-billing': [],
    'pdhi-conxus': [],
  })
  expect(headOf(view, 'medicare-part-d')).toMatchObject({
    Contract: 'S0000',
    'CMR received': 'Yes',
    'Summary sent': today,
    'Safe disposal information': today,
  })
  expect(headOf(view, 'mirixa')).toMatchObject({ Case: 'CASE-1', Due: '2026-12-31' })
  expect(headOf(view, 'assurance')).toMatchObject({ 'Costs avoided': '45.00' })
  const papers = await test.client.documents.offered({ reviewId: cmr.reviewId })
  const lacks = (id: string) => papers.find(({ template }) => template === id)?.missing
  expect(lacks('joint-action-plan')).toEqual([])
  expect(lacks('health-snapshot')).toEqual([])
  const form = { reviewId: cmr.reviewId, claimId, template: 'cms-1500' }
  expect(await test.client.documents.issue(form)).toMatchObject({ pages: 1 })
})

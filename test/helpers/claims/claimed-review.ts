// A signed CMR from which claims are made: one problem with a letter, one with a to-do line, and a patient on lists.

import type { Client } from '../../../src-main/contract/client.ts'
import { insertRecord } from '../../../src-main/store/recorded.ts'
import type { Schema } from '../../../src-main/store/schema.ts'
import { openStoreWithAda } from '../people.ts'
import { addList, makeReady, startReview } from '../ready-review.ts'
import { inventedPharmacy, ownerPin, type TestApp } from '../test-app.ts'

export interface ClaimedReview {
  readonly patientId: string
  readonly prescriberId: string
  readonly ownerId: string
  readonly reviewId: string
  /** The problem with a recommendation. */
  readonly problemId: string
  readonly drugs: Record<string, string>
}

/** A store with one signed CMR. */
export async function signedCmr(test: TestApp): Promise<ClaimedReview> {
  const { client } = test
  const { patientId, prescriberId, ownerId } = await openStoreWithAda(test)
  await client.pharmacy.save(inventedPharmacy)
  const drugs = await addList(client, patientId)
  await client.conditions.add({ patientId, text: 'High blood pressure', icd10: 'I10' })
  const reviewId = (await startReview(client, patientId)).id
  const { problems } = await client.reviews.addProblem({
    reviewId,
    title: 'Two NSAIDs',
    pqa: 'safety',
    dtp: 'unnecessary-drug-therapy',
    cause: 'Duplicate therapy',
    severity: 'major',
  })
  const problemId = problems[0]?.id ?? ''
  await client.reviews.saveRecommendation({
    reviewId,
    problemId,
    prescriberId,
    situation: 's',
    background: 'b',
    assessment: 'a',
    recommendation: 'Please stop meloxicam.',
    urgency: 'routine',
  })
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  return { patientId, prescriberId, ownerId, reviewId, problemId, drugs }
}

/** Puts the patient on a program's list, with a member number. */
export async function enroll(
  test: TestApp,
  { patientId, ownerId }: Pick<ClaimedReview, 'patientId' | 'ownerId'>,
  program: string,
  facts: Partial<Schema['program_enrollments']> = {},
): Promise<void> {
  await test.app.chartFile
    .db()
    .transaction()
    .execute((trx) =>
      insertRecord(trx, { userId: ownerId, at: test.app.clock() }, 'program_enrollments', {
        id: test.app.newId(),
        patient_id: patientId,
        program,
        standing: 'enrolled',
        member_id: 'MEMBER-1',
        beneficiary_id: null,
        plan: 'Invented Plan',
        contract_id: null,
        bin: null,
        pcn: null,
        group_id: null,
        other_insurance: null,
        from_day: '2026-01-01',
        until_day: null,
        met_criteria_on: null,
        path: null,
        prescriber_id: null,
        consent_on: null,
        approval: null,
        learned_from: 'An invented list',
        ...facts,
      }),
    )
}

/** Writes terms of an invented contract. */
export async function writeTerms(
  test: TestApp,
  ownerId: string,
  program: string,
  terms: Readonly<Record<string, number | string>>,
): Promise<void> {
  for (const [key, value] of Object.entries(terms))
    await test.app.chartFile
      .db()
      .transaction()
      .execute((trx) =>
        insertRecord(trx, { userId: ownerId, at: test.app.clock() }, 'program_terms', {
          id: test.app.newId(),
          program,
          term_key: key,
          value_json: JSON.stringify(value),
          from_day: '2026-01-01',
          until_day: null,
          note: 'Invented contract, page 1',
          replaces_id: null,
        }),
      )
}

/** Fee for service with everything but its claim. */
export async function readyForCpt(test: TestApp, cmr: ClaimedReview): Promise<void> {
  const { client } = test
  await enroll(test, cmr, 'cpt-billing')
  await writeTerms(test, cmr.ownerId, 'cpt-billing', { 'fee new': 6000, 'fee more': 3000 })
  await sayTime(client, cmr.reviewId)
  const { on } = await client.claims.encounter({ encounterId: cmr.reviewId })
  await client.consents.add({
    patientId: cmr.patientId,
    kind: 'consent',
    scope: 'services',
    givenBy: 'patient',
    method: 'written',
    onDay: on,
  })
}

/** The id of the one claim of fee for service. */
export async function makeCpt(client: Client, encounterId: string): Promise<string> {
  const { ids } = await client.claims.make({ encounterId, program: 'cpt-billing' })
  return ids[0] ?? ''
}

/** Says the time across the table, for claims. */
export async function sayTime(client: Client, encounterId: string): Promise<void> {
  await client.claims.say({
    encounterId,
    facts: [
      { subjectId: encounterId, field: 'place', value: 'pharmacy' },
      { subjectId: encounterId, field: 'startedAt', value: '09:00' },
      { subjectId: encounterId, field: 'endedAt', value: '09:38' },
      { subjectId: encounterId, field: 'faceMinutes', value: '38' },
      { subjectId: encounterId, field: 'seenBefore', value: 'never' },
    ],
  })
}

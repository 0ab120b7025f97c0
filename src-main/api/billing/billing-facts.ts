// What was said for bills, read from the chart and written to it; and one claim joined with it for paper.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import {
  type EncounterBilling,
  encounterBilling,
  type FormShift,
  formShift,
  type PatientBilling,
  patientBilling,
} from '../../contract/billing.ts'
import { AppError } from '../../contract/errors.ts'
import { pharmacyInput } from '../../contract/session.ts'
import type { ClaimOnPaper } from '../../documents/billing/claim-on-paper.ts'
import type { AnyDocumentTemplate } from '../../documents/template.ts'
import { loadClaim, type NamedClaim } from '../../store/claims/claims.ts'
import { listPrescribers, readSetting } from '../../store/people.ts'
import type { Schema } from '../../store/schema.ts'
import { judge } from '../claims/claim-view.ts'
import { programNames } from '../programs/all-programs.ts'
import { signedRecordOf } from '../signed-record.ts'
import { claimOnPaper } from './claim-on-paper.ts'

/** Of the store's printer. */
export const shiftSetting = 'claim-form-shift'

export async function readShift(db: Kysely<Schema>): Promise<FormShift> {
  const shift = formShift.safeParse(await readSetting(db, shiftSetting))
  return shift.success ? shift.data : { right: 0, down: 0 }
}

/** The row of a patient's insurance (`encounterId` null) or of one encounter. */
export function billingRow(db: Kysely<Schema>, patientId: string, encounterId: string | null) {
  return db
    .selectFrom('billing_facts')
    .select(['id', 'facts_json'])
    .where('patient_id', '=', patientId)
    .where('encounter_id', encounterId === null ? 'is' : '=', encounterId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}

export interface BillingFacts {
  readonly ofPatient: PatientBilling
  readonly ofEncounter: EncounterBilling
}

/** What was said so far; everything null where nobody said anything. */
export async function readBilling(
  db: Kysely<Schema>,
  { patient_id: patientId, encounter_id: encounterId }: NamedClaim,
): Promise<BillingFacts> {
  const own = await billingRow(db, patientId, null)
  const ofOne = await billingRow(db, patientId, encounterId)
  return {
    // Written by this program from the same schemas.
    ofPatient: patientBilling.parse(own === undefined ? {} : JSON.parse(own.facts_json)),
    ofEncounter: encounterBilling.parse(ofOne === undefined ? {} : JSON.parse(ofOne.facts_json)),
  }
}

/** The claim for its papers as it stands today; null when its encounter no longer gives the service. */
export async function claimForPaper(
  db: Kysely<Schema>,
  claimId: string,
  today: Day,
): Promise<ClaimOnPaper | null> {
  const claim = await loadClaim(db, claimId)
  const judged = await judge(db, claim, today)
  if (judged === null) return null
  if (claim.review_id === null) return null
  const review = await db
    .selectFrom('reviews')
    .selectAll()
    .where('id', '=', claim.review_id)
    .executeTakeFirstOrThrow()
  const signed = signedRecordOf(review)
  if (signed === null) return null
  const coverage = await db
    .selectFrom('coverages')
    .select('group_id')
    .where('patient_id', '=', claim.patient_id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  const { middle_name: middleName } = await db
    .selectFrom('patients')
    .select('middle_name')
    .where('id', '=', claim.patient_id)
    .executeTakeFirstOrThrow()
  const facts = await readBilling(db, claim)
  const { referringId } = facts.ofEncounter
  const [referrer] = referringId === null ? [] : await listPrescribers(db, [referringId])
  const pharmacy = pharmacyInput.safeParse(await readSetting(db, 'pharmacy'))
  const taxId = pharmacy.success ? pharmacy.data.taxId : null
  return claimOnPaper({
    claimId,
    programName: (await programNames(db))(claim.program),
    draft: judged.draft,
    facts: judged.facts,
    patient: signed.patient,
    middleName,
    groupId: coverage?.group_id ?? null,
    taxId:
      taxId === null || !pharmacy.success ? null : { number: taxId, kind: pharmacy.data.taxIdKind },
    ...facts,
    referrer:
      referrer === undefined
        ? null
        : {
            first: referrer.first_name,
            last: referrer.last_name,
            credential: referrer.credential,
            npi: referrer.npi,
          },
    original: claim.sent_on === null ? null : claim.payer_number,
    paidCents: claim.paid_cents,
  })
}

/** A paper of a claim is made of a claim of its own review; `invalid-input` otherwise. */
export async function mustFitClaim(
  db: Kysely<Schema>,
  { needsClaim }: Pick<AnyDocumentTemplate, 'needsClaim'>,
  { claimId, reviewId }: { readonly claimId: string | null; readonly reviewId: string },
): Promise<void> {
  if (claimId === null) {
    if (needsClaim === true)
      throw new AppError('invalid-input', 'Choose the claim that this paper is about.')
    return
  }
  if (needsClaim !== true || (await loadClaim(db, claimId)).review_id !== reviewId)
    throw new AppError('invalid-input', 'This paper is not about this claim.')
}

// What a claim has to know beside its encounter: dated terms, what was claimed before, certificates.

import type { Kysely } from 'kysely'
import type { ClaimContext } from '../../programs/engine/claim-check.ts'
import { termsOn } from '../../programs/engine/terms.ts'
import type { Program } from '../../programs/program.ts'
import type { Schema } from '../../store/schema.ts'
import type { EncounterRows } from './encounter-rows.ts'
import type { PayerRecord } from './payer-record.ts'
import { saidOf } from './said-facts.ts'
import { historyOf } from './service-history.ts'

/** What is kept of every claim of a patient, and the certificates of the store. */
export interface ClaimRecord {
  readonly claims: readonly Pick<
    Schema['claims'],
    | 'id'
    | 'encounter_id'
    | 'program'
    | 'service'
    | 'problem_id'
    | 'drug_key'
    | 'service_day'
    | 'state'
  >[]
  readonly certificates: readonly Schema['program_certificates'][]
}

/** Claims of the patient with the certificates. */
export async function claimRecord(db: Kysely<Schema>, patientId: string): Promise<ClaimRecord> {
  return {
    claims: await db
      .selectFrom('claims')
      .select(['id', 'encounter_id', 'program', 'service', 'problem_id', 'drug_key'])
      .select(['service_day', 'state'])
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .where('state', '<>', 'discarded')
      .execute(),
    certificates: await db
      .selectFrom('program_certificates')
      .selectAll()
      .where('voided_at', 'is', null)
      .execute(),
  }
}

/** The context of one program's claims of one encounter; what is claimed of this very encounter is left out. */
export function claimContext(
  program: Program,
  rows: EncounterRows,
  { claims, certificates }: ClaimRecord,
  payers: PayerRecord,
): ClaimContext {
  const { id, held_on: on, patient_id: memberId, signed_by: signedBy } = rows.row
  const certificate = (userId: string | null) => {
    const own = certificates.find((one) => one.program === program.id && one.user_id === userId)
    if (own === undefined) return null
    const isInForce =
      (own.from_day === null || own.from_day <= on) &&
      (own.until_day === null || own.until_day >= on)
    return own.is_certified === 1 && isInForce
  }
  return {
    terms: termsOn(program.terms, payers.termsOf(program.id), rows.review.heldOn),
    history: historyOf(
      program.id,
      memberId,
      claims.filter((one) => one.encounter_id !== id),
      payers.countedElsewhere(program.id),
    ),
    lastServiceOn: lastServiceOn(rows),
    isPharmacyCertified: certificate(null),
    isPharmacistCertified: signedBy === null ? null : certificate(signedBy),
  }
}

/** An earlier signed review here; else what a person said of the time before Pestle. */
function lastServiceOn({ row, signedReviews, said }: EncounterRows): string | null {
  const before = signedReviews.filter((one) => one.held_on < row.held_on).at(-1)
  return before?.held_on ?? saidOf(said).text(row.id, 'seenBefore')
}

// The services that payers count of patients: claimed here and not taken back, and given elsewhere as the payer said.

import { type Kysely, type SqlBool, sql } from 'kysely'
import type { ServiceUse, UseHistory } from '../../programs/engine/limits.ts'
import type { ClaimRow } from '../../store/claims/claim-tables.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'

/** A claim in one of these was given and not taken back. */
const countedStates: readonly ClaimRow['state'][] = [
  'sent',
  'resubmitted',
  'needs-information',
  'paid',
]

type CountedClaim = Pick<ClaimRow, 'program' | 'service' | 'drug_key' | 'service_day' | 'state'>

/** One service that the payer counted at another pharmacy: what `uses_json` holds. */
export interface CountedElsewhere {
  readonly service: string
  readonly drug: string | null
  readonly on: ServiceUse['on']
}

/** The history of one program and member; `elsewhere` null: nobody asked the payer. */
export function historyOf(
  program: string,
  memberId: string,
  claims: readonly CountedClaim[],
  elsewhere: readonly CountedElsewhere[] | null,
): UseHistory {
  return {
    uses: [
      ...claims
        .filter((one) => one.program === program && countedStates.includes(one.state))
        .map((one) => ({
          ...{ program, service: one.service, memberId, drug: one.drug_key },
          on: knownDay(one.service_day),
        })),
      ...(elsewhere ?? []).map((one) => ({ program, memberId, ...one })),
    ],
    isWhole: elsewhere !== null,
  }
}

/** Services elsewhere as they are kept. */
export function elsewhereOf(
  row: Pick<Schema['payer_counts'], 'uses_json'>,
): readonly CountedElsewhere[] {
  // Written by this program.
  return JSON.parse(row.uses_json) as readonly CountedElsewhere[]
}

/** The histories of some patients, read at once. */
export async function serviceHistories(
  db: Kysely<Schema>,
  patientIds: readonly string[],
): Promise<(program: string, patientId: string) => UseHistory> {
  const ofThese = sql<SqlBool>`patient_id in (select value from json_each(${JSON.stringify(patientIds)}))`
  const claims = await db
    .selectFrom('claims')
    .select(['patient_id', 'program', 'service', 'drug_key', 'service_day', 'state'])
    .where(ofThese)
    .where('voided_at', 'is', null)
    .execute()
  const counts = await db
    .selectFrom('payer_counts')
    .select(['patient_id', 'program', 'uses_json'])
    .where(ofThese)
    .where('voided_at', 'is', null)
    .execute()
  const claimsOf = Map.groupBy(claims, (row) => row.patient_id)
  return (program, patientId) => {
    const count = counts.find((row) => row.patient_id === patientId && row.program === program)
    return historyOf(
      program,
      patientId,
      claimsOf.get(patientId) ?? [],
      count === undefined ? null : elsewhereOf(count),
    )
  }
}

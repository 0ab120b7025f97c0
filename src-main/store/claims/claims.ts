// Claims on disk: one, and lists with whose they are. Not: what they mean (api/claims).

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import type { Schema } from '../schema.ts'
import type { ClaimEventRow, ClaimPaymentRow, ClaimRow } from './claim-tables.ts'

/** A claim with the name of its patient. */
export type NamedClaim = ClaimRow & {
  readonly first_name: string
  readonly last_name: string
  readonly birth_date: string | null
}

function named(db: Kysely<Schema>) {
  return db
    .selectFrom('claims as c')
    .innerJoin('patients as p', 'p.id', 'c.patient_id')
    .selectAll('c')
    .select(['p.first_name', 'p.last_name', 'p.birth_date'])
    .where('c.voided_at', 'is', null)
}

/** One claim; `not-found` when it is not there. */
export async function loadClaim(db: Kysely<Schema>, claimId: string): Promise<NamedClaim> {
  const row = await named(db).where('c.id', '=', claimId).executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This claim is no longer in the chart.')
  return row
}

/** Claims in these states, the oldest service first; at most 500. */
export function claimsIn(
  db: Kysely<Schema>,
  states: readonly ClaimRow['state'][],
): Promise<readonly NamedClaim[]> {
  return named(db)
    .where('c.state', 'in', [...states])
    .orderBy('c.service_day')
    .orderBy('c.id')
    .limit(500)
    .execute()
}

/** The steps of a claim, oldest first, with who made them. */
export function eventsOfClaim(
  db: Kysely<Schema>,
  claimId: string,
): Promise<readonly (ClaimEventRow & { readonly by: string | null })[]> {
  return db
    .selectFrom('claim_events as e')
    .leftJoin('users as u', 'u.id', 'e.created_by')
    .selectAll('e')
    .select('u.name as by')
    .where('e.claim_id', '=', claimId)
    .where('e.voided_at', 'is', null)
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
}

/** The remittance lines of a claim, oldest first, with who wrote them. */
export function paymentsOfClaim(
  db: Kysely<Schema>,
  claimId: string,
): Promise<readonly (ClaimPaymentRow & { readonly by: string | null })[]> {
  return db
    .selectFrom('claim_payments as e')
    .leftJoin('users as u', 'u.id', 'e.created_by')
    .selectAll('e')
    .select('u.name as by')
    .where('e.claim_id', '=', claimId)
    .where('e.voided_at', 'is', null)
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
}

// What the vaccine store's forms and lists show: the CDC's tables to choose from, and every standing order.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import type { StandingOrderView, VaccineLists } from '../../contract/vaccine-store.ts'
import { manufacturers } from '../../reference/immunization/manufacturers.ts'
import { lazily } from '../../reference/lazily.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'

/** Vaccines that protect against something, by name. */
export const vaccineLists: () => VaccineLists = lazily(() => {
  const { vaccines, vaccineNames, groups } = cdsi()
  return {
    products: [...vaccines]
      .map(([cvx, parts]) => ({
        cvx,
        name: vaccineNames.get(cvx) ?? cvx,
        groups: groups
          .filter(({ antigens }) => parts.some(({ antigen }) => antigens.includes(antigen)))
          .map(({ name }) => name),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    groups: groups.map(({ name }) => name),
    manufacturers: [...manufacturers]
      .map(([code, name]) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }
})

/** Every standing order that was not voided, in force or not. */
export async function orderViews(
  db: Kysely<Schema>,
  on: Day,
): Promise<readonly StandingOrderView[]> {
  const rows = await db
    .selectFrom('standing_orders')
    .selectAll()
    .where('voided_at', 'is', null)
    .orderBy('vaccine_group')
    .orderBy('title')
    .execute()
  return rows.map(({ id, title, vaccine_group, text, signed_on, valid_until }) => ({
    id,
    title,
    group: vaccine_group,
    text,
    signedOn: signed_on === null ? null : knownDay(signed_on),
    validUntil: valid_until === null ? null : knownDay(valid_until),
    isInForce: isInForce(signed_on, valid_until, on),
  }))
}

/** Signed, and not after its last day. */
export function isInForce(signedOn: string | null, validUntil: string | null, on: Day): boolean {
  return signedOn !== null && signedOn <= on && (validUntil === null || validUntil >= on)
}

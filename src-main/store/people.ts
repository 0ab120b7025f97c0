// Users, the pharmacy, settings, prescribers: the rows about the store itself.

import type { Kysely } from 'kysely'
import type { Role } from '../contract/call.ts'
import type { PrescriberView } from '../contract/chart-views.ts'
import { AppError } from '../contract/errors.ts'
import type { UserView } from '../contract/session.ts'
import type { PrescriberRow, Schema, UserRow } from './schema.ts'

export async function loadUser(db: Kysely<Schema>, id: string): Promise<UserRow> {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This person is no longer a user of the store.')
  return row
}

export async function listUsers(db: Kysely<Schema>): Promise<readonly UserView[]> {
  const rows = await db
    .selectFrom('users')
    .selectAll()
    .where('voided_at', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(rowToUser)
}

/** How a role is kept: an intern as a technician, who never signs, with a mark. */
export function roleColumns(role: Role): Pick<UserRow, 'role' | 'is_intern'> {
  return role === 'intern' ? { role: 'technician', is_intern: 1 } : { role, is_intern: 0 }
}

export function rowToUser(row: UserRow): UserView {
  const maySign =
    (row.role === 'pharmacist' || row.role === 'owner') && row.npi !== null && row.licence !== null
  return {
    id: row.id,
    name: row.name,
    login: row.login,
    // CHECK (role IN …)
    role: row.is_intern === 1 ? 'intern' : (row.role as Role),
    credential: row.credential,
    npi: row.npi,
    licence: row.licence,
    hasPin: row.pin_hash !== null,
    maySign,
    mayDecide: maySign || row.is_intern === 1,
  }
}

/** The value of a setting as JSON; null when it was never set. */
export async function readSetting(db: Kysely<Schema>, name: string): Promise<unknown> {
  const row = await db
    .selectFrom('settings')
    .select('value_json')
    .where('name', '=', name)
    .executeTakeFirst()
  return row ? JSON.parse(row.value_json) : null
}

export async function writeSetting(
  db: Kysely<Schema>,
  name: string,
  value: unknown,
): Promise<void> {
  const value_json = JSON.stringify(value)
  await db
    .insertInto('settings')
    .values({ name, value_json })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value_json }))
    .execute()
}

export async function listPrescribers(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<readonly PrescriberRow[]> {
  if (ids.length === 0) return []
  return await db
    .selectFrom('prescribers')
    .selectAll()
    .where('id', 'in', ids)
    .where('voided_at', 'is', null)
    .orderBy('last_name')
    .execute()
}

/** "Jane Doe, MD" from its parts. */
export function prescriberName(
  row: Pick<PrescriberRow, 'last_name' | 'first_name' | 'credential'>,
): string {
  const name = [row.first_name, row.last_name].filter(Boolean).join(' ')
  return row.credential === null ? name : `${name}, ${row.credential}`
}

export function rowToPrescriber(row: PrescriberRow): PrescriberView {
  return {
    id: row.id,
    name: prescriberName(row),
    npi: row.npi,
    phone: row.phone,
    fax: row.fax,
    preferredChannel: row.preferred_channel,
  }
}

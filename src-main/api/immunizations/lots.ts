// Vaccine lots of the store: what came in and went out, and who got one. Not: the calls (store-handlers.ts).

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import type { LotDoseView, LotView } from '../../contract/vaccine-store.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { lotKey, lotsOf } from './visit-rows.ts'

/** Every lot, those that expire first before the rest. */
export async function lotViews(db: Kysely<Schema>, on: Day): Promise<readonly LotView[]> {
  const lots = await db
    .selectFrom('vaccine_lots')
    .selectAll()
    .where('voided_at', 'is', null)
    .orderBy('expires_on')
    .execute()
  const moves = await db
    .selectFrom('vaccine_lot_moves')
    .select(['lot_id', 'kind'])
    .select((eb) => eb.fn.sum<number>('doses').as('doses'))
    .where('voided_at', 'is', null)
    .groupBy(['lot_id', 'kind'])
    .execute()
  const given = await db
    .selectFrom('immunizations')
    .select('lot_id')
    .select((eb) => eb.fn.countAll<number>().as('doses'))
    .where('lot_id', 'is not', null)
    .where('voided_at', 'is', null)
    .groupBy('lot_id')
    .execute()
  const names = cdsi().vaccineNames
  return lots.map((lot) => {
    const of = (isReceived: boolean) =>
      moves
        .filter(({ lot_id, kind }) => lot_id === lot.id && (kind === 'received') === isReceived)
        .reduce((sum, { doses }) => sum + doses, 0)
    const received = of(true)
    const other = of(false)
    const out = given.find(({ lot_id }) => lot_id === lot.id)?.doses ?? 0
    return {
      id: lot.id,
      lot: lot.lot,
      cvx: lot.cvx,
      vaccine: lot.cvx === null ? null : (names.get(lot.cvx) ?? null),
      tradeName: lot.trade_name,
      mvx: lot.mvx,
      ndc: lot.ndc,
      expires: lot.expires_on === null ? null : knownDay(lot.expires_on),
      isExpired: lot.expires_on !== null && lot.expires_on < on,
      funding: lot.funding,
      recalledOn: lot.recalled_on === null ? null : knownDay(lot.recalled_on),
      recallNote: lot.recall_note,
      received,
      given: out,
      other,
      left: received + other - out,
    }
  })
}

/** Everybody who got a lot, newest first: doses of the stock, and doses whose record only names it. */
export async function whoGot(db: Kysely<Schema>, lot: string): Promise<readonly LotDoseView[]> {
  const key = lotKey(lot)
  const ids = (await lotsOf(db, lot)).map(({ id }) => id)
  const rows = await db
    .selectFrom('immunizations as i')
    .innerJoin('patients as p', 'p.id', 'i.patient_id')
    .select(['i.patient_id', 'i.on_day', 'i.text', 'i.lot', 'i.lot_id'])
    .select(['p.last_name', 'p.first_name', 'p.birth_date', 'p.phone'])
    .where('i.voided_at', 'is', null)
    .where((eb) =>
      eb.or([eb('i.lot', 'is not', null), eb('i.lot_id', 'in', ids.length === 0 ? [''] : ids)]),
    )
    .orderBy('i.on_day', 'desc')
    .execute()
  return rows
    .filter(({ lot: told, lot_id }) => (told !== null && lotKey(told) === key) || isOf(ids, lot_id))
    .map((row) => ({
      patientId: row.patient_id,
      name: `${row.last_name}, ${row.first_name}`,
      birthDate: row.birth_date === null ? null : knownDay(row.birth_date),
      phone: row.phone,
      day: knownDay(row.on_day),
      vaccine: row.text,
      isOfStock: isOf(ids, row.lot_id),
    }))
}

function isOf(ids: readonly string[], id: string | null): boolean {
  return id !== null && ids.includes(id)
}

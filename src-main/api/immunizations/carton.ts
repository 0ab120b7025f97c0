// What a carton's 2-D code says, and what the store knows of that package and lot. The code itself names no vaccine: that is
// known from a lot of the same package that somebody keyed in before, and never guessed.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import { readGs1 } from '../../clinical/immunization/gs1-element-string.ts'
import { drugOfNdc } from '../../clinical/medicines/drug-of-ndc.ts'
import { AppError } from '../../contract/errors.ts'
import type { CartonView, UsualDose } from '../../contract/immunizations.ts'
import type { Schema } from '../../store/schema.ts'
import { lotKey, lotStop } from './visit-rows.ts'

const faults = {
  'not-gs1': 'This is not the 2-D code of a carton. Scan the square code, or type lot and expiry.',
  'check-digit': 'The code was misread: its check digit does not fit. Scan it again.',
  'not-a-day': 'The expiry in the code is no day. Type it from the carton.',
} as const

/** `invalid-input` for a code that is none. */
export async function cartonView(db: Kysely<Schema>, code: string, on: Day): Promise<CartonView> {
  const read = readGs1(code)
  if (typeof read === 'string') throw new AppError('invalid-input', faults[read])
  const ofPackage = await db
    .selectFrom('vaccine_lots')
    .selectAll()
    .where('gtin', '=', read.gtin)
    .where('voided_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
  const key = read.lot === null ? null : lotKey(read.lot)
  const lot = ofPackage.find(({ lot_key }) => lot_key === key)
  const known = lot ?? ofPackage.find(({ cvx }) => cvx !== null)
  const drug = read.ndc10 === null ? null : await drugOfNdc(read.ndc10)
  return {
    gtin: read.gtin,
    ndc: known?.ndc ?? drug?.ndc11 ?? null,
    lot: read.lot,
    expires: read.expires,
    cvx: known?.cvx ?? null,
    vaccine: known?.cvx == null ? null : (cdsi().vaccineNames.get(known.cvx) ?? null),
    mvx: known?.mvx ?? null,
    tradeName: known?.trade_name ?? null,
    funding: lot?.funding ?? null,
    lotId: lot?.id ?? null,
    usual: known?.cvx == null ? null : await usualDose(db, known.cvx),
    stop: lotStop(
      {
        lot: read.lot ?? '',
        expires_on: read.expires ?? lot?.expires_on ?? null,
        recalled_on: lot?.recalled_on ?? null,
        recall_note: lot?.recall_note ?? null,
      },
      on,
    ),
    cannotTell: [
      ...read.cannotTell,
      ...(known?.cvx == null
        ? ['Which vaccine is in this package is not on file: choose it once.']
        : []),
    ],
  }
}

async function usualDose(db: Kysely<Schema>, cvx: string): Promise<UsualDose | null> {
  const last = await db
    .selectFrom('immunizations')
    .select(['dose_ml as ml', 'route', 'site', 'funding'])
    .where('cvx', '=', cvx)
    .where('source', '=', 'given')
    .where('voided_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return last ?? null
}

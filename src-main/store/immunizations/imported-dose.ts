// A dose as an import tells it. Not: what a visit records.

import type { Day } from '../../clinical/dates.ts'
import type { NewRecord } from '../recorded.ts'

type NewDose = NewRecord<'immunizations'>

/** Columns of a dose that nobody told. */
export const untoldOfDose = {
  lot: null,
  source: null,
  visit_id: null,
  lot_id: null,
  mvx: null,
  trade_name: null,
  ndc: null,
  expires_on: null,
  dose_ml: null,
  route: null,
  site: null,
  funding: null,
  vis_json: null,
  standing_order_id: null,
  given_by_id: null,
  given_by: null,
  is_substandard: null,
  adverse_event: null,
  adverse_event_on: null,
} as const satisfies Partial<NewDose>

/** What an import says of a dose. */
interface ToldDose {
  readonly cvx: string | null
  readonly text: string
  readonly date: Day
  readonly details?: {
    readonly lot: string | null
    readonly expires: Day | null
    readonly mvx: string | null
    readonly doseMl: number | null
    readonly isSubstandard: boolean | null
    readonly givenBy: string | null
  }
}

/** The row of a dose that an import tells. */
export function importedDose(
  id: string,
  patientId: string,
  told: ToldDose,
  importId: string,
): NewDose {
  const { cvx, text, date, details } = told
  return {
    ...untoldOfDose,
    id,
    patient_id: patientId,
    cvx,
    text,
    on_day: date,
    import_id: importId,
    lot: details?.lot ?? null,
    expires_on: details?.expires ?? null,
    mvx: details?.mvx ?? null,
    dose_ml: details?.doseMl ?? null,
    is_substandard: details?.isSubstandard === true ? 1 : null,
    given_by: details?.givenBy ?? null,
    // What a registry or another system tells was given elsewhere; a plain list does not say where.
    source: details === undefined ? null : 'historical',
  }
}

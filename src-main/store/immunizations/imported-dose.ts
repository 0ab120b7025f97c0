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

/** What an import says of a dose; who gave it is not known. */
export function importedDose(
  id: string,
  patientId: string,
  told: { readonly cvx: string | null; readonly text: string; readonly date: Day },
  importId: string,
): NewDose {
  const { cvx, text, date } = told
  return {
    ...untoldOfDose,
    id,
    patient_id: patientId,
    cvx,
    text,
    on_day: date,
    import_id: importId,
  }
}

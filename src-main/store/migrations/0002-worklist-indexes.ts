// Part of migration 2, frozen: the indexes of today's work. What it counts is in them alone, because each row of a
// table costs a page to unseal. Columns that a condition of the index names are in it too: SQLite would read the row for them.

export const worklistIndexes0002: readonly string[] = [
  'DROP INDEX reviews_signed',
  'CREATE INDEX reviews_signed ON reviews (kind, held_on, patient_id, id, signed_at, voided_at) WHERE signed_at IS NOT NULL AND voided_at IS NULL',
  'CREATE INDEX reviews_signed_by_day ON reviews (held_on, kind, patient_id, id, signed_at, voided_at) WHERE signed_at IS NOT NULL AND voided_at IS NULL',
  'CREATE INDEX reviews_kept_of_patient ON reviews (patient_id, held_on, kind, id, voided_at) WHERE voided_at IS NULL',
  'CREATE INDEX reviews_voided ON reviews (id, voided_at) WHERE voided_at IS NOT NULL',
  "CREATE INDEX documents_packets ON documents (review_id, template, voided_at) WHERE template = 'cms-packet' AND voided_at IS NULL",
  "CREATE INDEX follow_ups_by_day ON follow_ups (held_on, patient_id, id, created_by, mode, voided_at) WHERE mode <> 'chart' AND voided_at IS NULL",
  "CREATE INDEX offers_closed_by_day ON offers (closed_on, state, patient_id, program, id, voided_at) WHERE state IN ('refused', 'unable-to-reach') AND closed_on IS NOT NULL AND voided_at IS NULL",
  "CREATE INDEX consents_refused ON consents (patient_id, scope, until_day) WHERE kind = 'refusal' AND voided_at IS NULL",
  'DROP INDEX patients_by_name',
  'CREATE INDEX patients_by_name ON patients (search_last, search_first, id)',
  'CREATE INDEX patients_gone ON patients (id, voided_at, died_on) WHERE voided_at IS NOT NULL OR died_on IS NOT NULL',
]

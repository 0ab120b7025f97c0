// The rows that count as entries of a review, each with words for it and the step where it is looked at.

import type { Kysely } from 'kysely'
import type { WrittenEntry } from '../clinical/prepared-entries.ts'
import { loosely } from './insert-many.ts'
import type { RecommendationContent, TodoContent } from './reviews.ts'
import type { OfPatient, ReviewRow, Schema } from './schema.ts'

/** A row with words. */
export interface EntryRow
  extends Pick<WrittenEntry, 'table' | 'rowId' | 'revision' | 'what' | 'where' | 'subject'> {
  readonly isVoided: boolean
}

type Words = Pick<WrittenEntry, 'what' | 'where'> & { readonly subject?: string }

/** Rows of the review itself, voided ones left out, then rows of the chart: voided ones say that they were taken off. */
export async function labelledRows(
  db: Kysely<Schema>,
  review: ReviewRow,
): Promise<readonly EntryRow[]> {
  const medications = await ofPatient(db, 'medications', review)
  const drug = new Map(medications.map((row) => [row.id, row.text]))
  const named = (id: string | null) => (id === null ? null : (drug.get(id) ?? null))
  const rows: EntryRow[] = []
  const add = <Row extends OfPatient>(
    table: keyof Schema,
    from: readonly Row[],
    words: (row: Row) => Words,
  ) => {
    for (const row of from) rows.push(entryRow(table, row, words(row)))
  }
  add('review_lines', await ofReview(db, 'review_lines', review), (row) => ({
    what: `${named(row.medication_id) ?? 'Medication'}: ${spaced(row.answer)}`,
    where: 'collect',
    subject: row.medication_id,
  }))
  add('source_lines', await ofReview(db, 'source_lines', review), (row) => ({
    what: `${row.text} (${row.source})`,
    where: 'collect',
    subject: row.medication_id ?? row.id,
  }))
  add('reconciliations', await ofReview(db, 'reconciliations', review), (row) => ({
    what: `Reconciled: ${named(row.medication_id) ?? row.line_key}: ${row.decision}`,
    where: 'collect',
    subject: row.medication_id ?? row.id,
  }))
  add('adherence_checks', await ofReview(db, 'adherence_checks', review), (row) => ({
    what: `Adherence: ${named(row.medication_id) ?? 'medication'}`,
    where: 'collect',
  }))
  add('sweep_cells', await ofReview(db, 'sweep_cells', review), (row) => ({
    what: `${named(row.row_key) ?? spaced(row.row_kind)}, ${row.question}: ${spaced(row.answer)}`,
    where: 'assess',
  }))
  add('decisions', await ofReview(db, 'decisions', review), (row) => ({
    what: row.decision === 'dismiss' ? `Dismissed: ${row.reason ?? ''}` : 'Finding accepted',
    where: 'assess',
    subject: row.finding_key,
  }))
  add('problems', await ofReview(db, 'problems', review), (row) => ({
    what: `Problem: ${row.title}`,
    where: 'assess',
  }))
  add('goals', await ofReview(db, 'goals', review), (row) => ({
    what: `Goal: ${row.parameter} ${row.target}`,
    where: 'plan',
  }))
  add('plan_items', await ofReview(db, 'plan_items', review), (row) => ({
    what: planWords(row.kind, row.content_json),
    where: 'plan',
  }))
  add('soap_notes', await ofReview(db, 'soap_notes', review), () => ({
    what: 'Note of the visit',
    where: 'plan',
  }))
  const inChart = 'collect'
  add('medications', medications.filter(isByHand), (row) => ({ what: row.text, where: inChart }))
  add('allergies', await ofPatient(db, 'allergies', review), (row) => ({
    what: `Allergy: ${row.substance}`,
    where: inChart,
  }))
  add('conditions', (await ofPatient(db, 'conditions', review)).filter(isByHand), (row) => ({
    what: `Condition: ${row.text}`,
    where: inChart,
  }))
  add('observations', (await ofPatient(db, 'observations', review)).filter(isByHand), (row) => ({
    what: [row.text, row.value_text ?? row.value, row.unit].filter(Boolean).join(' '),
    where: inChart,
  }))
  add('immunizations', (await ofPatient(db, 'immunizations', review)).filter(isByHand), (row) => ({
    what: `Vaccine: ${row.text}`,
    where: inChart,
  }))
  return rows
}

function entryRow(table: string, row: OfPatient, { what, where, subject }: Words): EntryRow {
  return {
    table,
    rowId: row.id,
    revision: row.revision,
    what,
    where,
    subject: subject ?? row.id,
    isVoided: row.voided_at !== null,
  }
}

/** A row as an import left it was written by nobody's hand. */
function isByHand(row: { readonly import_id: string | null; readonly revision: number }): boolean {
  return row.import_id === null || row.revision > 1
}

const spaced = (word: string) => word.replaceAll('-', ' ')

function planWords(kind: string, content: string): string {
  // Written by review-plan.ts only.
  if (kind === 'todo') return `To-do line: ${(JSON.parse(content) as TodoContent).topic}`
  return `Recommendation: ${(JSON.parse(content) as RecommendationContent).recommendation}`
}

type TableOfReview =
  | 'review_lines'
  | 'source_lines'
  | 'reconciliations'
  | 'adherence_checks'
  | 'sweep_cells'
  | 'decisions'
  | 'problems'
  | 'goals'
  | 'plan_items'
  | 'soap_notes'

type TableOfPatient = 'medications' | 'allergies' | 'conditions' | 'observations' | 'immunizations'

async function ofReview<T extends TableOfReview>(
  db: Kysely<Schema>,
  table: T,
  review: ReviewRow,
): Promise<readonly Schema[T][]> {
  const name: string = table
  const rows = await loosely(db)
    .selectFrom(name)
    .selectAll()
    .where('review_id', '=', review.id)
    .where('voided_at', 'is', null)
    .execute()
  // The row type of that table: Kysely cannot see it through a type parameter.
  return rows as unknown as readonly Schema[T][]
}

async function ofPatient<T extends TableOfPatient>(
  db: Kysely<Schema>,
  table: T,
  review: ReviewRow,
): Promise<readonly Schema[T][]> {
  const name: string = table
  const rows = await loosely(db)
    .selectFrom(name)
    .selectAll()
    .where('patient_id', '=', review.patient_id)
    .execute()
  // As above.
  return rows as unknown as readonly Schema[T][]
}

// What makes an imported row the same as one that the chart has: keys of records and of rows.

import { createHash } from 'node:crypto'
import type { ConditionRecord, DispensingRecord } from '../interchange/records.ts'
import { icd10OfSnomed } from '../reference/snomed-conditions.ts'
import { foldName } from '../store/search-text.ts'

/** The ICD-10-CM code that a record says, or that its SNOMED CT concept stands for; null for words only. */
export function conditionCode(record: ConditionRecord): string | null {
  return record.icd10 ?? icd10OfSnomed(record.snomed)
}

/** A condition by code where there is one; each episode that is over by itself. */
export function conditionKey(record: ConditionRecord): string {
  return withEnd(conditionCode(record) ?? foldName(record.text), record.endedOn)
}

/** The key of a row that the chart has; the same as of the record that says the same. */
export function keyOfRow(table: string, row: Readonly<Record<string, unknown>>): string {
  const text = (column: string) => (typeof row[column] === 'string' ? row[column] : null)
  const name = foldName(text('text') ?? text('substance') ?? '')
  switch (table) {
    case 'conditions':
      return withEnd(text('icd10') ?? name, text('ended_day'))
    case 'observations':
      return [text('loinc') ?? name, row.on_day, row.value, row.value_text].join('|')
    case 'immunizations':
      return `${text('cvx') ?? name}|${text('on_day')}`
    default:
      return name
  }
}

/** An episode that is over is another entry than the condition that the patient has. */
function withEnd(condition: string, ended: string | null): string {
  return ended === null ? condition : `${condition}|${ended}`
}

/** Hash of what makes a fill this fill: the same row of another export has the same. */
export function fillKey(patientId: string, record: DispensingRecord): string {
  const parts = [
    patientId,
    record.rxNumber,
    record.drugText,
    record.fillDate,
    record.quantity,
    record.daysSupply,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

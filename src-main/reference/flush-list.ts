// Medicines that may go down the toilet where no take-back option is near: the list of the FDA. Not: advice to flush
// anything else, and not where local rules forbid it.

import type { SourceId } from './source.ts'

export interface FlushRow {
  readonly id: string
  /** Stands in the name of an ingredient. */
  readonly part: string
  /** Words of which one must stand in the form; null: every form. */
  readonly forms: readonly string[] | null
  /** For the patient. */
  readonly name: { readonly en: string; readonly es: string }
  readonly source: SourceId
}

function row(
  part: string,
  es: string,
  forms: FlushRow['forms'] = null,
  en: string = part,
): FlushRow {
  const id = `flush-${part.replace(/ /g, '-')}`
  return { id, part, forms, name: { en, es }, source: 'fda-flush-list' }
}

/** Every row, opioids first, as the list has them. */
export const flushRows: readonly FlushRow[] = [
  row('buprenorphine', 'buprenorfina'),
  row('fentanyl', 'fentanilo'),
  row('hydrocodone', 'hidrocodona'),
  row('hydromorphone', 'hidromorfona'),
  row('meperidine', 'meperidina'),
  row('methadone', 'metadona'),
  row('morphine', 'morfina'),
  row('oxycodone', 'oxicodona'),
  row('oxymorphone', 'oximorfona'),
  row('tapentadol', 'tapentadol'),
  row('oxybate', 'oxibato de sodio', null, 'sodium oxybate'),
  row('diazepam', 'gel rectal de diazepam', ['rectal'], 'diazepam rectal gel'),
  row(
    'methylphenidate',
    'parches de metilfenidato',
    ['patch', 'transdermal'],
    'methylphenidate patches',
  ),
]

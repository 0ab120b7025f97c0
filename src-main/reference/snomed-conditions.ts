// Common conditions by SNOMED CT concept id and the ICD-10-CM code that the rules know them by. Codes only. A concept
// that is not here stays in words, and the rules say that they cannot tell.

import type { SourceId } from './source.ts'

export interface SnomedRow {
  readonly snomed: string
  readonly icd10: string
  readonly source: SourceId
}

const table = `
77386006 Z33.1, 44054006 E11.9, 46635009 E10.9, 15777000 R73.03, 195967001 J45.909, 13645005 J44.9, 38341003 I10, 59621000 I10,
49436004 I48.91, 282825002 I48.0, 84114007 I50.9, 42343007 I50.9, 53741008 I25.10, 414545008 I25.9, 399211009 I25.2, 22298006 I21.9,
230690007 I63.9, 431855005 N18.1, 431856006 N18.2, 433144002 N18.30, 431857002 N18.4, 433146000 N18.5, 46177005 N18.6, 55822004 E78.5,
13644009 E78.00, 40930008 E03.9, 35489007 F32.A, 370143000 F32.9, 26929004 G30.9, 49049000 G20.C, 84757009 G40.909, 64859006 M81.0,
90560007 M10.9, 235595009 K21.9, 396275006 M19.90, 69896004 M06.9, 48694002 F41.9, 193462001 G47.00, 78275009 G47.33, 19943007 K74.60,
162864005 E66.9, 414916001 E66.9, 266569009 N40.1, 13746004 F31.9, 58214004 F20.9, 37796009 G43.909, 271737000 D64.9, 87522002 D50.9`

/** Every pair. */
export const snomedRows: readonly SnomedRow[] = table
  .split(',')
  .map((pair) => pair.trim().split(' '))
  .map(([snomed = '', icd10 = '']) => ({ snomed, icd10, source: 'snomed-icd10-map' }))

const byConcept = new Map(snomedRows.map((row) => [row.snomed, row.icd10]))

/** The ICD-10-CM code of a concept; null when it is not in the table. */
export function icd10OfSnomed(snomed: string | null): string | null {
  return snomed === null ? null : (byConcept.get(snomed) ?? null)
}

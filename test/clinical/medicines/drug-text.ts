// The form of a case of find-drug.test.ts: what people type with what it should find.

/** What somebody types, and what it should find. */
export interface DrugText {
  readonly text: string
  /** Names of the first candidate's ingredients in any order, joined by ` + `. */
  readonly first: string
  /** RxCUI of the first candidate; null where the line says none. */
  readonly rxcui: string | null
}

function readLine(line: string): DrugText {
  const [text = '', first = '', rxcui = ''] = line.split(' | ')
  return { text, first, rxcui: rxcui === '' ? null : rxcui }
}

/** The rows of a table, one a line. */
export const readTexts = (table: string) =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine)

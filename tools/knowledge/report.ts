// The reviewer's sheet: what each table holds, row by row, with sources and dates, as Markdown on standard output.

import type { Circumstance } from '../../src-main/reference/circumstance.ts'
import { circumstanceWords } from '../../src-main/reference/circumstance-words.ts'
import type { ConcernRow } from '../../src-main/reference/concern-row.ts'
import { type DrugClass, drugClasses } from '../../src-main/reference/drug-classes.ts'
import type { DrugGroup } from '../../src-main/reference/drug-group.ts'
import { ingredientOf, ingredientRows } from '../../src-main/reference/ingredients.ts'
import { knowledgeTables } from '../../src-main/reference/knowledge.ts'
import { screeningTables } from '../../src-main/reference/screening-tables.ts'
import { type Source, sources } from '../../src-main/reference/source.ts'

/** What rows of the different shapes may hold beside what every row holds. */
interface Shapes {
  readonly drugs?: DrugGroup
  readonly allergen?: DrugGroup
  readonly parties?: readonly DrugGroup[]
  readonly when?: Circumstance
}

const checkedWords = ({ checked }: Source) =>
  checked === null ? 'not yet held against the text' : `held against the text on ${checked}`

function names(group: DrugGroup): string {
  const members = [...group.rxcuis].map((rxcui) => ingredientOf(rxcui)?.name ?? rxcui).toSorted()
  return members.length === 1 ? (members[0] ?? '') : `${group.title} [${members.join(', ')}]`
}

function* rowLines(row: ConcernRow & Shapes): Generator<string> {
  yield `### ${row.id}`
  yield ''
  yield `- ${row.severity}${row.interrupts ? ', interrupts' : ''}`
  if (row.parties !== undefined) yield `- together: ${row.parties.map(names).join(' + ')}`
  if (row.allergen !== undefined) yield `- allergic to: ${names(row.allergen)}`
  if (row.drugs !== undefined) yield `- drugs: ${names(row.drugs)}`
  if (row.when !== undefined) yield `- when the patient: ${circumstanceWords(row.when)}`
  yield `- effect: ${row.effect}`
  yield `- do: ${row.recommendation}`
  yield `- source: ${sources[row.source].citation}`
  yield ''
}

/** The whole sheet, line by line. */
export function* reportLines(): Generator<string> {
  yield '# What Pestle knows'
  yield ''
  yield '| table | rows | release | sources |'
  yield '| --- | ---: | --- | --- |'
  for (const one of knowledgeTables)
    yield `| ${one.title} | ${one.rows} | ${one.release} | ${one.sources.length} |`
  yield ''
  yield '## Sources'
  yield ''
  for (const source of Object.values<Source>(sources))
    yield `- \`${source.id}\` ${source.title}, ${source.edition}. ${source.citation} ${source.licence}; ${checkedWords(source)}.`
  yield ''
  yield '## Rule classes'
  yield ''
  for (const [id, entry] of Object.entries<DrugClass>(drugClasses)) {
    const { title, source, members: named = [], others } = entry
    const listed = [
      ...named,
      ...(others?.members ?? []).map((name) => `${name} (${others?.source})`),
    ]
    const own = ingredientRows.filter((row) => row.classes.some((one) => one === id))
    const members = [...new Set([...own.map((row) => row.name), ...listed])].toSorted()
    yield `- \`${id}\` ${title} (${source}): ${members.join(', ')}`
  }
  yield ''
  for (const { title, release, rows } of screeningTables) {
    yield `## ${title} (${rows.length} rows, ${release})`
    yield ''
    for (const row of rows) yield* rowLines(row)
  }
}

/** Prints the sheet; exit code 0. */
export function printReport(): number {
  for (const line of reportLines()) console.log(line)
  return 0
}

// The table of knowledge for the README: each table with its rows, release and where it is from.

import { knowledgeTables } from '../../src-main/reference/knowledge.ts'
import { sources } from '../../src-main/reference/source.ts'

const NAMED = 2

/** One Markdown row for each table, as the README holds it. */
export function knowledgeRows(): readonly string[] {
  return knowledgeTables.map(({ title, rows, release, sources: ids }) => {
    const named = ids.slice(0, NAMED).map((id) => `${sources[id].title}, ${sources[id].edition}`)
    const from =
      ids.length > NAMED ? `${ids.length} sources, among them ${named[0]}` : named.join('; ')
    return `| ${title} | ${rows.toLocaleString('en-US')} | ${release} | ${from} |`
  })
}

/** Prints the table; exit code 0. */
export function printTable(): number {
  console.log('| table | rows | release | from |\n| --- | ---: | --- | --- |')
  for (const row of knowledgeRows()) console.log(row)
  return 0
}

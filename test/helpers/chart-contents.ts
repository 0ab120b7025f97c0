// Everything that an import may write, for "nothing has changed".

import type { TestApp } from './test-app.ts'

/** Every row of the chart that an import may write, without the record of the imports themselves. */
export async function contentsOf(test: TestApp): Promise<object> {
  const db = test.app.chartFile.reader()
  const tables = [
    'patients',
    'medications',
    'fills',
    'coverages',
    'allergies',
    'conditions',
    'observations',
    'prescribers',
    'immunizations',
    'eligibilities',
    'star_standings',
    'import_matches',
    'journal',
  ] as const
  const all = await Promise.all(
    tables.map((table) =>
      db
        .selectFrom(table as 'fills')
        .selectAll()
        .execute(),
    ),
  )
  return Object.fromEntries(
    tables.map((table, at) => [table, all[at]?.map((row) => JSON.stringify(row)).toSorted()]),
  )
}

// The reviewer's sheet names every table, row and source.

import { expect, test } from 'vitest'
import { knowledgeTables } from '../../src-main/reference/knowledge.ts'
import { screeningTables } from '../../src-main/reference/screening-tables.ts'
import { sources } from '../../src-main/reference/source.ts'
import { reportLines } from '../../tools/knowledge/report.ts'

const sheet = [...reportLines()]

test('The sheet has a line for every table, source and row', () => {
  for (const { title, rows } of knowledgeTables)
    expect(sheet.some((line) => line.startsWith(`| ${title} | ${rows} |`))).toBe(true)
  for (const id of Object.keys(sources))
    expect(sheet.some((line) => line.startsWith(`- \`${id}\` `))).toBe(true)
  const heads = new Set(sheet.filter((line) => line.startsWith('### ')))
  const missing = screeningTables
    .flatMap((table) => table.rows)
    .filter((row) => !heads.has(`### ${row.id}`))
  expect(missing.map((row) => row.id)).toEqual([])
})

test('A source that nobody has held against its text says so', () => {
  const line = sheet.find((one) => one.startsWith('- `ags-beers-2023` '))
  expect(line).toContain('not yet held against the text')
})

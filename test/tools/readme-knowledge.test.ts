// The README's table of knowledge says what the tables hold: `npm run -s knowledge -- table` prints it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knowledgeRows } from '../../tools/knowledge/table.ts'
import { root } from '../../tools/root.ts'

const squeezed = (line: string) => line.replaceAll(/\s+/g, ' ').trim()

test('Every table stands in the README with its rows, release and sources', () => {
  const lines = new Set(readFileSync(join(root, 'README.md'), 'utf8').split('\n').map(squeezed))
  expect(
    knowledgeRows()
      .map(squeezed)
      .filter((row) => !lines.has(row)),
  ).toEqual([])
})

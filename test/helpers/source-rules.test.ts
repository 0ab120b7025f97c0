// Proves on samples that each rule of source-rules.ts fails where it should, and only there.

import { describe, expect, test } from 'vitest'
import {
  crowdedFolders,
  fixedDay,
  habits,
  importsOf,
  layers,
  length,
  purity,
  recordedWrites,
  type SourceRule,
  singleImporters,
  targetOf,
} from './source-rules.ts'

/** Title, rule, path, text. */
type Sample = readonly [string, SourceRule, string, string]

const head = '// What it is for.\n'

describe('a rule of the tree fails for', () => {
  const bad: readonly Sample[] = [
    [
      'knowledge that imports a use case',
      layers,
      'src-main/clinical/a.ts',
      "import { x } from '../api/app.ts'",
    ],
    [
      'knowledge that imports the store’s types',
      layers,
      'src-main/programs/a.ts',
      "import type { Schema } from '../store/schema.ts'",
    ],
    [
      'a table that imports a rule',
      layers,
      'src-main/reference/a.ts',
      "export { x } from '../clinical/x.ts'",
    ],
    [
      'a store that imports a document, later',
      layers,
      'src-main/store/a.ts',
      "const x = await import('../documents/x.ts')",
    ],
    [
      'use cases that import the shell',
      layers,
      'src-main/api/a.ts',
      "import '../electron/main.ts'",
    ],
    [
      'a page that imports knowledge',
      layers,
      'src-renderer/screens/a.tsx',
      "import { x } from '../../src-main/clinical/x.ts'",
    ],
    [
      'a page that imports a tool',
      layers,
      'src-renderer/a.tsx',
      "import { x } from '../tools/x.ts'",
    ],
    [
      'shipping code that imports a test',
      layers,
      'src-main/api/a.ts',
      "import {\n  x,\n  y,\n} from '../../test/helpers/x.ts'",
    ],
    ['a layer nobody knows', layers, 'src-main/utilities/a.ts', ''],
    [
      'electron outside the shell',
      singleImporters,
      'src-main/worker/a.ts',
      "import type { App } from 'electron'",
    ],
    [
      'the driver outside its file',
      singleImporters,
      'src-main/store/a.ts',
      "import Database from 'sqlite3'",
    ],
    [
      'pdfmake outside the renderer',
      singleImporters,
      'src-main/documents/a.ts',
      "import pdfmake from 'pdfmake/build/pdfmake.js'",
    ],
    ['a clock in knowledge', purity, 'src-main/clinical/a.ts', 'const now = new Date()'],
    ['another clock in knowledge', purity, 'src-main/programs/a.ts', 'const now = Date.now()'],
    ['chance in a document', purity, 'src-main/documents/a.ts', 'const id = Math.random()'],
    ['a hash in a table', purity, 'src-main/reference/a.ts', 'crypto.randomUUID()'],
    [
      'a file read in knowledge',
      purity,
      'src-main/clinical/a.ts',
      "import { readFileSync } from 'node:fs'",
    ],
    ['301 lines', length, 'src-main/api/a.ts', 'x\n'.repeat(301)],
    [
      '301 lines of a table',
      length,
      'src-main/reference/a.ts',
      `// Table of things.\n${'x\n'.repeat(300)}`,
    ],
    ['301 lines of a style sheet', length, 'src-renderer/a.css', 'x\n'.repeat(301)],
    ['a default export', habits, 'src-main/api/a.ts', `${head}export default 1`],
    ['any', habits, 'src-main/api/a.ts', `${head}const x: any = 1`],
    ['any in brackets', habits, 'src-main/api/a.ts', `${head}const x: Map<string, any[]> = y`],
    ['a silenced type error', habits, 'src-main/api/a.ts', `${head}// @ts-expect-error later`],
    ['a path for tests', habits, 'src-main/api/a.ts', `${head}if (isTest) skip()`],
    [
      'another path for tests',
      habits,
      'src-main/api/a.ts',
      `${head}if (process.env.NODE_ENV === 'test') skip()`,
    ],
    ['a name that says nothing', habits, 'src-main/api/utils.ts', head],
    ['a name in camel case', habits, 'src-main/api/openChart.ts', head],
    ['a file that does not say what it is for', habits, 'src-main/api/a.ts', 'const x = 1'],
    ['a test that reads the clock', fixedDay, 'test/api/a.test.ts', 'const today = new Date()'],
    [
      'a patient written past the record',
      recordedWrites,
      'src-main/api/a.ts',
      "db.insertInto('patients').values(x)",
    ],
    [
      'a review changed past the record',
      recordedWrites,
      'src-main/store/reviews.ts',
      "db\n  .updateTable('reviews')\n  .set(x)",
    ],
    [
      'raw SQL past the record',
      recordedWrites,
      'src-main/store/a.ts',
      'sql`delete from allergies where id = 1`',
    ],
  ]

  test.each(bad)('%s', (_title, rule, path, text) => {
    expect(rule({ path, text })).toHaveLength(1)
  })

  test('a crowded folder, unless its reason is written down', () => {
    const paths = Array.from({ length: 26 }, (_, index) => `src-main/api/a${index}.ts`)
    expect(crowdedFolders(paths, {})).toEqual(['src-main/api holds 26 files'])
    expect(crowdedFolders(paths, { 'src-main/api': 'one file per area of calls' })).toEqual([])
    expect(crowdedFolders(paths.slice(1), {})).toEqual([])
  })
})

describe('a rule of the tree lets pass', () => {
  const good: readonly Sample[] = [
    [
      'imports that point down',
      layers,
      'src-main/api/a.ts',
      "import { x } from '../clinical/x.ts'\nimport { z } from 'zod'",
    ],
    [
      'a page on the contract',
      layers,
      'src-renderer/screens/a.tsx',
      "import type { C } from '../../src-main/contract/client.ts'",
    ],
    [
      'an import in a comment',
      layers,
      'src-main/clinical/a.ts',
      "// import { x } from '../api/app.ts'",
    ],
    [
      'types of pdfmake in a template',
      singleImporters,
      'src-main/documents/a.ts',
      "import type { Content } from 'pdfmake/interfaces.js'",
    ],
    [
      'a date made of a day',
      purity,
      'src-main/clinical/a.ts',
      'const ms = new Date(Date.parse(from))',
    ],
    [
      'a clock named in a sentence',
      purity,
      'src-main/clinical/a.ts',
      "// no Date.now() here\nconst x = 'Math.random'",
    ],
    ['300 lines', length, 'src-main/reference/a.ts', 'x\n'.repeat(300)],
    [
      'the word any in a sentence',
      habits,
      'src-main/api/a.ts',
      `${head}const x = 'as any other' // as any`,
    ],
    [
      'a derived table written directly',
      recordedWrites,
      'src-main/store/a.ts',
      "db.insertInto('fills').values(x)",
    ],
    [
      'the record itself',
      recordedWrites,
      'src-main/store/recorded.ts',
      "db.insertInto('patients')",
    ],
  ]

  test.each(good)('%s', (_title, rule, path, text) => {
    expect(rule({ path, text })).toEqual([])
  })
})

describe('imports of a file', () => {
  test('are seen in every form', () => {
    const text = `
import a from 'one'
import type { B } from 'two'
import {
  c, // with 'quotes'
  type D,
} from 'three'
import * as e from 'four'
import 'five'
export { f } from 'six'
export * from 'seven'
const g = await import('eight')
const sentence = "import h from 'nine'"
`
    expect(importsOf(text).map(({ from }) => from)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ])
    expect(importsOf(text).filter(({ isTypeOnly }) => isTypeOnly)).toHaveLength(1)
  })

  test('lead to a path from the root', () => {
    expect(targetOf('src-main/api/a.ts', '../store/b.ts')).toBe('src-main/store/b.ts')
    expect(targetOf('src-main/api/a.ts', './b.ts')).toBe('src-main/api/b.ts')
    expect(targetOf('src-main/api/a.ts', 'zod')).toBe('zod')
  })
})

// Enforces the rules of the house on the real tree, and proves on bad samples that each rule can fail.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  crowdedFolders,
  fixedDay,
  habits,
  importsOf,
  layers,
  length,
  purity,
  recordedTables,
  recordedWrites,
  type Source,
  type SourceRule,
  singleImporters,
  sourceRules,
  targetOf,
} from './helpers/source-rules.ts'

const root = join(import.meta.dirname, '..')
const tree = ['src-main', 'src-renderer', 'test', 'tools'].flatMap(read)

/** Folders over the limit, each with the reason why it is one folder. */
const crowdedForAReason: Readonly<Record<string, string>> = {}

function read(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

// The rules' own samples of bad code would break the rules.
const judged = tree.filter(({ path }) => path !== 'test/architecture.test.ts')

describe('the tree', () => {
  test('is found', () => {
    expect(judged.filter(({ path }) => path.startsWith('src-main/')).length).toBeGreaterThan(50)
  })

  test.each(sourceRules.map((rule) => [rule.name, rule] as const))(
    'keeps the rule %s',
    (_name, rule) => {
      expect(judged.flatMap(rule)).toEqual([])
    },
  )

  test('has no crowded folder without a reason', () => {
    expect(
      crowdedFolders(
        judged.map(({ path }) => path),
        crowdedForAReason,
      ),
    ).toEqual([])
  })

  test('has every table of the chart either recorded or known to be derived', () => {
    const derived = [
      'audit',
      'eligibilities',
      'fills',
      'import_matches',
      'imports',
      'journal',
      'mappings',
      'settings',
    ]
    const schema = judged.find(({ path }) => path === 'src-main/store/schema.ts')?.text ?? ''
    const tables = [
      ...(schema.split('export interface Schema {')[1] ?? '').matchAll(/^ {2}(\w+):/gm),
    ]
    expect(tables.map((match) => match[1]).sort()).toEqual([...recordedTables, ...derived].sort())
  })
})

interface Sample {
  readonly rule: SourceRule
  readonly path: string
  readonly text: string
}

const head = '// What it is for.\n'

describe('a rule of the tree fails for', () => {
  const bad: readonly (readonly [string, Sample])[] = [
    [
      'knowledge that imports a use case',
      { rule: layers, path: 'src-main/clinical/a.ts', text: "import { x } from '../api/app.ts'" },
    ],
    [
      'knowledge that imports the store’s types',
      {
        rule: layers,
        path: 'src-main/programs/a.ts',
        text: "import type { Schema } from '../store/schema.ts'",
      },
    ],
    [
      'a table that imports a rule',
      {
        rule: layers,
        path: 'src-main/reference/a.ts',
        text: "export { x } from '../clinical/x.ts'",
      },
    ],
    [
      'a store that imports a document, later',
      {
        rule: layers,
        path: 'src-main/store/a.ts',
        text: "const x = await import('../documents/x.ts')",
      },
    ],
    [
      'use cases that import the shell',
      { rule: layers, path: 'src-main/api/a.ts', text: "import '../electron/main.ts'" },
    ],
    [
      'a page that imports knowledge',
      {
        rule: layers,
        path: 'src-renderer/screens/a.tsx',
        text: "import { x } from '../../src-main/clinical/x.ts'",
      },
    ],
    [
      'a page that imports a tool',
      { rule: layers, path: 'src-renderer/a.tsx', text: "import { x } from '../tools/x.ts'" },
    ],
    [
      'shipping code that imports a test',
      {
        rule: layers,
        path: 'src-main/api/a.ts',
        text: "import {\n  x,\n  y,\n} from '../../test/helpers/x.ts'",
      },
    ],
    ['a layer nobody knows', { rule: layers, path: 'src-main/utilities/a.ts', text: '' }],
    [
      'electron outside the shell',
      {
        rule: singleImporters,
        path: 'src-main/worker/a.ts',
        text: "import type { App } from 'electron'",
      },
    ],
    [
      'the driver outside its file',
      {
        rule: singleImporters,
        path: 'src-main/store/a.ts',
        text: "import Database from 'sqlite3'",
      },
    ],
    [
      'pdfmake outside the renderer',
      {
        rule: singleImporters,
        path: 'src-main/documents/a.ts',
        text: "import pdfmake from 'pdfmake/build/pdfmake.js'",
      },
    ],
    [
      'a clock in knowledge',
      { rule: purity, path: 'src-main/clinical/a.ts', text: 'const now = new Date()' },
    ],
    [
      'another clock in knowledge',
      { rule: purity, path: 'src-main/programs/a.ts', text: 'const now = Date.now()' },
    ],
    [
      'chance in a document',
      { rule: purity, path: 'src-main/documents/a.ts', text: 'const id = Math.random()' },
    ],
    [
      'a hash in a table',
      { rule: purity, path: 'src-main/reference/a.ts', text: 'crypto.randomUUID()' },
    ],
    [
      'a file read in knowledge',
      {
        rule: purity,
        path: 'src-main/clinical/a.ts',
        text: "import { readFileSync } from 'node:fs'",
      },
    ],
    ['301 lines', { rule: length, path: 'src-main/api/a.ts', text: 'x\n'.repeat(301) }],
    [
      '301 unmarked lines of a table',
      { rule: length, path: 'src-main/reference/a.ts', text: 'x\n'.repeat(301) },
    ],
    [
      'a default export',
      { rule: habits, path: 'src-main/api/a.ts', text: `${head}export default 1` },
    ],
    ['any', { rule: habits, path: 'src-main/api/a.ts', text: `${head}const x: any = 1` }],
    [
      'any in brackets',
      { rule: habits, path: 'src-main/api/a.ts', text: `${head}const x: Map<string, any[]> = y` },
    ],
    [
      'a silenced type error',
      { rule: habits, path: 'src-main/api/a.ts', text: `${head}// @ts-expect-error later` },
    ],
    [
      'a path for tests',
      { rule: habits, path: 'src-main/api/a.ts', text: `${head}if (isTest) skip()` },
    ],
    [
      'another path for tests',
      {
        rule: habits,
        path: 'src-main/api/a.ts',
        text: `${head}if (process.env.NODE_ENV === 'test') skip()`,
      },
    ],
    ['a name that says nothing', { rule: habits, path: 'src-main/api/utils.ts', text: head }],
    ['a name in camel case', { rule: habits, path: 'src-main/api/openChart.ts', text: head }],
    [
      'a file that does not say what it is for',
      { rule: habits, path: 'src-main/api/a.ts', text: 'const x = 1' },
    ],
    [
      'a test that reads the clock',
      { rule: fixedDay, path: 'test/api/a.test.ts', text: 'const today = new Date()' },
    ],
    [
      'a patient written past the record',
      {
        rule: recordedWrites,
        path: 'src-main/api/a.ts',
        text: "db.insertInto('patients').values(x)",
      },
    ],
    [
      'a review changed past the record',
      {
        rule: recordedWrites,
        path: 'src-main/store/reviews.ts',
        text: "db\n  .updateTable('reviews')\n  .set(x)",
      },
    ],
    [
      'raw SQL past the record',
      {
        rule: recordedWrites,
        path: 'src-main/store/a.ts',
        text: 'sql`delete from allergies where id = 1`',
      },
    ],
  ]

  test.each(bad)('%s', (_title, { rule, path, text }) => {
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
  const good: readonly (readonly [string, Sample])[] = [
    [
      'imports that point down',
      {
        rule: layers,
        path: 'src-main/api/a.ts',
        text: "import { x } from '../clinical/x.ts'\nimport { z } from 'zod'",
      },
    ],
    [
      'a page on the contract',
      {
        rule: layers,
        path: 'src-renderer/screens/a.tsx',
        text: "import type { C } from '../../src-main/contract/client.ts'",
      },
    ],
    [
      'an import in a comment',
      {
        rule: layers,
        path: 'src-main/clinical/a.ts',
        text: "// import { x } from '../api/app.ts'",
      },
    ],
    [
      'types of pdfmake in a template',
      {
        rule: singleImporters,
        path: 'src-main/documents/a.ts',
        text: "import type { Content } from 'pdfmake/interfaces.js'",
      },
    ],
    [
      'a date made of a day',
      {
        rule: purity,
        path: 'src-main/clinical/a.ts',
        text: 'const ms = new Date(Date.parse(from))',
      },
    ],
    [
      'a clock named in a sentence',
      {
        rule: purity,
        path: 'src-main/clinical/a.ts',
        text: "// no Date.now() here\nconst x = 'Math.random'",
      },
    ],
    [
      'a long table that says so',
      {
        rule: length,
        path: 'src-main/reference/a.ts',
        text: `// Table of things.\n${'x\n'.repeat(400)}`,
      },
    ],
    [
      'the word any in a sentence',
      {
        rule: habits,
        path: 'src-main/api/a.ts',
        text: `${head}const x = 'as any other' // as any`,
      },
    ],
    [
      'a derived table written directly',
      {
        rule: recordedWrites,
        path: 'src-main/store/a.ts',
        text: "db.insertInto('fills').values(x)",
      },
    ],
    [
      'the record itself',
      {
        rule: recordedWrites,
        path: 'src-main/store/recorded.ts',
        text: "db.insertInto('patients')",
      },
    ],
  ]

  test.each(good)('%s', (_title, { rule, path, text }) => {
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

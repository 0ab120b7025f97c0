// Enforces the rules of the house on the real tree. That each rule can fail is proved in helpers/source-rules.test.ts.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordedTables } from './helpers/house/recorded-tables.ts'
import { crowdedFolders, length, type Source, sourceRules } from './helpers/source-rules.ts'

const root = join(import.meta.dirname, '..')
const folders = ['src-main', 'src-renderer', 'test', 'tools']
const tree = folders.flatMap((folder) => read(folder, /\.(ts|tsx|mts|mjs)$/))
const styleSheets = folders.flatMap((folder) => read(folder, /\.css$/))

/** Folders over the limit, each with the reason why it is one folder. */
const crowdedForAReason: Readonly<Record<string, string>> = {
  'src-main/api': 'one file per area of calls and per use case that has one of its own',
  'src-main/clinical/calculators': 'one file per calculator',
  'src-main/clinical/screening': 'one file per rule family, beside the engines they share',
  'src-main/contract': 'one file per area of calls',
  'src-main/reference': 'one table per subject, each beside its sources',
  'src-renderer/forms': 'one file per form',
  'test/api': 'one file per area of calls',
  'test/clinical/calculators': 'one file per calculator',
  'test/clinical/screening': 'one file per rule family, and its cases',
  'test/e2e': 'one file per journey, beside what they share',
}

function read(folder: string, ending: RegExp): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
}

// The samples of bad code would break the rules.
const judged = tree.filter(({ path }) => path !== 'test/helpers/source-rules.test.ts')

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

  test('has style sheets, none of them over the length', () => {
    expect(styleSheets).not.toEqual([])
    expect(styleSheets.flatMap(length)).toEqual([])
  })

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
      'star_standings',
    ]
    const schema = judged.find(({ path }) => path === 'src-main/store/schema.ts')?.text ?? ''
    const tables = [
      ...(schema.split('export interface Schema {')[1] ?? '').matchAll(/^ {2}(\w+):/gm),
    ]
    expect(tables.map((match) => match[1]).sort()).toEqual([...recordedTables, ...derived].sort())
  })
})

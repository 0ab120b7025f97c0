// The rules of the house as pure functions over one file's path and text; architecture.test.ts runs them on the tree.

import { recordedTables } from './house/recorded-tables.ts'

/** One source file: its path from the repository's root with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** What one rule finds wrong in one file, as sentences; empty when nothing is. */
export type SourceRule = (source: Source) => readonly string[]

interface Import {
  readonly from: string
  readonly isTypeOnly: boolean
}

const importPattern =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[\w$*\s{},]*?\bfrom\s*)?['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"`]([^'"`\n]+)['"`]/g

/** Every import, export-from and dynamic import of a file. */
export function importsOf(text: string): readonly Import[] {
  return [...withoutComments(text).matchAll(importPattern)].map((match) => ({
    from: match[2] ?? match[3] ?? '',
    isTypeOnly: match[1] !== undefined,
  }))
}

/** The text without comments; strings stay, so that an address in a string is not taken for a comment. */
export function withoutComments(text: string): string {
  const token =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replace(token, (found) => (/^\/[/*]/.test(found) ? ' ' : found))
}

/** The text without comments and with empty strings: only the code. */
export function onlyCode(text: string): string {
  return withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}

/** Path from the root that a relative import of `path` leads to; other imports stay as they are. */
export function targetOf(path: string, from: string): string {
  if (!from.startsWith('.')) return from
  const parts = path.split('/').slice(0, -1)
  for (const part of from.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const sinks = ['contract', 'clinical', 'reference']

/** Which layers of src-main each layer may import, itself aside. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  reference: [],
  clinical: ['reference'],
  contract: ['clinical', 'reference'],
  store: sinks,
  security: ['store', ...sinks],
  programs: sinks,
  documents: sinks,
  interchange: sinks,
  api: ['store', 'security', 'programs', 'documents', 'interchange', ...sinks],
  // The worker puts the real App together.
  worker: ['api', 'security', 'documents', ...sinks],
  cli: ['worker', 'api', 'store', 'security', 'programs', 'documents', 'interchange', ...sinks],
  electron: ['cli', 'worker', 'api', ...sinks],
}

/** Imports point down only; the page imports the contract only; what ships imports neither tools nor tests. */
export const layers: SourceRule = ({ path, text }) => {
  const targets = importsOf(text).map(({ from }) => targetOf(path, from))
  if (path.startsWith('src-renderer/')) {
    return targets
      .filter((target) => isOfTree(target))
      .filter((target) => !/^src-(renderer|main\/contract)\//.test(target))
      .map((target) => `${path} imports ${target}; the page may import src-main/contract only`)
  }
  const layer = /^src-main\/([^/]+)\//.exec(path)?.[1]
  if (layer === undefined) return []
  const allowed = mayImport[layer]
  if (allowed === undefined) return [`${path} is in a layer that the house does not have`]
  return targets
    .filter((target) => isOfTree(target))
    .filter((target) => ![layer, ...allowed].some((name) => target.startsWith(`src-main/${name}/`)))
    .map(
      (target) =>
        `${path} imports ${target}; ${layer} may import ${allowed.join(', ') || 'nothing'}`,
    )
}

function isOfTree(target: string): boolean {
  return /^(src-main|src-renderer|test|tools)\//.test(target)
}

interface Owner {
  readonly owner: RegExp
  /** True when others may still import its types. */
  readonly areTypesFree: boolean
}

const owners: Readonly<Record<string, Owner>> = {
  electron: { owner: /^src-main\/electron\//, areTypesFree: false },
  pdfmake: { owner: /^src-main\/documents\/render\.ts$/, areTypesFree: true },
  sqlite3: { owner: /^src-main\/store\/database\.ts$/, areTypesFree: false },
}

/** Electron, pdfmake and the driver have one importer each. */
export const singleImporters: SourceRule = ({ path, text }) =>
  importsOf(text).flatMap(({ from, isTypeOnly }) => {
    const owned = owners[from.split('/')[0] ?? '']
    if (owned === undefined || owned.owner.test(path)) return []
    if (isTypeOnly && owned.areTypesFree) return []
    return [`${path} imports ${from}; only ${owned.owner.source} may`]
  })

const pureFolders = /^src-main\/(clinical|reference|programs|documents)\//
const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'the clock (Date.now)'],
  [/\bnew Date\(\s*\)/, 'the clock (new Date())'],
  [/(?<!new )\bDate\(\s*\)/, 'the clock (Date())'],
  [/\bperformance\.now\b/, 'the clock (performance.now)'],
  [/\bMath\.random\b/, 'randomness (Math.random)'],
  [/\bcrypto\./, 'randomness or hashing (crypto)'],
  [/\bprocess\./, 'the process'],
  [/\bfetch\(/, 'the network (fetch)'],
]
const impureImport =
  /^(node:)?(fs|fs\/promises|crypto|os|net|http|https|child_process|worker_threads)$/

/** No clock, randomness, files or network where knowledge is; documents/render.ts may read fonts. */
export const purity: SourceRule = ({ path, text }) => {
  if (!pureFolders.test(path) || path === 'src-main/documents/render.ts') return []
  const code = onlyCode(text)
  return [
    ...impure.filter(([sign]) => sign.test(code)).map(([, what]) => `${path} uses ${what}`),
    ...importsOf(text)
      .filter(({ from }) => impureImport.test(from))
      .map(({ from }) => `${path} imports ${from}`),
  ]
}

const maxLines = 300

/** No hand-written file over 300 lines, tables and style sheets included: a long table is split by subject. */
export const length: SourceRule = ({ path, text }) => {
  const lines = text.split('\n').length - 1
  return lines > maxLines ? [`${path} has ${lines} lines; split it at ${maxLines}`] : []
}

const nameTaboo = /(^|[/-])(utils?|helpers?|common|types?|manager|service)(\.|\/|$)/

/** Kebab-case names that say something; no default exports, no `any`, no paths for tests in what ships. */
export const habits: SourceRule = ({ path, text }) => {
  const code = onlyCode(text)
  const isConfig = /\.config\.ts$/.test(path)
  const ships = /^src-/.test(path)
  const name = path.split('/').at(-1) ?? ''
  const found: (readonly [boolean, string])[] = [
    [
      !isConfig && !/\.d\.ts$/.test(path) && /\bexport\s+default\b|\bas\s+default\b/.test(code),
      'has a default export',
    ],
    [/(:|<|&|\||\bas)\s*any\b(?!\()|,\s*any\s*[>[]/.test(code), 'uses any'],
    [/@ts-(ignore|nocheck|expect-error)/.test(text), 'switches the type checker off'],
    [ships && /\bisTest\b|\bVITEST\b/.test(code), 'has a path for tests only'],
    [ships && /NODE_ENV/.test(code) && /['"]test['"]/.test(text), 'has a path for tests only'],
    [/biome-ignore-(all|start)/.test(text), 'switches a lint rule off for more than one line'],
    [ships && nameTaboo.test(path), 'has a name that says nothing'],
    [!/^[a-z0-9]+([.-][a-z0-9]+)*\.(ts|tsx|mts|mjs)$/.test(name), 'is not named in kebab-case'],
    [
      !/^(#!.*\n)?\/\//.test(text) && !/\.(test|e2e)\.tsx?$/.test(path),
      'does not say at its top what it is for',
    ],
  ]
  return found.filter(([isWrong]) => isWrong).map(([, what]) => `${path} ${what}`)
}

/** Tests live on one fixed day: no clock, no other "today". */
export const fixedDay: SourceRule = ({ path, text }) => {
  if (!/^test\/.*\.test\.tsx?$/.test(path)) return []
  const code = onlyCode(text)
  return /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/.test(code)
    ? [`${path} reads the clock; tests use 2026-11-23`]
    : []
}

const writers = /^src-main\/store\/(recorded\.ts|migrations\/)/
const write = /\.(insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(\s*['"`](\w+)['"`]/g
const rawWrite = /\b(insert\s+into|update|delete\s+from|replace\s+into)\s+["`]?(\w+)/gi

/** No clinical table is written past the record of changes, neither by Kysely nor by raw SQL. */
export const recordedWrites: SourceRule = ({ path, text }) => {
  if (!path.startsWith('src-main/') || writers.test(path)) return []
  const code = withoutComments(text)
  return [...code.matchAll(write), ...code.matchAll(rawWrite)]
    .map((match) => match[2] ?? '')
    .filter((table) => recordedTables.includes(table))
    .map((table) => `${path} writes ${table} past store/recorded.ts`)
}

/** Every rule over one file. */
export const sourceRules: readonly SourceRule[] = [
  layers,
  singleImporters,
  purity,
  length,
  habits,
  fixedDay,
  recordedWrites,
]

const maxFiles = 25

/** Folders that hold more files than a person takes in at a glance; families and tests may say why. */
export function crowdedFolders(
  paths: readonly string[],
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const folder = path.split('/').slice(0, -1).join('/')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([folder, count]) => count > maxFiles && reasons[folder] === undefined)
    .map(([folder, count]) => `${folder} holds ${count} files`)
}

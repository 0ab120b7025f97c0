// The lists of one patient side by side: lines grouped by ingredient, cells compared, a decision suggested and never
// set. Pure; what a decision does to the chart is api's.

import type { DiscrepancyCode } from '../../reference/medication-discrepancies.ts'
import { type Comparison, compareStatements, type Statement } from './reconciliation-compare.ts'

export const otherSources = ['patient', 'bottle', 'prescriber', 'discharge'] as const
export type OtherSource = (typeof otherSources)[number]

export const reconcileDecisions = ['keep', 'change', 'stop', 'add', 'ask'] as const
export type ReconcileDecision = (typeof reconcileDecisions)[number]

/** One entry of our own list, known from fills or written before. */
export interface ListedStatement extends Statement {
  readonly id: string
  /** False when it was stopped or its last supply ended long ago. */
  readonly isActive: boolean
  /** True when the review asks about it although it is no longer active. */
  readonly isAsked: boolean
}

/** What another source says of one medication. */
export interface SourceStatement extends Statement {
  readonly id: string
  readonly source: OtherSource
  /** The entry of our list that it is about, once a person said so or decided the line. */
  readonly medicationId: string | null
}

/** One cell: a statement with how it compares to our list. */
export interface SourceCell {
  readonly statement: SourceStatement
  /** Empty when our list has nothing to compare with. */
  readonly comparisons: readonly Comparison[]
  /** `same`: nothing differs and something is known to be the same; `unknown`: nothing to tell by. */
  readonly verdict: 'same' | 'differs' | 'unknown' | 'new'
}

export interface Suggestion {
  readonly decision: ReconcileDecision
  /** In a short sentence. */
  readonly because: string
}

/** One medication in all sources. */
export interface ReconciledRow {
  /** Stays the same while the sources say the same: `m:` entry of our list, `i:` ingredients, `t:` words. */
  readonly key: string
  readonly listed: ListedStatement | null
  readonly cells: readonly SourceCell[]
  /** Sources that were asked and do not name it. */
  readonly silent: readonly OtherSource[]
  readonly discrepancies: readonly DiscrepancyCode[]
  /** Null: look at it yourself. */
  readonly suggestion: Suggestion | null
  /** What nobody has said yet, in words: "strength", "directions". */
  readonly lacks: readonly string[]
  /** Other rows that hold one of the same ingredients, by their text. */
  readonly overlaps: readonly string[]
}

/** Groups all statements. Our list comes first in its order, then what only others name, in the order told. */
export function reconcile(
  listed: readonly ListedStatement[],
  told: readonly SourceStatement[],
): readonly ReconciledRow[] {
  const of = new Map<string, { listed: ListedStatement | null; told: SourceStatement[] }>()
  for (const one of listed) of.set(`m:${one.id}`, { listed: one, told: [] })
  for (const statement of told) {
    const entry = entryFor(statement, listed)
    const key = entry === null ? keyOf(statement) : `m:${entry.id}`
    const group = of.get(key) ?? { listed: entry, told: [] }
    group.told.push(statement)
    of.set(key, group)
  }
  const asked = otherSources.filter((source) => told.some((one) => one.source === source))
  const groups = [...of]
    .filter(([, { listed, told }]) => listed === null || isShown(listed) || told.length > 0)
    .map(([key, group]) => ({ key, ...group }))
  return groups.map((group) => {
    const overlaps = groups
      .filter((other) => other !== group && shareIngredient(first(other), first(group)))
      .map((other) => first(other).text)
    return rowOf(group.key, group.listed, group.told, asked, overlaps)
  })
}

function isShown(listed: ListedStatement): boolean {
  return listed.isActive || listed.isAsked
}

interface Group {
  readonly listed: ListedStatement | null
  readonly told: readonly SourceStatement[]
}

function first(group: Group): Statement {
  const statement = group.listed ?? group.told[0]
  if (statement === undefined) throw new Error('Broken promise: a group has a statement')
  return statement
}

/** The one entry that a statement can be about; null when there is none, or several and nothing tells which. */
function entryFor(
  statement: SourceStatement,
  listed: readonly ListedStatement[],
): ListedStatement | null {
  const said = listed.find((one) => one.id === statement.medicationId)
  if (said !== undefined) return said
  const alike = listed.filter((one) => keyOf(one) === keyOf(statement))
  const active = alike.filter((one) => one.isActive)
  const candidates = active.length > 0 ? active : alike
  if (candidates.length <= 1) return candidates[0] ?? null
  const fitting = candidates.filter((one) => {
    const compared = compareStatements(one, statement)
    const is = (aspect: string, state: string) =>
      compared.some((part) => part.aspect === aspect && part.state === state)
    return is('strength', 'same') && !is('form', 'differs')
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** A bag of bottles may be half of them: that one is not in it says nothing. */
function isWholeList(source: OtherSource): boolean {
  return source !== 'bottle'
}

/** The same for the same medication: its ingredients, or the words where those are not known. */
export function keyOf({ ingredients, text }: Pick<Statement, 'ingredients' | 'text'>): string {
  if (ingredients !== null && ingredients.length > 0)
    return `i:${ingredients
      .map((one) => one.rxcui)
      .toSorted()
      .join('+')}`
  return `t:${text.toLowerCase().replaceAll(/\s+/g, ' ').trim()}`.slice(0, 200)
}

function shareIngredient(a: Statement, b: Statement): boolean {
  const codes = new Set((a.ingredients ?? []).map((one) => one.rxcui))
  return (b.ingredients ?? []).some((one) => codes.has(one.rxcui))
}

function rowOf(
  key: string,
  listed: ListedStatement | null,
  told: readonly SourceStatement[],
  asked: readonly OtherSource[],
  overlaps: readonly string[],
): ReconciledRow {
  const cells = told.map((statement) => cellOf(listed, statement))
  const silent = asked.filter((source) => !told.some((one) => one.source === source))
  const isOnList = listed?.isActive === true
  const different = new Set<DiscrepancyCode>(
    cells.flatMap(({ comparisons }) =>
      comparisons.filter(({ state }) => state === 'differs').map(({ aspect }) => aspect),
    ),
  )
  const discrepancies: DiscrepancyCode[] = [
    ...(!isOnList && told.length > 0 ? (['omission'] as const) : []),
    ...(isOnList && told.length === 0 && asked.some(isWholeList) ? (['commission'] as const) : []),
    ...(overlaps.length > 0 ? (['duplication'] as const) : []),
    ...different,
  ]
  const row = { key, listed, cells, silent, discrepancies, lacks: lacksOf(listed, told), overlaps }
  return { ...row, suggestion: suggestionFor(row) }
}

function cellOf(listed: ListedStatement | null, statement: SourceStatement): SourceCell {
  if (listed === null) return { statement, comparisons: [], verdict: 'new' }
  const comparisons = compareStatements(listed, statement)
  const has = (state: Comparison['state']) => comparisons.some((one) => one.state === state)
  return {
    statement,
    comparisons,
    verdict: has('differs') ? 'differs' : has('same') ? 'same' : 'unknown',
  }
}

function lacksOf(listed: Statement | null, told: readonly Statement[]): readonly string[] {
  const all = [...(listed === null ? [] : [listed]), ...told]
  const saysNone = (of: (one: Statement) => unknown) => all.every((one) => of(one) === null)
  return [
    ...(saysNone((one) => one.ingredients) ? ['which drug it is'] : []),
    ...(saysNone((one) => one.strength) ? ['strength'] : []),
    ...(saysNone((one) => one.directions) ? ['directions'] : []),
  ]
}

/** Suggests only what the sources themselves say. Ending a drug is never suggested. */
function suggestionFor(row: Omit<ReconciledRow, 'suggestion'>): Suggestion | null {
  const { listed, cells, silent, lacks } = row
  const isOnList = listed?.isActive === true
  if (lacks.includes('which drug it is'))
    return { decision: 'ask', because: 'Nobody knows yet which drug it is.' }
  if (!isOnList) {
    if (listed !== null && cells.length === 0) return null
    if (listed !== null)
      return { decision: 'ask', because: 'It counts as ended on our list and is named again.' }
    if (row.overlaps.length > 0)
      return { decision: 'ask', because: `Our list may hold it twice: ${row.overlaps.join(', ')}.` }
    return lacks.length > 0
      ? { decision: 'ask', because: `Not on our list, and nobody said ${lacks.join(' or ')}.` }
      : { decision: 'add', because: 'Not on our list.' }
  }
  if (cells.length === 0)
    return silent.some(isWholeList) ? { decision: 'ask', because: 'Only our list names it.' } : null
  const differing = cells.filter(({ verdict }) => verdict === 'differs')
  if (differing.length === 0 && silent.includes('discharge'))
    return { decision: 'ask', because: 'The hospital list does not name it.' }
  if (differing.length === 0)
    return cells.some(({ verdict }) => verdict === 'same')
      ? { decision: 'keep', because: 'What is known agrees.' }
      : null
  const isOrdered = differing.some(
    ({ statement }) => statement.source === 'prescriber' || statement.source === 'discharge',
  )
  return isOrdered
    ? { decision: 'change', because: 'A prescriber’s or hospital list says it differently.' }
    : null
}

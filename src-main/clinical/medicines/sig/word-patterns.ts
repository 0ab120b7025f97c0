// Compiles the patterns of the word tables once and matches them against tokens; the longest match wins.

import type { SigWordRow, UnitRow } from '../../../reference/sig-words/sig-word-row.ts'
import { sigPhraseRows, sigWordRows } from '../../../reference/sig-words.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import type { Token } from './tokens.ts'

interface Step {
  readonly words: ReadonlySet<string>
  readonly slot: 'number' | 'unit' | null
  readonly isOptional: boolean
}

interface Pattern<Row> {
  readonly row: Row
  readonly steps: readonly Step[]
}

/** A row whose pattern stands in the text, with the numbers and units that it holds. */
export interface Match<Row = SigWordRow> {
  readonly row: Row
  readonly numbers: readonly Quantity[]
  readonly units: readonly UnitRow[]
  readonly next: number
}

function stepOf(written: string): Step {
  const isOptional = written.length > 1 && written.endsWith('?')
  const word = isOptional ? written.slice(0, -1) : written
  const slot = word === '#' ? 'number' : word === '%' ? 'unit' : null
  return { words: new Set(word.split('|')), slot, isOptional }
}

type Index<Row> = ReadonlyMap<string, readonly Pattern<Row>[]>

/** Patterns by their first word, or under # when they start with a number. */
function indexOf<Row extends SigWordRow>(rows: readonly Row[]): Index<Row> {
  const index = new Map<string, Pattern<Row>[]>()
  for (const row of rows)
    for (const written of row.patterns) {
      let steps = written.split(' ').map(stepOf)
      for (let isOpen = true; isOpen; steps = steps.slice(1)) {
        isOpen = steps[0]?.isOptional ?? false
        for (const word of steps[0]?.words ?? [])
          index.set(word, [...(index.get(word) ?? []), { row, steps }])
      }
    }
  return index
}

const unitByWord: ReadonlyMap<string, UnitRow> = new Map(
  sigWordRows.flatMap((row) =>
    row.is === 'unit'
      ? row.patterns.flatMap((p) => p.split('|').map((word) => [word, row] as const))
      : [],
  ),
)
const words = indexOf(
  [...sigWordRows, ...sigPhraseRows].filter((row) => row.is !== 'unit' && row.is !== 'reason'),
)
const reasons = indexOf(sigPhraseRows.flatMap((row) => (row.is === 'reason' ? [row] : [])))

/** The dose unit that the token at `at` names. */
export function unitAt(tokens: readonly Token[], at: number): UnitRow | null {
  return unitByWord.get(tokens[at]?.word ?? '') ?? null
}

/** The longest pattern of the word tables, reasons and units aside, that starts at `at`. */
export function wordsAt(tokens: readonly Token[], at: number): Match | null {
  return longest(words, tokens, at)
}

/** The longest reason that starts at `at`. */
export function reasonAt(tokens: readonly Token[], at: number) {
  return longest(reasons, tokens, at)
}

function longest<Row>(index: Index<Row>, tokens: readonly Token[], at: number): Match<Row> | null {
  let best: Match<Row> | null = null
  const starts = [...(index.get(tokens[at]?.word ?? '') ?? []), ...(index.get('#') ?? [])]
  for (const { row, steps } of starts) {
    const found = follow(steps, 0, tokens, at)
    if (found !== null && (best === null || found.next > best.next)) best = { row, ...found }
  }
  return best
}

type Followed = Omit<Match, 'row'>

function follow(
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  at: number,
): Followed | null {
  const now = steps[step]
  if (now === undefined) return { numbers: [], units: [], next: at }
  const taken = take(now, steps, step, tokens, at)
  if (taken !== null || !now.isOptional) return taken
  return follow(steps, step + 1, tokens, at)
}

function take(
  { slot, words: allowed }: Step,
  steps: readonly Step[],
  step: number,
  tokens: readonly Token[],
  at: number,
): Followed | null {
  if (slot === 'number') {
    const quantity = quantityAt(tokens, at)
    const rest = quantity && follow(steps, step + 1, tokens, quantity.next)
    return quantity && rest ? { ...rest, numbers: [quantity, ...rest.numbers] } : null
  }
  if (slot === 'unit') {
    const unit = unitAt(tokens, at)
    const rest = unit && follow(steps, step + 1, tokens, at + 1)
    return unit && rest ? { ...rest, units: [unit, ...rest.units] } : null
  }
  const word = tokens[at]?.word
  return word !== undefined && allowed.has(word) ? follow(steps, step + 1, tokens, at + 1) : null
}

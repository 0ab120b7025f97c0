// Tokens to elements: amounts, clock times, reasons, rows of the word tables, and what none of them explains.

import type {
  EventRow,
  FrequencyRow,
  LimitRow,
  NoteRow,
  ReasonRow,
  RouteRow,
  SmallWordRow,
  SpecialRow,
  UnitRow,
  VerbRow,
  WeekdayRow,
} from '../../../reference/sig-words/sig-word-row.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import type { SigAmount } from './sig.ts'
import type { Token } from './tokens.ts'
import { reasonAt, unitAt, wordsAt } from './word-patterns.ts'

type RowInText =
  | VerbRow
  | RouteRow
  | FrequencyRow
  | EventRow
  | WeekdayRow
  | NoteRow
  | LimitRow
  | SpecialRow
  | SmallWordRow

export type Meaning =
  | {
      readonly is: 'row'
      readonly row: RowInText
      readonly numbers: readonly Quantity[]
      readonly units: readonly UnitRow[]
    }
  | { readonly is: 'amount'; readonly amount: SigAmount; readonly same: SigAmount | null }
  | { readonly is: 'clock'; readonly time: string }
  | { readonly is: 'reason'; readonly row: ReasonRow }
  | { readonly is: 'unknown' }

export type Element = Meaning & {
  /** First and last token, the last excluded. */
  readonly from: number
  readonly to: number
}

interface Candidate {
  readonly meaning: Meaning
  readonly next: number
}

/** Every token of a text in one element each. `isLiquid`: a lone "t" is no tablet then. */
export function elementsOf(tokens: readonly Token[], isLiquid: boolean): readonly Element[] {
  const elements: Element[] = []
  let at = 0
  while (at < tokens.length) {
    const before = lastSaying(elements)
    if (isLiquid && elements.at(-1)?.is === 'amount' && isDoubtfulUnit(tokens[at])) {
      elements.push({ is: 'unknown', from: at, to: at + 1 })
      at += 1
      continue
    }
    const found = [
      rowAt(tokens, at),
      clockAt(tokens, at),
      reasonElementAt(tokens, at, before),
      amountAt(tokens, at, isLiquid),
    ].reduce((best, c) => (c !== null && (best === null || c.next > best.next) ? c : best), null)
    const next = found?.next ?? at + 1
    elements.push({ ...(found?.meaning ?? { is: 'unknown' as const }), from: at, to: next })
    at = next
  }
  return elements
}

/** The last element that is not a comma or the like. */
function lastSaying(elements: readonly Element[]): Element | undefined {
  return elements.findLast(
    (e) =>
      !(e.is === 'row' && e.row.is === 'small' && e.row.role !== 'stop' && e.row.role !== 'then'),
  )
}

function rowAt(tokens: readonly Token[], at: number): Candidate | null {
  const match = wordsAt(tokens, at)
  if (match === null || match.row.is === 'unit' || match.row.is === 'reason') return null
  const { row, numbers, units, next } = match
  return { meaning: { is: 'row', row, numbers, units }, next }
}

/** "8 am", "8:30 pm", "at 2000" is not read: it could be a dose. */
function clockAt(tokens: readonly Token[], at: number): Candidate | null {
  let i = tokens[at]?.word === 'at' ? at + 1 : at
  const hour = /^\d{1,2}$/.test(tokens[i]?.word ?? '') ? Number(tokens[i]?.word) : 0
  if (hour < 1 || hour > 12) return null
  i += 1
  let minute = '00'
  if (tokens[i]?.word === ':' && /^[0-5]\d$/.test(tokens[i + 1]?.word ?? '')) {
    minute = tokens[i + 1]?.word ?? minute
    i += 2
  }
  const half = tokens[i]?.word
  if (half !== 'am' && half !== 'pm') return null
  const hours = (hour % 12) + (half === 'pm' ? 12 : 0)
  return {
    meaning: { is: 'clock', time: `${String(hours).padStart(2, '0')}:${minute}` },
    next: i + 1,
  }
}

const reasonStarts = [
  ['for', 'the'],
  ['for', 'your'],
  ['for', 'treatment', 'of'],
  ['for', 'relief', 'of'],
  ['for'],
  ['to', 'treat'],
  ['to', 'prevent'],
  ['to', 'help', 'with'],
  ['to', 'lower'],
  ['to', 'control'],
  ['at', 'onset', 'of'],
  ['at', 'first', 'sign', 'of'],
  ['indication', ':'],
]

function reasonElementAt(
  tokens: readonly Token[],
  at: number,
  before: Element | undefined,
): Candidate | null {
  const isAfterPrn =
    before?.is === 'row' && before.row.is === 'limit' && before.row.limit.kind === 'as-needed'
  if (isAfterPrn || before?.is === 'reason') {
    const match = reasonAt(tokens, at)
    if (match !== null) return { meaning: { is: 'reason', row: match.row }, next: match.next }
  }
  for (const start of reasonStarts) {
    if (!start.every((word, k) => tokens[at + k]?.word === word)) continue
    const match = reasonAt(tokens, at + start.length)
    if (match !== null && (isAfterPrn || !match.row.onlyAfterPrn))
      return { meaning: { is: 'reason', row: match.row }, next: match.next }
  }
  return null
}

function amountAt(tokens: readonly Token[], at: number, isLiquid: boolean): Candidate | null {
  const first = bareAmountAt(tokens, at, isLiquid)
  if (first === null) return null
  const amount = first.amount
  if (amount.unit !== null && tokens[first.next]?.word === '(') {
    const again = bareAmountAt(tokens, first.next + 1, isLiquid)
    if (again !== null && again.amount.unit !== null) {
      const close = tokens[again.next]?.word === 'total' ? again.next + 1 : again.next
      const isSameUnit = again.amount.unit === amount.unit
      const isTold = again.amount.low === amount.low && again.amount.high === amount.high
      if (tokens[close]?.word === ')' && (!isSameUnit || isTold))
        return {
          meaning: { is: 'amount', amount, same: isSameUnit ? null : again.amount },
          next: close + 1,
        }
    }
  }
  return { meaning: { is: 'amount', amount, same: null }, next: first.next }
}

function bareAmountAt(
  tokens: readonly Token[],
  at: number,
  isLiquid: boolean,
): { readonly amount: SigAmount; readonly next: number } | null {
  const quantity = quantityAt(tokens, at)
  if (quantity === null) return null
  let next = quantity.next
  while (/^(a|an|of|the|full|metered|entire|whole)$/.test(tokens[next]?.word ?? '')) next += 1
  const unit = unitAt(tokens, next)
  const isDoubtful = isLiquid && isDoubtfulUnit(tokens[next])
  if (unit === null || isDoubtful)
    return { amount: { low: quantity.low, high: quantity.high, unit: null }, next: quantity.next }
  const per = unit.perUnit?.amount ?? 1
  return {
    amount: {
      low: rounded(quantity.low * per),
      high: rounded(quantity.high * per),
      unit: unit.perUnit?.unit ?? unit.id,
    },
    next: next + 1,
  }
}

/** Tablet, teaspoon or tablespoon. */
function isDoubtfulUnit(token: Token | undefined): boolean {
  return /^(t|tb|tbs)$/.test(token?.word ?? '')
}

/** Without the noise of binary fractions. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

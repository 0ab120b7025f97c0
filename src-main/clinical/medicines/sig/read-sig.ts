// Directions to structure. What is not understood stays the prescriber's words; nothing is made up for it.

import type { SpecialRow } from '../../../reference/sig-words/sig-word-row.ts'
import { sigPhraseRows, sigWordRows } from '../../../reference/sig-words.ts'
import { clausesOf, type Drafted, hasTime } from './clauses.ts'
import { withFixedTimes } from './consistent-times.ts'
import { contradictsItself } from './contradicts-itself.ts'
import { type Element, elementsOf } from './elements.ts'
import { isSpanish } from './is-spanish.ts'
import type { Sig, SigAmount, SigClause, SigKind, SigTiming } from './sig.ts'
import { type Token, tokensOf } from './tokens.ts'

const specialRows = new Map(
  sigWordRows.flatMap((row) => (row.is === 'special' ? [[row.id, row] as const] : [])),
)
const reasonNames = new Map(
  sigPhraseRows.flatMap((row) => (row.is === 'reason' ? [[row.id, row.say.en] as const] : [])),
)
/** Letters that mean a place only beside drops. */
const doubtfulPlaces = new Set(
  sigWordRows.flatMap((row) => (row.is === 'route' && row.onlyWithDrops ? [row.id] : [])),
)

export interface SigOptions {
  /** Dose form of the product, "tablet"; gives the unit of a dose that is a number only. */
  readonly form?: string | null
}

/** Of what was not understood: it may turn days, times and notes into their opposite. */
const negation = /\b(except|excluding|not|never|avoid|without|skip|unless|but)\b|don'?t/i

/** Longer texts are not directions and are not read. */
const maxLength = 1000

/** Reads directions as prescribers and dispensing systems write them. */
export function readSig(text: string, { form = null }: SigOptions = {}): Sig {
  const tokens = tokensOf(text.slice(0, maxLength))
  if (isSpanish(tokens)) return unread(text)
  const formUnit = unitOfForm(form)
  const isLiquid = /solution|suspension|syrup|elixir|liquid|drops/i.test(form ?? '')
  const elements = withoutDoubtful(elementsOf(tokens, isLiquid))
  const drafted = clausesOf(elements)
  const rejected = new Set<Element>([
    ...elements.filter((e) => e.is === 'unknown'),
    ...drafted.rejected,
  ])
  const inherited = inherit(drafted.clauses.filter(saysSomething), formUnit)
  const timed = inherited.map(withFixedTimes)
  const clauses = timed.map((clause, i) => clause ?? withoutTimes(inherited[i] ?? null))
  const isContradicted = clauses.some(contradictsItself)
  const isWhole =
    text.length <= maxLength &&
    !timed.includes(null) &&
    !isContradicted &&
    !isHalfSaid(clauses) &&
    (clauses.length > 0 || drafted.specials.length > 0)
  const notUnderstood =
    rejected.size > 0
      ? wordsOf(text, tokens, elements, rejected)
      : isWhole || text.trim() === ''
        ? []
        : [text.trim()]
  const understood = isWhole && notUnderstood.length === 0
  const specials = drafted.specials.flatMap((id) => specialRows.get(id) ?? [])
  const kind = kindOf(clauses, specials)
  const isOpposite = notUnderstood.some((words) => negation.test(words))
  const said = isOpposite
    ? clauses.map((clause) => ({ ...clause, when: [], dayOfWeek: [], timeOfDay: [] }))
    : // "150 to 200: 2 units": the glucose is no dose.
      kind === 'sliding-scale' && !understood
      ? clauses.map((clause) => ({ ...clause, dose: null, sameDose: null }))
      : clauses
  return {
    ...overall(said),
    text,
    understood,
    kind,
    ...limitsOf(drafted, said),
    clauses: said,
    notes: isOpposite ? [] : drafted.notes,
    specials: drafted.specials,
    notUnderstood,
    problems: isContradicted ? ['form-contradicts-route'] : [],
  }
}

/** Directions in Spanish: nothing is read out of them, a number least of all. */
function unread(text: string): Sig {
  return {
    ...overall([]),
    text,
    understood: false,
    kind: 'unknown',
    maxPerDay: null,
    maxPerDayUnit: null,
    maxDoses: null,
    repeat: null,
    clauses: [],
    notes: [],
    specials: [],
    notUnderstood: [text.trim()],
    problems: ['spanish'],
  }
}

function unitOfForm(form: string | null): string | null {
  const found = /\b(tablet|capsule|patch|suppository|lozenge|film|packet)\b/i.exec(form ?? '')
  return found?.[1]?.toLowerCase() ?? null
}

/** Letters for a place are not understood where nothing is dropped. */
function withoutDoubtful(elements: readonly Element[]): readonly Element[] {
  const hasDrops = elements.some(
    (e) =>
      (e.is === 'amount' && e.amount.unit === 'drop') || (e.is === 'row' && e.row.id === 'put'),
  )
  if (hasDrops) return elements
  return elements.map((e) =>
    e.is === 'row' && doubtfulPlaces.has(e.row.id) ? { is: 'unknown', from: e.from, to: e.to } : e,
  )
}

function saysSomething(clause: SigClause): boolean {
  return (
    hasTime(clause) ||
    clause.verb !== null ||
    clause.dose !== null ||
    clause.route !== null ||
    clause.asNeeded ||
    clause.reasons.length > 0 ||
    clause.durationDays !== null ||
    clause.doses !== null
  )
}

/** What one part says and the next leaves out: verb, unit, way; a duration at the end holds for all at once. */
function inherit(drafts: readonly SigClause[], formUnit: string | null): readonly SigClause[] {
  const done: SigClause[] = []
  for (const draft of drafts) {
    const before = done.at(-1)
    const unit = draft.dose?.unit ?? before?.dose?.unit ?? formUnit
    done.push({
      ...draft,
      verb: draft.verb ?? before?.verb ?? null,
      isTask: draft.isTask || (draft.verb === null && (before?.isTask ?? false)),
      dose: draft.dose && { ...draft.dose, unit },
      route: draft.route ?? before?.route ?? null,
      way: draft.way ?? before?.way ?? null,
      place: draft.place ?? before?.place ?? null,
    })
  }
  const last = done.at(-1)
  const isSequence = done.some((c) => c.isAfter || c.dayNumbers !== null)
  const isSharedDuration =
    last !== undefined &&
    last.durationDays !== null &&
    !isSequence &&
    done.slice(0, -1).every((c) => c.durationDays === null)
  return isSharedDuration
    ? done.map((c) => ({
        ...c,
        durationDays: last.durationDays,
        durationWritten: last.durationWritten,
        isDurationShared: true,
      }))
    : done
}

function withoutTimes(clause: SigClause | null): SigClause {
  if (clause === null) throw new RangeError('A clause went missing')
  return { ...clause, ...noTiming }
}

/** Several parts of which some have no dose or no time: which belongs to which is not certain. */
function isHalfSaid(clauses: readonly SigClause[]): boolean {
  if (clauses.length < 2) return false
  if (clauses.some((c) => c.dose === null)) return true
  const isSequence = clauses.some(
    (c) => c.isAfter || c.dayNumbers !== null || c.durationDays !== null,
  )
  return !isSequence && clauses.some((c) => !hasTime(c))
}

const noTiming: SigTiming = {
  frequency: null,
  frequencyMax: null,
  period: null,
  periodMax: null,
  periodUnit: null,
  isUpTo: false,
  when: [],
  offsetMinutes: null,
  dayOfWeek: [],
  timeOfDay: [],
}

/** What is true of every clause. */
function overall(clauses: readonly SigClause[]) {
  const [first] = clauses
  const same = <T>(of: (clause: SigClause) => T): boolean =>
    new Set(clauses.map((c) => JSON.stringify(of(c)))).size === 1
  const reasons = [...new Set(clauses.flatMap((c) => c.reasons))]
  const named = reasons.map((id) => reasonNames.get(id) ?? '').join(' or ') || null
  const asNeeded = clauses.length > 0 && clauses.every((c) => c.asNeeded)
  const isSomeNeeded = clauses.some((c) => c.asNeeded)
  const timing = (c: SigClause): SigTiming => ({
    frequency: c.frequency,
    frequencyMax: c.frequencyMax,
    period: c.period,
    periodMax: c.periodMax,
    periodUnit: c.periodUnit,
    isUpTo: c.isUpTo,
    when: c.when,
    offsetMinutes: c.offsetMinutes,
    dayOfWeek: c.dayOfWeek,
    timeOfDay: c.timeOfDay,
  })
  return {
    ...(first !== undefined && same(timing) ? timing(first) : noTiming),
    dose: first !== undefined && same((c) => c.dose) ? first.dose : null,
    route: first !== undefined && same((c) => c.route) ? first.route : null,
    asNeeded,
    asNeededFor: isSomeNeeded ? named : null,
    forReason: isSomeNeeded ? null : named,
    durationDays: first !== undefined && same((c) => c.durationDays) ? first.durationDays : null,
  }
}

function limitsOf({ maxPerDay, maxDoses, repeat }: Drafted, clauses: readonly SigClause[]) {
  const units = new Set(clauses.map((c) => c.dose?.unit ?? null))
  const doseUnit: string | null = units.size === 1 ? ([...units][0] ?? null) : null
  const max: SigAmount | null = maxPerDay
  return {
    maxPerDay: max?.high ?? null,
    maxPerDayUnit: max === null ? null : (max.unit ?? doseUnit),
    maxDoses,
    repeat,
  }
}

function kindOf(clauses: readonly SigClause[], specials: readonly SpecialRow[]): SigKind {
  const has = (kind: SpecialRow['special']) => specials.some((row) => row.special === kind)
  if (has('sliding-scale')) return 'sliding-scale'
  const isSequence = clauses.some((c) => c.isAfter || c.dayNumbers !== null)
  if (has('taper') || isSequence || isStepped(clauses)) return 'taper'
  const isDosed = clauses.length > 0 && clauses.every((c) => c.dose !== null && hasTime(c))
  if (specials.some((row) => row.special === 'as-directed' && !(row.leavesDose && isDosed)))
    return 'as-directed'
  if (has('once')) return 'once'
  if (clauses.length === 0) return 'unknown'
  return clauses.every((c) => c.isTask) ? 'task' : 'regular'
}

/** Several parts with durations that were not shared out from the end: one follows the other. */
function isStepped(clauses: readonly SigClause[]): boolean {
  return clauses.length > 1 && clauses.some((c) => c.durationDays !== null && !c.isDurationShared)
}

/** The words of rejected elements as written; neighbours are one. */
function wordsOf(
  text: string,
  tokens: readonly Token[],
  elements: readonly Element[],
  rejected: ReadonlySet<Element>,
): readonly string[] {
  const parts: { from: number; to: number; last: number }[] = []
  elements.forEach((element, i) => {
    const from = tokens[element.from]?.start
    const to = tokens[element.to - 1]?.end
    if (!rejected.has(element) || from === undefined || to === undefined) return
    const before = parts.at(-1)
    if (before !== undefined && before.last === i - 1) {
      before.to = to
      before.last = i
    } else parts.push({ from, to, last: i })
  })
  return parts.map(({ from, to }) => text.slice(from, to))
}

// Elements to clauses. Where two elements say different things, the later one counts as not understood.

import type { DurationUnit, Weekday } from '../../../reference/sig-words/sig-word-row.ts'
import { type Draft, emptyClause } from './draft-clause.ts'
import type { Element } from './elements.ts'
import { fitsClocks } from './fits-clocks.ts'
import { joinedMoments } from './joined-moments.ts'
import type { SigAmount, SigClause, SigRepeat } from './sig.ts'

export interface Drafted {
  readonly clauses: readonly SigClause[]
  readonly notes: readonly { readonly id: string; readonly n: number | null }[]
  readonly specials: readonly string[]
  readonly maxPerDay: SigAmount | null
  readonly maxDoses: number | null
  readonly repeat: SigRepeat | null
  /** Elements that contradict another or stand where they mean nothing. */
  readonly rejected: readonly Element[]
}

const allDays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Units of the rows of durations, by the days that one stands for. */
const durationUnits: Readonly<Record<number, DurationUnit>> = { 1: 'd', 7: 'wk', 30: 'mo' }

export function hasTime(clause: SigClause): boolean {
  return (
    clause.frequency !== null ||
    clause.when.length > 0 ||
    clause.dayOfWeek.length > 0 ||
    clause.timeOfDay.length > 0 ||
    clause.dayNumbers !== null
  )
}

/** Sorts the elements of a text into clauses. */
export function clausesOf(elements: readonly Element[]): Drafted {
  let current = emptyClause(false)
  const clauses: Draft[] = [current]
  const notes: { id: string; n: number | null }[] = []
  const specials: string[] = []
  const once: { readonly clause: Draft; readonly element: Element }[] = []
  const rejected: Element[] = []
  const whole: { maxPerDay: SigAmount | null; maxDoses: number | null; repeat: SigRepeat | null } =
    { maxPerDay: null, maxDoses: null, repeat: null }
  let join: 'none' | 'and' | 'or' | 'break' = 'none'
  let last: Element | null = null

  const start = (isAfter: boolean) => {
    current = emptyClause(isAfter)
    clauses.push(current)
  }
  /** A time that belongs to the next dose: "in the morning take 2, at bedtime take 1". */
  const startWhenLeading = () => {
    if (current.isLeading && current.dose !== null && join !== 'none') start(false)
  }
  const set = <K extends keyof Draft>(element: Element, key: K, value: Draft[K]) => {
    if (current[key] === null || current[key] === value) current[key] = value
    else rejected.push(element)
  }
  const isAddedTo = (kind: string) => join === 'and' && last?.is === 'row' && last.row.is === kind

  for (const element of elements) {
    if (element.is === 'row' && element.row.is === 'small') {
      const { role } = element.row
      if (role === 'or' && last?.is !== 'reason') rejected.push(element)
      if (role === 'then') {
        if (current.dose !== null || hasTime(current)) start(true)
        join = 'break'
      } else if (role === 'and' || role === 'or') join = role
      else if (role === 'stop') join = 'break'
      else if (join === 'none') join = 'break'
      continue
    }
    switch (element.is) {
      case 'unknown':
        break
      case 'amount':
        if (current.dose !== null) {
          if (hasTime(current) || current.durationDays !== null || current.doses !== null)
            start(false)
          else {
            rejected.push(element)
            break
          }
        }
        current.isLeading = hasTime(current)
        current.dose = element.amount
        current.sameDose = element.same
        break
      case 'clock':
        startWhenLeading()
        if (isAddedTo('frequency')) rejected.push(element)
        else if (join === 'and' || current.timeOfDay.length > 0 || current.when.length === 0)
          current.timeOfDay = [...current.timeOfDay, element.time]
        else if (fitsClocks(current.when, [element.time])) {
          current.when = []
          current.timeOfDay = [element.time]
        } else rejected.push(element)
        break
      case 'reason':
        if (!current.reasons.includes(element.row.id))
          current.reasons = [...current.reasons, element.row.id]
        break
      case 'row':
        takeRow(element)
    }
    last = element
    join = 'none'
  }

  function takeRow(element: Extract<Element, { is: 'row' }>): void {
    const { row, numbers, units } = element
    const [first, second] = numbers
    switch (row.is) {
      case 'verb':
        if ((current.verb === 'mix' || current.verb === 'dissolve') && row.id === 'drink') return
        if (current.dose !== null && hasTime(current) && row.id !== 'drink') start(false)
        else if (current.verb === 'mix' && row.id === 'take') return
        set(element, 'verb', row.id)
        if (current.verb === row.id) {
          current.isTask = row.isTask
          if (row.route !== null && current.route === null) current.route = row.route
        }
        return
      case 'route':
        if (row.isSite) {
          set(element, 'place', row.id)
          // The place says more than a way that is written beside it.
          if (current.place === row.id && (current.route === null || current.way === null))
            current.route = row.route
        } else {
          set(element, 'way', row.id)
          const isInhaled = current.route === 'inhalation' || current.dose?.unit === 'puff'
          if (current.way === row.id)
            current.route = row.id === 'oral' && isInhaled ? 'inhalation' : row.route
        }
        return
      case 'frequency': {
        startWhenLeading()
        const often = row.frequency === null ? first : { low: row.frequency, high: row.frequency }
        const period = row.period === null ? first : { low: row.period, high: row.period }
        if (often === undefined || period === undefined) {
          rejected.push(element)
          return
        }
        if (isAddedTo('event') || isAddedTo('frequency')) rejected.push(element)
        else if (current.frequency === null) {
          current.frequency = row.isUpTo ? 1 : often.low
          current.frequencyMax = often.high > (row.isUpTo ? 0 : often.low) ? often.high : null
          current.period = period.low
          current.periodMax = period.high > period.low ? period.high : null
          current.periodUnit = row.periodUnit
          current.isUpTo = row.isUpTo
        } else if (
          current.frequency !== often.low ||
          current.period !== period.low ||
          current.periodUnit !== row.periodUnit ||
          row.isUpTo
        )
          rejected.push(element)
        return
      }
      case 'event': {
        startWhenLeading()
        const isClocked = join !== 'and' && current.timeOfDay.length > 0
        if (isClocked && fitsClocks(row.when, current.timeOfDay)) return
        const joined = joinedMoments(current.when, row.when, join)
        if (isAddedTo('frequency') || isClocked || joined === null) {
          rejected.push(element)
          return
        }
        current.when = joined
        if (row.minutesPer !== null && first !== undefined)
          if (first.low === first.high) set(element, 'offsetMinutes', first.low * row.minutesPer)
          else rejected.push(element)
        return
      }
      case 'weekday': {
        startWhenLeading()
        if (isAddedTo('frequency') || isAddedTo('event')) {
          rejected.push(element)
          return
        }
        const named = clauses.flatMap((c) => c.dayOfWeek)
        const days =
          row.days === 'others'
            ? named.length > 0
              ? allDays.filter((d) => !named.includes(d))
              : []
            : row.days
        if (days.length === 0) rejected.push(element)
        current.dayOfWeek = allDays.filter((d) => current.dayOfWeek.includes(d) || days.includes(d))
        return
      }
      case 'note':
        notes.push({ id: row.id, n: first === undefined ? null : first.low })
        return
      case 'special':
        if (row.special === 'once') once.push({ clause: current, element })
        if (!specials.includes(row.id)) specials.push(row.id)
        return
      case 'small':
        return
      case 'limit':
        break
    }
    const { limit } = row
    const unit = units[0]
    const per = unit?.perUnit?.amount ?? 1
    switch (limit.kind) {
      case 'as-needed':
        current.asNeeded = true
        return
      case 'duration': {
        const n = first?.high ?? 1
        if (first !== undefined && first.low !== first.high) rejected.push(element)
        else set(element, 'durationDays', n * limit.days)
        current.durationWritten ??= { n, unit: durationUnits[limit.days] ?? 'd' }
        return
      }
      case 'doses':
        if (first !== undefined) set(element, 'doses', first.high)
        return
      case 'max-per-day':
        if (first === undefined || whole.maxPerDay !== null || !Number.isFinite(first.high)) {
          rejected.push(element)
          return
        }
        whole.maxPerDay = {
          low: first.low * per,
          high: first.high * per,
          unit: unit?.perUnit?.unit ?? unit?.id ?? null,
        }
        return
      case 'max-doses':
        if (first === undefined || whole.maxDoses !== null) rejected.push(element)
        else whole.maxDoses = first.high
        return
      case 'repeat':
        if (first === undefined || whole.repeat !== null || first.low !== first.high)
          rejected.push(element)
        else
          whole.repeat = {
            afterMinutes: first.low * limit.minutes,
            times: limit.times === 0 ? null : (limit.times ?? second?.high ?? null),
          }
        return
      case 'day-number':
        startWhenLeading()
        if (current.dayNumbers !== null) rejected.push(element)
        // "Today" is the first day.
        else current.dayNumbers = { from: first?.low ?? 1, to: first?.high ?? 1 }
        return
      case 'mix-in':
        if (first !== undefined) set(element, 'mixInOunces', first.high)
        if (first !== undefined && first.low < first.high) current.mixInOuncesMin = first.low
        current.mixInLiquid ??= limit.liquid
    }
  }

  // "Take 2 now, then 1 daily": the first part is one dose, and the whole is not.
  const isStepped = clauses.some((clause) => clause.isAfter)
  for (const { clause, element } of isStepped ? once : []) {
    if (hasTime(clause) || clause.doses !== null) rejected.push(element)
    else clause.doses = 1
  }

  return {
    clauses: clauses.map(({ isLeading: _, ...clause }) => clause),
    notes,
    specials: isStepped ? specials.filter((id) => id !== 'once') : specials,
    rejected,
    ...whole,
  }
}

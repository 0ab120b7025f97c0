// The clocks of a program: what is due by which day, from dated events. A list that nobody keeps cannot be told from.

import { addDays, type Day, day, daysBetween } from '../../clinical/dates.ts'
import { addMonths } from './windows.ts'

export type ClockEvent =
  | 'enrolled'
  | 'listed'
  | 'offered'
  | 'cmr'
  | 'tmr'
  | 'packet-sent'
  | 'disposal'
  | 'assessment'
  | 'preventive'
  | 'plan-sent'
  | 'plan-answered'
  | 'case-due'
  | 'case-closed'
  | 'follow-up'

/** Days of each kind of event; absent: nobody keeps them. */
export type ClockEvents = Readonly<Partial<Record<ClockEvent, readonly Day[]>>>

export interface ProgramClock {
  readonly id: string
  readonly title: string
  /** What ends it. */
  readonly done: ClockEvent
  readonly runs:
    | { readonly kind: 'each-year' }
    | { readonly kind: 'each-quarter' }
    /** From the newest `start`; due so many days or months later, that day included. */
    | {
        readonly kind: 'after'
        readonly start: ClockEvent
        readonly days?: number
        readonly months?: number
      }
    /** By a day that somebody else set: the newest of `due`, which may lie ahead. */
    | { readonly kind: 'by'; readonly due: ClockEvent }
  /** Shown as due soon from so many days before. */
  readonly warnDays: number
}

export interface ClockAnswer {
  readonly clock: string
  readonly title: string
  readonly state: 'done' | 'running' | 'soon' | 'late' | 'not-started' | 'cannot-tell'
  readonly dueOn: Day | null
  readonly because: string
}

/** How a clock stands on a day. */
export function judgeClock(clock: ProgramClock, events: ClockEvents, on: Day): ClockAnswer {
  const answer = (rest: Omit<ClockAnswer, 'clock' | 'title'>): ClockAnswer => ({
    clock: clock.id,
    title: clock.title,
    ...rest,
  })
  const needed: readonly ClockEvent[] =
    clock.runs.kind === 'after'
      ? [clock.runs.start, clock.done]
      : clock.runs.kind === 'by'
        ? [clock.runs.due, clock.done]
        : [clock.done]
  const unknown = needed.filter((event) => events[event] === undefined)
  if (unknown.length > 0)
    return answer({
      state: 'cannot-tell',
      dueOn: null,
      because: `Nobody keeps: ${unknown.join(', ')}`,
    })
  const from = startOf(clock, events, on)
  const dueOn = from === null ? null : dueOf(clock, from, events, on)
  if (from === null || dueOn === null)
    return answer({ state: 'not-started', dueOn: null, because: 'Nothing started it' })
  const doneOn = known(events, clock.done, on).find((event) => event >= from) ?? null
  if (doneOn !== null) {
    const late = doneOn > dueOn ? `, ${days(daysBetween(dueOn, doneOn))} late` : ''
    return answer({ state: 'done', dueOn, because: `Done on ${doneOn}${late}` })
  }
  const left = daysBetween(on, dueOn)
  if (left < 0) return answer({ state: 'late', dueOn, because: `${days(-left)} over` })
  return answer({
    state: left <= clock.warnDays ? 'soon' : 'running',
    dueOn,
    because: left === 0 ? 'Due today' : `${days(left)} left`,
  })
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** Days of an event up to `on`, the earliest first. */
function known(events: ClockEvents, event: ClockEvent, on: Day): readonly Day[] {
  return (events[event] ?? []).filter((one) => one <= on).toSorted()
}

function startOf({ runs }: ProgramClock, events: ClockEvents, on: Day): Day | null {
  switch (runs.kind) {
    case 'each-year':
      return day(`${on.slice(0, 4)}-01-01`)
    case 'each-quarter':
      return quarterStart(on)
    case 'after':
      return known(events, runs.start, on).at(-1) ?? null
    case 'by':
      return day('0001-01-01')
  }
}

function dueOf({ runs }: ProgramClock, from: Day, events: ClockEvents, on: Day): Day | null {
  switch (runs.kind) {
    case 'each-year':
      return day(`${on.slice(0, 4)}-12-31`)
    case 'each-quarter':
      return addDays(addMonths(quarterStart(on), 3), -1)
    case 'after':
      return addDays(addMonths(from, runs.months ?? 0), runs.days ?? 0)
    case 'by':
      return (events[runs.due] ?? []).toSorted().at(-1) ?? null
  }
}

function quarterStart(on: Day): Day {
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / 3) * 3 + 1
  return day(`${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`)
}

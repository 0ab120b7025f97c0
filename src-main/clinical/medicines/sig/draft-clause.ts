// One part of directions while it is being read.

import type { SigClause } from './sig.ts'

export type Draft = { -readonly [K in keyof SigClause]: SigClause[K] } & {
  /** True when a time came before the dose: "in the morning take 2". */
  isLeading: boolean
}

/** A part of which nothing is known yet. */
export function emptyClause(isAfter: boolean): Draft {
  return {
    verb: null,
    isTask: false,
    dose: null,
    sameDose: null,
    route: null,
    way: null,
    place: null,
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
    asNeeded: false,
    reasons: [],
    durationDays: null,
    durationWritten: null,
    isDurationShared: false,
    doses: null,
    mixInOunces: null,
    mixInOuncesMin: null,
    mixInLiquid: null,
    dayNumbers: null,
    isAfter,
    isLeading: false,
  }
}

// How long somebody worked: time counts while keyboard or mouse were touched within the last minute. Pure; knows no clock.

/** Time after the last touch that still counts as work, in milliseconds. */
export const idleAfterMs = 60_000

/** The most that one report may hold, in seconds; the rest goes with the next one. */
const mostSeconds = 60

/** A count under way. Times are milliseconds of one clock. */
export interface ActiveTime {
  /** Work that is not reported yet. */
  readonly ms: number
  readonly countedTo: number
  readonly touchedAt: number
}

/** Begins to count; opening the screen is a touch. */
export function startActive(at: number): ActiveTime {
  return { ms: 0, countedTo: at, touchedAt: at }
}

/** Counts up to `now`. A clock that was set back counts nothing. */
export function counted(time: ActiveTime, now: number): ActiveTime {
  const end = Math.min(now, time.touchedAt + idleAfterMs)
  return { ...time, ms: time.ms + Math.max(0, end - time.countedTo), countedTo: now }
}

/** Somebody touched keyboard or mouse. */
export function touched(time: ActiveTime, at: number): ActiveTime {
  return { ...counted(time, at), touchedAt: at }
}

/** Whole seconds to report now, and the count without them. */
export function takeSeconds(time: ActiveTime): {
  readonly seconds: number
  readonly rest: ActiveTime
} {
  const seconds = Math.min(mostSeconds, Math.floor(time.ms / 1000))
  return { seconds, rest: { ...time, ms: time.ms - seconds * 1000 } }
}

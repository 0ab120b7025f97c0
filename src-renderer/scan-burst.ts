// Tells a scanner from a person by how fast the keys come: pure, no window, no clock of its own.

/** A wedge scanner types faster than this between two keys; a person does not keep it up. Own choice, after common devices. */
export const SCAN_GAP_MS = 30
/** Fewer keys than this may be two fingers at once. */
export const FEWEST_KEYS = 5

/** Keys that came one after the other, each faster than a person types. */
export interface Burst {
  readonly text: string
  /** Milliseconds of the last key, on the clock of the events. */
  readonly lastAt: number
}

/** The burst that this key goes on with, or a new one. */
export function nextBurst(former: Burst | null, key: string, at: number): Burst {
  return former !== null && isInTime(former, at)
    ? { text: former.text + key, lastAt: at }
    : { text: key, lastAt: at }
}

/** The scanned text when an ending key (Enter, Tab) closes a burst in time; else null. */
export function endedScan(burst: Burst | null, at: number): string | null {
  if (burst === null || !isInTime(burst, at) || burst.text.length < FEWEST_KEYS) return null
  return burst.text
}

function isInTime(burst: Burst, at: number): boolean {
  return at - burst.lastAt < SCAN_GAP_MS
}

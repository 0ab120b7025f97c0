// How this workstation shows things: size, light or dark, letter keys. The only thing kept in the browser's
// storage; never anything about a patient.

import { useSyncExternalStore } from 'react'

export interface Preferences {
  /** Percent, 100 to 150. */
  readonly scale: number
  /** False turns off keys that are a single letter (WCAG 2.1.4). */
  readonly hasLetterKeys: boolean
}

const storageKey = 'pestle.preferences'
/** Sizes that the window is laid out for. */
export const scales = [100, 110, 125, 150] as const

function parse(text: string | null): Preferences {
  const fallback: Preferences = { scale: 100, hasLetterKeys: true }
  if (text === null) return fallback
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null) return fallback
    const scale = 'scale' in kept && typeof kept.scale === 'number' ? kept.scale : fallback.scale
    return {
      scale: Math.min(150, Math.max(100, scale)),
      hasLetterKeys: !('hasLetterKeys' in kept) || kept.hasLetterKeys !== false,
    }
  } catch {
    // Somebody edited the storage by hand: appearance falls back, nothing else depends on it.
    return fallback
  }
}

let current = parse(window.localStorage.getItem(storageKey))
const listeners = new Set<() => void>()

/** The preferences as they stand. */
export function readPreferences(): Preferences {
  return current
}

/** Changes some of them and keeps them on this workstation. */
export function savePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  window.localStorage.setItem(storageKey, JSON.stringify(current))
  for (const listener of listeners) listener()
}

/** The preferences, followed as they change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, readPreferences)
}

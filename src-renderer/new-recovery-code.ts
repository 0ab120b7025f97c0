// A recovery code that was just made: shown before anything else, once, and kept nowhere.

import { useSyncExternalStore } from 'react'

let code: string | null = null
const listeners = new Set<() => void>()

/** Puts a new code on screen; null when the person has written it down. */
export function showRecoveryCode(next: string | null): void {
  code = next
  for (const listener of listeners) listener()
}

/** The code that waits to be written down, or null. */
export function useNewRecoveryCode(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    () => code,
  )
}

// The patient whose chart is on screen, for the bar at the top and for F3; in memory only, gone at a lock.

import { useEffect, useSyncExternalStore } from 'react'
import type { ChartView } from '../src-main/contract/chart-views.ts'

/** What the frame knows about the open patient. */
export interface OpenPatient {
  readonly chart: ChartView
  /** False when another screen is shown: the bar is away, F3 leads back. */
  readonly isShown: boolean
}

let current: OpenPatient | null = null
const listeners = new Set<() => void>()

function set(next: OpenPatient | null): void {
  current = next
  for (const listener of listeners) listener()
}

/** Forgets the patient. */
export function closePatient(): void {
  set(null)
}

/** Shows this patient in the bar while the calling screen is on; undefined while it is being read. */
export function useShowPatient(chart: ChartView | undefined): void {
  useEffect(() => {
    if (chart !== undefined) set({ chart, isShown: true })
  }, [chart])
  useEffect(
    () => () => {
      if (current !== null) set({ ...current, isShown: false })
    },
    [],
  )
}

/** The open patient, or null. */
export function useOpenPatient(): OpenPatient | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    () => current,
  )
}

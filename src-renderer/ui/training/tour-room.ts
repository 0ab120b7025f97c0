// How much of the window the guided tour takes, and where. For the frame and for screens that ask how much room is left.

import { useViewportSize } from '@mantine/hooks'
import { useSyncExternalStore } from 'react'
import { usePreferences } from '../../preferences.ts'

/** Pixels at 100 %. */
const panelWidth = 272
const stripHeight = 84
/** What a screen needs beside the panel, in pixels at 100 %. */
const screenWidth = 900

let isShown = false
const listeners = new Set<() => void>()

/** The tour says whether it is on screen. */
export function showTourRoom(next: boolean): void {
  if (isShown === next) return
  isShown = next
  for (const listener of listeners) listener()
}

export interface TourRoom {
  /** `side` beside the screen, `strip` above the foot, null when there is no tour. */
  readonly form: 'side' | 'strip' | null
  /** Pixels at 100 % that it takes from the width, and from the height. */
  readonly width: number
  readonly height: number
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The present room. */
export function useTourRoom(): TourRoom {
  const shown = useSyncExternalStore(subscribe, () => isShown)
  const { width } = useViewportSize()
  const { scale } = usePreferences()
  if (!shown) return { form: null, width: 0, height: 0 }
  const isWide = (width * 100) / scale >= screenWidth + panelWidth
  return isWide
    ? { form: 'side', width: panelWidth, height: 0 }
    : { form: 'strip', width: 0, height: stripHeight }
}

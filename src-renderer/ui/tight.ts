// Whether the window holds little at the chosen font size: screens then drop what the keys already say.

import { useViewportSize } from '@mantine/hooks'
import { usePreferences } from '../preferences.ts'
import { useTourRoom } from './training/tour-room.ts'

/** Width in CSS pixels at 100 % below which the roomy layout no longer fits. */
const roomyWidth = 1100

/** For a `data-tight` attribute on the screen's outermost element. */
export function useIsTight(): boolean {
  const { width } = useViewportSize()
  const { scale } = usePreferences()
  const tour = useTourRoom()
  return width > 0 && (width * 100) / scale - tour.width < roomyWidth
}

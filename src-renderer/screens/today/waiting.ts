// How long something has been waiting, in words that stay true while the screen is on.

import { useInterval } from '@mantine/hooks'
import { useState } from 'react'

/** `12 min`, `3 h`, `2 days`; null when nothing waits. */
export function useWaiting(since: string | null): string | null {
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), 30_000, { autoInvoke: true })
  return since === null ? null : waitingWords(now - Date.parse(since))
}

/** Milliseconds as words; never less than a minute. */
export function waitingWords(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / 60_000))
  if (minutes < 120) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`
}

// Counts the working time of the review on screen and reports it every quarter of a minute and on leaving.

import { useEffect } from 'react'
import { counted, startActive, takeSeconds, touched } from '../../../active-time.ts'
import { client, notifyFailure, queryClient } from '../../../client.ts'
import { signedInId, useSession } from '../../../session.ts'
import { isPlaceLostQuietly } from '../lost-place.ts'
import type { Step } from '../review-work.tsx'

const reportEveryMs = 15_000

/** Counts for the person who is signed in. The seconds before another one took over or the chart was locked are lost. */
export function useWorkMinutes(reviewId: string, phase: Step): void {
  const userId = useSession().data?.user?.id ?? null
  useEffect(() => {
    let time = startActive(Date.now())
    const report = () => {
      const { seconds, rest } = takeSeconds(counted(time, Date.now()))
      time = rest
      // Never on another person's account.
      if (seconds === 0 || userId === null || signedInId() !== userId) return
      client.minutes.add({ reviewId, phase, seconds }).then(
        () => queryClient.invalidateQueries({ queryKey: ['minutes.read'] }),
        (error: unknown) => {
          if (!isPlaceLostQuietly(error)) notifyFailure(error)
        },
      )
    }
    const touch = () => {
      time = touched(time, Date.now())
    }
    const timer = setInterval(report, reportEveryMs)
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true })
    window.addEventListener('pagehide', report)
    return () => {
      clearInterval(timer)
      for (const kind of kinds) window.removeEventListener(kind, touch)
      window.removeEventListener('pagehide', report)
      report()
    }
  }, [reviewId, phase, userId])
}

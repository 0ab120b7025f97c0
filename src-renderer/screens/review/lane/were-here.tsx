// Two lines after an interruption: where the review was left and what was done last. Gone with the next entry.

import { Text } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Place } from '../../../../src-main/contract/lane.ts'
import { useRead } from '../../../client.ts'
import { useWaiting } from '../../today/waiting.ts'
import { stepOf, stepTitles, useReviewWork } from '../review-work.tsx'
import classes from './lane.module.css'

/** Shown when a review is opened in which something was done before. */
export function WereHere() {
  const { review, lockedReason } = useReviewWork()
  const place = useRead('lane.place', { reviewId: review.id }, { isWanted: lockedReason === null })
  // As it was on opening: what is done from now on needs no reminder.
  const first = useRef<Place | null>(null)
  if (first.current === null && place.data !== undefined && !place.isStale)
    first.current = place.data
  const shown = first.current
  if (shown === null || shown.lastDone === null || lockedReason !== null) return null
  if (place.data?.lastDone?.at !== shown.lastDone.at) return null
  return <Lines place={shown} lastDone={shown.lastDone} />
}

function Lines({
  place,
  lastDone,
}: {
  readonly place: Place
  readonly lastDone: NonNullable<Place['lastDone']>
}) {
  const ago = useWaiting(lastDone.at)
  const parked = useWaiting(place.parkedAt)
  return (
    <div className={classes.bar} role="note" aria-label="You were here">
      <IconMapPin size="1.1em" aria-hidden />
      <div>
        <Text size="sm">
          <strong>You were here:</strong> {stepTitles[stepOf(place.step)]}
          {place.field !== null && `, ${place.field}`}
          {place.parkedAt !== null && `. Parked ${parked} ago`}
          {place.note !== null && `: “${place.note}”`}
        </Text>
        <Text size="sm" c="dimmed">
          Last done: {lastDone.what}, by {lastDone.by}, {ago} ago
        </Text>
      </div>
    </div>
  )
}

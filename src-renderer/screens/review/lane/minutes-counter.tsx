// The minutes of this review in its top line: counted quietly, opened with a key.

import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../client.ts'
import { useActions } from '../../../keys.ts'
import { ariaKeys, KeyHint } from '../../../ui/key-hint.tsx'
import { type Step, useReviewWork } from '../review-work.tsx'
import classes from './lane.module.css'
import { MinutesPanel } from './minutes-panel.tsx'
import { useWorkMinutes } from './use-work-minutes.ts'

/** Counts as long as it is on screen. */
export function MinutesCounter({ step }: { readonly step: Step }) {
  const { review } = useReviewWork()
  const [isOpen, setIsOpen] = useState(false)
  useWorkMinutes(review.id, step)
  const minutes = useRead('minutes.read', { reviewId: review.id })
  useActions('Minutes', [
    { id: 'minutes', label: 'Minutes of this review', keys: 'alt+M', run: () => setIsOpen(true) },
  ])
  const total = Math.round((minutes.data?.totalSeconds ?? 0) / 60)
  return (
    <>
      <UnstyledButton
        className={`figures ${classes.minutes}`}
        title="Minutes worked on this review"
        aria-keyshortcuts={ariaKeys('alt+M')}
        onClick={() => setIsOpen(true)}
      >
        {total} min
        <VisuallyHidden>worked on this review</VisuallyHidden>
        <KeyHint keys="alt+M" />
      </UnstyledButton>
      {isOpen && <MinutesPanel reviewId={review.id} onClose={() => setIsOpen(false)} />}
    </>
  )
}

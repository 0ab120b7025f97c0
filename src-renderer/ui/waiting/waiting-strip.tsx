// Open reviews at the foot of the window: initials and how long they wait. Names stay hidden at a public counter.

import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import type { OpenReview } from '../../../src-main/contract/lane.ts'
import { useRead } from '../../client.ts'
import { useWaiting } from '../../screens/today/waiting.ts'
import { KeyHint } from '../key-hint.tsx'
import classes from './waiting.module.css'

const mostShown = 4

/** Nothing when no review is open but the one on screen. */
export function WaitingStrip({
  reviewOnScreen,
  onOpen,
}: {
  readonly reviewOnScreen: string | null
  readonly onOpen: () => void
}) {
  const open = useRead('lane.waiting', {}).data ?? []
  const others = open.filter((one) => one.reviewId !== reviewOnScreen)
  if (others.length === 0) return null
  return (
    <UnstyledButton fz="inherit" className={classes.strip} aria-keyshortcuts="F11" onClick={onOpen}>
      <VisuallyHidden>Open reviews:</VisuallyHidden>
      <IconPlayerPause size="1.1em" aria-hidden />
      {others.slice(0, mostShown).map((one) => (
        <Chip key={one.reviewId} review={one} />
      ))}
      {others.length > mostShown && <span>+{others.length - mostShown}</span>}
      <KeyHint keys="F11" />
    </UnstyledButton>
  )
}

function Chip({ review }: { readonly review: OpenReview }) {
  const waiting = useWaiting(review.since)
  return (
    <span
      className={`figures ${classes.chip}`}
      data-handed={review.handedOverBy !== null || undefined}
    >
      <strong>{review.initials}</strong> {waiting}
    </span>
  )
}

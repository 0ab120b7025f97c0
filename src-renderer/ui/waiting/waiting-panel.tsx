// The open reviews under F11: a key for each, and a note for the marked one.

import { Text, TextInput, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useState } from 'react'
import type { OpenReview } from '../../../src-main/contract/lane.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatCode } from '../../format.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { useWaiting } from '../../screens/today/waiting.ts'
import { ActionButton } from '../action-button.tsx'
import { KeyHint } from '../key-hint.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../list-states.tsx'
import { SidePanel } from '../side-panel.tsx'
import classes from './waiting.module.css'

/** Keys 1 to 9. */
const mostKeys = 9

/** The panel. */
export function WaitingPanel({ onClose }: { readonly onClose: () => void }) {
  const go = useGo()
  const read = useRead('lane.waiting', {})
  const reviews = read.data ?? []
  const [marked, setMarked] = useState(0)
  const [isWriting, setIsWriting] = useState(false)
  const open = (review: OpenReview) => {
    onClose()
    go(paths.review(review.reviewId))
  }
  const row = reviews[marked] ?? null
  const noRow =
    row === null
      ? 'No review is open'
      : row.handedOverBy === null
        ? null
        : 'It was handed over with a note of its own'
  const { getItemProps } = useRovingIndex({
    total: reviews.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: marked,
    onFocusChange: setMarked,
  })
  return (
    <SidePanel
      title="Open reviews"
      size="md"
      onClose={onClose}
      actions={[
        ...reviews.slice(0, mostKeys).map((review, index) => ({
          id: `open-${review.reviewId}`,
          label: `Go to ${review.initials}`,
          keys: String(index + 1),
          run: () => open(review),
        })),
        {
          id: 'waiting-note',
          label: 'Note for the marked review',
          keys: 'N',
          run: () => setIsWriting(true),
          disabledReason: noRow,
        },
      ]}
    >
      {read.isPending && <LoadingRows />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.data !== undefined && reviews.length === 0 && (
        <EmptyState title="No review is open">Esc in a review parks it; it waits here.</EmptyState>
      )}
      <ul className={classes.list}>
        {reviews.map((review, index) => (
          <li key={review.reviewId}>
            <UnstyledButton
              {...getItemProps({ index, onClick: () => open(review) })}
              className={classes.row}
              onFocus={() => setMarked(index)}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            >
              <Row review={review} />
              {index < mostKeys && <KeyHint keys={String(index + 1)} />}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {reviews.length > 0 && (
        <ActionButton
          mt="md"
          variant="default"
          keys="N"
          disabledReason={noRow}
          onClick={() => setIsWriting(true)}
        >
          Write a note
        </ActionButton>
      )}
      {isWriting && row !== null && <NoteForm review={row} onClose={() => setIsWriting(false)} />}
    </SidePanel>
  )
}

function Row({ review }: { readonly review: OpenReview }) {
  const waiting = useWaiting(review.since)
  const state =
    review.handedOverBy !== null
      ? `handed over by ${review.handedOverBy}`
      : review.isReady
        ? 'parked with nothing missing but the signature'
        : review.isParked
          ? 'parked'
          : 'in progress'
  return (
    <span className={classes.rowWords}>
      <span>
        <strong>{review.initials}</strong> · {review.kind} · {formatCode(review.phase)}
      </span>
      <Text size="xs" c="dimmed" component="span">
        {state}, {waiting}
        {review.note !== null && ` · ${review.note}`}
      </Text>
    </span>
  )
}

function NoteForm({
  review,
  onClose,
}: {
  readonly review: OpenReview
  readonly onClose: () => void
}) {
  const [note, setNote] = useState(review.note ?? '')
  const save = useCommand('lane.parkNote', { isQuiet: true })
  return (
    <FormDialog
      title="Note for this review"
      isBusy={save.isPending}
      submitLabel="Keep the note"
      submitKeys="Enter"
      error={save.error}
      onClose={onClose}
      onSubmit={() => save.mutate({ reviewId: review.reviewId, note }, { onSuccess: onClose })}
    >
      <TextInput
        label="Note"
        description="Shown in today’s work and when the review is taken up again."
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  )
}

// The SOAP note of the review: four parts as the data write them, each editable and put back by one key.

import { Badge, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { SoapPart, SoapPartView } from '../../../../src-main/contract/notes.ts'
import { notifyDone, notifyFailure, useCommand, useRead } from '../../../client.ts'
import { useSnippets } from '../../../snippets/use-snippets.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { useAutosave, useSaveLedger } from '../../../ui/autosave/autosave.tsx'
import { SavedMark } from '../../../ui/autosave/saved-mark.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useReviewWork } from '../review-work.tsx'

const titles: Readonly<Record<SoapPart, string>> = {
  subjective: 'Subjective',
  objective: 'Objective',
  assessment: 'Assessment',
  plan: 'Plan',
}

/** The panel. */
export function SoapPanel({ onClose }: { readonly onClose: () => void }) {
  const { review, decideReason } = useReviewWork()
  const read = useRead('notes.read', { reviewId: review.id })
  const save = useCommand('notes.save')
  const ledger = useSaveLedger()
  const [restored, setRestored] = useState(0)
  const [marked, setMarked] = useState<SoapPart | null>(null)
  const current = read.data?.parts.find((one) => one.part === marked)
  const restoreReason =
    decideReason ??
    (current === undefined
      ? 'Go to a part first'
      : current.isEdited
        ? null
        : 'This part is as the data write it')

  async function restore() {
    if (restoreReason !== null || marked === null) return
    if (!(await ledger.flushAll())) return
    save.mutate(
      { reviewId: review.id, part: marked, text: null },
      {
        onSuccess: () => {
          notifyDone(`${titles[marked]} is as the data write it again.`)
          setRestored((count) => count + 1)
          setTimeout(() =>
            document.querySelector<HTMLElement>(`[data-field="soap:${marked}"]`)?.focus(),
          )
        },
      },
    )
  }
  async function copy() {
    if (read.data === undefined) return
    try {
      await navigator.clipboard.writeText(read.data.plainText)
      notifyDone('The note is copied as plain text.')
    } catch (error) {
      notifyFailure(error)
    }
  }
  return (
    <SidePanel
      title="SOAP note"
      onClose={onClose}
      actions={[
        {
          id: 'restore',
          label: 'Put the marked part back',
          keys: 'alt+R',
          run: () => void restore(),
          disabledReason: restoreReason,
        },
        { id: 'copy', label: 'Copy as plain text', keys: 'alt+K', run: () => void copy() },
      ]}
    >
      {read.isError ? (
        <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? (
        <LoadingRows />
      ) : (
        <Stack gap="sm">
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              Written from the review. Your words replace a part until you put it back.
            </Text>
            <SavedMark />
          </Group>
          {read.data.parts.map((part, place) => (
            <Part
              // A part that was put back starts anew from what the data write.
              key={`${part.part} ${restored}`}
              view={part}
              isFirst={place === 0}
              onMark={() => setMarked(part.part)}
            />
          ))}
          <Group gap="xs">
            <ActionButton
              variant="default"
              keys="alt+R"
              disabledReason={restoreReason}
              onClick={() => void restore()}
            >
              Put the marked part back
            </ActionButton>
            <ActionButton
              variant="default"
              keys="alt+K"
              disabledReason={null}
              onClick={() => void copy()}
            >
              Copy as plain text
            </ActionButton>
          </Group>
        </Stack>
      )}
    </SidePanel>
  )
}

function Part({
  view,
  isFirst,
  onMark,
}: {
  readonly view: SoapPartView
  readonly isFirst: boolean
  readonly onMark: () => void
}) {
  const { review, decideReason } = useReviewWork()
  const { mutateAsync } = useCommand('notes.save', { isQuiet: true })
  const snippets = useSnippets('note')
  const field = useAutosave<string>({
    name: `soap:${view.part}`,
    saved: view.text,
    save: (text) => mutateAsync({ reviewId: review.id, part: view.part, text }),
  })
  return (
    <Textarea
      label={
        <Group gap={6} component="span">
          {titles[view.part]}
          {view.isEdited && (
            <Badge size="sm" variant="light" component="span">
              Edited
            </Badge>
          )}
        </Group>
      }
      aria-label={titles[view.part]}
      autosize
      minRows={3}
      maxRows={14}
      maxLength={8000}
      readOnly={decideReason !== null}
      value={field.value}
      error={field.problem}
      onChange={(event) => field.change(event.currentTarget.value)}
      onKeyDown={(event) => snippets(event, field.change)}
      onFocus={onMark}
      onBlur={field.leave}
      data-field={`soap:${view.part}`}
      data-autofocus={isFirst || undefined}
    />
  )
}

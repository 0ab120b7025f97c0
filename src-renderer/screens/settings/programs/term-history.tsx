// What the store wrote of one term, newest first: taken back with a reason, or written anew.

import { Badge, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { StoreTermView, TermView } from '../../../../src-main/contract/program-panel.ts'
import { notifyDone, useCommand } from '../../../client.ts'
import { formatDay, formatInstant } from '../../../format.ts'
import { ReasonForm } from '../../../forms/reason-form.tsx'
import { ActionButton } from '../../../ui/action-button.tsx'
import { EmptyState } from '../../../ui/list-states.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { termWords } from './term-words.ts'

/** The panel; `reason` says why it cannot be changed. */
export function TermHistory({
  term,
  reason,
  onClose,
}: {
  readonly term: TermView
  readonly reason: string | null
  readonly onClose: () => void
}) {
  const restore = useCommand('programTerms.restore')
  const remove = useCommand('programTerms.void', { isQuiet: true })
  const [voiding, setVoiding] = useState<StoreTermView | null>(null)
  const act = (one: StoreTermView) =>
    one.takenBack === null
      ? setVoiding(one)
      : restore.mutate(
          { id: one.id },
          { onSuccess: () => notifyDone('Written anew; it is in force.') },
        )
  const actions =
    reason === null
      ? term.history.slice(0, 9).map((one, place) => ({
          id: one.id,
          label: `${one.takenBack === null ? 'Take back' : 'Restore'}: ${termWords(one.value, term.unit)} from ${formatDay(one.from)}`,
          keys: String(place + 1),
          run: () => act(one),
        }))
      : []
  return (
    <SidePanel title={`History of ${term.title}`} size="md" onClose={onClose} actions={actions}>
      {term.history.length === 0 && (
        <EmptyState title="The store wrote nothing yet">What is shipped holds.</EmptyState>
      )}
      <Stack gap="md">
        {term.history.map((one, place) => (
          <article key={one.id}>
            <Group gap="xs">
              <Text fw={600}>{termWords(one.value, term.unit)}</Text>
              <Badge size="sm" variant="light" color={one.takenBack === null ? 'pine' : 'gray'}>
                {one.takenBack === null ? 'In force' : 'Taken back'}
              </Badge>
            </Group>
            <Text size="sm">
              From {formatDay(one.from)}
              {one.until === null ? '' : `, ends before ${formatDay(one.until)}`} · {one.note}
            </Text>
            <Text size="xs" c="dimmed">
              {formatInstant(one.at)}, {one.by ?? 'Pestle'}
              {one.takenBack === null
                ? ''
                : ` · taken back ${formatInstant(one.takenBack.at)}: ${one.takenBack.reason}`}
            </Text>
            {reason === null && (
              <ActionButton
                variant="default"
                mt={4}
                keys={place < 9 ? String(place + 1) : null}
                disabledReason={null}
                onClick={() => act(one)}
              >
                {one.takenBack === null ? 'Take back…' : 'Restore'}
              </ActionButton>
            )}
          </article>
        ))}
      </Stack>
      {voiding !== null && (
        <ReasonForm
          title="Take a term back"
          about={`${term.title}: ${termWords(voiding.value, term.unit)}`}
          submitLabel="Take back"
          isBusy={remove.isPending}
          error={remove.error}
          onClose={() => setVoiding(null)}
          onReason={(why) =>
            remove.mutate({ id: voiding.id, reason: why }, { onSuccess: () => setVoiding(null) })
          }
        />
      )}
    </SidePanel>
  )
}

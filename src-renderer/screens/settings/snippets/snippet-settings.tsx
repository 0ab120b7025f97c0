// Snippets of the store and one's own: add, change, take out of use, and put an earlier wording back.

import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { SnippetView } from '../../../../src-main/contract/notes.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { formatInstant } from '../../../format.ts'
import { ReasonForm } from '../../../forms/reason-form.tsx'
import { useActions } from '../../../keys.ts'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { RowButton } from '../../../ui/row-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { kindWords, SnippetForm } from './snippet-form.tsx'

type Dialog = 'add' | 'change' | 'void' | 'versions'

/** The panel. */
export function SnippetSettings() {
  const read = useRead('snippets.list', {})
  const user = useSession().data?.user ?? null
  const [marked, setMarked] = useState<string | null>(null)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const remove = useCommand('snippets.void', { isQuiet: true })
  const snippets = read.data?.snippets ?? []
  const current = snippets.find((one) => one.id === marked) ?? null
  const storeReason =
    user?.role === 'owner' || user?.mayDecide === true
      ? null
      : "The store's snippets are changed by a pharmacist or the owner"
  const reason = current === null ? 'Mark a snippet first' : current.isStores ? storeReason : null
  const close = () => setDialog(null)
  useActions('Snippets', [
    { id: 'add', label: 'Add a snippet', keys: 'N', run: () => setDialog('add') },
    {
      id: 'void',
      label: 'Take the marked snippet out of use',
      keys: 'X',
      run: () => setDialog('void'),
      disabledReason: reason,
    },
    {
      id: 'versions',
      label: 'Earlier wordings of the marked snippet',
      keys: 'H',
      run: () => setDialog('versions'),
      disabledReason: current === null ? 'Mark a snippet first' : null,
    },
  ])
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows />
  return (
    <Section
      title="Snippets"
      count={snippets.length}
      actions={
        <>
          <ActionButton
            variant="subtle"
            keys="H"
            disabledReason={current === null ? 'Mark a snippet first' : null}
            onClick={() => setDialog('versions')}
          >
            Earlier wordings
          </ActionButton>
          <ActionButton
            variant="subtle"
            keys="X"
            disabledReason={reason}
            onClick={() => setDialog('void')}
          >
            Out of use
          </ActionButton>
          <ActionButton keys="N" disabledReason={null} onClick={() => setDialog('add')}>
            Add
          </ActionButton>
        </>
      }
    >
      <Text size="sm" c="dimmed" p="xs">
        In a note, a to-do line or a letter, type a dot and the shortcut, then Space or Tab.
      </Text>
      {snippets.length === 0 ? (
        <EmptyState title="No snippet yet">Press N to write the first one.</EmptyState>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="9em">Shortcut</Table.Th>
              <Table.Th>Text</Table.Th>
              <Table.Th w="9em">Used in</Table.Th>
              <Table.Th w="7em">For</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {snippets.map((one) => (
              <Table.Tr key={one.id} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <RowButton
                    rowId={one.id}
                    onChosen={setMarked}
                    onOpen={() => {
                      setMarked(one.id)
                      if (!one.isStores || storeReason === null) setDialog('change')
                    }}
                  >
                    .{one.shortcut}
                  </RowButton>
                </Table.Td>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {one.title}
                  </Text>
                  <Text size="xs" lineClamp={2}>
                    {one.text}
                  </Text>
                </Table.Td>
                <Table.Td>{kindWords[one.kind]}</Table.Td>
                <Table.Td>
                  <Badge size="sm" variant="light" color={one.isStores ? 'pine' : 'gray'}>
                    {one.isStores ? 'Store' : 'Me'}
                  </Badge>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {(dialog === 'add' || (dialog === 'change' && current !== null)) && (
        <SnippetForm
          snippet={dialog === 'add' ? null : current}
          storeReason={storeReason}
          onClose={close}
        />
      )}
      {dialog === 'void' && current !== null && (
        <ReasonForm
          title="Take a snippet out of use"
          about={`.${current.shortcut}, ${current.title}`}
          submitLabel="Out of use"
          isBusy={remove.isPending}
          error={remove.error}
          onClose={close}
          onReason={(why) => remove.mutate({ id: current.id, reason: why }, { onSuccess: close })}
        />
      )}
      {dialog === 'versions' && current !== null && (
        <Versions snippet={current} reason={reason} onClose={close} />
      )}
    </Section>
  )
}

function Versions({
  snippet,
  reason,
  onClose,
}: {
  readonly snippet: SnippetView
  readonly reason: string | null
  readonly onClose: () => void
}) {
  const read = useRead('snippets.versions', { id: snippet.id })
  const save = useCommand('snippets.save')
  return (
    <SidePanel title={`Wordings of .${snippet.shortcut}`} size="md" onClose={onClose}>
      {read.isError ? (
        <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? (
        <LoadingRows />
      ) : (
        <Stack gap="md">
          {read.data.map(({ at, by, shortcut, title, text }, place) => (
            <article key={at}>
              <Text size="xs" c="dimmed">
                {formatInstant(at)}, {by}
              </Text>
              <Text size="sm" fw={600}>
                .{shortcut} {title}
              </Text>
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {text}
              </Text>
              {place > 0 && reason === null && (
                <Group mt={4}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() =>
                      save.mutate(
                        {
                          id: snippet.id,
                          isStores: snippet.isStores,
                          kind: snippet.kind,
                          shortcut,
                          title,
                          text,
                        },
                        { onSuccess: () => notifyDone('The earlier wording is in use again.') },
                      )
                    }
                  >
                    Put this wording back
                  </Button>
                </Group>
              )}
            </article>
          ))}
        </Stack>
      )}
    </SidePanel>
  )
}

// The list of keys that work here and now, under `?` and F1.

import { Modal, Table, Text, Title } from '@mantine/core'
import { useActionGroups } from '../keys.ts'
import { DialogText } from './dialog-text.tsx'
import { KeyHint } from './key-hint.tsx'
import classes from './ui.module.css'

/** All keys by part of the window. */
export function KeysDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys that work here" size="xl">
      <DialogText>
        <KeysList />
      </DialogText>
    </Modal>
  )
}

/** The same list, for the settings screen. */
export function KeysList() {
  const all = useActionGroups().filter((group) => group.actions.some((a) => a.keys !== null))
  // What works here alone comes first; what works everywhere is long and comes last.
  const groups = [...all.slice(1), ...all.slice(0, 1)]
  return (
    <div className={classes.keyColumns}>
      {groups.map((group) => (
        <section key={group.scope} className={classes.keyGroup}>
          <Title order={3} mb={4}>
            {group.scope}
          </Title>
          <Table verticalSpacing={3}>
            <Table.Tbody>
              {group.actions.map(
                (action) =>
                  action.keys !== null && (
                    <Table.Tr key={action.id}>
                      <Table.Td w={92}>
                        <KeyHint keys={action.keys} />
                      </Table.Td>
                      <Table.Td>
                        {action.label}
                        {action.disabledReason != null && (
                          <Text size="xs" c="dimmed">
                            {action.disabledReason}
                          </Text>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ),
              )}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </div>
  )
}

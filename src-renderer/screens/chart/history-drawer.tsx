// Who changed what, and when: before and after of one record, newest first.

import { Badge, Table, Text, Timeline } from '@mantine/core'
import type { InputOf } from '../../../src-main/contract/client.ts'
import { useRead } from '../../client.ts'
import { formatFieldName, formatFieldValue, formatInstant } from '../../format.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'

/** The record whose history is asked for. */
export type HistoryOf = InputOf<'history.read'> & { readonly title: string }

/** Columns that only the machine reads: keys, hashes, and text that is shown elsewhere in another form. */
function isInner(field: string): boolean {
  return /^(id|patient_id|import_id|match_key|revision|.*_json)$/.test(field)
}

const words = { insert: 'Added', change: 'Changed', void: 'Voided' } as const
const colors = { insert: 'pine', change: 'gray', void: 'red' } as const

/** Opens while there is something to show. */
export function HistoryDrawer({
  of,
  onClose,
}: {
  readonly of: HistoryOf | null
  readonly onClose: () => void
}) {
  if (of === null) return null
  return (
    <SidePanel title={`History: ${of.title}`} size="md" onClose={onClose}>
      <Entries of={of} />
    </SidePanel>
  )
}

function Entries({ of: { title: _, ...input } }: { readonly of: HistoryOf }) {
  const read = useRead('history.read', input)
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows />
  if (read.data.length === 0) return <EmptyState title="No change on record" />
  return (
    <Timeline bulletSize={14} lineWidth={1}>
      {read.data.map((entry) => (
        <Timeline.Item
          key={`${entry.at}-${entry.changes.map((one) => one.field).join()}`}
          title={
            <>
              <Badge size="sm" variant="light" color={colors[entry.action]}>
                {words[entry.action]}
              </Badge>{' '}
              {entry.by}
            </>
          }
        >
          <Text size="xs" c="dimmed" className="figures">
            {formatInstant(entry.at)}
          </Text>
          <Table fz="xs" mt={4} verticalSpacing={2}>
            <Table.Tbody>
              {entry.changes
                .filter((one) => !isInner(one.field))
                .map((one) => (
                  <Table.Tr key={one.field}>
                    <Table.Td w="32%">{formatFieldName(one.field)}</Table.Td>
                    <Table.Td>
                      {entry.action !== 'insert' && (
                        <>
                          <Text span inherit c="dimmed" td="line-through">
                            {formatFieldValue(one.field, one.before)}
                          </Text>
                          {' → '}
                        </>
                      )}
                      <Text span inherit fw={550}>
                        {formatFieldValue(one.field, one.after)}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
            </Table.Tbody>
          </Table>
        </Timeline.Item>
      ))}
    </Timeline>
  )
}

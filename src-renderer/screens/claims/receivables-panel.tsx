// What programs still owe, by program and by days since sending.

import { Table, Text } from '@mantine/core'
import { useRead } from '../../client.ts'
import { formatCents } from '../../format.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'

/** The panel under R. */
export function ReceivablesPanel({ onClose }: { readonly onClose: () => void }) {
  const read = useRead('claims.receivables', {})
  const rows = read.data ?? []
  return (
    <SidePanel title="What is owed" onClose={onClose}>
      {read.isPending && <LoadingRows rows={4} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isSuccess && rows.length === 0 && (
        <EmptyState title="Nothing is owed">
          A claim that was sent stands here until it is paid or written off.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Program</Table.Th>
              <Table.Th ta="right">Claims</Table.Th>
              <Table.Th ta="right">0–30 days</Table.Th>
              <Table.Th ta="right">31–60</Table.Th>
              <Table.Th ta="right">61–90</Table.Th>
              <Table.Th ta="right">Older</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="figures">
            {rows.map((row) => (
              <Table.Tr key={row.program}>
                <Table.Td>
                  {row.programName}
                  {row.withoutFee > 0 && (
                    <Text size="xs" c="dimmed">
                      {row.withoutFee} without a fee on file, not in the sums
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">{row.claims}</Table.Td>
                <Table.Td ta="right">{formatCents(row.upTo30Cents)}</Table.Td>
                <Table.Td ta="right">{formatCents(row.upTo60Cents)}</Table.Td>
                <Table.Td ta="right">{formatCents(row.upTo90Cents)}</Table.Td>
                <Table.Td ta="right">{formatCents(row.olderCents)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </SidePanel>
  )
}

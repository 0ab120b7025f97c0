// What Pestle knows: each table with its release, its size and where it is from.

import { Spoiler, Table, Text } from '@mantine/core'
import { useRead } from '../../client.ts'
import { formatAge } from '../../format.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { Section } from '../../ui/section.tsx'

/** The panel. */
export function KnowledgeTables() {
  const read = useRead('knowledge.tables', {})
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows />
  return (
    <Section title="Knowledge tables" count={read.data.length}>
      {read.data.length === 0 && <EmptyState title="No table is loaded" />}
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Table</Table.Th>
            <Table.Th>Release, age</Table.Th>
            <Table.Th ta="right">Rows</Table.Th>
            <Table.Th w="52%">Sources</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {read.data.map((one) => (
            <Table.Tr key={one.table} style={{ verticalAlign: 'top' }}>
              <Table.Td fw={600}>{one.title}</Table.Td>
              <Table.Td className="figures">
                {one.release}
                <Text size="xs" c="dimmed">
                  {formatAge(one.ageDays)}
                </Text>
              </Table.Td>
              <Table.Td ta="right" className="figures">
                {one.rows.toLocaleString('en-US')}
              </Table.Td>
              <Table.Td>
                <Spoiler
                  maxHeight={76}
                  showLabel={`All ${one.sources.length} sources`}
                  hideLabel="Fewer"
                  fz="xs"
                >
                  {one.sources.map((source) => (
                    <Text key={source.id} size="xs">
                      {source.citation}{' '}
                      <Text
                        span
                        size="xs"
                        c={source.checked === null ? 'var(--pestle-warn)' : 'dimmed'}
                      >
                        {source.checked === null
                          ? 'Rows not yet held against the text by anybody.'
                          : `Rows held against it on ${source.checked}.`}
                      </Text>
                    </Text>
                  ))}
                </Spoiler>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

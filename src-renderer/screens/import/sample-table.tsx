// The first rows of the file as they are, to see whether it is the right one.

import { Table } from '@mantine/core'
import { focusableArea } from '../../ui/focusable-area.ts'
import { Section } from '../../ui/section.tsx'

interface Props {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const rowsShown = 8

/** The part. */
export function SampleTable({ headers, rows }: Props) {
  return (
    <Section title="First rows" count={Math.min(rows.length, rowsShown)}>
      <Table.ScrollContainer minWidth={600} maxHeight={300} scrollAreaProps={focusableArea}>
        <Table withColumnBorders stickyHeader style={{ whiteSpace: 'nowrap' }} fz="xs">
          <Table.Thead>
            <Table.Tr>
              {headers.map((header, place) => (
                // Two columns may have the same heading: only the place tells them apart.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Table.Th key={place}>{header}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, rowsShown).map((row, line) => (
              // Rows of a file may be alike and never move here.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Table.Tr key={line}>
                {row.map((value, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <Table.Td key={place}>{value}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}

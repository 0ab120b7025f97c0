// The same values as a table, newest first: for a screen reader, and for whoever wants the numbers.

import { Table } from '@mantine/core'
import type { Trend } from '../../../src-main/contract/trends.ts'
import { formatDay } from '../../format.ts'
import { plainUnit } from './trend-words.ts'

/** One row for each day and entry. */
export function TrendTable({ trend }: { readonly trend: Trend }) {
  return (
    <Table striped aria-label={`${trend.title}, values`} className="figures">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Day</Table.Th>
          {trend.lines.map((line) => (
            <Table.Th key={line.id} scope="col">
              {line.title} {plainUnit(trend.unit)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {trend.points.toReversed().map((point, place) => (
          // Two entries of one day differ by nothing but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Table.Tr key={`${point.date} ${place}`}>
            <Table.Th scope="row">{formatDay(point.date)}</Table.Th>
            {trend.lines.map((line) => (
              <Table.Td key={line.id}>{shown(point.values[line.id])}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function shown(value: number | undefined): string {
  return value === undefined ? 'not measured' : String(Math.round(value * 100) / 100)
}

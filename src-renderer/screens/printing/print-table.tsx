// The papers of the print queue as a grid: arrow keys move.

import { Table } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useRef } from 'react'
import type { PrintJobView, PrintState } from '../../../src-main/contract/printing.ts'
import { formatCount, formatInstant } from '../../format.ts'
import { useListFocus } from '../../ui/list-focus.ts'
import looks from '../../ui/ui.module.css'
import classes from '../documents/documents.module.css'

interface PrintTableProps {
  readonly rows: readonly PrintJobView[]
  readonly index: number
  readonly onIndex: (index: number) => void
}

const states: Readonly<Record<PrintState, readonly [string, string | undefined]>> = {
  waiting: ['waits', looks.plain],
  held: ['held', looks.warn],
  failed: ['refused', looks.danger],
  printed: ['printed', looks.good],
  shown: ['handed over', looks.good],
  cancelled: ['taken out', looks.plain],
}

/** Waiting ones first, in printing order; ended ones below. */
export function PrintTable({ rows, index, onIndex }: PrintTableProps) {
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: onIndex,
  })
  const box = useRef<HTMLTableElement>(null)
  useListFocus(box, rows.map((row) => row.id).join(' '))
  return (
    <Table ref={box} role="grid" aria-label="Papers" stickyHeader className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Paper</Table.Th>
          <Table.Th w="12em">Printer</Table.Th>
          <Table.Th w="9em">State</Table.Th>
          <Table.Th w="15em">By, at</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, place) => (
          <Table.Tr
            key={row.id}
            {...getItemProps({ index: place })}
            className={classes.row}
            data-current={place === index || undefined}
            aria-selected={place === index}
            onFocus={() => onIndex(place)}
          >
            <Table.Td>
              <strong>{row.patientName}</strong>
              <div>
                {row.title}
                {row.prescriberName !== null && ` to ${row.prescriberName}`}
                <span className={classes.dim}> · {formatCount(row.pages, 'page')}</span>
              </div>
            </Table.Td>
            <Table.Td>
              {row.printer ?? 'asks'}
              <div className={classes.dim}>
                {formatCount(row.copies, 'copy', 'copies')}, {row.sides}{' '}
                {row.sides === 'one' ? 'side' : 'sides'}
              </div>
            </Table.Td>
            <Table.Td>
              <State row={row} />
            </Table.Td>
            <Table.Td>
              <span className="figures">{formatInstant(row.endedAt ?? row.askedAt)}</span>
              <div className={classes.dim}>{row.endedBy ?? `asked by ${row.askedBy}`}</div>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function State({ row }: { readonly row: PrintJobView }) {
  const [word, look] = states[row.state]
  return (
    <>
      <span className={`${looks.badge} ${look ?? ''}`}>{word}</span>
      {row.failure !== null && <div className={classes.dim}>{row.failure}</div>}
    </>
  )
}

// The papers of the print queue as a grid: arrow keys move.

import { Table } from '@mantine/core'
import type { PrintJobView, PrintState } from '../../../src-main/contract/printing.ts'
import { formatCount, formatInstant } from '../../format.ts'
import { RowGrid } from '../../ui/row-grid.tsx'
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
  return (
    <RowGrid
      label="Papers"
      rows={rows}
      index={index}
      onIndex={onIndex}
      head={
        <>
          <Table.Th>Paper</Table.Th>
          <Table.Th w="12em">Printer</Table.Th>
          <Table.Th w="9em">State</Table.Th>
          <Table.Th w="15em">By, at</Table.Th>
        </>
      }
    >
      {(row) => (
        <>
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
        </>
      )}
    </RowGrid>
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

// Packets of a batch as a grid: which are to print, how long each has been waiting, and where its paper is.

import { Table } from '@mantine/core'
import type { BatchRow, PacketPaper } from '../../../src-main/contract/print-batch.ts'
import { formatDay } from '../../format.ts'
import { RowGrid } from '../../ui/row-grid.tsx'
import looks from '../../ui/ui.module.css'
import classes from '../documents/documents.module.css'

interface PacketTableProps {
  readonly rows: readonly BatchRow[]
  readonly isIn: (row: BatchRow) => boolean
  readonly index: number
  readonly onIndex: (index: number) => void
}

const papers: Readonly<Record<PacketPaper, readonly [string, string | undefined]>> = {
  'not-made': ['to be made', looks.plain],
  made: ['made', looks.plain],
  queued: ['in the queue', looks.warn],
  printed: ['printed', looks.good],
}

/** In printing order. */
export function PacketTable({ rows, isIn, index, onIndex }: PacketTableProps) {
  return (
    <RowGrid
      label="Packets"
      rows={rows}
      index={index}
      onIndex={onIndex}
      head={
        <>
          <Table.Th w="6em">Prints</Table.Th>
          <Table.Th>Patient</Table.Th>
          <Table.Th w="11em">Review</Table.Th>
          <Table.Th w="12em">To be given by</Table.Th>
          <Table.Th w="9em">Paper</Table.Th>
        </>
      }
    >
      {(row) => {
        const [word, look] = papers[row.paper]
        return (
          <>
            <Table.Td>{isIn(row) ? 'yes' : <span className={classes.dim}>no</span>}</Table.Td>
            <Table.Td>
              {row.time !== null && <span className="figures">{row.time} </span>}
              <strong>{row.patientName}</strong>
            </Table.Td>
            <Table.Td className="figures">{formatDay(row.heldOn)}</Table.Td>
            <Table.Td>
              <span className="figures">{formatDay(row.clock.dueOn)}</span>
              {row.clock.state === 'over' && <div className={classes.dim}>day is past</div>}
            </Table.Td>
            <Table.Td>
              <span className={`${looks.badge} ${look ?? ''}`}>{word}</span>
            </Table.Td>
          </>
        )
      }}
    </RowGrid>
  )
}

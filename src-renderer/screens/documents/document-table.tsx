// The list of issued documents as a grid: one row each, arrow keys move, Enter reads.

import { Table } from '@mantine/core'
import type { DocumentView } from '../../../src-main/contract/documents.ts'
import { formatInstant } from '../../format.ts'
import { RowGrid } from '../../ui/row-grid.tsx'
import classes from './documents.module.css'

interface DocumentTableProps {
  readonly rows: readonly DocumentView[]
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly onOpen: () => void
  /** Id of the document whose pages are on screen; null when none is. */
  readonly shownId: string | null
}

/** The hash is shown by its first eight digits; the whole one is in the title. */
export function DocumentTable({ rows, index, onIndex, onOpen, shownId }: DocumentTableProps) {
  return (
    <RowGrid
      label="Issued documents"
      rows={rows}
      index={index}
      onIndex={onIndex}
      onOpen={onOpen}
      opensBy="double-click"
      head={
        <>
          <Table.Th>Document</Table.Th>
          <Table.Th className={classes.issued}>Issued</Table.Th>
          <Table.Th w="4.5em" ta="right">
            Pages
          </Table.Th>
          <Table.Th w="7em">SHA-256</Table.Th>
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
              {row.id === shownId && <span className={classes.dim}> · shown</span>}
            </div>
          </Table.Td>
          <Table.Td className="figures">
            {formatInstant(row.issuedAt)}
            <div className={classes.dim}>{row.issuedBy}</div>
          </Table.Td>
          <Table.Td className="figures" ta="right">
            {row.pages}
          </Table.Td>
          <Table.Td className={classes.hash} title={row.sha256}>
            {row.sha256.slice(0, 8)}
          </Table.Td>
        </>
      )}
    </RowGrid>
  )
}

// Rows of the claim desk as a grid: encounters to claim, or claims. Arrow keys move, Enter opens.

import { Table } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { RowGrid } from '../../ui/row-grid.tsx'

export interface DeskRow {
  readonly id: string
  readonly what: ReactNode
  readonly state: ReactNode
}

interface Props {
  readonly label: string
  readonly rows: readonly DeskRow[]
  /** Id of the row that is open; null when none is. */
  readonly shownId: string | null
  readonly onOpen: (id: string) => void
}

/** The list. */
export function ClaimTable({ label, rows, shownId, onOpen }: Props) {
  const [index, setIndex] = useState(0)
  return (
    <RowGrid
      label={label}
      rows={rows}
      index={Math.min(index, Math.max(0, rows.length - 1))}
      onIndex={setIndex}
      onOpen={(row) => onOpen(row.id)}
      opensBy="click"
      openId={shownId}
      head={
        <>
          <Table.Th>{label}</Table.Th>
          <Table.Th w="9em">State</Table.Th>
        </>
      }
    >
      {(row) => (
        <>
          <Table.Td>{row.what}</Table.Td>
          <Table.Td>{row.state}</Table.Td>
        </>
      )}
    </RowGrid>
  )
}

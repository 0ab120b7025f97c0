// Rows of the claim desk as a grid: reviews to claim, or claims. Arrow keys move, Enter opens.

import { Table } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { type ReactNode, useRef, useState } from 'react'
import { useListFocus } from '../../ui/list-focus.ts'
import classes from '../documents/documents.module.css'

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
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: Math.min(index, Math.max(0, rows.length - 1)),
    onFocusChange: setIndex,
  })
  const box = useRef<HTMLTableElement>(null)
  // An open row keeps the keyboard.
  useListFocus(box, shownId === null ? rows.map((row) => row.id).join(' ') : '')
  return (
    <Table ref={box} role="grid" aria-label={label} stickyHeader className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{label}</Table.Th>
          <Table.Th w="9em">State</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, place) => (
          <Table.Tr
            key={row.id}
            {...getItemProps({
              index: place,
              onKeyDown: (event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                onOpen(row.id)
              },
            })}
            className={classes.row}
            data-current={row.id === shownId || (shownId === null && place === index) || undefined}
            aria-selected={place === index}
            onFocus={() => setIndex(place)}
            onClick={() => onOpen(row.id)}
          >
            <Table.Td>{row.what}</Table.Td>
            <Table.Td>{row.state}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

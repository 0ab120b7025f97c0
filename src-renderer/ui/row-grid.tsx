// A list as a grid: one row each, the arrow keys move, Enter opens where there is something to open. The caller draws the
// cells. Used wherever a screen is a list of papers or letters.

import { Table } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { type ReactNode, useRef } from 'react'
import { useListFocus } from './list-focus.ts'
import classes from './row-grid.module.css'

interface Props<T> {
  /** What the list is, for a screen reader. */
  readonly label: string
  /** The headings: a `Table.Th` for each column. */
  readonly head: ReactNode
  readonly rows: readonly T[]
  readonly index: number
  readonly onIndex: (index: number) => void
  /** Enter on a row. */
  readonly onOpen?: (row: T) => void
  /** What the mouse opens it with, where it does. */
  readonly opensBy?: 'click' | 'double-click'
  /** Id of the row that is open beside the list and keeps the keyboard; null when none is. */
  readonly openId?: string | null
  /** The `Table.Td`s of a row. */
  readonly children: (row: T) => ReactNode
}

/** The marked row follows `index`, or the open one. */
export function RowGrid<T extends { readonly id: string }>(props: Props<T>) {
  const { label, head, rows, index, onIndex, onOpen, opensBy, openId = null, children } = props
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: onIndex,
  })
  const box = useRef<HTMLTableElement>(null)
  useListFocus(box, openId === null ? rows.map((row) => row.id).join(' ') : '')
  return (
    <Table ref={box} role="grid" aria-label={label} stickyHeader className={classes.table}>
      <Table.Thead>
        <Table.Tr>{head}</Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, place) => (
          <Table.Tr
            key={row.id}
            {...getItemProps({
              index: place,
              onKeyDown: (event) => {
                if (event.key !== 'Enter' || onOpen === undefined) return
                event.preventDefault()
                onOpen(row)
              },
            })}
            className={classes.row}
            data-current={(openId === null ? place === index : row.id === openId) || undefined}
            aria-selected={place === index}
            onFocus={() => onIndex(place)}
            onClick={() => opensBy === 'click' && onOpen?.(row)}
            onDoubleClick={() => opensBy === 'double-click' && onOpen?.(row)}
          >
            {children(row)}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

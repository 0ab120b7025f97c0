// The list of issued documents as a grid: one row each, arrow keys move, Enter reads.

import { Table } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useRef } from 'react'
import type { DocumentView } from '../../../src-main/contract/documents.ts'
import { formatInstant } from '../../format.ts'
import { useListFocus } from '../../ui/list-focus.ts'
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
    <Table
      ref={box}
      role="grid"
      aria-label="Issued documents"
      stickyHeader
      className={classes.table}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Document</Table.Th>
          <Table.Th className={classes.issued}>Issued</Table.Th>
          <Table.Th w="4.5em" ta="right">
            Pages
          </Table.Th>
          <Table.Th w="7em">SHA-256</Table.Th>
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
                onOpen()
              },
            })}
            className={classes.row}
            data-current={place === index || undefined}
            aria-selected={place === index}
            onFocus={() => onIndex(place)}
            onDoubleClick={onOpen}
          >
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
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

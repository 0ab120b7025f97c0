// Letters as a grid: to whom, about whom, how long it waits. Arrow keys move, Enter opens.

import { Table } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useRef } from 'react'
import type { LetterRow } from '../../../src-main/contract/letters.ts'
import { formatCount, formatDay } from '../../format.ts'
import { useListFocus } from '../../ui/list-focus.ts'
import looks from '../../ui/ui.module.css'
import classes from '../documents/documents.module.css'
import { sentWords } from './letter-words.ts'

interface LetterListProps {
  readonly rows: readonly LetterRow[]
  /** Id of the letter that is open; null when none is. */
  readonly shownId: string | null
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly onOpen: (letter: LetterRow) => void
}

/** The list. */
export function LetterList({ rows, shownId, index, onIndex, onOpen }: LetterListProps) {
  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: onIndex,
  })
  const box = useRef<HTMLTableElement>(null)
  // An open letter keeps the keyboard.
  useListFocus(box, shownId === null ? rows.map((row) => row.id).join(' ') : '')
  return (
    <Table ref={box} role="grid" aria-label="Letters" stickyHeader className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Letter</Table.Th>
          <Table.Th w="13em">State</Table.Th>
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
                onOpen(row)
              },
            })}
            className={classes.row}
            data-current={row.id === shownId || (shownId === null && place === index) || undefined}
            aria-selected={place === index}
            onFocus={() => onIndex(place)}
            onClick={() => onOpen(row)}
          >
            <Table.Td>
              <strong>To {row.prescriberName}</strong>
              <div>
                about {row.patientName} <span className={classes.dim}>· {row.code}</span>
              </div>
            </Table.Td>
            <Table.Td>
              <Waiting row={row} />
              <div className={classes.dim}>{sentWords(row)}</div>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Waiting({ row }: { readonly row: LetterRow }) {
  if (row.state === 'answered')
    return <span className={`${looks.badge} ${looks.good}`}>answered</span>
  if (row.waitingDays === null)
    return <span className={`${looks.badge} ${looks.warn}`}>to send</span>
  const look = row.mark === null ? looks.plain : row.mark === 14 ? looks.danger : looks.warn
  return (
    <span className={`${looks.badge} ${look}`} title={due(row)}>
      {formatCount(row.waitingDays, 'day')} without reply
    </span>
  )
}

function due({ dueOn }: LetterRow): string {
  return dueOn === null ? 'No day of reply is set' : `A reply is due on ${formatDay(dueOn)}`
}

// Letters as a grid: to whom, about whom, how long it waits. Arrow keys move, Enter opens.

import { Table } from '@mantine/core'
import type { LetterRow } from '../../../src-main/contract/letters.ts'
import { formatCount, formatDay } from '../../format.ts'
import { RowGrid } from '../../ui/row-grid.tsx'
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
  return (
    <RowGrid
      label="Letters"
      rows={rows}
      index={index}
      onIndex={onIndex}
      onOpen={onOpen}
      opensBy="click"
      openId={shownId}
      head={
        <>
          <Table.Th>Letter</Table.Th>
          <Table.Th w="13em">State</Table.Th>
        </>
      }
    >
      {(row) => (
        <>
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
        </>
      )}
    </RowGrid>
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

// The table of the sweep: one focus for the whole grid, arrow keys walk, signs and words tell each cell's state.

import { Table } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconMinus } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { SweepCell, SweepQuestion, SweepRow } from '../../../../src-main/contract/sweep.ts'
import { factNames } from '../../../../src-main/contract/vocabulary.ts'
import classes from './sweep.module.css'
import { type SweepPlace, walked } from './sweep-places.ts'

interface SweepTableProps {
  readonly rows: readonly SweepRow[]
  readonly place: SweepPlace
  /** The focus came to a place. */
  readonly onPlace: (place: SweepPlace) => void
  /** An arrow key asks for a place. */
  readonly onMove: (place: SweepPlace) => void
  readonly onEnter: () => void
}

const columns = ['Indication', 'Effectiveness', 'Safety', 'Adherence']

const wholeRow: Readonly<Partial<Record<SweepQuestion, string>>> = {
  untreated: 'Needs a drug?',
  monitoring: 'Tests due?',
  vaccines: 'Due?',
}

const stateWords: Readonly<Record<SweepCell['state'], string>> = {
  unasked: 'not asked',
  'no-problem': 'no problem',
  problem: 'problem',
  'not-applicable': 'does not apply',
}

/** The grid. */
export function SweepTable({ rows, place, onPlace, onMove, onEnter }: SweepTableProps) {
  function onKeyDown(event: KeyboardEvent) {
    const next = walked(rows, place, event.key)
    if (next !== null) {
      event.preventDefault()
      onMove(clamped(rows, next))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onEnter()
    }
  }
  return (
    <Table
      role="grid"
      aria-label="Sweep of the list"
      className={classes.table ?? ''}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col">Drug, condition</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          <tr
            key={row.key}
            data-kind={row.kind}
            data-first-of-kind={rows[y - 1]?.kind !== row.kind || undefined}
          >
            <th scope="row" className={classes.title} title={row.title}>
              {row.title}
            </th>
            {row.cells.map((cell, x) => {
              const isHere = y === place.row && x === Math.min(place.column, row.cells.length - 1)
              return (
                <td
                  key={cell.question}
                  tabIndex={isHere ? 0 : -1}
                  data-place={`${y}:${x}`}
                  data-state={cell.state}
                  data-field={`sweep:${row.key}:${cell.question}`}
                  colSpan={row.cells.length === 1 ? columns.length : 1}
                  className={classes.cell}
                  onFocus={() => onPlace({ row: y, column: x })}
                >
                  <CellWords cell={cell} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function clamped(rows: readonly SweepRow[], { row, column }: SweepPlace): SweepPlace {
  return { row, column: Math.min(column, (rows[row]?.cells.length ?? 1) - 1) }
}

function CellWords({ cell }: { readonly cell: SweepCell }) {
  const asks = wholeRow[cell.question]
  return (
    <span className={classes.words}>
      <StateSign state={cell.state} />
      {asks !== undefined && <span className={classes.asks}>{asks}</span>}
      <span>{stateWords[cell.state]}</span>
      {cell.open.length > 0 && (
        <span className={classes.open} data-urgent={cell.mustDecide || undefined}>
          {cell.open.length === 1 ? '1 finding' : `${cell.open.length} findings`}
          {cell.mustDecide && ' to decide'}
        </span>
      )}
      {cell.lacks.length > 0 && (
        <span
          className={classes.lacks}
          title={cell.lacks.map((fact) => factNames[fact]).join(', ')}
        >
          {cell.lacks.length === 1
            ? `lacks ${cell.lacks.map((fact) => factNames[fact]).join()}`
            : `lacks ${cell.lacks.length} facts`}
        </span>
      )}
    </span>
  )
}

function StateSign({ state }: { readonly state: SweepCell['state'] }) {
  switch (state) {
    case 'no-problem':
      return <IconCheck size="1em" aria-hidden />
    case 'problem':
      return <IconAlertTriangle size="1em" aria-hidden />
    case 'not-applicable':
      return <IconMinus size="1em" aria-hidden />
    case 'unasked':
      return <IconCircleDashed size="1em" aria-hidden />
  }
}

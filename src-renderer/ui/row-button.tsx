// The name of a row as a button: focus says which row is meant, arrow keys walk the rows, Enter opens.

import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './section.module.css'

interface Props {
  /** Id of the row, told to `onChosen` when it gets the focus. */
  readonly rowId: string
  /** Stable name for coming back to it, where a screen keeps its place. */
  readonly field?: string
  readonly onChosen: (rowId: string) => void
  readonly onOpen: () => void
  readonly children: ReactNode
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const rows = [...(event.currentTarget.closest('section')?.querySelectorAll('[data-row]') ?? [])]
  const next = rows[rows.indexOf(event.currentTarget) + step]
  if (next instanceof HTMLElement) {
    event.preventDefault()
    next.focus()
  }
}

/** Put it in the first cell of a row, inside a `Section`. */
export function RowButton({ rowId, field, onChosen, onOpen, children }: Props) {
  return (
    <UnstyledButton
      className={classes.line}
      data-row={rowId}
      data-field={field}
      onFocus={() => onChosen(rowId)}
      onKeyDown={walk}
      onClick={onOpen}
    >
      {children}
    </UnstyledButton>
  )
}

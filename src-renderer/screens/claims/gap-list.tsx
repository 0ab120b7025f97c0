// What a claim lacks, one line each: arrow keys walk, Enter opens the place where it is mended.

import { Text, UnstyledButton } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { KeyHint } from '../../ui/key-hint.tsx'
import looks from '../../ui/ui.module.css'
import { type Gap, type Mended, type Way, wayTo } from './claim-words.ts'
import classes from './claims.module.css'

interface Props {
  readonly gaps: readonly Gap[]
  readonly of: Mended
  readonly onMend: (way: Way, gap: Gap) => void
}

/** Walks the lines of the list that the event came from. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const all = [...(event.currentTarget.closest('ul')?.querySelectorAll('[data-gap]') ?? [])]
  const next = all[all.indexOf(event.currentTarget) + step]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}

/** The list; a line of praise when it is empty. */
export function GapList({ gaps, of, onMend }: Props) {
  if (gaps.length === 0)
    return (
      <Text size="sm">
        <span className={`${looks.badge} ${looks.good}`}>Nothing is missing</span>
      </Text>
    )
  return (
    <ul className={classes.lines} aria-label="What is missing">
      {gaps.map((gap) => {
        const way = wayTo(gap, of)
        return (
          <li key={gap.key}>
            <UnstyledButton
              data-gap={gap.where}
              className={classes.line}
              onKeyDown={walk}
              onClick={() => onMend(way, gap)}
            >
              <span className={classes.words}>
                <span className={gap.isRefused ? classes.refused : undefined}>{gap.text}</span>
              </span>
              <span className={classes.way}>
                {way.kind !== 'none' && <KeyHint keys="Enter" />} {way.title}
              </span>
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}

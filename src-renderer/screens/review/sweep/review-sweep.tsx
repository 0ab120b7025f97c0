// The sweep as a grid: drugs by four questions, then conditions without a drug, monitoring, vaccines. One key a cell,
// one key a row. Says what nobody has asked yet. Not: deciding findings (review-findings.tsx).

import { Group, Progress, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { SweepAnswer } from '../../../../src-main/contract/sweep.ts'
import { useCommand } from '../../../client.ts'
import { ProblemForm } from '../../../forms/problem-form.tsx'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel } from '../../../ui/list-states.tsx'
import { useIsTight } from '../../../ui/tight.ts'
import { AdherencePanel } from '../adherence/adherence-panel.tsx'
import { useReviewWork } from '../review-work.tsx'
import classes from './sweep.module.css'
import { categoryOf, placeOf, type SweepPlace } from './sweep-places.ts'
import { SweepTable } from './sweep-table.tsx'

interface ReviewSweepProps {
  /** Back to the findings, at that finding when a key is given. */
  readonly onFindings: (key: string | null) => void
}

/** Fills the step in place of findings and detail. */
export function ReviewSweep({ onFindings }: ReviewSweepProps) {
  const isTight = useIsTight()
  const { review, decideReason } = useReviewWork()
  const { sweep } = review
  const [place, setPlace] = useState<SweepPlace>({ row: 0, column: 0 })
  const [isAdding, setIsAdding] = useState(false)
  const [adherenceOf, setAdherenceOf] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const answer = useCommand('sweep.answer', { isQuiet: true })
  const here = placeOf(sweep.rows, place)
  useEffect(() => {
    const cells = box.current?.querySelectorAll<HTMLElement>('[data-place]') ?? []
    const first = [...cells].find((cell) => cell.dataset.state === 'unasked') ?? cells[0]
    first?.focus()
  }, [])
  const left = sweep.total - sweep.asked

  function move(next: SweepPlace) {
    setPlace(next)
    box.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus()
  }

  function say(word: SweepAnswer, only: 'cell' | 'row') {
    if (here === null || decideReason !== null) return
    const { row, cell } = here
    const meant = only === 'cell' ? [cell] : row.cells.filter((one) => one.state === 'unasked')
    const questions = meant.filter((one) => only === 'cell' || !one.mustDecide)
    if (questions.length === 0) {
      goOn(only)
      return
    }
    // The same word again takes it back; a further problem in the same cell only adds to it.
    const isBack = only === 'cell' && cell.state === word && word !== 'problem'
    answer.mutate(
      {
        reviewId: review.id,
        cells: questions.map(({ question }) => ({ rowKind: row.kind, rowKey: row.key, question })),
        answer: isBack ? null : word,
      },
      { onSuccess: () => !isBack && goOn(only) },
    )
  }

  /** To the next cell of the row, or to the next row. */
  function goOn(from: 'cell' | 'row') {
    if (here === null) return
    const isLast = place.column >= here.row.cells.length - 1
    const isEnd = place.row >= sweep.rows.length - 1
    if (from === 'cell' && !isLast) move({ row: place.row, column: place.column + 1 })
    else if (!isEnd) move({ row: place.row + 1, column: 0 })
  }

  const blocked =
    decideReason ??
    (here?.cell.mustDecide === true
      ? 'A critical or major finding is open here: Enter leads to it'
      : null)
  const noDrug = here?.row.kind === 'medication' ? null : 'Mark a drug first'
  const openAdherence = () => setAdherenceOf(here?.row.kind === 'medication' ? here.row.key : null)
  const tools = [
    {
      id: 'sweep-ok',
      label: 'No problem',
      keys: 'N',
      run: () => say('no-problem', 'cell'),
      disabledReason: blocked,
    },
    {
      id: 'sweep-row',
      label: 'Rest of row',
      keys: 'R',
      run: () => say('no-problem', 'row'),
      disabledReason: decideReason,
    },
    {
      id: 'sweep-na',
      label: 'Does not apply',
      keys: 'X',
      run: () => say('not-applicable', 'cell'),
      disabledReason: blocked,
    },
    {
      id: 'sweep-problem',
      label: 'Problem',
      keys: 'P',
      run: () => setIsAdding(true),
      disabledReason: decideReason,
    },
    {
      id: 'sweep-adherence',
      label: 'Adherence',
      keys: 'D',
      run: openAdherence,
      disabledReason: noDrug,
    },
  ]
  const back = { id: 'sweep-close', label: 'Findings', keys: 'G', run: () => onFindings(null) }
  useActions('Sweep', [...tools, back])

  return (
    <section className={classes.sweep} aria-label="Sweep">
      <Group gap="xs" className={classes.tools}>
        {tools.map((one) => (
          <Tool key={one.id} {...one} />
        ))}
        <div className={classes.progress}>
          <Text size="xs" c="dimmed" aria-live="polite">
            {left === 0
              ? 'Everything asked'
              : isTight
                ? `${left} left`
                : `${left} of ${sweep.total} not asked yet`}
          </Text>
          <Progress
            value={(100 * sweep.asked) / Math.max(sweep.total, 1)}
            size="xs"
            aria-label="Questions asked"
          />
        </div>
        <Tool {...back} disabledReason={null} />
      </Group>
      {answer.isError && <ErrorPanel error={answer.error} />}
      <div ref={box} className={classes.scroll}>
        <SweepTable
          rows={sweep.rows}
          place={place}
          onPlace={setPlace}
          onMove={move}
          onEnter={() => {
            const key = here?.cell.open[0] ?? here?.cell.accepted[0] ?? null
            if (key !== null) onFindings(key)
          }}
        />
      </div>
      {adherenceOf !== null && (
        <AdherencePanel medicationId={adherenceOf} onClose={() => setAdherenceOf(null)} />
      )}
      {isAdding && here !== null && (
        <ProblemForm
          reviewId={review.id}
          about={{ title: `${here.row.title}: `, ...categoryOf(here.cell.question) }}
          onAdded={() => say('problem', 'cell')}
          onClose={() => setIsAdding(false)}
        />
      )}
    </section>
  )
}

function Tool({
  label,
  keys,
  run,
  disabledReason,
}: {
  readonly label: string
  readonly keys: string
  readonly run: () => void
  readonly disabledReason: string | null
}) {
  return (
    <ActionButton
      size="compact-sm"
      variant="default"
      keys={keys}
      disabledReason={disabledReason}
      onClick={run}
    >
      {label}
    </ActionButton>
  )
}

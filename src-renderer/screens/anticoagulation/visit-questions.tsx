// The questions of a visit: Y and N answer and go on to the next one.

import { Box, SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import {
  type VisitAnswers,
  type VisitQuestion,
  visitQuestions,
} from '../../../src-main/contract/anticoagulation.ts'
import classes from './anticoagulation.module.css'

interface Props {
  readonly answers: VisitAnswers
  readonly asksPregnancy: boolean
  readonly onAnswer: (question: VisitQuestion, answer: boolean | null) => void
  /** After the last one. */
  readonly onDone: () => void
}

const options = [
  { value: 'unknown', label: 'Not asked' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** In the order in which a visit asks them. Nothing is answered beforehand. */
export function VisitQuestions({ answers, asksPregnancy, onAnswer, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // Keys of the contract's own object.
  const asked = (Object.keys(visitQuestions) as VisitQuestion[]).filter(
    (one) => asksPregnancy || one !== 'pregnancy',
  )
  const onKeyDown = (question: VisitQuestion) => (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if ((key !== 'y' && key !== 'n') || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onAnswer(question, key === 'y')
    const next = asked[asked.indexOf(question) + 1]
    if (next === undefined) onDone()
    else
      box.current
        ?.querySelector<HTMLInputElement>(`[data-question="${next}"] input:checked`)
        ?.focus()
  }
  // The visit begins at its first question; whoever has the keyboard elsewhere keeps it.
  useEffect(() => {
    if (document.activeElement?.matches('body, main') !== false)
      box.current?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={box}>
      {asked.map((question) => {
        const value = answers[question]
        return (
          <Box
            key={question}
            className={classes.question ?? ''}
            data-question={question}
            onKeyDown={onKeyDown(question)}
          >
            <span id={`ask-${question}`}>{visitQuestions[question]}</span>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-labelledby={`ask-${question}`}
              data={options}
              value={value === null ? 'unknown' : value ? 'yes' : 'no'}
              onChange={(said) => onAnswer(question, said === 'unknown' ? null : said === 'yes')}
            />
          </Box>
        )
      })}
    </div>
  )
}

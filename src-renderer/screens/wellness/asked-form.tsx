// One questionnaire being asked: the question that is on, an answer that must not wait, the result.

import { Progress, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { AssessmentView, QuestionView } from '../../../src-main/contract/wellness.ts'
import { useCommand } from '../../client.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { usePanelActions } from '../../ui/side-panel.tsx'
import { FormResult } from './form-result.tsx'
import { StopMessage } from './stop-message.tsx'
import classes from './wellness.module.css'

interface Props {
  readonly view: AssessmentView
  readonly onClose: () => void
  /** Asks another one. */
  readonly onOther: () => void
}

/** The first open question after `from`, else the first open one; null: all are answered. */
function nextOpen(questions: readonly QuestionView[], from: string | null): string | null {
  const open = (list: readonly QuestionView[]) => list.find((one) => one.answer === null)?.id
  const place = questions.findIndex(({ id }) => id === from)
  return open(questions.slice(place + 1)) ?? open(questions) ?? null
}

/** The screen of one questionnaire. */
export function AskedForm({ view, onClose, onOther }: Props) {
  const { questions, stop } = view
  const isFinished = view.finishedBy !== null
  // Null: whichever is open next. An id: that question, answered or not.
  const [shown, setShown] = useState<string | null>(null)
  // The question after which the next open one is looked for.
  const [last, setLast] = useState<string | null>(null)
  const current = questions.find(({ id }) => id === (shown ?? nextOpen(questions, last))) ?? null
  if (stop !== null && stop.done === null && shown === null)
    return <StopMessage assessmentId={view.id} stop={stop} onBack={() => setShown(stop.question)} />
  if (isFinished || current === null)
    return (
      <FormResult
        view={view}
        onBack={() => setShown(questions.at(-1)?.id ?? null)}
        onClose={onClose}
        onOther={onOther}
      />
    )
  return (
    <Question
      key={current.id}
      view={view}
      question={current}
      onShow={setShown}
      onAnswered={() => {
        setLast(current.id)
        setShown(null)
      }}
    />
  )
}

function Question({
  view,
  question,
  onShow,
  onAnswered,
}: {
  readonly view: AssessmentView
  readonly question: QuestionView
  readonly onShow: (id: string) => void
  readonly onAnswered: () => void
}) {
  const answer = useCommand('assessments.answer', { isQuiet: true })
  const { questions } = view
  // Each question takes the keyboard as it comes: it is read aloud, and Tab goes on to its answers.
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => words.current?.focus(), [])
  const place = questions.indexOf(question)
  const before = questions[place - 1]
  const { proposal } = question
  const choose = (id: string) =>
    answer.mutate(
      { assessmentId: view.id, question: question.id, answer: id },
      { onSuccess: onAnswered },
    )
  const busy = answer.isPending ? 'The answer is being kept' : null
  const proposed = question.choices.find(({ id }) => id === proposal?.answer)
  const noBack = before === undefined ? 'This is the first question' : busy
  const noOn = question.answer === null ? 'Answer this question first' : busy
  const back = () => before !== undefined && onShow(before.id)
  const take = () => proposed !== undefined && choose(proposed.id)
  usePanelActions(view.title, [
    ...question.choices.map(({ id, text }, at) => ({
      id: `answer-${id}`,
      label: text,
      keys: String(at + 1),
      run: () => choose(id),
      disabledReason: busy,
    })),
    { id: 'back-one', label: 'Question before', keys: 'B', run: back, disabledReason: noBack },
    { id: 'on', label: 'Go on', keys: 'N', run: onAnswered, disabledReason: noOn },
    {
      id: 'take',
      label: 'Take what the chart says',
      keys: 'Y',
      run: take,
      disabledReason: proposed === undefined ? 'The chart does not answer this' : busy,
    },
  ])
  return (
    <section aria-label={`${view.title}, question ${place + 1}`}>
      <Text size="sm" fw={600}>
        {view.title}{' '}
        <Text span size="sm" c="dimmed" className="figures">
          question {place + 1} of {questions.length}
          {question.isScored ? '' : ' · not scored'}
        </Text>
      </Text>
      <Progress
        aria-label="Questions answered"
        my="xs"
        value={(questions.filter((one) => one.answer !== null).length / questions.length) * 100}
      />
      {answer.isError && <ErrorPanel error={answer.error} />}
      {view.stem !== null && (
        <Text className={classes.stem ?? ''} lang={view.language}>
          {view.stem}
        </Text>
      )}
      <div
        ref={words}
        tabIndex={-1}
        data-autofocus
        className={classes.question}
        lang={view.language}
      >
        {question.text}
      </div>
      <ul className={classes.choices} aria-label="Answers">
        {question.choices.map(({ id, text, points }, at) => (
          <li key={id}>
            <button
              type="button"
              className={classes.choice}
              aria-pressed={question.answer === id}
              onClick={() => busy === null && choose(id)}
            >
              <KeyHint keys={String(at + 1)} />
              <span className={classes.words} lang={view.language}>
                {text}
              </span>
              {question.isScored && <span className={`${classes.points} figures`}>{points}</span>}
            </button>
          </li>
        ))}
      </ul>
      {proposal !== null && proposed !== undefined && question.answer === null && (
        <div className={classes.proposal}>
          The chart says: <strong>{proposed.text}</strong> ({proposal.because}){' '}
          <ActionButton size="compact-sm" keys="Y" disabledReason={busy} onClick={take} ml="xs">
            Take it
          </ActionButton>
        </div>
      )}
      <div style={{ display: 'flex', gap: 8, marginTop: 20 }}>
        <ActionButton variant="default" keys="B" disabledReason={noBack} onClick={back}>
          Back
        </ActionButton>
        <ActionButton variant="default" keys="N" disabledReason={noOn} onClick={onAnswered}>
          Go on
        </ActionButton>
      </div>
    </section>
  )
}

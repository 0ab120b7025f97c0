// One visit of a service: the question that is on with its keys, what was answered, and what the answers show beside the chart.

import { Progress, Text } from '@mantine/core'
import { useState } from 'react'
import type { ServiceQuestionView, ServiceVisitView } from '../../../src-main/contract/services.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { useShowPatient } from '../../open-patient.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useIsTight } from '../../ui/tight.ts'
import wellness from '../wellness/wellness.module.css'
import { AnswersSoFar } from './answers-so-far.tsx'
import classes from './services.module.css'
import { VisitShows } from './visit-shows.tsx'

/** The screen. */
export function ServiceVisitScreen({ visitId }: { readonly visitId: string }) {
  const read = useRead('services.read', { visitId }, { keepsFormer: true })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined)
    return (
      <>
        <PageHeader title="Visit" />
        <LoadingRows rows={8} />
      </>
    )
  return <Visit view={read.data} />
}

function Visit({ view }: { readonly view: ServiceVisitView }) {
  const go = useGo()
  const isTight = useIsTight()
  useShowPatient(useRead('patients.chart', { patientId: view.patientId }).data)
  const { asked, lockedReason, reviewId } = view
  // Null: whichever is open first. An id: that question, answered or not.
  const [shown, setShown] = useState<string | null>(null)
  const current =
    asked.find(({ id }) => id === shown) ?? asked.find((one) => one.answer === null) ?? null
  const open = asked.filter((one) => one.answer === null).length
  const print = useCommand('services.printSheet')
  const printSheet = () =>
    print.mutate({ visitId: view.id }, { onSuccess: ({ message }) => notifyDone(message) })
  const goOn = () => reviewId !== null && go(paths.review(reviewId, 'assess'))
  const noReview = reviewId === null ? 'Begin the visit first' : null
  useActions(view.title, [
    {
      id: 'to-findings',
      label: 'Go on to the findings of the review',
      keys: 'F10',
      run: goOn,
      disabledReason: noReview,
    },
    {
      id: 'print-sheet',
      label: 'Print the patient’s sheet',
      keys: 'P',
      run: printSheet,
      disabledReason: noReview,
    },
    {
      id: 'services',
      label: 'Back to the services',
      keys: 'Escape',
      run: () => go(paths.services(view.patientId, view.id)),
    },
  ])
  return (
    <>
      <PageHeader
        title={view.title}
        about={lockedReason ?? view.about}
        actions={
          <>
            <ActionButton
              variant="default"
              keys="Escape"
              disabledReason={null}
              onClick={() => go(paths.services(view.patientId, view.id))}
            >
              Services
            </ActionButton>
            <ActionButton variant="default" keys="P" disabledReason={noReview} onClick={printSheet}>
              Print the sheet
            </ActionButton>
            <ActionButton
              variant={open === 0 ? 'filled' : 'default'}
              keys="F10"
              disabledReason={noReview}
              onClick={goOn}
            >
              To the findings
            </ActionButton>
          </>
        }
      />
      <div className={classes.visit} data-tight={isTight || undefined}>
        <div>
          <Progress
            aria-label="Questions answered"
            mb="sm"
            value={((asked.length - open) / Math.max(asked.length, 1)) * 100}
          />
          {current !== null && lockedReason === null ? (
            <Question
              key={current.id}
              view={view}
              question={current}
              onShow={setShown}
              onAnswered={() => setShown(null)}
            />
          ) : (
            <Text fw={600}>
              {lockedReason ?? 'Every question is answered. F10 leads to the findings.'}
            </Text>
          )}
          <AnswersSoFar asked={asked} onShow={lockedReason === null ? setShown : null} />
        </div>
        <VisitShows view={view} />
      </div>
    </>
  )
}

function Question({
  view,
  question,
  onShow,
  onAnswered,
}: {
  readonly view: ServiceVisitView
  readonly question: ServiceQuestionView
  readonly onShow: (id: string) => void
  readonly onAnswered: () => void
}) {
  const answer = useCommand('services.answer', { isQuiet: true })
  const { asked } = view
  const place = asked.indexOf(question)
  const before = asked[place - 1]
  const busy = answer.isPending ? 'The answer is being kept' : null
  const choose = (id: string) =>
    busy === null &&
    answer.mutate(
      { visitId: view.id, question: question.id, answer: id },
      { onSuccess: onAnswered },
    )
  const back = () => before !== undefined && onShow(before.id)
  const noBack = before === undefined ? 'This is the first question' : busy
  const noOn = question.answer === null ? 'Answer this question first' : busy
  useActions('Question', [
    ...question.choices.map(({ id, text }, at) => ({
      id: `answer-${id}`,
      label: text,
      keys: String(at + 1),
      run: () => void choose(id),
      disabledReason: busy,
    })),
    { id: 'back-one', label: 'Question before', keys: 'B', run: back, disabledReason: noBack },
    { id: 'on', label: 'Go on', keys: 'N', run: onAnswered, disabledReason: noOn },
  ])
  return (
    <section aria-label={`${view.title}, question ${place + 1}`}>
      <Text size="sm" c="dimmed" className="figures">
        Question {place + 1} of {asked.length}
      </Text>
      {answer.isError && <ErrorPanel error={answer.error} />}
      <div className={wellness.question} aria-live="polite">
        {question.text}
      </div>
      <ul className={wellness.choices} aria-label="Answers">
        {question.choices.map(({ id, text }, at) => (
          <li key={id}>
            <button
              type="button"
              className={wellness.choice}
              aria-pressed={question.answer === id}
              onClick={() => void choose(id)}
            >
              <KeyHint keys={String(at + 1)} />
              <span className={wellness.words}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      <div style={{ display: 'flex', gap: 8, marginTop: 16 }}>
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

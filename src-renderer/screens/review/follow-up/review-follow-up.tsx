// Fifth step: what became of the problems and the goals, and the talks that were held since the signature.

import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { FollowUpBoard, ProblemLifeView } from '../../../../src-main/contract/follow-up.ts'
import { useRead } from '../../../client.ts'
import { formatCode, formatDay } from '../../../format.ts'
import { FollowUpForm } from '../../../forms/follow-up/follow-up-form.tsx'
import { ProblemPlanForm, ProblemStepForm } from '../../../forms/follow-up/problem-step-form.tsx'
import { useActions } from '../../../keys.ts'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { RowButton } from '../../../ui/row-button.tsx'
import lines from '../../../ui/section.module.css'
import { Section } from '../../../ui/section.tsx'
import looks from '../../../ui/ui.module.css'
import { RowMenu } from '../../chart/row-menu.tsx'
import { GoalsSection } from '../../goals/goals-section.tsx'
import layout from '../review.module.css'
import { rowField, useReviewWork } from '../review-work.tsx'

/** The step. */
export function ReviewFollowUp() {
  const { review } = useReviewWork()
  const read = useRead('followUps.read', { reviewId: review.id })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={6} />
  return <Board board={read.data} />
}

function Board({ board }: { readonly board: FollowUpBoard }) {
  const { openTrends } = useReviewWork()
  const user = useSession().data?.user ?? null
  const [isRecording, setRecording] = useState(false)
  const [step, setStep] = useState<ProblemLifeView | null>(null)
  const [plan, setPlan] = useState<ProblemLifeView | null>(null)
  const mayReason =
    user?.mayDecide === true ? null : 'Only a pharmacist can do this. Switch user with Ctrl U.'
  const recordReason =
    mayReason ?? (board.isSigned ? null : 'A review is followed up after its signature')
  const record = () => setRecording(true)
  useActions('Follow-up', [
    {
      id: 'follow-up-record',
      label: 'Record a follow-up',
      keys: 'R',
      run: record,
      disabledReason: recordReason,
    },
  ])
  const { patientId, today } = board
  return (
    <div className={layout.scroll}>
      <Stack gap="sm" p="md">
        <Group justify="space-between">
          <Text size="sm">
            {board.due === null
              ? 'No follow-up is planned.'
              : `The next follow-up is due on ${formatDay(board.due.dueOn)}.`}
          </Text>
          <ActionButton
            keys="R"
            disabledReason={recordReason}
            onClick={record}
            {...(recordReason === null ? { 'data-first-field': true } : {})}
          >
            Record a follow-up
          </ActionButton>
        </Group>
        <Section title="Problems" count={board.problems.length}>
          {board.problems.length === 0 && <div className={lines.note}>No problem was found.</div>}
          <Resolved problems={board.problems.filter((one) => one.isOfThisReview)} />
          <ul className={lines.list}>
            {board.problems.map((one) => (
              <ProblemLine
                key={one.id}
                problem={one}
                onStep={() => mayReason === null && setStep(one)}
                onPlan={() => mayReason === null && setPlan(one)}
              />
            ))}
          </ul>
        </Section>
        <GoalsSection board={board} keys="G" readOnlyReason={mayReason} openTrends={openTrends} />
        <Section title="Follow-ups held" count={board.followUps.length}>
          {board.followUps.length === 0 && <div className={lines.note}>None yet.</div>}
          <ul className={lines.list}>
            {board.followUps.map((one) => (
              <li key={one.id} className={lines.item}>
                <span className={lines.grow}>
                  {formatDay(one.heldOn)}, {formatCode(one.mode)}, {one.by}
                  {one.note !== null && (
                    <Text size="xs" c="dimmed">
                      {one.note}
                    </Text>
                  )}
                </span>
                {one.nextOn !== null && <Text size="xs">next on {formatDay(one.nextOn)}</Text>}
              </li>
            ))}
          </ul>
        </Section>
      </Stack>
      {isRecording && <FollowUpForm board={board} onClose={() => setRecording(false)} />}
      {step !== null && (
        <ProblemStepForm
          patientId={patientId}
          today={today}
          problem={step}
          onClose={() => setStep(null)}
        />
      )}
      {plan !== null && (
        <ProblemPlanForm patientId={patientId} problem={plan} onClose={() => setPlan(null)} />
      )}
    </div>
  )
}

/** How many of the review's problems were resolved within 60 days of being found; what cannot be told is not left out. */
function Resolved({ problems }: { readonly problems: readonly ProblemLifeView[] }) {
  if (problems.length === 0) return null
  const count = (answer: ProblemLifeView['within60Days']) =>
    problems.filter((one) => one.within60Days === answer).length
  const late = count('no')
  const unknown = count('cannot-tell-yet')
  return (
    <div className={lines.note}>
      Resolved within 60 days: {count('yes')} of {problems.length}
      {late > 0 && ` · ${late} not`}
      {unknown > 0 && ` · ${unknown} cannot be told yet`}
    </div>
  )
}

const within60Words = {
  yes: 'resolved within 60 days',
  no: 'not resolved within 60 days',
  'cannot-tell-yet': null,
} as const

function ProblemLine({
  problem,
  onStep,
  onPlan,
}: {
  readonly problem: ProblemLifeView
  readonly onStep: () => void
  readonly onPlan: () => void
}) {
  const { status, statusOn, foundOn, nextActionOn, priority } = problem
  const details = [
    problem.isOfThisReview ? null : 'from an earlier review',
    priority === null ? null : `${priority} priority`,
    foundOn === null ? 'day found not recorded' : `found ${formatDay(foundOn)}`,
    within60Words[problem.within60Days],
    !problem.isOpen
      ? null
      : nextActionOn === null
        ? 'no next action'
        : `next action ${formatDay(nextActionOn)}`,
    ...problem.links.map((one) => one.name),
  ].filter((one) => one !== null)
  return (
    <li className={lines.item}>
      <span className={lines.grow}>
        <RowButton
          rowId={problem.id}
          field={rowField(problem.id)}
          onChosen={() => undefined}
          onOpen={onStep}
        >
          {problem.title}
        </RowButton>
        <Text size="xs" c="dimmed" span>
          {details.join(' · ')}
        </Text>
      </span>
      <span className={`${looks.badge} ${problem.isOpen ? looks.plain : looks.good}`}>
        {status === null ? 'no step yet' : `${formatCode(status)} ${formatDay(statusOn)}`}
      </span>
      <RowMenu
        label={`Actions for ${problem.title}`}
        items={[
          { label: 'Record a step…', run: onStep },
          { label: 'Priority and next action…', run: onPlan },
        ]}
      />
    </li>
  )
}

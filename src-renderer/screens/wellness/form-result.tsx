// What a questionnaire comes to: score, band, what to do, where it is from; its end, and afterwards its record.

import { Alert, Group, Stack, Text } from '@mantine/core'
import type { AssessmentView } from '../../../src-main/contract/wellness.ts'
import { useCommand } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { usePanelActions } from '../../ui/side-panel.tsx'
import looks from '../../ui/ui.module.css'
import classes from './wellness.module.css'

interface Props {
  readonly view: AssessmentView
  readonly onBack: () => void
  readonly onClose: () => void
  readonly onOther: () => void
}

/** The end of a questionnaire. */
export function FormResult({ view, onBack, onClose, onOther }: Props) {
  const finish = useCommand('assessments.finish', { isQuiet: true })
  const isClinician = useSession().data?.user?.mayDecide === true
  const isFinished = view.finishedBy !== null
  const score = view.score ?? view.outcome
  const noFinish = !isClinician
    ? 'A pharmacist or intern finishes it'
    : score === null
      ? 'The score cannot be told yet'
      : finish.isPending
        ? 'It is being kept'
        : null
  const end = () => finish.mutate({ assessmentId: view.id })
  usePanelActions(
    `${view.title}: result`,
    isFinished
      ? [
          { id: 'other', label: 'Ask another questionnaire', keys: 'J', run: onOther },
          { id: 'done', label: 'Back to the chart', keys: 'F10', run: onClose },
        ]
      : [
          { id: 'finish', label: 'Finish', keys: 'F10', run: end, disabledReason: noFinish },
          { id: 'back-one', label: 'Question before', keys: 'B', run: onBack },
        ],
  )
  return (
    <Stack gap="md">
      <section aria-label={`${view.title}, result`}>
        <Text size="sm" fw={600}>
          {view.title}
        </Text>
        {score === null ? (
          <Alert color="yellow" variant="light" title="The score cannot be told">
            <ul>
              {view.missing.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Alert>
        ) : (
          <>
            <div className={`${classes.score} figures`}>
              {score.points}{' '}
              <Text span c="dimmed">
                of {score.most}
              </Text>
            </div>
            <span className={`${looks.badge} ${score.isPositive ? looks.warn : looks.good}`}>
              {score.grade}
            </span>
            <Text mt="sm" fw={550}>
              {score.advice}
            </Text>
          </>
        )}
        <Text size="xs" c="dimmed" mt="sm">
          {view.citation}{' '}
          {view.checked === null
            ? 'Points and bands were not yet held against the publication by a second person.'
            : `Held against the publication on ${formatDay(view.checked)}.`}
        </Text>
      </section>
      {view.stop !== null && view.stop.done !== null && (
        <Alert className={looks.failure ?? ''} color="red" variant="outline" title={view.stop.what}>
          Done at once: {view.stop.done}
          {view.stop.doneBy === null ? '' : ` (${view.stop.doneBy})`}
        </Alert>
      )}
      {finish.isError && <ErrorPanel error={finish.error} />}
      {isFinished ? (
        <>
          <Text size="sm">
            In the chart since {formatDay(view.on)} as a result; finished by {view.finishedBy}.
          </Text>
          <Answers view={view} />
          <Group>
            <ActionButton keys="F10" disabledReason={null} onClick={onClose}>
              Back to the chart
            </ActionButton>
            <ActionButton variant="default" keys="J" disabledReason={null} onClick={onOther}>
              Ask another
            </ActionButton>
          </Group>
        </>
      ) : (
        <Group>
          <ActionButton keys="F10" disabledReason={noFinish} onClick={end}>
            Finish
          </ActionButton>
          <ActionButton variant="default" keys="B" disabledReason={null} onClick={onBack}>
            Back
          </ActionButton>
        </Group>
      )}
    </Stack>
  )
}

function Answers({ view }: { readonly view: AssessmentView }) {
  return (
    <ul className={classes.choices} aria-label="What was answered">
      {view.questions.map(({ id, text, answer, choices }) => (
        <li key={id} lang={view.language}>
          <Text size="sm" c="dimmed">
            {text}
          </Text>
          <Text size="sm">{choices.find((one) => one.id === answer)?.text ?? 'not answered'}</Text>
        </li>
      ))}
    </ul>
  )
}

// Records a follow-up: how the talk was held, what became of each problem and each goal, and when the next one is.

import { Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import {
  type FollowUpBoard,
  type FollowUpMode,
  followUpModes,
  type GoalStatus,
  goalStatuses,
  type ProblemStatus,
} from '../../../src-main/contract/follow-up.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { explainFailure, notifyDone, useCommand } from '../../client.ts'
import { formatCode } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { suggestionWords } from './suggestion-words.ts'

interface Props {
  readonly board: FollowUpBoard
  readonly onClose: () => void
}

/** The dialog under R of the step. What is left open is not changed. */
export function FollowUpForm({ board, onClose }: Props) {
  const { patientId, reviewId, goals } = board
  const problems = board.problems.filter((one) => one.isOpen)
  const [heldOn, setHeldOn] = useState<Day | null>(board.today)
  const [mode, setMode] = useState<FollowUpMode>('phone')
  const [note, setNote] = useState('')
  const [nextOn, setNextOn] = useState<Day | null>(null)
  const [steps, setSteps] = useState<Readonly<Record<string, ProblemStatus>>>({})
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, GoalStatus>>>({})
  const [isTried, setIsTried] = useState(false)
  const add = useCommand('followUps.add', { isQuiet: true })
  const fields = add.error === null ? {} : explainFailure(add.error).fields

  function submit() {
    setIsTried(true)
    if (heldOn === null) return
    add.mutate(
      {
        patientId,
        reviewId,
        heldOn,
        mode,
        note: orNull(note),
        nextOn,
        problems: Object.entries(steps).map(([problemId, status]) => ({ problemId, status })),
        goals: Object.entries(outcomes).map(([goalId, status]) => ({
          goalId,
          status,
          observationId: goals.find((one) => one.id === goalId)?.newest?.observationId ?? null,
        })),
      },
      {
        onSuccess: () => {
          notifyDone('The follow-up is recorded.')
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title="Record a follow-up"
      size="lg"
      submitLabel="Record"
      isBusy={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="sm">
        <Choice
          label="How"
          options={optionsOf(followUpModes)}
          value={mode}
          onChange={(value) => setMode(followUpModes.find((one) => one === value) ?? mode)}
        />
        <DayInput
          label="Held on"
          required
          value={heldOn}
          error={isTried && heldOn === null ? 'When? t is today' : fields.heldOn}
          onChange={setHeldOn}
        />
      </SimpleGrid>
      {problems.map((problem) => (
        <Select
          key={problem.id}
          label={problem.title}
          description={`Problem, now ${problem.status === null ? 'without a step' : formatCode(problem.status)}`}
          placeholder="No change"
          clearable
          data={problem.next.map((value) => ({ value, label: formatCode(value) }))}
          value={steps[problem.id] ?? null}
          onChange={(value) => setSteps(withAnswer(steps, problem.id, problem.next, value))}
        />
      ))}
      {goals.map((goal) => (
        <Select
          key={goal.id}
          label={`${goal.parameter}: ${goal.target}`}
          description={suggestionWords(goal)}
          placeholder="Not looked at"
          clearable
          data={optionsOf(goalStatuses)}
          value={outcomes[goal.id] ?? null}
          onChange={(value) => setOutcomes(withAnswer(outcomes, goal.id, goalStatuses, value))}
        />
      ))}
      <Stack gap={4}>
        <Textarea
          label="Note"
          autosize
          minRows={2}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
      <DayInput label="Next follow-up" value={nextOn} error={fields.nextOn} onChange={setNextOn} />
      {nextOn === null && problems.length > 0 && (
        <Text size="xs" c="dimmed">
          Without a next day, problems that stay open have no next action from this follow-up.
        </Text>
      )}
    </FormDialog>
  )
}

/** The answers with one more, or one less. */
function withAnswer<T extends string>(
  answers: Readonly<Record<string, T>>,
  id: string,
  allowed: readonly T[],
  value: string | null,
): Readonly<Record<string, T>> {
  const { [id]: _, ...rest } = answers
  const found = allowed.find((one) => one === value)
  return found === undefined ? rest : { ...rest, [id]: found }
}

// Accepts a finding as a problem, and with it the patient's to-do line and the letter line, all on one page.

import { Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { FindingView, ReviewView } from '../../src-main/contract/reviews.ts'
import type { Concern } from '../../src-main/contract/vocabulary.ts'
import { useCommand, useRead } from '../client.ts'
import { type Category, CategoryFields, firstCause } from './category-fields.tsx'
import { draftFrom } from './decide-draft.ts'
import { FormDialog } from './form-dialog.tsx'
import classes from './form-layout.module.css'
import { RecommendationFields, recommendationProblems } from './recommendation-fields.tsx'
import { actionsOf, TodoFields, todoProblems } from './todo-fields.tsx'

interface DecideFormProps {
  readonly review: ReviewView
  readonly finding: FindingView
  readonly concern: Concern
  readonly onClose: () => void
}

/** Everything is filled in from the finding and can be changed. */
export function DecideForm({ review, finding, concern, onClose }: DecideFormProps) {
  const causes = useRead('reviews.causes', {}).data ?? []
  const [start] = useState(() => draftFrom(concern, review.chart.medications))
  const [chosen, setChosen] = useState<Category | null>(null)
  const [todo, setTodo] = useState(start.todo)
  const [letter, setLetter] = useState(start.letter)
  const [hasTodo, setHasTodo] = useState(true)
  const [hasLetter, setHasLetter] = useState(start.letter.prescriberId !== null)
  const [isTried, setIsTried] = useState(false)
  const decide = useCommand('reviews.decide', { isQuiet: true })

  const category = chosen ?? firstCause(causes, concern.category)
  const wrongTodo = hasTodo ? todoProblems(todo) : {}
  const wrongLetter = hasLetter ? recommendationProblems(letter) : {}
  const wrongCause = category.cause === '' ? 'Choose the cause' : null

  function submit() {
    setIsTried(true)
    const isWrong =
      wrongCause !== null ||
      Object.keys(wrongTodo).length > 0 ||
      Object.keys(wrongLetter).length > 0
    if (isWrong || decide.isPending) return
    const { prescriberId, ...words } = letter
    decide.mutate(
      {
        reviewId: review.id,
        findingKey: finding.key,
        decision: {
          kind: 'accept',
          ...category,
          todo: hasTodo ? { topic: todo.topic, actions: actionsOf(todo) } : null,
          recommendation: hasLetter && prescriberId !== null ? { prescriberId, ...words } : null,
        },
      },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title="Accept as a problem"
      size="min(76rem, 96vw)"
      isBusy={decide.isPending}
      submitLabel="Accept"
      error={decide.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text fw={600}>{concern.text}</Text>
      <CategoryFields
        value={category}
        causes={causes}
        onChange={setChosen}
        problem={isTried ? wrongCause : null}
        isFirst
        isRow
      />
      <div className={classes.decision}>
        <Stack gap="xs">
          <Checkbox
            label="Put on the patient’s to-do list"
            checked={hasTodo}
            onChange={(event) => setHasTodo(event.currentTarget.checked)}
          />
          {hasTodo && (
            <TodoFields
              value={todo}
              problems={isTried ? wrongTodo : {}}
              onChange={setTodo}
              field="decide:todo"
              isLocked={false}
            />
          )}
        </Stack>
        <Stack gap="xs">
          <Checkbox
            label="Write to the prescriber"
            checked={hasLetter}
            onChange={(event) => setHasLetter(event.currentTarget.checked)}
          />
          {hasLetter && (
            <RecommendationFields
              value={letter}
              prescribers={review.chart.prescribers}
              problems={isTried ? wrongLetter : {}}
              onChange={setLetter}
              field="decide:letter"
              lockedReason={null}
            />
          )}
        </Stack>
      </div>
    </FormDialog>
  )
}

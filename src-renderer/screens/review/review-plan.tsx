// Third step: what the patient will do, what the prescribers are asked, and when to look again.

import { Group, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { RecommendationForm } from '../../forms/recommendation-form.tsx'
import { TodoForm } from '../../forms/todo-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { EmptyState } from '../../ui/list-states.tsx'
import { PlanGoals } from './follow-up/plan-goals.tsx'
import classes from './plan.module.css'
import { RecommendationCard, TodoCard } from './plan-cards.tsx'
import layout from './review.module.css'
import { useReviewField } from './review-header.tsx'
import { useReviewWork } from './review-work.tsx'

/** The step. */
export function ReviewPlan() {
  const { review, lockedReason, decideReason } = useReviewWork()
  const [form, setForm] = useState<'todo' | 'letter' | null>(null)
  useActions('Plan', [
    {
      id: 'todo-add',
      label: 'Add a to-do line',
      keys: 'T',
      run: () => setForm('todo'),
      disabledReason: lockedReason,
    },
    {
      id: 'recommendation-add',
      label: 'Add a recommendation',
      keys: 'R',
      run: () => setForm('letter'),
      disabledReason: decideReason,
    },
  ])

  return (
    <div className={layout.panel}>
      <PlanTop />
      <PlanGoals />
      <div className={classes.columns}>
        <section className={classes.column} aria-label="To-do list">
          <Group justify="space-between" wrap="nowrap" className={classes.columnTitle}>
            <Title order={2}>Patient’s to-do list</Title>
            <ActionButton keys="T" disabledReason={lockedReason} onClick={() => setForm('todo')}>
              Add a line
            </ActionButton>
          </Group>
          <Text size="xs" c="dimmed">
            The patient reads this. Short words, what to do and when; nothing that a prescriber has
            not agreed to.
          </Text>
          <div className={layout.scroll}>
            {review.todo.length === 0 && (
              <EmptyState title="No line yet">
                Accepting a finding makes one; add others here.
              </EmptyState>
            )}
            {review.todo.map((item, index) => (
              <TodoCard key={item.id} item={item} number={index + 1} />
            ))}
          </div>
        </section>
        <section className={classes.column} aria-label="Recommendations">
          <Group justify="space-between" wrap="nowrap" className={classes.columnTitle}>
            <Title order={2}>To the prescribers</Title>
            <ActionButton keys="R" disabledReason={decideReason} onClick={() => setForm('letter')}>
              Add a recommendation
            </ActionButton>
          </Group>
          <div className={layout.scroll}>
            {review.recommendations.length === 0 && (
              <EmptyState title="No recommendation yet">
                Each prescriber gets one letter with all that concerns them.
              </EmptyState>
            )}
            {review.recommendations.map((item) => (
              <RecommendationCard key={item.id} item={item} />
            ))}
          </div>
        </section>
      </div>
      {form === 'todo' && <TodoForm review={review} onClose={() => setForm(null)} />}
      {form === 'letter' && <RecommendationForm review={review} onClose={() => setForm(null)} />}
    </div>
  )
}

function PlanTop() {
  const { review, lockedReason } = useReviewWork()
  const followUp = useReviewField('followUpOn')
  const note = useReviewField('note')
  const planned = new Set(
    [...review.todo, ...review.recommendations].flatMap((item) => item.problemId ?? []),
  )
  const open = review.problems.filter((problem) => !planned.has(problem.id))
  return (
    <div className={classes.planTop}>
      <Textarea
        label="Note for the file (not printed for the patient)"
        autosize
        minRows={1}
        maxRows={3}
        maxLength={4000}
        readOnly={lockedReason !== null}
        value={note.value ?? ''}
        error={note.problem}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={note.leave}
        data-field="note"
        data-first-field
      />
      <DayInput
        label="Follow up on"
        clearable={lockedReason === null}
        readOnly={lockedReason !== null}
        value={followUp.value}
        error={followUp.problem}
        onChange={followUp.change}
        onBlur={followUp.leave}
        data-field="followUpOn"
      />
      {open.length > 0 && (
        <Text size="sm" className={classes.openProblems} role="status">
          <strong>Not in the plan yet:</strong> {open.map((problem) => problem.title).join('; ')}
        </Text>
      )}
    </div>
  )
}

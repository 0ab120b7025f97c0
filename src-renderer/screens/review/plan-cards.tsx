// One to-do line and one recommendation, each a small form that saves itself.

import { ActionIcon, Group, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Recommendation, TodoItem } from '../../../src-main/contract/vocabulary.ts'
import { useCommand } from '../../client.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'
import {
  type RecommendationDraft,
  RecommendationFields,
  recommendationProblems,
} from '../../forms/recommendation-fields.tsx'
import { actionsOf, type TodoDraft, TodoFields, todoProblems } from '../../forms/todo-fields.tsx'
import { useAutosave } from '../../ui/autosave/autosave.tsx'
import { PreparedMark } from './lane/prepared-mark.tsx'
import classes from './plan.module.css'
import { useReviewWork } from './review-work.tsx'

/** A to-do line. It is saved when both fields are filled; until then the card says what is missing. */
export function TodoCard({ item, number }: { readonly item: TodoItem; readonly number: number }) {
  const { review, lockedReason } = useReviewWork()
  const { mutateAsync } = useCommand('reviews.saveTodo', { isQuiet: true })
  const saved = useMemo<TodoDraft>(
    () => ({ topic: item.topic, actions: item.actions.join('\n') }),
    [item],
  )
  const draft = useAutosave<TodoDraft>({
    name: `todo:${item.id}`,
    saved,
    save: async (value) => {
      refuse('The to-do line is not complete', todoProblems(value))
      await mutateAsync({
        reviewId: review.id,
        todoId: item.id,
        problemId: item.problemId,
        topic: value.topic,
        actions: actionsOf(value),
      })
    },
  })
  return (
    <Card
      title={`${number}. ${draft.value.topic}`}
      problemId={item.problemId}
      removing={item.id}
      isLocked={lockedReason !== null}
      failure={draft.problem}
    >
      <TodoFields
        value={draft.value}
        problems={todoProblems(draft.value)}
        onChange={draft.change}
        onLeave={draft.leave}
        field={`todo:${item.id}`}
        isLocked={lockedReason !== null}
      />
    </Card>
  )
}

/** A recommendation to one prescriber. */
export function RecommendationCard({ item }: { readonly item: Recommendation }) {
  const { review, decideReason } = useReviewWork()
  const { mutateAsync } = useCommand('reviews.saveRecommendation', { isQuiet: true })
  const draft = useAutosave<RecommendationDraft>({
    name: `recommendation:${item.id}`,
    saved: item,
    save: async ({ prescriberId, situation, background, assessment, recommendation, urgency }) => {
      if (prescriberId === null) throw new Error('Choose the prescriber')
      refuse(
        'The recommendation is not complete',
        recommendationProblems({ ...item, situation, background, assessment, recommendation }),
      )
      await mutateAsync({
        reviewId: review.id,
        recommendationId: item.id,
        problemId: item.problemId,
        prescriberId,
        situation,
        background,
        assessment,
        recommendation,
        urgency,
      })
    },
  })
  const to = review.chart.prescribers.find((one) => one.id === draft.value.prescriberId)
  return (
    <Card
      title={to?.name ?? 'Prescriber not chosen'}
      problemId={item.problemId}
      removing={item.id}
      isLocked={decideReason !== null}
      failure={draft.problem}
    >
      <RecommendationFields
        value={draft.value}
        prescribers={review.chart.prescribers}
        problems={recommendationProblems(draft.value)}
        onChange={draft.change}
        onLeave={draft.leave}
        field={`recommendation:${item.id}`}
        lockedReason={decideReason}
      />
    </Card>
  )
}

function refuse(message: string, problems: Readonly<Record<string, string>>): void {
  if (Object.keys(problems).length > 0) throw new Error(message)
}

interface CardProps {
  readonly title: string
  readonly problemId: string | null
  /** Id of the item that the remove button takes out. */
  readonly removing: string
  readonly isLocked: boolean
  /** Why the last saving failed; null when it did not. */
  readonly failure: string | null
  readonly children: React.ReactNode
}

function Card({ title, problemId, removing, isLocked, failure, children }: CardProps) {
  const { review } = useReviewWork()
  const [isRemoving, setIsRemoving] = useState(false)
  const remove = useCommand('reviews.removePlanItem', { isQuiet: true })
  const problem = review.problems.find((one) => one.id === problemId)
  return (
    <article className={classes.card} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <div className={classes.cardWords}>
          <Title order={3} className={classes.cut}>
            {title}
          </Title>
          <PreparedMark subject={removing} />
          {problem !== undefined && (
            <Text size="xs" c="dimmed" truncate>
              For: {problem.title}
            </Text>
          )}
        </div>
        {!isLocked && (
          <ActionIcon
            color="gray"
            aria-label={`Remove ${title}`}
            onClick={() => setIsRemoving(true)}
          >
            <IconTrash size="1rem" />
          </ActionIcon>
        )}
      </Group>
      {children}
      {failure !== null && (
        <Text size="xs" c="var(--pestle-danger)" mt={4}>
          Not saved: {failure}
        </Text>
      )}
      {isRemoving && (
        <ReasonForm
          title="Remove from the plan"
          about={title}
          submitLabel="Remove"
          isBusy={remove.isPending}
          error={remove.error}
          onClose={() => setIsRemoving(false)}
          onReason={(reason) => remove.mutate({ reviewId: review.id, id: removing, reason })}
        />
      )}
    </article>
  )
}

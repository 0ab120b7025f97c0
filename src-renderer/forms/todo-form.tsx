// Adds a line to the patient's to-do list.

import { useState } from 'react'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { useCommand } from '../client.ts'
import { FormDialog } from './form-dialog.tsx'
import { ProblemSelect } from './problem-select.tsx'
import { actionsOf, type TodoDraft, TodoFields, todoProblems } from './todo-fields.tsx'

/** Topic and at least one action are needed. */
export function TodoForm({
  review,
  onClose,
}: {
  readonly review: ReviewView
  readonly onClose: () => void
}) {
  const [draft, setDraft] = useState<TodoDraft>({ topic: '', actions: '' })
  const [problemId, setProblemId] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const save = useCommand('reviews.saveTodo', { isQuiet: true })
  const problems = todoProblems(draft)

  function submit() {
    setIsTried(true)
    if (Object.keys(problems).length > 0) return
    save.mutate(
      { reviewId: review.id, problemId, topic: draft.topic, actions: actionsOf(draft) },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title="Add a to-do line"
      isBusy={save.isPending}
      submitLabel="Add"
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TodoFields
        value={draft}
        problems={isTried ? problems : {}}
        onChange={setDraft}
        field="todo:new"
        isLocked={false}
        isFirst
      />
      <ProblemSelect problems={review.problems} value={problemId} onChange={setProblemId} />
    </FormDialog>
  )
}

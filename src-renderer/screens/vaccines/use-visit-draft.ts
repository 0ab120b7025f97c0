// Answers and consent of today's visit as they stand on screen. Each change is saved at once, in the order of the changes.

import { useState } from 'react'
import type { InputOf } from '../../../src-main/contract/client.ts'
import type {
  ScreeningQuestionView,
  VaccineVisitView,
} from '../../../src-main/contract/immunizations.ts'
import { useCommand } from '../../client.ts'

type Saved = Omit<InputOf<'immunizations.saveVisit'>, 'patientId'>
type Answer = NonNullable<ScreeningQuestionView['answer']>

export interface VisitDraft extends Saved {
  /** Null: it was not asked after all. */
  readonly answer: (id: string, answer: Answer | null) => void
  /** Every question that nobody asked yet was answered with no. */
  readonly othersNo: () => void
  readonly observe: (id: string, observations: readonly string[]) => void
  readonly agree: (
    consent: Saved['consent'],
    registrySharing: Saved['registrySharing'],
    onSuccess: () => void,
  ) => void
  readonly isSaving: boolean
  readonly error: Error | null
}

/** Begins with what is stored. */
export function useVisitDraft(patientId: string, view: VaccineVisitView): VisitDraft {
  const save = useCommand('immunizations.saveVisit')
  const [draft, setDraft] = useState<Saved>(() => ({
    answers: Object.fromEntries(
      view.questions.flatMap(({ id, answer, said }) =>
        answer === null ? [] : [[id, { answer, observations: [...said] }]],
      ),
    ),
    consent: view.consent,
    registrySharing: view.registrySharing,
  }))
  function change(next: Saved, onSuccess?: () => void) {
    const former = draft
    setDraft(next)
    // What could not be kept is not shown as if it were.
    const onError = () => setDraft(former)
    save.mutate(
      { patientId, ...next },
      onSuccess === undefined ? { onError } : { onError, onSuccess },
    )
  }
  return {
    ...draft,
    answer: (id, answer) => {
      const { [id]: former, ...rest } = draft.answers
      change({
        ...draft,
        answers:
          answer === null
            ? rest
            : {
                ...rest,
                [id]: {
                  answer,
                  observations: answer === 'no' ? [] : (former?.observations ?? []),
                },
              },
      })
    },
    othersNo: () =>
      change({
        ...draft,
        answers: {
          ...Object.fromEntries(
            view.questions.map(({ id }) => [id, { answer: 'no' as const, observations: [] }]),
          ),
          ...draft.answers,
        },
      }),
    observe: (id, observations) => {
      const former = draft.answers[id]
      if (former !== undefined)
        change({
          ...draft,
          answers: { ...draft.answers, [id]: { ...former, observations: [...observations] } },
        })
    },
    agree: (consent, registrySharing, onSuccess) =>
      change({ ...draft, consent, registrySharing }, onSuccess),
    isSaving: save.isPending,
    error: save.error,
  }
}

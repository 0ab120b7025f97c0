// Adds a problem that no rule found.

import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type DtpCategory,
  type PqaCategory,
  type Severity,
  severities,
} from '../../src-main/contract/vocabulary.ts'
import { useCommand, useRead } from '../client.ts'
import { formatRole } from '../format.ts'
import { type Category, CategoryFields, firstCause } from './category-fields.tsx'
import { FormDialog } from './form-dialog.tsx'

interface ProblemFormProps {
  readonly reviewId: string
  /** What is known already: the drug or condition, and the category. */
  readonly about?: { readonly title: string; readonly pqa: PqaCategory; readonly dtp: DtpCategory }
  /** The problem is in the review. */
  readonly onAdded?: () => void
  readonly onClose: () => void
}

/** Title, category, cause and severity are all needed. */
export function ProblemForm({ reviewId, about, onAdded, onClose }: ProblemFormProps) {
  const causes = useRead('reviews.causes', {}).data ?? []
  const [title, setTitle] = useState(about?.title ?? '')
  const [chosen, setChosen] = useState<Category | null>(null)
  const [severity, setSeverity] = useState<Severity>('moderate')
  const [isTried, setIsTried] = useState(false)
  const add = useCommand('reviews.addProblem', { isQuiet: true })
  const category =
    chosen ??
    firstCause(causes, {
      pqa: about?.pqa ?? 'indication',
      dtp: about?.dtp ?? 'needs-additional-drug-therapy',
    })
  const wrongTitle = title.trim() === '' ? 'Name the problem, with drug and condition' : null
  const wrongCause = category.cause === '' ? 'Choose the cause' : null

  function submit() {
    setIsTried(true)
    if (wrongTitle !== null || wrongCause !== null) return
    add.mutate(
      { reviewId, title, severity, ...category },
      {
        onSuccess: () => {
          onAdded?.()
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title="Add a problem"
      isBusy={add.isPending}
      submitLabel="Add"
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label="Problem"
        placeholder="For example: blood pressure above goal on lisinopril 10 mg"
        maxLength={200}
        value={title}
        error={isTried ? wrongTitle : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      <CategoryFields
        value={category}
        causes={causes}
        onChange={setChosen}
        problem={isTried ? wrongCause : null}
      />
      <Select
        label="Severity"
        data={severities.map((one) => ({ value: one, label: formatRole(one) }))}
        value={severity}
        allowDeselect={false}
        onChange={(text) => {
          const found = severities.find((one) => one === text)
          if (found !== undefined) setSeverity(found)
        }}
      />
    </FormDialog>
  )
}

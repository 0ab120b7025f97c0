// Dismisses a finding with a coded reason, one key each, or in own words.

import { Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FindingView } from '../../src-main/contract/reviews.ts'
import { useCommand } from '../client.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { FormDialog } from './form-dialog.tsx'

const concernReasons = [
  'Prescriber knows and follows it',
  'Benefit outweighs the risk for this patient',
  'Tolerated for a long time',
  'Already changed or stopped',
  'Does not apply to this patient',
  'The data behind it are wrong or old',
] as const

const unknownReasons = [
  'Asked; the patient cannot say',
  'Will find out and look again at follow-up',
  'Would not change anything for this patient',
] as const

interface DismissFormProps {
  readonly reviewId: string
  readonly finding: FindingView
  readonly onClose: () => void
}

/** It stays quiet until the facts behind it change. */
export function DismissForm({ reviewId, finding, onClose }: DismissFormProps) {
  const [words, setWords] = useState('')
  const decide = useCommand('reviews.decide', { isQuiet: true })
  const reasons = finding.finding.kind === 'concern' ? concernReasons : unknownReasons
  const reasonWords = words.trim()

  function dismiss(reason: string) {
    decide.mutate(
      { reviewId, findingKey: finding.key, decision: { kind: 'dismiss', reason } },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title="Dismiss this finding"
      isBusy={decide.isPending}
      submitLabel="Dismiss with own words"
      submitKeys="Enter"
      disabledReason={reasonWords === '' ? 'Press the number of a reason, or write your own' : null}
      error={decide.error}
      onClose={onClose}
      onSubmit={() => reasonWords !== '' && dismiss(reasonWords)}
      actions={reasons.map((reason, index) => ({
        id: `dismiss-${index + 1}`,
        label: reason,
        keys: `${index + 1}`,
        run: () => dismiss(reason),
      }))}
    >
      <Text size="sm">It stays quiet until the facts behind it change. Why?</Text>
      <Stack gap={4} role="group" aria-label="Reasons">
        {reasons.map((reason, index) => (
          <ActionButton
            key={reason}
            variant="default"
            justify="space-between"
            fullWidth
            keys={`${index + 1}`}
            disabledReason={null}
            onClick={() => dismiss(reason)}
            {...(index === 0 ? { 'data-autofocus': true } : {})}
          >
            {reason}
          </ActionButton>
        ))}
      </Stack>
      <TextInput
        label="In own words"
        maxLength={300}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

// Starts a review: what kind, why, how and with whom.

import { Autocomplete } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type Recipient,
  type ReviewKind,
  type ReviewMode,
  recipients,
  reviewKinds,
  reviewModes,
} from '../../src-main/contract/vocabulary.ts'
import { Choice, optionsOf } from './choice.tsx'
import { useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'

const usualReasons: Readonly<Record<ReviewKind, readonly string[]>> = {
  CMR: [
    'Annual comprehensive review',
    'Patient asked for it',
    'New to this pharmacy',
    'After a hospital stay',
  ],
  TMR: [
    'New or changed medicine',
    'Follow-up of a problem',
    'Refill pattern',
    'Quarterly targeted review',
  ],
}

interface Props {
  readonly patientId: string
  readonly kind: ReviewKind
  readonly onClose: () => void
  readonly onStarted: (reviewId: string) => void
}

/** The dialog under C (comprehensive) and T (targeted). */
export function StartReviewForm({ patientId, kind, onClose, onStarted }: Props) {
  const form = useForm<{
    kind: ReviewKind
    reason: string
    mode: ReviewMode
    recipient: Recipient
  }>({
    initialValues: { kind, reason: '', mode: 'in-person', recipient: 'patient' },
  })
  const start = useFormCommand('reviews.start', form)
  return (
    <FormDialog
      title="Start a review"
      submitLabel="Start"
      isBusy={start.isBusy}
      error={start.error}
      onClose={onClose}
      onSubmit={() => start.submit({ patientId, ...form.values }, (review) => onStarted(review.id))}
    >
      <Choice
        label="Kind"
        options={reviewKinds.map((value) => ({
          value,
          label: value === 'CMR' ? 'Comprehensive (CMR)' : 'Targeted (TMR)',
        }))}
        {...form.getInputProps('kind')}
      />
      <Autocomplete
        label="Reason"
        description="↓ lists the usual ones"
        required
        openOnFocus={false}
        data-autofocus
        data={[...usualReasons[form.values.kind]]}
        {...form.getInputProps('reason')}
      />
      <Choice label="How" options={optionsOf(reviewModes)} {...form.getInputProps('mode')} />
      <Choice label="With" options={optionsOf(recipients)} {...form.getInputProps('recipient')} />
    </FormDialog>
  )
}

// One fact that only payers ask for: a question with its answers. Unknown stays unknown until somebody says it.

import { Radio, Select, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { PayerFactKind } from '../../../src-main/contract/enrollment.ts'
import { type Day, toDay } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { states } from './states.ts'

/** What is asked. */
export const payerQuestions: Readonly<Record<PayerFactKind, string>> = {
  medicaid: 'Which state’s Medicaid covers the patient?',
  discharge: 'When was the patient last discharged from a hospital or long-term care?',
  coordination: 'Do several prescribers treat the patient, so that care has to be coordinated?',
  literacy: 'Does the patient need help with health literacy?',
  referral: 'Did a prescriber refer the patient?',
  hospice: 'Is the patient in hospice?',
}

interface Props {
  readonly patientId: string
  readonly fact: PayerFactKind
  /** What was said before; null when nothing was. */
  readonly value: string | null
  readonly onClose: () => void
}

interface Values {
  choice: string
  value: string | null
  day: Day | null
}

function startOf(fact: PayerFactKind, value: string | null): Values {
  if (value === null) return { choice: '', value: null, day: null }
  if (fact === 'discharge')
    return value === 'none'
      ? { choice: 'none', value: null, day: null }
      : { choice: 'day', value: null, day: toDay(value) }
  return { choice: value, value, day: null }
}

/** The dialog. */
export function PayerFactForm({ patientId, fact, value, onClose }: Props) {
  const form = useForm<Values>({ initialValues: startOf(fact, value) })
  const save = useFormCommand('payerFacts.save', form)
  const answer =
    fact === 'medicaid'
      ? form.values.value
      : fact === 'discharge' && form.values.choice === 'day'
        ? form.values.day
        : form.values.choice
  const isOpen = answer === null || answer === ''
  return (
    <FormDialog
      title="A fact that payers ask for"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      disabledReason={isOpen ? 'Answer the question first' : null}
      onClose={onClose}
      onSubmit={() => !isOpen && save.submit({ patientId, fact, value: answer }, onClose)}
    >
      {fact === 'medicaid' ? (
        <Select
          label={payerQuestions[fact]}
          description="Type the state’s first letters"
          searchable
          openOnFocus={false}
          data={[{ value: 'none', label: 'None: not covered by Medicaid' }, ...states]}
          data-autofocus
          {...form.getInputProps('value')}
        />
      ) : (
        <Radio.Group label={payerQuestions[fact]} {...form.getInputProps('choice')}>
          <Stack gap={6} mt={4}>
            {(fact === 'discharge'
              ? [
                  ['day', 'On a day'],
                  ['none', 'Not at all, as far as is known'],
                ]
              : [
                  ['yes', 'Yes'],
                  ['no', 'No'],
                ]
            ).map(([key = '', label], place) => (
              <Radio
                key={key}
                value={key}
                label={label}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {form.values.choice === 'day' && fact === 'discharge' && (
        <DayInput label="Discharged on" required {...form.getInputProps('day')} />
      )}
    </FormDialog>
  )
}

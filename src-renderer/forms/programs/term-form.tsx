// Writes one term from a day on: the value, the days, and where it stands. What held before stays in the history.

import { NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { TermView } from '../../../src-main/contract/program-panel.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { isTextual } from '../../screens/settings/programs/term-words.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly program: string
  readonly term: TermView
  readonly onClose: () => void
}

interface Values {
  text: string
  number: number | string
  from: Day | null
  until: Day | null
  note: string
}

/** The dialog. Money is typed in dollars and kept in cents. */
export function TermForm({ program, term, onClose }: Props) {
  const { unit, value } = term
  const isText = isTextual(unit)
  const isMoney = unit === 'cents'
  const form = useForm<Values>({
    initialValues: {
      text: typeof value === 'string' ? value : '',
      number: typeof value !== 'number' ? '' : isMoney ? value / 100 : value,
      from: null,
      until: null,
      note: '',
    },
  })
  const save = useFormCommand('programTerms.save', form)
  const submit = () => {
    const { text, number, from, until, note } = form.values
    if (from === null || note.trim() === '') {
      form.setErrors({
        ...(from === null ? { from: 'From which day of service? t is today' } : {}),
        ...(note.trim() === '' ? { note: 'Say where it stands' } : {}),
      })
      return
    }
    const typed = typeof number === 'number' ? number : null
    const amount = typed === null ? null : isMoney ? Math.round(typed * 100) : typed
    save.submit(
      {
        ...{ program, from, until, note },
        key: term.key,
        value: isText ? orNull(text) : amount,
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title={term.title}
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {isText ? (
        <TextInput
          label="Value"
          description="Empty: blank again"
          maxLength={60}
          data-autofocus
          {...form.getInputProps('text')}
          error={form.errors.value}
        />
      ) : (
        <NumberInput
          label={isMoney ? 'Amount, $' : `Value${unit === 'count' ? '' : `, ${unit}`}`}
          description="Empty: blank again"
          min={0}
          decimalScale={isMoney ? 2 : 0}
          hideControls
          data-autofocus
          {...form.getInputProps('number')}
          error={form.errors.value}
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        <DayInput label="From the day of service" required {...form.getInputProps('from')} />
        <DayInput
          label="Ends before"
          description="First day without it; open: it goes on"
          {...form.getInputProps('until')}
        />
      </SimpleGrid>
      <TextInput
        label="Where it stands"
        description="Contract of March 2026, page 4"
        required
        maxLength={300}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}

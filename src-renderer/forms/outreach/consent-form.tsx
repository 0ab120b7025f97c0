// Records consent or refusal: to what, said by whom, how and when. Opting out of a program is a third thing, under O.

import { Select, SimpleGrid, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { EligibilityView } from '../../../src-main/contract/chart-views.ts'
import type { InputOf } from '../../../src-main/contract/client.ts'
import {
  consentMethods,
  consentScopes,
  type Giver,
  givers,
  refusalCodes,
} from '../../../src-main/contract/outreach.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { formatCode } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

type Input = InputOf<'consents.add'>

interface Props {
  readonly patientId: string
  readonly programs: readonly EligibilityView[]
  readonly giver: Giver
  readonly onClose: () => void
}

/** What a scope means, in words for a person. */
export const scopeWords: Readonly<Record<string, string>> = {
  services: 'All reviews and services',
  sharing: 'Sharing with prescribers and plan',
  'this-service': 'This one service',
}

interface Values {
  kind: Input['kind']
  scope: (typeof consentScopes)[number] | string
  givenBy: Giver
  method: Input['method']
  code: NonNullable<Input['code']> | null
  note: string
  onDay: Day | null
  untilDay: Day | null
}

/** The dialog under I. */
export function ConsentForm({ patientId, programs, giver, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: {
      kind: 'consent',
      scope: 'services',
      givenBy: giver,
      method: 'verbal',
      code: null,
      note: '',
      onDay: null,
      untilDay: null,
    },
  })
  const add = useFormCommand('consents.add', form)
  const submit = () => {
    const { onDay, note, ...rest } = form.values
    if (onDay === null) {
      form.setErrors({ onDay: 'When? t is today' })
      return
    }
    add.submit({ patientId, ...rest, onDay, note: orNull(note) }, onClose)
  }
  return (
    <FormDialog
      title="Consent or refusal"
      submitLabel="Record"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Choice
        label="What"
        options={optionsOf(['consent', 'refusal'])}
        {...form.getInputProps('kind')}
      />
      <Select
        label="To"
        required
        allowDeselect={false}
        data={[
          ...consentScopes.map((value) => ({ value, label: scopeWords[value] ?? value })),
          ...programs.map((one) => ({ value: one.program, label: one.programName })),
        ]}
        {...form.getInputProps('scope')}
      />
      {form.values.kind === 'refusal' && (
        <Select
          label="Why"
          required
          data={refusalCodes.map((value) => ({ value, label: formatCode(value) }))}
          {...form.getInputProps('code')}
        />
      )}
      <Choice label="Said by" options={optionsOf(givers)} {...form.getInputProps('givenBy')} />
      <Choice label="How" options={optionsOf(consentMethods)} {...form.getInputProps('method')} />
      <SimpleGrid cols={2} spacing="sm">
        <DayInput
          label="On"
          description="t is today"
          required
          data-autofocus
          {...form.getInputProps('onDay')}
        />
        <DayInput
          label="Until"
          description="Open: until taken back"
          {...form.getInputProps('untilDay')}
        />
      </SimpleGrid>
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

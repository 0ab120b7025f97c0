// Who agreed to today's vaccines and how, and whether the registry may share the record.

import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { InputOf } from '../../../src-main/contract/client.ts'
import { consentGivers } from '../../../src-main/contract/immunizations.ts'
import { Choice } from '../choice.tsx'
import { orNull } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

type Saved = InputOf<'immunizations.saveVisit'>
type Consent = NonNullable<Saved['consent']>

const giverWords: Readonly<Record<Consent['by'], string>> = {
  patient: 'Patient',
  parent: 'Parent',
  representative: 'Representative',
}

interface Props {
  readonly former: Pick<Saved, 'consent' | 'registrySharing'>
  readonly isBusy: boolean
  readonly error: Error | null
  readonly onClose: () => void
  readonly onAgreed: (consent: Consent, sharing: Saved['registrySharing']) => void
}

/** The dialog under C. It opens at the usual case; nothing is kept before it is submitted. */
export function VaccineConsentForm({ former, isBusy, error, onClose, onAgreed }: Props) {
  const form = useForm({
    initialValues: {
      by: former.consent?.by ?? ('patient' as const),
      name: former.consent?.name ?? '',
      method: former.consent?.method ?? ('written' as const),
      sharing: former.registrySharing ?? 'unasked',
    },
  })
  const { by, name, method, sharing } = form.values
  const submit = () => {
    if (by !== 'patient' && name.trim() === '') {
      form.setErrors({ name: 'Who agreed for the patient?' })
      return
    }
    onAgreed(
      { by, name: by === 'patient' ? null : orNull(name), method },
      sharing === 'yes' || sharing === 'no' ? sharing : null,
    )
  }
  return (
    <FormDialog
      title="Consent to today’s vaccines"
      submitLabel="Agreed"
      isBusy={isBusy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Choice
        label="Who agrees"
        options={consentGivers.map((value) => ({ value, label: giverWords[value] }))}
        {...form.getInputProps('by')}
      />
      {by !== 'patient' && <TextInput label="Name" required {...form.getInputProps('name')} />}
      <Choice
        label="How"
        options={[
          { value: 'written', label: 'In writing' },
          { value: 'verbal', label: 'Verbally' },
        ]}
        {...form.getInputProps('method')}
      />
      <Choice
        label="Sharing through the registry"
        options={[
          { value: 'unasked', label: 'Not asked' },
          { value: 'yes', label: 'Agreed' },
          { value: 'no', label: 'Does not want it' },
        ]}
        {...form.getInputProps('sharing')}
      />
    </FormDialog>
  )
}

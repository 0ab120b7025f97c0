// A new patient, after a search that found nobody. A patient of the same name and birth date is asked about first.

import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { AppError } from '../../../src-main/contract/errors.ts'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import { useFormCommand } from '../../forms/form-command.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { PatientFields, patientInputOf, patientValues } from '../../forms/patient-form.tsx'

interface Props {
  readonly searchedFor: string
  readonly onClose: () => void
  /** The new patient as a search hit, to be confirmed and opened. */
  readonly onAdded: (hit: PatientHit) => void
}

/** Splits `smith,jo` for the first two fields; anything else is left to the person. */
function names(searchedFor: string): readonly [string, string] {
  if (/\d/.test(searchedFor)) return ['', '']
  const [last = '', first = ''] = searchedFor.split(',').map((part) => part.trim())
  const upper = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
  return [upper(last), upper(first)]
}

/** The dialog. */
export function AddPatient({ searchedFor, onClose, onAdded }: Props) {
  const form = useForm({
    initialValues: { ...patientValues(null, ...names(searchedFor)), isConfirmedNew: false },
  })
  const add = useFormCommand('patients.add', form, 'patient')
  const isDouble = add.error instanceof AppError && add.error.kind === 'conflict'
  const submit = () => {
    const { isConfirmedNew, ...values } = form.values
    add.submit({ patient: patientInputOf(values), searchedFor, isConfirmedNew }, ({ id }) => {
      onClose()
      onAdded({
        id,
        last: values.last.trim(),
        first: values.first.trim(),
        birthDate: values.birthDate,
        phone: values.phone.trim() === '' ? null : values.phone,
        addressLine: values.address.line1.trim() === '' ? null : values.address.line1,
        hasSameName: isConfirmedNew,
      })
    })
  }
  return (
    <FormDialog
      title="Add patient"
      size="xl"
      isBusy={add.isBusy}
      submitLabel="Add patient"
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <PatientFields inputProps={form.getInputProps} prescribers={[]} />
      {isDouble && (
        <Checkbox
          label="I looked at that chart: this is another person"
          {...form.getInputProps('isConfirmedNew', { type: 'checkbox' })}
        />
      )}
    </FormDialog>
  )
}

// Changes a patient's details.

import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { ChartView } from '../../src-main/contract/chart-views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { useEntryBasis } from './entry-basis.tsx'
import { useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'
import { PatientFields, patientInputOf, patientValues } from './patient-form.tsx'

interface Props {
  readonly chart: ChartView
  readonly onClose: () => void
  readonly onHistory: () => void
}

/** The dialog under E. */
export function PatientForm({ chart, onClose, onHistory }: Props) {
  const [start] = useState(chart.patient)
  const form = useForm({ initialValues: patientValues(start) })
  const change = useFormCommand('patients.change', form, 'patient')
  const { basis, note, failure } = useEntryBasis({
    entry: chart.patient,
    start,
    valuesOf: (patient) => patientValues(patient),
    form,
    error: change.error,
  })
  const { id, revision } = basis
  return (
    <FormDialog
      title="Patient’s details"
      size="xl"
      submitLabel="Save"
      isBusy={change.isBusy}
      error={failure}
      actions={[
        { id: 'history', label: 'Who changed what, and when', keys: 'alt+H', run: onHistory },
      ]}
      onClose={onClose}
      onSubmit={() =>
        change.submit({ patientId: id, revision, patient: patientInputOf(form.values) }, onClose)
      }
    >
      {note}
      <PatientFields inputProps={form.getInputProps} prescribers={chart.prescribers} />
      <ActionButton
        variant="subtle"
        keys="alt+H"
        disabledReason={null}
        onClick={onHistory}
        style={{ alignSelf: 'flex-start' }}
      >
        Who changed what, and when
      </ActionButton>
    </FormDialog>
  )
}

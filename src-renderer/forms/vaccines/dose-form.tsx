// Records one dose: the carton is scanned, what the store knows of its package is filled in, the person looks and confirms.

import { Alert, Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import {
  type CartonView,
  type GivenView,
  GS,
  readGs1,
  type VaccineVisitView,
} from '../../../src-main/contract/immunizations.ts'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import { client, explainFailure } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { useScan } from '../../scan.ts'
import uiClasses from '../../ui/ui.module.css'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { DoseFields } from './dose-fields.tsx'
import { type DoseValues, doseInput, emptyDose, withCarton } from './dose-values.ts'

interface Props {
  readonly patientId: string
  readonly view: VaccineVisitView
  readonly lists: VaccineLists
  /** The marked group. */
  readonly group: string | null
  /** A code that was scanned on the screen; null: the form begins empty. */
  readonly code: string | null
  readonly onClose: () => void
  readonly onGiven: (given: GivenView, group: string) => void
}

/** The dialog under S, and of every scanned carton. */
export function DoseForm({ patientId, view, lists, group, code, onClose, onGiven }: Props) {
  const form = useForm<DoseValues>({ initialValues: emptyDose(view, group) })
  const give = useFormCommand('immunizations.give', form)
  const [carton, setCarton] = useState<CartonView | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const confirm = useRef<HTMLInputElement>(null)
  const read = (text: string) => {
    form.setFieldValue('code', text.replaceAll(GS, ' '))
    client.immunizations.carton({ code: text }).then(
      (found) => {
        setFault(null)
        setCarton(found)
        form.setValues(withCarton(form.getValues(), found, view, lists))
        confirm.current?.focus()
      },
      (error) => {
        setCarton(null)
        setFault(explainFailure(error).message)
      },
    )
  }
  const begun = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code that the form was opened with is read once
  useEffect(() => {
    if (begun.current || code === null) return
    begun.current = true
    read(code)
  }, [])
  useScan(({ text }) => {
    if (typeof readGs1(text) === 'string') return false
    read(text)
    return true
  })
  const { values } = form
  const due =
    view.forecast.kind === 'forecast'
      ? view.forecast.groups.find((one) => one.group === values.group)
      : undefined
  const isAsked = due?.state === 'due' || due?.state === 'past-due'
  const submit = () => {
    const input = doseInput(patientId, values)
    if ('errors' in input) form.setErrors(input.errors)
    else give.submit(input.input, (given) => onGiven(given, input.input.group))
  }
  const statements = view.statements.filter((one) => one.group === values.group)
  return (
    <FormDialog
      title="Record a dose"
      size="lg"
      submitLabel="Record the dose"
      isBusy={give.isBusy}
      disabledReason={carton?.stop ?? null}
      error={null}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label="Square code of the carton"
        description="Scan it, or type what stands below it: (01)… (17)… (10)…"
        {...(code === null ? { 'data-autofocus': true } : {})}
        value={values.code}
        onChange={(event) => form.setFieldValue('code', event.currentTarget.value)}
        onBlur={() => {
          const typed = values.code.trim()
          if (typed.length >= 16 && carton === null) read(typed)
        }}
        error={fault}
      />
      {carton !== null && <CartonNotes carton={carton} />}
      <DoseFields form={form} view={view} lists={lists} />
      <Stack gap={4}>
        <Checkbox
          ref={confirm}
          {...(code === null ? {} : { 'data-autofocus': true })}
          label={
            statements.length === 0
              ? `Information statement handed over: no edition for ${values.group || 'this vaccine'} is on file`
              : `Handed over: ${statements.map((one) => `${one.title}, ${formatDay(one.editionOn)}`).join('; ')}`
          }
          {...form.getInputProps('isStatementGiven', { type: 'checkbox' })}
        />
        {!isAsked && values.group !== '' && (
          <TextInput
            label="Why it is given though the schedule does not ask for it today"
            maxLength={300}
            {...form.getInputProps('outsideSchedule')}
          />
        )}
      </Stack>
      {give.error !== null && (
        <StopNote title="Not recorded">{explainFailure(give.error).message}</StopNote>
      )}
    </FormDialog>
  )
}

function StopNote({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <Alert
      className={uiClasses.failure ?? ''}
      color="red"
      variant="outline"
      role="alert"
      title={title}
      icon={<IconAlertTriangle aria-hidden />}
    >
      {children}
    </Alert>
  )
}

function CartonNotes({ carton }: { readonly carton: CartonView }) {
  if (carton.stop !== null) return <StopNote title="Do not give this">{carton.stop}</StopNote>
  return (
    <Stack gap={2} role="status">
      <Text size="sm">
        {carton.vaccine ?? 'Vaccine not known yet'}
        {carton.lot !== null && ` · lot ${carton.lot}`}
        {carton.expires !== null && ` · good until ${formatDay(carton.expires)}`}
        {carton.lotId === null && ' · this lot was not taken in yet: it is taken in with the dose'}
      </Text>
      {carton.cannotTell.map((one) => (
        <Text key={one} size="sm" fw={600}>
          {one}
        </Text>
      ))}
    </Stack>
  )
}

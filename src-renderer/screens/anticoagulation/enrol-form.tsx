// Enrols a patient: what the chart says already is filled in and looked at by a person.

import { Group, MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type ClinicView,
  type Indication,
  indications,
  type NomogramView,
} from '../../../src-main/contract/anticoagulation.ts'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { Choice } from '../../forms/choice.tsx'
import { orNull, useFormCommand } from '../../forms/form-command.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { YesNoUnknown } from '../../forms/yes-no-unknown.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { dayNames, typedNumber, typedWeek } from './visit-words.ts'
import { WeekInput } from './week-input.tsx'

interface Props {
  readonly chart: ChartView
  readonly view: ClinicView
  readonly nomograms: readonly NomogramView[]
  readonly onClose: () => void
}

interface Values {
  kind: 'warfarin' | 'doac'
  indication: Indication | null
  indicationNote: string
  low: string
  high: string
  startedOn: Day | null
  duration: 'until-day' | 'indefinite' | 'unknown'
  stopOn: Day | null
  nomogram: string | null
  tablets: string[]
  halves: boolean | null
  week: readonly string[]
  clinicDays: string[]
  prescriberId: string | null
}

const kinds = [
  { value: 'warfarin', label: 'Warfarin' },
  { value: 'doac', label: 'DOAC' },
]
const durations = [
  { value: 'unknown', label: 'Not known' },
  { value: 'indefinite', label: 'Indefinite' },
  { value: 'until-day', label: 'Until a day' },
]
const strengths = ['1', '2', '2.5', '3', '4', '5', '6', '7.5', '10']

/** The dialog under N. */
export function EnrolForm({ chart, view, nomograms, onClose }: Props) {
  const { suggestion } = view
  const form = useForm<Values>({
    initialValues: {
      kind: suggestion.kind ?? 'warfarin',
      indication: suggestion.indication,
      indicationNote: '',
      low: '',
      high: '',
      startedOn: suggestion.startedOn,
      duration: 'unknown',
      stopOn: null,
      nomogram: null,
      tablets: suggestion.tablets.map(String),
      halves: null,
      week: ['', '', '', '', '', '', ''],
      clinicDays: [],
      prescriberId: suggestion.prescriberId,
    },
  })
  const enrol = useFormCommand('anticoagulation.enrol', form)
  const { values } = form
  const isWarfarin = values.kind === 'warfarin'
  const submit = () => {
    const [low, high] = [typedNumber(values.low), typedNumber(values.high)]
    const wrong = {
      ...(values.indication === null ? { indication: 'Why is it taken?' } : {}),
      ...(isWarfarin && (low === null || high === null) ? { low: 'Two numbers' } : {}),
      ...(isWarfarin && values.nomogram === null ? { nomogram: 'Choose one' } : {}),
    }
    if (values.indication === null || Object.keys(wrong).length > 0) return form.setErrors(wrong)
    enrol.submit(
      {
        patientId: chart.patient.id,
        kind: values.kind,
        indication: values.indication,
        indicationNote: orNull(values.indicationNote),
        goal: isWarfarin && low !== null && high !== null ? [low, high] : null,
        startedOn: values.startedOn,
        duration: values.duration,
        stopOn: values.duration === 'until-day' ? values.stopOn : null,
        nomogram: isWarfarin ? values.nomogram : null,
        tablets: isWarfarin && values.tablets.length > 0 ? values.tablets.map(Number) : null,
        areHalvesAllowed: isWarfarin ? values.halves : null,
        weekMg: isWarfarin ? typedWeek(values.week) : null,
        clinicDays: values.clinicDays.map(Number),
        prescriberId: values.prescriberId,
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title="Enrol in the anticoagulation clinic"
      size="xl"
      submitLabel="Enrol"
      isBusy={enrol.isBusy}
      error={enrol.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2}>
        <Choice label="Anticoagulant" options={kinds} {...form.getInputProps('kind')} />
        <Select
          label="Indication"
          required
          data={Object.entries(indications).map(([value, label]) => ({ value, label }))}
          data-autofocus
          {...form.getInputProps('indication')}
        />
        <TextInput
          label="More about it"
          maxLength={200}
          {...form.getInputProps('indicationNote')}
        />
        <Select
          label="Responsible prescriber"
          data={chart.prescribers.map((one) => ({ value: one.id, label: one.name }))}
          clearable
          searchable
          {...form.getInputProps('prescriberId')}
        />
        <DayInput
          label="First day of this course"
          description="Proposals begin after 28 days"
          {...form.getInputProps('startedOn')}
        />
        <Choice label="Planned duration" options={durations} {...form.getInputProps('duration')} />
      </SimpleGrid>
      {values.duration === 'until-day' && (
        <DayInput label="Last day" required {...form.getInputProps('stopOn')} />
      )}
      {isWarfarin && (
        <>
          <SimpleGrid cols={2}>
            <Group gap="xs" wrap="nowrap" align="start">
              <TextInput label="Goal from" inputMode="decimal" {...form.getInputProps('low')} />
              <TextInput label="Goal to" inputMode="decimal" {...form.getInputProps('high')} />
            </Group>
            <Select
              label="Nomogram"
              required
              data={nomograms.map((one) => ({
                value: one.id,
                label: `${one.title} (goal ${one.goal.join(' to ')})`,
              }))}
              {...form.getInputProps('nomogram')}
            />
            <MultiSelect
              label="Tablet strengths in hand, mg"
              data={strengths}
              {...form.getInputProps('tablets')}
            />
            <YesNoUnknown label="May tablets be halved?" {...form.getInputProps('halves')} />
          </SimpleGrid>
          <WeekInput
            label="Dose taken now"
            value={values.week}
            onChange={(week) => form.setFieldValue('week', week)}
          />
        </>
      )}
      <MultiSelect
        label="Days of the clinic"
        description="Empty: any day"
        data={dayNames.map((label, place) => ({ value: String(place), label }))}
        {...form.getInputProps('clinicDays')}
      />
    </FormDialog>
  )
}

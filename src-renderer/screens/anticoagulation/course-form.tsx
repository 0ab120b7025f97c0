// Enrols a patient, or changes the course: what is known already is filled in and looked at by a person.

import { Group, MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type ClinicView,
  type Indication,
  indications,
  type NomogramView,
} from '../../../src-main/contract/anticoagulation.ts'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import type { InputOf } from '../../../src-main/contract/client.ts'
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

/** What the form starts with: the course as it is, else what the chart says. */
function firstValues({ enrolment, weekMg, suggestion }: ClinicView): Values {
  const week = weekMg?.map(String) ?? ['', '', '', '', '', '', '']
  if (enrolment === null)
    return {
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
      week,
      clinicDays: [],
      prescriberId: suggestion.prescriberId,
    }
  const { kind, indication, goal, startedOn, duration, stopOn, nomogram } = enrolment
  return {
    ...{ kind, indication, startedOn, duration, stopOn, nomogram, week },
    indicationNote: enrolment.indicationNote ?? '',
    low: String(goal?.[0] ?? ''),
    high: String(goal?.[1] ?? ''),
    tablets: (enrolment.tablets ?? []).map(String),
    halves: enrolment.areHalvesAllowed,
    clinicDays: enrolment.clinicDays.map(String),
    prescriberId: enrolment.prescriberId,
  }
}

/** The dialog under N, and under C once a course runs. */
export function CourseForm({ chart, view, nomograms, onClose }: Props) {
  const { enrolment } = view
  const form = useForm<Values>({ initialValues: firstValues(view) })
  const enrol = useFormCommand('anticoagulation.enrol', form)
  const change = useFormCommand('anticoagulation.change', form)
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
    const { kind, indication, startedOn, duration, prescriberId } = values
    const course = {
      ...{ indication, startedOn, duration, prescriberId },
      indicationNote: orNull(values.indicationNote),
      goal: isWarfarin && low !== null && high !== null ? [low, high] : null,
      stopOn: duration === 'until-day' ? values.stopOn : null,
      nomogram: isWarfarin ? values.nomogram : null,
      tablets: isWarfarin && values.tablets.length > 0 ? values.tablets.map(Number) : null,
      areHalvesAllowed: isWarfarin ? values.halves : null,
      weekMg: isWarfarin ? typedWeek(values.week) : null,
      clinicDays: values.clinicDays.map(Number),
    } satisfies Omit<InputOf<'anticoagulation.enrol'>, 'patientId' | 'kind'>
    if (enrolment === null) enrol.submit({ patientId: chart.patient.id, kind, ...course }, onClose)
    else
      change.submit({ enrolmentId: enrolment.id, revision: enrolment.revision, ...course }, onClose)
  }
  return (
    <FormDialog
      title={enrolment === null ? 'Enrol in the anticoagulation clinic' : 'Change the course'}
      size="xl"
      submitLabel={enrolment === null ? 'Enrol' : 'Save'}
      isBusy={enrol.isBusy || change.isBusy}
      error={enrol.error ?? change.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2}>
        {enrolment === null && (
          <Choice label="Anticoagulant" options={kinds} {...form.getInputProps('kind')} />
        )}
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
          data={prescriberOptions(chart, enrolment)}
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

/** Prescribers of the chart; whoever is responsible already is offered too. */
function prescriberOptions(chart: ChartView, enrolment: ClinicView['enrolment']) {
  const known = chart.prescribers.map((one) => ({ value: one.id, label: one.name }))
  const { prescriberId = null, prescriberName = null } = enrolment ?? {}
  return prescriberId === null || known.some(({ value }) => value === prescriberId)
    ? known
    : [{ value: prescriberId, label: prescriberName ?? '' }, ...known]
}

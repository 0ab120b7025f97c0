// What a program's list says of a patient, and what its claims have to carry. Nothing is filled in beforehand but what
// the chart's own coverage says.

import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import type { EnrollmentView, Standing } from '../../../src-main/contract/enrollment.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Choice } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly chart: ChartView
  readonly program: string
  readonly programName: string
  /** What stands; null for a new one. */
  readonly enrollment: EnrollmentView | null
  readonly onClose: () => void
}

const standingWords: readonly { readonly value: Standing; readonly label: string }[] = [
  { value: 'listed', label: 'On the list' },
  { value: 'enrolled', label: 'Enrolled' },
  { value: 'not-listed', label: 'Not on the list' },
]

interface Values {
  standing: Standing | ''
  learnedFrom: string
  memberId: string
  beneficiaryId: string
  plan: string
  contractId: string
  bin: string
  pcn: string
  groupId: string
  otherInsurance: string
  from: Day | null
  until: Day | null
  metCriteriaOn: Day | null
  path: string
  prescriberId: string | null
  consentOn: Day | null
  approval: string
}

/** A new entry takes the numbers of the card: most programs go by them. */
function valuesOf({ coverage }: ChartView, one: EnrollmentView | null): Values {
  const card = one === null ? coverage : null
  return {
    standing: one?.standing ?? '',
    learnedFrom: one?.learnedFrom ?? '',
    memberId: one?.memberId ?? card?.memberId ?? '',
    beneficiaryId: one?.beneficiaryId ?? '',
    plan: one?.plan ?? card?.plan ?? '',
    contractId: one?.contractId ?? '',
    bin: one?.bin ?? card?.bin ?? '',
    pcn: one?.pcn ?? card?.pcn ?? '',
    groupId: one?.groupId ?? card?.groupId ?? '',
    otherInsurance: one?.otherInsurance ?? '',
    from: one?.from ?? null,
    until: one?.until ?? null,
    metCriteriaOn: one?.metCriteriaOn ?? null,
    path: one?.path ?? '',
    prescriberId: one?.prescriberId ?? null,
    consentOn: one?.consentOn ?? null,
    approval: one?.approval ?? '',
  }
}

/** The dialog. */
export function EnrollmentForm({ chart, program, programName, enrollment, onClose }: Props) {
  const form = useForm<Values>({ initialValues: valuesOf(chart, enrollment) })
  const save = useFormCommand('enrollments.save', form, 'enrollment')
  const submit = () => {
    const { standing, path, prescriberId, from, until, metCriteriaOn, consentOn, ...texts } =
      form.values
    if (standing === '' || texts.learnedFrom.trim() === '') {
      form.setErrors({
        ...(standing === '' ? { standing: 'Choose one' } : {}),
        ...(texts.learnedFrom.trim() === '' ? { learnedFrom: 'Say where it is known from' } : {}),
      })
      return
    }
    save.submit(
      {
        patientId: chart.patient.id,
        revision: enrollment?.revision ?? null,
        enrollment: {
          ...{ program, standing, prescriberId, from, until, metCriteriaOn, consentOn },
          path: path === 'three-criteria' || path === 'at-risk' ? path : null,
          learnedFrom: texts.learnedFrom,
          memberId: orNull(texts.memberId),
          beneficiaryId: orNull(texts.beneficiaryId),
          plan: orNull(texts.plan),
          contractId: orNull(texts.contractId),
          bin: orNull(texts.bin),
          pcn: orNull(texts.pcn),
          groupId: orNull(texts.groupId),
          otherInsurance: orNull(texts.otherInsurance),
          approval: orNull(texts.approval),
        },
      },
      onClose,
    )
  }
  const text = (field: keyof Values, label: string) => (
    <TextInput label={label} {...form.getInputProps(field)} />
  )
  return (
    <FormDialog
      title={`Enrollment: ${programName}`}
      size="lg"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Choice
        label="The payer’s list"
        options={standingWords}
        {...form.getInputProps('standing')}
      />
      {form.errors.standing !== undefined && (
        <div role="alert">The payer’s list: {form.errors.standing}</div>
      )}
      <TextInput
        label="Known from"
        description="List of the platform, letter, phone call: with its day"
        required
        data-autofocus
        {...form.getInputProps('learnedFrom')}
      />
      <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
        <DayInput label="From" {...form.getInputProps('from')} />
        <DayInput label="Last day" {...form.getInputProps('until')} />
        <DayInput label="Consent given on" {...form.getInputProps('consentOn')} />
        {text('memberId', 'Member number')}
        {text('beneficiaryId', 'MBI or Medicaid number')}
        {text('plan', 'Plan')}
        {text('bin', 'BIN')}
        {text('pcn', 'PCN')}
        {text('groupId', 'Group')}
        {text('contractId', 'Contract')}
        {text('approval', 'Prior authorization')}
        {text('otherInsurance', 'Other insurance')}
        <Select
          label="Prescriber of the team"
          clearable
          searchable
          data={chart.prescribers.map((one) => ({ value: one.id, label: one.name }))}
          {...form.getInputProps('prescriberId')}
        />
        {program === 'medicare-part-d' && (
          <>
            <DayInput label="Met the criteria on" {...form.getInputProps('metCriteriaOn')} />
            <Select
              label="Path"
              clearable
              data={[
                { value: 'three-criteria', label: 'Three criteria' },
                { value: 'at-risk', label: 'At risk' },
              ]}
              {...form.getInputProps('path')}
            />
          </>
        )}
      </SimpleGrid>
    </FormDialog>
  )
}

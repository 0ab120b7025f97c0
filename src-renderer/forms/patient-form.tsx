// The fields of a patient, for adding and changing. Empty means "not recorded"; nothing has a default.

import { Fieldset, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import type { PatientView } from '../../src-main/contract/chart-views.ts'
import type { PatientInput } from '../../src-main/contract/patients.ts'
import type { Day, Sex } from '../../src-main/contract/vocabulary.ts'
import { DayInput } from '../ui/day-input.tsx'
import {
  AddressFields,
  type AddressValues,
  addressOrNull,
  addressValues,
} from './address-fields.tsx'
import { orNull } from './form-command.ts'
import { YesNoUnknown } from './yes-no-unknown.tsx'

interface ContactValues {
  name: string
  relationship: string
  phone: string
}

/** Values while they are typed. */
export interface PatientValues {
  last: string
  first: string
  middle: string
  birthDate: Day | null
  sex: Sex | null
  language: string
  phone: string
  address: AddressValues
  emergencyContact: ContactValues
  caregiver: ContactValues
  representative: ContactValues
  primaryCareId: string | null
  isCognitivelyImpaired: boolean | null
  isLongTermCare: boolean | null
  isAtRiskBeneficiary: boolean | null
}

const noContact: ContactValues = { name: '', relationship: '', phone: '' }

/** What the form starts with; null for a new patient. */
export function patientValues(patient: PatientView | null, last = '', first = ''): PatientValues {
  const contact = (
    of: { name: string; relationship: string | null; phone: string | null } | null | undefined,
  ) =>
    of == null
      ? noContact
      : { name: of.name, relationship: of.relationship ?? '', phone: of.phone ?? '' }
  return {
    last: patient?.last ?? last,
    first: patient?.first ?? first,
    middle: patient?.middle ?? '',
    birthDate: patient?.birthDate ?? null,
    sex: patient?.sex ?? null,
    language: patient?.language ?? '',
    phone: patient?.phone ?? '',
    address: addressValues(patient?.address),
    emergencyContact: contact(patient?.emergencyContact),
    caregiver: contact(patient?.caregiver),
    representative: contact(patient?.representative),
    primaryCareId: patient?.primaryCareId ?? null,
    isCognitivelyImpaired: patient?.isCognitivelyImpaired ?? null,
    isLongTermCare: patient?.isLongTermCare ?? null,
    isAtRiskBeneficiary: patient?.isAtRiskBeneficiary ?? null,
  }
}

/** The form's values as the call wants them: a group with nothing in it is null. */
export function patientInputOf(values: PatientValues): PatientInput {
  const contact = (of: ContactValues) =>
    Object.values(of).every((text) => text.trim() === '')
      ? null
      : { name: of.name, relationship: orNull(of.relationship), phone: orNull(of.phone) }
  return {
    ...values,
    middle: orNull(values.middle),
    language: orNull(values.language),
    phone: orNull(values.phone),
    address: addressOrNull(values.address),
    emergencyContact: contact(values.emergencyContact),
    caregiver: contact(values.caregiver),
    representative: contact(values.representative),
  }
}

interface Props {
  readonly inputProps: (path: string) => GetInputPropsReturnType
  /** Prescribers on this chart, for the primary care field; empty for a new patient. */
  readonly prescribers: readonly { readonly id: string; readonly name: string }[]
}

/** The fields. */
export function PatientFields({ inputProps, prescribers }: Props) {
  return (
    <>
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label="Last name" required data-autofocus {...inputProps('last')} />
        <TextInput label="First name" required {...inputProps('first')} />
        <TextInput label="Middle" {...inputProps('middle')} />
        <DayInput label="Birth date" {...inputProps('birthDate')} />
        <Select
          label="Sex"
          placeholder="not recorded"
          clearable
          data={['female', 'male', 'other']}
          {...inputProps('sex')}
        />
        <TextInput label="Language" placeholder="not recorded" {...inputProps('language')} />
        <TextInput label="Phone" type="tel" {...inputProps('phone')} />
        <Select
          label="Primary care"
          placeholder={prescribers.length === 0 ? 'no prescriber on this chart' : 'not recorded'}
          clearable
          searchable
          data={prescribers.map((one) => ({ value: one.id, label: one.name }))}
          {...inputProps('primaryCareId')}
        />
      </SimpleGrid>
      <AddressFields legend="Address" path="address" inputProps={inputProps} />
      <SimpleGrid cols={3} spacing="sm">
        <YesNoUnknown label="Cognitively impaired" {...inputProps('isCognitivelyImpaired')} />
        <YesNoUnknown label="In long-term care" {...inputProps('isLongTermCare')} />
        <YesNoUnknown label="At-risk beneficiary (DMP)" {...inputProps('isAtRiskBeneficiary')} />
      </SimpleGrid>
      <Contact legend="Emergency contact" path="emergencyContact" inputProps={inputProps} />
      <Contact legend="Caregiver" path="caregiver" inputProps={inputProps} />
      <Contact legend="Legal representative" path="representative" inputProps={inputProps} />
    </>
  )
}

function Contact({
  legend,
  path,
  inputProps,
}: { legend: string; path: string } & Pick<Props, 'inputProps'>) {
  return (
    <Fieldset legend={legend} p="sm">
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label="Name" {...inputProps(`${path}.name`)} />
        <TextInput label="Relationship" {...inputProps(`${path}.relationship`)} />
        <TextInput label="Phone" type="tel" {...inputProps(`${path}.phone`)} />
      </SimpleGrid>
    </Fieldset>
  )
}

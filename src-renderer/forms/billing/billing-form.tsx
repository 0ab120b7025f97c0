// What a bill asks and the chart has no place for: the payer, the card holder, signatures on file, the cause.
// Empty means "not recorded": nothing has a default, and the form of the payer names what is missing.

import { Fieldset, Select, SimpleGrid, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { type BillingView, payerKinds } from '../../../src-main/contract/billing.ts'
import { notifyDone } from '../../client.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { AddressFields } from '../address-fields.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { YesNoUnknown } from '../yes-no-unknown.tsx'
import { type BillingValues, billingInput, billingValues } from './billing-values.ts'

interface Props {
  readonly billing: BillingView
  readonly onClose: () => void
}

type Fields = Pick<UseFormReturnType<BillingValues>, 'getInputProps' | 'values'>

const kindTitles: Readonly<Record<(typeof payerKinds)[number], string>> = {
  medicare: 'Medicare',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  champva: 'CHAMPVA',
  group: 'Group health plan',
  feca: 'FECA, black lung',
  other: 'Other',
}
const relations = [
  { value: 'self', label: 'The patient' },
  { value: 'spouse', label: 'Spouse' },
  { value: 'child', label: 'Parent (patient is the child)' },
  { value: 'other', label: 'Somebody else' },
]
const qualifiers = [
  { value: 'DN', label: 'Referring (DN)' },
  { value: 'DK', label: 'Ordering (DK)' },
  { value: 'DQ', label: 'Supervising (DQ)' },
]

/** The dialog under F of the bills. */
export function BillingForm({ billing, onClose }: Props) {
  const form = useForm<BillingValues>({ initialValues: billingValues(billing) })
  const save = useFormCommand('billing.save', form)
  return (
    <FormDialog
      title="Facts for bills"
      submitLabel="Save"
      size="xl"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={() =>
        save.submit(billingInput(billing.claimId, form.values), () => {
          notifyDone('Written for every bill of this patient.')
          onClose()
        })
      }
    >
      <Payer form={form} />
      <Insured form={form} />
      <OtherPlan form={form} />
      <Fieldset legend="On file" p="sm">
        <SimpleGrid cols={2} spacing="sm">
          <DayInput
            label="Release of information signed"
            {...form.getInputProps('ofPatient.releaseSignedOn')}
          />
          <DayInput
            label="Payment to the pharmacy signed"
            {...form.getInputProps('ofPatient.assignmentSignedOn')}
          />
        </SimpleGrid>
        <YesNoUnknown
          label="The pharmacy accepts assignment"
          {...form.getInputProps('ofPatient.acceptsAssignment')}
        />
      </Fieldset>
      <Encounter form={form} prescribers={billing.prescribers} />
    </FormDialog>
  )
}

function Payer({ form: { getInputProps } }: { readonly form: Fields }) {
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Payer"
          description="The plan of the chart when left open"
          data-autofocus
          {...getInputProps('ofPatient.payerName')}
        />
        <Select
          label="Kind of payer"
          description="Box 1 of the form"
          placeholder="not recorded"
          clearable
          data={payerKinds.map((value) => ({ value, label: kindTitles[value] }))}
          {...getInputProps('ofPatient.payerKind')}
        />
      </SimpleGrid>
      <AddressFields
        legend="Address for claims"
        path="ofPatient.payerAddress"
        inputProps={getInputProps}
      />
    </>
  )
}

function Name({ path, form }: { readonly path: string; readonly form: Fields }) {
  return (
    <SimpleGrid cols={3} spacing="sm">
      <TextInput label="Last name" {...form.getInputProps(`${path}.last`)} />
      <TextInput label="First name" {...form.getInputProps(`${path}.first`)} />
      <TextInput label="Middle" {...form.getInputProps(`${path}.middle`)} />
    </SimpleGrid>
  )
}

/** The card holder, asked for where that is not the patient. */
function Insured({ form }: { readonly form: Fields }) {
  const { getInputProps, values } = form
  const { relation } = values.ofPatient
  return (
    <>
      <Select
        label="Card holder"
        placeholder="not recorded"
        clearable
        data={relations}
        {...getInputProps('ofPatient.relation')}
      />
      {relation !== null && relation !== 'self' && (
        <Fieldset legend="The card holder" p="sm">
          <Name path="ofPatient.insured.name" form={form} />
          <SimpleGrid cols={3} spacing="sm" my="xs">
            <DayInput label="Birth date" {...getInputProps('ofPatient.insured.birthDate')} />
            <Select
              label="Sex"
              placeholder="not recorded"
              clearable
              data={['female', 'male', 'other']}
              {...getInputProps('ofPatient.insured.sex')}
            />
            <TextInput label="Phone" type="tel" {...getInputProps('ofPatient.insured.phone')} />
          </SimpleGrid>
          <AddressFields
            legend="Address"
            path="ofPatient.insured.address"
            inputProps={getInputProps}
          />
        </Fieldset>
      )}
    </>
  )
}

function OtherPlan({ form }: { readonly form: Fields }) {
  const { getInputProps, values } = form
  return (
    <>
      <YesNoUnknown
        label="There is another health plan"
        {...getInputProps('ofPatient.hasOtherPlan')}
      />
      {values.ofPatient.hasOtherPlan === true && (
        <Fieldset legend="The other plan’s card holder" p="sm">
          <Name path="ofPatient.other.name" form={form} />
          <SimpleGrid cols={2} spacing="sm">
            <TextInput
              label="Policy or group number"
              {...getInputProps('ofPatient.other.policy')}
            />
            <TextInput label="Name of the plan" {...getInputProps('ofPatient.other.planName')} />
          </SimpleGrid>
        </Fieldset>
      )}
    </>
  )
}

function Encounter({
  form: { getInputProps, values },
  prescribers,
}: {
  readonly form: Fields
  readonly prescribers: BillingView['prescribers']
}) {
  return (
    <Fieldset legend="This service" p="sm">
      <SimpleGrid cols={3} spacing="sm">
        <YesNoUnknown label="Cause: employment" {...getInputProps('ofEncounter.employment')} />
        <YesNoUnknown label="Cause: car accident" {...getInputProps('ofEncounter.autoAccident')} />
        <YesNoUnknown
          label="Cause: other accident"
          {...getInputProps('ofEncounter.otherAccident')}
        />
      </SimpleGrid>
      {values.ofEncounter.autoAccident === true && (
        <TextInput
          label="State of the accident"
          placeholder="IA"
          {...getInputProps('ofEncounter.autoState')}
        />
      )}
      <SimpleGrid cols={2} spacing="sm" mt="xs">
        <Select
          label="Referring provider"
          placeholder="nobody referred"
          clearable
          searchable
          data={prescribers.map(({ id, name }) => ({ value: id, label: name }))}
          {...getInputProps('ofEncounter.referringId')}
        />
        <Select
          label="As"
          placeholder="not recorded"
          clearable
          data={qualifiers}
          {...getInputProps('ofEncounter.referringQualifier')}
        />
      </SimpleGrid>
      <TextInput label="Note on the claim" {...getInputProps('ofEncounter.notes')} />
    </Fieldset>
  )
}

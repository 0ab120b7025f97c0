// The fields of a pharmacy, for set-up and for settings.

import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'

/** Values of the fields: everything is text while it is typed. */
export interface PharmacyValues {
  name: string
  npi: string
  ncpdp: string
  address: { line1: string; line2: string; city: string; state: string; zip: string }
  phone: string
  fax: string
  hours: string
  taxId: string
  taxIdKind: 'EIN' | 'SSN'
}

/** An empty form. */
export const noPharmacy: PharmacyValues = {
  name: '',
  npi: '',
  ncpdp: '',
  address: { line1: '', line2: '', city: '', state: '', zip: '' },
  phone: '',
  fax: '',
  hours: '',
  taxId: '',
  taxIdKind: 'EIN',
}

/** `inputProps` leads to the form's field of that path. */
export function PharmacyFields({
  inputProps,
  isReadOnly = false,
  takesFocus = false,
}: {
  readonly inputProps: (path: string) => GetInputPropsReturnType
  readonly isReadOnly?: boolean
  /** True when the first field takes the focus as it appears. */
  readonly takesFocus?: boolean
}) {
  const common = { required: true, readOnly: isReadOnly, autoComplete: 'off' } as const
  return (
    <>
      <TextInput
        label="Name of the pharmacy"
        autoFocus={takesFocus}
        {...common}
        {...inputProps('name')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="NPI" description="Ten digits" {...common} {...inputProps('npi')} />
        <TextInput
          label="NCPDP number"
          description="Seven digits"
          {...common}
          {...inputProps('ncpdp')}
        />
      </SimpleGrid>
      <TextInput label="Street address" {...common} {...inputProps('address.line1')} />
      <TextInput
        label="Second line (optional)"
        {...common}
        required={false}
        {...inputProps('address.line2')}
      />
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label="City" {...common} {...inputProps('address.city')} />
        <TextInput label="State" placeholder="IA" {...common} {...inputProps('address.state')} />
        <TextInput label="ZIP" {...common} {...inputProps('address.zip')} />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="Phone" type="tel" {...common} {...inputProps('phone')} />
        <TextInput label="Fax" type="tel" {...common} {...inputProps('fax')} />
      </SimpleGrid>
      <TextInput
        label="Hours"
        placeholder="Mon–Fri 9–6, Sat 9–1"
        {...common}
        {...inputProps('hours')}
      />
    </>
  )
}

/** The number that claims carry; asked for in settings alone, so that set-up stays short. */
export function TaxIdFields({
  inputProps,
  isReadOnly,
}: {
  readonly inputProps: (path: string) => GetInputPropsReturnType
  readonly isReadOnly: boolean
}) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <TextInput
        label="Federal tax ID (optional)"
        description="Nine digits, for claims"
        readOnly={isReadOnly}
        autoComplete="off"
        {...inputProps('taxId')}
      />
      <Select
        label="Kind of tax ID"
        description="A business has an EIN"
        data={['EIN', 'SSN']}
        allowDeselect={false}
        readOnly={isReadOnly}
        {...inputProps('taxIdKind')}
      />
    </SimpleGrid>
  )
}

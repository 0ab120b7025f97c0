// A postal address that may stay open: five fields under one legend, and the way to the call's shape and back.

import { Fieldset, SimpleGrid, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { orNull } from './form-command.ts'

/** Everything is text while it is typed. */
export interface AddressValues {
  line1: string
  line2: string
  city: string
  state: string
  zip: string
}

interface StoredAddress {
  readonly line1: string
  readonly line2: string | null
  readonly city: string
  readonly state: string
  readonly zip: string
}

/** Empty fields where nothing is recorded. */
export function addressValues(address: StoredAddress | null | undefined): AddressValues {
  return {
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    city: address?.city ?? '',
    state: address?.state ?? '',
    zip: address?.zip ?? '',
  }
}

/** Null when every field is empty. */
export function addressOrNull(values: AddressValues) {
  if (Object.values(values).every((text) => text.trim() === '')) return null
  return { ...values, line2: orNull(values.line2) }
}

/** `path` is where the address sits in the form. */
export function AddressFields({
  legend,
  path,
  inputProps,
}: {
  readonly legend: string
  readonly path: string
  readonly inputProps: (path: string) => GetInputPropsReturnType
}) {
  return (
    <Fieldset legend={legend} p="sm">
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="Street" {...inputProps(`${path}.line1`)} />
        <TextInput label="Second line" {...inputProps(`${path}.line2`)} />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm" mt="xs">
        <TextInput label="City" {...inputProps(`${path}.city`)} />
        <TextInput label="State" {...inputProps(`${path}.state`)} />
        <TextInput label="ZIP" {...inputProps(`${path}.zip`)} />
      </SimpleGrid>
    </Fieldset>
  )
}

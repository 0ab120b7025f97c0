// Who is to do it: the people of the store, or nobody yet.

import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRead } from '../../client.ts'
import { formatRole } from '../../format.ts'

interface Props {
  readonly label?: string
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  readonly error?: ReactNode
}

/** Works with `form.getInputProps`. */
export function OwnerSelect({ label = 'Owner', ...rest }: Props) {
  const people = useRead('users.list', {})
  return (
    <Select
      label={label}
      placeholder="Nobody yet"
      clearable
      data={(people.data ?? []).map((one) => ({
        value: one.id,
        label: `${one.name} (${formatRole(one.role)})`,
      }))}
      {...rest}
    />
  )
}

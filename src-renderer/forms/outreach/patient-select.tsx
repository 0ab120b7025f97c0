// Finds a patient by name or birth date without opening the chart: name and birth date tell two people apart.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useRead } from '../../client.ts'
import { formatBirthDate, formatName } from '../../format.ts'

interface Props {
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  readonly error?: ReactNode
}

/** Works with `form.getInputProps`. */
export function PatientSelect({ value = null, onChange, error }: Props) {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, 120)
  const found = useRead(
    'patients.search',
    { text: asked, limit: 12 },
    { isWanted: asked.trim() !== '', keepsFormer: true },
  )
  return (
    <Select
      label="Patient"
      description="Last name, or last, first"
      required
      searchable
      openOnFocus={false}
      data-autofocus
      searchValue={text}
      onSearchChange={setText}
      // The chart's own search has chosen already.
      filter={({ options }) => options}
      data={(found.data?.hits ?? []).map((one) => ({
        value: one.id,
        label: `${formatName(one)} · ${formatBirthDate(one.birthDate)}`,
      }))}
      nothingFoundMessage={asked.trim() === '' ? 'Type a name' : 'Nobody found'}
      value={value}
      onChange={(next) => onChange?.(next)}
      error={error}
    />
  )
}

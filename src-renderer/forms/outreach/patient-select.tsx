// Finds a patient by name or birth date without opening the chart: name and birth date tell two people apart.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useRead } from '../../client.ts'
import { formatBirthDate, formatName } from '../../format.ts'

/** What tells two people apart in a list. */
export interface NamedPatient {
  readonly id: string
  readonly last: string
  readonly first: string
  readonly birthDate: string | null
}

interface Props {
  /** Chosen already when the form opens; null asks. */
  readonly likely?: NamedPatient | null
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  readonly error?: ReactNode
}

/** Works with `form.getInputProps`. */
export function PatientSelect({ likely = null, value = null, onChange, error }: Props) {
  const [text, setText] = useState(likely === null ? '' : words(likely))
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
      {...(likely === null ? { 'data-autofocus': true } : {})}
      searchValue={text}
      onSearchChange={setText}
      // The chart's own search has chosen already.
      filter={({ options }) => options}
      data={offered(found.data?.hits ?? [], likely).map((one) => ({
        value: one.id,
        label: words(one),
      }))}
      nothingFoundMessage={asked.trim() === '' ? 'Type a name' : 'Nobody found'}
      value={value}
      onChange={(next) => onChange?.(next)}
      error={error}
    />
  )
}

function words(one: NamedPatient): string {
  return `${formatName(one)} · ${formatBirthDate(one.birthDate)}`
}

/** The proposed one stays among those found: it is what the field shows. */
function offered(hits: readonly NamedPatient[], likely: NamedPatient | null) {
  return likely === null || hits.some((one) => one.id === likely.id) ? hits : [likely, ...hits]
}

// A question with three answers: yes, no, and nobody asked. Never starts at "no".

import { Input, SegmentedControl } from '@mantine/core'
import { useId } from '@mantine/hooks'
import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly value?: boolean | null
  readonly onChange?: (value: boolean | null) => void
  readonly error?: ReactNode
}

const answers = [
  { value: 'unknown', label: 'Not asked' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** Works with `form.getInputProps`. */
export function YesNoUnknown({ label, value = null, onChange, error }: Props) {
  const labelId = useId()
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id: labelId }} error={error}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={labelId}
        data={answers}
        value={value === null ? 'unknown' : value ? 'yes' : 'no'}
        onChange={(answer) => onChange?.(answer === 'unknown' ? null : answer === 'yes')}
      />
    </Input.Wrapper>
  )
}

// One of a few answers, side by side: arrow keys choose. Not: a question that may stay open (yes-no-unknown.tsx).

import { Input, SegmentedControl } from '@mantine/core'
import { useId } from '@mantine/hooks'
import { formatCode } from '../format.ts'

/** Coded words as options. */
export function optionsOf(values: readonly string[]) {
  return values.map((value) => ({ value, label: formatCode(value) }))
}

/** Works with `form.getInputProps`. */
export function Choice({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value?: string
  readonly onChange?: (value: string) => void
}) {
  const labelId = useId()
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id: labelId }}>
      <SegmentedControl
        fullWidth
        aria-labelledby={labelId}
        data={options.map((one) => ({ ...one }))}
        {...(value === undefined ? {} : { value })}
        {...(onChange === undefined ? {} : { onChange })}
      />
    </Input.Wrapper>
  )
}

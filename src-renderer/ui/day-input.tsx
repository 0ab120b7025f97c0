// A day field: typed as 5/2/1948 or picked from the calendar. Empty means not recorded. Two-digit years are
// refused everywhere: a birth date of 5/2/48 must not become 2048.

import { DateInput, type DateInputProps } from '@mantine/dates'
import dayjs from 'dayjs'
import { type Day, toDay } from '../../src-main/contract/vocabulary.ts'
import { typedDay } from '../typed-day.ts'

interface Props
  extends Omit<
    DateInputProps,
    'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'defaultValue'
  > {
  /** `YYYY-MM-DD`, or null when open. */
  readonly value?: string | null
  readonly onChange?: (day: Day | null) => void
}

/** Works with `form.getInputProps`. */
export function DayInput({ value = null, onChange, ...rest }: Props) {
  return (
    <DateInput
      placeholder="mm/dd/yyyy"
      clearable
      clearButtonProps={{ 'aria-label': 'Clear' }}
      hideOutsideDates
      {...rest}
      value={value}
      onChange={(text) => onChange?.(text === null ? null : toDay(text))}
      dateParser={(text) => {
        const today = toDay(dayjs().format('YYYY-MM-DD'))
        return today === null ? null : typedDay(text, today)
      }}
      valueFormat="MM/DD/YYYY"
    />
  )
}

// A day field: typed as 5/2/1948 or picked from the calendar. Empty means not recorded.

import { DateInput, type DateInputProps } from '@mantine/dates'
import dayjs from 'dayjs'
import { type Day, toDay } from '../../src-main/contract/vocabulary.ts'
import { typedDay } from '../typed-day.ts'

interface Props
  extends Omit<
    DateInputProps,
    'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'defaultValue'
  > {
  readonly value?: Day | null
  readonly onChange?: (day: Day | null) => void
}

/** Works with `form.getInputProps`. */
export function DayInput({ value = null, onChange, ...rest }: Props) {
  return (
    <DateInput
      placeholder="mm/dd/yyyy"
      clearable
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

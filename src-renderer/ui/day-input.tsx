// A day field: typed as 5/2/1948 or picked from the calendar. Empty means not recorded. Two-digit years are
// refused everywhere: a birth date of 5/2/48 must not become 2048. The calendar opens by ↓ or a click, not by focus.

import { DateInput, type DateInputProps } from '@mantine/dates'
import dayjs from 'dayjs'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { type Day, toDay } from '../../src-main/contract/vocabulary.ts'
import { typedDay } from '../typed-day.ts'

interface Props
  extends Omit<
    DateInputProps,
    'value' | 'onChange' | 'dateParser' | 'valueFormat' | 'defaultValue' | 'popoverProps'
  > {
  /** `YYYY-MM-DD`, or null when open. */
  readonly value?: string | null
  readonly onChange?: (day: Day | null) => void
}

/** Works with `form.getInputProps`. */
export function DayInput({ value = null, onChange, onBlur, onKeyDown, ...rest }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <DateInput
      placeholder="mm/dd/yyyy"
      clearable
      clearButtonProps={{ 'aria-label': 'Clear', tabIndex: -1 }}
      hideOutsideDates
      firstDayOfWeek={0}
      weekendDays={[]}
      previousLabel="Earlier"
      nextLabel="Later"
      {...rest}
      value={value}
      onChange={(text) => {
        onChange?.(text === null ? null : toDay(text))
        setOpen(false)
      }}
      onClick={() => setOpen(true)}
      onBlur={(event: FocusEvent<HTMLInputElement>) => {
        setOpen(false)
        onBlur?.(event)
      }}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'ArrowDown') setOpen(true)
        else if (event.key === 'Escape' && isOpen) {
          // Closes the calendar only, not the dialog around it.
          event.stopPropagation()
          event.preventDefault()
          setOpen(false)
        } else setOpen(false)
        onKeyDown?.(event)
      }}
      dateParser={(text) => {
        const today = toDay(dayjs().format('YYYY-MM-DD'))
        return today === null ? null : typedDay(text, today)
      }}
      valueFormat="MM/DD/YYYY"
      popoverProps={{ opened: isOpen }}
    />
  )
}

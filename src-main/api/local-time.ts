// The store's own time, of the machine that it runs on: which instant 9:30 on a day is, and back.

import { type Day, day, type Instant } from '../clinical/dates.ts'

/** The instant of a day and a time such as `09:30`. */
export function instantAt(onDay: Day, time: string): Instant {
  // An ISO text is an Instant.
  return new Date(`${onDay}T${time}:00`).toISOString() as Instant
}

const two = (value: number) => String(value).padStart(2, '0')

/** Day and time of an instant. */
export function localTimeOf(instant: string): { readonly day: Day; readonly time: string } {
  const date = new Date(instant)
  return {
    day: day(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`),
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}

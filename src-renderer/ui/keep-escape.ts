// Esc closes an open drop-down first; only the next Esc means "back" or "park".

import type { KeyboardEvent } from 'react'

/** For `onKeyDown` of a form or workspace: Mantine marks the field whose drop-down is open. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return
  const isListOpen =
    event.target.closest('[data-mantine-stop-propagation="true"], [aria-expanded="true"]') !== null
  const isCalendarOpen =
    event.target.matches('[data-dates-input]') &&
    document.querySelector('[data-dates-dropdown]') !== null
  if (isListOpen || isCalendarOpen) event.preventDefault()
}

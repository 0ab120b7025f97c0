// Enter in a form goes to the next field, as at a store's till; Ctrl+Enter saves from anywhere.

import type { KeyboardEvent } from 'react'

const fieldSelector =
  'input:not([type="hidden"], [type="submit"], [type="button"], :disabled), textarea:not(:disabled), select:not(:disabled)'

/**
 * For `onKeyDownCapture` of a form: whether this Enter went to the next field. False leaves the key to the browser:
 * in the last field (it submits), in a box of several lines (a new line), in an open list (it chooses), in a choice
 * that is still empty (it opens the list), and while letters are being composed.
 */
export function enterWentOn(event: KeyboardEvent<HTMLElement>): boolean {
  const { target } = event
  const isPlain = !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey)
  if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return false
  if (!(target instanceof HTMLInputElement) || wantsEnter(target)) return false
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(fieldSelector)].filter(
    (field) => field.tabIndex >= 0 && field.checkVisibility(),
  )
  const next = fields[fields.indexOf(target) + 1]
  if (next === undefined) return false
  event.preventDefault()
  event.stopPropagation()
  next.focus()
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
  return true
}

/** A field in which Enter already means something of its own. */
function wantsEnter(field: HTMLInputElement): boolean {
  const isListOpen =
    field.getAttribute('aria-expanded') === 'true' && field.hasAttribute('aria-activedescendant')
  const isEmptyChoice = field.getAttribute('aria-haspopup') === 'listbox' && field.readOnly
  return isListOpen || (isEmptyChoice && field.value === '')
}

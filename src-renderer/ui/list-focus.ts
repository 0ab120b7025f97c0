// Keeps the focus in a list whose rows come and go: a row that leaves must not take the keyboard with it.

import { type RefObject, useEffect } from 'react'

/**
 * When `order` has changed and nobody has the focus, the list's current row gets it. `order` names the rows.
 * Rows take part in `useRovingIndex`, which gives the current one tab index 0.
 */
export function useListFocus(box: RefObject<HTMLElement | null>, order: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows have changed
  useEffect(() => {
    if (isFocusFree()) box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [order, box])
}

/** True when no control has the focus: at most the page or the frame's main part has it. */
export function isFocusFree(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement.matches('body, main')
}

// The keyboard goes back to where it was when a dialog or panel goes.

import { useEffect } from 'react'

/** Puts the focus back where it was, when the caller goes and nobody has taken it meanwhile. */
export function useFocusReturn(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // Later than the unmounting itself: only then is it clear who has the focus.
      setTimeout(() => {
        const isFree = document.activeElement?.matches('body, main') !== false
        if (isFree && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    }
  }, [])
}

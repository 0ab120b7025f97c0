// Where a dialog or panel takes the keyboard: what says `data-autofocus`, else its own content; never the cross that closes it.

import { type RefObject, useLayoutEffect } from 'react'

const wanted = '[data-autofocus]'

/**
 * For the box around the content of a dialog, which has tab index -1. What is read later and says `data-autofocus` gets the
 * focus when it comes, unless the person has gone elsewhere.
 */
export function useFirstFocus(box: RefObject<HTMLElement | null>): void {
  // Before the dialog looks for its first control, which would be the cross.
  useLayoutEffect(() => {
    const own = box.current
    if (own === null || own.querySelector(wanted) !== null) return
    own.setAttribute('data-autofocus', 'true')
    let isOver = false
    const goOn = () => {
      const first = isOver ? null : own.querySelector<HTMLElement>(wanted)
      if (document.activeElement === own) first?.focus()
    }
    // Whoever points at the text wants to read or mark it.
    const end = () => {
      isOver = true
    }
    const watch = new MutationObserver(goOn)
    watch.observe(own, { childList: true, subtree: true })
    own.addEventListener('focus', goOn)
    own.addEventListener('pointerdown', end)
    return () => {
      watch.disconnect()
      own.removeEventListener('focus', goOn)
      own.removeEventListener('pointerdown', end)
    }
  }, [box])
}

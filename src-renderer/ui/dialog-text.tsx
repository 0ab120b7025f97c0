// The content of a dialog or panel that is read: it takes the keyboard when the dialog opens, never the cross that closes it.

import { type KeyboardEventHandler, type ReactNode, useLayoutEffect, useRef } from 'react'
import classes from './ui.module.css'

const wanted = '[data-autofocus]'

/**
 * Inside a Drawer or Modal, so that it comes and goes with it. What says `data-autofocus` gets the focus instead, also when
 * it is read later, unless the person has gone elsewhere meanwhile.
 */
export function DialogText({
  children,
  onKeyDown,
}: {
  readonly children: ReactNode
  readonly onKeyDown?: KeyboardEventHandler
}) {
  const box = useRef<HTMLDivElement>(null)
  // Before the dialog looks for its first control.
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
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the controls inside it
    <div ref={box} tabIndex={-1} className={classes.dialogText} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

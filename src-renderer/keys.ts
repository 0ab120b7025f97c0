// The window's actions: feeds key handling, the list under `?` and the palette under Ctrl+K.
// The innermost part wins: of two actions with the same key, the one whose part was rendered last.

import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Action, type ActionGroup, createRegister } from './action-register.ts'
import { readPreferences } from './preferences.ts'

export type { Action } from './action-register.ts'

const register = createRegister()
let lastOrder = 0

/** Options of a group. */
export interface ScopeOptions {
  /** True inside a Modal or Drawer: while one is open, only the newest such group hears keys. */
  readonly isDialog?: boolean
}

/**
 * Registers what can be done on this screen, as long as it is shown. Call it in every render with the present
 * list; `scope` is the heading in the list of keys.
 */
export function useActions(
  scope: string,
  actions: readonly Action[],
  options: ScopeOptions = {},
): void {
  // A parent renders before its children, so numbers grow inwards, whatever the order of effects.
  const [order] = useState(() => ++lastOrder)
  const isDialog = options.isDialog ?? false
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  // Only what is shown decides when the register changes; `run` is always looked up in the latest list.
  const shown = JSON.stringify(
    actions.map((a) => [a.id, a.label, a.keys, a.disabledReason ?? null, a.isUrgent ?? false]),
  )
  useLayoutEffect(() => {
    const rows: readonly [string, string, string | null, string | null, boolean][] =
      JSON.parse(shown)
    register.put(order, {
      scope,
      isDialog,
      actions: rows.map(([id, label, keys, disabledReason, isUrgent]) => ({
        id,
        label,
        keys,
        disabledReason,
        isUrgent,
        run: () => latest.current.find((one) => one.id === id)?.run(),
      })),
    })
  }, [order, scope, isDialog, shown])
  useLayoutEffect(() => () => register.remove(order), [order])
}

/** All groups as they stand, outermost first. */
export function useActionGroups(): readonly ActionGroup[] {
  return useSyncExternalStore(register.subscribe, register.groups)
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'submit', 'file', 'range'].includes(target.type)
  }
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ['BUTTON', 'A', 'SUMMARY'].includes(target.tagName)
}

const modal = '[role="dialog"][aria-modal="true"]'

/** Listens on the whole window; answers a function that stops. `onRefused` hears why an action cannot run. */
export function listenToKeys(onRefused: (reason: string) => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const action = register.find(event, {
      isInField: isField(event.target),
      isOnButton: isButton(event.target),
      isInDialog: document.querySelector(modal) !== null,
      hasLetters: readPreferences().hasLetterKeys,
    })
    // Function keys never fall through to the browser (reload, menu bar, full screen).
    if (action !== null || /^F\d{1,2}$/.test(event.key)) event.preventDefault()
    if (action === null || event.repeat) return
    if (action.disabledReason != null) onRefused(action.disabledReason)
    else action.run()
  }
  window.addEventListener('keydown', listener)
  return () => window.removeEventListener('keydown', listener)
}

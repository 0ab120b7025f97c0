// The register of actions: feeds key handling, the list under `?` and the palette under Ctrl+K.
// The innermost screen wins: of two actions with the same key, the one registered last.

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { invariant } from '../src-main/contract/errors.ts'
import { isReserved, isTyping, type Keys, matches, type Stroke } from './key-matching.ts'
import { readPreferences } from './preferences.ts'

/** One thing a person can do here. */
export interface Action {
  readonly id: string
  readonly label: string
  /** Null: only in the palette and on its button. */
  readonly keys: Keys | null
  readonly run: () => void
  /** Why it cannot be done now; null or absent when it can. */
  readonly disabledReason?: string | null
}

/** Actions of one part of the window. */
export interface ActionGroup {
  readonly scope: string
  readonly isDialog: boolean
  readonly actions: readonly Action[]
}

/** A register of its own; the window uses one, tests make theirs. */
export function createRegister() {
  let groups: readonly (ActionGroup & { readonly token: object })[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    /** Adds a group, or replaces the one with this token. */
    put(token: object, group: ActionGroup): void {
      for (const action of group.actions) {
        invariant(
          action.keys === null || !isReserved(action.keys),
          `${action.id} takes a key that belongs to the person`,
        )
      }
      const isKnown = groups.some((one) => one.token === token)
      groups = isKnown
        ? groups.map((one) => (one.token === token ? { ...group, token } : one))
        : [...groups, { ...group, token }]
      tell()
    },
    remove(token: object): void {
      groups = groups.filter((one) => one.token !== token)
      tell()
    },
    groups: (): readonly ActionGroup[] => groups,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** The action this stroke means, or null. */
    find(
      stroke: Stroke,
      where: {
        readonly isInField: boolean
        readonly isInDialog: boolean
        readonly hasLetters: boolean
      },
    ): Action | null {
      const dialogs = groups.filter((group) => group.isDialog)
      const heard = where.isInDialog ? dialogs.slice(-1) : groups.filter((group) => !group.isDialog)
      for (const group of heard.toReversed()) {
        for (const action of group.actions) {
          if (action.keys === null || !matches(stroke, action.keys)) continue
          if (isTyping(action.keys) && (where.isInField || !where.hasLetters)) continue
          return action
        }
      }
      return null
    },
  }
}

const register = createRegister()

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
  const token = useRef<object>({})
  const isDialog = options.isDialog ?? false
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  // Only what is shown decides when the register changes; `run` is always looked up in the latest list.
  const shown = JSON.stringify(
    actions.map((a) => [a.id, a.label, a.keys, a.disabledReason ?? null]),
  )
  useEffect(() => {
    const own = token.current
    const rows: readonly [string, string, string | null, string | null][] = JSON.parse(shown)
    register.put(own, {
      scope,
      isDialog,
      actions: rows.map(([id, label, keys, disabledReason]) => ({
        id,
        label,
        keys,
        disabledReason,
        run: () => latest.current.find((one) => one.id === id)?.run(),
      })),
    })
  }, [scope, isDialog, shown])
  useEffect(() => {
    const own = token.current
    return () => register.remove(own)
  }, [])
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

const modal = '[role="dialog"][aria-modal="true"]'

/** Listens on the whole window; answers a function that stops. `onRefused` hears why an action cannot run. */
export function listenToKeys(onRefused: (reason: string) => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const action = register.find(event, {
      isInField: isField(event.target),
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

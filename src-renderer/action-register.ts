// The register behind the keys: groups of actions and which of them a stroke means. Pure; knows no window.

import { invariant } from '../src-main/contract/errors.ts'
import { isReserved, isTyping, type Keys, matches, type Stroke } from './key-matching.ts'

/** One thing a person can do here. */
export interface Action {
  readonly id: string
  readonly label: string
  /** Null: only in the palette and on its button. */
  readonly keys: Keys | null
  readonly run: () => void
  /** True for what must work at any moment, dialogs included: locking. */
  readonly isUrgent?: boolean
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
  let groups: readonly (ActionGroup & { readonly order: number })[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    /** Adds a group, or replaces the one with this number. A higher number is further inside. */
    put(order: number, group: ActionGroup): void {
      for (const action of group.actions) {
        invariant(
          action.keys === null || !isReserved(action.keys),
          `${action.id} takes a key that belongs to the person`,
        )
      }
      groups = [...groups.filter((one) => one.order !== order), { ...group, order }].toSorted(
        (a, b) => a.order - b.order,
      )
      tell()
    },
    remove(order: number): void {
      groups = groups.filter((one) => one.order !== order)
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
        readonly isOnButton: boolean
        readonly isInDialog: boolean
        readonly hasLetters: boolean
      },
    ): Action | null {
      const dialogs = groups.filter((group) => group.isDialog)
      const heard = where.isInDialog ? dialogs.slice(-1) : groups.filter((group) => !group.isDialog)
      const urgent = where.isInDialog
        ? groups.map((group) => ({ ...group, actions: group.actions.filter((a) => a.isUrgent) }))
        : []
      for (const group of [...urgent, ...heard].toReversed()) {
        for (const action of group.actions) {
          if (action.keys === null || !matches(stroke, action.keys)) continue
          if (isTyping(action.keys) && (where.isInField || !where.hasLetters)) continue
          // Enter on a button is that button's own.
          if (action.keys === 'Enter' && where.isOnButton) continue
          return action
        }
      }
      return null
    },
  }
}

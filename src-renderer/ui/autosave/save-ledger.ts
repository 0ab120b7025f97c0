// Which fields of a screen are saved, which wait and which failed, with what they still have to save. In memory only.

import { createSaveQueue, type SaveQueue } from './save-queue.ts'

/** One field, or all together: the worst one counts. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | {
      readonly kind: 'failed'
      readonly message: string
      /** How to try it once more, for what no field holds: a decision by key. */
      readonly again?: () => void
    }

export interface SaveLedger {
  readonly note: (field: string, state: SaveState) => void
  /** The queue of a field, made at the first asking. It stays when the field leaves the screen. */
  readonly queue: <T>(field: string) => SaveQueue<T>
  /** Saves everything that waits, also of fields that are gone; false when a field could not be saved. */
  readonly flushAll: () => Promise<boolean>
  /** Saves what waits and does once more what failed. */
  readonly tryAgain: () => void
  /** Of one field; the same object until it changes. */
  readonly stateOf: (field: string) => SaveState
  readonly overall: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
}

const idle: SaveState = { kind: 'idle' }
const rank = { idle: 0, saved: 1, waiting: 2, saving: 3, failed: 4 } as const

/** An empty ledger. */
export function createLedger(): SaveLedger {
  const states = new Map<string, SaveState>()
  // A field of one name holds one type of value; the ledger never looks at it.
  const queues = new Map<string, SaveQueue<unknown>>()
  const listeners = new Set<() => void>()
  let worst: SaveState = idle

  function note(field: string, state: SaveState): void {
    states.set(field, state)
    worst = [...states.values()].reduce(worse, idle)
    for (const listener of listeners) listener()
  }

  async function flushAll(): Promise<boolean> {
    const results = await Promise.all([...queues.values()].map((queue) => queue.flush()))
    return results.every(Boolean)
  }

  return {
    note,
    queue: <T>(field: string) => {
      const queue = queues.get(field) ?? createSaveQueue<unknown>((state) => note(field, state))
      queues.set(field, queue)
      // The name says the type: see above.
      return queue as SaveQueue<T>
    },
    flushAll,
    tryAgain: () => {
      for (const state of [...states.values()]) if (state.kind === 'failed') state.again?.()
      void flushAll()
    },
    stateOf: (field) => states.get(field) ?? idle,
    overall: () => worst,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function worse(a: SaveState, b: SaveState): SaveState {
  if (a.kind === 'saved' && b.kind === 'saved') return a.at > b.at ? a : b
  return rank[b.kind] > rank[a.kind] ? b : a
}

// Which fields of a screen are saved, which wait and which failed. In memory only.

/** One field, or all together: the worst one counts. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly message: string }

export interface SaveLedger {
  readonly note: (field: string, state: SaveState) => void
  /** Answers a function that takes the field out again. */
  readonly register: (field: string, flush: () => Promise<boolean>) => () => void
  /** Saves everything that waits; false when a field could not be saved. */
  readonly flushAll: () => Promise<boolean>
  readonly overall: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
}

const rank = { idle: 0, saved: 1, waiting: 2, saving: 3, failed: 4 } as const

/** An empty ledger. */
export function createLedger(): SaveLedger {
  const states = new Map<string, SaveState>()
  const flushes = new Map<string, () => Promise<boolean>>()
  const listeners = new Set<() => void>()
  let worst: SaveState = { kind: 'idle' }

  return {
    note: (field, state) => {
      states.set(field, state)
      worst = [...states.values()].reduce(worse, { kind: 'idle' })
      for (const listener of listeners) listener()
    },
    register: (field, flush) => {
      flushes.set(field, flush)
      return () => {
        if (flushes.get(field) === flush) flushes.delete(field)
      }
    },
    flushAll: async () => {
      const results = await Promise.all([...flushes.values()].map((flush) => flush()))
      return results.every(Boolean)
    },
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

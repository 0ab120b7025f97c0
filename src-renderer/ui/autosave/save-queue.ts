// What one field still has to save: one saving at a time, and nothing is forgotten when a saving fails.
// Lives in the ledger, not in the field, so that it outlasts the field on screen.

import type { SaveState } from './save-ledger.ts'

/** Saves a value; rejects when it could not be saved. */
export type Save<T> = (value: T) => Promise<unknown>

export interface SaveQueue<T> {
  /** How to save from now on; the latest field of this name says it. */
  readonly saveWith: (save: Save<T>) => void
  /** Keeps a value to be saved in place of the one that waits. */
  readonly put: (value: T) => void
  /** The value that is not saved yet, being saved or waiting; null when there is none. */
  readonly unsaved: () => { readonly value: T } | null
  /** Resolves when everything put so far was tried: false when it could not be saved. Never rejects. */
  readonly flush: () => Promise<boolean>
}

/** An empty queue; `note` hears what becomes of each value. */
export function createSaveQueue<T>(note: (state: SaveState) => void): SaveQueue<T> {
  let save: Save<T> | null = null
  let waiting: { readonly value: T } | null = null
  let running: { readonly value: T } | null = null
  let last: Promise<boolean> = Promise.resolve(true)

  async function saveWaiting(): Promise<boolean> {
    while (waiting !== null && save !== null) {
      running = waiting
      waiting = null
      note({ kind: 'saving' })
      try {
        await save(running.value)
        running = null
        // What was typed meanwhile still waits: only its own saving may say "saved".
        if (waiting === null) note({ kind: 'saved', at: new Date() })
      } catch (error) {
        waiting ??= running
        running = null
        const message = error instanceof Error ? error.message : 'It could not be saved'
        note({ kind: 'failed', message })
        return false
      }
    }
    return waiting === null
  }

  return {
    saveWith: (next) => {
      save = next
    },
    put: (value) => {
      waiting = { value }
      note({ kind: 'waiting' })
    },
    unsaved: () => waiting ?? running,
    flush: () => {
      // Behind every flush before it: two of them never save at the same time, and the later one waits for all.
      last = last.then(saveWaiting)
      return last
    },
  }
}

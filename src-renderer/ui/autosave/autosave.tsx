// Fields that save themselves: a ledger of what is saved, and the hook that each field uses.
// Knows nothing of reviews; a field brings its own `save`.

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { createLedger, type SaveLedger, type SaveState } from './save-ledger.ts'
import { createSaveTimer } from './save-timer.ts'

/** Whatever happens to the machine, at most a second of typing is lost; saving itself takes the rest of it. */
const mostMs = 700

const LedgerContext = createContext<SaveLedger | null>(null)

/** Holds the ledger of the fields below it. */
export function AutosaveProvider({ children }: { readonly children: ReactNode }) {
  const [ledger] = useState(createLedger)
  useEffect(() => {
    const flush = () => void ledger.flushAll()
    // A shortcut may leave the screen or lock the chart: what was typed goes first.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) flush()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
    }
  }, [ledger])
  return <LedgerContext value={ledger}>{children}</LedgerContext>
}

/** The ledger around this component; a screen without a provider is a bug. */
export function useSaveLedger(): SaveLedger {
  const ledger = useContext(LedgerContext)
  if (ledger === null) throw new Error('A self-saving field needs an AutosaveProvider above it')
  return ledger
}

/** What the ledger says of all fields together. */
export function useSaveState(): SaveState {
  const ledger = useSaveLedger()
  return useSyncExternalStore(ledger.subscribe, ledger.overall)
}

interface Options<T> {
  /** Stable name of the field, as in `data-field`. */
  readonly name: string
  /** What the chart holds. */
  readonly saved: T
  /** Rejects when it could not be saved. */
  readonly save: (value: T) => Promise<unknown>
  readonly delayMs?: number
}

interface Field<T> {
  readonly value: T
  readonly change: (next: T) => void
  /** Saves now; for onBlur. */
  readonly leave: () => void
  /** Why the last saving failed; null when it did not. */
  readonly problem: string | null
}

/** Keeps what is typed until it is saved, one saving at a time, and shows the chart's value otherwise. */
export function useAutosave<T>({ name, saved, save, delayMs = 350 }: Options<T>): Field<T> {
  const ledger = useSaveLedger()
  const queue = ledger.queue<T>(name)
  // A field that comes back on screen shows what it could not save before it left.
  const [draft, setDraft] = useState<{ readonly value: T; readonly isLeft: boolean } | null>(() => {
    const left = queue.unsaved()
    return left === null ? null : { value: left.value, isLeft: false }
  })
  const [former, setFormer] = useState(saved)
  const state = useSyncExternalStore(ledger.subscribe, () => ledger.stateOf(name))
  const timer = useMemo(
    () => createSaveTimer(() => void queue.flush(), delayMs, mostMs),
    [queue, delayMs],
  )
  useEffect(() => queue.saveWith(save))

  // Once the field is left, the next value from the chart is shown as the chart has it.
  if (former !== saved) {
    setFormer(saved)
    if (draft?.isLeft) setDraft(null)
  }

  const flush = useCallback((): Promise<boolean> => {
    timer.stop()
    return queue.flush()
  }, [queue, timer])

  // The queue stays in the ledger: when this last saving fails, "Try again" still reaches it.
  useEffect(() => () => void flush(), [flush])

  return {
    value: draft === null ? saved : draft.value,
    change: (next) => {
      setDraft({ value: next, isLeft: false })
      queue.put(next)
      timer.touch()
    },
    leave: () => {
      if (draft === null) return
      void flush().then((isSaved) => {
        if (!isSaved || queue.unsaved() !== null) return
        setDraft((now) => (now === null ? null : { ...now, isLeft: true }))
      })
    },
    problem: state.kind === 'failed' ? state.message : null,
  }
}

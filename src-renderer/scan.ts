// Scans wherever the focus is: a wedge scanner types and sends Enter. Whoever listens takes what it knows; what nobody
// takes stays typing. Outside a field a key waits 30 ms, because it may begin a scan and must not act then.

import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { GS } from '../src-main/contract/immunizations.ts'
import { readScannedCode, type ScannedCode } from '../src-main/contract/reconciliation.ts'
import { type Burst, endedScan, nextBurst, SCAN_GAP_MS } from './scan-burst.ts'

/** What was scanned; `check-digit` when the code was misread. */
export interface Scan {
  readonly text: string
  readonly code: ScannedCode | 'check-digit'
}

/** Answers true when it takes the scan. */
type Taker = (scan: Scan) => boolean

let takers: readonly { readonly take: Taker }[] = []

/** Listens as long as the part is shown; the newest is asked first. */
export function useScan(take: Taker): void {
  const latest = useRef(take)
  useLayoutEffect(() => {
    latest.current = take
  })
  useLayoutEffect(() => {
    const own = { take: (scan: Scan) => latest.current(scan) }
    takers = [...takers, own]
    return () => {
      takers = takers.filter((one) => one !== own)
    }
  }, [])
}

function isTaken(text: string): boolean {
  const code = readScannedCode(text)
  if (code === 'not-a-code') return false
  return takers.toReversed().some(({ take }) => take({ text, code }))
}

type Field = HTMLInputElement | HTMLTextAreaElement

function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target
  const isText =
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'file', 'range'].includes(target.type)
  return isText ? target : null
}

/** Sets a field's text so that its component hears of it, as of typing. */
function setText(field: Field, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

interface Held {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/** Listens on the whole window; answers a function that stops. */
export function listenToScans(): () => void {
  /** Keys given back to the page by this module: they are typing, whatever their pace. */
  const given = new WeakSet<Event>()
  let burst: Burst | null = null
  /** The field in which the burst began, with its text before. */
  let before: { readonly field: Field; readonly text: string } | null = null
  let held: Held[] = []
  let timer = 0

  function give({ key, code, shiftKey }: Held): void {
    const target = document.activeElement ?? document.body
    const event = new KeyboardEvent('keydown', {
      key,
      code,
      shiftKey,
      bubbles: true,
      cancelable: true,
    })
    given.add(event)
    const isFree = target.dispatchEvent(event)
    if (isFree && key.length === 1 && fieldOf(target) !== null)
      // Still the one way to type into a field as a person does, undo included.
      document.execCommand('insertText', false, key)
  }

  /** Gives the held keys back one by one. Each is done, screen and focus, before the next: it may open a field for it. */
  function giveAll(): void {
    for (const one of held.splice(0)) flushSync(() => give(one))
  }

  function stop(event: KeyboardEvent): void {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  function hold(event: KeyboardEvent): void {
    stop(event)
    held.push({ key: event.key, code: event.code, shiftKey: event.shiftKey })
  }

  function end(event: KeyboardEvent): void {
    const text = endedScan(burst, event.timeStamp)
    burst = null
    clearTimeout(timer)
    if (text !== null && isTaken(text)) {
      stop(event)
      held = []
      if (before !== null) setText(before.field, before.text)
      before = null
      return
    }
    if (held.length === 0) return
    // Enter is meant for whatever the held keys lead to.
    if (event.key === 'Enter') hold(event)
    giveAll()
  }

  function onKey(event: KeyboardEvent): void {
    if (given.has(event) || takers.length === 0 || event.isComposing || event.repeat) return
    const field = fieldOf(event.target)
    // Within a code, scanners send the separator GS as Ctrl ].
    const isSeparator =
      event.ctrlKey &&
      event.key === ']' &&
      burst !== null &&
      event.timeStamp - burst.lastAt < SCAN_GAP_MS
    const key = isSeparator ? GS : event.key
    const isPlain = isSeparator || (!event.ctrlKey && !event.metaKey && !event.altKey)
    // Shift comes before a capital letter; a secret is never a scan.
    if (
      event.key === 'Shift' ||
      event.key === 'Control' ||
      (field !== null && field.type === 'password')
    )
      return
    if (!isPlain || event.key.length > 1 || (event.key === ' ' && field === null)) {
      end(event)
      return
    }
    const former = burst
    burst = nextBurst(former, key, event.timeStamp)
    if (burst.text.length === 1) before = field === null ? null : { field, text: field.value }
    if (field !== null && held.length === 0) return
    hold(event)
    clearTimeout(timer)
    timer = window.setTimeout(giveAll, SCAN_GAP_MS)
  }

  window.addEventListener('keydown', onKey, { capture: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', onKey, { capture: true })
  }
}

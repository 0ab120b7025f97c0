// Where the cursor is: told to the chart as it moves, put back when a review is opened again, even after a crash.

import { useDebouncedCallback } from '@mantine/hooks'
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'
import { client, notifyFailure } from '../../client.ts'
import { isPlaceLostQuietly } from './lost-place.ts'
import type { Step } from './review-work.tsx'

/** The stable name of the field around this element, or null. */
export function fieldOf(element: Element | null): string | null {
  return element?.closest('[data-field]')?.getAttribute('data-field') ?? null
}

/**
 * Puts the focus into a field by its stable name. When `line:7:says` is not on screen, `line:7` will do.
 * False when neither is.
 */
export function focusField(container: HTMLElement, field: string): boolean {
  const found = container.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  if (found !== null) {
    found.focus()
    if (found instanceof HTMLInputElement) found.select()
    return true
  }
  const end = field.lastIndexOf(':')
  return end > 0 && focusField(container, field.slice(0, end))
}

/** A list that is still being read may hold the field. */
const waitAtMostMs = 5_000

/**
 * Puts the focus into what is still to come on screen, unless the person has pressed a key or gone elsewhere meanwhile:
 * `focus` is tried at every change and answers whether it found its place. Answers a function that stops waiting.
 */
function focusWhenShown(container: Node, focus: () => boolean): () => void {
  const holder = document.activeElement
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    window.removeEventListener('keydown', stop, { capture: true })
    window.removeEventListener('pointerdown', stop, { capture: true })
  }
  const observer = new MutationObserver(() => {
    if (document.activeElement !== holder || focus()) stop()
  })
  observer.observe(container, { childList: true, subtree: true })
  const timer = setTimeout(stop, waitAtMostMs)
  window.addEventListener('keydown', stop, { capture: true })
  window.addEventListener('pointerdown', stop, { capture: true })
  return stop
}

/** To the marked line of the list, which may still be read. */
export function focusFirstLine(): void {
  const focus = () => {
    const line = document.querySelector<HTMLElement>('[data-first-line]')
    line?.focus()
    return line !== null
  }
  if (!focus()) focusWhenShown(document.body, focus)
}

interface Options {
  readonly reviewId: string
  readonly step: Step
  /** The field to start at; null starts at the step's first field. */
  readonly lastField: string | null
  readonly isLocked: boolean
  readonly container: RefObject<HTMLElement | null>
}

/** Returns the handler for `onFocus` of the workspace. */
export function useFieldMemory({ reviewId, step, lastField, isLocked, container }: Options) {
  const wanted = useRef(lastField)
  const told = useRef(lastField)

  const tell = useDebouncedCallback((field: string) => {
    client.reviews.focus({ reviewId, field }).catch((error: unknown) => {
      // The text itself is saved by its field; a chart that cannot be written is news all the same.
      if (!isPlaceLostQuietly(error)) notifyFailure(error)
    })
  }, 250)

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another step is shown, not when it is read again
  useEffect(() => {
    const box = container.current
    if (box === null || document.querySelector('[role="dialog"][aria-modal="true"]') !== null)
      return
    const field = wanted.current
    wanted.current = null
    if (field !== null && focusField(box, field)) return
    const first = box.querySelector<HTMLElement>('[data-first-field]')
    first?.focus()
    if (first instanceof HTMLInputElement) first.select()
    return field === null ? undefined : focusWhenShown(box, () => focusField(box, field))
  }, [step])

  return (event: FocusEvent<HTMLElement>) => {
    // A dialog's fields are gone when the review is opened again: what counts is the field behind it.
    if (!event.currentTarget.contains(event.target)) return
    const field = fieldOf(event.target)
    if (field === null || field === told.current || isLocked) return
    told.current = field
    tell(field)
  }
}

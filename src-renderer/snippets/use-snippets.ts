// Expands `.shortcut` on Space or Tab in a text field. Elsewhere both keys do what they always do.

import type { KeyboardEvent } from 'react'
import type { SnippetKind } from '../../src-main/contract/notes.ts'
import { useRead } from '../client.ts'
import { formatDay } from '../format.ts'
import { useOpenPatient } from '../open-patient.ts'
import { expandAt } from './snippet-text.ts'

/** For `onKeyDown` of a field: `onText` gets the whole new text. */
export type SnippetKeys = (
  event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>,
  onText: (text: string) => void,
) => void

/** Snippets of one kind of field, with the open patient's name; `drug` when the field is about one. */
export function useSnippets(
  kind: Exclude<SnippetKind, 'any'>,
  drug: string | null = null,
): SnippetKeys {
  const shelf = useRead('snippets.list', {}).data
  const patient = useOpenPatient()?.chart.patient
  return (event, onText) => {
    const isTrigger = event.key === ' ' || (event.key === 'Tab' && !event.shiftKey)
    if (!isTrigger || event.ctrlKey || event.altKey || event.metaKey || shelf === undefined) return
    const field = event.currentTarget
    if (field.readOnly || field.selectionStart === null) return
    if (field.selectionStart !== field.selectionEnd) return
    const usable = shelf.snippets.filter((one) => one.kind === 'any' || one.kind === kind)
    const expanded = expandAt(field.value, field.selectionStart, usable, {
      'patient.first': patient?.first ?? null,
      'patient.last': patient?.last ?? null,
      drug,
      today: formatDay(shelf.today),
      pharmacist: shelf.person,
      pharmacy: shelf.pharmacy,
    })
    if (expanded === null) return
    event.preventDefault()
    event.stopPropagation()
    onText(expanded.text)
    // The caret goes behind the text once the field shows it.
    setTimeout(() => field.setSelectionRange(expanded.caret, expanded.caret))
  }
}

// Words for the place where a review was left. Pure. Names of fields are those of the page (`data-field`).

import type { WrittenEntry } from '../clinical/prepared-entries.ts'

const ownFields: Readonly<Record<string, readonly [column: string, words: string]>> = {
  patientGoal: ['patient_goal', 'What matters most to the patient'],
  note: ['note', 'Note for the file'],
  followUpOn: ['follow_up_on', 'Day of the follow-up'],
  mode: ['mode', 'How it is held'],
  recipient: ['recipient', 'With whom'],
  heldOn: ['held_on', 'Day on which it is held'],
  reason: ['reason', 'Why it is held'],
}

/** The field of the review's own row that a change wrote; null for parking, steps and the like. */
export function reviewFieldOf(after: Readonly<Record<string, unknown>>): string | null {
  const found = Object.values(ownFields).find(([column]) => column in after)
  return found === undefined ? null : found[1]
}

/**
 * A field by its stable name, in words; null when the name says nothing to a person. `drug` is the medication that a
 * line of the list is about.
 */
export function fieldWords(
  name: string,
  written: readonly WrittenEntry[],
  drug: string | null,
): string | null {
  const own = ownFields[name]
  if (own !== undefined) return own[1]
  const [kind, id] = name.split(':')
  const entry = written.find((one) => one.rowId === id || one.subject === id)
  switch (kind) {
    case 'line':
      return drug === null ? 'Medication list' : `Medication list, ${drug}`
    case 'todo':
    case 'recommendation':
      return entry?.what ?? 'Plan'
    case 'finding':
      return 'A finding'
    default:
      return null
  }
}

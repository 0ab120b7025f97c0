// Calls of the SOAP note of a review, and of the texts that the store and each person keep for use again.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { type SoapPart, soapParts } from '../clinical/notes/soap-note.ts'
import { clinicians, command, everyRole, noAudit, query } from './call.ts'
import { id, line, reason } from './fields.ts'
import type { Saved } from './patients.ts'

export { type SoapPart, soapParts } from '../clinical/notes/soap-note.ts'

export interface SoapPartView {
  readonly part: SoapPart
  /** As it stands: edited, or as the data write it. */
  readonly text: string
  /** As the data write it now. */
  readonly generated: string
  readonly isEdited: boolean
}

export interface SoapView {
  readonly parts: readonly SoapPartView[]
  /** All four parts as plain text. */
  readonly plainText: string
}

export const snippetKinds = ['any', 'note', 'todo', 'letter', 'addendum'] as const
/** Where a snippet may be used. */
export type SnippetKind = (typeof snippetKinds)[number]

export interface SnippetView {
  readonly id: string
  readonly revision: number
  /** False: one's own. Those of other people are not listed. */
  readonly isStores: boolean
  readonly kind: SnippetKind
  /** Typed after a dot. */
  readonly shortcut: string
  readonly title: string
  readonly text: string
}

export interface SnippetShelf {
  /** One's own first: they win over the store's with the same shortcut. */
  readonly snippets: readonly SnippetView[]
  /** What variables stand for that hold for everybody here; null: not known. */
  readonly today: Day
  readonly person: string
  readonly pharmacy: string | null
}

/** One state that a snippet was in. */
export interface SnippetVersion {
  readonly at: string
  readonly by: string
  readonly shortcut: string
  readonly title: string
  readonly text: string
}

const kept = noAudit('kept in the journal with before and after')

export const noteCalls = {
  'notes.read': query<SoapView>()({
    input: z.object({ reviewId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Null puts a part back to what the data write. */
  'notes.save': command<{ readonly revision: number }>()({
    input: z.object({
      reviewId: id,
      part: z.enum(soapParts),
      text: z.string().max(8000).nullable(),
    }),
    access: clinicians,
    audit: kept,
  }),
  'snippets.list': query<SnippetShelf>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('texts without a patient'),
  }),
  /** Adds (id null) or changes one. The store's are changed by the owner and by pharmacists. */
  'snippets.save': command<Saved>()({
    input: z.object({
      id: id.nullable().default(null),
      isStores: z.boolean(),
      kind: z.enum(snippetKinds),
      shortcut: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9]{2,20}$/, 'Two to twenty letters or digits, without the dot'),
      title: line(),
      text: line(4000),
    }),
    access: everyRole,
    audit: kept,
  }),
  'snippets.void': command<Saved>()({
    input: z.object({ id, reason }),
    access: everyRole,
    audit: kept,
  }),
  /** Every state that one snippet was in, newest first. */
  'snippets.versions': query<readonly SnippetVersion[]>()({
    input: z.object({ id }),
    access: everyRole,
    audit: noAudit('texts without a patient'),
  }),
} as const

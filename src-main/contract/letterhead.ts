// Calls about the store's own head of a page: its logo, its lines, which parts it shows; every version is kept.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query, type Role } from './call.ts'
import type { DocumentBytes } from './documents.ts'
import { id } from './fields.ts'
import type { Saved } from './patients.ts'

/** Parts that a head may show, in the order of the page. */
export const headParts = ['name', 'address', 'phone', 'fax', 'npi', 'hours'] as const

/** Bytes that a logo may have. */
export const largestLogo = 262_144

const letterheadInput = {
  logoId: id.nullable().default(null),
  /** Lines in the store's own words, under its name. */
  lines: z.array(z.string().trim().max(90)).max(2),
  sections: z.array(z.enum(headParts)).max(headParts.length),
}

export interface LetterheadView {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly logoId: string | null
  readonly lines: readonly string[]
  readonly sections: readonly (typeof headParts)[number][]
}

export interface LogoView {
  readonly id: string
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly width: number
  readonly height: number
}

/** Papers that show what a head looks like, on an invented patient. */
export const letterheadSamples = [
  'fridge-sheet',
  'cms-packet',
  'prescriber-letter',
  'fax-cover',
] as const

const keepers: readonly Role[] = ['owner', 'pharmacist']

export const letterheadCalls = {
  /** Newest first; the first one is in use. Empty: pages carry the plain head. */
  'letterhead.versions': query<readonly LetterheadView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('the head of every letter'),
  }),
  /** Keeps a picture. It is in use only once a letterhead with it is saved. */
  'letterhead.addLogo': command<LogoView>()({
    input: z.object({
      base64: z
        .string()
        .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Choose a picture')
        // A third more than the bytes; the handler says how large a picture may be.
        .max(4 * 1_048_576),
    }),
    access: keepers,
    audit: entry('change-letterhead', { subject: 'id' }),
  }),
  'letterhead.save': command<Saved>()({
    input: z.object(letterheadInput),
    access: keepers,
    audit: entry('change-letterhead', { subject: 'id' }),
  }),
  /** Puts an earlier version in use again, as a new version. */
  'letterhead.restore': command<Saved>()({
    input: z.object({ id }),
    access: keepers,
    audit: entry('change-letterhead', { subject: 'id' }),
  }),
  /** A paper of an invented patient under this head, saved or not. */
  'letterhead.preview': query<DocumentBytes>()({
    input: z.object({
      ...letterheadInput,
      template: z.enum(letterheadSamples).default('fridge-sheet'),
    }),
    access: everyRole,
    audit: noAudit('an invented patient'),
  }),
} as const

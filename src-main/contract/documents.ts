// Calls about paper: preview, issue, list, read again, save, print.

import { z } from 'zod'
import { type ReadingGrade, targetGrade } from '../clinical/reading/reading-grade.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { id } from './fields.ts'

export { type ReadingGrade, targetGrade }

export interface TemplateView {
  readonly id: string
  readonly title: string
  /** Letters are made for one prescriber each. */
  readonly needsPrescriber: boolean
  /** True when its pages follow the chosen type size. */
  readonly hasTypeSizes: boolean
  /** Keys of the languages it prints, English first; it prints English where it lacks the chosen one. */
  readonly languages: readonly string[]
}

/** Where a screen lists a paper: beside the packet and its letters, or under one of the headings below them. */
export type PaperGroup = 'main' | 'packet-part' | 'patient' | 'prescriber' | 'office'

/** A paper that a review can make, and what it still lacks. */
export interface OfferedPaper {
  readonly template: string
  readonly title: string
  readonly group: PaperGroup
  /** True when only a signed review makes it. */
  readonly needsSignature: boolean
  readonly prescriberId: string | null
  readonly hasTypeSizes: boolean
  readonly languages: readonly string[]
  /** Empty when it can be made now, in the usual size and language. */
  readonly missing: readonly { readonly what: string; readonly where: string }[]
}

export interface DocumentBytes {
  readonly title: string
  readonly pages: number
  readonly sha256: string
  readonly base64: string
  /** Of its sentences, for a paper that patients read; null for others, and where the stored facts are of an older form. */
  readonly reading: ReadingGrade | null
}

export interface DocumentView {
  readonly id: string
  readonly patientId: string
  readonly reviewId: string | null
  readonly patientName: string
  readonly template: string
  readonly title: string
  readonly prescriberId: string | null
  readonly prescriberName: string | null
  readonly issuedAt: string
  readonly issuedBy: string
  readonly pages: number
  readonly sha256: string
}

const made = {
  reviewId: id,
  template: z.string().min(1).max(60),
  prescriberId: id.nullable().default(null),
  /** For papers of a claim: which one. */
  claimId: id.nullable().default(null),
  /** Points of the body type. */
  typeSize: z.literal([12, 14, 16, 18, 20]).default(14),
  /** Key of a language, such as `es`. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default('en'),
}

export const documentCalls = {
  'documents.templates': query<readonly TemplateView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('a list of forms'),
  }),
  /** Every paper for this review, in the order of work. */
  'documents.offered': query<readonly OfferedPaper[]>()({
    input: z.object({ reviewId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail; titles and gaps only'),
  }),
  /** The school grade that a text asks of its reader, while it is written. */
  'documents.readingGrade': query<ReadingGrade>()({
    input: z.object({ text: z.string().max(5000) }),
    access: everyRole,
    audit: noAudit('a reckoning that reads no chart'),
  }),
  /** Not kept; carries a "preview" mark until the review is signed. */
  'documents.preview': query<DocumentBytes>()({
    input: z.object(made),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail; issuing is recorded'),
  }),
  /** Makes and keeps the document with its facts, template version and hash. The review must be signed. */
  'documents.issue': command<DocumentView>()({
    input: z.object(made),
    access: everyRole,
    audit: entry('issue', { subject: 'id' }),
  }),
  'documents.list': query<readonly DocumentView[]>()({
    input: z.object({
      patientId: id.nullable().default(null),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    access: everyRole,
    audit: noAudit('titles only; reading a page is recorded'),
  }),
  'documents.read': command<DocumentBytes>()({
    input: z.object({ documentId: id }),
    access: everyRole,
    audit: entry('read-document', { subject: 'documentId' }),
  }),
  /** Path is null when the person cancelled. The file name holds no patient data. */
  'documents.save': command<{ readonly path: string | null }>()({
    input: z.object({ documentId: id }),
    access: everyRole,
    audit: entry('save-document', { subject: 'documentId' }),
  }),
  'documents.print': command<{ readonly message: string }>()({
    input: z.object({ documentId: id }),
    access: everyRole,
    audit: entry('print', { subject: 'documentId' }),
  }),
  /** Makes the page again from its facts and compares the bytes. */
  'documents.verify': query<{ readonly isIdentical: boolean }>()({
    input: z.object({ documentId: id }),
    access: everyRole,
    audit: noAudit('a check that shows nothing'),
  }),
} as const

// Calls about the paper of a consult: its pages before and after the signature, and its issue.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import type { DocumentBytes, DocumentView } from './documents.ts'
import { id } from './fields.ts'

const ofConsult = z.object({ consultId: id })

export const consultPaperCalls = {
  /** Not kept; carries a "preview" mark until the consult is signed. */
  'consultPapers.preview': query<DocumentBytes>()({
    input: ofConsult,
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail; issuing is recorded'),
  }),
  /** Makes and keeps the answer. The consult must be signed; the same words twice are one paper. */
  'consultPapers.issue': command<DocumentView>()({
    input: ofConsult,
    access: everyRole,
    audit: entry('issue', { subject: 'id' }),
  }),
} as const

// Calls about the audit packet: everything of one patient and period as one file.

import { z } from 'zod'
import { command, entry, everyRole } from './call.ts'
import { dayField, id } from './fields.ts'

export interface AuditPacketMade {
  readonly pages: number
  /** Papers that are in the file, and those of an earlier form that are only listed. */
  readonly papers: number
  readonly apart: number
  /** For the screen; null when it went to a file or a printer. */
  readonly base64: string | null
  /** Where the file is; null when nobody chose a place; absent where no file was asked for. */
  readonly path?: string | null
  /** What the printer said. */
  readonly message: string | null
}

export const auditPacketCalls = {
  /** A long job under `jobId`; null when it was cancelled. Nothing of it is kept in the chart but the trail's entry. */
  'auditPacket.make': command<AuditPacketMade | null>()({
    input: z
      .object({
        patientId: id,
        from: dayField,
        to: dayField,
        jobId: z.string().min(1).max(64),
        target: z.enum(['screen', 'file', 'printer']).default('screen'),
      })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Not before the first day' }),
    access: everyRole,
    audit: entry('audit-packet', { patient: 'patientId' }),
  }),
} as const

// Calls about the print queue: what waits, what came of it, which printer takes which paper.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { id } from './fields.ts'

export const printStates = ['waiting', 'held', 'failed', 'printed', 'shown', 'cancelled'] as const
export type PrintState = (typeof printStates)[number]

export interface PrintJobView {
  readonly id: string
  readonly documentId: string
  readonly patientName: string
  readonly title: string
  readonly prescriberName: string | null
  readonly pages: number
  readonly copies: number
  readonly sides: 'one' | 'two'
  /** As the system names it; null: the person is asked. */
  readonly printer: string | null
  readonly state: PrintState
  /** What the printer said; null when it said nothing. */
  readonly failure: string | null
  readonly askedBy: string
  readonly askedAt: string
  /** Who printed it; null while it waits. */
  readonly endedBy: string | null
  readonly endedAt: string | null
}

export interface PrintQueueView {
  /** In the order in which they print. */
  readonly open: readonly PrintJobView[]
  /** What was printed or cancelled, newest first; the last 100. */
  readonly ended: readonly PrintJobView[]
}

export interface PrintRun {
  readonly printed: number
  readonly left: number
  readonly message: string
}

export interface PrinterView {
  readonly name: string
  readonly title: string
  readonly isDefault: boolean
}

/** How one kind of paper is printed. */
export const printRule = z.object({
  /** Id of the template. */
  template: z.string().min(1).max(60),
  /** Null asks for a printer each time. */
  printer: z.string().min(1).max(200).nullable(),
  copies: z.number().int().min(1).max(20),
  sides: z.enum(['one', 'two']),
})
export type PrintRule = z.infer<typeof printRule>

const ids = z.array(id).min(1).max(500)

export const printingCalls = {
  'printing.queue': query<PrintQueueView>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('titles only; printing is recorded'),
  }),
  /** In the order given. Charts must be open: a paper is chosen by somebody who looks at the patient. */
  'printing.add': command<{ readonly added: number }>()({
    input: z.object({ documentIds: ids, isHeld: z.boolean().default(false) }),
    access: everyRole,
    audit: entry('queue-print'),
  }),
  /** Everything that was issued today and was never printed, in the order of issue. */
  'printing.addDay': command<{ readonly added: number }>()({
    input: z.object({}),
    access: everyRole,
    audit: entry('queue-print'),
  }),
  /**
   * Prints what waits, in order. A printer that fails keeps its papers waiting; a cancelled dialog holds its paper and
   * ends the run; `jobs.cancel` ends it between two papers. Progress on topic `job`.
   */
  'printing.run': command<PrintRun>()({
    input: z.object({ jobId: id }),
    access: everyRole,
    audit: entry('print'),
  }),
  'printing.change': command<{ readonly changed: number }>()({
    input: z.object({ ids, to: z.enum(['waiting', 'held', 'cancelled']) }),
    access: everyRole,
    audit: entry('change-print'),
  }),
  /** A further print of the same bytes. */
  'printing.again': command<{ readonly id: string }>()({
    input: z.object({ id }),
    access: everyRole,
    audit: entry('queue-print', { subject: 'id' }),
  }),
  'printing.printers': query<readonly PrinterView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('names of machines'),
  }),
  /** One rule for every kind of paper, also for those that nobody has set: one copy, one side, asked each time. */
  'printing.rules': query<readonly (PrintRule & { readonly title: string })[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('settings of a machine'),
  }),
  'printing.saveRules': command<readonly PrintRule[]>()({
    input: z.object({ rules: z.array(printRule).max(100) }),
    access: everyRole,
    audit: entry('change-settings'),
  }),
} as const

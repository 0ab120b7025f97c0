// Calls of the interview worksheet: a working paper, printed and found again by its bars. Nothing of it is kept.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { id, line } from './fields.ts'
import type { PatientHit } from './patients.ts'

/** Where a worksheet's code leads. */
export interface WorksheetPlace {
  readonly patient: PatientHit
  /** The review that it was printed for, or the one that was opened since; null leads to the chart. */
  readonly reviewId: string | null
  /** True when this session has the chart open: nobody is asked for identifiers again. */
  readonly isOpened: boolean
}

const ofPatient = { patientId: id }

export const worksheetCalls = {
  /** Of the patient's open review, or of the chart when there is none. The chart must be open. */
  'worksheets.print': command<{ readonly message: string }>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: entry('print-worksheet', { patient: 'patientId' }),
  }),
  /** Null when no record has this code. */
  'worksheets.find': query<WorksheetPlace | null>()({
    input: z.object({ of: z.enum(['review', 'patient']), code: line(80) }),
    access: everyRole,
    audit: noAudit('a name only; opening the chart is recorded'),
  }),
} as const

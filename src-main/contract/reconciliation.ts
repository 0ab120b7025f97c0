// Calls of the reconciliation: what other sources say, the grid of all lists, one decision for each line.

import { z } from 'zod'
import {
  type OtherSource,
  otherSources,
  type ReconcileDecision,
  type Suggestion,
} from '../clinical/reconciliation/reconciliation.ts'
import type { Comparison } from '../clinical/reconciliation/reconciliation-compare.ts'
import {
  type CauseCode,
  causeCodes,
  type DiscrepancyCode,
  discrepancyCodes,
} from '../reference/medication-discrepancies.ts'
import { command, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, reason, revision } from './fields.ts'

export {
  type OtherSource,
  otherSources,
  type ReconcileDecision,
  reconcileDecisions,
  type Suggestion,
} from '../clinical/reconciliation/reconciliation.ts'
export type { Comparison } from '../clinical/reconciliation/reconciliation-compare.ts'
export {
  type CodeFault,
  isOurOwn,
  readScannedCode,
  type ScannedCode,
} from '../clinical/reconciliation/scanned-code.ts'
export {
  type CauseCode,
  type DiscrepancyCode,
  discrepancyCauses,
  discrepancyTypes,
} from '../reference/medication-discrepancies.ts'

/** What one source says of one medication. */
export interface ToldLineView {
  readonly id: string
  readonly revision: number
  readonly source: OtherSource
  readonly text: string
  readonly strength: string | null
  readonly form: string | null
  readonly directions: string | null
  readonly isHalfKnown: boolean
  /** What still has to be found out. */
  readonly chase: string | null
  readonly scannedCode: string | null
  readonly comparisons: readonly Comparison[]
  /** Against our list; `new` when our list has no such line. */
  readonly verdict: 'same' | 'differs' | 'unknown' | 'new'
}

export interface DecisionOfLine {
  readonly decision: ReconcileDecision
  readonly discrepancy: DiscrepancyCode | null
  readonly cause: CauseCode | null
  readonly note: string | null
}

/** One medication in all lists. */
export interface ReconcileRowView {
  readonly key: string
  /** The entry of our list; null when only others name it. */
  readonly medicationId: string | null
  /** As our list or, without one, the first other source writes it. */
  readonly text: string
  readonly told: readonly ToldLineView[]
  /** Sources that were asked and do not name it. */
  readonly silent: readonly OtherSource[]
  readonly discrepancies: readonly DiscrepancyCode[]
  readonly suggestion: Suggestion | null
  readonly lacks: readonly string[]
  readonly overlaps: readonly string[]
  readonly decision: DecisionOfLine | null
}

export interface ReconciliationView {
  /** Sources that say anything, in the order of the columns. Our own list is always there. */
  readonly sources: readonly OtherSource[]
  readonly rows: readonly ReconcileRowView[]
}

/** What became of a scanned code. */
export interface ScanView {
  readonly what: 'added' | 'there-already'
  readonly lineId: string
  /** What the code stands for, or that nobody knows. */
  readonly text: string
  readonly isHalfKnown: boolean
}

const ofReview = { reviewId: id }
const ofRow = { ...ofReview, key: z.string().min(1).max(260) }
const inJournal = noAudit('kept in the journal with before and after')

export const reconciliationCalls = {
  'reconcile.read': query<ReconciliationView>()({
    input: z.object(ofReview),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** One drug a line, with its directions or without; what is not understood is kept as it was said. */
  'reconcile.tell': command<{ readonly ids: readonly string[] }>()({
    input: z.object({
      ...ofReview,
      source: z.enum(otherSources),
      text: z.string().trim().min(1, 'Write at least one drug').max(8000),
      prescriberId: id.nullable().default(null),
      /** The day of that list; today when nobody says. */
      saidOn: dayField.nullable().default(null),
    }),
    access: everyRole,
    audit: inJournal,
  }),
  /** A vial or box was seen. An unknown code is kept and has to be found out. */
  'reconcile.scan': command<ScanView>()({
    input: z.object({ ...ofReview, code: line(120) }),
    access: everyRole,
    audit: inJournal,
  }),
  /** Corrects what was written down, or says which entry of our list it is about. */
  'reconcile.correct': command<{ readonly revision: number }>()({
    input: z.object({
      ...ofReview,
      lineId: id,
      revision,
      text: line(),
      directions: optionalLine(500),
      medicationId: id.nullable().default(null),
    }),
    access: everyRole,
    audit: inJournal,
  }),
  'reconcile.takeOut': command<{ readonly id: string }>()({
    input: z.object({ ...ofReview, lineId: id, reason }),
    access: everyRole,
    audit: inJournal,
  }),
  /** Decides one line. It answers the review's line too, so that nobody is asked twice. Deciding again takes back what was. */
  'reconcile.decide': command<{ readonly key: string }>()({
    input: z.object({
      ...ofRow,
      decision: z.discriminatedUnion('kind', [
        /** Our list stays. `taking`: how it is taken when not as directed. */
        z.object({
          kind: z.literal('keep'),
          taking: z
            .object({ reason: line(), says: optionalLine(500) })
            .nullable()
            .default(null),
        }),
        /** New directions; with another drug text the old line ends and a new one begins. */
        z.object({ kind: z.literal('change'), text: line(), directions: optionalLine(500) }),
        z.object({ kind: z.literal('stop'), reason: line(), says: optionalLine(500) }),
        z.object({
          kind: z.literal('add'),
          as: z.enum(['prescription', 'otc', 'herbal', 'supplement']),
        }),
        /** A task is written; a drug that is taken and not identified goes to the list half-known. */
        z.object({
          kind: z.literal('ask'),
          reason: line(),
          chase: optionalLine(300),
          dueOn: dayField.nullable().default(null),
        }),
      ]),
    }),
    access: everyRole,
    audit: inJournal,
  }),
  /** Says what differs and why, once it is decided; what is left out stays as it is. */
  'reconcile.code': command<{ readonly key: string }>()({
    input: z.object({
      ...ofRow,
      discrepancy: z.enum(discrepancyCodes).nullable().optional(),
      cause: z.enum(causeCodes).nullable().optional(),
    }),
    access: everyRole,
    audit: inJournal,
  }),
  /** Takes a decision back, with what it wrote into the list. */
  'reconcile.undo': command<{ readonly key: string }>()({
    input: z.object(ofRow),
    access: everyRole,
    audit: inJournal,
  }),
} as const

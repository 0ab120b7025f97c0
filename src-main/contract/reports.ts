// Calls of the reports: what a program wants to see of a period, and how the desk did. One shape serves the window, the file
// and the paper. Not: official rates, which the programs work out themselves.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole } from './call.ts'
import { dayField } from './fields.ts'

export const reportIds = ['part-d', 'assurance', 'wellness', 'desk'] as const
export type ReportId = (typeof reportIds)[number]

export const periodUnits = ['month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** What a column holds: `money` is US cents, `percent` has one decimal, `day` is `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'day' | 'count' | 'percent' | 'money'

export interface ReportColumn {
  readonly label: string
  readonly kind: ColumnKind
  /** False for columns that the window and the file show and a page has no room for. */
  readonly isOnPaper: boolean
  /** False for what the window explains and a file of the program does not carry. */
  readonly isInFile: boolean
}

/** Null: not recorded, or it does not apply. */
export type ReportCell = string | number | null

export interface ReportRow {
  readonly cells: readonly ReportCell[]
  /** Whose row it is; null for a sum. */
  readonly patientId: string | null
}

export interface ReportTable {
  readonly id: string
  readonly title: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
  /** Said under the table; null: nothing. */
  readonly note: string | null
  /** Said in place of rows. */
  readonly empty: string
}

/** One number that stands above the tables. */
export interface ReportFigure {
  readonly label: string
  /** In words of the page: `66.7 %`, `cannot tell`. */
  readonly value: string
  /** What it is made of. */
  readonly why: string
}

export interface ReportView {
  readonly report: ReportId
  readonly title: string
  /** What is counted, and by which method. */
  readonly about: string
  readonly unit: PeriodUnit
  /** "2026", "November 2026". */
  readonly period: string
  readonly from: Day
  /** The last day. */
  readonly until: Day
  /** A day of the period before, and of the one after; null when that has not begun. */
  readonly earlier: Day
  readonly later: Day | null
  readonly figures: readonly ReportFigure[]
  readonly tables: readonly ReportTable[]
  /** Id of the one table that is the program's file; null: the file has them all. */
  readonly fileTable: string | null
}

const asked = z.object({
  report: z.enum(reportIds),
  unit: z.enum(periodUnits).default('year'),
  /** A day of the period; null: today. */
  on: dayField.nullable().default(null),
})

/** A call to `jobs.cancel` with this id stops a report. */
export const reportJob = 'report'

export const reportCalls = {
  /** Names people with days of services and numbers of members, so that it is recorded who looked. Null: it was stopped. */
  'reports.open': command<ReportView | null>()({
    input: asked,
    access: everyRole,
    audit: entry('open-report', { subject: 'report' }),
  }),
  /** `path` null: the person cancelled. */
  'reports.save': command<{ readonly path: string | null }>()({
    input: asked.extend({ as: z.enum(['csv', 'pdf']) }),
    access: everyRole,
    audit: entry('save-report', { subject: 'report' }),
  }),
  'reports.print': command<{ readonly message: string }>()({
    input: asked,
    access: everyRole,
    audit: entry('print-report', { subject: 'report' }),
  }),
} as const

// What each report is made of, before it is framed for the window, the file and the paper.

import type { ReportFigure, ReportTable } from '../../contract/reports.ts'

export interface ReportBody {
  readonly title: string
  readonly about: string
  readonly figures: readonly ReportFigure[]
  readonly tables: readonly ReportTable[]
  /** Id of the one table that is the program's file; null: the file has them all. */
  readonly fileTable: string | null
}

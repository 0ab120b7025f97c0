// The shape of a table of cases of one service: the row, the answers, and the chart where it matters.

import type { BuiltChart } from './service-cases.ts'

type Case =
  | readonly [row: string, answers: string]
  | readonly [row: string, answers: string, chart: BuiltChart]

export interface ServiceCases {
  readonly fires: readonly Case[]
  readonly quiet: readonly Case[]
  /** The fact that lacks in place of the row. */
  readonly cannotTell: readonly Case[]
}

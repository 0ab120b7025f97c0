// The shape of a screening rule family: one file, one table in reference/, one pure function.

import type { SourceId } from '../../reference/source.ts'
import type { Chart, Fact } from '../chart.ts'
import type { Finding } from '../finding.ts'

export interface ScreeningRule {
  /** Equal to the file name; stored in charts, so it never changes once shipped. */
  readonly id: string
  readonly title: string
  readonly sources: readonly SourceId[]
  readonly needs: readonly Fact[]
  readonly screen: (chart: Chart) => readonly Finding[]
}

// Charts and standings for tests of the quality measures.

import { starPanel } from '../../../src-main/clinical/adherence/star-panel.ts'
import type { StarStanding } from '../../../src-main/clinical/adherence/star-standing.ts'
import type { ReviewProgram } from '../../../src-main/clinical/adherence/star-year.ts'
import type { StarMeasureId } from '../../../src-main/reference/star-measures.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

export const notInProgram: ReviewProgram = { isInProgram: false, completion: null }

/** One measure of a chart; not in hospice and in no program unless said. */
export function standing(
  id: StarMeasureId,
  { chart }: ChartBuilder,
  more: { isInHospice?: boolean | null; reviews?: ReviewProgram } = {},
): StarStanding {
  const found = starPanel({ chart, isInHospice: false, reviews: notInProgram, ...more }).find(
    (one) => one.measure === id,
  )
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** Born on a day, every condition known: none. */
export const born = (date: string) => aChart().born(date).hasNoConditions()
export const at60 = born('1966-03-01')
export const at70 = born('1956-03-01')

/** Fills of one entry of the list. */
export function filled(
  chart: ChartBuilder,
  of: string,
  days: number,
  ...dates: string[]
): ChartBuilder {
  return dates.reduce(
    (built, date) => built.filled(date, { of, daysSupply: days, quantity: days }),
    chart,
  )
}

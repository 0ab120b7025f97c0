// Calls of what is drawn over time: results with their goal bands, and the days covered of each drug.

import { z } from 'zod'
import type { Trend } from '../clinical/trends/trend.ts'
import { everyRole, noAudit, query } from './call.ts'
import { id } from './fields.ts'

export type { Trend, TrendBand, TrendLine, TrendPoint } from '../clinical/trends/trend.ts'

export const trendCalls = {
  /** Blood pressure and INR always, then every analyte on record or with a goal, then the drugs that are taken. */
  'trends.read': query<readonly Trend[]>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
} as const

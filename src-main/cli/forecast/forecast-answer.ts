// The shape of the answer of `forecast`: a contract with scripts. Fields may be added; none is renamed or removed.

import { z } from 'zod'
import { isDay } from '../../clinical/dates.ts'
import { evaluationReasons, evaluationStatuses } from '../../clinical/immunization/evaluation.ts'
import { seriesStatuses } from '../../clinical/immunization/forecast-series.ts'

const day = z.string().refine(isDay, 'A calendar day, YYYY-MM-DD')
const coded = z.strictObject({ code: z.string(), title: z.string() })

export const forecastAnswer = z.strictObject({
  on: day,
  /** Release of the CDC's supporting data, such as 4.64. */
  release: z.string(),
  groups: z.array(
    z.strictObject({
      /** Name in the CDC's supporting data. */
      group: z.string(),
      status: z.enum(seriesStatuses),
      /** Null unless a dose is due. */
      doseNumber: z.int().positive().nullable(),
      earliest: day.nullable(),
      recommended: day.nullable(),
      pastDue: day.nullable(),
      latest: day.nullable(),
      reasons: z.array(z.string()),
      /** What fits the dose that is due. */
      vaccines: z.array(z.strictObject({ cvx: z.string(), name: z.string() })),
      /** The series that decide. */
      series: z.array(z.string()),
      /** What the CDC adds to them in words. */
      guidance: z.array(z.string()),
      /** Indications that would ask for a further series, and of which nothing is on record. */
      notOnRecord: z.array(coded),
      /** Contraindications of which nothing is on record: to be asked before the dose. */
      toAsk: z.array(coded),
    }),
  ),
  /** In the order in which they were told. */
  doses: z.array(
    z.strictObject({
      date: day,
      cvx: z.string(),
      antigens: z.array(
        z.strictObject({
          antigen: z.string(),
          status: z.enum(evaluationStatuses).nullable(),
          /** The first of `reasons`; null for a valid dose. */
          reason: z.enum(evaluationReasons).nullable(),
          reasons: z.array(z.enum(evaluationReasons)),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Observations that were taken into account; `from`: the condition of the bundle, null when it was told as such. */
  observations: z.array(
    z.strictObject({
      code: z.string(),
      title: z.string(),
      date: day.nullable(),
      from: z.string().nullable(),
    }),
  ),
  /** What could not be taken into account. */
  cannotTell: z.array(z.string()),
  citation: z.string(),
})
export type ForecastAnswer = z.output<typeof forecastAnswer>

// Measured values of a chart by what they measure, in the units that rules compute in.

import { type AnalyteId, analytes } from '../reference/analytes.ts'
import type { Chart, Observation } from './chart.ts'
import { type Day, daysBetween } from './dates.ts'
import type { Evidence } from './finding.ts'
import { onceFor } from './memo.ts'

export interface Result {
  readonly analyte: AnalyteId
  /** In the unit of the analyte. */
  readonly value: number
  readonly date: Day
  /** As recorded: value and unit. */
  readonly recorded: { readonly value: string; readonly unit: string }
  readonly observationId: string
}

const analyteOfCode: ReadonlyMap<string, AnalyteId> = new Map(
  // Object.entries widens the keys of the register.
  (Object.keys(analytes) as AnalyteId[]).flatMap((id) =>
    analytes[id].loinc.map((code): [string, AnalyteId] => [code, id]),
  ),
)

/** The analyte that a LOINC code measures; null when no rule knows it. */
export function analyteOf(loinc: string | null): AnalyteId | null {
  return loinc === null ? null : (analyteOfCode.get(loinc) ?? null)
}

type ByAnalyte = ReadonlyMap<AnalyteId, readonly Observation[]>

/** Observations up to the chart's day by analyte, newest first; entries of one day keep their order. */
const byAnalyte = onceFor((chart: Chart): ByAnalyte => {
  const found = new Map<AnalyteId, Observation[]>()
  for (const o of chart.observations ?? []) {
    const id = analyteOf(o.loinc)
    if (id === null || o.date > chart.on) continue
    const list = found.get(id)
    if (list === undefined) found.set(id, [o])
    else list.push(o)
  }
  for (const list of found.values())
    list.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  return found
})

function read(analyte: AnalyteId, o: Observation): Result | null {
  const factors: Readonly<Record<string, number>> = analytes[analyte].factors
  if (o.value === null || o.unit === null || !Object.hasOwn(factors, o.unit)) return null
  const factor = factors[o.unit]
  if (factor === undefined) return null
  return {
    analyte,
    value: o.value * factor,
    date: o.date,
    recorded: { value: String(o.value), unit: o.unit },
    observationId: o.id,
  }
}

/**
 * The newest value up to the chart's day, not older than `withinDays` when that is given. Null when there is none
 * or its unit is not understood: an older value is never taken in place of a newer one that cannot be read.
 */
export function latestResult(
  chart: Chart,
  analyte: AnalyteId,
  withinDays: number | null = null,
): Result | null {
  const newest = byAnalyte(chart).get(analyte)?.[0]
  if (newest === undefined) return null
  if (withinDays !== null && daysBetween(newest.date, chart.on) > withinDays) return null
  return read(analyte, newest)
}

/** The day of the newest entry of any kind, readable or not; null when there is none. */
export function lastMeasuredOn(chart: Chart, analyte: AnalyteId): Day | null {
  return byAnalyte(chart).get(analyte)?.[0]?.date ?? null
}

/** All readable values, newest first. */
export function allResults(chart: Chart, analyte: AnalyteId): readonly Result[] {
  return (byAnalyte(chart).get(analyte) ?? []).flatMap((o) => read(analyte, o) ?? [])
}

/** The value as recorded, with its date. */
export function resultEvidence(result: Result): Evidence {
  return {
    fact: analytes[result.analyte].title,
    value: result.recorded.value,
    unit: result.recorded.unit,
    date: result.date,
  }
}

// The open risk score of a whole regimen: every point with the fact behind it, and what could not be counted.

import {
  type CountedPart,
  centrallyActingDrugs,
  fallPart,
  highAlertDrugs,
  kidneyPart,
  riskBands,
  riskParts,
} from '../reference/regimen-risk.ts'
import { cite } from '../reference/source.ts'
import { anticholinergicBurden } from './anticholinergic-burden.ts'
import { type Chart, currentConditions, type Fact } from './chart.ts'
import { ageYears } from './dates.ts'
import { kidneyFunction } from './kidney-function.ts'
import { memberOf, screenedList } from './screening/screened-list.ts'

export interface RiskLine {
  readonly title: string
  readonly because: string
  /** The fact as seen: "12 drugs", "41.3 mL/min"; null when it could not be counted. */
  readonly seen: string | null
  /** Which entries made it, where there are some. */
  readonly from: readonly string[]
  /** Null when it could not be counted. */
  readonly points: number | null
  readonly most: number
  /** What lacks, when it could not be counted or only in part. */
  readonly missing: readonly Fact[]
  readonly citation: string
}

export interface RegimenRisk {
  /** Points that are certain: the score is at least this. */
  readonly points: number
  /** What the score can reach at all. */
  readonly most: number
  /** True when something could not be counted. */
  readonly isAtLeast: boolean
  readonly band: (typeof riskBands)[number]['word']
  readonly lines: readonly RiskLine[]
}

type Counted =
  | {
      readonly count: number
      readonly unit: string
      readonly from?: readonly string[]
      readonly missing?: readonly Fact[]
    }
  | { readonly missing: readonly Fact[] }

function counted(part: CountedPart, what: Counted): RiskLine {
  const shape = {
    title: part.title,
    because: part.because,
    most: part.steps.at(-1)?.points ?? 0,
    citation: cite(part.source).citation,
  }
  if (!('count' in what))
    return { ...shape, seen: null, from: [], points: null, missing: what.missing }
  const step = part.steps.findLast(({ from }) => what.count >= from)
  return {
    ...shape,
    seen: `${what.count} ${what.unit}`.trim(),
    from: what.from ?? [],
    points: step?.points ?? 0,
    missing: what.missing ?? [],
  }
}

function medicationLines(chart: Chart): readonly RiskLine[] {
  const list = screenedList(chart)
  if (list === null)
    return [
      riskParts.drugs,
      riskParts.highAlert,
      riskParts.anticholinergic,
      riskParts.centrallyActing,
      riskParts.prescribers,
    ].map((part) => counted(part, { missing: ['medications'] }))
  const { identified, unidentified } = list
  const missing: readonly Fact[] = unidentified.length > 0 ? ['ingredients'] : []
  const systemic = identified.filter((one) => one.site === 'systemic')
  const of = (group: typeof highAlertDrugs) =>
    systemic.filter((one) => memberOf(one, group) !== null).map((one) => one.medication.text)
  const [alert, central] = [of(highAlertDrugs), of(centrallyActingDrugs)]
  const burden = anticholinergicBurden(
    identified.map(({ medication }) => medication),
    'acb',
  )
  const all = [...identified.map((one) => one.medication), ...unidentified]
  const prescribers = new Set(all.flatMap((one) => one.prescriberId ?? []))
  const isOpen = all.some((one) => one.kind === 'prescription' && one.prescriberId === null)
  return [
    counted(riskParts.drugs, { count: all.length, unit: 'on the list' }),
    counted(riskParts.highAlert, { count: alert.length, unit: '', from: alert, missing }),
    counted(riskParts.anticholinergic, {
      count: burden.total,
      unit: 'on the ACB scale',
      from: burden.parts.map((part) => `${part.name} ${part.score}`),
      missing,
    }),
    counted(riskParts.centrallyActing, { count: central.length, unit: '', from: central, missing }),
    counted(riskParts.prescribers, {
      count: prescribers.size,
      unit: 'known',
      missing: isOpen ? ['prescriber'] : [],
    }),
  ]
}

function kidneyLine(chart: Chart): RiskLine {
  const kidney = kidneyFunction(chart)
  const { title, because, steps, source } = kidneyPart
  const shape = { title, because, from: [], most: 2, citation: cite(source).citation }
  if (kidney.kind === 'cannot-tell')
    return { ...shape, seen: null, points: null, missing: kidney.missing }
  const step = steps.findLast(({ below }) => kidney.mlPerMin < below)
  return { ...shape, seen: `${kidney.mlPerMin} mL/min`, points: step?.points ?? 0, missing: [] }
}

function fallLine(chart: Chart): RiskLine {
  const { title, because, icd10, points, source } = fallPart
  const shape = { title, because, most: points, citation: cite(source).citation }
  if (chart.conditions === null)
    return { ...shape, seen: null, from: [], points: null, missing: ['conditions'] }
  const falls = chart.conditions.filter((one) =>
    icd10.some((prefix) => one.icd10?.toUpperCase().startsWith(prefix)),
  )
  return {
    ...shape,
    seen: falls.length > 0 ? 'on record' : 'none on record',
    from: falls.map((one) => one.text),
    points: falls.length > 0 ? points : 0,
    missing: [],
  }
}

/** The score of the chart on its day; what lacks adds no points and is named. */
export function regimenRisk(chart: Chart): RegimenRisk {
  const years = ageYears(chart.patient.birthDate, chart.on)
  const conditions = currentConditions(chart)
  const lines = [
    ...medicationLines(chart),
    counted(
      riskParts.age,
      years === null ? { missing: ['birthDate'] } : { count: years, unit: 'years' },
    ),
    counted(
      riskParts.conditions,
      conditions === null
        ? { missing: ['conditions'] }
        : { count: conditions.length, unit: 'on record' },
    ),
    kidneyLine(chart),
    fallLine(chart),
  ]
  const points = lines.reduce((sum, line) => sum + (line.points ?? 0), 0)
  return {
    points,
    most: lines.reduce((sum, line) => sum + line.most, 0),
    isAtLeast: lines.some((line) => line.missing.length > 0),
    band: riskBands.findLast(({ from }) => points >= from)?.word ?? riskBands[0].word,
    lines,
  }
}

// Lines of expected kidney limits, written down a second time: a slip of the table shows in the tests that read them.

import type { Chart } from '../../../../src-main/clinical/chart.ts'
import { aChart, type ChartBuilder } from '../../../helpers/a-chart.ts'
import { kidneys } from '../../../helpers/kidneys.ts'
import { taking } from '../../../helpers/taking.ts'

export type Measure = 'clearance' | 'egfr' | 'both'

/** One line: row | drug | dose units a day | measure | band | dose a day in mg | condition. */
export interface LimitLine {
  readonly row: string
  /** Its dose is one at which the row fires. */
  readonly drug: string
  readonly perDay: number
  /** Both: it asks for the clearance and for the estimated GFR. */
  readonly measure: Measure
  /** Each step of kidney function in mL/min, and whether the row fires there. */
  readonly steps: readonly (readonly [mlPerMin: number, fires: boolean])[]
  /** The limit in mg a day; null when every dose counts. */
  readonly dose: { readonly is: '>' | '<'; readonly mg: number } | null
  /** The ICD-10-CM code that it needs, or `none` when it asks for conditions and must not find one. */
  readonly condition: string
}

/** The smallest step that the clearance, rounded to a tenth, can show. */
const STEP = 0.1

/** `[30, 60)` is from 30 on and below 60; `(30, 50]` above 30 and up to 50; an open end is left out. */
function stepsOf(band: string): LimitLine['steps'] {
  const [, opens, low = '', high = '', closes] =
    /^([[(])([\d.]*), ([\d.]*)([\])])$/.exec(band) ?? []
  if (opens === undefined) throw new Error(`Not a band: ${band}`)
  const [from, to] = [Number(low), Number(high)]
  const atLow = opens === '['
  const atHigh = closes === ']'
  const around = (limit: number, isIn: boolean, below: boolean): LimitLine['steps'] => [
    [limit - STEP, below],
    [limit, isIn],
    [limit + STEP, !below],
  ]
  return [
    ...(low === '' ? [] : around(from, atLow, false)),
    ...(high === '' ? [] : around(to, atHigh, true)),
  ]
}

function measureOf(word: string): Measure {
  if (word === 'clearance' || word === 'egfr' || word === 'both') return word
  throw new Error(`Not a measure: ${word}`)
}

function doseOf(cell: string): LimitLine['dose'] {
  const [, is, mg] = /^([<>]) ([\d.]+)$/.exec(cell) ?? []
  return is === undefined ? null : { is: is === '<' ? '<' : '>', mg: Number(mg) }
}

/** Reads the lines of a table. */
export function readLimits(table: string): readonly LimitLine[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [row = '', drug = '', perDay = '', measure = '', band = '', dose = '', condition = ''] =
        line.split('|').map((cell) => cell.trim())
      return {
        row,
        drug,
        perDay: Number(perDay),
        measure: measureOf(measure),
        steps: stepsOf(band),
        dose: doseOf(dose),
        condition,
      }
    })
}

/** A kidney function at which the row fires. */
export function inBand({ steps }: LimitLine): number {
  const inside = steps.find(([, fires]) => fires)
  if (inside === undefined) throw new Error('A band without an inside')
  return inside[0]
}

function unmedicated({ condition }: LimitLine, mlPerMin: number): ChartBuilder {
  const chart = kidneys(mlPerMin, aChart().hasNoConditions())
  return ['', 'none'].includes(condition) ? chart : chart.has('invented condition', condition)
}

/** The patient of a line, who takes what the line says. */
export function patient(line: LimitLine, mlPerMin: number): ChartBuilder {
  return taking(unmedicated(line, mlPerMin), line.drug, line.perDay)
}

/** The same with one dose unit a day, of another strength. */
export function patientOnDose(line: LimitLine, mgPerDay: number): ChartBuilder {
  const strength = `${Number(mgPerDay.toPrecision(6))} mg`
  return taking(unmedicated(line, inBand(line)), line.drug.replace(/[\d.]+ (mg|mcg)/, strength))
}

const codes = { creatinine: '2160-0', weight: '29463-7', egfr: '98979-8' } as const

/** The chart without the newest of some results. */
export function without(chart: Chart, ...results: readonly (keyof typeof codes)[]): Chart {
  const loincs: readonly (string | null)[] = results.map((one) => codes[one])
  return {
    ...chart,
    observations: chart.observations?.filter(({ loinc }) => !loincs.includes(loinc)) ?? null,
  }
}

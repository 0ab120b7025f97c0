// The usual rows about kidney function: a drug to avoid below a clearance, and the highest daily dose of each band of
// clearance. Numbers are those of the label of the named product unless a row says otherwise.

import {
  all,
  type Circumstance,
  clearanceBelow,
  dailyDoseAbove,
  egfrBelow,
  not,
} from '../circumstance.ts'
import { type DrugGroup, drugs } from '../drug-group.ts'
import { type DrugRow, harm, tooHigh } from '../drug-row.ts'

/** Cockcroft-Gault in mL/min, or estimated GFR in mL/min/1.73 m², as the label speaks of it. */
export type Measure = 'clearance' | 'egfr'

/** Kidney function below `mlPerMin`, and at most `mgPerDay`. */
export type Band = readonly [mlPerMin: number, mgPerDay: number]

function isBelow(mlPerMin: number, by: Measure): Circumstance {
  return by === 'egfr' ? egfrBelow(mlPerMin) : clearanceBelow(mlPerMin)
}

function named(mlPerMin: number, by: Measure): string {
  return by === 'egfr'
    ? `an estimated GFR of ${mlPerMin} mL/min/1.73 m²`
    : `a creatinine clearance of ${mlPerMin} mL/min`
}

/** `dabigatran etexilate` as part of an id. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}

/** What one drug's bands share. */
export interface LimitOptions {
  readonly severity?: 'major' | 'moderate'
  readonly interrupts?: boolean
  readonly by?: Measure
  /** What must also hold, such as a form. */
  readonly when?: Circumstance
}

/**
 * One row a band, from the widest to the narrowest: fires in its own band only, when more than the band's dose is
 * taken in a day. `more` ends the sentence "More of it …"; `advice` is what else to do, as full sentences.
 */
export function limits(
  drug: string,
  bands: readonly Band[],
  more: string,
  advice: string,
  { severity = 'moderate', interrupts = false, by = 'clearance', when }: LimitOptions = {},
): readonly DrugRow[] {
  return bands.map(([mlPerMin, mg], i): DrugRow => {
    const narrower = bands[i + 1]
    return {
      id: `renal-${slug(drug)}-below-${mlPerMin}`,
      drugs: drugs(drug),
      when: all(
        isBelow(mlPerMin, by),
        ...(narrower === undefined ? [] : [not(isBelow(narrower[0], by))]),
        ...(when === undefined ? [] : [when]),
        dailyDoseAbove(mg),
      ),
      severity,
      interrupts,
      category: tooHigh,
      effect: `Below ${named(mlPerMin, by)} the label allows at most ${mg} mg a day. More of it ${more}.`,
      recommendation: `Ask the prescriber for at most ${mg} mg a day. ${advice}`,
      source: 'fda-label-kidney',
    }
  })
}

/** A drug that should not be used, or not be used unchanged, below a kidney function, whatever its dose. */
export function belowKidney(
  drug: string | DrugGroup,
  [id, mlPerMin]: readonly [id: string, mlPerMin: number],
  severity: DrugRow['severity'],
  effect: string,
  recommendation: string,
  { interrupts = false, by = 'clearance', when }: Omit<LimitOptions, 'severity'> = {},
): DrugRow {
  return {
    id: `renal-${id}-below-${mlPerMin}`,
    drugs: typeof drug === 'string' ? drugs(drug) : drug,
    when: when === undefined ? isBelow(mlPerMin, by) : all(isBelow(mlPerMin, by), when),
    severity,
    interrupts,
    category: harm,
    effect,
    recommendation,
    source: 'fda-label-kidney',
  }
}

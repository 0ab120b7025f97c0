// What was measured at a screening event, judged: the pressure by its repeat rule, each value by its band. Adults only.

import {
  APART_MMHG,
  a1cScale,
  anyGlucoseHigh,
  bmiScale,
  diastolicScale,
  fastingGlucoseScale,
  GLUCOSE_HIGH_MG_PER_DL,
  GLUCOSE_LOW_MG_PER_DL,
  hdlScale,
  ldlScale,
  type MeasureBand,
  MOST_READINGS,
  REPEAT_FROM,
  type Scale,
  systolicScale,
  type Tone,
  totalCholesterolScale,
  triglyceridesScale,
  waistScales,
} from '../../reference/wellness/screening-bands.ts'
import { bmi } from '../calculators/bmi.ts'

export interface PressureReading {
  readonly systolic: number
  readonly diastolic: number
}

/** As typed; null: not measured. */
export interface Measures {
  readonly pressures: readonly PressureReading[]
  readonly glucose: number | null
  /** Null: nobody asked. */
  readonly isFasting: boolean | null
  readonly a1c: number | null
  readonly totalCholesterol: number | null
  readonly ldl: number | null
  readonly hdl: number | null
  readonly triglycerides: number | null
  readonly weightLb: number | null
  readonly heightIn: number | null
  readonly waistIn: number | null
}

export const noMeasures: Measures = {
  pressures: [],
  glucose: null,
  isFasting: null,
  a1c: null,
  totalCholesterol: null,
  ldl: null,
  hdl: null,
  triglycerides: null,
  weightLb: null,
  heightIn: null,
  waistIn: null,
}

/** One value with where it lies. */
export interface ScreenedValue {
  readonly id: string
  readonly title: string
  readonly value: number
  /** "134/86 mmHg, mean of 2". */
  readonly shown: string
  /** Null: what it means cannot be told. */
  readonly tone: Tone | null
  readonly name: string
  readonly words: string
  /** What is drawn; null: nothing can be. */
  readonly scale: Scale | null
}

export interface PressureStanding {
  readonly mean: PressureReading | null
  readonly readings: number
  /** Why the cuff is put on once more; null: it need not be. */
  readonly repeat: string | null
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)

/**
 * One reading below 130/80 stands. From there on a second one is taken, and a third when the two are more than 10 mmHg
 * apart; the mean of all counts (AHA/ACC: the average of two or more readings).
 */
export function pressureStanding(readings: readonly PressureReading[]): PressureStanding {
  const [first, second] = readings
  if (first === undefined) return { mean: null, readings: 0, repeat: null }
  const mean = {
    systolic: Math.round(sum(readings.map((one) => one.systolic)) / readings.length),
    diastolic: Math.round(sum(readings.map((one) => one.diastolic)) / readings.length),
  }
  const isRaised =
    first.systolic >= REPEAT_FROM.systolic || first.diastolic >= REPEAT_FROM.diastolic
  const apart =
    second === undefined
      ? 0
      : Math.max(
          Math.abs(first.systolic - second.systolic),
          Math.abs(first.diastolic - second.diastolic),
        )
  const repeat =
    readings.length >= MOST_READINGS
      ? null
      : second === undefined
        ? isRaised
          ? 'Raised: after at least one minute of rest, measure again.'
          : null
        : apart > APART_MMHG
          ? 'The two readings are more than 10 mmHg apart: measure a third time.'
          : null
  return { mean, readings: readings.length, repeat }
}

function bandOf({ bands }: Scale, value: number): MeasureBand | null {
  // Below the lower end of the drawing is still the first band.
  return bands.findLast(({ from }) => value >= from) ?? bands[0] ?? null
}

function judged(
  id: string,
  title: string,
  value: number | null,
  unit: string,
  scale: Scale,
): readonly ScreenedValue[] {
  if (value === null) return []
  const band = bandOf(scale, value)
  if (band === null) return []
  const { tone, name, words } = band
  return [{ id, title, value, shown: `${value} ${unit}`.trim(), tone, name, words, scale }]
}

/** Every value that was measured, in the order of the report. */
export function screenedValues(
  measures: Measures,
  sex: 'female' | 'male' | null,
): readonly ScreenedValue[] {
  return [
    ...pressureValues(measures.pressures),
    ...glucoseValue(measures),
    ...judged('a1c', 'A1c (average blood sugar)', measures.a1c, '%', a1cScale),
    ...judged(
      'totalCholesterol',
      'Total cholesterol',
      measures.totalCholesterol,
      'mg/dL',
      totalCholesterolScale,
    ),
    ...judged('ldl', 'LDL cholesterol', measures.ldl, 'mg/dL', ldlScale),
    ...judged('hdl', 'HDL cholesterol', measures.hdl, 'mg/dL', hdlScale),
    ...judged(
      'triglycerides',
      'Triglycerides',
      measures.triglycerides,
      'mg/dL',
      triglyceridesScale,
    ),
    ...judged('bmi', 'Body mass index', bmiOf(measures), '', bmiScale),
    ...waistValue(measures.waistIn, sex),
  ]
}

/** The category of the worse of the two numbers is that of the pressure. */
function pressureValues(readings: readonly PressureReading[]): readonly ScreenedValue[] {
  const { mean, readings: count, repeat } = pressureStanding(readings)
  if (mean === null) return []
  const upper = bandOf(systolicScale, mean.systolic)
  const lower = bandOf(diastolicScale, mean.diastolic)
  if (upper === null || lower === null) return []
  // Both scales use the same names; the upper one has all of them.
  const rank = ({ name }: MeasureBand) =>
    systolicScale.bands.findIndex((band) => band.name === name)
  const isLowerWorse = rank(lower) > rank(upper)
  const worse = isLowerWorse ? lower : upper
  const shown = `${mean.systolic}/${mean.diastolic} mmHg${count > 1 ? `, mean of ${count}` : ''}`
  const isSevere = worse.name === 'severe'
  const value: Omit<ScreenedValue, 'id' | 'title' | 'value' | 'scale'> =
    repeat === null || isSevere
      ? { shown, tone: worse.tone, name: worse.name, words: worse.words }
      : {
          shown,
          tone: null,
          name: 'measure again',
          words: 'One reading is not enough to tell. Have it measured again.',
        }
  return [
    {
      ...value,
      id: 'systolic',
      title: 'Blood pressure, upper number',
      value: mean.systolic,
      scale: systolicScale,
    },
    {
      ...value,
      id: 'diastolic',
      title: 'Blood pressure, lower number',
      value: mean.diastolic,
      scale: diastolicScale,
    },
  ]
}

function glucoseValue({ glucose, isFasting }: Measures): readonly ScreenedValue[] {
  const title = 'Blood sugar'
  if (isFasting === true)
    return judged('glucose', `${title}, fasting`, glucose, 'mg/dL', fastingGlucoseScale)
  if (glucose === null) return []
  const base = { id: 'glucose', title, value: glucose, shown: `${glucose} mg/dL`, scale: null }
  const [low] = fastingGlucoseScale.bands
  if (low !== undefined && glucose < GLUCOSE_LOW_MG_PER_DL) {
    const { tone, name, words } = low
    return [{ ...base, tone, name, words }]
  }
  if (glucose >= GLUCOSE_HIGH_MG_PER_DL) return [{ ...base, ...anyGlucoseHigh }]
  return [
    {
      ...base,
      tone: null,
      name: isFasting === null ? 'fasting not asked' : 'after food',
      words:
        'Without fasting, this value cannot say whether your blood sugar is normal. Have it measured fasting.',
    },
  ]
}

/** Kilograms and centimeters by the international pound and inch. */
function bmiOf({ weightLb, heightIn }: Measures): number | null {
  if (weightLb === null || heightIn === null) return null
  const result = bmi.compute({ weightKg: weightLb * 0.45359237, heightCm: heightIn * 2.54 })
  return result.kind === 'value' ? result.value : null
}

function waistValue(waistIn: number | null, sex: 'female' | 'male' | null) {
  if (sex !== null) return judged('waist', 'Waist', waistIn, 'in', waistScales[sex])
  if (waistIn === null) return []
  const unknown: ScreenedValue = {
    id: 'waist',
    title: 'Waist',
    value: waistIn,
    shown: `${waistIn} in`,
    tone: null,
    name: 'sex not on record',
    words: 'The limit differs between women and men.',
    scale: null,
  }
  return [unknown]
}

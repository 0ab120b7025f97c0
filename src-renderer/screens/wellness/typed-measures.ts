// Reads what is typed at a screening table. An empty field is not measured; what cannot be read is an error, never a value.

import type { Measures, PressureReading } from '../../../src-main/contract/screening-events.ts'

/** The fields as typed, by the name of the measure. */
export interface TypedMeasures {
  readonly pressure1: string
  readonly pressure2: string
  readonly pressure3: string
  readonly glucose: string
  readonly fasting: string
  readonly a1c: string
  readonly totalCholesterol: string
  readonly ldl: string
  readonly hdl: string
  readonly triglycerides: string
  readonly weightLb: string
  readonly heightIn: string
  readonly waistIn: string
}
export type MeasureField = keyof TypedMeasures

export interface ReadMeasures {
  readonly measures: Measures
  readonly errors: Readonly<Partial<Record<MeasureField, string>>>
}

function numberIn(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined
}

/** `132/84`, also with a space or a dash. */
function pressureIn(text: string): PressureReading | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const found = /^(\d{2,3})\s*[/ -]\s*(\d{2,3})$/.exec(typed)
  return found === null ? undefined : { systolic: Number(found[1]), diastolic: Number(found[2]) }
}

/** Inches, or feet and inches: `66`, `5'6`. */
function heightIn(text: string): number | null | undefined {
  const feet = /^(\d)\s*'\s*(\d{1,2}(?:\.\d+)?)?\s*"?$/.exec(text.trim())
  return feet === null ? numberIn(text) : Number(feet[1]) * 12 + Number(feet[2] ?? 0)
}

/** What was typed as measures; a field with an error counts as not measured. */
export function readMeasures(typed: TypedMeasures): ReadMeasures {
  const errors: Partial<Record<MeasureField, string>> = {}
  const kept = <T>(field: MeasureField, value: T | null | undefined, how: string): T | null => {
    if (value !== undefined) return value
    errors[field] = how
    return null
  }
  const number = (field: MeasureField) => kept(field, numberIn(typed[field]), 'Write a number')
  const pressures = (['pressure1', 'pressure2', 'pressure3'] as const).flatMap((field) => {
    const reading = kept(field, pressureIn(typed[field]), 'Write it like 132/84')
    return reading === null ? [] : [reading]
  })
  const fasting = typed.fasting.trim().toLowerCase()
  const isFasting =
    fasting === '' ? null : fasting === 'y' ? true : fasting === 'n' ? false : undefined
  return {
    measures: {
      pressures,
      glucose: number('glucose'),
      isFasting: kept('fasting', isFasting, 'Y or N'),
      a1c: number('a1c'),
      totalCholesterol: number('totalCholesterol'),
      ldl: number('ldl'),
      hdl: number('hdl'),
      triglycerides: number('triglycerides'),
      weightLb: number('weightLb'),
      heightIn: kept('heightIn', heightIn(typed.heightIn), "Inches, or 5'6"),
      waistIn: number('waistIn'),
    },
    errors,
  }
}

/** What was kept, as it would be typed. */
export function typedOf(measures: Measures): TypedMeasures {
  const text = (value: number | null) => (value === null ? '' : String(value))
  const pressure = (at: number) => {
    const one = measures.pressures[at]
    return one === undefined ? '' : `${one.systolic}/${one.diastolic}`
  }
  return {
    pressure1: pressure(0),
    pressure2: pressure(1),
    pressure3: pressure(2),
    glucose: text(measures.glucose),
    fasting: measures.isFasting === null ? '' : measures.isFasting ? 'y' : 'n',
    a1c: text(measures.a1c),
    totalCholesterol: text(measures.totalCholesterol),
    ldl: text(measures.ldl),
    hdl: text(measures.hdl),
    triglycerides: text(measures.triglycerides),
    weightLb: text(measures.weightLb),
    heightIn: text(measures.heightIn),
    waistIn: text(measures.waistIn),
  }
}

/** The field that an error of the call belongs to: `measures.pressures.1.systolic` is the second reading. */
export function fieldOfPath(path: string): string {
  const [, name = '', place] = path.split('.')
  return name === 'pressures' ? `pressure${Number(place ?? 0) + 1}` : name
}

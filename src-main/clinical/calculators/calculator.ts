// The shape of a calculator: named inputs with units in, a value with its working out. Unknown in, unknown out.
// Not: how a single input is read; see inputs.ts.

import type { SourceId } from '../../reference/source.ts'
import type { CalculatorInput, InputSpec, InputValue, ValueOf } from './inputs.ts'
import { readInput } from './inputs.ts'

/** What is handed to a calculator; null and absent both mean unknown. */
export type CalculatorInputs = Readonly<Record<string, InputValue | undefined>>

interface Worked {
  /** UCUM; null where the value is a word's number or each name of `values` has its own unit. */
  readonly unit: string | null
  /** How it was worked out, where there was a choice or points were added: "ideal body weight 70.5 kg". */
  readonly basis: string | null
  /** The publication's own word for the value: "G3a", "class B", "high". */
  readonly grade: string | null
}

/** One number. */
export interface OneValue extends Worked {
  readonly kind: 'value'
  readonly value: number
}

/** Several numbers that belong together, by name. */
export interface SeveralValues extends Worked {
  readonly kind: 'values'
  readonly values: Readonly<Record<string, number>>
}

/** Nothing is worked out. */
export interface CannotTell {
  readonly kind: 'cannot-tell'
  /** Names of inputs: absent, or present but not usable. */
  readonly missing: readonly string[]
  /** Why an input that is present cannot be used, by its name; absent ones have no entry. */
  readonly reasons: Readonly<Record<string, string>>
}

export type Calculated = OneValue | SeveralValues | CannotTell

export interface Calculator<Result extends Calculated = Calculated> {
  /** Equal to the file name. */
  readonly id: string
  readonly title: string
  readonly source: SourceId
  readonly inputs: readonly CalculatorInput[]
  readonly compute: (inputs: CalculatorInputs) => Result | CannotTell
}

/** Inputs as a calculator gets them: required ones are known, optional ones may be null. */
export type Given<Specs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly isRequired: true }
    ? ValueOf<Specs[Name]>
    : ValueOf<Specs[Name]> | null
}

interface Definition<Specs, Result> {
  readonly id: string
  readonly title: string
  readonly source: SourceId
  /** By name; a bare number has its unit in its name: `weightKg`. */
  readonly inputs: Specs
  readonly compute: (given: Given<Specs>) => Result
}

/**
 * A calculator whose inputs are read and checked before its formula sees them. What is absent, unreadable or outside
 * its limits comes out as `cannot-tell`, an optional input too when it is given and cannot be used.
 */
export function calculator<
  const Specs extends Readonly<Record<string, InputSpec>>,
  Result extends Calculated,
>({ id, title, source, inputs, compute }: Definition<Specs, Result>): Calculator<Result> {
  const list = Object.entries(inputs).map(([name, spec]) => ({ name, ...spec }))
  return {
    id,
    title,
    source,
    inputs: list,
    compute: (raw) => {
      const given: Record<string, unknown> = {}
      const missing: string[] = []
      const reasons: Record<string, string> = {}
      for (const input of list) {
        const read = readInput(input, Object.hasOwn(raw, input.name) ? raw[input.name] : null)
        if (read.kind === 'known') given[input.name] = read.value
        else {
          given[input.name] = null
          if (read.kind === 'unusable') reasons[input.name] = read.reason
          if (read.kind === 'unusable' || input.isRequired) missing.push(input.name)
        }
      }
      if (missing.length > 0) return { kind: 'cannot-tell', missing, reasons }
      // Every name of the specs was read above by its own kind.
      return compute(given as Given<Specs>)
    },
  }
}

type Words = { readonly basis?: string | null; readonly grade?: string | null }

/** One number as the answer. */
export function value(
  number: number,
  unit: string | null,
  { basis = null, grade = null }: Words = {},
): OneValue {
  return { kind: 'value', value: number, unit, basis, grade }
}

/** Several numbers as the answer. */
export function values(
  numbers: Readonly<Record<string, number>>,
  unit: string | null,
  { basis = null, grade = null }: Words = {},
): SeveralValues {
  return { kind: 'values', values: numbers, unit, basis, grade }
}

/** No answer, with the inputs that are present but do not allow one, each with the reason. */
export function unusable(reasons: Readonly<Record<string, string>>): CannotTell {
  return { kind: 'cannot-tell', missing: Object.keys(reasons), reasons }
}

/** No answer, since these inputs are needed here and absent. */
export function missingInputs(...names: readonly string[]): CannotTell {
  return { kind: 'cannot-tell', missing: names, reasons: {} }
}

/** Rounded half up to a number of decimals. */
export function rounded(number: number, decimals = 0): number {
  const factor = 10 ** decimals
  // The smallest step lifts halves that binary fractions hold a hair too low.
  return Math.round(number * factor * (1 + Number.EPSILON)) / factor
}

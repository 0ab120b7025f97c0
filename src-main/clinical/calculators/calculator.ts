// The shape of a calculator: named inputs with units in, a value with its working out. Unknown in, unknown out.

import type { SourceId } from '../../reference/source.ts'

export interface CalculatorInput {
  /** Unit in the name when it has one: `weightKg`. */
  readonly name: string
  readonly title: string
  /** UCUM unit; null for dates and words. */
  readonly unit: string | null
  readonly kind: 'number' | 'day' | 'sex'
  readonly isRequired: boolean
}

/** What may be given for an input; null and absent both mean unknown. */
export type InputValue = number | string | null
export type CalculatorInputs = Readonly<Record<string, InputValue | undefined>>

export type Calculated =
  | {
      readonly kind: 'value'
      readonly value: number
      readonly unit: string
      /** How it was worked out, where there was a choice: "ideal body weight 70.5 kg". */
      readonly basis: string | null
    }
  /** `missing` holds input names: absent, or present but not usable. */
  | { readonly kind: 'cannot-tell'; readonly missing: readonly string[] }

export interface Calculator {
  /** Equal to the file name. */
  readonly id: string
  readonly title: string
  readonly source: SourceId
  readonly inputs: readonly CalculatorInput[]
  readonly compute: (inputs: CalculatorInputs) => Calculated
}

/** A positive finite number, or null. */
export function positive(value: InputValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
}

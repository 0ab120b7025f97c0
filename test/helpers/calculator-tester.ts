// Runs a calculator's table of cases, and what every calculator must do: name each required input that is missing.

import { describe, expect, test } from 'vitest'
import type {
  Calculator,
  CalculatorInputs,
} from '../../src-main/clinical/calculators/calculator.ts'

export interface CalculatorCases {
  /** Title, inputs, and what must be in the answer. */
  readonly tells: readonly (readonly [string, CalculatorInputs, object])[]
  /** Title, inputs, and the names that must be missing; `reason` is part of the first one's reason. */
  readonly cannotTell: readonly (readonly [
    title: string,
    inputs: CalculatorInputs,
    missing: readonly string[],
    reason?: string,
  ])[]
}

/** Every case is a test; the first of `tells` is taken apart input by input. */
export function testCalculator(
  calculator: Calculator,
  { tells, cannotTell }: CalculatorCases,
): void {
  describe(calculator.title, () => {
    test.each(tells)('tells %s', (_title, inputs, answer) => {
      const result = calculator.compute(inputs)
      expect(result).toMatchObject(answer)
      expect(result.kind).not.toBe('cannot-tell')
    })

    const unknown = cannotTell.map(([title, inputs, missing, reason = '']) => {
      return [title, inputs, missing, reason] as const
    })
    test.each(unknown)('cannot tell %s', (_title, inputs, missing, reason) => {
      const result = calculator.compute(inputs)
      expect(result).toMatchObject({ kind: 'cannot-tell', missing })
      const reasons = result.kind === 'cannot-tell' ? result.reasons : {}
      expect(reasons[missing[0] ?? ''] ?? '').toContain(reason)
    })

    const whole = tells[0]?.[1] ?? {}
    const required = calculator.inputs.filter((input) => input.isRequired)
    test.each(required.map((input) => input.name))('cannot tell without %s', (name) => {
      expect(calculator.compute({ ...whole, [name]: null })).toEqual({
        kind: 'cannot-tell',
        missing: [name],
        reasons: {},
      })
    })

    const limited = calculator.inputs.flatMap((input) => {
      if (input.kind !== 'number') return []
      const [low, high] = input.valid ?? input.plausible
      return [
        [input.name, low - 0.01],
        [input.name, high + 0.01],
      ] as const
    })
    test.each(limited)('does not work with a %s of %f', (name, outside) => {
      const result = calculator.compute({ ...whole, [name]: outside })
      expect(result).toMatchObject({ kind: 'cannot-tell', missing: [name] })
      expect(result.kind === 'cannot-tell' && result.reasons[name]).toMatch(/between|method holds/)
    })
  })
}

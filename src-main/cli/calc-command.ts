// The command calc: one calculator on values from the command line or from a batch.

import { calculate, listCalculators } from '../api/calculation.ts'
import { AppError } from '../contract/errors.ts'
import type { CalculationView } from '../contract/knowledge.ts'
import { type BatchRequest, textIn } from './batch.ts'
import { usage } from './explain.ts'

/** Every calculator with its inputs and units. */
export function listAnswer(): object {
  return { calculators: listCalculators() }
}

/** One calculator on `key=value` words. */
export function calcOfWords(name: string, words: readonly string[]): CalculationView {
  const inputs: Record<string, string> = {}
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1) throw usage(`Write inputs as key=value, not "${word}".`)
    const key = word.slice(0, at)
    if (Object.hasOwn(inputs, key)) throw usage(`The input ${key} is given twice.`)
    inputs[key] = word.slice(at + 1)
  }
  return calculate(name, inputs)
}

/** One line of a batch: `name`, and `inputs` as named values. */
export function calcOfRequest(request: BatchRequest): CalculationView {
  const name = textIn(request, 'name')
  if (name === undefined)
    throw new AppError('invalid-input', 'There is no field "name" with a calculator.')
  const inputs = request.inputs ?? {}
  if (typeof inputs !== 'object' || Array.isArray(inputs))
    throw new AppError('invalid-input', 'The field "inputs" is a JSON object of named values.')
  // An object that is not an array has string keys.
  return calculate(name, inputs as Readonly<Record<string, unknown>>)
}

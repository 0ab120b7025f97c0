// Runs one calculator by name on values as they were written. Shared by the window and the command line.

import type { Calculator, CalculatorInputs } from '../clinical/calculators/calculator.ts'
import { calculators } from '../clinical/calculators/index.ts'
import { inputFromText } from '../clinical/calculators/input-text.ts'
import { type InputValue, readInput } from '../clinical/calculators/inputs.ts'
import { AppError } from '../contract/errors.ts'
import type { CalculationView, CalculatorView } from '../contract/knowledge.ts'
import { cite } from '../reference/source.ts'

/** Every calculator with its inputs and units. */
export function listCalculators(): readonly CalculatorView[] {
  return calculators.map(({ id, title, inputs, source }) => ({
    name: id,
    title,
    inputs,
    source,
    citation: cite(source).citation,
  }))
}

/**
 * Works out one calculator. `not-found` names near ones; `invalid-input` names an unknown input, or one whose value
 * cannot be meant. An input that is absent or outside of the method comes out as `cannotTell`.
 */
export function calculate(
  name: string,
  written: Readonly<Record<string, unknown>>,
): CalculationView {
  const calculator = calculatorNamed(name)
  const inputs = takeInputs(calculator, written)
  const { kind, ...answer } = calculator.compute(inputs)
  const { id, title, source } = calculator
  return {
    name: id,
    title,
    ...(kind === 'cannot-tell' ? { cannotTell: { missing: [], reasons: {}, ...answer } } : answer),
    inputs,
    source,
    citation: cite(source).citation,
  }
}

function takeInputs(
  { id, inputs: specs }: Calculator,
  written: Readonly<Record<string, unknown>>,
): CalculatorInputs {
  const wrong: Record<string, string> = {}
  const taken: Record<string, InputValue> = {}
  for (const [name, value] of Object.entries(written)) {
    const spec = specs.find((input) => input.name === name)
    if (spec === undefined) {
      wrong[name] = `not an input of ${id}, which takes ${specs.map((s) => s.name).join(', ')}`
      continue
    }
    // A value of any other type is named as not usable by readInput.
    const raw = typeof value === 'string' ? inputFromText(spec, value) : (value as InputValue)
    const read = readInput(spec, raw)
    if (read.kind === 'unusable' && !read.isBeyondMethod) wrong[name] = read.reason
    if (raw !== null && raw !== undefined) taken[name] = raw
  }
  if (Object.keys(wrong).length === 0) return taken
  const words = Object.entries(wrong).map(([name, why]) =>
    // A list says which row is wrong: "opioids, row 2: dailyAmount is not a number".
    why.startsWith('row ') ? `${name}, ${why}` : `${name} is ${why}`,
  )
  throw new AppError('invalid-input', `${words.join('; ')}.`, { fields: wrong })
}

function calculatorNamed(name: string): Calculator {
  const found = calculators.find(({ id }) => id === name)
  if (found !== undefined) return found
  const near = nearNames(name)
  throw new AppError(
    'not-found',
    near.length === 0
      ? 'There is no calculator of this name. `calc --list` names all.'
      : `There is no calculator of this name. Near ones: ${near.join(', ')}.`,
  )
}

const NEAR_FROM = 0.35
const MOST_NEAR = 4

/** Names that share letter pairs with the asked one, in id or title, best first. */
function nearNames(asked: string): readonly string[] {
  const wanted = letterPairs(asked)
  return calculators
    .map(({ id, title }) => ({
      id,
      score: Math.max(alike(wanted, letterPairs(id)), alike(wanted, letterPairs(title))),
    }))
    .filter(({ score }) => score >= NEAR_FROM)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id)
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  )
}

/** Share of the smaller set's pairs that both have: a part of a name is near the whole. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : [...a].filter((pair) => b.has(pair)).length / Math.max(least, 3)
}

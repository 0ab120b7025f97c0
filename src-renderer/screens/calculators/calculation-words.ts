// The answer of a calculator in words and figures. Pure.

import type { CalculationView, CalculatorView } from '../../../src-main/contract/knowledge.ts'
import { formatUnit } from '../../format.ts'

/** One figure of an answer; `name` is null where there is only one. */
export interface Figure {
  readonly name: string | null
  readonly figure: string
}

const shortWords: Readonly<Record<string, string>> = { ascvd: 'ASCVD', cvd: 'CVD' }
/** Endings of names that are units. */
const unitEndings: readonly (readonly [RegExp, string])[] = [
  [/MlPerMinPerYear$/, 'mL/min a year'],
  [/MlPerMin$/, 'mL/min'],
  [/MmHg$/, 'mmHg'],
  [/Percent$/, '%'],
]

/** The figures of an answer with their units; none when it cannot tell. */
export function figuresOf(answer: CalculationView): readonly Figure[] {
  if (answer.value !== undefined)
    return [{ name: null, figure: withUnit(answer.value, answer.unit ?? null) }]
  return Object.entries(answer.values ?? {}).map(([name, value]) => {
    const ending = unitEndings.find(([pattern]) => pattern.test(name))
    return {
      name: nameWords(ending === undefined ? name : name.replace(ending[0], '')),
      figure: ending === undefined ? withUnit(value, answer.unit ?? null) : `${value} ${ending[1]}`,
    }
  })
}

function withUnit(value: number, unit: string | null): string {
  const words = unit === null ? '' : formatUnit(unit)
  return words === '' ? String(value) : `${value} ${words}`
}

/** `heartFailure10Years` as "Heart failure 10 years". */
function nameWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replaceAll(/(\d)([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((word) => shortWords[word] ?? word)
    .join(' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** What is still needed, by the titles of the inputs, with the reason where a value is there. */
export function needsOf(calculator: CalculatorView, answer: CalculationView): readonly string[] {
  const { missing = [], reasons = {} } = answer.cannotTell ?? {}
  return missing.map((name) => {
    const title = calculator.inputs.find((input) => input.name === name)?.title ?? name
    const reason = reasons[name]
    return reason === undefined ? title : `${title}: ${reason}`
  })
}

/** How a list is typed: `One a line, as Day:Serum creatinine`. */
export function listHint(titles: readonly string[]): string {
  return `One a line, as ${titles.join(':')}`
}

/** An option as people read it. */
export function optionWords(option: string): string {
  const words = option.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

// Reads an input as people write it, on the command line or in a form field, into a raw value. What it does not
// understand stays text, so that the reading of inputs names it as not usable.

import type { FieldSpec, InputSpec, InputValue } from './inputs.ts'

const numberPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)$/
const yesWords: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  '1': true,
  no: false,
  n: false,
  false: false,
  '0': false,
}
const sexWords: Readonly<Record<string, string>> = { f: 'female', m: 'male' }

/** The raw value of a text; an empty one is unknown. Lists: JSON, or `name:number` pairs with commas or line ends between. */
export function inputFromText(spec: InputSpec, written: string): InputValue {
  const text = written.trim()
  if (text === '') return null
  const lower = text.toLowerCase()
  switch (spec.kind) {
    case 'number':
      return numberPattern.test(text) ? Number(text) : text
    case 'yes-no':
      return Object.hasOwn(yesWords, lower) ? (yesWords[lower] ?? text) : text
    case 'sex':
      return Object.hasOwn(sexWords, lower) ? (sexWords[lower] ?? text) : lower
    case 'choice':
      return spec.options.find((option) => option.toLowerCase() === lower) ?? text
    case 'day':
    case 'text':
      return text
    case 'list':
      return text.startsWith('[') ? fromJson(text) : rowTexts(text).map(rowOf(spec.fields))
  }
}

function rowTexts(text: string): readonly string[] {
  return text.split(/[,\n]/).filter((row) => row.trim() !== '')
}

function fromJson(text: string): InputValue {
  try {
    // Whatever it holds is checked when the input is read.
    return JSON.parse(text) as InputValue
  } catch {
    return text
  }
}

type Row = Readonly<Record<string, string | number | boolean | null>>

/** Colons are taken from the right, so that the first field may hold some. */
function rowOf(fields: Readonly<Record<string, FieldSpec>>): (written: string) => Row {
  const names = Object.entries(fields)
  return (written) => {
    const parts = written.split(':')
    const surplus = Math.max(0, parts.length - names.length)
    const cells = [parts.slice(0, surplus + 1).join(':'), ...parts.slice(surplus + 1)]
    return Object.fromEntries(
      names.map(([name, spec], at) => {
        const read = inputFromText(spec, cells[at] ?? '')
        return [name, typeof read === 'object' ? null : read]
      }),
    )
  }
}

// The kinds of input that calculators take: how each is declared, and how a raw value is read. Not: words of a
// command line, which cli/ reads into raw values.

import { type Day, isDay } from '../dates.ts'

/** Inclusive limits in the declared unit. */
export type Limits = readonly [low: number, high: number]

export interface NumberInput {
  readonly kind: 'number'
  /** UCUM; `1` for a bare count or ratio. */
  readonly unit: string
  /** Outside of these a number is a slip of the pen or of the unit. */
  readonly plausible: Limits
  /** Where the method holds; null when the plausible limits say it. */
  readonly valid: Limits | null
}
export interface DayInput {
  readonly kind: 'day'
}
/** `other` is a known sex that the formula does not know. */
export interface SexInput {
  readonly kind: 'sex'
}
export interface ChoiceInput {
  readonly kind: 'choice'
  readonly options: readonly string[]
}
export interface YesNoInput {
  readonly kind: 'yes-no'
}
export interface TextInput {
  readonly kind: 'text'
}
/** A list of rows with these fields, in this order where a row is written as `name:number`. */
export interface ListInput {
  readonly kind: 'list'
  readonly fields: Readonly<Record<string, FieldSpec>>
}

interface Named {
  readonly title: string
  readonly isRequired: boolean
}
export type FieldSpec = Named & (NumberInput | DayInput | ChoiceInput | YesNoInput | TextInput)
export type InputSpec = Named &
  (NumberInput | DayInput | SexInput | ChoiceInput | YesNoInput | TextInput | ListInput)
/** An input as it is listed. */
export type CalculatorInput = { readonly name: string } & InputSpec

type FieldValue = number | string | boolean | null
/** What may be given for an input; null means unknown. */
export type InputValue = FieldValue | readonly Readonly<Record<string, FieldValue | undefined>>[]

/** What a calculator gets for an input. */
export type ValueOf<Spec> = Spec extends { readonly kind: 'number' }
  ? number
  : Spec extends { readonly kind: 'day' }
    ? Day
    : Spec extends { readonly kind: 'sex' }
      ? 'female' | 'male'
      : Spec extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
        ? Option
        : Spec extends { readonly kind: 'yes-no' }
          ? boolean
          : Spec extends { readonly kind: 'text' }
            ? string
            : Spec extends { readonly kind: 'list'; readonly fields: infer Fields }
              ? readonly RowOf<Fields>[]
              : never

type RowOf<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends { readonly isRequired: true }
    ? ValueOf<Fields[Name]>
    : ValueOf<Fields[Name]> | null
}

export type ReadInput =
  | { readonly kind: 'known'; readonly value: unknown }
  | { readonly kind: 'absent' }
  /** `isBeyondMethod`: a real value for which the method does not hold; else it cannot be meant. */
  | { readonly kind: 'unusable'; readonly reason: string; readonly isBeyondMethod: boolean }

export function number(
  title: string,
  unit: string,
  plausible: Limits,
  valid: Limits | null = null,
): NumberInput & { readonly title: string; readonly isRequired: true } {
  return { kind: 'number', title, unit, plausible, valid, isRequired: true }
}

export function dayInput(title: string) {
  return { kind: 'day', title, isRequired: true } as const
}

export function choice<const Options extends readonly string[]>(title: string, options: Options) {
  return { kind: 'choice', title, options, isRequired: true } as const
}

export function yesNo(title: string) {
  return { kind: 'yes-no', title, isRequired: true } as const
}

export function text(title: string) {
  return { kind: 'text', title, isRequired: true } as const
}

export function list<const Fields extends Readonly<Record<string, FieldSpec>>>(
  title: string,
  fields: Fields,
) {
  return { kind: 'list', title, fields, isRequired: true } as const
}

/** The same input, which may stay unknown and then changes the method or the basis. */
export function optional<Spec extends InputSpec>(
  spec: Spec,
): Omit<Spec, 'isRequired'> & { readonly isRequired: false } {
  return { ...spec, isRequired: false }
}

/** Reads one raw value by its declaration; nothing is guessed or converted. */
export function readInput(spec: InputSpec, raw: InputValue | undefined): ReadInput {
  if (raw === null || raw === undefined) return { kind: 'absent' }
  switch (spec.kind) {
    case 'number':
      return readNumber(spec, raw)
    case 'day':
      return typeof raw === 'string' && isDay(raw) ? known(raw) : slip('not a day YYYY-MM-DD')
    case 'sex':
      if (raw === 'female' || raw === 'male') return known(raw)
      return raw === 'other'
        ? beyond('the formula was published for female and male only')
        : slip('not one of female, male, other')
    case 'choice':
      return typeof raw === 'string' && spec.options.includes(raw)
        ? known(raw)
        : slip(`not one of ${spec.options.join(', ')}`)
    case 'yes-no':
      return typeof raw === 'boolean' ? known(raw) : slip('not yes or no')
    case 'text':
      return typeof raw === 'string' && raw.trim() !== '' ? known(raw.trim()) : slip('not a text')
    case 'list':
      return Array.isArray(raw) ? readRows(spec, raw) : slip('not a list')
  }
}

/** UCUM units in words, where a reason for a person would not be read well with the code. */
const unitWords: Readonly<Record<string, string>> = {
  '1': '',
  a: ' years',
  '/d': ' a day',
  '/min': ' a minute',
  '{count}': '',
  'mm[Hg]': ' mmHg',
  'mL/min/{1.73_m2}': ' mL/min/1.73 m²',
  'kg/m2': ' kg/m²',
}

function readNumber({ unit, plausible, valid }: NumberInput, raw: InputValue): ReadInput {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return slip('not a number')
  const of = unitWords[unit] ?? ` ${unit}`
  if (raw < plausible[0] || raw > plausible[1])
    return slip(`not between ${plausible[0]} and ${plausible[1]}${of}`)
  if (valid !== null && (raw < valid[0] || raw > valid[1]))
    return beyond(`the method holds from ${valid[0]} to ${valid[1]}${of} only`)
  return known(raw)
}

function readRows({ fields }: ListInput, raw: readonly unknown[]): ReadInput {
  if (raw.length === 0) return { kind: 'absent' }
  const rows: Record<string, unknown>[] = []
  for (const [at, item] of raw.entries()) {
    if (typeof item !== 'object' || item === null)
      return slip(`row ${at + 1}: it has no named fields`)
    const stranger = Object.keys(item).find((name) => !Object.hasOwn(fields, name))
    if (stranger !== undefined)
      return slip(`row ${at + 1}: ${stranger} is none of ${Object.keys(fields).join(', ')}`)
    const row: Record<string, unknown> = {}
    for (const [name, spec] of Object.entries(fields)) {
      // What a field holds is checked by its own kind.
      const read = readInput(spec, (item as Record<string, InputValue>)[name])
      if (read.kind === 'unusable')
        return { ...read, reason: `row ${at + 1}: ${name} is ${read.reason}` }
      if (read.kind === 'absent' && spec.isRequired) return beyond(`row ${at + 1} has no ${name}`)
      row[name] = read.kind === 'known' ? read.value : null
    }
    rows.push(row)
  }
  return known(rows)
}

function known(value: unknown): ReadInput {
  return { kind: 'known', value }
}
function slip(reason: string): ReadInput {
  return { kind: 'unusable', reason, isBeyondMethod: false }
}
function beyond(reason: string): ReadInput {
  return { kind: 'unusable', reason, isBeyondMethod: true }
}

// The shape of the words that directions are written with. How they are put together is in clinical/medicines/sig.
//
// A pattern is words with spaces between: `a|b` either word, `a?` may be absent (never the first), `#` a number
// or a range of numbers, `%` a dose unit. Patterns are lower case; a hyphen between letters reads as a space.

import type { SourceId } from '../source.ts'

/** Languages in which plain words exist. Another one is another key in every `say`. */
export type SigLanguage = 'en' | 'es'
export const sigLanguages: readonly SigLanguage[] = ['en', 'es']
export type Say = Readonly<Record<SigLanguage, string>>

/** Codes of HL7's TimingEvent: MORN … NIGHT times of day, AC before, PC after, C with meals (M, D, V: which). */
export type EventCode =
  | 'MORN'
  | 'NOON'
  | 'AFT'
  | 'EVE'
  | 'NIGHT'
  | 'HS'
  | 'WAKE'
  | 'AC'
  | 'ACM'
  | 'ACD'
  | 'ACV'
  | 'PC'
  | 'PCM'
  | 'PCD'
  | 'PCV'
  | 'C'
  | 'CM'
  | 'CD'
  | 'CV'

/** UCUM units of time as FHIR's Timing uses them. */
export type PeriodUnit = 'min' | 'h' | 'd' | 'wk' | 'mo'
/** Units in which directions say how long. */
export type DurationUnit = Extract<PeriodUnit, 'd' | 'wk' | 'mo'>
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

export type SigRoute =
  | 'oral'
  | 'sublingual'
  | 'buccal'
  | 'inhalation'
  | 'nasal'
  | 'ophthalmic'
  | 'otic'
  | 'topical'
  | 'transdermal'
  | 'subcutaneous'
  | 'intramuscular'
  | 'intravenous'
  | 'rectal'
  | 'vaginal'
  | 'feeding-tube'

/** What is said about the whole of the directions beside regular times. */
export type SpecialKind = 'taper' | 'sliding-scale' | 'as-directed' | 'once'

interface Row {
  readonly id: string
  readonly patterns: readonly string[]
  readonly source: SourceId
}

/** What to do: imperative, lower case. `route` only where the verb alone says it. */
export interface VerbRow extends Row {
  readonly is: 'verb'
  readonly say: Say
  readonly route: SigRoute | null
  /** True when it is something to measure or do, not a medicine to take. */
  readonly isTask: boolean
}

export interface UnitWords {
  readonly one: string
  readonly many: string
  /** Half of one, said whole; null when it is said as a number. */
  readonly half: string | null
  /** One and a half, with `{n}` for the whole number. */
  readonly andHalf: string | null
}

/** A dose unit; `perUnit` where it is an exact amount of another unit (a teaspoon is 5 mL). */
export interface UnitRow extends Row {
  readonly is: 'unit'
  readonly say: Readonly<Record<SigLanguage, UnitWords>>
  /** The verb that goes with it when none is written. */
  readonly verb: string
  readonly perUnit: { readonly unit: string; readonly amount: number } | null
}

/** A way in or a place. `onlyWithDrops`: these letters mean a place only beside drops ("od" may be "once daily"). */
export interface RouteRow extends Row {
  readonly is: 'route'
  readonly route: SigRoute
  readonly say: Say
  readonly isSite: boolean
  readonly onlyWithDrops: boolean
}

/** `null` in frequency or period: the number in the pattern. */
export interface FrequencyRow extends Row {
  readonly is: 'frequency'
  readonly frequency: number | null
  readonly period: number | null
  readonly periodUnit: PeriodUnit
  readonly isUpTo: boolean
}

/** A moment of the day. `minutesPer`: the number in the pattern times this many minutes from the event. */
export interface EventRow extends Row {
  readonly is: 'event'
  readonly when: readonly EventCode[]
  readonly minutesPer: number | null
}

export interface WeekdayRow extends Row {
  readonly is: 'weekday'
  /** `others`: the days that no other part names. */
  readonly days: readonly Weekday[] | 'others'
}

/** A noun in the sentence "for …". `onlyAfterPrn`: too short to be understood elsewhere. */
export interface ReasonRow extends Row {
  readonly is: 'reason'
  readonly say: Say
  readonly onlyAfterPrn: boolean
}

/** An instruction that is not dose or time, as a sentence of its own. `{n}`: the number in the pattern. */
export interface NoteRow extends Row {
  readonly is: 'note'
  readonly say: Say
}

/** The limits: how long, how much at most, again after; numbers come from the pattern in this order. */
export interface LimitRow extends Row {
  readonly is: 'limit'
  readonly limit:
    | { readonly kind: 'as-needed' }
    | { readonly kind: 'duration'; readonly days: number }
    | { readonly kind: 'doses' }
    | { readonly kind: 'max-per-day' }
    | { readonly kind: 'max-doses' }
    | { readonly kind: 'repeat'; readonly minutes: number; readonly times: number | null }
    | { readonly kind: 'day-number' }
    | { readonly kind: 'mix-in'; readonly liquid: 'water' | 'liquid' }
}

export interface SpecialRow extends Row {
  readonly is: 'special'
  readonly special: SpecialKind
  readonly say: Say
  /** True when a regular dose beside it stays as written ("1 tablet daily as directed"). */
  readonly leavesDose: boolean
}

/** Words between the others: no meaning of their own, or the seam between two parts. */
export interface SmallWordRow extends Row {
  readonly is: 'small'
  readonly role: 'filler' | 'and' | 'or' | 'then' | 'stop'
}

export type SigWordRow =
  | VerbRow
  | UnitRow
  | RouteRow
  | FrequencyRow
  | EventRow
  | WeekdayRow
  | ReasonRow
  | NoteRow
  | LimitRow
  | SpecialRow
  | SmallWordRow

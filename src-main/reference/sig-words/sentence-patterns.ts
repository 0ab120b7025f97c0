// Text pack: how the parts of a sentence go together, in each language. Whole phrases only; words come from the tables.

import type { DurationUnit, PeriodUnit, SigLanguage } from './sig-word-row.ts'

export interface SentencePatterns {
  /** Numbers with a range: {low}, {high}. `next` where high is one more than low. */
  readonly range: string
  readonly rangeNext: string
  /** After a preposition that takes the numbers only: "every 4 to 6 hours". */
  readonly rangeBare: string
  readonly perDay: readonly [one: string, two: string, many: string]
  readonly perWeek: readonly [one: string, two: string, many: string]
  readonly perMonth: readonly [one: string, two: string, many: string]
  readonly upTo: string
  readonly everyDay: string
  readonly everyOther: Readonly<Partial<Record<PeriodUnit, string>>>
  readonly every: Readonly<Record<PeriodUnit, readonly [one: string, many: string]>>
  readonly offsetMinutes: string
  readonly offsetHours: readonly [one: string, many: string]
  readonly onDays: string
  readonly atTime: string
  readonly asNeeded: string
  readonly forReason: string
  /** By the unit in which it was written. */
  readonly duration: Readonly<Record<DurationUnit, readonly [one: string, many: string]>>
  readonly doses: readonly [one: string, many: string]
  /** Something stirred in: {ounces}, {liquid}. */
  readonly mixIn: string
  /** Something swallowed whole: the liquid is drunk with it, not taken as the medicine. */
  readonly drinkWith: string
  readonly ounces: readonly [one: string, many: string]
  readonly liquids: Readonly<Record<'water' | 'liquid', string>>
  readonly maxPerDay: string
  readonly maxDoses: readonly [one: string, many: string]
  readonly repeatMinutes: readonly [one: string, many: string]
  readonly repeatHours: readonly [one: string, many: string]
  readonly repeatTimes: readonly [one: string, many: string]
  readonly onDayNumber: string
  readonly onDayNumbers: string
  readonly afterThat: string
}

/** {verb}, {n}, {event}, {list}, {reason}, {unit} are filled in; everything else is printed as it stands. */
export const sentencePatterns: Readonly<Record<SigLanguage, SentencePatterns>> = {
  en: {
    range: '{low} to {high}',
    rangeNext: '{low} or {high}',
    rangeBare: '{low} to {high}',
    perDay: ['once a day', 'twice a day', '{n} times a day'],
    perWeek: ['once a week', 'twice a week', '{n} times a week'],
    perMonth: ['once a month', 'twice a month', '{n} times a month'],
    upTo: 'up to {often}',
    everyDay: 'every day',
    everyOther: { d: 'every other day', wk: 'every other week' },
    every: {
      min: ['every minute', 'every {n} minutes'],
      h: ['every hour', 'every {n} hours'],
      d: ['every day', 'every {n} days'],
      wk: ['every week', 'every {n} weeks'],
      mo: ['every month', 'every {n} months'],
    },
    offsetMinutes: '{n} minutes {event}',
    offsetHours: ['1 hour {event}', '{n} hours {event}'],
    onDays: 'on {list}',
    atTime: 'at {time}',
    asNeeded: 'if you need it',
    forReason: 'for {reason}',
    duration: {
      d: ['for 1 day', 'for {n} days'],
      wk: ['for 1 week', 'for {n} weeks'],
      mo: ['for 1 month', 'for {n} months'],
    },
    doses: ['for 1 dose', 'for {n} doses'],
    mixIn: 'in {ounces} of {liquid} and drink it',
    drinkWith: 'with {ounces} of {liquid}',
    ounces: ['1 ounce', '{n} ounces'],
    liquids: { water: 'water', liquid: 'liquid' },
    maxPerDay: 'Do not {verb} more than {n} in 1 day.',
    maxDoses: ['Do not use more than 1 dose.', 'Do not use more than {n} doses.'],
    repeatMinutes: [
      'You may repeat it after 1 minute{times}.',
      'You may repeat it after {n} minutes{times}.',
    ],
    repeatHours: [
      'You may repeat it after 1 hour{times}.',
      'You may repeat it after {n} hours{times}.',
    ],
    repeatTimes: [', 1 time only', ', up to {n} times'],
    onDayNumber: 'on day {n}, {rest}',
    onDayNumbers: 'on days {low} to {high}, {rest}',
    afterThat: 'then {rest}',
  },
  es: {
    range: 'de {low} a {high}',
    rangeNext: '{low} o {high}',
    rangeBare: '{low} a {high}',
    perDay: ['1 vez al día', '2 veces al día', '{n} veces al día'],
    perWeek: ['1 vez a la semana', '2 veces a la semana', '{n} veces a la semana'],
    perMonth: ['1 vez al mes', '2 veces al mes', '{n} veces al mes'],
    upTo: 'hasta {often}',
    everyDay: 'todos los días',
    everyOther: { d: 'un día sí y otro no', wk: 'una semana sí y otra no' },
    every: {
      min: ['cada minuto', 'cada {n} minutos'],
      h: ['cada hora', 'cada {n} horas'],
      d: ['cada día', 'cada {n} días'],
      wk: ['cada semana', 'cada {n} semanas'],
      mo: ['cada mes', 'cada {n} meses'],
    },
    offsetMinutes: '{n} minutos {event}',
    offsetHours: ['1 hora {event}', '{n} horas {event}'],
    onDays: 'los {list}',
    atTime: 'a las {time}',
    asNeeded: 'si lo necesita',
    forReason: 'para {reason}',
    duration: {
      d: ['durante 1 día', 'durante {n} días'],
      wk: ['durante 1 semana', 'durante {n} semanas'],
      mo: ['durante 1 mes', 'durante {n} meses'],
    },
    doses: ['1 sola dosis', '{n} dosis en total'],
    mixIn: 'en {ounces} de {liquid} y bébalo',
    drinkWith: 'con {ounces} de {liquid}',
    ounces: ['1 onza', '{n} onzas'],
    liquids: { water: 'agua', liquid: 'líquido' },
    maxPerDay: 'No {verb} más de {n} en 1 día.',
    maxDoses: ['No use más de 1 dosis.', 'No use más de {n} dosis.'],
    repeatMinutes: [
      'Puede repetirlo después de 1 minuto{times}.',
      'Puede repetirlo después de {n} minutos{times}.',
    ],
    repeatHours: [
      'Puede repetirlo después de 1 hora{times}.',
      'Puede repetirlo después de {n} horas{times}.',
    ],
    repeatTimes: [', 1 sola vez', ', hasta {n} veces'],
    onDayNumber: 'el día {n}, {rest}',
    onDayNumbers: 'los días {low} a {high}, {rest}',
    afterThat: 'después {rest}',
  },
}

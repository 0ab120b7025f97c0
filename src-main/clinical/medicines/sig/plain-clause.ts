// One clause as one sentence, from the phrase tables and fixed patterns only.

import { beforeBed, eventWords, listWords } from '../../../reference/sig-words/events.ts'
import { sentencePatterns } from '../../../reference/sig-words/sentence-patterns.ts'
import type { Say, SigLanguage } from '../../../reference/sig-words/sig-word-row.ts'
import { weekdayWords } from '../../../reference/sig-words/weekdays.ts'
import { sigPhraseRows, sigWordRows } from '../../../reference/sig-words.ts'
import { digits, fill, plainAmount, plainRange, verbOfUnit } from './plain-amount.ts'
import type { SigClause } from './sig.ts'

const says: ReadonlyMap<string, Say> = new Map(
  [...sigWordRows, ...sigPhraseRows].flatMap((row) =>
    row.is === 'verb' ||
    row.is === 'route' ||
    row.is === 'reason' ||
    row.is === 'special' ||
    row.is === 'note'
      ? [[`${row.is} ${row.id}`, row.say] as const]
      : [],
  ),
)

/** Words of a row of a table; null when there is no such row. */
export function wordsOfRow(
  table: 'verb' | 'route' | 'reason' | 'special' | 'note',
  id: string,
  language: SigLanguage,
): string | null {
  return says.get(`${table} ${id}`)?.[language] ?? null
}

export function plural(
  [one, many]: readonly [string, string],
  n: number,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(n === 1 ? one : many, { n: String(n), ...values })
}

/** "a, b and c". */
export function listed(
  parts: readonly string[],
  language: SigLanguage,
  word: 'and' | 'or' = 'and',
) {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${listWords[language][word]} ${parts.at(-1)}`
}

const verbByRoute: Readonly<Partial<Record<NonNullable<SigClause['route']>, string>>> = {
  subcutaneous: 'inject',
  intramuscular: 'inject',
  ophthalmic: 'put',
  otic: 'put',
  topical: 'apply',
  transdermal: 'apply',
  rectal: 'insert',
  vaginal: 'insert',
  oral: 'take',
  sublingual: 'dissolve',
  inhalation: 'inhale',
}

/** The verb of a clause: as written, else the one of its way in or of its dose unit. */
export function verbOf(clause: SigClause): string | null {
  if (clause.verb !== null) return clause.verb
  const ofRoute = clause.route === null ? undefined : verbByRoute[clause.route]
  if (ofRoute !== undefined) return ofRoute
  if (clause.dose === null) return null
  return verbOfUnit(clause.dose.unit) ?? (clause.route === null ? 'use' : null)
}

/** The sentence without its capital and full stop; null when the clause says nothing to do. */
export function plainClause(clause: SigClause, language: SigLanguage): string | null {
  const patterns = sentencePatterns[language]
  const verbId = verbOf(clause)
  if (verbId === null) return null
  const verb = wordsOfRow('verb', verbId, language)
  if (verb === null) return null
  const parts = [verb]
  if (!clause.isTask && clause.dose === null && clause.way === null && clause.place === null)
    return null
  if (clause.dose !== null) {
    // Two bare numbers side by side would read as one: "1 2 times".
    if (clause.dose.unit === null && clause.way === null && clause.place === null) return null
    const amount = plainAmount(clause.dose, language)
    if (amount === null) return null
    const same = clause.sameDose && plainAmount(clause.sameDose, language)
    parts.push(same === null ? amount : `${amount} (${same})`)
  }
  const liquid = liquidWords(clause, language)
  if (liquid !== null) parts.push(liquid)
  const way = clause.way && wordsOfRow('route', clause.way, language)
  const place = clause.place && wordsOfRow('route', clause.place, language)
  if (place !== null) parts.push(place)
  else if (way !== null) parts.push(way)
  parts.push(...timing(clause, language))
  if (clause.doses !== null) parts.push(plural(patterns.doses, clause.doses))
  if (clause.durationWritten !== null) {
    const { n, unit } = clause.durationWritten
    parts.push(plural(patterns.duration[unit], n))
  }
  if (clause.asNeeded) parts.push(patterns.asNeeded)
  if (clause.reasons.length > 0) {
    const reasons = clause.reasons.map((id) => wordsOfRow('reason', id, language) ?? '')
    parts.push(fill(patterns.forReason, { reason: listed(reasons, language, 'or') }))
  }
  return framed(parts.join(' '), clause, language)
}

function framed(rest: string, { dayNumbers, isAfter }: SigClause, language: SigLanguage): string {
  const { onDayNumber, onDayNumbers, afterThat } = sentencePatterns[language]
  if (dayNumbers !== null) {
    const { from, to } = dayNumbers
    if (from === to) return fill(onDayNumber, { n: String(from), rest })
    return fill(onDayNumbers, { low: String(from), high: String(to), rest })
  }
  return isAfter ? fill(afterThat, { rest }) : rest
}

/** What is swallowed whole: the liquid beside it is drunk with it. */
const swallowedWhole = new Set(['tablet', 'capsule'])

function liquidWords(clause: SigClause, language: SigLanguage): string | null {
  const { mixInOunces: most, mixInOuncesMin: least, mixInLiquid, verb, dose } = clause
  if (most === null) return null
  const patterns = sentencePatterns[language]
  const n = plainRange(least ?? most, most, language)
  const ounces = fill(most === 1 ? patterns.ounces[0] : patterns.ounces[1], { n })
  const isWhole = swallowedWhole.has(dose?.unit ?? '') && verb !== 'mix' && verb !== 'dissolve'
  const liquid = patterns.liquids[mixInLiquid ?? 'liquid']
  return fill(isWhole ? patterns.drinkWith : patterns.mixIn, { ounces, liquid })
}

/** "once a day", "twice a day", "3 times a day". */
function oftenWords(
  [one, two, many]: readonly [string, string, string],
  low: number,
  high: number,
  n: string,
): string {
  if (low !== high) return fill(many, { n })
  return fill(high === 1 ? one : high === 2 ? two : many, { n })
}

function timing(clause: SigClause, language: SigLanguage): readonly string[] {
  const patterns = sentencePatterns[language]
  const { when, timeOfDay, dayOfWeek, offsetMinutes } = clause
  const moments = when.map((code) =>
    code === 'HS' && offsetMinutes !== null ? beforeBed[language] : eventWords[code][language],
  )
  const listedMoments = listed(moments, language)
  const withOffset =
    offsetMinutes === null
      ? listedMoments
      : offsetMinutes % 60 === 0
        ? plural(patterns.offsetHours, offsetMinutes / 60, { event: listedMoments })
        : fill(patterns.offsetMinutes, { n: String(offsetMinutes), event: listedMoments })
  const parts: string[] = []
  const often = frequencyWords(clause, language)
  if (often !== null) parts.push(often)
  const clocks = fill(patterns.atTime, { time: listed(timeOfDay, language) })
  const points = [
    ...(moments.length > 0 ? [withOffset] : []),
    ...(timeOfDay.length > 0 ? [clocks] : []),
  ]
  if (points.length > 0) parts.push(listed(points, language))
  if (dayOfWeek.length > 0) {
    const days = dayOfWeek.map((d) => weekdayWords[d][language])
    parts.push(fill(patterns.onDays, { list: listed(days, language) }))
  }
  return parts
}

/** How often; null when the moments or weekdays beside it say it already. */
function frequencyWords(clause: SigClause, language: SigLanguage): string | null {
  const patterns = sentencePatterns[language]
  const { frequency, frequencyMax, period, periodMax, periodUnit, isUpTo } = clause
  if (frequency === null || period === null || periodUnit === null) return null
  const times = plainRange(frequency, frequencyMax ?? frequency, language)
  const count = frequencyMax ?? frequency
  const perOne =
    periodUnit === 'd'
      ? patterns.perDay
      : periodUnit === 'wk'
        ? patterns.perWeek
        : patterns.perMonth
  if (period === 1 && periodMax === null && periodUnit !== 'h' && periodUnit !== 'min') {
    if (isUpTo)
      return fill(patterns.upTo, { often: oftenWords(perOne, count, count, digits(count)) })
    if (periodUnit === 'd' && areMomentsAll(clause))
      return clause.dayOfWeek.length > 0 ? null : patterns.everyDay
    if (periodUnit === 'wk' && clause.dayOfWeek.length === frequency) return null
    if (periodUnit === 'd' && clause.dayOfWeek.length > 0 && frequency === 1) return null
    return oftenWords(perOne, frequency, count, times)
  }
  if (frequency !== 1 || frequencyMax !== null) return null
  const other = patterns.everyOther[periodUnit]
  if (period === 2 && periodMax === null && other !== undefined) return other
  const span =
    periodMax === null
      ? digits(period)
      : fill(patterns.rangeBare, { low: digits(period), high: digits(periodMax) })
  return plural(patterns.every[periodUnit], periodMax ?? period, { n: span })
}

function areMomentsAll({ when, timeOfDay, frequency }: SigClause): boolean {
  const isWithMeals = when.some((code) => code === 'AC' || code === 'PC' || code === 'C')
  return !isWithMeals && when.length + timeOfDay.length === frequency
}

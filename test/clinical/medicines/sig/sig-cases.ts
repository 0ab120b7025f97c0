// Reads the tables of directions of these tests and writes a reading as one line. Not a test itself.
//
// A case: the directions (a dose form in braces), indented below it the reading, the plain English or "none",
// and the plain Spanish where it is checked. The reading: `= ` amount of a day, `@ ` morning-noon-evening-bedtime, `@~ ` where they are customary;
// what is not written is null. "2/d" twice a day, "1/4-6h" every 4 to 6 hours, "[HS]" moments, "x7d" for 7 days.

import { expect, test } from 'vitest'
import {
  type DailyAmount,
  dailyAmount,
} from '../../../../src-main/clinical/medicines/sig/daily-amount.ts'
import { plainSig } from '../../../../src-main/clinical/medicines/sig/plain-sig.ts'
import { readSig } from '../../../../src-main/clinical/medicines/sig/read-sig.ts'
import {
  type SigSchedule,
  scheduleOf,
} from '../../../../src-main/clinical/medicines/sig/schedule-of.ts'
import type { Sig, SigAmount, SigClause } from '../../../../src-main/clinical/medicines/sig/sig.ts'

export interface SigCase {
  readonly text: string
  readonly form: string | null
  readonly reading: string
  readonly en: string | null
  /** Undefined where the Spanish words are not checked. */
  readonly es: string | undefined
}

export function sigCasesOf(table: string): readonly SigCase[] {
  return table
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => {
      const [first = '', reading = '', en = '', es] = block.split(/\n\s+/)
      const [, text = '', form] = /^(.*?)(?: \{([a-z ]+)\})?$/.exec(first) ?? []
      return { text, form: form ?? null, reading, en: en === 'none' ? null : en, es }
    })
}

/** One test for each case of a table. */
export function testSigs(table: string): void {
  const cases = sigCasesOf(table)
  test.each(cases.map((c) => [c.form === null ? c.text : `${c.text} (${c.form})`, c] as const))(
    '%s',
    (_, { text, form, reading, en, es }) => {
      const sig = readSig(text, { form })
      expect(readingOf(sig)).toBe(reading)
      expect(plainSig(sig, 'en')).toBe(en)
      const spanish = plainSig(sig, 'es')
      if (es !== undefined) expect(spanish).toBe(es)
      expect(spanish === null).toBe(en === null)
      const [only] = sig.clauses
      if (only !== undefined && sig.clauses.length === 1)
        expect(timesOf(sig) + doseOf(sig)).toBe(timesOf(only) + doseOf({ ...only, sameDose: null }))
    },
  )
}

export function readingOf(sig: Sig): string {
  const { maxPerDay, maxPerDayUnit, maxDoses, repeat } = sig
  return [
    sig.kind === 'regular' ? '' : `<${sig.kind}>`,
    sig.clauses.map(clauseOf).join(' + '),
    maxPerDay === null ? '' : `max ${maxPerDay} ${maxPerDayUnit ?? ''}`.trim(),
    maxDoses === null ? '' : `max ${maxDoses} doses`,
    repeat === null ? '' : `repeat ${repeat.afterMinutes}min x${repeat.times ?? '?'}`,
    ...sig.specials.map((id) => `special:${id}`),
    ...sig.notes.map(({ id }) => `note:${id}`),
    sig.understood ? '' : `?[${sig.notUnderstood.join('|')}]`,
    dailyText(dailyAmount(sig)),
    scheduleText(scheduleOf(sig)),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function clauseOf(clause: SigClause): string {
  const { durationDays, doses, mixInOunces, dayNumbers } = clause
  return [
    clause.isAfter ? 'then' : '',
    dayNumbers === null ? '' : `day${rangeText(dayNumbers.from, dayNumbers.to)}`,
    clause.isTask ? 'task' : '',
    doseOf(clause),
    timesOf(clause),
    durationDays === null ? '' : `x${durationDays}d`,
    doses === null ? '' : `x${doses}doses`,
    mixInOunces === null ? '' : `mix${mixInOunces}oz`,
    clause.asNeeded ? 'prn' : '',
    ...clause.reasons.map((id) => `for:${id}`),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function doseOf({ dose, route, ...rest }: Sig | SigClause): string {
  const same = 'sameDose' in rest && rest.sameDose !== null ? `(${amountText(rest.sameDose)})` : ''
  return [dose === null ? '' : amountText(dose) + same, route ?? '']
    .filter((p) => p !== '')
    .join(' ')
}

function timesOf(times: Sig | SigClause): string {
  const { frequency, frequencyMax, period, periodMax, periodUnit, offsetMinutes } = times
  const often =
    frequency === null || period === null
      ? ''
      : `${times.isUpTo ? '<=' : ''}${rangeText(frequency, frequencyMax ?? frequency)}/${
          period === 1 && periodMax === null ? '' : rangeText(period, periodMax ?? period)
        }${periodUnit}`
  const offset = offsetMinutes === null ? '' : `${offsetMinutes}min `
  const when = times.when.length > 0 ? `[${offset}${times.when.join(',')}]` : ''
  const days = times.dayOfWeek.length > 0 ? `on:${times.dayOfWeek.join(',')}` : ''
  return [often, when, days, times.timeOfDay.join(',')].filter((part) => part !== '').join(' ')
}

function rangeText(low: number, high: number): string {
  return low === high ? String(low) : `${low}-${high}`
}

function amountText({ low, high, unit }: SigAmount): string {
  return `${rangeText(low, high)} ${unit ?? ''}`.trim()
}

function dailyText(daily: DailyAmount | null): string {
  if (daily === null) return ''
  return daily.isMaximum
    ? `= at most ${daily.high} ${daily.unit ?? ''}`.trim()
    : `= ${amountText(daily)}`
}

function scheduleText({ morning, noon, evening, bedtime, isCustomary }: SigSchedule): string {
  const mark = isCustomary ? '@~' : '@'
  return morning === null ? '' : `${mark} ${[morning, noon, evening, bedtime].join('-')}`
}

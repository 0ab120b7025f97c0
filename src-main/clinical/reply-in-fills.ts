// What the fills show after a prescriber's reply: did a drug stop, change or start? Not: whether the reply was followed on purpose.

import type { Fill, Medication } from './chart.ts'
import { addDays, type Day } from './dates.ts'

/** Days after the supply has run out before a missing refill counts as stopped: a rule of the house, as long as one short refill gap. */
export const stopGraceDays = 15

/** `cannot-tell-yet` always comes with what it waits for, in words. */
export type FillAnswer =
  | { readonly answer: 'yes' | 'no'; readonly on: Day }
  | { readonly answer: 'cannot-tell-yet'; readonly why: string }

export interface DrugInFills {
  readonly medicationId: string
  readonly drug: string
  /** The last fill up to the day of the reply. */
  readonly lastBefore: Day | null
  /** Fills after that day, oldest first. */
  readonly fillsAfter: readonly Day[]
  readonly stopped: FillAnswer
  /** Another product text, or another number of units a day. */
  readonly changed: FillAnswer
}

const waits = (why: string): FillAnswer => ({ answer: 'cannot-tell-yet', why })

/**
 * The fills of one medication on either side of a reply. A fill on the day of the reply counts as before it. `reach` is
 * the last day that the dispensing data cover: a fill that lacks beyond it tells nothing.
 */
export function drugAfterReply(
  medication: Pick<Medication, 'id' | 'text'>,
  fills: readonly Fill[],
  repliedOn: Day,
  today: Day,
  reach: Day | null,
): DrugInFills {
  const own = fills
    .filter((fill) => fill.date <= today)
    .toSorted((a, b) => a.date.localeCompare(b.date))
  const before = own.filter((fill) => fill.date <= repliedOn)
  const after = own.filter((fill) => fill.date > repliedOn)
  const last = before.at(-1)
  return {
    medicationId: medication.id,
    drug: medication.text,
    lastBefore: last?.date ?? null,
    fillsAfter: after.map((fill) => fill.date),
    stopped: stopped(before, after, today, reach),
    changed: changed(last, after),
  }
}

function stopped(
  before: readonly Fill[],
  after: readonly Fill[],
  today: Day,
  reach: Day | null,
): FillAnswer {
  const [next] = after
  if (next !== undefined) return { answer: 'no', on: next.date }
  const last = before.at(-1)
  if (last === undefined) return waits('no fill of it is on record')
  if (last.daysSupply === null) return waits('the days’ supply of its last fill is not known')
  const due = addDays(last.date, last.daysSupply + stopGraceDays)
  if (reach === null) return waits('how far the dispensing data reach is not known')
  if (today > due && reach <= due)
    return waits(`the dispensing data reach until ${reach}: import a newer export`)
  return today > due
    ? { answer: 'yes', on: last.date }
    : waits(`its supply and ${stopGraceDays} days more last until ${due}`)
}

function changed(last: Fill | undefined, after: readonly Fill[]): FillAnswer {
  const newest = after.at(-1)
  if (newest === undefined) return waits('not filled since the reply')
  if (last === undefined) return waits('no fill from before the reply to compare with')
  if (sameWords(last.drugText) !== sameWords(newest.drugText))
    return { answer: 'yes', on: newest.date }
  const was = unitsPerDay(last)
  const is = unitsPerDay(newest)
  if (was === null || is === null) return waits('quantity or days’ supply of a fill is not known')
  return { answer: Math.abs(was - is) > 0.01 ? 'yes' : 'no', on: newest.date }
}

const sameWords = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')

function unitsPerDay({ quantity, daysSupply }: Fill): number | null {
  return quantity === null || daysSupply === null || daysSupply <= 0 ? null : quantity / daysSupply
}

export interface StartedDrug {
  readonly drug: string
  readonly on: Day
}

/** Drugs whose first fill on record came after the reply; null when no fill is on record at all. */
export function startedAfterReply(
  medications: readonly Pick<Medication, 'id' | 'text'>[],
  fills: readonly Fill[] | null,
  repliedOn: Day,
  today: Day,
): readonly StartedDrug[] | null {
  if (fills === null) return null
  const known = fills.filter((fill) => fill.date <= today)
  return medications.flatMap(({ id, text }) => {
    const [first] = known
      .filter((fill) => fill.medicationId === id)
      .map((fill) => fill.date)
      .toSorted()
    return first !== undefined && first > repliedOn ? [{ drug: text, on: first }] : []
  })
}

// How one prescriber answers: accepted of answered, and days to the reply, by kind of problem. No patient in it.

import type { Kysely } from 'kysely'
import { type Day, daysBetween } from '../../clinical/dates.ts'
import { pqaCategories } from '../../clinical/finding.ts'
import { AppError } from '../../contract/errors.ts'
import type { PrescriberProfile, ProfileLine } from '../../contract/letters.ts'
import { listPrescribers, prescriberName } from '../../store/people.ts'
import type { Schema } from '../../store/schema.ts'
import { localTimeOf } from '../local-time.ts'

interface Answer {
  readonly category: string | null
  readonly reply: string
  readonly days: number | null
}

/** `not-found` when there is no such prescriber. */
export async function prescriberProfile(
  db: Kysely<Schema>,
  prescriberId: string,
): Promise<PrescriberProfile> {
  const [prescriber] = await listPrescribers(db, [prescriberId])
  if (prescriber === undefined) throw new AppError('not-found', 'This prescriber is not known.')
  const letters = await db
    .selectFrom('communications')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('prescriber_id', '=', prescriberId)
    .where('sent_at', 'is not', null)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('recommendation_replies as a')
    .innerJoin('communications as c', 'c.id', 'a.communication_id')
    .innerJoin('plan_items as i', 'i.id', 'a.plan_item_id')
    .leftJoin('problems as b', 'b.id', 'i.problem_id')
    .select(['a.reply', 'a.on_day', 'c.sent_at', 'b.pqa_category as category'])
    .where('c.prescriber_id', '=', prescriberId)
    .where('a.voided_at', 'is', null)
    .where('c.voided_at', 'is', null)
    .execute()
  const answers = rows.map(({ category, reply, on_day, sent_at }): Answer => {
    // A reply that is dated before the letter has no time; on_day is a CHECKed day.
    const days = sent_at === null ? null : daysBetween(localTimeOf(sent_at).day, on_day as Day)
    return { category, reply, days: days === null || days < 0 ? null : days }
  })
  const lines = [...pqaCategories, 'no-problem' as const].flatMap((category): ProfileLine[] => {
    const own = answers.filter((one) => (one.category ?? 'no-problem') === category)
    return own.length === 0 ? [] : [{ category, ...countsOf(own) }]
  })
  return {
    name: prescriberName(prescriber),
    letters: Number(letters?.n ?? 0),
    total: countsOf(answers),
    lines,
  }
}

/** Counts of these answers. The median of an even number is the mean of the middle two. */
export function countsOf(answers: readonly Answer[]): Omit<ProfileLine, 'category'> {
  const days = answers.flatMap((one) => one.days ?? []).toSorted((a, b) => a - b)
  const low = days[Math.floor((days.length - 1) / 2)]
  const high = days[Math.floor(days.length / 2)]
  return {
    answered: answers.length,
    accepted: answers.filter(({ reply }) => reply.startsWith('accepted')).length,
    medianDays: low === undefined || high === undefined ? null : (low + high) / 2,
    timed: days.length,
  }
}

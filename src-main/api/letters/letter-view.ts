// Letters as lists and the reply form show them: age, attempts, recommendations with their replies, and the fills since.

import type { Kysely } from 'kysely'
import { type Day, daysBetween } from '../../clinical/dates.ts'
import { fillsOf } from '../../clinical/fills-of.ts'
import { drugAfterReply, startedAfterReply } from '../../clinical/reply-in-fills.ts'
import { AppError } from '../../contract/errors.ts'
import {
  type FoundByCode,
  type LetterRow,
  type LetterView,
  reminderDays,
} from '../../contract/letters.ts'
import { dispensingReach } from '../../store/dispensing-reach.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import type { RecommendationContent } from '../../store/reviews.ts'
import type { Schema } from '../../store/schema.ts'
import { localTimeOf } from '../local-time.ts'

/** Which letters: those that wait, those of one code, or one. */
export type Which =
  | { readonly state: 'open' | 'answered' }
  | { readonly code: string }
  | { readonly id: string }

/** A code without case, spaces and dashes; O reads as 0, I and L as 1, as in Crockford's base 32. */
export function plainCode(code: string): string {
  return code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

/** `R7K32QMX` as it is kept: `R7K3-2QMX`. */
const kept = (plain: string) => `${plain.slice(0, 4)}-${plain.slice(4)}`

/** Open ones: not sent first, then the longest waiting. Answered ones: the newest first. */
export async function letterRows(
  db: Kysely<Schema>,
  which: Which,
  today: Day,
): Promise<readonly LetterRow[]> {
  let query = db
    .selectFrom('communications as c')
    .innerJoin('patients as p', 'p.id', 'c.patient_id')
    .leftJoin('prescribers as r', 'r.id', 'c.prescriber_id')
    .leftJoin('reviews as v', 'v.id', 'c.review_id')
    .select(['c.id', 'c.patient_id', 'c.prescriber_id', 'c.channel', 'c.sent_at', 'c.due_on'])
    .select(['c.replied_at', 'c.reference_code as ownCode', 'v.reference_code as reviewCode'])
    .select(['p.first_name', 'p.last_name', 'p.birth_date'])
    .select(['r.first_name as toFirst', 'r.last_name as toLast'])
    .select((eb) => [
      eb
        .selectFrom('communication_events as e')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('e.communication_id', '=', 'c.id')
        .where('e.kind', 'in', ['sent', 'phoned'])
        .where('e.voided_at', 'is', null)
        .as('attempts'),
    ])
    .where('c.voided_at', 'is', null)
  if ('state' in which) {
    const isOpen = which.state === 'open'
    query = query.where((eb) => {
      const isOver = eb.or([
        eb('c.replied_at', 'is not', null),
        eb.exists(
          eb
            .selectFrom('communication_events as x')
            .select('x.id')
            .whereRef('x.communication_id', '=', 'c.id')
            .where('x.kind', '=', 'closed')
            .where('x.voided_at', 'is', null),
        ),
      ])
      return isOpen ? eb.not(isOver) : isOver
    })
  } else if ('id' in which) query = query.where('c.id', '=', which.id)
  else {
    const code = kept(plainCode(which.code))
    query = query.where((eb) =>
      eb.or([
        eb('c.reference_code', '=', code),
        eb.and([eb('c.reference_code', 'is', null), eb('v.reference_code', '=', code)]),
      ]),
    )
  }
  const isNewestFirst = 'state' in which && which.state === 'answered'
  const rows = await query
    .orderBy(isNewestFirst ? 'c.replied_at' : 'c.sent_at', isNewestFirst ? 'desc' : 'asc')
    .orderBy('c.created_at')
    .limit(500)
    .execute()
  return rows.map((row) => {
    const sentOn = row.sent_at === null ? null : localTimeOf(row.sent_at).day
    const waitingDays = sentOn === null ? null : Math.max(0, daysBetween(sentOn, today))
    const isAnswered = row.replied_at !== null
    return {
      id: row.id,
      patientId: row.patient_id,
      patientName: `${row.last_name}, ${row.first_name}`,
      birthDate: row.birth_date,
      prescriberId: row.prescriber_id,
      prescriberName: [row.toFirst, row.toLast].filter(Boolean).join(' ') || 'a prescriber',
      code: row.ownCode ?? row.reviewCode ?? '',
      state: isAnswered ? 'answered' : sentOn === null ? 'not-sent' : 'waiting',
      sentOn,
      channel: row.channel,
      attempts: Number(row.attempts ?? 0),
      dueOn: asDay(row.due_on),
      waitingDays,
      mark:
        isAnswered || waitingDays === null
          ? null
          : (reminderDays.findLast((days) => days <= waitingDays) ?? null),
    }
  })
}

/** Reviews that carry this code themselves. */
export async function reviewsOfCode(
  db: Kysely<Schema>,
  code: string,
): Promise<FoundByCode['reviews']> {
  const rows = await db
    .selectFrom('reviews as v')
    .innerJoin('patients as p', 'p.id', 'v.patient_id')
    .select(['v.id', 'v.patient_id', 'p.first_name', 'p.last_name'])
    .where('v.reference_code', '=', kept(plainCode(code)))
    .where('v.voided_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    patientName: `${row.last_name}, ${row.first_name}`,
  }))
}

/** One letter with everything; its chart must be open. `not-found` when it is no longer there. */
export async function letterView(db: Kysely<Schema>, id: string, today: Day): Promise<LetterView> {
  const [row] = await letterRows(db, { id }, today)
  if (row === undefined) throw new AppError('not-found', 'This letter is no longer in the chart.')
  const items = await db
    .selectFrom('communications as c')
    .innerJoin('plan_items as i', (join) =>
      join
        .onRef('i.review_id', '=', 'c.review_id')
        .onRef('i.prescriber_id', '=', 'c.prescriber_id')
        .on('i.kind', '=', 'recommendation')
        .on('i.voided_at', 'is', null),
    )
    .leftJoin('problems as b', 'b.id', 'i.problem_id')
    .leftJoin('recommendation_replies as a', (join) =>
      join
        .onRef('a.plan_item_id', '=', 'i.id')
        .onRef('a.communication_id', '=', 'c.id')
        .on('a.voided_at', 'is', null),
    )
    .select(['i.id', 'i.content_json', 'b.title', 'b.finding_key'])
    .select(['a.reply', 'a.reason', 'a.on_day'])
    .where('c.id', '=', id)
    .orderBy('i.position')
    .execute()
  const events = await db
    .selectFrom('communication_events as e')
    .leftJoin('users as u', 'u.id', 'e.created_by')
    .select(['e.on_day', 'e.kind', 'e.channel', 'e.note', 'u.name as by'])
    .where('e.communication_id', '=', id)
    .where('e.voided_at', 'is', null)
    .orderBy('e.created_at')
    .execute()
  const chart = await loadChart(db, row.patientId, today)
  const medications = chart.medications ?? []
  const reach = await dispensingReach(db)
  const firstReply = items
    .flatMap(({ on_day }) => asDay(on_day) ?? [])
    .toSorted()
    .at(0)
  return {
    ...row,
    recommendations: items.map((item) => {
      const repliedOn = asDay(item.on_day)
      // A finding's key holds the ids of the chart entries that it is about.
      const own = medications.filter(({ id }) => item.finding_key?.includes(id) === true)
      // Written by this program from the contract's schema.
      const { recommendation } = JSON.parse(item.content_json) as RecommendationContent
      return {
        planItemId: item.id,
        text: recommendation,
        problemTitle: item.title,
        reply: item.reply,
        reason: item.reason,
        repliedOn,
        drugs:
          repliedOn === null
            ? []
            : own.map((one) => drugAfterReply(one, fillsOf(chart, one), repliedOn, today, reach)),
      }
    }),
    events: events.map(({ on_day, by, ...rest }) => ({
      ...rest,
      // CHECKed day column that is never null.
      onDay: on_day as Day,
      by: by ?? 'unknown',
    })),
    started:
      firstReply === undefined
        ? null
        : startedAfterReply(medications, chart.fills, firstReply, today),
  }
}

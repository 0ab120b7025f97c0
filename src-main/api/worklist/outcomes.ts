// A prescriber agreed and the patient has filled since: did the change reach the patient?

import { type SqlBool, sql } from 'kysely'
import { addDays } from '../../clinical/dates.ts'
import { all, because, named, type WorkQuery, who } from './work-query.ts'

/** Answers are followed for this long. */
const followedDays = 120

/** Nobody has written down since what became of a problem. */
const isUnchecked = (problem: string, since: string) =>
  sql<SqlBool>`not exists (select 1 from problem_events as e where e.problem_id = ${sql.ref(problem)}
    and e.status in ('implemented', 'resolved', 'not-resolved') and e.on_day >= ${sql.raw(since)} and e.voided_at is null)`

const firstFill = (since: string) =>
  sql<
    string | null
  >`(select min(f.fill_day) from fills as f where f.patient_id = p.id and f.fill_day > ${sql.raw(since)})`

export const outcomes: WorkQuery = {
  kind: 'outcome',
  lane: 'pharmacist',
  hasOwner: false,
  find: async ({ db, today }) => {
    const from = addDays(today, -followedDays)
    const coded = await db
      .selectFrom('recommendation_replies as a')
      .innerJoin('patients as p', 'p.id', 'a.patient_id')
      .innerJoin('plan_items as i', 'i.id', 'a.plan_item_id')
      .innerJoin('problems as b', 'b.id', 'i.problem_id')
      .select([...named, 'a.id', 'a.on_day as repliedOn', 'b.title', 'i.review_id'])
      .select(firstFill('a.on_day').as('filledOn'))
      .where(sql<SqlBool>`a.reply in ('accepted', 'accepted-with-change')`)
      .where('a.voided_at', 'is', null)
      .where('a.on_day', '>=', from)
      .where(isUnchecked('b.id', 'a.on_day'))
      .orderBy('a.on_day')
      .execute()
    // Letters whose answer was written in words, before answers were coded one by one.
    const inWords = await db
      .selectFrom('communications as a')
      .innerJoin('patients as p', 'p.id', 'a.patient_id')
      .innerJoin('problems as b', 'b.review_id', 'a.review_id')
      .select([...named, 'b.id', 'b.title', 'a.review_id', 'a.reply'])
      .select(sql<string>`substr(a.replied_at, 1, 10)`.as('repliedOn'))
      .select(firstFill('substr(a.replied_at, 1, 10)').as('filledOn'))
      .where('a.replied_at', 'is not', null)
      .where('a.voided_at', 'is', null)
      .where('a.replied_at', '>=', from)
      .where('a.reply', 'is not', null)
      .where('b.voided_at', 'is', null)
      .where(
        sql<SqlBool>`exists (select 1 from plan_items as i where i.problem_id = b.id and i.kind = 'recommendation'
          and i.prescriber_id = a.prescriber_id and i.voided_at is null)`,
      )
      .where(
        sql<SqlBool>`not exists (select 1 from recommendation_replies as y where y.communication_id = a.id and y.voided_at is null)`,
      )
      .where(isUnchecked('b.id', 'substr(a.replied_at, 1, 10)'))
      .orderBy('a.replied_at')
      .execute()
    return all(
      [...coded, ...inWords.map((row) => ({ ...row, isInWords: true }))].flatMap((row) =>
        row.filledOn === null
          ? []
          : [
              {
                ...who(row),
                id: row.id,
                why: because(
                  row.title,
                  'reply' in row && row.reply !== null
                    ? `answered on ${row.repliedOn}: “${row.reply}”`
                    : `accepted on ${row.repliedOn}`,
                  `filled on ${row.filledOn}`,
                ),
                next: 'See what was filled and record the outcome',
                opens: 'review' as const,
                part: 'follow-up',
                reviewId: row.review_id,
                ownerId: null,
                ownerName: null,
              },
            ],
      ),
    )
  },
}

// Today's work as one queue: every row says why it is here and what the next key does.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import {
  mostCounted,
  type StandingWork,
  type WorkedOutWork,
  type WorkFilter,
  type WorkKind,
  type WorkRow,
  type WorkView,
  wholeWork,
  workedOutKinds,
} from '../../contract/worklist.ts'
import type { Schema } from '../../store/schema.ts'
import { workQueries } from './index.ts'
import type { WorkQuery } from './work-query.ts'

/** Rows of one kind that one screen lists. */
const mostOfKind = 100

/** What there is to do on a day, as it stands in the chart; `userId` is who asks, for what is theirs. */
export const standingWork = (...asked: Asked): Promise<StandingWork> =>
  // Every kind of this part has its query: all its counts are filled.
  workOf(standing, ...asked) as Promise<StandingWork>

/** The same of the kinds that are worked out from charts. */
export const workedOutWork = (...asked: Asked): Promise<WorkedOutWork> =>
  workOf(workedOut, ...asked) as Promise<WorkedOutWork>

/** The whole queue. */
export async function todaysWork(...asked: Asked): Promise<WorkView> {
  return wholeWork(await standingWork(...asked), await workedOutWork(...asked))
}

type Asked = readonly [
  db: Kysely<Schema>,
  today: Day,
  filter?: WorkFilter | undefined,
  userId?: string | null | undefined,
]

const isWorkedOut = ({ kind }: WorkQuery) => workedOutKinds.some((one) => one === kind)
const workedOut = workQueries.filter(isWorkedOut)
const standing = workQueries.filter((one) => !isWorkedOut(one))

async function workOf(
  queries: readonly WorkQuery[],
  ...[db, today, filter = 'all', userId = null]: Asked
) {
  const isMine = filter === 'mine'
  const counts: Partial<Record<WorkKind, number>> = {}
  const rows: WorkRow[] = []
  for (const { kind, lane, hasOwner, find } of queries) {
    const isAsked = filter === 'all' || (isMine ? hasOwner : lane === filter)
    const found = isAsked
      ? await find({
          db,
          today,
          ownerId: isMine ? userId : null,
          limit: mostOfKind,
          countLimit: mostCounted + 1,
        })
      : { rows: [], count: 0 }
    counts[kind] = found.count
    for (const row of found.rows.slice(0, mostOfKind)) {
      const { since = null, dueOn = null, part = null, entryId = null } = row
      const isOverdue = dueOn !== null && dueOn < today
      rows.push({ ...row, kind, lane, since, dueOn, part, entryId, isOverdue })
    }
  }
  return { rows, counts }
}

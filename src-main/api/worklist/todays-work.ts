// Today's work as one queue: every row says why it is here and what the next key does.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import {
  mostCounted,
  type WorkFilter,
  type WorkKind,
  type WorkView,
} from '../../contract/worklist.ts'
import type { Schema } from '../../store/schema.ts'
import { workQueries } from './index.ts'

/** Rows of one kind that one screen lists. */
const mostOfKind = 100

/** What there is to do on a day; `userId` is who asks, for what is theirs. */
export async function todaysWork(
  db: Kysely<Schema>,
  today: Day,
  filter: WorkFilter = 'all',
  userId: string | null = null,
): Promise<WorkView> {
  const isMine = filter === 'mine'
  const counts: Partial<Record<WorkKind, number>> = {}
  const rows: WorkView['rows'][number][] = []
  for (const { kind, lane, hasOwner, find } of workQueries) {
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
  // Every kind has its query: the loop has filled them all.
  return { rows, counts: counts as WorkView['counts'] }
}

// What people who may not sign prepared in a review, and what of it still waits for a pharmacist.

import type { Kysely } from 'kysely'
import { type WrittenEntry, waitingEntries } from '../clinical/prepared-entries.ts'
import type { PreparedEntry } from '../contract/lane.ts'
import type { Phase } from '../contract/reviews.ts'
import { rowToUser } from '../store/people.ts'
import type { ReviewRow, Schema } from '../store/schema.ts'
import { writtenEntries } from '../store/written-entries.ts'

type Read = Kysely<Schema>

/** Entries that the list of what is missing names; the rest is counted. */
const mostNamed = 8

/** The entries that wait for a pharmacist; none in a review that is signed. Oldest first. */
export async function preparedEntries(
  db: Read,
  review: ReviewRow,
): Promise<readonly PreparedEntry[]> {
  if (review.signed_at !== null) return []
  const preparers = await namesOfPreparers(db)
  const accepted = await db
    .selectFrom('acceptances')
    .select(['table_name as table', 'row_id as rowId', 'row_revision as revision'])
    .where('review_id', '=', review.id)
    .where('voided_at', 'is', null)
    .execute()
  const written = await writtenEntries(db, review)
  return waitingEntries(written, new Set(preparers.keys()), accepted).map((entry) => ({
    ...pick(entry),
    by: preparers.get(entry.by) ?? entry.by,
  }))
}

/** Who wrote entries of this review last without being allowed to sign, or handed it over: names with what they are. */
export async function preparersOf(db: Read, review: ReviewRow): Promise<readonly string[]> {
  const preparers = await namesOfPreparers(db, (name, role) => `${name}, ${role}`)
  const written = await writtenEntries(db, review)
  const ids = new Set([...written.map((entry) => entry.by), review.handed_over_by ?? ''])
  return [...ids].flatMap((id) => preparers.get(id) ?? []).toSorted()
}

/** What a signature still waits for because of them, with the step where it is accepted. */
export function notAccepted(
  entries: readonly PreparedEntry[],
): readonly { readonly what: string; readonly where: Phase }[] {
  const named = entries.slice(0, mostNamed)
  const rest = entries[mostNamed]
  return [
    ...named.map(({ what, by, where }) => ({
      what: `Not accepted yet: ${what} (prepared by ${by})`,
      where,
    })),
    ...(rest === undefined
      ? []
      : [
          {
            what: `Not accepted yet: ${entries.length - mostNamed} more prepared entries`,
            where: rest.where,
          },
        ]),
  ]
}

/** Everybody who may not sign, also who has left the store since. */
async function namesOfPreparers(
  db: Read,
  word: (name: string, role: string) => string = (name) => name,
): Promise<ReadonlyMap<string, string>> {
  const users = (await db.selectFrom('users').selectAll().execute()).map(rowToUser)
  return new Map(
    users.filter((user) => !user.maySign).map((user) => [user.id, word(user.name, user.role)]),
  )
}

function pick(entry: WrittenEntry): Omit<PreparedEntry, 'by'> {
  const { table, rowId, revision, what, where, subject, at } = entry
  return { table, rowId, revision, what, where, subject, at }
}

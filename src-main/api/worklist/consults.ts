// Questions to the pharmacist that are not answered and signed yet.

import { all, because, named, type WorkQuery, who } from './work-query.ts'

export const consults: WorkQuery = {
  kind: 'consult',
  lane: 'pharmacist',
  hasOwner: true,
  find: async ({ db, ownerId }) => {
    const rows = await db
      .selectFrom('consults as c')
      .innerJoin('patients as p', 'p.id', 'c.patient_id')
      .leftJoin('users as u', 'u.id', 'c.created_by')
      .select([...named, 'c.id', 'c.requester', 'c.asked_on', 'c.due_on', 'c.created_by'])
      .select('u.name as ownerName')
      .where('c.signed_at', 'is', null)
      .where('c.voided_at', 'is', null)
      .$if(ownerId !== null, (query) => query.where('c.created_by', '=', ownerId ?? ''))
      .orderBy('c.due_on')
      .execute()
    return all(
      rows.map((row) => ({
        ...who(row),
        id: row.id,
        // The question is clinical: it is read in the chart.
        why: because(`Consult asked for by ${row.requester} on ${row.asked_on}`),
        next: 'Open the question and answer it',
        opens: 'chart',
        part: 'consults',
        entryId: row.id,
        reviewId: null,
        dueOn: row.due_on,
        ownerId: row.created_by,
        ownerName: row.ownerName,
      })),
    )
  },
}

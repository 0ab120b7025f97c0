// Imported people who could be somebody in the chart: one row for all of them.

import { all, type WorkQuery } from './work-query.ts'

export const matches: WorkQuery = {
  kind: 'match',
  lane: 'technician',
  hasOwner: false,
  find: async ({ db }) => {
    const { count } = await db
      .selectFrom('import_matches')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('decided_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (Number(count) === 0) return all([])
    return all([
      {
        id: 'matches',
        patientId: null,
        patientName: `${count} imported ${Number(count) === 1 ? 'person' : 'people'}`,
        birthDate: null,
        why: 'Could be somebody in the chart: a person decides, nothing is merged silently',
        next: 'Compare and decide',
        opens: 'import',
        reviewId: null,
        ownerId: null,
        ownerName: null,
      },
    ])
  },
}

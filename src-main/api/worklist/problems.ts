// Open problems that are older than 30 days and for which nothing is planned: the loop that nobody has closed yet.

import { RESOLUTION_WITHIN_DAYS } from '../../clinical/follow-up/problem-life.ts'
import { countProblemsWithoutNextAction, problemsWithoutNextAction } from '../problem-loop.ts'
import { because, counted, type WorkQuery } from './work-query.ts'

export const problems: WorkQuery = {
  kind: 'problem',
  lane: 'pharmacist',
  hasOwner: false,
  find: async ({ db, today, limit }) => {
    const found = await problemsWithoutNextAction(db, today, limit)
    const count =
      found.length < limit ? found.length : await countProblemsWithoutNextAction(db, today)
    return counted(
      found.map((one) => ({
        id: one.problemId,
        patientId: one.patientId,
        patientName: one.patientName,
        birthDate: one.birthDate,
        why: because(
          one.title,
          `open for ${one.daysOpen} days`,
          one.plannedOn === null
            ? 'no next action'
            : `its next action was planned for ${one.plannedOn}`,
          resolutionClock(one.daysOpen),
        ),
        next: 'Plan the next action or record what became of it',
        opens: 'review',
        part: 'follow-up',
        entryId: one.problemId,
        reviewId: one.reviewId,
        ownerId: null,
        ownerName: null,
      })),
      count,
    )
  },
}

/** Where the clock of the report stands: it counts what was resolved within 60 days. */
function resolutionClock(daysOpen: number): string {
  const left = RESOLUTION_WITHIN_DAYS - daysOpen
  if (left < 0) return `past the ${RESOLUTION_WITHIN_DAYS} days in which a resolution counts`
  return `${left} of ${RESOLUTION_WITHIN_DAYS} days left to resolve it`
}

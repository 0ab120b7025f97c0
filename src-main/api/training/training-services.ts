// Clinical services of the training pharmacy: a discharge whose clock runs, and a course whose first session is held.

import { addDays, type Day } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type { Play } from './past-play.ts'

/** One who came home from a hospital, and one who stops smoking; the session waits for a pharmacist. */
export async function layOutServices(
  technician: Play,
  [discharged, stopping]: readonly [string, string],
  today: Day,
): Promise<void> {
  await technician('services.plan', {
    patientId: discharged,
    service: 'transition-of-care',
    eventOn: addDays(today, -3),
    note: 'Invented hospital, pneumonia',
  })
  await technician('services.startCourse', {
    patientId: stopping,
    service: 'smoking-cessation',
    anchorOn: addDays(today, 7),
  })
  const { courses } = await technician('services.patient', { patientId: stopping })
  const first = courses[0]?.sessions[0]
  if (first === undefined)
    throw new AppError('unexpected', 'The course of the training pharmacy has no session.')
  await technician('services.holdSession', {
    visitId: first.id,
    outcome: 'held',
    heldOn: today,
    answers: { smoked: 'yes', uses: 'none', trouble: 'craving' },
    measures: { cigarettes: 12 },
  })
}

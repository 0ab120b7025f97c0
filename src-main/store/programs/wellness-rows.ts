// Who belongs to the wellness program in a span of days, and who was asked and measured in it.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Span } from './plan-rows.ts'

type Read = Kysely<Schema>

/** Everybody on the program's list on a day of the span, or of whom nobody knows the days. */
export function wellnessMembers(db: Read, program: string, { from, until }: Span) {
  return db
    .selectFrom('program_enrollments as e')
    .innerJoin('patients as p', 'p.id', 'e.patient_id')
    .select(['e.patient_id', 'e.group_id'])
    .where('e.program', '=', program)
    .where('e.standing', '<>', 'not-listed')
    .where('e.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where((eb) => eb.or([eb('e.from_day', 'is', null), eb('e.from_day', '<=', until)]))
    .where((eb) => eb.or([eb('e.until_day', 'is', null), eb('e.until_day', '>=', from)]))
    .execute()
}

/** Who finished a questionnaire in the span. */
export function whoAnswered(db: Read, { from, until }: Span) {
  return db
    .selectFrom('assessments')
    .select('patient_id')
    .distinct()
    .where('on_day', '>=', from)
    .where('on_day', '<=', until)
    .where('finished_at', 'is not', null)
    .where('voided_at', 'is', null)
    .execute()
}

/** Who was measured at a screening event of the span. */
export function whoWasMeasured(db: Read, { from, until }: Span) {
  return db
    .selectFrom('event_people as p')
    .innerJoin('screening_events as e', 'e.id', 'p.event_id')
    .select('p.patient_id')
    .distinct()
    .where('e.on_day', '>=', from)
    .where('e.on_day', '<=', until)
    .where('e.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where('p.measures_json', 'is not', null)
    .execute()
}

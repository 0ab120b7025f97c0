// A visit or session that is not begun, as its row is inserted.

import type { ClinicalService } from '../../reference/services/service-shape.ts'
import type { NewRecord } from '../../store/recorded.ts'

/** A visit that is not begun: every column is said. */
export function newVisit(
  id: string,
  patientId: string,
  { id: service, version }: ClinicalService,
  rest: Partial<NewRecord<'service_visits'>>,
): NewRecord<'service_visits'> {
  return {
    id,
    patient_id: patientId,
    service,
    service_version: version,
    course_id: null,
    session: null,
    review_id: null,
    due_on: null,
    event_on: null,
    event_note: null,
    answers_json: '{}',
    measures_json: null,
    note: null,
    outcome: null,
    held_on: null,
    signed_at: null,
    signed_by: null,
    ...rest,
  }
}

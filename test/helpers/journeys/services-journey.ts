// Makes every call of clinical services once.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'

/** The chart must be open, the person a pharmacist with this PIN. No review may be open. */
export async function servicesJourney(
  client: Client,
  patientId: string,
  pin: string,
): Promise<void> {
  await client.services.list({})
  const service = 'transition-of-care'
  const { id: visitId } = await client.services.plan({
    patientId,
    service,
    eventOn: day('2026-11-20'),
    note: 'Invented hospital',
  })
  await client.services.patient({ patientId })
  const { reviewId } = await client.services.start({ patientId, service, visitId })
  await client.services.read({ visitId })
  await client.services.answer({ visitId, question: 'paper', answer: 'yes' })
  await client.services.ofReview({ reviewId })
  await client.services.printSheet({ visitId })
  await client.services.void({ patientId, id: visitId, reason: 'Another patient' })
  const { id: courseId } = await client.services.startCourse({
    patientId,
    service: 'smoking-cessation',
    anchorOn: day('2026-12-07'),
  })
  await client.services.moveCourse({ courseId, anchorOn: day('2026-12-14') })
  const { courses } = await client.services.patient({ patientId })
  const session = courses[0]?.sessions[0]?.id ?? ''
  await client.services.holdSession({
    visitId: session,
    outcome: 'missed',
    heldOn: day('2026-11-23'),
    note: 'Did not come',
  })
  await client.services.signSession({ visitId: session, pin })
  await client.services.printCourse({ courseId })
  await client.services.endCourse({ courseId, reason: 'Moved away' })
}

// Makes every call of questionnaires and screening events once.

import { day } from '../../../src-main/clinical/dates.ts'
import { noMeasures } from '../../../src-main/clinical/wellness/screened-values.ts'
import type { Client } from '../../../src-main/contract/client.ts'

/** The chart must be open, the person a pharmacist. */
export async function wellnessJourney(client: Client, patientId: string): Promise<void> {
  await client.assessments.forms({})
  const { id: assessmentId } = await client.assessments.start({ patientId, form: 'phq-9' })
  await client.assessments.answer({ assessmentId, question: 'self-harm', answer: '1' })
  await client.assessments.act({ assessmentId, done: 'Called 988 together' })
  const { questions } = await client.assessments.read({ assessmentId })
  for (const { id: question } of questions.filter((one) => one.answer === null))
    await client.assessments.answer({ assessmentId, question, answer: '0' })
  await client.assessments.finish({ assessmentId })
  await client.assessments.list({ patientId })
  await client.assessments.void({ patientId, id: assessmentId, reason: 'Another patient' })
  const { id: eventId } = await client.screeningEvents.add({
    name: 'Invented health fair',
    place: 'Church hall',
    on: day('2026-11-23'),
  })
  const { id: eventPersonId } = await client.screeningEvents.addPerson({ eventId, patientId })
  await client.screeningEvents.list({})
  await client.screeningEvents.read({ eventId })
  await client.screeningEvents.person({ eventPersonId })
  const measures = { ...noMeasures, pressures: [{ systolic: 118, diastolic: 76 }] }
  await client.screeningEvents.judge({ eventPersonId, measures })
  await client.screeningEvents.measure({ eventPersonId, measures })
  await client.screeningEvents.report({ eventPersonId })
}

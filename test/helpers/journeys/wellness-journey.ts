// Makes every call of questionnaires once.

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
}

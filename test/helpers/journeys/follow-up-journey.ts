// Makes every call of problems, goals and follow-ups once.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'

const today = day('2026-11-23')

/** The review must be signed and have an open problem. */
export async function followUpJourney(
  client: Client,
  patientId: string,
  reviewId: string,
): Promise<void> {
  const { problems } = await client.followUps.read({ reviewId })
  const problemId = problems[0]?.id ?? ''
  await client.problems.change({ patientId, problemId, priority: 'high', nextActionOn: today })
  await client.problems.addEvent({ patientId, problemId, status: 'agreed', onDay: today })
  const goal = { parameter: 'Pain', target: 'Walks to the shop' }
  const { id } = await client.goals.add({ patientId, reviewId, ...goal })
  await client.goals.change({ patientId, id, revision: 1, ...goal, dueOn: day('2027-01-11') })
  await client.goals.list({ patientId })
  await client.trends.read({ patientId })
  await client.goals.addOutcome({ patientId, goalId: id, onDay: today, status: 'improved' })
  await client.followUps.add({
    patientId,
    reviewId,
    heldOn: today,
    mode: 'phone',
    problems: [{ problemId, status: 'resolved' }],
  })
  await client.goals.void({ patientId, id, reason: 'Written by mistake' })
}

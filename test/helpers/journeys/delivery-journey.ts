// Makes every call of the packet's delivery once.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'

/** The review must be a signed CMR. */
export async function deliveryJourney(
  client: Client,
  patientId: string,
  reviewId: string,
): Promise<void> {
  await client.documents.issue({ reviewId, template: 'cms-packet' })
  const { id } = await client.deliveries.record({
    patientId,
    reviewId,
    onDay: day('2026-11-23'),
    how: 'handed-over',
    givenTo: 'patient',
  })
  await client.deliveries.list({ patientId })
  await client.deliveries.void({ patientId, id, reason: 'Not given yet' })
}

// Makes every call of quality measures and synchronization once.

import type { Client } from '../../../src-main/contract/client.ts'
import { dispensingCsv, importFile } from '../upload.ts'

/** Ada Testwell's chart must be open, the person a pharmacist. */
export async function adherenceJourney(client: Client, patientId: string): Promise<void> {
  await client.stars.panel({ scope: 'everybody' })
  await client.stars.people({ measure: 'pdc-statin', list: 'open', scope: 'part-d' })
  await client.stars.patient({ patientId })
  await importFile(client, dispensingCsv([{ drug: 'ATORVASTATIN 20 MG TABLET' }]))
  await client.sync.read({ patientId })
  const { id } = await client.sync.accept({ patientId, pack: 'none' })
  await client.sync.print({ patientId, language: 'en', isLarge: false })
  await client.sync.end({ patientId, id, reason: 'Prefers to come twice a month' })
}

// Makes every call of reports once, for each report.

import type { Client } from '../../../src-main/contract/client.ts'
import { reportIds } from '../../../src-main/contract/reports.ts'

/** Somebody must be signed in. */
export async function reportJourney(client: Client): Promise<void> {
  for (const report of reportIds) await client.reports.open({ report, unit: 'quarter' })
  await client.reports.save({ report: 'desk', as: 'pdf' })
  await client.reports.print({ report: 'part-d' })
}

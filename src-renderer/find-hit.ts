// Finds the search line of a patient whom another list names: identifiers are confirmed on it.

import type { PatientHit } from '../src-main/contract/patients.ts'
import { client } from './client.ts'

/** The patient's line, or null when the search no longer finds them. */
export async function findHit(patientName: string, patientId: string): Promise<PatientHit | null> {
  const { hits } = await client.patients.search({ text: patientName, limit: 50 })
  return hits.find((one) => one.id === patientId) ?? null
}

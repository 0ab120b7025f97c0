// Documents one comprehensive review of somebody whose chart an import made, from the list to the signature: what a
// pharmacist says once, and every program draws from.

import type { Client } from '../../../src-main/contract/client.ts'
import { makeReady } from '../ready-review.ts'

export interface Documented {
  readonly patientId: string
  readonly reviewId: string
}

/** The patient of these names and birth date, with the chart opened. */
export async function openPatient(client: Client, last: string): Promise<string> {
  const { hits } = await client.patients.search({ text: last })
  const [hit] = hits
  if (hit === undefined) throw new Error(`${last} is not in the chart`)
  await client.patients.open({ patientId: hit.id, confirmed: ['name', 'birthDate'] })
  return hit.id
}

/** Held in person with the patient: every drug with its purpose, one problem with a letter, signed with `pin`. */
export async function documentCmr(client: Client, last: string, pin: string): Promise<Documented> {
  const patientId = await openPatient(client, last)
  const chart = await client.patients.chart({ patientId })
  if (!chart.conditions.some(({ icd10 }) => icd10 !== null))
    await client.conditions.add({ patientId, text: 'High blood pressure', icd10: 'I10' })
  const { id: reviewId, lines } = await client.reviews.start({
    ...{ patientId, kind: 'CMR', reason: 'Yearly review' },
    ...{ mode: 'in-person', recipient: 'patient' },
  })
  for (const { medicationId } of lines) {
    const medication = chart.medications.find(({ id }) => id === medicationId)
    if (medication === undefined) continue
    const { id, text, kind, directions, prescriberId, start, revision } = medication
    await client.medications.change({
      ...{ patientId, id, revision },
      medication: {
        ...{ text, kind, prescriberId, start, source: 'dispensing' },
        directions: directions ?? 'Take 1 tablet a day',
        indication: medication.indication ?? 'As the patient told',
        patientWording: medication.patientWording ?? 'Take 1 tablet a day.',
      },
    })
  }
  const prescriberId = chart.medications.find((one) => one.prescriberId !== null)?.prescriberId
  if (prescriberId == null) throw new Error(`Nobody prescribes to ${last}`)
  const { problems } = await client.reviews.addProblem({
    ...{ reviewId, title: 'One drug too many', pqa: 'safety', severity: 'major' },
    ...{ dtp: 'unnecessary-drug-therapy', cause: 'Duplicate therapy' },
  })
  await client.reviews.saveRecommendation({
    ...{ reviewId, problemId: problems[0]?.id ?? '', prescriberId },
    ...{ situation: 's', background: 'b', assessment: 'a', urgency: 'routine' },
    recommendation: 'Please stop one of the two.',
  })
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin })
  return { patientId, reviewId }
}

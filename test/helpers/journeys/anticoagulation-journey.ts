// Makes every call of the anticoagulation clinic once.

import { addDays, day } from '../../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../../src-main/contract/client.ts'

const today = day('2026-11-23')

/** The chart must be open, the person a pharmacist. */
export async function anticoagulationJourney(
  client: Client,
  patientId: string,
  prescriberId: string,
  pin: string,
): Promise<void> {
  const weekMg = [5, 5, 5, 5, 5, 5, 5]
  const course = {
    indication: 'atrial-fibrillation',
    goal: [2, 3],
    startedOn: day('2025-03-01'),
    duration: 'indefinite',
    stopOn: null,
    nomogram: 'rely-2012',
    tablets: [5],
    areHalvesAllowed: true,
    weekMg,
    clinicDays: [],
    prescriberId,
  } satisfies Omit<InputOf<'anticoagulation.enrol'>, 'patientId' | 'kind'>
  await client.anticoagulation.nomograms({})
  const { id: enrolmentId } = await client.anticoagulation.enrol({
    patientId,
    kind: 'warfarin',
    ...course,
  })
  await client.anticoagulation.change({ enrolmentId, revision: 1, ...course, clinicDays: [1, 4] })
  const answers = {
    missedDoses: false,
    bleeding: false,
    clotSigns: false,
    pregnancy: false,
  }
  const inr = { value: 2.5, on: today, method: 'point-of-care' } as const
  await client.anticoagulation.propose({ enrolmentId, answers, inr })
  const visit = {
    enrolmentId,
    answers,
    inr,
    decision: 'accepted',
    weekMg,
    nextTestOn: addDays(today, 14),
    nextTestAt: 'clinic',
  } as const
  await client.anticoagulation.prepare({ ...visit, inr: null, decision: 'no-dose', weekMg: null })
  const { id: visitId } = await client.anticoagulation.sign({ ...visit, weekMg, pin })
  await client.anticoagulation.calendar({ visitId, language: 'en', isLarge: false })
  await client.anticoagulation.letter({ visitId })
  const text = 'Called: bruise at the knee'
  await client.anticoagulation.event({ enrolmentId, kind: 'bleed', on: today, text })
  await client.anticoagulation.read({ patientId })
  await client.anticoagulation.clinic({})
  await client.anticoagulation.end({ enrolmentId, reason: 'The course is over' })
}

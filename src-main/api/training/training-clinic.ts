// The anticoagulation clinic of the training pharmacy: one who comes today, and one whose dose waits for a signature.

import { addDays, type Day } from '../../clinical/dates.ts'
import type { Play } from './past-play.ts'

/** Two people who take warfarin; `pharmacist` has seen them for a month, `technician` has asked the second one today. */
export async function layOutClinic(
  { pharmacist, technician }: { readonly pharmacist: Play; readonly technician: Play },
  [due, asked]: readonly [string, string],
  today: Day,
): Promise<void> {
  await enrol(pharmacist, due, today)
  const enrolmentId = await enrol(pharmacist, asked, today)
  await technician('anticoagulation.prepare', {
    enrolmentId,
    answers: { missedDoses: true, bleeding: false, clotSigns: false, newMedicines: false },
    inr: { value: 1.7, on: today, method: 'point-of-care' },
    decision: 'no-dose',
    weekMg: null,
    nextTestOn: addDays(today, 7),
    nextTestAt: 'clinic',
    note: 'Forgot the pill on Saturday.',
  })
}

async function enrol(play: Play, patientId: string, today: Day): Promise<string> {
  const { id } = await play('anticoagulation.enrol', {
    patientId,
    kind: 'warfarin',
    indication: 'atrial-fibrillation',
    goal: [2, 3],
    startedOn: addDays(today, -400),
    duration: 'indefinite',
    stopOn: null,
    nomogram: 'rely-2012',
    tablets: [5],
    areHalvesAllowed: true,
    weekMg: [5, 5, 5, 5, 5, 5, 5],
    clinicDays: [],
    prescriberId: null,
  })
  return id
}

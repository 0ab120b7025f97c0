// A store with one invented patient enrolled for warfarin, and the input of a visit: shared by the clinic's tests.

import { addDays, day } from '../../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../../src-main/contract/client.ts'
import { openStoreWithAda } from '../../helpers/people.ts'
import { ownerPin, type TestApp, testApp } from '../../helpers/test-app.ts'

export const today = day('2026-11-23')
export const five = [5, 5, 5, 5, 5, 5, 5]
/** Everything was asked, nothing was found. */
export const nothing = {
  missedDoses: false,
  bleeding: false,
  clotSigns: false,
  newMedicines: false,
  diet: false,
  alcohol: false,
  illness: false,
  procedure: false,
}

type Enrolment = InputOf<'anticoagulation.enrol'>
export type Visit = InputOf<'anticoagulation.sign'>

/** An INR of the day by the meter. */
export const inr = (value: number) => ({ value, on: today, method: 'point-of-care' as const })

export interface Enrolled {
  readonly test: TestApp
  readonly client: Client
  readonly patientId: string
  readonly enrolmentId: string
  readonly enrolment: (more?: Partial<Enrolment>) => Enrolment
  readonly visit: (value: number, weekMg: number[] | null, more?: Partial<Visit>) => Visit
}

/** Ada takes 5 mg a day towards 2 to 3, by the RE-LY algorithm, with tablets of 2.5 and 5 mg that are not halved. */
export async function enrolledStore(): Promise<Enrolled> {
  const test = testApp()
  const { client } = test
  const { patientId, prescriberId } = await openStoreWithAda(test)
  const enrolment = (more: Partial<Enrolment> = {}): Enrolment => ({
    patientId,
    kind: 'warfarin',
    indication: 'atrial-fibrillation',
    goal: [2, 3],
    startedOn: day('2025-03-01'),
    duration: 'indefinite',
    stopOn: null,
    nomogram: 'rely-2012',
    tablets: [5, 2.5],
    areHalvesAllowed: false,
    weekMg: five,
    clinicDays: [1, 4],
    prescriberId,
    ...more,
  })
  const { id: enrolmentId } = await client.anticoagulation.enrol(enrolment())
  const visit = (value: number, weekMg: number[] | null, more: Partial<Visit> = {}): Visit => ({
    enrolmentId,
    answers: nothing,
    inr: inr(value),
    decision: 'accepted',
    weekMg,
    nextTestOn: addDays(today, 7),
    nextTestAt: 'clinic',
    pin: ownerPin,
    ...more,
  })
  return { test, client, patientId, enrolmentId, enrolment, visit }
}

// What one forecast works on: the patient, the day, the supporting data, and the doses sorted by antigen.

import type { Day } from '../dates.ts'
import { addPeriod, type Period } from './add-period.ts'
import type { AgeRange, InForce, SupportingData } from './supporting-data.ts'

export interface AdministeredDose {
  readonly date: Day
  readonly cvx: string
  readonly mvx: string | null
  /** Volume in mL; null when nobody recorded it. */
  readonly volumeMl: number | null
  /** Last day of the lot; null when nobody recorded it. */
  readonly expires: Day | null
  /** True when the dose was recalled, stored wrongly or given in part. */
  readonly isSubstandard: boolean
}

/** An observation of the CDC's list that is true of the patient. */
export interface PatientObservation {
  readonly code: string
  /** The day it began or was made; null when nobody recorded it. */
  readonly date: Day | null
}

export interface ImmunizationPatient {
  readonly birthDate: Day
  readonly sex: 'female' | 'male' | 'other' | null
  readonly doses: readonly AdministeredDose[]
  readonly observations: readonly PatientObservation[]
}

/** One dose as it counts for one antigen; the same `dose` for each antigen of a combination. */
export interface AntigenDose {
  readonly dose: AdministeredDose
  /** Place among all doses of the patient, oldest first. */
  readonly place: number
}

/** A patient whose ages can be asked for. */
export interface AssessedPatient extends ImmunizationPatient {
  /** The day on which an age is reached. */
  readonly atAge: (age: Period) => Day
}

export interface Assessment {
  readonly on: Day
  readonly patient: AssessedPatient
  readonly data: SupportingData
  /** All doses up to the day, oldest first. */
  readonly doses: readonly AdministeredDose[]
  readonly byAntigen: ReadonlyMap<string, readonly AntigenDose[]>
  readonly observations: ReadonlyMap<string, PatientObservation>
}

/** Sorts the patient's doses by antigen. What lies after the day does not count. */
export function assess(told: ImmunizationPatient, on: Day, data: SupportingData): Assessment {
  const patient = { ...told, atAge: rememberAges(told.birthDate) }
  const doses = patient.doses.filter((dose) => dose.date <= on).toSorted(inOrder)
  const byAntigen = new Map<string, AntigenDose[]>()
  doses.forEach((dose, place) => {
    for (const part of data.vaccines.get(dose.cvx) ?? []) {
      if (!isAtAge(patient, dose.date, part)) continue
      const list = byAntigen.get(part.antigen) ?? []
      list.push({ dose, place })
      byAntigen.set(part.antigen, list)
    }
  })
  const observations = new Map(
    patient.observations
      .filter(({ date }) => date === null || date <= on)
      .map((one) => [one.code, one]),
  )
  return { on, patient, data, doses, byAntigen, observations }
}

/** By date; on one day by vaccine, so that the order in which doses are told changes nothing. */
function inOrder(a: AdministeredDose, b: AdministeredDose): number {
  const [x, y] = [key(a), key(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function key({ date, cvx, mvx, volumeMl, expires, isSubstandard }: AdministeredDose): string {
  return [date, cvx, mvx ?? '', volumeMl ?? '', expires ?? '', isSubstandard ? 1 : 0].join('|')
}

/** Whether a day lies within a range of ages. */
export function isAtAge({ atAge }: AssessedPatient, on: Day, { begin, end }: AgeRange): boolean {
  if (begin !== null && on < atAge(begin)) return false
  return end === null || on < atAge(end)
}

/** Each age once: the same few hundred ages are asked for thousands of times. */
function rememberAges(birthDate: Day): AssessedPatient['atAge'] {
  const days = new Map<Period, Day>()
  return (period) => {
    const known = days.get(period)
    if (known !== undefined) return known
    const found = addPeriod(birthDate, period)
    days.set(period, found)
    return found
  }
}

/** The rows that hold on a day. */
export function inForceOn<T extends InForce>(rows: readonly T[], on: Day): readonly T[] {
  return rows.filter(
    ({ effective, cessation }) =>
      (effective === null || on >= effective) && (cessation === null || on <= cessation),
  )
}

// Invented patients for the forecaster, told in short words.

import { type Day, day } from '../../../src-main/clinical/dates.ts'
import type { ImmunizationPatient } from '../../../src-main/clinical/immunization/assessment.ts'
import { cdsi } from '../../../src-main/clinical/immunization/cdsi.ts'
import { forecast } from '../../../src-main/clinical/immunization/forecast.ts'
import {
  type DoseReport,
  type GroupReport,
  reportDoses,
  reportGroups,
} from '../../../src-main/clinical/immunization/forecast-report.ts'

/** The day on which they are looked at: within the season of the tables. */
export const seen: Day = day('2025-11-10')

/** `doses`: '2025-06-01/187 2025-09-01/187'; `observations`: '007 170@2025-04-01'. */
export function vaccinee(
  birthDate: string,
  doses = '',
  observations = '',
  sex: ImmunizationPatient['sex'] = 'female',
): ImmunizationPatient {
  return {
    birthDate: day(birthDate),
    sex,
    doses: words(doses).map((word) => {
      const [date = '', cvx = '', mvx = null] = word.split('/')
      return {
        date: day(date),
        cvx,
        mvx,
        volumeMl: null,
        expires: null,
        isSubstandard: false,
      }
    }),
    observations: words(observations).map((word) => {
      const [code = '', date] = word.split('@')
      return { code, date: date === undefined ? null : day(date) }
    }),
  }
}

/** The report of one vaccine group. */
export function groupOf(name: string, patient: ImmunizationPatient, on: Day = seen): GroupReport {
  const found = reportGroups(forecast(patient, on, cdsi())).find(({ group }) => group === name)
  if (found === undefined) throw new Error(`No vaccine group ${name}`)
  return found
}

/** 'Status doseNumber earliest recommended pastDue latest', a dash for none. */
export function told(name: string, patient: ImmunizationPatient, on: Day = seen): string {
  const { status, doseNumber, earliest, recommended, pastDue, latest } = groupOf(name, patient, on)
  return [status, doseNumber, earliest, recommended, pastDue, latest]
    .map((part) => part ?? '-')
    .join(' ')
}

/** Each dose for one antigen: 'Valid', or 'Not Valid: reasons'. */
export function evaluated(
  antigen: string,
  patient: ImmunizationPatient,
  on: Day = seen,
): readonly string[] {
  return reports(patient, on).flatMap(({ antigens }) =>
    antigens
      .filter((one) => one.antigen === antigen)
      .map(({ status, reasons }) => [status ?? '-', ...reasons].join(', ')),
  )
}

/** Every dose as it is told. */
export function reports(patient: ImmunizationPatient, on: Day = seen): readonly DoseReport[] {
  return reportDoses(patient.doses, forecast(patient, on, cdsi()))
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '')
}

// The patient that STOPP cases start from.

import { aChart } from '../../../helpers/a-chart.ts'

/** 78 years old, male, no conditions, no results. */
export const older = aChart()
  .born('1948-05-02')
  .person({ sex: 'male' })
  .hasNoConditions()
  .hasNoResults()

/** The same, with a condition. */
export const having = (icd10: string) => older.has('invented condition', icd10)

/** The same, with a result of this month. */
export const measured = (loinc: string, value: number, unit: string) =>
  older.measured(loinc, value, unit, '2026-11-01')

/** A start that is years ago, as the patient told. */
export const long = { since: '2020-01-01', source: 'patient' } as const

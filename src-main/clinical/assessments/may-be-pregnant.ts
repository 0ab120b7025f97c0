// Whom a question about pregnancy is put to. Not: whether she is.

import type { Chart } from '../chart.ts'
import { ageYears } from '../dates.ts'

/** At this age the question is no longer asked. Own choice. */
const PREGNANCY_TO_YEARS = 60

/** False only for whoever cannot be pregnant: men, and people from 60 years. Unknown is asked. */
export function mayBePregnant(chart: Chart): boolean {
  const age = ageYears(chart.patient.birthDate, chart.on)
  return chart.patient.sex !== 'male' && (age === null || age < PREGNANCY_TO_YEARS)
}

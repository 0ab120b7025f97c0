// Answers that the chart gives by itself: age, body mass index, sex. Each with the fact behind it; nothing is guessed.

import type { FormFact, NumberRange, Question } from '../../reference/assessments/form.ts'
import { bmi } from '../calculators/bmi.ts'
import type { Chart } from '../chart.ts'
import { ageYears } from '../dates.ts'
import { CREATININE_VALID_DAYS } from '../kidney-function.ts'
import { latestResult } from '../results.ts'

export interface ProposedAnswer {
  readonly question: string
  readonly answer: string
  /** "Age 67", "BMI 31.2 kg/m² from 95 kg of 2026-10-02 and 175 cm". */
  readonly because: string
}

/** A weight tells nothing of today after a year: the limit of the kidney formula. */
const weightValidDays = CREATININE_VALID_DAYS

type Known = { readonly value: number | 'female' | 'male'; readonly because: string } | null

/** The answers that the chart gives to the questions of a form. */
export function proposedAnswers(
  questions: readonly Question[],
  chart: Chart,
): readonly ProposedAnswer[] {
  return questions.flatMap((question) => {
    if (question.fact === undefined) return []
    const known = factOf(question.fact, chart)
    if (known === null) return []
    const choice = question.choices.find(({ id, range }) =>
      typeof known.value === 'number'
        ? range !== undefined && isIn(range, known.value)
        : id === known.value,
    )
    return choice === undefined
      ? []
      : [{ question: question.id, answer: choice.id, because: known.because }]
  })
}

function isIn({ atLeast, above, below, atMost }: NumberRange, value: number): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost)
  )
}

function factOf(fact: FormFact, chart: Chart): Known {
  switch (fact) {
    case 'ageYears': {
      const age = ageYears(chart.patient.birthDate, chart.on)
      return age === null ? null : { value: age, because: `Age ${age}` }
    }
    case 'sex': {
      const { sex } = chart.patient
      return sex === 'female' || sex === 'male'
        ? { value: sex, because: `Sex on record: ${sex}` }
        : null
    }
    case 'bmiKgPerM2':
      return bodyMassIndex(chart)
  }
}

function bodyMassIndex(chart: Chart): Known {
  const weight = latestResult(chart, 'weight', weightValidDays)
  const height = latestResult(chart, 'height')
  if (weight === null || height === null) return null
  const result = bmi.compute({ weightKg: weight.value, heightCm: height.value })
  if (result.kind !== 'value') return null
  return {
    value: result.value,
    because: `BMI ${result.value} kg/m² from ${weight.recorded.value} ${weight.recorded.unit} of ${weight.date} and ${height.recorded.value} ${height.recorded.unit}`,
  }
}

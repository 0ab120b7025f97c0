// The positive bands and the safety stops of questionnaires as rows of a screening table. Not: when they fire.

import type { ConcernRow } from '../concern-row.ts'
import type { ConcernCategory } from '../drug-row.ts'
import type { Band, Form } from './form.ts'
import { forms } from './index.ts'

export interface AssessmentRow extends ConcernRow {
  readonly category: ConcernCategory
}

/**
 * Days for which a score speaks in a review: the year after which Medicare pays for the next depression screening
 * (CMS NCD 210.9), taken for every form.
 */
export const SCORE_VALID_DAYS = 365

/** Grades that the prescriber hears of today. */
const urgent: ReadonlySet<string> = new Set(['phq-9 moderately severe', 'phq-9 severe'])

/** The row of a band; equal for both sexes. */
export function bandRowId(form: Form, grade: string): string {
  return `score-${form.id}-${grade.replaceAll(' ', '-')}`
}

/** The row of a safety stop. */
export function stopRowId(form: Form): string {
  return `score-${form.id}-stop`
}

function positiveBands({ bands }: Form): readonly Band[] {
  const all = 'female' in bands ? [...bands.female, ...bands.male] : bands
  return all.filter(
    ({ isPositive, grade }, place) =>
      isPositive && all.findIndex((one) => one.grade === grade) === place,
  )
}

const rowsOf = (form: Form): readonly AssessmentRow[] => [
  ...(form.stop === null
    ? []
    : [
        {
          id: stopRowId(form),
          severity: 'critical' as const,
          interrupts: true,
          effect: form.stop.what,
          recommendation: form.stop.steps.join(' '),
          source: form.source,
          category: form.category,
        },
      ]),
  ...positiveBands(form).map(({ grade, advice }) => ({
    id: bandRowId(form, grade),
    severity: urgent.has(`${form.id} ${grade}`) ? ('major' as const) : ('moderate' as const),
    interrupts: false,
    effect: `The score is in the band “${grade}”.`,
    recommendation: advice,
    source: form.source,
    category: form.category,
  })),
]

/** Every row about a score. */
export const assessmentRows: readonly AssessmentRow[] = forms.flatMap(rowsOf)

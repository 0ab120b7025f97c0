// Questionnaires: the newest score of each that somebody has to act on, and answers that must not wait. A questionnaire
// that was not asked is no question here.

import {
  assessmentRows,
  bandRowId,
  SCORE_VALID_DAYS,
  stopRowId,
} from '../../reference/assessments/concern-rows.ts'
import type { Form } from '../../reference/assessments/form.ts'
import { forms } from '../../reference/assessments/index.ts'
import { bandAt } from '../assessments/answered-form.ts'
import { scoreText } from '../assessments/score-result.ts'
import type { Chart, Observation } from '../chart.ts'
import { daysBetween } from '../dates.ts'
import type { Finding } from '../finding.ts'
import type { ScreeningRule } from './rule.ts'
import { concern, noList } from './screened-list.ts'

const id = 'questionnaires'
const title = 'Questionnaires'

/** Positive scores of the last year, and the PHQ-9's answer about self-harm. */
export const questionnaires: ScreeningRule = {
  id,
  title,
  sources: [...new Set(assessmentRows.map((row) => row.source))],
  needs: ['observations', 'sex'],
  screen: (chart) =>
    chart.observations === null
      ? [noList(id, title, ['observations'])]
      : forms.flatMap((form) => [...stopOf(form, chart), ...scoreOf(form, chart)]),
}

function newest(chart: Chart, isIt: (one: Observation) => boolean): Observation | null {
  const valid = (chart.observations ?? []).filter(
    (one) =>
      isIt(one) && one.date <= chart.on && daysBetween(one.date, chart.on) <= SCORE_VALID_DAYS,
  )
  // Of one day, the one that was entered last.
  return valid.reduce<Observation | null>(
    (best, one) => (best === null || one.date >= best.date ? one : best),
    null,
  )
}

const total = (form: Form, chart: Chart) =>
  newest(chart, ({ loinc, text }) =>
    loinc === null ? text === scoreText(form) : loinc === form.loinc,
  )

function stopOf(form: Form, chart: Chart): readonly Finding[] {
  const { stop } = form
  if (stop === null) return []
  const answer = newest(chart, ({ loinc }) => loinc === stop.loinc)
  if (answer === null || answer.value === 0) return []
  if (answer.value === null) return [unread(form, answer, 'observations')]
  return [found(stopRowId(form), form, answer)]
}

function scoreOf(form: Form, chart: Chart): readonly Finding[] {
  const score = total(form, chart)
  if (score === null) return []
  const longer = forms.find((one) => one.id === form.supersededBy)
  const later = longer === undefined ? null : total(longer, chart)
  if (later !== null && later.date >= score.date) return []
  if (score.value === null) return [unread(form, score, 'observations')]
  const { sex } = chart.patient
  const band = bandAt(form, score.value, sex === 'female' || sex === 'male' ? sex : null)
  if (band === null) return [unread(form, score, 'sex')]
  return band.isPositive ? [found(bandRowId(form, band.grade), form, score)] : []
}

function found(rowId: string, form: Form, { id: entry, text, value, date }: Observation): Finding {
  const row = assessmentRows.find((one) => one.id === rowId)
  if (row === undefined) throw new Error(`Broken promise: ${rowId} is a row`)
  const name = form.title.en
  return concern(
    id,
    row,
    row.category,
    name,
    [{ name, rxcui: null, kind: 'result', id: entry }],
    [{ fact: text, value: String(value), unit: null, date }],
  )
}

function unread(form: Form, entry: Observation, lacks: 'observations' | 'sex'): Finding {
  return {
    kind: 'cannot-tell',
    rule: id,
    about: `${form.title.en} of ${entry.date}`,
    missing: [lacks],
    subjectIds: [entry.id],
  }
}

// Evaluates the doses of an antigen against one series, dose by dose, as chapter 6 of the CDSi logic specification says.

import type { Day } from '../dates.ts'
import { addPeriod } from './add-period.ts'
import { type AntigenDose, type Assessment, inForceOn } from './assessment.ts'
import { skipReason } from './conditional-skip.ts'
import {
  type DoseEvaluation,
  type EvaluationReason,
  isTooEarly,
  type SeriesEvaluation,
} from './evaluation.ts'
import { allowableInterval, preferableInterval, type SoFar } from './interval.ts'
import type { Series, SeriesDose } from './supporting-data.ts'
import { hasConflict, isAllowable, isPreferable, isTooLittle } from './vaccine.ts'

const ONE_YEAR = { years: 1, months: 0, days: 0 }

/** What the evaluation of one series asks about others. */
export interface Others {
  readonly isGroupComplete: (group: string, by: Day) => boolean
  /** Whether the dose at a place was valid for any antigen. */
  readonly isValid: (place: number) => boolean
}

/** The evaluation of every dose of the series' antigen. */
export function evaluateSeries(
  series: Series,
  assessment: Assessment,
  others: Others,
): SeriesEvaluation {
  const given = assessment.byAntigen.get(series.antigen) ?? []
  const evaluated: DoseEvaluation[] = []
  const satisfiedOn = new Map<number, Day>()
  let [next, satisfied] = [0, 0]
  let firstValid: Day | null = null
  let lastValid: Day | null = null
  given.forEach((of, at) => {
    const { dose } = of
    if (dose.isSubstandard || (dose.expires !== null && dose.date > dose.expires)) {
      const reason = dose.isSubstandard ? 'Recalled, stored wrongly or given in part' : 'Expired'
      evaluated.push({
        of,
        status: 'Sub-standard',
        reasons: [reason],
        note: null,
        targetDose: next + 1,
      })
      return
    }
    const anyGiven = assessment.doses.slice(0, of.place)
    const soFar = { evaluated, satisfiedOn, given: given.slice(0, at), anyGiven }
    const { isGroupComplete } = others
    const question = { context: 'Evaluation', on: dose.date, soFar, isGroupComplete } as const
    let target = series.doses[next]
    while (target !== undefined && skipReason(target, question, assessment) !== null)
      target = series.doses[++next]
    if (target === undefined) {
      const reason = 'Series Already Complete'
      evaluated.push({ of, status: 'Extraneous', reasons: [reason], note: null, targetDose: null })
      return
    }
    const verdict = evaluateDose(target, of, soFar, assessment, others, next === 0)
    evaluated.push({ of, ...verdict, targetDose: next + 1 })
    if (verdict.status !== 'Valid') return
    satisfied += 1
    satisfiedOn.set(next + 1, dose.date)
    firstValid ??= dose.date
    lastValid = dose.date
    if (!target.isRecurring) next += 1
  })
  return { series, doses: evaluated, next, satisfied, satisfiedOn, firstValid, lastValid }
}

type Verdict = Pick<DoseEvaluation, 'note' | 'reasons' | 'status'>

function evaluateDose(
  target: SeriesDose,
  { dose }: AntigenDose,
  soFar: SoFar,
  assessment: Assessment,
  { isValid }: Others,
  isFirst: boolean,
): Verdict {
  const failed = (status: 'Extraneous' | 'Not Valid', ...reasons: readonly EvaluationReason[]) =>
    ({ status, reasons, note: null }) satisfies Verdict
  if (target.inadvertent.has(dose.cvx)) return failed('Not Valid', 'Inadvertent Vaccine')
  const isStrict = isSoonAfterEarlyDose(dose.date, soFar.evaluated)
  // Nothing was satisfied yet that a dose given too early could have followed.
  const age = evaluateAge(target, dose.date, assessment, isStrict && !isFirst)
  if (age === 'too old') return failed('Extraneous', 'Age: Too Old')
  const interval = preferableInterval(target, dose.date, soFar, assessment, isStrict)
  const isTooSoon =
    interval === 'too soon' && !allowableInterval(target, dose.date, soFar, assessment)
  const reasons: EvaluationReason[] = []
  if (age === 'too young') reasons.push('Age: Too Young')
  if (hasConflict(dose, assessment, isValid)) reasons.push('Live Virus Conflict')
  if (isTooSoon) reasons.push('Interval: Too Soon')
  if (interval === 'cannot tell') reasons.push('Interval: Cannot Tell')
  if (!isPreferable(target, dose, assessment) && !isAllowable(target, dose, assessment))
    reasons.push('Not a preferable or allowable vaccine')
  if (reasons.length > 0) return failed('Not Valid', ...reasons)
  const notes = [
    age === 'grace' ? 'Valid within the grace period before the minimum age.' : '',
    interval === 'grace' ? 'Valid within the grace period before the minimum interval.' : '',
    isTooLittle(target, dose) ? 'Less was given than the recommended volume.' : '',
  ].filter((note) => note !== '')
  return { status: 'Valid', reasons, note: notes.length > 0 ? notes.join(' ') : null }
}

/** The grace period is for one dose: it does not help a dose within a year of one that was itself given too early. */
function isSoonAfterEarlyDose(on: Day, evaluated: readonly DoseEvaluation[]): boolean {
  const previous = evaluated.at(-1)
  if (previous === undefined || !isTooEarly(previous)) return false
  return on < addPeriod(previous.of.dose.date, ONE_YEAR)
}

function evaluateAge(
  target: SeriesDose,
  on: Day,
  { patient }: Assessment,
  isStrict: boolean,
): 'kept' | 'grace' | 'too young' | 'too old' {
  const [row] = inForceOn(target.ages, on)
  if (row === undefined) return 'kept'
  const at = (period: typeof row.min) => period && patient.atAge(period)
  const [absMin, min, max] = [at(row.absMin), at(row.min), at(row.max)]
  if (absMin !== null && on < absMin) return 'too young'
  if (min !== null && on < min) return isStrict || absMin === null ? 'too young' : 'grace'
  return max !== null && on >= max ? 'too old' : 'kept'
}

// Circumstances of one medication: its dose, form and directions.

import type { Circumstance } from '../../reference/circumstance.ts'
import type { Chart, Medication } from '../chart.ts'
import type { Evidence } from '../finding.ts'
import { isTakenAsNeeded } from '../medicines/as-needed.ts'
import { type DailyDose, dailyDose, strengthInMg } from '../medicines/daily-dose.ts'
import { ingredientStrengthMg } from '../medicines/ingredient-strength.ts'
import { lineWords } from '../medicines/line-words.ts'
import { isExtendedRelease } from '../medicines/release.ts'
import { sigOf } from '../medicines/remembered-sig.ts'
import { cannotTell, type Judgement, no, yes } from './judgement.ts'
import { memberOf, type Screened } from './screened-list.ts'

/** More than `mg` in a day, or allowed by directions "as needed"; a single stronger dose unit is enough. */
export function judgeDoseAbove(chart: Chart, medication: Medication, mg: number): Judgement {
  const dose = dailyDose(chart, medication)
  if (dose !== null) {
    if (dose.mg > mg) return yes([doseEvidence(dose)])
    // The directions say less and the fills say more: nobody knows what is taken.
    return (dose.disagreeingFillMg ?? 0) > mg ? cannotTell('dailyDose') : no
  }
  const strength = strengthInMg(medication.strength)
  if (strength === null) return cannotTell('strength')
  // A weak tablet may be taken several times a day, and of a strong one half, or not each day.
  const sig = sigOf(medication)
  if (strength <= mg || (sig !== null && sig.kind !== 'as-directed')) return cannotTell('dailyDose')
  const unit = /\bcapsule\b/.test(medication.form ?? '') ? 'per capsule' : 'per tablet'
  return yes([{ fact: 'strength', value: medication.strength ?? '', unit, date: medication.start }])
}

/** Less than `mg` in a day; never told from the strength alone, nor where it may be more. */
export function judgeDoseBelow(chart: Chart, medication: Medication, mg: number): Judgement {
  const dose = dailyDose(chart, medication)
  if (dose === null) return cannotTell('dailyDose')
  if (dose.mg < mg) {
    return (dose.disagreeingFillMg ?? 0) >= mg ? cannotTell('dailyDose') : yes([doseEvidence(dose)])
  }
  return dose.lowMg < mg ? cannotTell('dailyDose') : no
}

/** The dose with where it is from. */
export function doseEvidence(dose: DailyDose): Evidence {
  const fact =
    dose.from === 'fill'
      ? 'daily dose as dispensed'
      : dose.isMaximum
        ? 'most that the directions allow in a day'
        : 'daily dose by the directions'
  return { fact, value: String(dose.mg), unit: 'mg', date: dose.on }
}

/** The amount of a pen that is told with its volume: "2 mg/0.65 ml". */
const withVolume = /\/\s*[\d.]*\s*ml\b/i

/**
 * One tablet, capsule or dose of a pen holds more than `mg` of the member; a strength that is not known leaves it open.
 * A liquid of several ingredients comes in no units.
 */
export function judgeUnitAbove(
  screened: Screened,
  { drugs, mg }: Extract<Circumstance, { kind: 'unit-above' }>,
): Judgement {
  const { medication } = screened
  const member = memberOf(screened, drugs)
  if (member === null) return no
  const isByVolume = withVolume.test(medication.strength ?? '')
  if (isByVolume && screened.ingredients.length > 1) return no
  const strength = medication.strength?.replace(withVolume, '') ?? null
  const held = ingredientStrengthMg({ ...medication, strength }, member)
  if (held === null) return cannotTell('strength')
  const unit = `mg of ${member.name} per unit`
  return held > mg
    ? yes([{ fact: 'strength', value: String(held), unit, date: medication.start }])
    : no
}

/** Gives its drug off at once. */
export function judgeRelease(medication: Medication): Judgement {
  const isSlow = isExtendedRelease(medication)
  return isSlow === null ? cannotTell('form') : isSlow ? no : yes([])
}

/** The text or form has one of the words. */
export function judgeFormWords(medication: Medication, words: readonly string[]): Judgement {
  const written = new Set(lineWords(medication))
  if (words.some((word) => written.has(word))) return yes([])
  return medication.form === null ? cannotTell('form') : no
}

/** The directions say that it is taken only when needed. */
export function judgeAsNeeded(medication: Medication): Judgement {
  const { directions, start } = medication
  const isAsNeeded = isTakenAsNeeded(medication)
  if (directions === null || isAsNeeded === null) return cannotTell('directions')
  return isAsNeeded ? yes([{ fact: 'directions', value: directions, unit: null, date: start }]) : no
}

/** "For 7 days" and "for pain" begin alike; only the second is a reason. */
const reasonInDirections =
  /\b(for|to (help|treat|prevent|lower|control))\s+(?!\d|one\b|two\b|three\b|the\s+(first|next)\b|(a|up)\b|at\b|each\b)[a-z]/i

/** No reason stands beside the medication, and none in its directions. */
export function judgeReasonUnsaid({ indication, directions }: Medication): Judgement {
  if (indication !== null && indication.trim() !== '') return no
  // A reason is often written into the directions: without them nobody knows whether one was given.
  if (directions === null || directions.trim() === '') return cannotTell('directions')
  return reasonInDirections.test(directions) ? no : yes([])
}

/** The directions fix something for each day, whatever for how long; a week or month as the rhythm is a no. */
export function judgeTakenDaily(medication: Medication): Judgement {
  const { directions, start } = medication
  const sig = sigOf(medication)
  if (directions === null || sig === null) return cannotTell('directions')
  const rhythms = sig.clauses.filter((clause) => clause.periodUnit !== null)
  const isDaily = (clause: (typeof rhythms)[number]) =>
    clause.dayOfWeek.length === 0 &&
    (clause.periodUnit === 'h' || (clause.periodUnit === 'd' && clause.period === 1))
  if (rhythms.some(isDaily))
    return yes([{ fact: 'directions', value: directions, unit: null, date: start }])
  // Words that nobody understood may hold the rhythm.
  return rhythms.length > 0 && sig.understood ? no : cannotTell('directions')
}

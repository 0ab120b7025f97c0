// Judges a circumstance of a table row against a chart in three values: yes, no, cannot tell and why.

import type { Circumstance } from '../../reference/circumstance.ts'
import { type Chart, currentConditions, type Fact, type Medication } from '../chart.ts'
import { ageYears, type Day, daysBetween } from '../dates.ts'
import type { Evidence, Subject } from '../finding.ts'
import { kidneyFunction } from '../kidney-function.ts'
import { dailyDose, strengthInMg } from '../medicines/daily-dose.ts'
import { isExtendedRelease } from '../medicines/release.ts'
import {
  drugEvidence,
  drugSubject,
  memberOf,
  type Screened,
  type ScreenedList,
} from './screened-list.ts'

export interface Judgement {
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  /** What was seen, for a yes. */
  readonly evidence: readonly Evidence[]
  readonly subjects: readonly Subject[]
  /** What lacks, for a cannot-tell. */
  readonly missing: readonly Fact[]
}

const no: Judgement = { answer: 'no', evidence: [], subjects: [], missing: [] }

function yes(evidence: readonly Evidence[], subjects: readonly Subject[] = []): Judgement {
  return { answer: 'yes', evidence, subjects, missing: [] }
}

function cannotTell(...missing: readonly Fact[]): Judgement {
  return { answer: 'cannot-tell', evidence: [], subjects: [], missing }
}

/** Whether `circumstance` holds for `screened`, one of the medications of `list`, on the chart's day. */
export function judge(
  circumstance: Circumstance,
  chart: Chart,
  list: ScreenedList,
  screened: Screened,
): Judgement {
  switch (circumstance.kind) {
    case 'always':
      return yes([])
    case 'age-at-least':
      return judgeAge(chart, circumstance.years)
    case 'taken-longer-than':
      return judgeDuration(chart, screened, circumstance.days)
    case 'creatinine-clearance-below':
      return judgeKidney(chart, circumstance.mlPerMin)
    case 'has-condition':
      return judgeCondition(chart, circumstance.icd10, circumstance.isHistoryEnough)
    case 'taking': {
      for (const other of list.identified) {
        const member = memberOf(other, circumstance.drugs)
        if (other.site === 'systemic' && member !== null)
          return other === screened
            ? yes([])
            : yes([drugEvidence(other)], [drugSubject(other, member)])
      }
      return list.unidentified.length > 0 ? cannotTell('ingredients') : no
    }
    case 'daily-dose-above':
      return judgeDose(chart, screened, circumstance.mg)
    case 'immediate-release': {
      const isSlow = isExtendedRelease(screened.medication)
      return isSlow === null ? cannotTell('form') : isSlow ? no : yes([])
    }
    case 'all': {
      const parts = circumstance.of.map((part) => judge(part, chart, list, screened))
      return parts.find((p) => p.answer === 'no') ?? join(parts)
    }
    case 'any': {
      const parts = circumstance.of.map((part) => judge(part, chart, list, screened))
      const held = parts.filter((p) => p.answer === 'yes')
      if (held.length > 0) return join(held)
      return parts.every((p) => p.answer === 'no') ? no : join(parts)
    }
    case 'not': {
      const part = judge(circumstance.of, chart, list, screened)
      return part.answer === 'yes' ? no : part.answer === 'no' ? yes([]) : part
    }
  }
}

function join(parts: readonly Judgement[]): Judgement {
  const missing = [...new Set(parts.flatMap((p) => p.missing))]
  if (missing.length > 0) return cannotTell(...missing)
  return yes(
    parts.flatMap((p) => p.evidence),
    parts.flatMap((p) => p.subjects),
  )
}

/** Age with the birth date it is from: the same all year, so a dismissed finding stays quiet. */
export function ageEvidence(years: number, chart: Chart): Evidence {
  return { fact: 'age', value: String(years), unit: 'years', date: chart.patient.birthDate }
}

function judgeAge(chart: Chart, years: number): Judgement {
  const age = ageYears(chart.patient.birthDate, chart.on)
  if (age === null) return cannotTell('birthDate')
  return age >= years ? yes([ageEvidence(age, chart)]) : no
}

function judgeDuration(chart: Chart, { medication }: Screened, days: number): Judgement {
  if (medication.start === null) return cannotTell('startDate')
  if (daysBetween(medication.start, chart.on) <= days)
    return isOnlyFirstFill(chart, medication, medication.start) ? cannotTell('startDate') : no
  // The start does not change from day to day, so a dismissed finding stays quiet.
  return yes([
    { fact: 'taken longer than', value: String(days), unit: 'days', date: medication.start },
  ])
}

/** A dispensing entry starts with the first fill that the pharmacy knows; the patient may have taken it before. */
function isOnlyFirstFill(chart: Chart, medication: Medication, start: Day): boolean {
  if (medication.source !== 'dispensing') return false
  const fills = chart.fills?.filter((fill) => fill.medicationId === medication.id) ?? []
  // A start that no fill explains was corrected by a person.
  return fills.length === 0 || start === fills.map((fill) => fill.date).toSorted()[0]
}

function judgeKidney(chart: Chart, mlPerMin: number): Judgement {
  if (chart.observations === null) return cannotTell('observations')
  const kidney = kidneyFunction(chart)
  if (kidney.kind === 'cannot-tell') return cannotTell(...kidney.missing)
  return kidney.mlPerMin < mlPerMin ? yes(kidney.evidence) : no
}

function judgeCondition(
  chart: Chart,
  icd10: readonly string[],
  isHistoryEnough: boolean,
): Judgement {
  const conditions = isHistoryEnough ? chart.conditions : currentConditions(chart)
  if (conditions === null) return cannotTell('conditions')
  for (const c of conditions)
    if (c.icd10 !== null && icd10.some((prefix) => c.icd10?.toUpperCase().startsWith(prefix)))
      return yes(
        [{ fact: 'condition', value: `${c.text} (${c.icd10})`, unit: null, date: c.onset }],
        [{ name: c.text, rxcui: null, kind: 'condition', id: c.id }],
      )
  // A condition in words only may be the one that matters.
  return conditions.some((c) => c.icd10 === null) ? cannotTell('conditions') : no
}

function judgeDose(chart: Chart, { medication }: Screened, mg: number): Judgement {
  const strength = strengthInMg(medication.strength)
  if (strength === null) return cannotTell('strength')
  const dose = dailyDose(chart, medication)
  if (dose !== null)
    return dose.mg <= mg
      ? no
      : yes([
          { fact: 'daily dose as dispensed', value: String(dose.mg), unit: 'mg', date: dose.on },
        ])
  // A weak tablet may be taken several times a day.
  if (strength <= mg) return cannotTell('dailyDose')
  const unit = /\bcapsule\b/.test(medication.form ?? '') ? 'per capsule' : 'per tablet'
  return yes([{ fact: 'strength', value: medication.strength ?? '', unit, date: medication.start }])
}

// Judges a circumstance of a table row against a chart in three values: yes, no, cannot tell and why.

import type { Circumstance } from '../../reference/circumstance.ts'
import type { Chart, Fact } from '../chart.ts'
import { ageYears, daysBetween } from '../dates.ts'
import type { Evidence, Subject } from '../finding.ts'
import { kidneyFunction } from '../kidney-function.ts'
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
      return judgeCondition(chart, circumstance.icd10)
    case 'taking': {
      for (const other of list.identified) {
        const member = memberOf(other, circumstance.drugs)
        if (other !== screened && other.site === 'systemic' && member !== null)
          return yes([drugEvidence(other)], [drugSubject(other, member)])
      }
      return list.unidentified.length > 0 ? cannotTell('ingredients') : no
    }
    case 'strength-above':
      return judgeStrength(screened, circumstance.mg)
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
  if (daysBetween(medication.start, chart.on) <= days) return no
  // The start does not change from day to day, so a dismissed finding stays quiet.
  return yes([
    { fact: 'taken longer than', value: String(days), unit: 'days', date: medication.start },
  ])
}

function judgeKidney(chart: Chart, mlPerMin: number): Judgement {
  if (chart.observations === null) return cannotTell('observations')
  const kidney = kidneyFunction(chart)
  if (kidney.kind === 'cannot-tell') return cannotTell(...kidney.missing)
  return kidney.mlPerMin < mlPerMin ? yes(kidney.evidence) : no
}

function judgeCondition(chart: Chart, icd10: readonly string[]): Judgement {
  if (chart.conditions === null) return cannotTell('conditions')
  for (const c of chart.conditions)
    if (c.icd10 !== null && icd10.some((prefix) => c.icd10?.toUpperCase().startsWith(prefix)))
      return yes(
        [{ fact: 'condition', value: `${c.text} (${c.icd10})`, unit: null, date: c.onset }],
        [{ name: c.text, rxcui: null, kind: 'condition', id: c.id }],
      )
  // A condition in words only may be the one that matters.
  return chart.conditions.some((c) => c.icd10 === null) ? cannotTell('conditions') : no
}

function judgeStrength({ medication }: Screened, mg: number): Judgement {
  const found = /^(\d*\.?\d+)\s*(mg|mcg|ug|g)(?:\s+\S*)?$/i.exec(medication.strength ?? '')
  if (found === null) return cannotTell('strength')
  const unit = (found[2] ?? '').toLowerCase()
  const strength = Number(found[1]) * (unit === 'mg' ? 1 : unit === 'g' ? 1000 : 0.001)
  if (strength <= mg) return no
  return yes([
    { fact: 'strength', value: medication.strength ?? '', unit: null, date: medication.start },
  ])
}

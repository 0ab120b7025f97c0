// Judges a circumstance of a table row against a chart in three values: yes, no, cannot tell and why.

import { type AnalyteId, analytes } from '../../reference/analytes.ts'
import type { Circumstance } from '../../reference/circumstance.ts'
import type { Chart, Medication } from '../chart.ts'
import { allCoded, currentCoded, firstWith } from '../coded-conditions.ts'
import { ageYears, type Day, daysBetween } from '../dates.ts'
import { estimatedGfr } from '../estimated-gfr.ts'
import { fillsOf } from '../fills-of.ts'
import type { Evidence, Subject } from '../finding.ts'
import { invariant } from '../invariant.ts'
import { kidneyFunction } from '../kidney-function.ts'
import { lastMeasuredOn, latestResult, resultEvidence } from '../results.ts'
import {
  judgeAsNeeded,
  judgeDoseAbove,
  judgeDoseBelow,
  judgeFormWords,
  judgeReasonUnsaid,
  judgeRelease,
  judgeTakenDaily,
  judgeUnitAbove,
} from './circumstance-of-drug.ts'
import {
  judgeMme,
  judgeStopped,
  judgeTaking,
  judgeTakingCount,
  judgeTakingWhere,
} from './circumstance-of-list.ts'
import { judgeImmunized, judgeTobacco } from './circumstance-of-prevention.ts'
import { judgeChange } from './circumstance-of-results.ts'
import { cannotTell, type Judgement, join, no, yes } from './judgement.ts'
import type { Screened, ScreenedList } from './screened-list.ts'

/**
 * Whether `circumstance` holds on the chart's day. `screened` is the medication that a row is about, null for rows
 * about the patient: those must not ask about "this medication".
 */
export function judge(
  circumstance: Circumstance,
  chart: Chart,
  list: ScreenedList,
  screened: Screened | null,
): Judgement {
  switch (circumstance.kind) {
    // The most frequent ones come first.
    case 'all': {
      const parts: Judgement[] = []
      for (const part of circumstance.of) {
        const judged = judge(part, chart, list, screened)
        if (judged.answer === 'no') return no
        parts.push(judged)
      }
      return join(parts)
    }
    case 'has-condition':
      return judgeCondition(chart, circumstance)
    case 'always':
      return yes([])
    case 'age-at-least':
      return judgeAge(chart, circumstance.years, 'at-least')
    case 'age-below':
      return judgeAge(chart, circumstance.years, 'below')
    case 'sex':
      if (chart.patient.sex === null) return cannotTell('sex')
      return chart.patient.sex === circumstance.sex ? yes([]) : no
    case 'taken-longer-than':
      return judgeDuration(chart, ofDrug(screened), circumstance.days)
    case 'started-within':
      return judgeStart(chart, ofDrug(screened).medication, circumstance.days)
    case 'creatinine-clearance-below':
      return judgeFiltration(chart, kidneyFunction(chart), 'below', circumstance.mlPerMin)
    case 'creatinine-clearance':
      return judgeFiltration(chart, kidneyFunction(chart), circumstance.is, circumstance.mlPerMin)
    case 'egfr-below':
      return judgeFiltration(chart, estimatedGfr(chart), 'below', circumstance.mlPerMin)
    case 'result':
      return judgeResult(chart, circumstance)
    case 'result-change':
      return judgeChange(chart, circumstance)
    case 'not-measured':
      return judgeNotMeasured(chart, circumstance.analytes, circumstance.withinDays)
    case 'taking':
      return judgeTaking(circumstance, list, screened)
    case 'taking-count':
      return judgeTakingCount(circumstance, list)
    case 'taking-where':
      return judgeTakingWhere(circumstance, list, (one) =>
        judge(circumstance.when, chart, list, one),
      )
    case 'stopped':
      return judgeStopped(circumstance, chart)
    case 'daily-dose-above':
      return judgeDoseAbove(chart, ofDrug(screened).medication, circumstance.mg)
    case 'daily-dose-below':
      return judgeDoseBelow(chart, ofDrug(screened).medication, circumstance.mg)
    case 'unit-above':
      return judgeUnitAbove(ofDrug(screened), circumstance)
    case 'immediate-release':
      return judgeRelease(ofDrug(screened).medication)
    case 'form-has':
      return judgeFormWords(ofDrug(screened).medication, circumstance.words)
    case 'taken-daily':
      return judgeTakenDaily(ofDrug(screened).medication)
    case 'as-needed':
      return judgeAsNeeded(ofDrug(screened).medication)
    case 'immunized':
      return judgeImmunized(chart, circumstance)
    case 'opioid-mme-at-least':
      return judgeMme(chart, circumstance.mmePerDay)
    case 'reason-unsaid':
      return judgeReasonUnsaid(ofDrug(screened).medication)
    case 'uses-tobacco':
      return judgeTobacco(chart)
    case 'any': {
      const parts = circumstance.of.map((part) => judge(part, chart, list, screened))
      const held = parts.filter((p) => p.answer === 'yes')
      if (held.length > 0) return join(held)
      return parts.every((p) => p.answer === 'no') ? no : join(parts)
    }
    case 'count': {
      const parts = circumstance.of.map((part) => judge(part, chart, list, screened))
      const held = parts.filter((p) => p.answer === 'yes')
      if (held.length >= circumstance.count) return join(held)
      const open = parts.filter((p) => p.answer === 'cannot-tell')
      return held.length + open.length < circumstance.count ? no : join(open)
    }
    case 'not': {
      const part = judge(circumstance.of, chart, list, screened)
      return part.answer === 'yes' ? no : part.answer === 'no' ? yes([]) : part
    }
  }
}

function ofDrug(screened: Screened | null): Screened {
  invariant(screened !== null, 'A row about the patient asks about a medication')
  return screened
}

/** Age with the birth date it is from: the same all year, so a dismissed finding stays quiet. */
export function ageEvidence(years: number, chart: Chart): Evidence {
  return { fact: 'age', value: String(years), unit: 'years', date: chart.patient.birthDate }
}

function judgeAge(chart: Chart, years: number, is: 'at-least' | 'below'): Judgement {
  const age = ageYears(chart.patient.birthDate, chart.on)
  if (age === null) return cannotTell('birthDate')
  return age >= years === (is === 'at-least') ? yes([ageEvidence(age, chart)]) : no
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
  const fills = fillsOf(chart, medication)
  // A start that no fill explains was corrected by a person.
  return fills.length === 0 || start === fills.map((fill) => fill.date).toSorted()[0]
}

function judgeStart(chart: Chart, medication: Medication, days: number): Judgement {
  if (medication.start === null) return cannotTell('startDate')
  if (daysBetween(medication.start, chart.on) > days) return no
  // The first fill that this pharmacy knows may follow years elsewhere.
  if (isOnlyFirstFill(chart, medication, medication.start)) return cannotTell('startDate')
  return yes([{ fact: 'started', value: medication.start, unit: null, date: medication.start }])
}

function judgeFiltration(
  chart: Chart,
  filtration: ReturnType<typeof kidneyFunction> | ReturnType<typeof estimatedGfr>,
  is: Comparison,
  mlPerMin: number,
): Judgement {
  if (chart.observations === null) return cannotTell('observations')
  if (filtration.kind === 'cannot-tell') return cannotTell(...filtration.missing)
  return compares(filtration.mlPerMin, is, mlPerMin) ? yes(filtration.evidence) : no
}

type Comparison = Extract<Circumstance, { kind: 'result' }>['is']

function compares(value: number, is: Comparison, limit: number): boolean {
  switch (is) {
    case 'above':
      return value > limit
    case 'below':
      return value < limit
    case 'at-least':
      return value >= limit
    case 'at-most':
      return value <= limit
  }
}

function judgeResult(
  chart: Chart,
  { analyte, is, value, withinDays }: Extract<Circumstance, { kind: 'result' }>,
): Judgement {
  const result = latestResult(chart, analyte, withinDays)
  if (result === null) return cannotTell(analyte)
  return compares(result.value, is, value)
    ? yes([resultEvidence(result)], [resultSubject(analyte, result.observationId)])
    : no
}

/** A result as the subject of a finding. */
export function resultSubject(analyte: AnalyteId, id: string): Subject {
  return { name: analytes[analyte].title, rxcui: null, kind: 'result', id }
}

function judgeNotMeasured(chart: Chart, of: readonly AnalyteId[], withinDays: number): Judgement {
  if (chart.observations === null) return cannotTell('observations')
  for (const analyte of of) {
    const day = lastMeasuredOn(chart, analyte)
    if (day !== null && daysBetween(day, chart.on) <= withinDays) return no
  }
  return yes(
    of.map((analyte) => {
      const day = lastMeasuredOn(chart, analyte)
      const result = day === null ? null : latestResult(chart, analyte)
      return {
        fact: `last ${analytes[analyte].title}`,
        value: result?.recorded.value ?? day ?? 'none on record',
        unit: result?.recorded.unit ?? null,
        date: day,
      }
    }),
  )
}

function judgeCondition(
  chart: Chart,
  { icd10, isHistoryEnough, isUnknownNo = false }: Extract<Circumstance, { kind: 'has-condition' }>,
): Judgement {
  const conditions = isHistoryEnough ? allCoded(chart) : currentCoded(chart)
  if (conditions === null) return isUnknownNo ? no : cannotTell('conditions')
  const found = firstWith(conditions, icd10)
  if (found !== null)
    return yes(
      [
        {
          fact: 'condition',
          value: `${found.text} (${found.icd10})`,
          unit: null,
          date: found.onset,
        },
      ],
      [{ name: found.text, rxcui: null, kind: 'condition', id: found.id }],
    )
  // A condition in words only may be the one that matters.
  return !isUnknownNo && conditions.isSomeUncoded ? cannotTell('conditions') : no
}

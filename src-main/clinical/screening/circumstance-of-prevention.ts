// Circumstances of prevention: vaccines given, tobacco used.

import type { Circumstance } from '../../reference/circumstance.ts'
import { tobaccoCodes, tobaccoRemission, tobaccoWords } from '../../reference/tobacco-words.ts'
import { type Chart, currentConditions, type Observation } from '../chart.ts'
import { addDays, type Day, day } from '../dates.ts'
import { cannotTell, type Judgement, no, yes } from './judgement.ts'

/** Vaccines of the codes on at least `doses` days of the period. */
export function judgeImmunized(
  chart: Chart,
  { cvx, withinDays, doses = 1 }: Extract<Circumstance, { kind: 'immunized' }>,
): Judgement {
  if (chart.immunizations === null) return cannotTell('immunizations')
  const oldest = oldestDay(chart.on, withinDays)
  const inPeriod = chart.immunizations.filter(
    (one) => one.date <= chart.on && (oldest === null || one.date >= oldest),
  )
  const given = inPeriod.filter((one) => one.cvx !== null && cvx.includes(one.cvx))
  const days = new Set(given.map((one) => one.date)).size
  if (days >= doses)
    return yes(
      given.map((one) => ({ fact: 'vaccine given', value: one.text, unit: null, date: one.date })),
    )
  // A vaccine in words only may be the one that matters.
  const inWords = new Set(inPeriod.flatMap((one) => (one.cvx === null ? [one.date] : []))).size
  return days + inWords >= doses ? cannotTell('immunizations') : no
}

function oldestDay(on: Day, within: number | 'influenza-season' | null): Day | null {
  if (within === null) return null
  if (within !== 'influenza-season') return addDays(on, -within)
  // Vaccine of a season comes from July on; before September last season's still counts.
  const year = Number(on.slice(0, 4)) - (on.slice(5, 7) >= '09' ? 0 : 1)
  return day(`${year}-07-01`)
}

/** LOINC: tobacco smoking status. */
const SMOKING_STATUS = '72166-2'

/** The newest smoking status decides; without one that is understood, a current code says yes, and nothing says no. */
export function judgeTobacco(chart: Chart): Judgement {
  let newest: Observation | null = null
  for (const one of chart.observations ?? [])
    if (
      one.loinc === SMOKING_STATUS &&
      one.date <= chart.on &&
      (newest === null || one.date > newest.date)
    )
      newest = one
  const text = newest?.valueText?.toLowerCase() ?? ''
  const status = tobaccoWords.find(([words]) => words.test(text))
  if (newest !== null && status?.[1] === 'never') return no
  if (newest !== null && status?.[1] === 'former') return no
  if (newest !== null && status?.[1] === 'current')
    return yes([
      { fact: 'smoking status', value: newest.valueText ?? '', unit: null, date: newest.date },
    ])
  for (const { id, text: name, icd10, onset } of currentConditions(chart) ?? []) {
    const code = icd10?.toUpperCase() ?? ''
    if (tobaccoRemission.some((one) => code.startsWith(one))) continue
    if (tobaccoCodes.some((one) => code.startsWith(one)))
      return yes(
        [{ fact: 'condition', value: `${name} (${icd10})`, unit: null, date: onset }],
        [{ name, rxcui: null, kind: 'condition', id }],
      )
  }
  return cannotTell('tobaccoUse')
}

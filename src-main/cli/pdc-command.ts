// `pdc`: proportion of days covered of one person from fills in text.

import { z } from 'zod'
import { type DaysCoveredRequest, daysCovered } from '../clinical/adherence/days-covered.ts'
import { dispensedDrug } from '../clinical/adherence/dispensed-drug.ts'
import { daysBetween } from '../clinical/dates.ts'
import { identifyMedicine } from '../clinical/medicines/identify.ts'
import { AppError } from '../contract/errors.ts'
import {
  type AdherenceExclusionId,
  type AdherenceMeasure,
  adherenceExclusions,
  adherenceMeasures,
  ESTIMATE_LABEL,
} from '../reference/adherence-measures.ts'
import { cite } from '../reference/source.ts'
import type { PdcAnswer } from './adherence-answers.ts'
import { dayInput, readRequest } from './read-request.ts'

/** Ten years; a longer period is a slip of the pen. */
const MOST_DAYS = 3660

const period = z
  .object({ from: dayInput, to: dayInput })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'is before "from"' })

const fill = z.object({
  date: dayInput,
  daysSupply: z.int().min(1).max(MOST_DAYS).nullish(),
  drug: z.string().min(1),
  /** RxCUI of the ingredient; the text alone decides without it. */
  rxcui: z.string().nullish(),
})

const requestSchema = z
  .object({
    measure: z.string().nullish(),
    ingredients: z.array(z.string()).min(1).nullish(),
    from: dayInput,
    to: dayInput,
    enrolledUntil: dayInput.nullish(),
    diedOn: dayInput.nullish(),
    birthDate: dayInput.nullish(),
    fills: z.array(fill),
    stays: z.array(period).nullish(),
    exclusions: z.array(z.string()).nullish(),
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'is before "from"' })
  .refine(({ from, to }) => daysBetween(from, to) < MOST_DAYS, {
    path: ['to'],
    message: 'is more than ten years after "from"',
  })
  .refine(
    ({ measure, ingredients }) => (measure ?? null) !== null || (ingredients ?? null) !== null,
    {
      path: ['measure'],
      message: 'is missing; give it or "ingredients"',
    },
  )
  .refine(
    ({ measure, ingredients }) => (measure ?? null) === null || (ingredients ?? null) === null,
    {
      path: ['ingredients'],
      message: 'and "measure" are both given; give one',
    },
  )
type Request = z.output<typeof requestSchema>

/** Other spellings of exclusions in requests. */
const alsoCalled: Readonly<Record<string, string>> = {
  'end-stage-renal-disease': 'esrd',
  dialysis: 'esrd',
  entresto: 'sacubitril-valsartan',
}

const slug = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

function measureOf({ measure, ingredients }: Request): AdherenceMeasure | null {
  if (ingredients) return null
  const named = slug(measure ?? '')
  const found = adherenceMeasures.find((m) => m.id === named || slug(m.pqaName) === named)
  if (found !== undefined) return found
  const known = adherenceMeasures.map((m) => m.id).join(', ')
  throw new AppError('invalid-input', `The field "measure" is none of: ${known}.`)
}

/** A free choice of ingredients: PQA's arithmetic, no exclusion but what the request itself says. */
function freeMeasure(ingredients: readonly string[]): DaysCoveredRequest['measure'] {
  const rxcuis = ingredients.flatMap((name, i) => {
    const known = identifyMedicine(name)
    if (known === null)
      throw new AppError(
        'invalid-input',
        `The field "ingredients[${i}]" names no ingredient that is known with certainty.`,
      )
    return known.ingredients.map((ingredient) => ingredient.rxcui)
  })
  return {
    drugs: { title: ingredients.join(' or '), rxcuis: new Set(rxcuis) },
    thresholdPercent: 80,
    exclusions: Object.keys(adherenceExclusions).filter(isExclusion),
    excludingDrugs: null,
    fewestDrugs: 1,
    otherUse: [],
    isAgeNeeded: false,
  }
}

function isExclusion(id: string): id is AdherenceExclusionId {
  return Object.hasOwn(adherenceExclusions, id)
}

/** What the request says of exclusions, those by a drug under the id of its row. */
function exclusionsOf(request: Request): readonly string[] {
  const byDrug = adherenceMeasures.flatMap((m) => m.excludingDrugs?.id ?? [])
  return (request.exclusions ?? []).map((text, i) => {
    const id = alsoCalled[slug(text)] ?? slug(text)
    if (isExclusion(id) || byDrug.includes(id)) return id
    const known = [...Object.keys(adherenceExclusions), ...byDrug].join(', ')
    throw new AppError('invalid-input', `The field "exclusions[${i}]" is none of: ${known}.`)
  })
}

/** Days covered, from the fields of a request. */
export function pdc(input: unknown): PdcAnswer {
  const request = readRequest(requestSchema, input)
  const row = measureOf(request)
  const measure =
    row === null ? freeMeasure(request.ingredients ?? []) : { ...row, isAgeNeeded: true }
  const said = exclusionsOf(request)
  const ends = [request.enrolledUntil, request.diedOn].filter((d) => d !== null && d !== undefined)
  const found = daysCovered({
    measure,
    period: { from: request.from, to: request.to },
    until: ends.toSorted()[0] ?? null,
    birthDate: request.birthDate ?? null,
    fills: request.fills.map(({ drug, rxcui, date, daysSupply }) =>
      dispensedDrug(drug, rxcui ?? null, date, daysSupply ?? null),
    ),
    stays: request.stays ?? [],
    exclusions: said.filter(isExclusion),
  })
  const byDrug = measure.excludingDrugs?.id
  const isSaidByDrug = byDrug !== undefined && said.includes(byDrug)
  const reasons = [...found.reasons]
  if (isSaidByDrug && !reasons.some((r) => r.text.includes(byDrug)))
    reasons.push({ code: 'excluded', text: `takes ${byDrug}` })
  const { calendar } = found
  return {
    measure: row?.id ?? null,
    eligible: found.isEligible && reasons.length === 0,
    why: reasons.length === 0 ? null : sentence(reasons.map(wordsOf)),
    reasons: [...new Set(reasons.map((r) => r.code))],
    index: found.index,
    days: calendar?.days ?? null,
    facilityDays: calendar?.facilityDays ?? null,
    covered: calendar?.covered ?? null,
    percent: found.percent,
    reached: found.isReached,
    thresholdPercent: measure.thresholdPercent,
    shifts: found.shifts.map((s) => ({
      fill: s.fill.date,
      movedTo: s.movedTo,
      drug: s.fill.text,
    })),
    leftOut: found.leftOut.map((l) => ({ fill: l.fill.date, drug: l.fill.text, why: l.why })),
    notRuledOut: request.exclusions || row === null ? [] : [...row.exclusions],
    label: ESTIMATE_LABEL,
    citation: cite(row?.source ?? 'pqa-pdc').citation,
  }
}

function wordsOf({ code, text }: { readonly code: string; readonly text: string }): string {
  if (code === 'cannot-tell') return `cannot tell: ${text}`
  return code === 'excluded' ? `excluded: ${text}` : text
}

function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

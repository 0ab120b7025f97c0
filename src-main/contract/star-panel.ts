// Calls of the panel of quality measures: how the store stands, who can still be saved, and one patient measure by measure.

import { z } from 'zod'
import type { StripDay } from '../clinical/adherence/drug-adherence.ts'
import type { StarState } from '../clinical/adherence/star-standing.ts'
import type { Day } from '../clinical/dates.ts'
import { type StarMeasureId, type StarRule, starMeasureIds } from '../reference/star-measures.ts'
import { everyRole, noAudit, query } from './call.ts'
import { id } from './fields.ts'

export type { StarState } from '../clinical/adherence/star-standing.ts'
export type { StarMeasureId, StarRule } from '../reference/star-measures.ts'

/** Whose standings: of members of a Part D plan only, or of everybody in the chart. */
export const starScopes = ['part-d', 'everybody'] as const
export type StarScope = (typeof starScopes)[number]
/** `counts`: everybody of the denominator. */
export const starLists = ['open', 'lost', 'safe', 'cannot-tell', 'counts'] as const
export type StarList = (typeof starLists)[number]

export interface StarMeasureView {
  readonly id: StarMeasureId
  readonly title: string
  readonly shortName: string
  readonly better: 'higher' | 'lower'
  readonly standing: StarRule
  readonly rules: readonly StarRule[]
  readonly citation: string
}

export interface StarMeasureCounts extends StarMeasureView {
  /** The denominator: everybody who is in the measure. */
  readonly counted: number
  /** The numerator as the pharmacy wants it: of a measure of harm, those who are free of it. */
  readonly met: number
  /** Of those who count, to one decimal; null when nobody does. */
  readonly percent: number | null
  readonly open: number
  readonly lost: number
  readonly safe: number
  readonly cannotTell: number
  /** What is missing, the most frequent first. */
  readonly missing: readonly { readonly words: string; readonly patients: number }[]
  /** Of those who count, how many have an exclusion that nobody ruled out. */
  readonly unchecked: number
}

export interface StarPanelView {
  readonly year: number
  /** The measurement year whose rules were used. */
  readonly rulesYear: number
  readonly scope: StarScope
  /** Patients of whom nobody recorded whether a Part D plan pays. */
  readonly planUnknown: number
  readonly measures: readonly StarMeasureCounts[]
  /** Answers still to be worked out again, in patients. */
  readonly stale: number
  readonly isRunning: boolean
  readonly label: string
}

export interface StarPerson {
  readonly patientId: string
  readonly last: string
  readonly first: string
  readonly birthDate: Day | null
  readonly state: StarState
  readonly percent: number | null
  readonly because: string
  readonly refillDue: Day | null
  readonly lastDay: Day | null
  /** Days that may still be missed; of measures of harm, days together until it counts against; null where neither is. */
  readonly daysLeft: number | null
  readonly missing: readonly string[]
  readonly unchecked: readonly string[]
}

export interface StarPeople {
  readonly people: readonly StarPerson[]
  /** How many in all, also beyond the page. */
  readonly count: number
}

/** One fill of a class as the strip's list shows it. */
export interface ClassFill {
  readonly text: string
  readonly on: Day
  readonly daysSupply: number
  /** When it is used: later than `on` for an early refill of the same ingredient. */
  readonly usedFrom: Day
  /** Days without supply of the class before it; negative: that many days early. Null for the first. */
  readonly daysLate: number | null
}

export interface PatientMeasure extends StarMeasureView {
  readonly state: StarState | 'left-out'
  readonly because: string
  readonly percent: number | null
  readonly refillDue: Day | null
  readonly lastDay: Day | null
  readonly daysLeft: number | null
  readonly missing: readonly string[]
  readonly unchecked: readonly string[]
  /** Of measures of days covered with a fill in the year; else null. */
  readonly strip: readonly StripDay[] | null
  readonly fills: readonly ClassFill[]
}

export interface PatientStars {
  readonly year: number
  readonly rulesYear: number
  readonly measures: readonly PatientMeasure[]
  readonly label: string
}

const namesOnly = noAudit('names and reasons only, as the list of today')

export const starPanelCalls = {
  'stars.panel': query<StarPanelView>()({
    input: z.object({ scope: z.enum(starScopes) }),
    access: everyRole,
    audit: noAudit('numbers only'),
  }),
  /** The first 200; those who can still be saved by their last day to act, the nearest first, others from A to Z. */
  'stars.people': query<StarPeople>()({
    input: z.object({
      measure: z.enum(starMeasureIds),
      list: z.enum(starLists),
      scope: z.enum(starScopes),
    }),
    access: everyRole,
    audit: namesOnly,
  }),
  /** Worked out from the chart as it stands now. */
  'stars.patient': query<PatientStars>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
} as const

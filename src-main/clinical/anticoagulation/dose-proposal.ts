// A proposal for the maintenance dose of warfarin by a published nomogram. It is never applied by itself: a pharmacist
// accepts or overrides it, and signs. Not for the first weeks of a course.

import {
  chest2012,
  type NomogramCell,
  nomogramOf,
  REFER_FROM,
} from '../../reference/anticoagulation/nomograms.ts'
import { cite, type SourceId } from '../../reference/source.ts'
import type { Day } from '../dates.ts'
import { daysBetween } from '../dates.ts'
import { type TabletsInHand, type TabletWeek, weekOfTablets } from './week-of-tablets.ts'

export interface ProposalInput {
  readonly on: Day
  readonly nomogram: string | null
  readonly goal: readonly [number, number] | null
  /** The INR to answer; null: none. */
  readonly inr: { readonly value: number; readonly on: Day } | null
  /** INRs before it, newest first. */
  readonly earlier: readonly { readonly value: number; readonly on: Day }[]
  /** Milligrams from Sunday to Saturday as the patient is to take now; null: unknown. */
  readonly weekMg: readonly number[] | null
  readonly startedOn: Day | null
  /** Day of the last signed dose that changed the week or held a dose; null: none did. */
  readonly changedOn: Day | null
  readonly tablets: TabletsInHand | null
  readonly isBleeding: boolean | null
  /** Of a stroke, a clot in leg or lung. */
  readonly hasClotSigns: boolean | null
  /** False too for whoever cannot be. */
  readonly isPregnant: boolean | null
  readonly hasMissedDoses: boolean | null
}

export interface Citation {
  readonly id: SourceId
  readonly citation: string
}

export type DoseProposal =
  | {
      readonly kind: 'cannot-propose'
      /** What is missing or what forbids it, in full sentences. */
      readonly reasons: readonly string[]
      /** True when the prescriber must be told today. */
      readonly refersToday: boolean
      readonly advice: readonly string[]
      readonly sources: readonly Citation[]
    }
  | {
      readonly kind: 'proposal'
      readonly nomogram: string
      readonly cell: string
      readonly why: readonly string[]
      readonly hold: NomogramCell['hold']
      readonly mayBoost: boolean
      /** Percent by which the week changes, as built of tablets; 0 for no change. */
      readonly changePercent: number
      readonly fromMg: number
      /** Null: the dose stays as it is. */
      readonly week: TabletWeek | null
      readonly refersToday: boolean
      readonly advice: readonly string[]
      readonly sources: readonly Citation[]
    }

/** An INR older than this does not speak of today. Own choice. */
const INR_VALID_DAYS = 7
/** Before this day of a course the dose is still being found. Own choice; nomograms for the start are others. */
const MAINTENANCE_FROM_DAYS = 28
/** An INR out of range sooner after a change or a hold still shows the dose before it: another step would be one too many. Own choice. */
const STEP_AFTER_DAYS = 4
/** In range so many times before: the one INR out of range is the exception that the guideline speaks of. Own choice. */
const STABLE_COUNT = 2
/** Farther apart than the guideline lets anybody be tested, they say nothing of a steady state. */
const STABLE_DAYS_APART = chest2012.mostWeeksApart * 7

/** Where a cell names one percentage, the tablets may come so near to it. Own choice. */
const SLACK_POINTS = 5

/** What the nomogram says of this INR, or why nothing can be proposed. */
export function proposeDose(input: ProposalInput): DoseProposal {
  const { inr, goal, weekMg, tablets } = input
  const chest = cite(chest2012.source)
  const nomogram = nomogramOf(input.nomogram)
  const reasons = hardStops(input)
  if (nomogram === null) reasons.push('No nomogram is chosen.')
  else if (goal !== null && !isGoalOf(nomogram.goal, goal))
    reasons.push(
      `The ${nomogram.title} was published for the goal ${nomogram.goal.join(' to ')}; the goal here is ${goal.join(' to ')}.`,
    )
  const guidance = inr === null ? [] : vitaminKAdvice(inr.value, input.isBleeding)
  const refersToday = mustRefer(input)
  const cannot = (): DoseProposal => ({
    kind: 'cannot-propose',
    reasons,
    refersToday,
    advice: guidance,
    sources: [...(nomogram === null ? [] : [cite(nomogram.source)]), chest],
  })
  if (
    reasons.length > 0 ||
    nomogram === null ||
    inr === null ||
    goal === null ||
    weekMg === null ||
    tablets === null
  )
    return cannot()
  const looked = Number(inr.value.toFixed(nomogram.decimals))
  const cell = nomogram.cells.find(
    ({ from, below }) => (from === null || looked >= from) && (below === null || looked < below),
  )
  if (cell?.change == null) {
    reasons.push(`The ${nomogram.title} gives no dose for an INR of ${inr.value}.`)
    return cannot()
  }
  const fromMg = Math.round(weekMg.reduce((sum, mg) => sum + mg, 0) * 100) / 100
  const base = {
    kind: 'proposal',
    nomogram: nomogram.id,
    cell: cell.id,
    hold: cell.hold,
    mayBoost: cell.mayBoost,
    fromMg,
    refersToday,
    sources: [cite(nomogram.source), chest],
  } as const
  const [least, most] = cell.change
  if (least === 0 && most === 0)
    return { ...base, changePercent: 0, week: null, why: [cell.words], advice: guidance }
  if (input.changedOn !== null && daysBetween(input.changedOn, inr.on) < STEP_AFTER_DAYS) {
    reasons.push(
      `The dose was changed or held ${daysBetween(input.changedOn, inr.on)} days before this INR: it does not show the new dose yet. Decide the dose yourself; while doses are held, go on holding.`,
    )
    return cannot()
  }
  if (isToleratedOnce(inr.value, goal, input))
    return {
      ...base,
      hold: 'none',
      mayBoost: false,
      changePercent: 0,
      week: null,
      why: [
        cell.words,
        `The last ${STABLE_COUNT} INRs were in range and this one is no more than ${chest2012.toleratedOutOfRange} out of it: the ACCP guideline suggests to go on with the dose and to test again in one to two weeks.`,
      ],
      advice: [...guidance, ...missedAdvice(input)],
    }
  // Tablets seldom make one exact figure: up to five points on either side (own choice), never beyond the largest step.
  const bound = (percent: number) =>
    Math.max(-nomogram.mostPercent, Math.min(nomogram.mostPercent, percent))
  const slack = least === most ? SLACK_POINTS : 0
  const week = weekOfTablets(
    fromMg * (1 + (least + most) / 200),
    fromMg * (1 + stepTowards(least, bound(least - slack)) / 100),
    fromMg * (1 + stepTowards(most, bound(most + slack)) / 100),
    tablets,
  )
  if (week === null) {
    reasons.push(
      `${cell.words} No week of the tablets in hand comes near it: add a strength, or allow halves.`,
    )
    return cannot()
  }
  return {
    ...base,
    week,
    changePercent: Math.round((week.totalMg / fromMg - 1) * 1000) / 10,
    why: [cell.words],
    advice: [...guidance, ...missedAdvice(input)],
  }
}

/** A step keeps its direction: a rise never becomes a fall through slack. */
function stepTowards(published: number, slackened: number): number {
  return published > 0 ? Math.max(1, slackened) : Math.min(-1, slackened)
}

function hardStops(input: ProposalInput): string[] {
  const { inr, goal, weekMg, on, startedOn, isBleeding, isPregnant, tablets } = input
  const reasons: string[] = []
  if (inr === null) reasons.push('There is no INR for this visit.')
  else if (daysBetween(inr.on, on) > INR_VALID_DAYS)
    reasons.push(`The INR is ${daysBetween(inr.on, on)} days old: take a new one.`)
  if (goal === null) reasons.push('The goal range is not recorded.')
  if (isBleeding === null) reasons.push('Nobody has asked about bleeding.')
  else if (isBleeding) reasons.push('The patient bleeds: call the prescriber now, propose nothing.')
  if (input.hasClotSigns === null) reasons.push('Nobody has asked about signs of a clot or stroke.')
  else if (input.hasClotSigns)
    reasons.push('Signs of a clot or stroke: emergency care now, propose nothing.')
  if (isPregnant === null) reasons.push('Pregnancy is not known: ask.')
  else if (isPregnant)
    reasons.push('The patient is pregnant: warfarin harms the unborn; call the prescriber now.')
  if (weekMg === null) reasons.push('The dose that is taken now is not known.')
  else if (weekMg.length !== 7 || weekMg.every((mg) => mg === 0))
    reasons.push('The dose that is taken now is not a week of doses.')
  if (input.hasMissedDoses === null) reasons.push('Nobody has asked about missed doses.')
  if (startedOn === null) reasons.push('The first day of this course is not recorded.')
  else if (daysBetween(startedOn, on) < MAINTENANCE_FROM_DAYS)
    reasons.push(
      `The course began ${daysBetween(startedOn, on)} days ago: a nomogram for maintenance does not apply before day ${MAINTENANCE_FROM_DAYS}.`,
    )
  if (tablets === null || tablets.strengthsMg.length === 0)
    reasons.push('The tablet strengths in hand, or whether halves are allowed, are not recorded.')
  return reasons
}

function mustRefer({ inr, isBleeding, hasClotSigns, isPregnant }: ProposalInput): boolean {
  return (
    isBleeding === true ||
    hasClotSigns === true ||
    isPregnant === true ||
    (inr !== null && inr.value >= REFER_FROM)
  )
}

function isGoalOf(published: readonly [number, number], goal: readonly [number, number]): boolean {
  return published[0] === goal[0] && published[1] === goal[1]
}

function isToleratedOnce(
  inr: number,
  [low, high]: readonly [number, number],
  { earlier, inr: answered }: ProposalInput,
): boolean {
  const off = Math.max(low - inr, inr - high)
  // Tenths are not exact in binary.
  if (off > chest2012.toleratedOutOfRange + 1e-9) return false
  const before = earlier.slice(0, STABLE_COUNT)
  const days = [answered, ...before].flatMap((one) => one?.on ?? [])
  return (
    before.length === STABLE_COUNT &&
    before.every(({ value }) => value >= low && value <= high) &&
    days.every((later, i) => daysBetween(days[i + 1] ?? later, later) <= STABLE_DAYS_APART)
  )
}

function vitaminKAdvice(inr: number, isBleeding: boolean | null): string[] {
  if (isBleeding === true)
    return [
      'Major bleeding is treated in hospital with four-factor prothrombin complex and vitamin K 5 to 10 mg by slow injection (ACCP).',
    ]
  if (inr > chest2012.vitaminKAbove)
    return [
      'INR above 10 without bleeding: the ACCP guideline suggests oral vitamin K. Call the prescriber now for the order.',
    ]
  if (inr >= chest2012.noVitaminKFrom)
    return [
      'INR from 4.5 to 10 without bleeding: the ACCP guideline suggests no vitamin K as a routine.',
    ]
  return []
}

function missedAdvice({ hasMissedDoses, inr, goal }: ProposalInput): string[] {
  if (hasMissedDoses !== true || inr === null || goal === null || inr.value >= goal[0]) return []
  return [
    'Doses were missed: a low INR may come from that alone. Think of the same dose taken as planned before a higher one.',
  ]
}

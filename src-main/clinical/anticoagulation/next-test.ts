// The day of the next INR: by what was done today and what came before, moved to a day of the clinic. Never later than the rule.

import { chest2012 } from '../../reference/anticoagulation/nomograms.ts'
import { addDays, type Day } from '../dates.ts'
import type { DoseProposal } from './dose-proposal.ts'

export interface NextTest {
  readonly on: Day
  readonly days: number
  readonly why: string
}

/**
 * Days to the next INR. All but `tolerated` and the four weeks are Pestle's own choice; the label of warfarin asks for one to four weeks in
 * the steady state.
 */
export const testIntervals = {
  heldUntilInRange: 2,
  held: 5,
  changed: 7,
  tolerated: 14,
  inRange: [14, 28],
} as const

/** What moves the INR, or may, and by when it is looked at again. */
export interface Unsettled {
  readonly words: string
  readonly withinDays: number
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/**
 * `inRangeBefore`: INRs in range in a row before this one. Null when the rule cannot tell, because nothing was proposed. `clinicDays`
 * are days of the week; without one every day will do. `unsettled`: what moves the INR, or was not asked; empty: nothing.
 */
export function nextTest(
  on: Day,
  proposal: DoseProposal,
  inRangeBefore: number,
  clinicDays: readonly number[],
  unsettled: readonly Unsettled[],
): NextTest | null {
  if (proposal.kind === 'cannot-propose') return null
  const ruled = interval(proposal, inRangeBefore)
  const within = Math.min(...unsettled.map(({ withinDays }) => withinDays))
  const [days, why] =
    within < ruled[0]
      ? [
          within,
          `Within ${within} days, because the INR may move: ${unsettled.map(({ words }) => words).join('; ')}.`,
        ]
      : ruled
  const found = clinicDayUpTo(on, days, clinicDays)
  return {
    on: found,
    days,
    why: `${why} ${found === addDays(on, days) ? '' : 'Moved to a day of the clinic.'}`.trim(),
  }
}

type Proposed = Extract<DoseProposal, { kind: 'proposal' }>

function interval(proposal: Proposed, inRangeBefore: number): readonly [number, string] {
  const { hold, week } = proposal
  if (hold === 'until-in-range')
    return [testIntervals.heldUntilInRange, 'Doses are held: in two days.']
  if (hold !== 'none') return [testIntervals.held, 'A dose is held: within five days.']
  if (week !== null) return [testIntervals.changed, 'The dose changes: in one week.']
  if (proposal.why.length > 1)
    return [testIntervals.tolerated, 'Out of range once: within two weeks (ACCP).']
  const [first, steady] = testIntervals.inRange
  return inRangeBefore >= 1
    ? [
        steady,
        `In range again: in four weeks (label). The ACCP guideline allows up to ${chest2012.mostWeeksApart} weeks when INRs are consistently stable.`,
      ]
    : [first, 'In range for the first time: in two weeks.']
}

/** The latest day of the clinic from the day after `on` to `on` and `days`; without one in between, the first one after it is too late, so the rule's own day. */
function clinicDayUpTo(on: Day, days: number, clinicDays: readonly number[]): Day {
  const latest = addDays(on, days)
  if (clinicDays.length === 0) return latest
  for (let back = 0; back < days; back++) {
    const day = addDays(latest, -back)
    if (clinicDays.includes(weekday(day))) return day
  }
  return latest
}

// The CMR completion rate of a plan's members as the pharmacy sees them: an estimate, not an official rate.
// PQA measure as described in `pqa-cmr-completion`.

import { ageYears, type Day, daysBetween } from '../../clinical/dates.ts'

export interface MeasuredMember {
  readonly id: string
  readonly birthDate: Day | null
  readonly enrolledOn: Day | null
  /** Last day in the program in the year; null: still enrolled. */
  readonly leftOn: Day | null
  readonly isHospice: boolean | null
  /** Each comprehensive review, with the day its summary was sent. */
  readonly cmrs: readonly { readonly on: Day; readonly summarySentOn: Day | null }[]
}

export type MemberPlace =
  | {
      readonly id: string
      readonly place: 'completed' | 'open' | 'left-out'
      readonly because: string
    }
  | { readonly id: string; readonly place: 'cannot-tell'; readonly because: string }

export interface CmrCompletion {
  readonly year: number
  readonly completed: number
  readonly counted: number
  /** Per cent with one decimal; null when nobody counts, or when a member cannot be placed. */
  readonly percent: number | null
  readonly members: readonly MemberPlace[]
}

const leastDays = 60
const summaryDays = 14

/** Places every member for a year up to `on`, and the rate over those who count. */
export function cmrCompletion(
  year: number,
  members: readonly MeasuredMember[],
  on: Day,
): CmrCompletion {
  const places = members.map((member) => placeOf(year, member, on))
  const count = (place: MemberPlace['place']) => places.filter((one) => one.place === place).length
  const completed = count('completed')
  const counted = completed + count('open')
  const isWhole = count('cannot-tell') === 0
  const percent = isWhole && counted > 0 ? Math.round((completed / counted) * 1000) / 10 : null
  return { year, completed, counted, percent, members: places }
}

function placeOf(year: number, member: MeasuredMember, on: Day): MemberPlace {
  const { id, birthDate, enrolledOn, leftOn, isHospice } = member
  const place = (where: MemberPlace['place'], because: string): MemberPlace => ({
    id,
    place: where,
    because,
  })
  // Days of the same form as the literals that `day` checks.
  const [first, last] = [`${year}-01-01` as Day, `${year}-12-31` as Day]
  if (isHospice === true) return place('left-out', 'In hospice')
  if (enrolledOn === null) return place('cannot-tell', 'Day of enrollment not recorded')
  if (birthDate === null) return place('cannot-tell', 'Birth date not recorded')
  if (isHospice === null) return place('cannot-tell', 'Nobody recorded whether in hospice')
  if (enrolledOn > last || (leftOn !== null && leftOn < first))
    return place('left-out', 'Not enrolled in the year')
  const from = later(enrolledOn, first)
  if ((ageYears(birthDate, from) ?? 0) < 18) return place('left-out', 'Under 18')
  const until = earlier(leftOn ?? last, earlier(last, on))
  const inTime = member.cmrs.filter((cmr) => cmr.on >= from && cmr.on <= until)
  const done = inTime.find(
    ({ on: held, summarySentOn }) =>
      summarySentOn !== null &&
      summarySentOn >= held &&
      daysBetween(held, summarySentOn) <= summaryDays,
  )
  if (done !== undefined) return place('completed', `CMR of ${done.on}`)
  if (daysBetween(from, until) + 1 < leastDays)
    return place('left-out', `Fewer than ${leastDays} days in the program`)
  const late = inTime[0]
  return place(
    'open',
    late === undefined ? 'No CMR' : `CMR of ${late.on} without a summary in ${summaryDays} days`,
  )
}

function later(a: Day, b: Day): Day {
  if (a > b) return a
  return b
}

function earlier(a: Day, b: Day): Day {
  if (a < b) return a
  return b
}

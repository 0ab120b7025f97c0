// How a patient stands with every limit of a program on a day: used, how many, and when there is room again. Not: one
// claim, which limits.ts judges.

import type { Day } from '../../clinical/dates.ts'
import type { Program } from '../program.ts'
import { judgeLimit, type Limit, type LimitAnswer, type UseHistory } from './limits.ts'
import type { Terms } from './terms.ts'
import { countsOn, windowWords } from './windows.ts'

export interface LimitStanding extends LimitAnswer {
  readonly title: string
  /** Titles of the services that are counted together. */
  readonly services: readonly string[]
  /** The drug that was counted; null for a limit of the member, and for every drug without a service. */
  readonly drug: string | null
  /** "2 of 4 used in 12 months; next from 2027-01-05" */
  readonly words: string
}

/** A drug that nobody had a service for. */
const anyOtherDrug = ''

/** Every limit that still holds on this day; one line of a limit for each drug that has a service in the window. */
export function limitStandings(
  program: Pick<Program, 'id' | 'limits' | 'services'>,
  memberId: string,
  on: Day,
  history: UseHistory,
  terms: Terms,
): readonly LimitStanding[] {
  return program.limits.flatMap((limit) => {
    const services = program.services.filter(
      ({ id, ended }) => limit.services.includes(id) && (ended === undefined || on < ended.on),
    )
    const [first] = services
    if (first === undefined) return []
    return drugsOf(program.id, memberId, limit, history, on).flatMap((drug) => {
      const asked = { program: program.id, service: first.id, memberId, drug, on }
      const answer = judgeLimit(limit, asked, history, terms)
      if (answer === null) return []
      return [
        {
          ...answer,
          title: limit.title,
          services: services.map(({ title }) => title),
          drug: drug === anyOtherDrug ? null : drug,
          words: limitWords(limit, answer, history),
        },
      ]
    })
  })
}

function drugsOf(
  program: string,
  memberId: string,
  limit: Limit,
  { uses }: UseHistory,
  on: Day,
): readonly (string | null)[] {
  if (limit.per === 'member') return [null]
  const counted = uses.filter(
    (use) =>
      use.program === program &&
      use.memberId === memberId &&
      limit.services.includes(use.service) &&
      countsOn(limit.window, use.on, on),
  )
  const drugs = [...new Set(counted.flatMap((use) => use.drug ?? []))]
  return drugs.length === 0 ? [anyOtherDrug] : drugs
}

/** A limit in one line: what is used of it, and when there is room again. */
function limitWords(
  { window, countsEveryPharmacy }: Limit,
  { used, most, answer, nextOn }: LimitAnswer,
  { isWhole }: UseHistory,
): string {
  const of = most === null ? `${used} used, no term says of how many` : `${used} of ${most} used`
  const inWindow = `${of} ${windowWords(window)}`
  if (answer === 'reached')
    return nextOn === null ? `${inWindow}; no more` : `${inWindow}; next from ${nextOn}`
  return countsEveryPharmacy && !isWhole ? `${inWindow} here; ask the payer` : inWindow
}

// Whether one more service is within a payer's limit, and why. Counts what the record has; what other pharmacies did
// is not in it unless the payer said so.

import type { Day } from '../../clinical/dates.ts'
import { numberOf, type Terms } from './terms.ts'
import { countsOn, freeAgain, type Window, windowWords } from './windows.ts'

export interface Limit {
  readonly id: string
  readonly title: string
  /** Ids of the services that are counted together. */
  readonly services: readonly string[]
  readonly per: 'member' | 'drug'
  readonly window: Window
  /** Key of the term that says how many. */
  readonly term: string
  /** True when the payer counts the services of every pharmacy. */
  readonly countsEveryPharmacy: boolean
}

/** One service that was given and not taken back. */
export interface ServiceUse {
  readonly program: string
  readonly service: string
  readonly memberId: string
  /** RxCUI or other key of the drug it was about; null when it was about none. */
  readonly drug: string | null
  readonly on: Day
}

export interface UseHistory {
  readonly uses: readonly ServiceUse[]
  /** True when the payer has told what every pharmacy did. */
  readonly isWhole: boolean
}

export interface LimitAnswer {
  readonly limit: string
  readonly answer: 'within' | 'reached' | 'cannot-tell'
  readonly because: string
  readonly used: number
  /** How many the window holds; null when no term says. */
  readonly most: number | null
  /** The first day on which there is room again; null while there is room, or never. */
  readonly nextOn: Day | null
}

/** The service that is asked for. */
export interface AskedService {
  readonly program: string
  readonly service: string
  readonly memberId: string
  readonly drug: string | null
  readonly on: Day
}

/** Holds one more service against a limit; null when the limit is not about this service. */
export function judgeLimit(
  limit: Limit,
  asked: AskedService,
  history: UseHistory,
  terms: Terms,
): LimitAnswer | null {
  if (!limit.services.includes(asked.service)) return null
  const most = numberOf(terms, limit.term)
  const answer = (rest: Omit<LimitAnswer, 'limit' | 'most'>): LimitAnswer => ({
    limit: limit.id,
    most,
    ...rest,
  })
  const frees = history.uses
    .filter((use) => isCounted(limit, asked, use))
    .map((use) => freeAgain(limit.window, use.on))
    .filter((free) => free === null || free > asked.on)
    .toSorted((a, b) => (a ?? '9999').localeCompare(b ?? '9999'))
  const used = frees.length
  if (most === null)
    return answer({
      answer: 'cannot-tell',
      because: `No term says how many: ${limit.title}`,
      used,
      nextOn: null,
    })
  const rule = `${limit.title}: ${most} ${windowWords(limit.window)}`
  if (limit.per === 'drug' && asked.drug === null)
    return answer({
      answer: 'cannot-tell',
      because: `${rule}; the drug is not named`,
      used,
      nextOn: null,
    })
  if (used >= most)
    return answer({
      answer: 'reached',
      because: `${rule}; ${used} given`,
      used,
      // So many must leave the window that one less than the limit stays.
      nextOn: most === 0 ? null : (frees[used - most] ?? null),
    })
  const unnamed = history.uses.filter((use) => isPerhapsCounted(limit, asked, use)).length
  if (used + unnamed >= most)
    return answer({
      answer: 'cannot-tell',
      because: `${rule}; ${used} given, and ${unnamed} for a drug that nobody named`,
      used,
      nextOn: null,
    })
  if (limit.countsEveryPharmacy && !history.isWhole)
    return answer({
      answer: 'cannot-tell',
      because: `${rule}; ${used} given here, and the payer counts every pharmacy: ask it`,
      used,
      nextOn: null,
    })
  return answer({ answer: 'within', because: `${rule}; ${used} given`, used, nextOn: null })
}

function isCounted(limit: Limit, asked: AskedService, use: ServiceUse): boolean {
  return isAlike(limit, asked, use) && (limit.per === 'member' || use.drug === asked.drug)
}

/** A service for a drug that nobody named may have been for this one. */
function isPerhapsCounted(limit: Limit, asked: AskedService, use: ServiceUse): boolean {
  return (
    limit.per === 'drug' &&
    use.drug === null &&
    isAlike(limit, asked, use) &&
    countsOn(limit.window, use.on, asked.on)
  )
}

function isAlike(limit: Limit, asked: AskedService, use: ServiceUse): boolean {
  return (
    use.program === asked.program &&
    use.memberId === asked.memberId &&
    limit.services.includes(use.service) &&
    use.on <= asked.on
  )
}

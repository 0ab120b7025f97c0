// What the newest result says of a goal, for the person who decides.

import type { GoalView } from '../../../src-main/contract/follow-up.ts'
import { formatCode, formatDay, formatUnit } from '../../format.ts'

/** "Newest 7.4 % on 11/20/2026 · suggests improved". */
export function suggestionWords({ newest, suggestion }: GoalView): string {
  const result =
    newest === null
      ? 'No result'
      : `Newest ${newest.value} ${formatUnit(newest.unit)} on ${formatDay(newest.date)}`
  return suggestion.kind === 'suggested'
    ? `${result} · suggests ${formatCode(suggestion.status)}`
    : `${result} · cannot tell: ${suggestion.missing} is missing`
}

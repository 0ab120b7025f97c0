// What was done on cases, in a few words for lists. Not: the whole log (case-log.ts).

import type { Kysely } from 'kysely'
import type { Schema } from '../../store/schema.ts'

type Step = Awaited<ReturnType<typeof stepsOf>>[number]

/** Steps of these cases, oldest first. */
export async function stepsOf(db: Kysely<Schema>, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  return db
    .selectFrom('case_events')
    .select(['case_id', 'step', 'on_day', 'outcome'])
    .where('case_id', 'in', [...caseIds])
    .where('voided_at', 'is', null)
    .orderBy('on_day')
    .orderBy('created_at')
    .execute()
}

/** "2 calls, last: voicemail on 2026-11-20"; null when nothing was done. */
export function logWords(
  steps: readonly Pick<Step, 'step' | 'on_day' | 'outcome'>[],
): string | null {
  const last = steps.at(-1)
  if (last === undefined) return null
  const calls = steps.filter(({ step }) => step === 'outreach').length
  const words = (last.outcome ?? last.step).replaceAll('-', ' ')
  return `${calls === 0 ? '' : `${calls} ${calls === 1 ? 'call' : 'calls'}, `}last: ${words} on ${last.on_day}`
}

// Words for letters: their states, replies and what the fills show.

import type { DrugInFills, LetterReply, LetterRow } from '../../../src-main/contract/letters.ts'
import { formatCount, formatDay } from '../../format.ts'

/** In the order of their keys, 1 to 6. */
export const replyTitles: Readonly<Record<LetterReply, string>> = {
  accepted: 'Accepted',
  'accepted-with-change': 'With a change',
  declined: 'Declined',
  'discuss-at-visit': 'At the visit',
  'more-information': 'More information',
  'not-my-patient': 'Not my patient',
}

/** "fax on Nov 23, 2026, 2 attempts". */
export function sentWords({ state, channel, sentOn, attempts }: LetterRow): string {
  if (state === 'not-sent' || sentOn === null) return 'not sent yet'
  const tries = attempts > 1 ? `, ${formatCount(attempts, 'attempt')}` : ''
  return `${channel ?? 'sent'} on ${formatDay(sentOn)}${tries}`
}

/** What the fills say since the reply. One reason is enough when nothing can be told. */
export function fillWords({ drug, stopped, changed }: DrugInFills): string {
  const ended = answerWords(stopped, 'stopped, last filled', 'filled again')
  const differs = answerWords(changed, 'changed with the fill of', 'unchanged with the fill of')
  const isUntold = stopped.answer === 'cannot-tell-yet'
  const said = isUntold && changed.answer === 'cannot-tell-yet' ? ended : `${ended}; ${differs}`
  return `${drug}: ${said}`
}

function answerWords(answer: DrugInFills['stopped'], yes: string, no: string): string {
  if (answer.answer === 'cannot-tell-yet')
    return `cannot tell yet, ${answer.why.replaceAll(/\d{4}-\d{2}-\d{2}/g, (on) => formatDay(on))}`
  return `${answer.answer === 'yes' ? yes : no} ${formatDay(answer.on)}`
}

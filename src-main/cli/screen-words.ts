// A screening in a few lines for a person at the terminal; scripts read the JSON beside it.

import type { ScreenAnswer } from './answers.ts'

/** "no lab results on record: 9 rules wait" */
function waitingLine({ words, rules }: ScreenAnswer['waitingFor'][number]): string {
  return `${words}: ${rules.length} ${rules.length === 1 ? 'rule waits' : 'rules wait'} (${rules.join(', ')})`
}

/** Lines of one screening: one for each question of the findings, then one for each fact that rules wait for. */
export function screenWords({
  findings,
  waitingFor,
}: Pick<ScreenAnswer, 'findings' | 'waitingFor'>): readonly string[] {
  const questions = [...Map.groupBy(findings, ({ group }) => group).values()]
  const found = questions.flatMap(([lead, ...also]) =>
    lead === undefined
      ? []
      : [`${lead.severity}: ${lead.text}${also.length > 0 ? ` (and ${also.length} more)` : ''}`],
  )
  return [
    ...(found.length > 0 ? found : ['No finding.']),
    ...(waitingFor.length > 0 ? ['Cannot tell:'] : []),
    ...waitingFor.map((one) => `  ${waitingLine(one)}`),
  ]
}

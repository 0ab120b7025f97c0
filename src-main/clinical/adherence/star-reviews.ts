// The measure of completed comprehensive reviews for one patient: in the plan's program, reviewed, summary sent.

import { cannotTell, counted, leftOut, type StarStanding } from './star-standing.ts'
import type { StarYear } from './star-year.ts'

const lowerFirst = (text: string) =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

export function cmrStanding({ reviews, to, unchecked }: StarYear): StarStanding {
  const id = 'cmr'
  const { isInProgram, completion } = reviews
  if (isInProgram === null)
    return cannotTell(id, 'qualifies, but the plan’s list was not looked up', [
      'answer of the plan’s list',
    ])
  if (!isInProgram || completion === null) return leftOut(id, 'not in a plan’s MTM program')
  const because = lowerFirst(completion.because)
  switch (completion.place) {
    case 'left-out':
      return leftOut(id, because)
    case 'cannot-tell':
      return cannotTell(id, because, [because])
    case 'completed':
      return counted(id, { isMet: true, because, unchecked: unchecked(id) })
    case 'open':
      return counted(id, { isMet: false, because, lastDay: to, unchecked: unchecked(id) })
  }
}

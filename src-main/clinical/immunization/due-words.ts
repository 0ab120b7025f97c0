// How a vaccine group stands, in a few words: for the queue, the review and paper. It decides nothing.

import type { Day } from '../dates.ts'
import type { VaccineDue } from './chart-forecast.ts'

type Standing = Pick<
  VaccineDue,
  'state' | 'unknown' | 'doseNumber' | 'earliest' | 'recommended' | 'pastDue'
>

/** Without the name of the group; `say` writes a day. */
export function dueWords(due: Standing, say: (day: Day) => string): string {
  const dose = due.doseNumber === null ? 'next dose' : `dose ${due.doseNumber}`
  const from = due.recommended ?? due.earliest
  switch (due.state) {
    case 'past-due':
      return `${dose} past due${due.pastDue === null ? '' : ` since ${say(due.pastDue)}`}`
    case 'due':
      return `${dose} due${due.pastDue === null ? '' : `, past due after ${say(due.pastDue)}`}`
    case 'later':
      return `${dose}${from === null ? ' later' : ` from ${say(from)}`}`
    case 'contraindicated':
      return 'contraindicated'
    case 'not-due':
      return 'nothing due'
    case 'cannot-tell':
      return `cannot tell${due.unknown === null ? '' : `: ${due.unknown}`}`
  }
}

/** True when the schedule asks for a dose on the day. */
export function isDueNow({ state }: Pick<VaccineDue, 'state'>): boolean {
  return state === 'due' || state === 'past-due'
}

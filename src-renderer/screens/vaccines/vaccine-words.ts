// Words and colours of the vaccine screens. It formats what the API said and decides nothing.

import type { DueState, VaccineDue } from '../../../src-main/contract/immunizations.ts'
import { formatDay } from '../../format.ts'
import uiClasses from '../../ui/ui.module.css'

/** How a group stands, as a badge says it. */
export const stateWords: Readonly<Record<DueState, string>> = {
  'past-due': 'past due',
  due: 'due',
  later: 'later',
  'not-due': 'nothing due',
  contraindicated: 'contraindicated',
  'cannot-tell': 'cannot tell',
}

const tones: Readonly<Record<DueState, string | undefined>> = {
  'past-due': uiClasses.danger,
  due: uiClasses.warn,
  later: uiClasses.plain,
  'not-due': uiClasses.plain,
  contraindicated: uiClasses.danger,
  'cannot-tell': uiClasses.warn,
}

export function stateClass(state: DueState): string {
  return `${uiClasses.badge ?? ''} ${tones[state] ?? ''}`
}

const order: readonly DueState[] = [
  'past-due',
  'due',
  'contraindicated',
  'cannot-tell',
  'later',
  'not-due',
]

/** What asks for an answer today first. */
export function inOrder(groups: readonly VaccineDue[]): readonly VaccineDue[] {
  return order.flatMap((state) => groups.filter((one) => one.state === state))
}

/** True for what is shown without asking: what is due, and what cannot be given or told. */
export function isForToday({ state }: VaccineDue): boolean {
  return state !== 'later' && state !== 'not-due'
}

/** The days that the schedule gives, in one line; empty when it gives none. */
export function dayWords({ earliest, recommended, pastDue, latest }: VaccineDue): string {
  return [
    earliest === null ? '' : `counts from ${formatDay(earliest)}`,
    recommended === null ? '' : `recommended from ${formatDay(recommended)}`,
    pastDue === null ? '' : `past due after ${formatDay(pastDue)}`,
    latest === null ? '' : `latest ${formatDay(latest)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

// Words of the anticoagulation workspace. Formats only.

import type {
  EnrolmentView,
  TabletWeek,
  VisitView,
} from '../../../src-main/contract/anticoagulation.ts'
import { indications } from '../../../src-main/contract/anticoagulation.ts'

export const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/** Halves as people read them: ½, 1½. */
export function countText(count: number): string {
  const whole = Math.floor(count)
  return count % 1 === 0 ? String(whole) : `${whole === 0 ? '' : whole}½`
}

/** "1½ × 5 mg". */
export function tabletsText(tablets: TabletWeek['days'][number]['tablets']): string {
  return tablets.map((one) => `${countText(one.count)} × ${one.strengthMg} mg`).join(' + ')
}

/** "Goal 2 to 3", or that there is none. */
export function goalText(goal: EnrolmentView['goal']): string {
  return goal === null ? 'goal not recorded' : `goal ${goal[0]} to ${goal[1]}`
}

/** The indication as people say it. */
export function indicationText(indication: string): string {
  return Object.entries(indications).find(([id]) => id === indication)?.[1] ?? indication
}

/** "37.5 mg a week", "first dose held". */
export function doseText({ weekTotalMg, holdDays, decision }: VisitView): string {
  if (weekTotalMg === null) return decision === null ? 'not decided' : 'no dose'
  const held = holdDays === 0 ? '' : holdDays === 1 ? ', one dose held' : `, ${holdDays} doses held`
  return `${weekTotalMg} mg a week${held}`
}

/** A typed number: `2,4` and `2.4`; null when it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** Seven typed doses; null while one lacks. */
export function typedWeek(texts: readonly string[]): number[] | null {
  const week = texts.flatMap((text) => typedNumber(text) ?? [])
  return week.length === 7 ? week : null
}

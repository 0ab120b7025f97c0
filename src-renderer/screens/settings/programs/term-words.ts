// A term's value in words: "$50.00", "4", "99605", or that it is blank.

import type { TermValue, TermView } from '../../../../src-main/contract/program-panel.ts'

/** What is shown of a value. */
export function termWords(value: TermValue, unit: TermView['unit']): string {
  if (value === null) return 'blank'
  if (typeof value === 'string') return value
  if (unit === 'cents')
    return (value / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' })
  const plain = value.toLocaleString('en-US')
  return unit === 'days' || unit === 'months' || unit === 'minutes' ? `${plain} ${unit}` : plain
}

/** True for what is typed as text. */
export function isTextual(unit: TermView['unit']): boolean {
  return unit === 'code' || unit === 'modifier' || unit === 'rule'
}

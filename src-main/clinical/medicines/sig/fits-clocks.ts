// A clock time that says a moment more exactly: "every morning at 8 am" is one dose, not two.

import type { EventCode } from '../../../reference/sig-words/sig-word-row.ts'

/** First and last hour that a moment can mean. */
const hours: Readonly<Partial<Record<EventCode, readonly [from: number, to: number]>>> = {
  MORN: [4, 11],
  NOON: [11, 13],
  AFT: [12, 17],
  EVE: [16, 22],
  NIGHT: [18, 23],
  HS: [19, 23],
}

/** True when moments and clock times can be the same: "every morning at 8 am". */
export function fitsClocks(codes: readonly EventCode[], times: readonly string[]): boolean {
  const [code] = codes
  const [time] = times
  if (code === undefined || time === undefined || codes.length > 1 || times.length > 1) return false
  const range = hours[code]
  const hour = Number(time.slice(0, 2))
  return range !== undefined && hour >= range[0] && hour <= range[1]
}

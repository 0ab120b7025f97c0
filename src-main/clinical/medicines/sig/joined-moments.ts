// Moments of one clause together: "every morning before breakfast" is one moment, "evening and bedtime" are two.

import type { EventCode } from '../../../reference/sig-words/sig-word-row.ts'

/** What may say a part of the day more exactly. */
const moreExact: Readonly<Partial<Record<EventCode, readonly EventCode[]>>> = {
  MORN: ['WAKE', 'ACM', 'PCM', 'CM'],
  WAKE: ['ACM', 'PCM', 'CM'],
  NOON: ['ACD', 'PCD', 'CD'],
  AFT: ['ACD', 'PCD', 'CD'],
  EVE: ['NIGHT', 'ACV', 'PCV', 'CV', 'HS'],
  NIGHT: ['EVE', 'ACV', 'PCV', 'CV', 'HS'],
}

const meals: readonly (readonly EventCode[])[] = [
  ['AC', 'PC', 'C'],
  ['ACM', 'PCM', 'CM'],
  ['ACD', 'PCD', 'CD'],
  ['ACV', 'PCV', 'CV'],
]

/** The moments with `more` after them; null when it is not certain whether they are one moment or two. */
export function joinedMoments(
  known: readonly EventCode[],
  more: readonly EventCode[],
  join: 'none' | 'and' | 'or' | 'break',
): readonly EventCode[] | null {
  let when = known
  for (const code of more) {
    if (when.includes(code)) continue
    if (when.some((k) => meals.some((meal) => meal.includes(k) && meal.includes(code)))) return null
    const general = when.find((k) => moreExact[k]?.includes(code))
    const exact = when.find((k) => moreExact[code]?.includes(k))
    const isEveningThenBed =
      (general === 'EVE' && code === 'HS') || (code === 'EVE' && exact === 'HS')
    if (general === undefined && exact === undefined) when = [...when, code]
    else if (join === 'and' || (join === 'break' && known.length > 1)) {
      if (!isEveningThenBed) return null
      when = [...when, code]
    } else if (general !== undefined) when = when.map((k) => (k === general ? code : k))
  }
  return when
}

// The form of a way in or a place. Spanish "por la boca", never "vía oral": low reading grade.

import type { RouteRow, SigRoute } from './sig-word-row.ts'

/** A way in. */
export function way(
  id: string,
  route: SigRoute,
  patterns: readonly string[],
  en: string,
  es: string,
): RouteRow {
  return {
    is: 'route',
    id,
    route,
    patterns,
    say: { en, es },
    isSite: false,
    onlyWithDrops: false,
    source: 'sig-usage',
  }
}

/** A place on or in the body. */
export function site(
  id: string,
  route: SigRoute,
  patterns: readonly string[],
  en: string,
  es: string,
): RouteRow {
  return { ...way(id, route, patterns, en, es), isSite: true }
}

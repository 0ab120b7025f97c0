// All words of a page description in the order in which they are written, before anything is drawn.

import type { PageDescription } from '../../src-main/documents/template.ts'

const contentKeys = ['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body']

/** The body text of one part, whitespace normalised. */
export function definitionText(part: PageDescription): string {
  return words(part.content).join(' ').replace(/\s+/g, ' ').trim()
}

function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(words)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    contentKeys.includes(key) ? words(item) : [],
  )
}

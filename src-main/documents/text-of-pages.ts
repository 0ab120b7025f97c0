// The sentences of a paper, for its reading grade: what stands in headings, tables of names and numbers is no sentence.

import type { PageDescription } from './template.ts'

/** One sentence or more a line. */
export function sentencesOfPages(parts: readonly PageDescription[]): string {
  return parts
    .flatMap((part) => textsIn(part.content))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /[.!?]$/.test(text) && text.split(' ').length >= 4)
    .join('\n')
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (Array.isArray(node)) return node.flatMap(textsIn)
  if (typeof node !== 'object' || node === null) return []
  // Pieces of one text belong together, whatever their type.
  if ('text' in node) return [joined(node.text)]
  return Object.entries(node).flatMap(([key, value]) =>
    ['stack', 'columns', 'ul', 'ol', 'table', 'body'].includes(key) ? textsIn(value) : [],
  )
}

function joined(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(joined).join('')
  if (typeof node === 'object' && node !== null && 'text' in node) return joined(node.text)
  return ''
}

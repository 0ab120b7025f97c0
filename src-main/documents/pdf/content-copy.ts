// A copy of content that pdfmake may change: every text made printable, letters that the body face lacks set in the
// second face, and each text, list and table with its tag. Content without a tag is page furniture.

import type { Content } from 'pdfmake/interfaces'
import { fallbackFont, fontRuns } from '../fonts.ts'
import { printableText } from '../printable-text.ts'
import { childTag, type Tag, type TagType, tagKey } from './structure.ts'

type Node = Readonly<Record<string, unknown>>

/** Copies content; `parent` null for what belongs to the page and not to the text, such as its number. */
export function copyContent(content: unknown, parent: Tag | null): Content {
  // The copy has the shape of the original; TypeScript cannot follow the recursion.
  return block(content, parent) as Content
}

/** Puts a bookmark at the first text of copied content; true when there was one. */
export function bookmarkFirstText(copied: unknown, bookmark: string): boolean {
  if (Array.isArray(copied)) return copied.some((item) => bookmarkFirstText(item, bookmark))
  if (!isNode(copied)) return false
  if (tagKey in copied && 'text' in copied) {
    Object.assign(copied, { outline: true, outlineText: bookmark, outlineExpanded: true })
    return true
  }
  const { stack, columns, table: inner } = copied
  return (
    bookmarkFirstText(stack, bookmark) ||
    bookmarkFirstText(columns, bookmark) ||
    (isNode(inner) && bookmarkFirstText(inner.body, bookmark))
  )
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function block(value: unknown, parent: Tag | null): unknown {
  if (typeof value === 'string' || typeof value === 'number') {
    return leaf({ text: String(value) }, parent)
  }
  if (Array.isArray(value)) return { stack: value.map((item) => block(item, parent)) }
  if (!isNode(value)) return value
  if ('text' in value) return leaf(value, parent)
  for (const key of ['stack', 'columns'] as const) {
    const items = value[key]
    if (Array.isArray(items)) {
      return { ...plainCopy(value), [key]: items.map((item) => block(item, parent)) }
    }
  }
  for (const key of ['ul', 'ol'] as const) {
    const items = value[key]
    if (Array.isArray(items)) return { ...plainCopy(value), [key]: listItems(items, parent) }
  }
  if (isNode(value.table)) return table(value, value.table, parent)
  return drawing(value, parent)
}

function leaf(node: Node, parent: Tag | null): Node {
  const copy = { ...plainCopy(node), text: inline(node.text) }
  if (parent === null) return copy
  const level = node.headlineLevel
  const type: TagType = level === 1 ? 'H1' : level === 2 ? 'H2' : level === 3 ? 'H3' : 'P'
  return { ...copy, [tagKey]: childTag(parent, type, languageOf(node)) }
}

function languageOf(node: Node): { readonly language?: string } {
  const { language } = node
  return typeof language === 'string' ? { language } : {}
}

/** A text, or texts of different styles in a row. */
function inline(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return faced(String(value))
  if (Array.isArray(value)) return value.map(inline)
  if (isNode(value)) return { ...plainCopy(value), text: inline(value.text) }
  return value
}

function faced(text: string): unknown {
  const runs = fontRuns(printableText(text))
  const [only] = runs
  if (only !== undefined && runs.length === 1 && !only.isFallback) return only.text
  return runs.map((run) => (run.isFallback ? { text: run.text, font: fallbackFont } : run.text))
}

function listItems(items: readonly unknown[], parent: Tag | null): readonly unknown[] {
  const list = parent === null ? null : childTag(parent, 'L')
  return items.map((item) =>
    block(item, list === null ? null : childTag(childTag(list, 'LI'), 'LBody')),
  )
}

/** A table of one column is a frame, not a table, for people who listen. */
function table(node: Node, inner: Node, parent: Tag | null): Node {
  const rows: readonly unknown[] = Array.isArray(inner.body) ? inner.body : []
  const isFrame = rows.every((row) => !Array.isArray(row) || row.length < 2)
  const own = parent === null || isFrame ? parent : childTag(parent, 'Table')
  const headers = typeof inner.headerRows === 'number' ? inner.headerRows : 0
  const body = rows.map((row, at) => {
    if (!Array.isArray(row)) return row
    const line = own === null || isFrame ? own : childTag(own, 'TR')
    let covered = 0
    return row.map((cell) => {
      covered -= 1
      if (line === null || isFrame || covered > 0) return block(cell, isFrame ? line : null)
      const span = isNode(cell) && typeof cell.colSpan === 'number' ? cell.colSpan : 1
      covered = span
      return block(cell, childTag(line, at < headers ? 'TH' : 'TD', { columns: span }))
    })
  })
  return { ...plainCopy(node), table: { ...inner, body } }
}

function drawing(node: Node, parent: Tag | null): Node {
  const { alt } = node
  const copy = plainCopy(node)
  return parent === null || typeof alt !== 'string'
    ? copy
    : { ...copy, [tagKey]: childTag(parent, 'Figure', { alt }) }
}

/** pdfmake writes into what it is given, so nested data such as canvas lines are copied too. */
function plainCopy(node: Node): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(node).map(([key, item]) => [key, containers.has(key) ? item : deep(item)]),
  )
}

const containers = new Set(['text', 'stack', 'columns', 'ul', 'ol', 'table', tagKey])

function deep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deep)
  if (!isNode(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item)]))
}

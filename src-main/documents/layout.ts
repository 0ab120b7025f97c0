// Page furniture that templates share: rules, check boxes, lines to write on, one table style. Everything is black and
// grey, made for a plain office printer or a fax. No facts and no fixed words here.

import type { Content, ContentColumns, CustomTableLayout } from 'pdfmake/interfaces'
import type { PostalAddress } from './template.ts'

/** US letter, in points. */
export const paper = { width: 612, height: 792 } as const

/** Greys by use. */
export const ink = {
  quiet: '#4a4a4a',
  rule: '#8a8a8a',
  strong: '#000000',
  shade: '#efefef',
} as const

/** A thin line across `width` points with `above` and `below` points of air. */
export function hairline(width: number, above = 0, below = 0): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6, lineColor: ink.rule }],
    margin: [0, above, 0, below],
  }
}

/** An empty box to check, drawn as a square, with its words beside it. */
export function checkBox(words: string, fontSize: number, below = 0): ContentColumns {
  const side = Math.round(fontSize * 0.8)
  return {
    columns: [
      {
        width: side + 8,
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: fontSize * 0.18,
            w: side,
            h: side,
            lineWidth: 1,
            lineColor: ink.strong,
          },
        ],
      },
      { width: '*', text: words },
    ],
    // Said here because a column gap is inherited from columns further out.
    columnGap: 0,
    margin: [0, 0, 0, below],
  }
}

/** Room to write `count` lines, `gap` points each; the last line is the edge of the frame around it. */
export function writingLines(count: number, width: number, gap = 26): Content {
  const lines = Array.from({ length: count - 1 }, (_, i) => ({
    type: 'line' as const,
    x1: 0,
    y1: gap * (i + 1),
    x2: width,
    y2: gap * (i + 1),
    lineWidth: 0.6,
    lineColor: ink.rule,
  }))
  return lines.length === 0
    ? { text: ' ', fontSize: gap - 8, lineHeight: 1 }
    : { canvas: lines, margin: [0, 0, 0, gap - 5] }
}

/** Hairlines below rows, a firm line under the header row, no upright lines. */
export const ruledTable: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 ? 0 : line === (node.table.headerRows ?? 0) ? 1.2 : 0.6),
  hLineColor: (line, node) => (line === (node.table.headerRows ?? 0) ? ink.strong : ink.rule),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 2 : 6),
  paddingRight: () => 6,
  paddingTop: () => 6,
  paddingBottom: () => 6,
}

/** Hairlines on every side of every cell. */
export const gridTable: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => ink.rule,
  vLineColor: () => ink.rule,
  paddingLeft: () => 7,
  paddingRight: () => 7,
  paddingTop: () => 5,
  paddingBottom: () => 5,
}

/** A firm frame around one cell. */
export const framedTable: CustomTableLayout = {
  hLineWidth: () => 1.4,
  vLineWidth: () => 1.4,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 8,
}

/** Street lines and the line with city, state and ZIP. */
export function addressLines(address: PostalAddress): readonly string[] {
  const place = `${address.city}, ${address.state} ${address.zip}`
  return [address.line1, address.line2 ?? '', place].filter((line) => line.trim() !== '')
}

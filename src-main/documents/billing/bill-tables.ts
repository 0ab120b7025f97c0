// Parts of bills: two parties side by side, the lines with their amounts, the sums.

import type { Column, Content, TableCell } from 'pdfmake/interfaces'
import { longDate } from '../dates-in-words.ts'
import { ink, ruledTable } from '../layout.ts'
import { sheetWidth } from '../sheets/sheet-part.ts'
import { billWords as words } from '../text-packs/billing-papers-en-2026.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import type { BillFacts, BillLine } from './bill-facts.ts'

const small = 9.5

/** `$1,623.00`. */
export function money(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `$${whole}.${String(cents % 100).padStart(2, '0')}`
}

/** Title at the left, number and date at the right. */
export function billHeading({ sheet, number }: BillFacts, title: string): Content {
  const fact = (label: string, value: string): Content => ({
    text: [
      { text: `${label}  `, color: ink.quiet, fontSize: small },
      { text: value, bold: true },
    ],
    alignment: 'right',
    margin: [0, 0, 0, 2],
  })
  return {
    columns: [
      { width: '*', text: title, fontSize: 24, bold: true, lineHeight: 1, headlineLevel: 1 },
      { width: 220, stack: [fact(words.number, number), fact(words.date, longDate(sheet.on))] },
    ],
    margin: [0, 2, 0, 18],
  }
}

export interface Party {
  readonly label: string
  readonly name: string
  readonly lines: readonly string[]
}

/** Two parties side by side. */
export function parties(left: Party, right: Party): Content {
  const one = ({ label, name, lines }: Party): Column => ({
    width: (sheetWidth - 30) / 2,
    stack: [
      { text: label, fontSize: small, color: ink.quiet, margin: [0, 0, 0, 2] },
      { text: name, bold: true },
      ...lines.map((text) => ({ text })),
    ],
  })
  return { columns: [one(left), one(right)], columnGap: 30, margin: [0, 0, 0, 18] }
}

/** What was done, each line with its amount. */
export function linesTable(facts: BillFacts, withCodes: boolean): Content {
  const { columns } = words
  const head = (text: string, alignment: 'left' | 'right' = 'left'): TableCell => ({
    text,
    alignment,
    bold: true,
    fontSize: small,
  })
  const codes = ({ code, modifiers }: BillLine): TableCell[] =>
    withCodes ? [{ text: code }, { text: modifiers.join(' ') }] : []
  return {
    layout: ruledTable,
    margin: [0, 0, 0, 6],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: withCodes ? ['*', 50, 66, 40, 74] : ['*', 50, 90],
      body: [
        [
          head(columns.service),
          ...(withCodes ? [head(columns.code), head(columns.modifiers)] : []),
          head(columns.units, 'right'),
          head(columns.amount, 'right'),
        ],
        ...facts.lines.map((line): TableCell[] => [
          { text: line.words ?? fill(words.noWords, { code: line.code }) },
          ...codes(line),
          { text: String(line.units), alignment: 'right' },
          { text: money(line.cents), alignment: 'right' },
        ]),
      ],
    },
  }
}

/** Total, paid, and what is due or was paid too much. */
export function sums({ totalCents, paidCents }: BillFacts): Content {
  const due = totalCents - paidCents
  const row = (label: string, cents: number, isBold = false): TableCell[] => [
    { text: label, bold: isBold },
    { text: money(cents), alignment: 'right', bold: isBold },
  ]
  return {
    unbreakable: true,
    columns: [
      { width: '*', text: '' },
      {
        width: 230,
        layout: {
          ...ruledTable,
          hLineWidth: (line, node) => (line === node.table.body.length - 1 ? 1.2 : 0),
        },
        table: {
          widths: ['*', 84],
          body: [
            row(words.total, totalCents),
            row(words.paid, paidCents),
            due < 0 ? row(words.overpaid, -due, true) : row(words.due, due, true),
          ],
        },
      },
    ],
    margin: [0, 0, 0, 18],
  }
}

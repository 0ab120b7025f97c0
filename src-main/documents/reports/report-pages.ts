// A report on paper: its numbers, then its tables, on US letter pages. Made anew from the chart each time, never kept.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { type Day, toDay } from '../../clinical/dates.ts'
import type { ReportCell, ReportColumn, ReportTable, ReportView } from '../../contract/reports.ts'
import { longDate, shortDate } from '../dates-in-words.ts'
import { hairline, ink, paper, ruledTable } from '../layout.ts'
import type { PageDescription } from '../template.ts'

export interface ReportPaperFacts {
  readonly view: ReportView
  readonly pharmacyName: string
  readonly printedBy: string
  readonly on: Day
}

const margin = 42
const width = paper.width - 2 * margin
const confidential = 'Confidential: may name patients. Shred after use.'

/** One run of pages. */
export function reportPages({
  view,
  pharmacyName,
  printedBy,
  on,
}: ReportPaperFacts): readonly PageDescription[] {
  return [
    {
      content: [
        { text: view.title, fontSize: 20, bold: true },
        {
          text: `${pharmacyName}. ${view.period}: ${longDate(view.from)} to ${longDate(view.until)}`,
        },
        { text: view.about, color: ink.quiet, fontSize: 9, margin: [0, 4, 0, 0] },
        hairline(width, 6, 8),
        figures(view),
        ...view.tables.flatMap(table),
      ],
      margins: [margin, 46, margin, 46],
      fontSize: 10,
      lineHeight: 1.1,
      header: (page) => ({
        text: page === 1 ? confidential : `${confidential} ${view.title}, continued`,
        fontSize: 8.5,
        color: ink.quiet,
        margin: [margin, 22, margin, 0],
      }),
      footer: (page, pages) => ({
        text: `Printed by ${printedBy} on ${longDate(on)}. Page ${page} of ${pages}`,
        fontSize: 8.5,
        color: ink.quiet,
        margin: [margin, 14, margin, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: null,
      bookmark: view.title,
    },
  ]
}

function figures({ figures: list }: ReportView): Content {
  return {
    columns: list.map(({ label, value, why }) => ({
      width: '*',
      stack: [
        { text: label, fontSize: 9, color: ink.quiet },
        { text: value, fontSize: 15, bold: true },
        { text: why, fontSize: 8.5 },
      ],
    })),
    columnGap: 12,
  }
}

function table({ title, columns, rows, note, empty }: ReportTable): readonly Content[] {
  const kept = columns.flatMap((column, at) => (column.isOnPaper ? [{ column, at }] : []))
  const head: Content = {
    text: title,
    bold: true,
    fontSize: 12.5,
    headlineLevel: 2,
    margin: [0, 14, 0, 3],
  }
  if (rows.length === 0) return [head, { text: empty, italics: true, color: ink.quiet }]
  return [
    head,
    {
      layout: { ...ruledTable, paddingTop: () => 2.5, paddingBottom: () => 2.5 },
      table: {
        widths: kept.map(({ column }) => (column.kind === 'text' ? '*' : 'auto')),
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [
          kept.map(
            ({ column }): TableCell => ({
              text: column.label,
              bold: true,
              fontSize: 8.5,
              ...side(column),
            }),
          ),
          ...rows.map(({ cells }) =>
            kept.map(
              ({ column, at }): TableCell => ({
                text: paperText(column, cells[at] ?? null),
                fontSize: 9,
                ...side(column),
              }),
            ),
          ),
        ],
      },
    },
    ...(note === null
      ? []
      : [
          {
            text: note,
            fontSize: 8.5,
            color: ink.quiet,
            margin: [0, 3, 0, 0] as [number, number, number, number],
          },
        ]),
  ]
}

const side = ({ kind }: ReportColumn) =>
  kind === 'text' || kind === 'day' ? {} : { alignment: 'right' as const }

function paperText({ kind }: ReportColumn, cell: ReportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') {
    const on = kind === 'day' ? toDay(cell) : null
    return on === null ? cell : shortDate(on)
  }
  switch (kind) {
    case 'money':
      return `$${(cell / 100).toFixed(2)}`
    case 'percent':
      return `${cell.toFixed(1)} %`
    case 'text':
    case 'day':
    case 'count':
      return String(cell)
  }
}

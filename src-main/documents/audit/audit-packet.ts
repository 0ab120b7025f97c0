// The audit packet: a contents page, what was recorded in a period, and every paper of it again, as one file. It is a working
// paper: made anew each time, never issued.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import { longDate, shortDate } from '../dates-in-words.ts'
import { ink, ruledTable } from '../layout.ts'
import type { SheetFacts } from '../sheets/sheet-facts.ts'
import { sheetHeading, sheetPart } from '../sheets/sheet-part.ts'
import type { PageDescription } from '../template.ts'
import { auditPacketWords as words } from '../text-packs/audit-packet-en-2026.ts'
import { fill } from '../text-packs/cms-packet-text.ts'

/** One line of what happened. */
export interface AuditLine {
  readonly on: Day
  /** `15:04`; null where only the day is recorded. */
  readonly time: string | null
  readonly what: string
  readonly by: string | null
}

/** A kind of record, such as "Reviews". */
export interface AuditSection {
  readonly title: string
  /** Oldest first. */
  readonly lines: readonly AuditLine[]
}

/** One issued paper. */
export interface AuditPaper {
  readonly on: Day
  readonly title: string
  readonly by: string
  readonly pages: number
  readonly sha256: string
  /** Null when its form has changed since: the page then cannot be made again here. */
  readonly parts: readonly PageDescription[] | null
}

export interface AuditPacketFacts {
  readonly sheet: SheetFacts
  readonly from: Day
  readonly to: Day
  readonly madeBy: string
  readonly sections: readonly AuditSection[]
  readonly papers: readonly AuditPaper[]
}

/** The packet's parts in order: contents and records, then the papers, each numbered on its own. */
export function auditPacketParts(facts: AuditPacketFacts): readonly PageDescription[] {
  return [
    {
      ...sheetPart(
        facts.sheet,
        { isPreview: false, title: words.title, fontSize: 10.5 },
        recordContent(facts),
      ),
      bookmark: words.title,
    },
    ...facts.papers.flatMap(({ parts, title, on }) =>
      (parts ?? []).map((part, at) =>
        at === 0
          ? { ...part, blankBack: null, bookmark: `${shortDate(on)} ${title}` }
          : { ...part, blankBack: null },
      ),
    ),
  ]
}

function recordContent(facts: AuditPacketFacts): readonly Content[] {
  const { sheet, from, to, madeBy } = facts
  return [
    ...sheetHeading(sheet, words.title),
    {
      text: fill(words.period, { from: longDate(from), to: longDate(to) }),
      bold: true,
      fontSize: 12,
      margin: [0, 2, 0, 2],
    },
    { text: fill(words.made, { by: madeBy, on: longDate(sheet.on) }) },
    { text: words.about, color: ink.quiet, margin: [0, 6, 0, 4] },
    title(words.contents, facts.papers.length),
    papersTable(facts.papers),
    ...facts.sections.flatMap(section),
  ]
}

const title = (text: string, count: number): Content => ({
  text: `${text} (${count})`,
  bold: true,
  fontSize: 13,
  headlineLevel: 2,
  margin: [0, 14, 0, 4],
})

const close = { ...ruledTable, paddingTop: () => 2.5, paddingBottom: () => 2.5 }
const head = (texts: readonly string[]): TableCell[] =>
  texts.map((text) => ({ text, bold: true, fontSize: 9.5 }))

function papersTable(papers: readonly AuditPaper[]): Content {
  if (papers.length === 0) return { text: words.noPapers, italics: true }
  return {
    layout: close,
    table: {
      widths: [62, '*', 110, 32, 76],
      headerRows: 1,
      dontBreakRows: true,
      body: [
        head(words.papers),
        ...papers.map((paper): TableCell[] => [
          shortDate(paper.on),
          {
            stack: [
              paper.title,
              ...(paper.parts === null
                ? [{ text: words.apart, italics: true, fontSize: 9, color: ink.quiet }]
                : []),
            ],
          },
          paper.by,
          { text: String(paper.pages), alignment: 'right' },
          { text: paper.sha256.slice(0, 12), fontSize: 9 },
        ]),
      ],
    },
  }
}

function section({ title: name, lines }: AuditSection): readonly Content[] {
  if (lines.length === 0)
    return [title(name, 0), { text: words.nothing, italics: true, color: ink.quiet }]
  return [
    title(name, lines.length),
    {
      layout: close,
      table: {
        widths: [92, '*', 120],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [
          head(words.events),
          ...lines.map(({ on, time, what, by }): TableCell[] => [
            `${shortDate(on)}${time === null ? '' : ` ${time}`}`,
            what,
            by ?? '',
          ]),
        ],
      },
    },
  ]
}

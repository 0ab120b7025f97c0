// The day's list on paper: names, days and owners only, under a heading for each kind. Not a document of a review: it
// is not kept, and it says nothing clinical.

import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import { longDate, shortDate } from './dates-in-words.ts'
import { ink, ruledTable } from './layout.ts'
import type { PageDescription } from './template.ts'

export interface DayListFacts {
  readonly on: Day
  readonly pharmacyName: string
  readonly printedBy: string
  /** `15:04`, in the store's own time. */
  readonly printedAt: string
  readonly groups: readonly {
    readonly title: string
    /** How many there are, listed or not. */
    readonly count: number
    readonly rows: readonly {
      readonly name: string
      readonly birthDate: Day | null
      readonly owner: string | null
      readonly dueOn: Day | null
    }[]
  }[]
}

const confidential = 'Confidential: names of patients. Shred after use.'

/** One part; an empty list says so. */
export function dayListPages(facts: DayListFacts): readonly PageDescription[] {
  return [
    {
      content: [
        { text: 'Today’s work', fontSize: 18, bold: true },
        { text: `${facts.pharmacyName}, ${longDate(facts.on)}`, margin: [0, 0, 0, 8] },
        ...(facts.groups.length === 0
          ? [{ text: 'Nothing waits today.' }]
          : facts.groups.flatMap((group) => groupContent(group, facts.on))),
      ],
      margins: [46, 46, 46, 46],
      fontSize: 10,
      lineHeight: 1.15,
      header: () => ({ text: confidential, bold: true, fontSize: 9, margin: [46, 20, 46, 0] }),
      footer: (page, pages) => ({
        text: `${confidential} Printed by ${facts.printedBy} at ${facts.printedAt}. Page ${page} of ${pages}`,
        fontSize: 8,
        color: ink.quiet,
        margin: [46, 14, 46, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: null,
    },
  ]
}

/** As the ruled tables of a packet, but close: the list is worked through, not read. */
const closeTable: CustomTableLayout = { ...ruledTable, paddingTop: () => 3, paddingBottom: () => 3 }

/** To be ticked off. */
const box: Content = {
  canvas: [{ type: 'rect', x: 0, y: 1.5, w: 9, h: 9, lineWidth: 0.8, lineColor: ink.strong }],
}

function groupContent(group: DayListFacts['groups'][number], on: Day): readonly Content[] {
  const more = group.count - group.rows.length
  const head: TableCell[] = ['', 'Name', 'Birth date', 'Due', 'Owner'].map((text) => ({
    text,
    bold: true,
    fontSize: 9,
    color: ink.quiet,
  }))
  return [
    { text: `${group.title} (${group.count})`, fontSize: 12, bold: true, margin: [0, 10, 0, 1] },
    {
      layout: closeTable,
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [12, '*', 72, 104, 120],
        body: [
          head,
          ...group.rows.map((row): TableCell[] => [
            box,
            { text: row.name, bold: true },
            row.birthDate === null
              ? { text: 'not recorded', color: ink.quiet }
              : { text: shortDate(row.birthDate) },
            row.dueOn !== null && row.dueOn < on
              ? { text: `${shortDate(row.dueOn)} overdue`, bold: true }
              : { text: row.dueOn === null ? '' : shortDate(row.dueOn) },
            { text: row.owner ?? '' },
          ]),
        ],
      },
    },
    ...(more > 0 ? [{ text: `and ${more} more on screen`, color: ink.quiet }] : []),
  ]
}

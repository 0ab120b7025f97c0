// The dates of a course for the patient: each session with its day, and what was held already.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import { longDate } from '../dates-in-words.ts'
import { ink } from '../layout.ts'
import type { PageDescription, Pharmacy } from '../template.ts'

export interface CourseScheduleFacts {
  readonly patientName: string
  readonly pharmacy: Pick<Pharmacy, 'name' | 'phone'>
  readonly on: Day
  readonly title: string
  /** What the day of the course is called. */
  readonly anchor: string
  readonly anchorOn: Day
  readonly sessions: readonly {
    readonly title: string
    readonly dueOn: Day
    readonly outcome: 'held' | 'missed' | null
    readonly heldOn: Day | null
  }[]
}

const margin = 54

/** One part; a course of 22 sessions takes two pages. */
export function courseSchedulePages(facts: CourseScheduleFacts): readonly PageDescription[] {
  const { patientName, pharmacy, title, anchor, anchorOn, sessions, on } = facts
  const content: readonly Content[] = [
    { text: title, fontSize: 22, bold: true },
    { text: `For ${patientName}`, bold: true, margin: [0, 0, 0, 8] },
    { text: `${anchor}: ${longDate(anchorOn)}`, fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
    {
      layout: 'lightHorizontalLines',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [24, 'auto', '*', 90],
        body: [
          ['', 'Day', 'Session', 'Came'].map((text): TableCell => ({ text, bold: true })),
          ...sessions.map((one, place): TableCell[] => [
            { text: String(place + 1), color: ink.quiet },
            { text: longDate(one.heldOn ?? one.dueOn) },
            { text: one.title },
            {
              text: one.outcome === 'held' ? 'Yes' : one.outcome === 'missed' ? 'Missed' : ' ',
            },
          ]),
        ],
      },
    },
    {
      text: `If you cannot come, call us: ${pharmacy.name}, ${pharmacy.phone}.`,
      bold: true,
      margin: [0, 14, 0, 0],
    },
  ]
  return [
    {
      content,
      margins: [margin, margin, margin, 50],
      fontSize: 13,
      lineHeight: 1.25,
      header: () => null,
      footer: (page, pages) => ({
        text: `${patientName}. Printed on ${longDate(on)}. Page ${page} of ${pages}`,
        fontSize: 10,
        color: ink.quiet,
        margin: [margin, 12, margin, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: 4,
      bookmark: title,
    },
  ]
}

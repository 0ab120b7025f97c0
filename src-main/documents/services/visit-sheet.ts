// What the patient takes home from a visit of a service: what to do, the to-do lines of the review, and when to come back.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import { longDate } from '../dates-in-words.ts'
import { ink } from '../layout.ts'
import type { PageDescription, Pharmacy } from '../template.ts'

export interface VisitSheetFacts {
  readonly patientName: string
  readonly pharmacy: Pick<Pharmacy, 'name' | 'phone'>
  readonly on: Day
  readonly title: string
  readonly lines: readonly string[]
  readonly todo: readonly { readonly topic: string; readonly actions: readonly string[] }[]
  readonly nextOn: Day | null
  /** Null: not signed yet, and the page says so. */
  readonly signedBy: string | null
}

const margin = 54

/** One part, in large print. */
export function visitSheetPages(facts: VisitSheetFacts): readonly PageDescription[] {
  const { patientName, pharmacy, on, title, lines, todo, nextOn, signedBy } = facts
  const heading = (text: string): Content => ({
    text,
    bold: true,
    fontSize: 16,
    margin: [0, 12, 0, 4],
  })
  const list = (items: readonly string[]): Content => ({
    ul: items.map((text) => ({ text, margin: [0, 0, 0, 4] })),
  })
  const content: readonly Content[] = [
    { text: title, fontSize: 22, bold: true },
    { text: `For ${patientName}, ${longDate(on)}`, bold: true },
    heading('What to do'),
    list(lines),
    ...(todo.length === 0
      ? []
      : [
          heading('What we agreed on'),
          ...todo.map(
            ({ topic, actions }): Content => ({
              unbreakable: true,
              stack: [{ text: topic, bold: true }, list(actions)],
            }),
          ),
        ]),
    ...(nextOn === null ? [] : [heading(`We ask you again on ${longDate(nextOn)}.`)]),
    {
      text: `Questions? Call ${pharmacy.name}, ${pharmacy.phone}.`,
      bold: true,
      margin: [0, 14, 0, 0],
    },
  ]
  return [
    {
      content,
      margins: [margin, margin, margin, 50],
      fontSize: 14,
      lineHeight: 1.2,
      header: () => null,
      footer: (page, pages) => ({
        text: `${patientName}. ${signedBy ?? 'Not signed yet'}. Page ${page} of ${pages}`,
        fontSize: 10,
        color: ink.quiet,
        margin: [margin, 12, margin, 0],
      }),
      watermark: signedBy === null ? 'NOT SIGNED' : null,
      blankBack: null,
      maxPages: 4,
      bookmark: title,
    },
  ]
}

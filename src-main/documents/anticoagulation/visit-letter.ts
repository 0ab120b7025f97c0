// One page to the responsible prescriber about a signed visit of the anticoagulation clinic. Made anew from the locked visit.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import { longDate, shortDate } from '../dates-in-words.ts'
import { addressLines, hairline, ink, ruledTable } from '../layout.ts'
import type { PageDescription, Pharmacy } from '../template.ts'

export interface VisitLetterFacts {
  readonly on: Day
  readonly pharmacy: Pharmacy
  readonly prescriber: { readonly name: string; readonly fax: string | null }
  readonly patientName: string
  readonly birthDate: Day | null
  readonly indication: string
  readonly goal: string
  /** Newest first. */
  readonly inrs: readonly { readonly on: Day; readonly value: number }[]
  readonly timeInRange: string
  readonly answers: readonly string[]
  readonly doseBefore: string
  readonly doseNow: string
  readonly why: readonly string[]
  /** True when the case cannot wait for another day. */
  readonly isUrgent: boolean
  readonly nextTest: string
  readonly events: readonly string[]
  readonly signature: string
}

const margin = 54

/** One page. */
export function visitLetterPages(facts: VisitLetterFacts): readonly PageDescription[] {
  const { pharmacy } = facts
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Indication', [facts.indication]],
    ['Goal', [facts.goal]],
    ['INR', facts.inrs.map(({ on, value }) => `${value} on ${shortDate(on)}`)],
    ['Time in range', [facts.timeInRange]],
    ['At the visit', facts.answers],
    ['Dose before', [facts.doseBefore]],
    ['Dose now', [facts.doseNow]],
    ['Why', facts.why],
    ['Next INR', [facts.nextTest]],
    ['Events', facts.events],
  ]
  return [
    {
      content: [
        { text: pharmacy.name, bold: true, fontSize: 14 },
        {
          text: `${addressLines(pharmacy.address).join(', ')}   Phone ${pharmacy.phone}   Fax ${pharmacy.fax}`,
          fontSize: 9.5,
          color: ink.quiet,
        },
        hairline(504, 5, 8),
        { text: longDate(facts.on) },
        {
          text: `To: ${facts.prescriber.name}${facts.prescriber.fax === null ? '' : `, fax ${facts.prescriber.fax}`}`,
        },
        {
          text: `Patient: ${facts.patientName}, born ${facts.birthDate === null ? '(not recorded)' : shortDate(facts.birthDate)}`,
          bold: true,
          margin: [0, 8, 0, 4],
        },
        {
          text: 'Anticoagulation visit: what was found and what was done.',
          fontSize: 13,
          bold: true,
          margin: [0, 0, 0, 4],
        },
        ...(facts.isUrgent
          ? [
              {
                text: 'Please call us today: this INR or finding does not wait.',
                bold: true,
                margin: [0, 0, 0, 4] as [number, number, number, number],
              },
            ]
          : []),
        table(rows),
        { text: facts.signature, margin: [0, 14, 0, 0] },
        {
          text: 'Please call if you want another dose or another goal. The dose above stands until we hear from you.',
          margin: [0, 6, 0, 0],
        },
      ],
      margins: [margin, margin, margin, 46],
      fontSize: 11,
      lineHeight: 1.2,
      header: () => null,
      footer: (page, pages) => ({
        text: `${facts.patientName}. Page ${page} of ${pages}. Confidential health information.`,
        fontSize: 9,
        color: ink.quiet,
        margin: [margin, 12, margin, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: 2,
      bookmark: 'Anticoagulation visit',
    },
  ]
}

function table(rows: readonly (readonly [string, readonly string[]])[]): Content {
  return {
    layout: ruledTable,
    table: {
      widths: [110, '*'],
      dontBreakRows: true,
      body: rows
        .filter(([, lines]) => lines.length > 0)
        .map(([head, lines]) => [
          { text: head, bold: true },
          { stack: lines.map((text) => ({ text })) },
        ]),
    },
  }
}

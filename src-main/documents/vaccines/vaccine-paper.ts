// What the papers of a vaccine visit are made of, and the page that they share. They are working papers: made anew from the
// chart each time, never issued, never kept.

import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import { longDate, shortDate } from '../dates-in-words.ts'
import { gridTable, ink } from '../layout.ts'
import { oneLine } from '../packet-part.ts'
import type { PageDescription, Pharmacy, PostalAddress } from '../template.ts'

/** A dose as papers show it; null: nobody recorded it. */
export interface DoseOnPaper {
  readonly day: Day
  readonly name: string
  readonly cvx: string | null
  readonly tradeName: string | null
  readonly lot: string | null
  readonly expires: Day | null
  /** Code and name. */
  readonly manufacturer: string | null
  readonly ml: number | null
  readonly route: string | null
  readonly site: string | null
  readonly funding: string | null
  readonly givenBy: string | null
  /** Editions of the statements handed over, with the day; empty when none is on record. */
  readonly statements: readonly { readonly title: string; readonly editionOn: Day }[]
  /** False for a dose that somebody else gave. */
  readonly isOurs: boolean
}

export interface VaccinePaperFacts {
  readonly on: Day
  readonly printedBy: string
  readonly pharmacy: Pick<Pharmacy, 'name' | 'phone' | 'address' | 'npi'> | null
  readonly patient: {
    readonly name: string
    readonly birthDate: Day | null
    readonly sex: string | null
    readonly phone: string | null
    readonly address: PostalAddress | null
  }
  /** Newest first; null: no history is on record, which is not "none". */
  readonly doses: readonly DoseOnPaper[] | null
  /** Offered today and not given. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[]
  /** What comes next by the schedule, as whole lines; null when it cannot be told. */
  readonly next: readonly { readonly group: string; readonly words: string }[] | null
  readonly questions: readonly string[]
  /** Whether the registry may show the record; null: nobody asked. */
  readonly registrySharing: 'yes' | 'no' | null
  readonly citation: string | null
}

export const small = 8.5

/** Rows close together, so that a form or two doses fit on one page. */
export const closeGrid: CustomTableLayout = {
  ...gridTable,
  paddingTop: () => 2,
  paddingBottom: () => 2,
}

/** A value, or the words that nobody recorded it. */
export function known(text: string | null): Content {
  const line = oneLine(text)
  return line === null ? { text: 'not on record', italics: true, color: ink.quiet } : { text: line }
}

export function knownDay(day: Day | null): Content {
  return known(day === null ? null : shortDate(day))
}

/** Heading cells of a table. */
export function heads(...words: readonly string[]): TableCell[] {
  return words.map((text) => ({ text, bold: true, fontSize: small, color: ink.quiet }))
}

/** Name and value, one in a row. */
export function pairs(rows: readonly (readonly [string, Content])[]): Content {
  return {
    layout: closeGrid,
    margin: [0, 0, 0, 10],
    table: {
      widths: [150, '*'],
      dontBreakRows: true,
      body: rows.map(([what, value]) => [{ text: what, color: ink.quiet }, value]),
    },
  }
}

/** Who it is about. */
export function about({ patient }: VaccinePaperFacts): Content {
  const { address } = patient
  return {
    margin: [0, 0, 0, 8],
    stack: [
      { text: patient.name, fontSize: 13, bold: true },
      {
        text: [
          'Born ',
          knownDay(patient.birthDate),
          ' · sex ',
          known(patient.sex),
          ' · phone ',
          known(patient.phone),
        ],
      },
      {
        text: [
          'Address ',
          known(
            address === null
              ? null
              : [address.line1, address.line2, address.city, address.state, address.zip]
                  .filter((part) => part !== null && part !== '')
                  .join(', '),
          ),
        ],
      },
    ],
  }
}

/** One part on US letter pages. */
export function vaccinePage(
  facts: VaccinePaperFacts,
  title: string,
  content: readonly Content[],
  mark: string | null,
): PageDescription {
  const { pharmacy } = facts
  const who = pharmacy === null ? 'Pharmacy' : `${pharmacy.name} · ${pharmacy.phone}`
  return {
    content: [{ text: title, fontSize: 18, bold: true, margin: [0, 0, 0, 6] }, ...content],
    margins: [46, 54, 46, 46],
    fontSize: 10,
    lineHeight: 1.15,
    header: (page) => ({
      margin: [46, 24, 46, 0],
      columns: [
        { text: page === 1 ? who : `${facts.patient.name} · ${title}`, bold: true, fontSize: 9 },
        { text: mark ?? '', alignment: 'right', fontSize: small, width: 'auto' },
      ],
    }),
    footer: (page, pages) => ({
      text: `Printed by ${facts.printedBy} on ${longDate(facts.on)}. Page ${page} of ${pages}`,
      fontSize: small,
      color: ink.quiet,
      margin: [46, 14, 46, 0],
    }),
    watermark: null,
    blankBack: null,
    maxPages: null,
  }
}

// The patient's vaccine record: a card to cut out for the wallet, every dose on record, and what comes next.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { longDate, shortDate } from '../dates-in-words.ts'
import { ink, ruledTable } from '../layout.ts'
import type { WorkingPaper } from '../template.ts'
import {
  about,
  type DoseOnPaper,
  heads,
  known,
  small,
  type VaccinePaperFacts,
  vaccinePage,
} from './vaccine-paper.ts'

export const vaccineRecord = {
  id: 'vaccine-record',
  version: 1,
  title: 'Vaccine record',
  prepare: (facts) => facts,
  build: (facts) => [
    vaccinePage(
      facts,
      'Vaccine record',
      [about(facts), ...doseList(facts), ...whatIsNext(facts), ...card(facts)],
      null,
    ),
  ],
} as const satisfies WorkingPaper<VaccinePaperFacts, VaccinePaperFacts>

function doseList({ doses, on }: VaccinePaperFacts): readonly Content[] {
  if (doses === null)
    return [
      {
        text: 'No vaccine history is on record here. That does not mean that none was given.',
        margin: [0, 0, 0, 8],
      },
    ]
  return [
    {
      layout: ruledTable,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [58, '*', 70, 150],
        body: [
          heads('Day', 'Vaccine', 'Lot', 'Given by'),
          ...doses.map((dose): TableCell[] => [
            shortDate(dose.day),
            nameOf(dose),
            known(dose.lot),
            dose.isOurs ? known(dose.givenBy) : { text: dose.givenBy ?? 'reported by others' },
          ]),
        ],
      },
    },
    {
      text: `${doses.length} ${doses.length === 1 ? 'dose' : 'doses'} on record on ${longDate(on)}. Doses given elsewhere and not told to this pharmacy are not listed.`,
      fontSize: small,
      color: ink.quiet,
      margin: [0, 3, 0, 8],
    },
  ]
}

function nameOf({ name, tradeName }: DoseOnPaper): Content {
  return { text: [{ text: name, bold: true }, tradeName === null ? '' : ` (${tradeName})`] }
}

function whatIsNext({ next, citation, on }: VaccinePaperFacts): readonly Content[] {
  const title: Content = { text: 'What comes next', fontSize: 13, bold: true, margin: [0, 4, 0, 2] }
  if (next === null)
    return [title, { text: 'It cannot be told from this record. Ask the pharmacist.' }]
  return [
    title,
    next.length === 0
      ? { text: `Nothing is due by the schedule as of ${longDate(on)}.` }
      : {
          layout: ruledTable,
          table: {
            widths: [140, '*'],
            dontBreakRows: true,
            body: next.map(({ group, words }): TableCell[] => [{ text: group, bold: true }, words]),
          },
        },
    {
      text: `${citation ?? ''} Bring this record to every visit; your pharmacist looks at it again before each dose.`,
      fontSize: small,
      color: ink.quiet,
      margin: [0, 3, 0, 8],
    },
  ]
}

/** Doses that fit on the card; the rest is on the page above it. */
const onCard = 7

/** The size of a bank card, twice: it is folded. */
function card(facts: VaccinePaperFacts): readonly Content[] {
  const { patient, doses, pharmacy, on } = facts
  const shown = (doses ?? []).slice(0, onCard)
  const rest = (doses ?? []).length - shown.length
  const front: Content = {
    stack: [
      { text: 'Vaccine record', bold: true },
      { text: patient.name, bold: true, fontSize: 11 },
      { text: patient.birthDate === null ? '' : `Born ${shortDate(patient.birthDate)}` },
      {
        text: pharmacy === null ? '' : `${pharmacy.name}, ${pharmacy.phone}`,
        margin: [0, 6, 0, 0],
      },
      { text: `As of ${shortDate(on)}` },
    ],
  }
  const back: Content = {
    stack: [
      ...(doses === null ? [{ text: 'No history on record' }] : []),
      ...shown.map(({ day, name, lot }) => ({
        text: `${shortDate(day)}  ${name}${lot === null ? '' : `, lot ${lot}`}`,
      })),
      ...(rest > 0 ? [{ text: `and ${rest} earlier: see the whole record` }] : []),
    ],
  }
  return [
    {
      unbreakable: true,
      fontSize: 8,
      stack: [
        { text: 'Cut out, fold in the middle, keep it in your wallet:', margin: [0, 6, 0, 4] },
        {
          layout: {
            hLineStyle: () => ({ dash: { length: 4, space: 3 } }),
            vLineStyle: () => ({ dash: { length: 4, space: 3 } }),
            paddingLeft: () => 8,
            paddingRight: () => 8,
            paddingTop: () => 8,
            paddingBottom: () => 8,
          },
          table: { widths: [227, 227], heights: 137, body: [[front, back]] },
        },
      ],
    },
  ]
}

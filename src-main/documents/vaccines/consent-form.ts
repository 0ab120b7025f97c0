// The form that a patient fills in before a dose: questions, consent, signature; below, what the immunizer notes. What is
// written on it is entered on screen. The questions are the screen's own.

import type { Column, Content, TableCell } from 'pdfmake/interfaces'
import { checkBox, ink } from '../layout.ts'
import type { WorkingPaper } from '../template.ts'
import {
  about,
  closeGrid,
  heads,
  small,
  type VaccinePaperFacts,
  vaccinePage,
} from './vaccine-paper.ts'

export const vaccineConsentForm = {
  id: 'vaccine-consent-form',
  version: 1,
  title: 'Vaccine questions and consent',
  prepare: (facts) => facts,
  build: (facts) => [
    vaccinePage(
      facts,
      'Before your vaccine',
      [about(facts), questions(facts), consent(), office()],
      null,
    ),
  ],
} as const satisfies WorkingPaper<VaccinePaperFacts, VaccinePaperFacts>

function questions(facts: VaccinePaperFacts): Content {
  const box = (words: string): TableCell => checkBox(words, small)
  return {
    layout: closeGrid,
    margin: [0, 0, 0, 8],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [14, '*', 34, 34, 62],
      body: [
        heads('', 'Please answer each question', '', '', ''),
        ...facts.questions.map((text, place): TableCell[] => [
          String(place + 1),
          text,
          box('Yes'),
          box('No'),
          box('Not sure'),
        ]),
      ],
    },
  }
}

/** A line to write on, with its words below. */
function line(words: string, width: number): Column {
  return {
    width,
    stack: [
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 22,
            x2: width - 10,
            y2: 22,
            lineWidth: 0.8,
            lineColor: ink.rule,
          },
        ],
      },
      { text: words, fontSize: small, color: ink.quiet },
    ],
  }
}

function consent(): Content {
  return {
    unbreakable: true,
    stack: [
      {
        text: 'I have read, or somebody explained to me, what is known about the benefits and risks of the vaccine named below. I could ask questions. I ask that the vaccine be given to me, or to the person named above for whom I may decide.',
      },
      checkBox('I got the Vaccine Information Statement', 10, 1),
      checkBox('My record may be shared through the immunization registry', 10, 1),
      checkBox('I do not want my record to be shared through the registry', 10, 1),
      {
        columns: [
          line('Signature', 220),
          line('Name, if for another person', 190),
          line('Date', 100),
        ],
      },
    ],
  }
}

function office(): Content {
  const row = (...words: readonly string[]): Content => ({
    columns: words.map((word) => line(word, 520 / words.length)),
  })
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    stack: [
      { text: 'For the immunizer', bold: true },
      row('Vaccine', 'Lot', 'Expiration', 'Dose, mL'),
      row('Route and site', 'VIS edition', 'Given by', 'Time'),
    ],
  }
}

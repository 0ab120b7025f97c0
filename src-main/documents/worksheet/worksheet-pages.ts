// How the interview worksheet looks: numbered lines in the order of the screens, boxes to tick, room to write.

import type { Content } from 'pdfmake/interfaces'
import { barcodeSvg } from '../barcode.ts'
import { longDate } from '../dates-in-words.ts'
import type { WorksheetFacts } from '../interview-worksheet.ts'
import { gridTable, hairline, ink, paper } from '../layout.ts'
import type { PageDescription } from '../template.ts'
import { assessTables } from './assess-tables.ts'
import { collectTables } from './collect-tables.ts'
import { cell, head, type LineNumber, small } from './worksheet-cells.ts'

const side = 40
const width = paper.width - 2 * side
const mark = 'Working paper: not part of the record. Shred it when its lines are entered.'
/** Lines for words about the plan. */
const emptyPlanLines = 3

/** One part. */
export function worksheetPages(facts: WorksheetFacts): readonly PageDescription[] {
  let last = 0
  const number: LineNumber = () => String(++last)
  return [
    {
      content: [
        top(facts),
        step('Collect', 'Alt 1', collectHint(facts)),
        ...collectTables(facts, number),
        step(
          'Assess',
          'Alt 2',
          'Tick one box for each question. What the screen has already is printed.',
        ),
        ...assessTables(facts, number),
        {
          unbreakable: true,
          stack: [
            step('Plan', 'Alt 3', 'In words that the patient understands.'),
            plan(number),
            end,
          ],
        },
      ],
      margins: [side, 54, side, 44],
      fontSize: 9.5,
      lineHeight: 1.1,
      header: (page) => ({
        margin: [side, 22, side, 0],
        columns: [
          { text: page === 1 ? mark : facts.patientName, bold: true, fontSize: 9 },
          {
            text: page === 1 ? '' : `${facts.codeWords} · ${mark}`,
            alignment: 'right',
            fontSize: small,
            width: 'auto',
          },
        ],
      }),
      footer: (page, pages) => ({
        text: `Printed by ${facts.printedBy} at ${facts.printedAt} on ${longDate(facts.on)}. Page ${page} of ${pages}`,
        fontSize: small,
        color: ink.quiet,
        margin: [side, 14, side, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: null,
    },
  ]
}

function top(facts: WorksheetFacts): Content {
  const { review } = facts
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: 'Interview worksheet', fontSize: 17, bold: true },
          {
            text:
              review === null
                ? 'No review is open yet: start one when the patient is here.'
                : `${review.kind} review, ${review.words}`,
          },
          { text: facts.patientName, fontSize: 13, bold: true, margin: [0, 7, 0, 2] },
          ...facts.about.map(({ what, known }) => ({
            text: [{ text: `${what}: `, color: ink.quiet }, known ?? blank('not on record', 22)],
          })),
        ],
      },
      {
        width: 236,
        alignment: 'right',
        stack: [
          { svg: barcodeSvg(facts.code), width: facts.review === null ? 236 : 120 },
          { text: facts.codeWords, fontSize: small, margin: [0, 2, 0, 0] },
          { text: facts.pharmacyName ?? '', fontSize: small, color: ink.quiet },
        ],
      },
    ],
    columnGap: 10,
  }
}

const collectHint = ({ lines: { length }, hasList }: WorksheetFacts) =>
  hasList
    ? `${length} ${length === 1 ? 'medication' : 'medications'} on our list. Ask for bottles, boxes and lists.`
    : 'Nobody has written a list yet: write down everything that is taken.'

/** A heading as on the screen, with the key that leads there. */
function step(title: string, key: string, hint: string): Content {
  return {
    headlineLevel: 1,
    margin: [0, 11, 0, 4],
    stack: [
      {
        text: [
          { text: title, fontSize: 12.5, bold: true },
          { text: `   ${key}   `, fontSize: small, color: ink.quiet },
          { text: hint, fontSize: 9, color: ink.quiet },
        ],
      },
      hairline(width, 2),
    ],
  }
}

/** What is not on record, with a line to write it on. */
const blank = (words: string, length: number) => `${words} ${'_'.repeat(length)}`

function plan(number: LineNumber): Content {
  return {
    layout: gridTable,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      heights: (row) => (row === 0 ? 0 : 24),
      widths: [16, 190, '*'],
      body: [
        ['', 'What we talked about', 'What the patient does'].map(head),
        ...Array.from({ length: emptyPlanLines }, () => [cell(number(), true), cell(''), cell('')]),
        [cell(number(), true), cell('Follow-up on'), cell('')],
      ],
    },
  }
}

const end: Content = {
  text: `Asked by ${'_'.repeat(34)}   Entered by ${'_'.repeat(34)}`,
  fontSize: 9,
  margin: [0, 16, 0, 0],
}

// First step on the worksheet: goal, allergies, our list, and what stands on no list.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { lineAnswers } from '../../clinical/review.ts'
import type { WorksheetFacts, WorksheetLine } from '../interview-worksheet.ts'
import { tallMan } from '../languages/tall-man.ts'
import { checkBox, gridTable } from '../layout.ts'
import { cell, head, type LineNumber, small } from './worksheet-cells.ts'

/** Lines for what the patient takes besides the list. */
const emptyDrugLines = 4

/** The goal and the allergies stand before the drugs. */
export const firstDrug = 3

/** The digits and words of the answers on the screen. */
const answerWords = lineAnswers.map(
  (answer, place) => `${place + 1} ${answer.replaceAll('-', ' ')}`,
)

/** The tables of the step. */
export function collectTables(facts: WorksheetFacts, number: LineNumber): readonly Content[] {
  return [goalAndAllergies(facts, number), ...lines(facts, number), beside(facts, number)]
}

function goalAndAllergies(facts: WorksheetFacts, number: LineNumber): Content {
  const { isAsked, words } = facts.allergies
  return {
    layout: gridTable,
    table: {
      widths: [16, 120, '*'],
      dontBreakRows: true,
      heights: [48, 24],
      body: [
        [
          cell(number(), true),
          cell('What matters most to the patient, in their own words'),
          cell(facts.goal ?? ''),
        ],
        [
          cell(number(), true),
          cell('Allergies, and what happened'),
          isAsked
            ? cell(words.join('; '))
            : { stack: ['Nobody has asked yet.', checkBox('asked: none known', 9.5)] },
        ],
      ],
    },
  }
}

function lines(facts: WorksheetFacts, number: LineNumber): readonly Content[] {
  if (facts.lines.length === 0) {
    const words = facts.hasList ? 'No medication in use on our list.' : 'No list on record.'
    return [{ text: words, margin: [0, 8, 0, 0] }]
  }
  return [
    {
      margin: [0, 6, 0, 0],
      layout: gridTable,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [16, '*', 138, 148],
        body: [
          ['', 'Our list', 'Taken', 'How it is really taken, since when, what for'].map(head),
          ...facts.lines.map((line) => lineRow(line, number())),
        ],
      },
    },
  ]
}

function lineRow(line: WorksheetLine, number: string): TableCell[] {
  const boxes = answerWords.map((words) => checkBox(words, small))
  return [
    cell(number, true),
    {
      stack: [
        { text: tallMan(line.text), bold: true },
        { text: line.known.join(' · '), fontSize: small },
        ...(line.lacks.length === 0
          ? []
          : [{ text: `Not on record: ${line.lacks.join(', ')}`, fontSize: small, italics: true }]),
      ],
    },
    line.answer === null
      ? {
          fontSize: small,
          columns: [{ stack: boxes.slice(0, 2) }, { stack: boxes.slice(2) }],
          columnGap: 2,
        }
      : { text: `Answered: ${line.answer.replaceAll('-', ' ')}`, fontSize: small },
    cell(line.says ?? ''),
  ]
}

/** What other lists name, and what nobody has named yet. */
function beside(facts: WorksheetFacts, number: LineNumber): Content {
  const empty = Array.from({ length: emptyDrugLines }, () => '')
  return {
    margin: [0, 8, 0, 0],
    layout: gridTable,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      heights: (row) => (row === 0 ? 0 : 18),
      widths: [16, '*', 138, 148],
      body: [
        [
          '',
          'Not on our list: without prescription, herbs, samples',
          'Strength, how often',
          'Since when, what for, from whom',
        ].map(head),
        ...[...facts.told, ...empty].map((text) => [
          cell(number(), true),
          cell(text),
          cell(''),
          cell(''),
        ]),
      ],
    },
  }
}

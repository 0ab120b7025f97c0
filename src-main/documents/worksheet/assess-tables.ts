// Second step on the worksheet: every question of the sweep, and the facts that the screening lacked.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { WorksheetFacts, WorksheetRow } from '../interview-worksheet.ts'
import { checkBox, gridTable } from '../layout.ts'
import { firstDrug } from './collect-tables.ts'
import { cell, head, type LineNumber, small } from './worksheet-cells.ts'

const heads = {
  indication: 'Indication',
  effectiveness: 'Effectiveness',
  safety: 'Safety',
  adherence: 'Adherence',
  untreated: 'Needs a drug',
  monitoring: 'Tests due',
  vaccines: 'Due',
} as const

const drugHeads = [heads.indication, heads.effectiveness, heads.safety, heads.adherence]

/** The tables of the step. */
export function assessTables(facts: WorksheetFacts, number: LineNumber): readonly Content[] {
  return [...sweep(facts, number), ...lacking(facts, number)]
}

function sweep(facts: WorksheetFacts, number: LineNumber): readonly Content[] {
  const drugs = facts.sweep.filter((row) => row.cells.length > 1)
  const others = facts.sweep.filter((row) => row.cells.length === 1)
  const ofDrugs: Content = {
    layout: gridTable,
    margin: [0, 0, 0, 6],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [16, '*', 62, 62, 62, 62],
      body: [
        ['', 'A problem with …', ...drugHeads].map(head),
        ...drugs.map((row) => [
          cell(number(), true),
          rowTitle(row),
          ...row.cells.map(({ said }) => tick(said)),
        ]),
      ],
    },
  }
  const ofOthers: Content = {
    layout: gridTable,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [16, '*', 70, 62, 148],
      body: [
        ['', 'Beside the drugs', 'A problem', '', 'What'].map(head),
        ...others.flatMap((row) =>
          row.cells.map(({ question, said }) => [
            cell(number(), true),
            rowTitle(row),
            { text: heads[question], fontSize: small },
            tick(said),
            cell(''),
          ]),
        ),
      ],
    },
  }
  return drugs.length === 0 ? [ofOthers] : [ofDrugs, ofOthers]
}

function rowTitle(row: WorksheetRow): TableCell {
  return {
    stack: [
      row.line === null ? row.title : `${row.title} (line ${firstDrug + row.line})`,
      ...(row.lacks.length === 0
        ? []
        : [
            {
              text: `Cannot tell without: ${row.lacks.join(', ')}`,
              fontSize: small,
              italics: true,
            },
          ]),
    ],
  }
}

function tick(said: string | null): TableCell {
  return said === null
    ? { fontSize: small, columns: [checkBox('no', small), checkBox('yes', small)], columnGap: 2 }
    : { text: said, fontSize: small }
}

/** Facts that would let the rules answer; to be asked or measured. */
function lacking(facts: WorksheetFacts, number: LineNumber): readonly Content[] {
  if (facts.lacking.length === 0) return []
  return [
    {
      margin: [0, 8, 0, 0],
      layout: gridTable,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        heights: (row) => (row === 0 ? 0 : 16),
        widths: [16, '*', 138, 148],
        body: [
          [
            '',
            'Not on record, and asked for by the screening',
            'Value',
            'Of which day, who says so',
          ].map(head),
          ...facts.lacking.map((name) => [cell(number(), true), cell(name), cell(''), cell('')]),
        ],
      },
    },
  ]
}

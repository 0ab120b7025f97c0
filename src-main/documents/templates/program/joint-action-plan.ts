// The written plan of Iowa Medicaid pharmaceutical case management that pharmacist and physician make together: goals, who
// does what, and boxes for the physician's answer. The program's own form was not at hand: the layout is Pestle's.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { longDate, shortDate } from '../../dates-in-words.ts'
import { checkBox, gridTable, hairline, ink, ruledTable } from '../../layout.ts'
import {
  type JointActionPlanFacts,
  type PlanProblem,
  prepareActionPlan,
} from '../../programs/action-plan-facts.ts'
import { sheetHeading, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import type { DocumentTemplate } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { actionPlanWords as words } from '../../text-packs/program-papers-en-2026.ts'

/** The plan. */
export const jointActionPlan = {
  id: 'joint-action-plan',
  version: 2,
  title: 'Joint Written Action Plan (Iowa PCM)',
  audience: 'prescriber',
  program: 'iowa-pcm',
  needsPrescriber: false,
  sources: ['iowa-pcm'],
  prepare: prepareActionPlan,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.title, fontSize: 11 },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<JointActionPlanFacts>

const known = (text: string | null) => text ?? words.unknown

function content(facts: JointActionPlanFacts): readonly Content[] {
  const { sheet, review } = facts
  return [
    ...sheetHeading(sheet, words.title),
    {
      text: fill(words.about, {
        kind: words.kinds[review.kind],
        on: longDate(review.heldOn),
        code: review.referenceCode,
      }),
      margin: [0, 0, 0, 6],
    },
    pairs([
      [words.medicaid, known(facts.medicaidId)],
      [words.consent, known(facts.consent)],
      [words.pharmacist, `${review.signature?.name ?? words.notSigned}, ${sheet.pharmacyName}`],
      [words.physician, facts.physicians.join('; ') || words.unknown],
    ]),
    goals(facts),
    heading(words.problems),
    ...problems(facts),
    medicines(facts),
    signatures(facts),
  ]
}

function heading(text: string): Content {
  return { text, bold: true, fontSize: 13, margin: [0, 10, 0, 4], headlineLevel: 1 }
}

function pairs(rows: readonly (readonly [string, string])[]): Content {
  return {
    stack: rows.map(([label, value]) => ({
      columns: [
        { width: 110, text: label, color: ink.quiet },
        { width: '*', text: value },
      ],
      columnGap: 0,
      margin: [0, 0, 0, 2],
    })),
  }
}

/** Title and column heads stay with the first row, and stand on every page. */
function table(
  title: string,
  columns: readonly string[],
  widths: (number | '*')[],
  rows: TableCell[][],
): Content {
  const head = columns.map((text): TableCell => ({ text, bold: true, fontSize: 9.5 }))
  const first: TableCell = { text: title, bold: true, fontSize: 13, colSpan: columns.length }
  return {
    layout: {
      ...ruledTable,
      hLineWidth: (line) => (line < 2 ? 0 : line === 2 ? 1.2 : 0.6),
      paddingLeft: (at) => (at === 0 ? 0 : 6),
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    margin: [0, 6, 0, 0],
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      body: [[first, ...columns.slice(1).map((): TableCell => '')], head, ...rows],
    },
  }
}

function goals({ conditions }: JointActionPlanFacts): Content {
  if (conditions === null || conditions.length === 0)
    return { stack: [heading(words.goals), { text: words.noConditions }] }
  const met = (value: boolean | null) =>
    value === null ? words.unknown : value ? words.yes : words.no
  return table(
    words.goals,
    words.goalColumns,
    [160, 80, '*', 76],
    conditions.map((one) => [
      one.text,
      known(one.icd10),
      known(one.goal),
      one.goal === null ? '' : met(one.isGoalMet),
    ]),
  )
}

function medicines({ drugs }: JointActionPlanFacts): Content {
  const title = fill(words.medicines, { count: String(drugs.length) })
  if (drugs.length === 0) return { stack: [heading(title), { text: words.noMedicines }] }
  return table(
    title,
    words.medicineColumns,
    [150, '*', 100, 110],
    drugs.map((one) => [
      one.text,
      known(one.directions),
      known(one.indication),
      known(one.prescriber),
    ]),
  )
}

function problems(facts: JointActionPlanFacts): Content[] {
  const { problems: list } = facts
  if (list === null) return [{ text: words.notAssessed }]
  const rest: Content[] =
    facts.otherActions.length === 0
      ? []
      : [
          { text: words.otherActions, bold: true, margin: [0, 4, 0, 2] },
          { ul: [...facts.otherActions] },
        ]
  if (list.length === 0) return [{ text: words.noProblems }, ...rest]
  return [...list.map((one, at) => problemBlock(one, at + 1, facts)), ...rest]
}

function problemBlock(problem: PlanProblem, number: number, facts: JointActionPlanFacts): Content {
  const { followUpOn } = facts.review
  const { physician, patient, pharmacist } = words.does
  const does: readonly (readonly [string, string])[] = [
    ...(problem.asksPrescriber
      ? [
          [
            physician,
            [problem.prescriber, known(problem.recommendation)]
              .filter((part) => part !== null)
              .join(': '),
          ] as const,
        ]
      : []),
    ...(problem.patientDoes.length === 0
      ? []
      : [[patient, problem.patientDoes.join(' ')] as const]),
    [
      pharmacist,
      followUpOn === null ? words.noCheck : fill(words.checks, { on: longDate(followUpOn) }),
    ],
  ]
  return {
    unbreakable: true,
    margin: [0, 0, 0, 6],
    layout: gridTable,
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { text: `${number}. ${problem.title}`, bold: true },
              {
                text: [
                  ...(problem.drug === null ? [] : [fill(words.about1, { drug: problem.drug })]),
                  fill(words.cause, { cause: known(problem.cause) }),
                ].join('. '),
                color: ink.quiet,
                fontSize: 10,
                margin: [0, 0, 0, 3],
              },
              pairs(does),
              ...(problem.asksPrescriber ? answer(problem) : []),
            ],
          },
        ],
      ],
    },
  }
}

/** The answer on record, or boxes for it. */
function answer({ result, resultOn }: PlanProblem): Content[] {
  if (result !== null)
    return [
      pairs([
        [
          words.answer,
          fill(words.answered, {
            result,
            on: resultOn === null ? words.unknown : shortDate(resultOn),
          }),
        ],
      ]),
    ]
  const [agree, change, decline] = words.boxes
  const line = (from: number): Content => ({
    canvas: [{ type: 'line', x1: from, y1: -3, x2: sheetWidth - 20, y2: -3, lineWidth: 0.6 }],
  })
  return [
    { text: words.answer, bold: true, margin: [0, 4, 0, 3] },
    checkBox(agree, 11, 5),
    checkBox(change, 11),
    line(150),
    { ...checkBox(decline, 11), margin: [0, 7, 0, 0] },
    line(150),
  ]
}

function signatures({ review, fax, sheet, signedOn }: JointActionPlanFacts): Content {
  const { signature } = review
  const [physician, date] = words.signatures
  const under = (text: string, width: number): Content => ({
    stack: [hairline(width, 30, 2), { text, fontSize: 9.5, color: ink.quiet }],
  })
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    stack: [
      { text: fill(words.returnTo, { fax, phone: sheet.pharmacyPhone }), bold: true },
      {
        text:
          signature === null || signedOn === null
            ? words.notSigned
            : fill(words.signed, {
                name: signature.name,
                credential: signature.credential,
                npi: signature.npi,
                licence: signature.licence,
                on: longDate(signedOn),
              }),
        margin: [0, 6, 0, 0],
      },
      {
        columns: [
          { width: 340, stack: [under(physician, 340)] },
          { width: '*', stack: [under(date, sheetWidth - 360)] },
        ],
        columnGap: 20,
      },
    ],
  }
}

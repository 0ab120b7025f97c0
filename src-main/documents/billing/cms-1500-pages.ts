// The pages of a CMS-1500: the data alone, for the red form of the printer, and a proof with drawn boxes for the screen.

import type { Content } from 'pdfmake/interfaces'
import { type FormCell, formCells } from '../../reference/claim-form/cms-1500-cells.ts'
import { formFields, formGrid } from '../../reference/claim-form/cms-1500-fields.ts'
import { formFont } from '../fonts.ts'
import { ink, paper } from '../layout.ts'
import type { PageDescription } from '../template.ts'
import { cms1500Words as words } from '../text-packs/billing-papers-en-2026.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { type CutText, type FilledForm, fieldOf } from './filled-form.ts'

/** Points by which a store's printer sets too far left or up. */
export interface PrintShift {
  readonly right: number
  readonly down: number
}

const { left, top, columnPoints, linePoints, serviceStep } = formGrid
/** Twelve points of this face are ten characters an inch. */
const size = 12
/** From the top of a line of this face to its baseline, as a part of the type size. */
const ascent = 1600 / 2048
/** Letters stand a little above the foot of their line. */
const foot = 3

/** The data of one form where its boxes are. */
function data({ texts }: FilledForm, shift: PrintShift): readonly Content[] {
  return Object.entries(texts).map(([id, text]) => {
    const field = fieldOf(id)
    const pad = field.align === 'right' ? field.width - text.length : 0
    const line = field.line + field.row * serviceStep
    return {
      text,
      font: formFont,
      fontSize: size,
      lineHeight: 1,
      noWrap: true,
      absolutePosition: {
        x: left + (field.column - 1 + pad) * columnPoints + shift.right,
        y: top + line * linePoints - foot - size * ascent + shift.down,
      },
    }
  })
}

function page(content: readonly Content[], isPreview: boolean): PageDescription {
  return {
    content,
    margins: [0, 0, 0, 0],
    fontSize: size,
    lineHeight: 1,
    header: () => null,
    footer: () => null,
    watermark: isPreview ? words.previewMark : null,
    blankBack: null,
    maxPages: 1,
  }
}

/** One page for each form: nothing but the data. */
export function overlayPages(
  forms: readonly FilledForm[],
  shift: PrintShift,
  isPreview: boolean,
): readonly PageDescription[] {
  return forms.map((form) => page(data(form, shift), isPreview))
}

/** One page for each form: the data within drawn and labelled boxes, and what was cut. */
export function proofPages(
  forms: readonly FilledForm[],
  cut: readonly CutText[],
  isPreview: boolean,
): readonly PageDescription[] {
  return forms.map((form, at) =>
    page(
      [
        ...formCells.map(frame),
        ...formCells.filter(({ label }) => label !== '').map(label),
        ...choices,
        ...title(at + 1, forms.length, cut),
        ...data(form, { right: 0, down: 0 }),
      ],
      isPreview,
    ),
  )
}

const xOf = (column: number) => left + (column - 1) * columnPoints
const yOf = (line: number) => top + (line - 1) * linePoints
/** Boxes begin a little left of their first letter. */
const inset = 2

function frame(cell: FormCell): Content {
  return {
    absolutePosition: { x: 0, y: 0 },
    canvas: [
      {
        type: 'rect',
        x: xOf(cell.from) - inset,
        y: yOf(cell.top),
        w: (cell.to - cell.from + 1) * columnPoints,
        h: (cell.bottom - cell.top + 1) * linePoints,
        lineWidth: 0.5,
        lineColor: ink.rule,
      },
    ],
  }
}

function label(cell: FormCell): Content {
  return {
    text: cell.label,
    fontSize: 5.5,
    color: ink.quiet,
    noWrap: true,
    absolutePosition: { x: xOf(cell.from), y: yOf(cell.top) + 0.8 },
  }
}

/** An empty box with its word for everything that is ticked, and the letter before each diagnosis. */
const choices: readonly Content[] = formFields.flatMap(({ id, title, line, column, width }) => {
  const at = { x: xOf(column), y: yOf(line) }
  if (id.startsWith('diagnosis.')) return small(id.slice(-1), at.x - 7, at.y + 3.5)
  if (width > 1 || id === 'icd') return []
  const box: Content = {
    absolutePosition: { x: 0, y: 0 },
    canvas: [
      {
        type: 'rect',
        x: at.x - 0.9,
        y: at.y + 1.5,
        w: 9,
        h: 9.5,
        lineWidth: 0.4,
        lineColor: ink.rule,
      },
    ],
  }
  return [box, small(title.split(': ').at(-1) ?? title, at.x - 0.9, at.y - 4.8)]
})

function small(text: string, x: number, y: number): Content {
  return { text, fontSize: 5, color: ink.quiet, noWrap: true, absolutePosition: { x, y } }
}

function title(number: number, of: number, cut: readonly CutText[]): readonly Content[] {
  const said = cut.map(({ box, printed, whole }) => fill(words.cut, { box, printed, whole }))
  return [
    {
      text: words.proof,
      bold: true,
      fontSize: 13,
      absolutePosition: { x: left, y: 22 },
    },
    {
      columns: [
        {
          width: 270,
          text: [
            fill(words.form, { number: String(number), of: String(of) }),
            words.notForSending,
          ].join(' '),
          fontSize: 8.5,
          color: ink.quiet,
        },
      ],
      absolutePosition: { x: left, y: 40 },
    },
    ...(said.length === 0
      ? []
      : [
          {
            columns: [{ width: paper.width - 2 * left, text: said.join('\n'), fontSize: 7 }],
            absolutePosition: { x: left, y: yOf(63) + 2 },
          },
        ]),
  ]
}

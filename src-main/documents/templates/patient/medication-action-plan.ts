// The Medication-related Action Plan of the Core Elements: what the patient will do, room for what was done and when, and
// the next appointment. Only lines of the agreed to-do list; nothing that a prescriber has still to decide.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import { longDate } from '../../dates-in-words.ts'
import { gridTable } from '../../layout.ts'
import { lineCount, lineFactor } from '../../measure-text.ts'
import { oneLine } from '../../packet-part.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { field, sheetHeading, sheetHeight, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import type { DocumentInput, DocumentTemplate, Prepared, TypeSize } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { medicationActionPlanWords as words } from '../../text-packs/patient-sheets-en-2026.ts'

export interface MedicationActionPlanFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly goal: string | null
  readonly steps: readonly { readonly topic: string; readonly action: string }[]
  readonly pharmacist: string | null
  readonly primaryCare: { readonly name: string | null; readonly phone: string | null }
  readonly nextOn: Day | null
  /** Points of the body. */
  readonly size: TypeSize
}

/** The patient's plan. */
export const medicationActionPlan = {
  id: 'medication-action-plan',
  version: 2,
  title: 'Medication-Related Action Plan',
  audience: 'patient',
  needsPrescriber: false,
  hasTypeSizes: true,
  sources: [],
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.title, fontSize: facts.size },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<MedicationActionPlanFacts>

const leftWidth = 270
/** Lines of one step that fit on a page with the heads around it. */
const mostLines = (size: number) => Math.floor((sheetHeight - 150) / (size * lineFactor))

function prepare(input: DocumentInput): Prepared<MedicationActionPlanFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const { review, typeSize: size } = input
  const steps = review.todo.flatMap((item, index) => {
    const topic = oneLine(item.topic)
    const actions = item.actions.flatMap((action) => oneLine(action) ?? [])
    const line = `line ${index + 1} of the to-do list`
    missing.add(topic === null, `topic in ${line}`, 'plan')
    missing.add(actions.length === 0, `action in ${line}`, 'plan')
    return actions.map((action, i) => ({ topic: i === 0 ? (topic ?? '') : '', action }))
  })
  const lines = (text: string) => lineCount(text, leftWidth - 16, { size, isBold: true })
  missing.add(
    steps.some((step) => lines(step.topic) + lines(step.action) > mostLines(size)),
    'shorter words in the to-do list',
    'plan',
  )
  if (sheet === null || missing.facts.length > 0) return { ok: false, missing: missing.facts }
  const primary = input.prescribers.find((one) => one.id === input.patient.primaryCareId) ?? null
  const { signature } = review
  return {
    ok: true,
    facts: {
      isPreview: signature === null,
      sheet,
      goal: oneLine(review.patientGoal),
      steps,
      pharmacist: signature === null ? null : `${signature.name}, ${signature.credential}`,
      primaryCare: { name: oneLine(primary?.name ?? null), phone: oneLine(primary?.phone ?? null) },
      nextOn: review.followUpOn,
      size,
    },
  }
}

function content(facts: MedicationActionPlanFacts): readonly Content[] {
  const { sheet, goal } = facts
  const steps = facts.steps.length === 0 ? [{ topic: '', action: words.none }] : facts.steps
  return [
    ...sheetHeading(sheet, words.title, { fontSize: facts.size }),
    people(facts),
    { text: words.instructions, margin: [0, 4, 0, 8] },
    goal === null ? '' : { text: fill(words.goal, { goal }), bold: true, margin: [0, 0, 0, 8] },
    {
      layout: { ...gridTable, paddingTop: () => 7, paddingBottom: () => 7 },
      table: {
        widths: [leftWidth - 14, '*'],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        heights: (row) => (row === 0 ? 'auto' : 46),
        body: [
          [words.toDo, words.did].map((text): TableCell => ({ text, bold: true })),
          ...steps.map(({ topic, action }): TableCell[] => [
            { stack: [...(topic === '' ? [] : [{ text: topic, bold: true }]), { text: action }] },
            '',
          ]),
          ['', ''],
        ],
      },
      margin: [0, 0, 0, 12],
    },
    appointment(facts),
  ]
}

function people({ sheet, primaryCare, pharmacist }: MedicationActionPlanFacts): Content {
  const half = (sheetWidth - 20) / 2
  const joined = (...parts: (string | null)[]) => {
    const known = parts.filter((part) => part !== null)
    return known.length === 0 ? null : known.join(', ')
  }
  return {
    columns: [
      {
        width: half,
        stack: [field(words.primaryCare, joined(primaryCare.name, primaryCare.phone), half)],
      },
      {
        width: half,
        stack: [
          field(words.pharmacy, joined(sheet.pharmacyName, sheet.pharmacyPhone, pharmacist), half),
        ],
      },
    ],
    columnGap: 20,
  }
}

function appointment({ nextOn }: MedicationActionPlanFacts): Content {
  const third = 110
  return {
    unbreakable: true,
    layout: gridTable,
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { text: words.next, bold: true, margin: [0, 0, 0, 4] },
              ...(nextOn === null ? [] : [{ text: fill(words.nextOn, { on: longDate(nextOn) }) }]),
              {
                columns: [words.date, words.time, words.half].map((label) => ({
                  width: third,
                  stack: [field(label, label === words.half ? ' ' : null, third - 14, 12)],
                })),
                columnGap: 12,
                margin: [0, 8, 0, 0],
              },
            ],
          },
        ],
      ],
    },
  }
}

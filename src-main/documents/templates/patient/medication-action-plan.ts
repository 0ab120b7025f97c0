// The Medication-related Action Plan of the Core Elements: what the patient will do, room for what was done and when, and
// the next appointment. Only lines of the agreed to-do list; nothing that a prescriber has still to decide.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import {
  type OwnTemplate,
  ownTemplateOf,
  shownSection,
  standingText,
  type TemplateSection,
} from '../../head/own-template.ts'
import { phraseIn, type Said } from '../../languages/in-language.ts'
import { gridTable } from '../../layout.ts'
import { lineCount, lineFactor } from '../../measure-text.ts'
import { languageOf, oneLine } from '../../packet-part.ts'
import { drawnLines } from '../../sheets/medicine-cells.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { longDay, sheetLanguages } from '../../sheets/sheet-frame.ts'
import { field, sheetHeading, sheetHeight, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import { untranslatedLines } from '../../sheets/sheet-words.ts'
import type { DocumentInput, DocumentTemplate, Prepared, TypeSize } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { patientSheetWords } from '../../text-packs/patient-sheets.ts'

export interface MedicationActionPlanFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  /** Key of the language of the page. */
  readonly language: string
  /** In the patient's own words, which nobody translates. */
  readonly goal: string | null
  /** The topic stands with its first action only. */
  readonly steps: readonly { readonly topic: Said | null; readonly action: Said }[]
  readonly pharmacist: string | null
  readonly own: OwnTemplate
  readonly primaryCare: { readonly name: string | null; readonly phone: string | null }
  readonly nextOn: Day | null
  /** False where the plan fills its page without a row to write in. */
  readonly hasBlankRow: boolean
  /** Points of the body. */
  readonly size: TypeSize
}

/** What a store may leave out of its plan. */
const sections: readonly TemplateSection[] = [
  { id: 'people', title: 'Doctor, pharmacy and pharmacist', required: null },
  { id: 'goal', title: 'The patient’s goal', required: null },
  { id: 'steps', title: 'What to do and what was done', required: 'The plan is these steps.' },
  { id: 'new-row', title: 'A blank row', required: null },
  { id: 'appointment', title: 'Next appointment', required: null },
]

/** The patient's plan. */
export const medicationActionPlan = {
  id: 'medication-action-plan',
  version: 3,
  title: 'Medication-Related Action Plan',
  audience: 'patient',
  needsPrescriber: false,
  hasTypeSizes: true,
  languages: sheetLanguages,
  sources: [],
  sections,
  hasStandingTexts: true,
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      {
        isPreview: facts.isPreview,
        title: patientSheetWords(facts.language).medicationActionPlan.title,
        fontSize: facts.size,
        language: facts.language,
      },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<MedicationActionPlanFacts>

const leftWidth = 270
/** Points of the lowest row. */
const rowHeight = 36
/** Lines of one step that fit on a page with the heads around it. */
const mostLines = (size: number) => Math.floor((sheetHeight - 150) / (size * lineFactor))

function prepare(input: DocumentInput): Prepared<MedicationActionPlanFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const { review, typeSize: size } = input
  const language = languageOf(input)
  const inOwn = (text: string) => phraseIn(language, 'step', text)
  const steps = review.todo.flatMap((item, index) => {
    const topic = oneLine(item.topic)
    const actions = item.actions.flatMap((action) => oneLine(action) ?? [])
    const line = `line ${index + 1} of the to-do list`
    missing.add(topic === null, `topic in ${line}`, 'plan')
    missing.add(actions.length === 0, `action in ${line}`, 'plan')
    return actions.map((action, i) => ({
      topic: i === 0 && topic !== null ? inOwn(topic) : null,
      action: inOwn(action),
    }))
  })
  const lines = (said: Said | null) =>
    said === null
      ? 0
      : lineCount(said.text, leftWidth - 16, { size, isBold: true }) + (said.isTranslated ? 0 : 2)
  missing.add(
    steps.some((step) => lines(step.topic) + lines(step.action) > mostLines(size)),
    'shorter words in the to-do list',
    'plan',
  )
  if (sheet === null || missing.facts.length > 0) return { ok: false, missing: missing.facts }
  const own = ownTemplateOf(medicationActionPlan, input)
  const primary = input.prescribers.find((one) => one.id === input.patient.primaryCareId) ?? null
  const { signature } = review
  return {
    ok: true,
    facts: {
      isPreview: signature === null,
      sheet,
      language,
      goal: oneLine(review.patientGoal),
      steps,
      pharmacist: signature === null ? null : `${signature.name}, ${signature.credential}`,
      primaryCare: { name: oneLine(primary?.name ?? null), phone: oneLine(primary?.phone ?? null) },
      own,
      // In large print, and where lines carry marks, the row would push the last box alone to a further page.
      hasBlankRow:
        !own.hidden.includes('new-row') &&
        size < 18 &&
        steps.every(({ action }) => action.isTranslated),
      nextOn: review.followUpOn,
      size,
    },
  }
}

function content(facts: MedicationActionPlanFacts): readonly Content[] {
  const { sheet, goal, language, own } = facts
  const { medicationActionPlan: words, medicine } = patientSheetWords(language)
  const none: MedicationActionPlanFacts['steps'] = [
    { topic: null, action: { text: words.none, isTranslated: true } },
  ]
  const steps = facts.steps.length === 0 ? none : facts.steps
  const isMarked =
    (goal !== null && language !== 'en' && !own.hidden.includes('goal')) ||
    steps.some(({ topic, action }) => topic?.isTranslated === false || !action.isTranslated)
  const linesOf = ({ text, isTranslated }: Said, bold = false): readonly Content[] => [
    { text, bold },
    ...(isTranslated ? [] : [{ text: medicine.notTranslated, italics: true }]),
  ]
  return [
    ...sheetHeading(sheet, words.title, { fontSize: facts.size, language }),
    ...shownSection(own, 'people', () => [people(facts)]),
    { text: words.instructions, margin: [0, 2, 0, 8] },
    ...standingText(own.opening, language),
    ...shownSection(own, 'goal', () => goalContent(goal, language)),
    {
      layout: { ...gridTable, paddingTop: () => 5, paddingBottom: () => 6 },
      table: {
        widths: [leftWidth - 14, '*'],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        heights: (row) => (row === 0 ? 'auto' : rowHeight),
        body: [
          [words.toDo, words.did].map((text): TableCell => ({ text, bold: true })),
          ...steps.map(({ topic, action }): TableCell[] => [
            {
              stack: [...(topic === null ? [] : linesOf(topic, true)), ...linesOf(action)],
            },
            '',
          ]),
          ...(facts.hasBlankRow ? [['', '']] : []),
        ],
      },
      margin: [0, 0, 0, 8],
    },
    ...(isMarked
      ? [{ text: medicine.notTranslatedNote, fontSize: facts.size * 0.75, margin: below }]
      : []),
    ...shownSection(own, 'appointment', () => [appointment(facts)]),
    ...standingText(own.closing, language),
  ]
}

const below: [number, number, number, number] = [0, 0, 0, 8]

function goalContent(goal: string | null, language: string): readonly Content[] {
  if (goal === null) return []
  const { medicationActionPlan: words, medicine } = patientSheetWords(language)
  if (language === 'en')
    return [{ text: fill(words.goal, { goal }), bold: true, margin: [0, 0, 0, 8] }]
  return [
    {
      stack: [
        { text: fill(words.goal, { goal: '' }).trim(), bold: true },
        ...drawnLines(untranslatedLines(goal, medicine)),
      ],
      margin: [0, 0, 0, 8],
    },
  ]
}

function people(facts: MedicationActionPlanFacts): Content {
  const { sheet, primaryCare, pharmacist, size } = facts
  const { medicationActionPlan: words } = patientSheetWords(facts.language)
  const half = (sheetWidth - 20) / 2
  const joined = (...parts: (string | null)[]) => {
    const known = parts.filter((part) => part !== null)
    return known.length === 0 ? null : known.join('\n')
  }
  return {
    columns: [
      {
        width: half,
        stack: [field(words.primaryCare, joined(primaryCare.name, primaryCare.phone), half, size)],
      },
      {
        width: half,
        stack: [
          field(
            words.pharmacy,
            joined(sheet.pharmacyName, sheet.pharmacyPhone, pharmacist),
            half,
            size,
          ),
        ],
      },
    ],
    columnGap: 20,
  }
}

function appointment({ nextOn, language, size }: MedicationActionPlanFacts): Content {
  const { medicationActionPlan: words } = patientSheetWords(language)
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
              ...(nextOn === null
                ? []
                : [{ text: fill(words.nextOn, { on: longDay(language, nextOn) }) }]),
              {
                columns: [words.date, words.time, words.half].map((label) => ({
                  width: third,
                  stack: [
                    field(label, label === words.half ? ' ' : null, third - 14, Math.max(12, size)),
                  ],
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

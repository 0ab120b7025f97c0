// A card to cut out and fold to the size of a bank card: who the bearer is, whom to call, allergies, then the medicines.
// Panels are filled by measured height; what does not fit on one card goes on another.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../../clinical/chart.ts'
import type { Day } from '../../../clinical/dates.ts'
import { phraseIn } from '../../languages/in-language.ts'
import { ink, paper } from '../../layout.ts'
import { lineCount, lineFactor } from '../../measure-text.ts'
import { languageOf, oneLine } from '../../packet-part.ts'
import { medicineLines } from '../../sheets/medicine-lines.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetLanguages, shortDay } from '../../sheets/sheet-frame.ts'
import { sheetPart } from '../../sheets/sheet-part.ts'
import {
  allergyLines,
  directionLines,
  reasonLines,
  type SheetLine,
  untranslatedLines,
} from '../../sheets/sheet-words.ts'
import type { DocumentInput, DocumentTemplate, PageDescription, Prepared } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { patientSheetWords } from '../../text-packs/patient-sheets.ts'

/** A line of a panel. */
interface CardLine {
  readonly text: string
  readonly isBold: boolean
}

export interface WalletCardFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  /** Key of the language of the card. */
  readonly language: string
  /** Panels in reading order, each filled so that it fits. */
  readonly panels: readonly (readonly CardLine[])[]
}

/** The folded card. */
export const walletCard = {
  id: 'wallet-card',
  version: 2,
  title: 'Wallet Card',
  audience: 'patient',
  needsPrescriber: false,
  sources: [],
  languages: sheetLanguages,
  prepare,
  build: (facts) => cards(facts).map((panels, index) => cardPage(facts, panels, index)),
} as const satisfies DocumentTemplate<WalletCardFacts>

// A bank card is 3.375 by 2.125 inches.
const panelWidth = 243
const panelHeight = 153
const pad = 7
const size = 8
const lineHeight = 0.93
const panelsPerCard = 8
/** Air before an entry, in lines. */
const entryGap = 0.25
const inner = panelWidth - 2 * pad
const roomLines = Math.floor((panelHeight - 2 * pad - 10) / (size * lineFactor * lineHeight))

const heightOf = (lines: readonly CardLine[]) =>
  lines.reduce((sum, { text, isBold }) => sum + lineCount(text, inner, { size, isBold }), 0)

function prepare(input: DocumentInput): Prepared<WalletCardFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const language = languageOf(input)
  const { medicine } = patientSheetWords(language)
  const lines = medicineLines(input, language)
  missing.add(lines === null, 'medication list', 'medications')
  const entries = (lines ?? []).map((line): readonly CardLine[] => [
    { text: line.generic === null ? line.name : `${line.name} (${line.generic})`, isBold: true },
    ...(line.isHalfKnown ? [{ text: medicine.halfKnown, isBold: false }] : []),
    ...cardLines(directionLines(line, medicine)),
    // A card has no room for a question.
    ...(line.indication === null ? [] : cardLines(reasonLines(line, medicine))),
  ])
  entries.forEach((entry, index) => {
    missing.add(
      heightOf(entry) + entryGap > roomLines,
      `shorter words in line ${index + 1} of the medication list`,
      'medications',
    )
  })
  if (sheet === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const first = [
    ...identity(input, sheet, language),
    ...allergyEntries(input.chart.allergies, language),
  ]
  const none = [[{ text: medicine.noMedicines, isBold: false }]]
  const panels = [...filled(first), ...filled(lines.length === 0 ? none : entries)]
  // A card to cut out has no room for the store's head.
  const { letterhead: _, ...plain } = sheet
  return {
    ok: true,
    facts: { isPreview: input.review.signature === null, sheet: plain, language, panels },
  }
}

function identity(
  input: DocumentInput,
  sheet: SheetFacts,
  language: string,
): readonly (readonly CardLine[])[] {
  const { walletCard: words, medicine } = patientSheetWords(language)
  const day = (on: Day) => shortDay(language, on)
  const { emergencyContact, primaryCareId } = input.patient
  const primary = input.prescribers.find((one) => one.id === primaryCareId) ?? null
  const own = oneLine(emergencyContact?.relationship ?? null)
  const who = own === null ? null : phraseIn(language, 'relationship', own)
  const relationship = who?.isTranslated === true ? who.text : null
  const marked = who?.isTranslated === false ? untranslatedLines(who.text, medicine) : []
  const plain = (text: string): CardLine => ({ text, isBold: false })
  const blank = '______________________________'
  const known = (...parts: (string | null | undefined)[]) => {
    const all = parts.flatMap((part) => oneLine(part ?? null) ?? [])
    return all.length === 0 ? blank : all.join(', ')
  }
  return [
    [
      { text: words.cardTitle, isBold: true },
      { text: sheet.patientName, isBold: true },
      plain(
        `${fill(words.born, { birth: day(sheet.birthDate) })}. ${fill(words.asOf, { on: day(sheet.on) })}`,
      ),
      plain(
        `${words.emergency} ${known(emergencyContact?.name, relationship, emergencyContact?.phone)}`,
      ),
      ...cardLines(marked),
      plain(`${words.pharmacy} ${sheet.pharmacyName}, ${sheet.pharmacyPhone}`),
      plain(`${words.doctor} ${known(primary?.name, primary?.phone)}`),
    ],
  ]
}

const cardLines = (lines: readonly SheetLine[]): readonly CardLine[] =>
  lines.map(({ text }) => ({ text, isBold: false }))

function allergyEntries(allergies: Allergies, language: string): readonly (readonly CardLine[])[] {
  const { medicine } = patientSheetWords(language)
  const [first = [], ...rest] = allergyLines(allergies, medicine, language).map(cardLines)
  return [[{ text: medicine.allergies.toUpperCase(), isBold: true }, ...first], ...rest]
}

/** Entries whole in panels, as many panels as they need. */
function filled(entries: readonly (readonly CardLine[])[]): readonly (readonly CardLine[])[] {
  const panels: CardLine[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const own = heightOf(entry) + entryGap
    if (used + own > roomLines) {
      panels.push([])
      used = 0
    }
    panels.at(-1)?.push(...entry)
    used += own
  }
  return panels
}

function cards({ panels }: WalletCardFacts): readonly WalletCardFacts['panels'][] {
  return Array.from({ length: Math.ceil(panels.length / panelsPerCard) }, (_, i) =>
    panels.slice(i * panelsPerCard, (i + 1) * panelsPerCard),
  )
}

function cardPage(
  facts: WalletCardFacts,
  panels: WalletCardFacts['panels'],
  card: number,
): PageDescription {
  const { walletCard: words } = patientSheetWords(facts.language)
  const rows = Math.ceil(panels.length / 2)
  const cell = (index: number): TableCell => {
    const lines = panels[index]
    if (lines === undefined) return ''
    const number = fill(words.panel, {
      number: String(card * panelsPerCard + index + 1),
      of: String(facts.panels.length),
    })
    return {
      stack: [
        ...lines.map(
          ({ text, isBold }, line): Content => ({
            text,
            bold: isBold,
            margin: [0, isBold && line > 0 ? entryGap * size : 0, 0, 0],
          }),
        ),
        { text: number, fontSize: 7, color: ink.quiet, alignment: 'right' },
      ],
    }
  }
  const isEdge = (line: number, last: number) => line === 0 || line === last
  const dashed = (line: number, last: number) =>
    isEdge(line, last) ? null : { dash: { length: 4, space: 3 } }
  const part = sheetPart(
    facts.sheet,
    {
      isPreview: facts.isPreview,
      title: words.title,
      fontSize: size,
      maxPages: 1,
      language: facts.language,
    },
    [
      { text: words.howTo, fontSize: 11, margin: [0, 4, 0, 12] },
      {
        layout: {
          hLineWidth: (line, node) => (isEdge(line, node.table.body.length) ? 1.2 : 0.6),
          vLineWidth: (line) => (isEdge(line, 2) ? 1.2 : 0.6),
          hLineStyle: (line, node) => dashed(line, node.table.body.length),
          vLineStyle: (line) => dashed(line, 2),
          paddingLeft: () => pad,
          paddingRight: () => pad,
          paddingTop: () => pad,
          paddingBottom: () => pad,
        },
        table: {
          widths: [inner, inner],
          heights: panelHeight - 2 * pad,
          dontBreakRows: true,
          // Down the left side, then down the right: the order in which the folded card opens.
          body: Array.from({ length: rows }, (_, row) => [cell(row), cell(rows + row)]),
        },
        margin: [(paper.width - 84 - 2 * panelWidth) / 2, 0, 0, 0],
      },
    ],
  )
  return { ...part, lineHeight }
}

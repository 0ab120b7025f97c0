// The facts of the medication list: which medicines, in whose words, and whether each line fits on a page.

import type { Allergies, Medication, MedicationKind } from '../clinical/chart.ts'
import { activeMedications } from '../clinical/chart.ts'
import { clearNumbers } from './languages/clear-numbers.ts'
import type { Directions, Said } from './languages/in-language.ts'
import { directionsIn, phraseIn, reasonIn } from './languages/in-language.ts'
import { lineCount, textWidth } from './measure-text.ts'
import type { PartFacts } from './packet-part.ts'
import {
  blockSize,
  bodyWidth,
  languageOf,
  maxRowLines,
  oneLine,
  preparePart,
} from './packet-part.ts'
import type { DocumentInput, MissingFact, Prepared, TypeSize } from './template.ts'
import type { MedicationListText } from './text-packs/cms-packet-text.ts'
import { cmsPacketText } from './text-packs/index.ts'

export interface MedicationRow {
  readonly name: string
  /** Ingredients, when the name does not say them; null otherwise. */
  readonly generic: string | null
  readonly isHalfKnown: boolean
  readonly directions: Directions
  readonly indication: string | null
  readonly prescriber: string | null
  readonly kind: MedicationKind
  /** What stayed in English on a page of another language. */
  readonly untranslated: readonly ('directions' | 'indication')[]
}

/** An allergy in words of the page; `reaction` null when nobody recorded one. */
export interface AllergyLine {
  readonly substance: Said
  readonly reaction: Said | null
}

/** What is known about allergies, ready to print. */
export type AllergyFacts =
  | Exclude<Allergies, { readonly kind: 'listed' }>
  | { readonly kind: 'listed'; readonly items: readonly AllergyLine[] }

export interface MedicationListFacts {
  /** True while nobody signed the review; the pages say so and must not be issued. */
  readonly isPreview: boolean
  readonly part: PartFacts
  readonly rows: readonly MedicationRow[]
  readonly allergies: AllergyFacts
  readonly goal: Said | null
  readonly text: MedicationListText
  /** False where columns would be too narrow for the words: each medicine is then a block of full lines. */
  readonly isInColumns: boolean
}

/** Widths of the four columns in points, without the padding between them. */
export const listColumns = [150, 148, 100, '*'] as const
const innerWidths = { name: 150, directions: 148, indication: 100, prescriber: 84 } as const
/** Width in points of the labels of a block. */
export function labelWidth({ columns }: MedicationListText, size: TypeSize): number {
  const widths = Object.values(columns).map((text) => textWidth(`${text}:`, { size, isBold: true }))
  return Math.ceil(Math.max(...widths)) + 12
}

/** The facts of the list, or what is missing. Stopped and not yet started medicines are left out. */
export function prepareMedicationList(input: DocumentInput): Prepared<MedicationListFacts> {
  const part = preparePart(input)
  const missing: MissingFact[] = part.ok ? [] : [...part.missing]
  const text = cmsPacketText(input.textPack).medicationList
  const { typeSize } = input
  const size = { size: typeSize }
  const language = languageOf(input)
  const active = activeMedications(input.chart)
  if (active === null) missing.push({ what: 'medication list', where: 'medications' })
  const rows = (active ?? []).map((medication) => medicationRow(medication, input, language))
  const isInColumns =
    typeSize < blockSize &&
    rows.every(
      (row) =>
        fitsColumns(row, text, typeSize) && tallest(row, text, typeSize) <= maxRowLines(typeSize),
    )
  rows.forEach((row, index) => {
    const line = `line ${index + 1} of the medication list`
    if (row.name === '') missing.push({ what: `name in ${line}`, where: 'medications' })
    if (!isInColumns && blockLines(row, text, typeSize) > maxRowLines(typeSize)) {
      missing.push({ what: `shorter words in ${line}`, where: 'medications' })
    }
  })
  const goal = oneLine(input.review.patientGoal)
  if (lineCount(goal ?? '', bodyWidth - 20, size) > maxRowLines(typeSize) - 8) {
    missing.push({ what: 'shorter goal of the patient', where: 'review' })
  }
  const allergies = allergyFacts(input.chart.allergies, language)
  if (allergies.kind === 'listed') {
    const room = maxAllergyLines(typeSize)
    if (allergies.items.some((item) => allergyHeight(item, text, typeSize) > room)) {
      missing.push({ what: 'shorter words for an allergy', where: 'patient' })
    }
    if (allergies.items.length === 0) missing.push({ what: 'allergies', where: 'patient' })
  }
  if (!part.ok || missing.length > 0) return { ok: false, missing }
  return {
    ok: true,
    facts: {
      isPreview: part.facts.isPreview,
      part: part.facts,
      rows,
      allergies,
      // Free text of the patient: it is never translated.
      goal: goal === null ? null : { text: goal, isTranslated: language === 'en' },
      text,
      isInColumns,
    },
  }
}

function allergyFacts(allergies: Allergies, language: string): AllergyFacts {
  if (allergies.kind !== 'listed') return allergies
  return {
    kind: 'listed',
    items: allergies.items.map(({ substance, reaction }) => {
      const said = oneLine(reaction)
      return {
        substance: phraseIn(language, 'substance', oneLine(substance) ?? '?'),
        reaction: said === null ? null : phraseIn(language, 'reaction', said),
      }
    }),
  }
}

/** One medicine as the list names it. */
export function medicationRow(
  medication: Medication,
  input: DocumentInput,
  language = 'en',
): MedicationRow {
  const name = clearNumbers(nameOf(medication))
  const generic = medication.ingredients?.map((i) => i.name).join(' / ') ?? null
  const isNamed =
    medication.ingredients?.every((i) => name.toLowerCase().includes(i.name.toLowerCase())) ?? true
  const { directions, isTranslated } = directionsIn(language, medication)
  const why = oneLine(medication.indication)
  const reason = why === null ? null : reasonIn(language, why)
  return {
    name,
    generic: isNamed ? null : oneLine(generic),
    isHalfKnown: medication.isHalfKnown,
    directions:
      directions.kind === 'none'
        ? directions
        : { ...directions, text: clearNumbers(directions.text) },
    indication: reason?.text ?? null,
    prescriber: oneLine(
      input.prescribers.find((p) => p.id === medication.prescriberId)?.name ?? null,
    ),
    kind: medication.kind,
    untranslated: [
      ...(isTranslated ? [] : (['directions'] as const)),
      ...(reason?.isTranslated === false ? (['indication'] as const) : []),
    ],
  }
}

/** The entry as written, with strength and form added when it does not say them. */
function nameOf({ text, strength, form }: Medication): string {
  const squeezed = (words: string) => words.toLowerCase().replace(/\s+/g, '')
  let name = oneLine(text) ?? ''
  if (name === '') return name
  const more = oneLine(strength)
  if (more !== null && !squeezed(name).includes(squeezed(more))) name += ` ${more}`
  const shape = oneLine(form)
  // "ER 500 mg tablet" is not lengthened to "tablet extended-release tablet": its last word names the form already.
  const kind = shape?.split(' ').at(-1)?.toLowerCase() ?? ''
  if (shape !== null && !name.toLowerCase().includes(kind)) name += ` ${shape}`
  return name
}

/** What the four cells of a row say, marks left out. */
function wordsOf(row: MedicationRow, text: MedicationListText) {
  return {
    name: row.name,
    more: [row.generic ?? '', row.isHalfKnown ? text.halfKnown : ''].filter((t) => t !== ''),
    asWritten: row.directions.kind === 'as-written' ? text.asWritten : '',
    directions: row.directions.kind === 'none' ? text.noDirections : row.directions.text,
    indication: row.indication ?? text.noIndication,
    prescriber:
      row.prescriber ?? (row.kind === 'prescription' ? text.noPrescriber : text[row.kind]),
  }
}

/** True when no word of the row is wider than its column: a word cut in two is easily misread. */
function fitsColumns(row: MedicationRow, text: MedicationListText, size: TypeSize): boolean {
  const words = wordsOf(row, text)
  const fits = (said: string, width: number, isBold = false) =>
    said.split(/\s+|(?<=-)/).every((word) => textWidth(word, { size, isBold }) <= width)
  return (
    fits(words.name, innerWidths.name, true) &&
    words.more.every((line) => fits(line, innerWidths.name)) &&
    fits(words.directions, innerWidths.directions) &&
    fits(words.indication, innerWidths.indication) &&
    fits(words.prescriber, innerWidths.prescriber)
  )
}

// Lines for the marks of what stayed in English.
const markLines = (row: MedicationRow) => 2 * row.untranslated.length

function tallest(row: MedicationRow, text: MedicationListText, size: TypeSize): number {
  const type = { size }
  const words = wordsOf(row, text)
  const name = lineCount(words.name, innerWidths.name, { ...type, isBold: true })
  const more = words.more.map((line) => lineCount(line, innerWidths.name, type))
  const written =
    words.asWritten === '' ? 0 : lineCount(words.asWritten, innerWidths.directions, type)
  return (
    Math.max(
      name + more.reduce((a, b) => a + b, 0),
      written + lineCount(words.directions, innerWidths.directions, type),
      lineCount(words.indication, innerWidths.indication, type),
      lineCount(words.prescriber, innerWidths.prescriber, type),
    ) + markLines(row)
  )
}

function blockLines(row: MedicationRow, text: MedicationListText, size: TypeSize): number {
  const words = wordsOf(row, text)
  const own = bodyWidth - labelWidth(text, size) - 12
  const values = [words.directions, words.indication, words.prescriber]
  return (
    lineCount(words.name, bodyWidth - 12, { size: size + 1, isBold: true }) +
    words.more.reduce((sum, line) => sum + lineCount(line, bodyWidth - 12, { size }), 0) +
    (words.asWritten === '' ? 0 : lineCount(words.asWritten, own, { size })) +
    values.reduce((sum, value) => sum + lineCount(value, own, { size }), 0) +
    markLines(row) +
    1
  )
}

const maxAllergyLines = (size: TypeSize) => maxRowLines(size) - 4

/** `Penicillin: hives`. */
export function allergyText(
  { substance, reaction }: AllergyLine,
  text: MedicationListText,
): string {
  return `${substance.text}: ${reaction?.text ?? text.reactionNotRecorded}`
}

/** True when a part of the line stayed in English. */
export function isAllergyMarked({ substance, reaction }: AllergyLine): boolean {
  return !substance.isTranslated || reaction?.isTranslated === false
}

function allergyHeight(item: AllergyLine, text: MedicationListText, size: TypeSize): number {
  const mark = isAllergyMarked(item) ? 1 : 0
  return lineCount(allergyText(item, text), bodyWidth - 20, { size }) + mark
}

/** The allergies in groups that fit on one page. */
export function allergyGroups(
  items: readonly AllergyLine[],
  text: MedicationListText,
  size: TypeSize,
): readonly (readonly AllergyLine[])[] {
  const groups: AllergyLine[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const item of items) {
    const own = allergyHeight(item, text, size)
    if (height + own > maxAllergyLines(size)) {
      groups.push([])
      height = 0
    }
    groups.at(-1)?.push(item)
    height += own
  }
  return groups
}

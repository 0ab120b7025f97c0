// The facts of the medication list: which medicines, in whose words, and whether each line fits on a page.

import type { Allergies, Allergy, Medication, MedicationKind } from '../clinical/chart.ts'
import { activeMedications } from '../clinical/chart.ts'
import { readableSentence } from '../clinical/medicines/readable-text.ts'
import { lineCount } from './measure-text.ts'
import type { PartFacts } from './packet-part.ts'
import { bodySize, bodyWidth, maxRowLines, oneLine, preparePart } from './packet-part.ts'
import type { DocumentInput, MissingFact, Prepared } from './template.ts'
import type { MedicationListText } from './text-packs/cms-packet-text.ts'
import { cmsPacketText } from './text-packs/index.ts'

/** Whose words say how a medicine is taken. */
export type Directions =
  | { readonly kind: 'patient-wording'; readonly text: string }
  | { readonly kind: 'as-written'; readonly text: string }
  | { readonly kind: 'none' }

export interface MedicationRow {
  readonly name: string
  /** Ingredients, when the name does not say them; null otherwise. */
  readonly generic: string | null
  readonly isHalfKnown: boolean
  readonly directions: Directions
  readonly indication: string | null
  readonly prescriber: string | null
  readonly kind: MedicationKind
}

export interface MedicationListFacts {
  /** True while nobody signed the review; the pages say so and must not be issued. */
  readonly isPreview: boolean
  readonly part: PartFacts
  readonly rows: readonly MedicationRow[]
  readonly allergies: Allergies
  readonly goal: string | null
  readonly text: MedicationListText
}

/** Widths of the four columns in points, without the padding between them. */
export const listColumns = [142, 146, 104, '*'] as const
const innerWidths = { name: 142, directions: 146, indication: 104, prescriber: 88 } as const

const type = { size: bodySize }

/** The facts of the list, or what is missing. Stopped and not yet started medicines are left out. */
export function prepareMedicationList(input: DocumentInput): Prepared<MedicationListFacts> {
  const part = preparePart(input)
  const missing: MissingFact[] = part.ok ? [] : [...part.missing]
  const text = cmsPacketText(input.textPack).medicationList
  const active = activeMedications(input.chart)
  if (active === null) missing.push({ what: 'medication list', where: 'medications' })
  const rows = (active ?? []).map((medication) => medicationRow(medication, input))
  rows.forEach((row, index) => {
    const line = `line ${index + 1} of the medication list`
    if (row.name === '') missing.push({ what: `name in ${line}`, where: 'medications' })
    if (tallest(row, text) > maxRowLines) {
      missing.push({ what: `shorter words in ${line}`, where: 'medications' })
    }
  })
  const goal = oneLine(input.review.patientGoal)
  if (lineCount(goal ?? '', bodyWidth - 20, type) > 12) {
    missing.push({ what: 'shorter goal of the patient', where: 'review' })
  }
  const { allergies } = input.chart
  if (allergies.kind === 'listed') {
    if (allergies.items.some((item) => allergyHeight(allergyText(item, text)) > maxAllergyLines)) {
      missing.push({ what: 'shorter words for an allergy', where: 'patient' })
    }
    if (allergies.items.length === 0) missing.push({ what: 'allergies', where: 'patient' })
  }
  if (!part.ok || missing.length > 0) return { ok: false, missing }
  return {
    ok: true,
    facts: { isPreview: part.facts.isPreview, part: part.facts, rows, allergies, goal, text },
  }
}

/** One medicine as the list names it. */
export function medicationRow(medication: Medication, input: DocumentInput): MedicationRow {
  const name = nameOf(medication)
  const generic = medication.ingredients?.map((i) => i.name).join(' / ') ?? null
  const isNamed =
    medication.ingredients?.every((i) => name.toLowerCase().includes(i.name.toLowerCase())) ?? true
  const patientWording = oneLine(medication.patientWording)
  const asWritten = oneLine(medication.directions)
  return {
    name,
    generic: isNamed ? null : oneLine(generic),
    isHalfKnown: medication.isHalfKnown,
    directions:
      patientWording !== null
        ? { kind: 'patient-wording', text: patientWording }
        : asWritten !== null
          ? { kind: 'as-written', text: readableSentence(asWritten) }
          : { kind: 'none' },
    indication: oneLine(medication.indication),
    prescriber: oneLine(
      input.prescribers.find((p) => p.id === medication.prescriberId)?.name ?? null,
    ),
    kind: medication.kind,
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

function tallest(row: MedicationRow, text: MedicationListText): number {
  const name = lineCount(row.name, innerWidths.name, { ...type, isBold: true })
  const generic = row.generic === null ? 0 : lineCount(row.generic, innerWidths.name, type)
  const halfKnown = row.isHalfKnown ? lineCount(text.halfKnown, innerWidths.name, type) : 0
  const said =
    row.directions.kind === 'none'
      ? text.noDirections
      : row.directions.kind === 'as-written'
        ? `${text.asWritten} ${row.directions.text}`
        : row.directions.text
  return Math.max(
    name + generic + halfKnown,
    lineCount(said, innerWidths.directions, type),
    lineCount(row.indication ?? text.noIndication, innerWidths.indication, type),
    lineCount(row.prescriber ?? text.noPrescriber, innerWidths.prescriber, type),
  )
}

const maxAllergyLines = maxRowLines - 4
const allergyHeight = (line: string) => lineCount(line, bodyWidth - 20, type)

function allergyText(allergy: Allergy, text: MedicationListText): string {
  const reaction = oneLine(allergy.reaction) ?? text.reactionNotRecorded
  return `${oneLine(allergy.substance) ?? '?'}: ${reaction}`
}

/** One line for each allergy, in groups that fit on one page. */
export function allergyLines(
  items: readonly Allergy[],
  text: MedicationListText,
): readonly (readonly string[])[] {
  const groups: string[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const item of items) {
    const line = allergyText(item, text)
    const own = allergyHeight(line)
    if (height + own > maxAllergyLines) {
      groups.push([])
      height = 0
    }
    groups.at(-1)?.push(line)
    height += own
  }
  return groups
}

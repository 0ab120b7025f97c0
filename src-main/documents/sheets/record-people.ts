// The people of the Personal Medication Record: whom to call, and who signs. What is not on record gets a line to write on.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import type { Said } from '../languages/in-language.ts'
import { hairline, ink } from '../layout.ts'
import type { TypeSize } from '../template.ts'
import { patientSheetWords } from '../text-packs/patient-sheets.ts'
import type { SheetFacts } from './sheet-facts.ts'
import { shortDay } from './sheet-frame.ts'
import { field, sheetWidth } from './sheet-part.ts'

interface Contact {
  readonly name: string | null
  readonly relationship: Said | null
  readonly phone: string | null
}

/** What this part of the record prints. */
export interface RecordPeople {
  readonly sheet: SheetFacts
  /** Key of the language of the page. */
  readonly language: string
  readonly emergency: Contact
  readonly primaryCare: Contact
  readonly reviewedOn: Day | null
  /** Points of large print; null for the close grid. */
  readonly large: TypeSize | null
}

const below: [number, number, number, number] = [0, 0, 0, 8]

/** Whom to call, who prescribes, who dispenses. */
export function recordPeople(facts: RecordPeople, closeSize: number): Content {
  const { emergency, primaryCare, sheet, large } = facts
  const { medicine, personalMedicationRecord: words } = patientSheetWords(facts.language)
  const gap = 18
  const width = (sheetWidth - 2 * gap) / 3
  const { relationship } = emergency
  const named = (label: string, value: string | null) =>
    field(label, value, width, large ?? closeSize)
  const blocks: readonly (readonly [title: string, ...fields: Content[]])[] = [
    [
      words.emergency,
      named(words.name, emergency.name),
      {
        stack: [
          named(words.relationship, relationship?.text ?? null),
          ...(relationship?.isTranslated === false
            ? [{ text: medicine.notTranslated, italics: true, margin: below }]
            : []),
        ],
      },
      named(words.phone, emergency.phone),
    ],
    [words.primaryCare, named(words.name, primaryCare.name), named(words.phone, primaryCare.phone)],
    [
      words.pharmacy,
      named(words.name, sheet.pharmacyName),
      named(words.phone, sheet.pharmacyPhone),
    ],
  ]
  // Three narrow columns would cut the words of large print: there each person has a row.
  if (large !== null)
    return {
      stack: blocks.map(([title, ...fields]) => ({
        unbreakable: true,
        stack: [
          titled(title),
          { columns: fields.map((one) => ({ width, stack: [one] })), columnGap: gap },
        ],
      })),
      margin: below,
    }
  return {
    unbreakable: true,
    columns: blocks.map(([title, ...fields]) => ({ width, stack: [titled(title), ...fields] })),
    columnGap: gap,
    margin: below,
  }
}

const titled = (text: string): Content => ({ text, bold: true, margin: [0, 0, 0, 4] })

/** Two signatures and two days; labels grow with large print. */
export function recordSignatures(facts: RecordPeople, closeSize: number): Content {
  const { sheet, reviewedOn, language, large } = facts
  const { personalMedicationRecord: words } = patientSheetWords(facts.language)
  const half = (sheetWidth - 24) / 2
  const size = large ?? closeSize
  const day = (on: Day | null) => (on === null ? null : shortDay(language, on))
  const line = (label: string) => ({
    width: half,
    stack: [
      hairline(half, Math.max(26, size * 2), 2),
      { text: label, fontSize: size - 1.5, color: ink.quiet },
    ],
  })
  const dated = (label: string, on: Day | null) => ({
    width: half,
    stack: [field(label, day(on), half, size)],
  })
  return {
    unbreakable: true,
    stack: [
      { columns: [line(words.mySignature), line(words.theirSignature)], columnGap: 24 },
      {
        columns: [dated(words.updated, sheet.on), dated(words.reviewed, reviewedOn)],
        columnGap: 24,
        margin: [0, 10, 0, 0],
      },
    ],
  }
}

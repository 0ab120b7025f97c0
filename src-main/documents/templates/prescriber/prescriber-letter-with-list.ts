// The one-page letter to a prescriber with the list of medicines on the page behind it, for whoever asks for both.

import type { Allergies } from '../../../clinical/chart.ts'
import { shortDate } from '../../dates-in-words.ts'
import { ink } from '../../layout.ts'
import { letterMargins } from '../../letter-block.ts'
import { type PrescriberLetterFacts, prescriberLetter } from '../../prescriber-letter.ts'
import { letterPage } from '../../prescriber-letter-page.ts'
import { type MedicineLine, medicineLines } from '../../sheets/medicine-lines.ts'
import { closeTable, medicineTable } from '../../sheets/medicine-table.ts'
import { missingList } from '../../sheets/sheet-facts.ts'
import { tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, PageDescription, Prepared } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { letterListWords as words } from '../../text-packs/office-papers-en-2026.ts'

export interface PrescriberLetterWithListFacts {
  readonly isPreview: boolean
  readonly letter: PrescriberLetterFacts
  readonly lines: readonly MedicineLine[]
  readonly allergies: Allergies
}

/** Letter, then list, numbered through so that no page of a fax is missed. */
export const prescriberLetterWithList = {
  id: 'prescriber-letter-with-list',
  version: 3,
  title: 'Prescriber Letter with Medication List',
  audience: 'prescriber',
  awaitsReply: true,
  needsPrescriber: true,
  sources: [],
  prepare,
  build: (facts) => [page(facts)],
} as const satisfies DocumentTemplate<PrescriberLetterWithListFacts>

function prepare(input: DocumentInput): Prepared<PrescriberLetterWithListFacts> {
  const letter = prescriberLetter.prepare(input)
  const missing = missingList()
  const lines = medicineLines(input)
  missing.add(lines === null, 'medication list', 'medications')
  tooTall(lines ?? [], closeTable, missing)
  if (!letter.ok) return { ok: false, missing: [...letter.missing, ...missing.facts] }
  if (lines === null || missing.facts.length > 0) return { ok: false, missing: missing.facts }
  return {
    ok: true,
    facts: {
      isPreview: letter.facts.isPreview,
      letter: letter.facts,
      lines,
      allergies: input.chart.allergies,
    },
  }
}

function page({ letter, lines, allergies }: PrescriberLetterWithListFacts): PageDescription {
  const first = letterPage(letter)
  return {
    ...first,
    content: [
      ...first.content,
      { stack: [...medicineTable(lines, allergies, letter.on)], pageBreak: 'before' },
    ],
    // A fax may lose its order: every page after the first says whose it is.
    header: (number) =>
      number === 1
        ? null
        : {
            text: fill(words.whose, {
              name: letter.patientName,
              birth: shortDate(letter.birthDate),
              code: letter.referenceCode,
            }),
            fontSize: 10,
            color: ink.quiet,
            margin: [letterMargins[0], 18, letterMargins[2], 0],
          },
    maxPages: null,
  }
}

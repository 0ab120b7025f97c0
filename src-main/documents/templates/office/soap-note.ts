// The SOAP note of a review on paper, for the file or for a prescriber who asks for it: as written by the data and as
// edited by the pharmacist.

import type { Content } from 'pdfmake/interfaces'
import { type SoapNote, soapParts } from '../../../clinical/notes/soap-note.ts'
import type { Review } from '../../../clinical/review.ts'
import { longDate } from '../../dates-in-words.ts'
import { tallMan } from '../../languages/tall-man.ts'
import { hairline } from '../../layout.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetHeading, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import type { DocumentInput, DocumentTemplate, Prepared } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { soapNoteWords as words } from '../../text-packs/office-papers-en-2026.ts'

export interface SoapNoteFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly review: Pick<Review, 'kind' | 'mode' | 'heldOn' | 'referenceCode' | 'signature'>
  readonly note: SoapNote
}

/** The note. */
export const soapNote = {
  id: 'soap-note',
  version: 3,
  title: 'SOAP Note',
  audience: 'office',
  needsPrescriber: false,
  sources: [],
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.title, fontSize: 11 },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<SoapNoteFacts>

function prepare(input: DocumentInput): Prepared<SoapNoteFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const note = input.soap ?? null
  missing.add(note === null, 'SOAP note', 'review')
  if (sheet === null || note === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { kind, mode, heldOn, referenceCode, signature } = input.review
  return {
    ok: true,
    facts: {
      isPreview: signature === null,
      sheet,
      review: { kind, mode, heldOn, referenceCode, signature },
      note,
    },
  }
}

function content({ sheet, review, note }: SoapNoteFacts): readonly Content[] {
  const { kind, mode, heldOn, referenceCode: code, signature } = review
  const about = fill(words.about, {
    kind,
    heldOn: longDate(heldOn),
    mode: mode.replaceAll('-', ' '),
    code,
  })
  return [
    ...sheetHeading(sheet, words.title),
    { text: about, margin: [0, 0, 0, 8] },
    ...soapParts.flatMap((part): Content[] => [
      { text: words.parts[part], bold: true, fontSize: 13, margin: [0, 4, 0, 3], headlineLevel: 1 },
      ...linesOf(tallMan(note[part])),
    ]),
    hairline(sheetWidth, 12, 6),
    {
      text: signature === null ? words.notSigned : fill(words.signedBy, signatureWords(signature)),
      bold: true,
    },
    ...(signature?.preparedBy === undefined
      ? []
      : [{ text: fill(words.prepared, { names: signature.preparedBy.join('; ') }) }]),
  ]
}

function signatureWords({ name, credential, npi, licence }: NonNullable<Review['signature']>) {
  return { name, credential, npi, licence }
}

/** Lines that begin with a dash hang; others stand as they are. */
function linesOf(text: string): Content[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return [{ text: words.empty, italics: true }]
  return lines.map((line) =>
    line.startsWith('- ')
      ? {
          columns: [
            { width: 12, text: '•' },
            { width: '*', text: line.slice(2) },
          ],
          columnGap: 0,
          margin: [4, 0, 0, 2],
        }
      : { text: line, margin: [0, 0, 0, 2] },
  )
}

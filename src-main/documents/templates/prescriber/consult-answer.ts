// The answer to a question about therapy: the question as it was asked, the answer, what it rests on, who signed it.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import type { Signature } from '../../../clinical/review.ts'
import { barcodeSvg } from '../../barcode.ts'
import { longDate, shortDate } from '../../dates-in-words.ts'
import { tallMan } from '../../languages/tall-man.ts'
import { framedTable, gridTable, hairline, ink } from '../../layout.ts'
import { oneLine } from '../../packet-part.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import type {
  ConsultOnPaper,
  DocumentInput,
  DocumentTemplate,
  Prepared,
  Prescriber,
} from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { consultAnswerWords as words } from '../../text-packs/office-papers-en-2026.ts'

export interface ConsultAnswerFacts {
  /** True while nobody signed the consult. */
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly referenceCode: string
  readonly consult: ConsultOnPaper & { readonly answer: string }
  /** Of the list of prescribers; null when somebody else asks. */
  readonly to: Prescriber | null
  readonly signature: Pick<Signature, 'name' | 'credential' | 'npi' | 'licence'> | null
  /** Day of the signature; null before it. */
  readonly answeredOn: Day | null
}

/** The answer. */
export const consultAnswer = {
  id: 'consult-answer',
  version: 2,
  title: 'Consult Answer',
  audience: 'prescriber',
  needsPrescriber: false,
  needsConsult: true,
  sources: [],
  prepare,
  build: (facts) => [
    {
      ...sheetPart(
        facts.sheet,
        { isPreview: facts.isPreview, title: words.title, fontSize: 11.5 },
        content(facts),
      ),
      bookmark: words.title,
    },
  ],
} as const satisfies DocumentTemplate<ConsultAnswerFacts>

function prepare(input: DocumentInput): Prepared<ConsultAnswerFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const consult = input.consult ?? null
  const answer = consult?.answer ?? null
  missing.add(consult === null, 'a question about therapy', 'review')
  missing.add(consult !== null && answer === null, 'answer', 'review')
  missing.add(consult !== null && consult.sources.length === 0, 'source of the answer', 'review')
  if (sheet === null || consult === null || answer === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { signature, referenceCode } = input.review
  return {
    ok: true,
    facts: {
      isPreview: signature === null,
      sheet,
      referenceCode,
      consult: { ...consult, answer },
      to: input.prescribers.find(({ id }) => id === consult.requesterId) ?? null,
      signature:
        signature === null
          ? null
          : {
              name: signature.name,
              credential: signature.credential,
              npi: signature.npi,
              licence: signature.licence,
            },
      answeredOn: signature === null ? null : input.on,
    },
  }
}

function content(facts: ConsultAnswerFacts): readonly Content[] {
  const { consult, signature, sheet } = facts
  return [
    {
      columns: [
        {
          width: '*',
          text: words.title,
          fontSize: 20,
          bold: true,
          lineHeight: 1,
          headlineLevel: 1,
        },
        {
          width: 150,
          stack: [
            { svg: barcodeSvg(facts.referenceCode), fit: [150, 24], alignment: 'right' },
            { text: facts.referenceCode, fontSize: 10, alignment: 'right' },
          ],
        },
      ],
      columnGap: 20,
      margin: [0, 0, 0, 10],
    },
    about(facts),
    heading(words.question),
    ...paragraphs(consult.question),
    {
      layout: framedTable,
      table: {
        widths: ['*'],
        body: [[{ stack: [heading(words.answer, 0), ...paragraphs(consult.answer)] }]],
      },
      margin: [0, 10, 0, 4],
    },
    heading(words.sources),
    { ol: consult.sources.map((text) => ({ text, margin: [2, 0, 0, 2] })) },
    ...consult.addenda.map(
      ({ on, by, text }): Content => ({
        stack: [heading(fill(words.addendum, { on: longDate(on), by })), ...paragraphs(text)],
      }),
    ),
    {
      unbreakable: true,
      stack: [
        hairline(sheetWidth, 16, 6),
        {
          text: signature === null ? words.notSigned : fill(words.signedBy, signature),
          bold: true,
        },
        sheet.pharmacyName,
        {
          text: fill(words.limits, { phone: sheet.pharmacyPhone }),
          color: ink.quiet,
          fontSize: 10,
          margin: [0, 6, 0, 0],
        },
      ],
    },
  ]
}

const heading = (text: string, above = 10): Content => ({
  text,
  bold: true,
  fontSize: 13,
  headlineLevel: 2,
  margin: [0, above, 0, 3],
})

/** The lines as they were typed; empty ones are air. */
function paragraphs(text: string): readonly Content[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Content => ({ text: tallMan(line), margin: [0, 0, 0, 4] }))
}

function about({ sheet, consult, to, answeredOn }: ConsultAnswerFacts): Content {
  const cell = (label: string, ...texts: readonly (string | null)[]): TableCell => ({
    stack: [
      { text: label, color: ink.quiet, fontSize: 10 },
      ...texts.flatMap((text, i) => (text === null ? [] : [{ text, bold: i === 0 }])),
    ],
  })
  const numbers = [to?.phone ?? null, to?.fax == null ? null : `Fax ${to.fax}`]
  return {
    layout: gridTable,
    table: {
      widths: ['*', '*'],
      dontBreakRows: true,
      body: [
        [
          cell(words.to, oneLine(consult.requester), ...numbers),
          cell(
            words.patient,
            sheet.patientName,
            fill(words.born, { birth: shortDate(sheet.birthDate) }),
          ),
        ],
        [
          cell(words.asked, longDate(consult.askedOn)),
          cell(words.answered, answeredOn === null ? words.notSigned : longDate(answeredOn)),
        ],
      ],
    },
  }
}

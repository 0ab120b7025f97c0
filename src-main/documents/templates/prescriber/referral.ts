// Sends a patient on: what for, how soon, what is known, which medicines, and room for the answer. Built on the
// recommendations of the review to this prescriber.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../../clinical/chart.ts'
import type { Recommendation, Signature } from '../../../clinical/review.ts'
import { barcodeSvg } from '../../barcode.ts'
import { longDate, shortDate } from '../../dates-in-words.ts'
import { tallMan } from '../../languages/tall-man.ts'
import { framedTable, gridTable, ink } from '../../layout.ts'
import { oneLine } from '../../packet-part.ts'
import { type MedicineLine, medicineLines } from '../../sheets/medicine-lines.ts'
import { closeTable, medicineTable } from '../../sheets/medicine-table.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetPart } from '../../sheets/sheet-part.ts'
import { tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, Prepared, Prescriber } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { referralWords as words } from '../../text-packs/office-papers-en-2026.ts'

type Reason = Pick<Recommendation, 'situation' | 'background' | 'assessment' | 'recommendation'>

export interface ReferralFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly referenceCode: string
  readonly pharmacyFax: string
  readonly patientPhone: string | null
  readonly to: Prescriber
  readonly urgency: Recommendation['urgency']
  readonly reasons: readonly Reason[]
  readonly lines: readonly MedicineLine[]
  readonly allergies: Allergies
  readonly signature: Pick<Signature, 'name' | 'credential' | 'npi' | 'licence'> | null
}

/** The referral. */
export const referral = {
  id: 'referral',
  version: 2,
  title: 'Referral',
  audience: 'prescriber',
  awaitsReply: true,
  needsPrescriber: true,
  sources: [],
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.title, fontSize: 11 },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<ReferralFacts>

const urgencies = ['now', 'soon', 'routine'] as const
/** Characters of one reason; more belong into a letter. */
const mostCharacters = 2400

function prepare(input: DocumentInput): Prepared<ReferralFacts> {
  const { review, pharmacy } = input
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const to = input.prescribers.find((one) => one.id === input.prescriberId) ?? null
  const own = review.recommendations.filter((one) => one.prescriberId === input.prescriberId)
  const lines = medicineLines(input)
  missing.add(to === null, 'prescriber', 'prescriber')
  missing.add(to !== null && own.length === 0, 'recommendation to this prescriber', 'plan')
  missing.add(oneLine(pharmacy.fax) === null, 'pharmacy fax', 'pharmacy')
  missing.add(!/^[\x21-\x7e]{1,24}$/.test(review.referenceCode), 'reference code', 'review')
  missing.add(lines === null, 'medication list', 'medications')
  tooTall(lines ?? [], closeTable, missing)
  const reasons = own.map((one, index): Reason => {
    const reason = {
      situation: tallMan(oneLine(one.situation) ?? ''),
      background: tallMan(oneLine(one.background) ?? ''),
      assessment: tallMan(oneLine(one.assessment) ?? ''),
      recommendation: tallMan(oneLine(one.recommendation) ?? ''),
    }
    const texts = Object.values(reason)
    missing.add(
      texts.some((text) => text.length > mostCharacters),
      `shorter words in recommendation ${index + 1}`,
      'plan',
    )
    missing.add(reason.situation === '', `situation of recommendation ${index + 1}`, 'plan')
    return reason
  })
  if (sheet === null || to === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { signature } = review
  return {
    ok: true,
    facts: {
      isPreview: signature === null,
      sheet,
      referenceCode: review.referenceCode,
      pharmacyFax: pharmacy.fax,
      patientPhone: oneLine(input.patient.phone),
      to,
      urgency: urgencies.find((u) => own.some((one) => one.urgency === u)) ?? 'routine',
      reasons,
      lines,
      allergies: input.chart.allergies,
      signature:
        signature === null
          ? null
          : {
              name: signature.name,
              credential: signature.credential,
              npi: signature.npi,
              licence: signature.licence,
            },
    },
  }
}

function content(facts: ReferralFacts): readonly Content[] {
  const { sheet, signature } = facts
  return [
    {
      columns: [
        { width: '*', text: words.title, fontSize: 22, bold: true },
        {
          width: 170,
          stack: [
            { svg: barcodeSvg(facts.referenceCode), fit: [160, 24], alignment: 'right' },
            { text: facts.referenceCode, fontSize: 10, alignment: 'right' },
          ],
        },
      ],
      margin: [0, 0, 0, 8],
    },
    about(facts),
    ...facts.reasons.map(reason),
    answer(facts),
    {
      text:
        signature === null
          ? words.notSigned
          : fill(words.sentBy, {
              ...signature,
              pharmacy: sheet.pharmacyName,
              phone: sheet.pharmacyPhone,
            }),
      margin: [0, 4, 0, 14],
    },
    {
      stack: [...medicineTable(facts.lines, facts.allergies, sheet.on)],
      pageBreak: 'before',
    },
  ]
}

function about({ to, sheet, patientPhone, urgency }: ReferralFacts): Content {
  const lines = (label: string, ...texts: readonly (string | null)[]): TableCell => ({
    stack: [
      { text: label, color: ink.quiet, fontSize: 10 },
      ...texts.flatMap((text, i) => (text === null ? [] : [{ text, bold: i === 0 }])),
    ],
  })
  return {
    layout: gridTable,
    table: {
      widths: ['*', '*'],
      dontBreakRows: true,
      body: [
        [
          lines(words.to, to.name, to.phone, to.fax === null ? null : `Fax ${to.fax}`),
          lines(
            words.patient,
            sheet.patientName,
            fill(words.born, { birth: shortDate(sheet.birthDate) }),
            patientPhone === null ? null : fill(words.patientPhone, { phone: patientPhone }),
          ),
        ],
        [lines(words.date, longDate(sheet.on)), lines(words.urgency, words.urgencies[urgency])],
      ],
    },
    margin: [0, 0, 0, 10],
  }
}

function reason(one: Reason): Content {
  const part = (label: string, text: string): Content =>
    text === '' ? '' : { text: [{ text: `${label}: `, bold: true }, text], margin: [0, 0, 0, 4] }
  return {
    stack: [
      {
        layout: framedTable,
        table: {
          widths: ['*'],
          body: [
            [
              {
                stack: [part(words.reason, one.situation), part(words.request, one.recommendation)],
              },
            ],
          ],
        },
        margin: [0, 0, 0, 6],
      },
      part(words.background, one.background),
      part(words.assessment, one.assessment),
    ],
    margin: [0, 0, 0, 6],
  }
}

function answer({ pharmacyFax }: ReferralFacts): Content {
  const line = (label: string): TableCell[] => [{ text: label, margin: [0, 3, 0, 5] }]
  return {
    unbreakable: true,
    stack: [
      { text: fill(words.answer, { fax: pharmacyFax }), bold: true, margin: [0, 4, 0, 4] },
      {
        layout: gridTable,
        table: { widths: ['*'], body: [...words.answers.map(line), line(words.signature)] },
      },
    ],
    margin: [0, 0, 0, 6],
  }
}

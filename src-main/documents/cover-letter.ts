// Part one of the Medicare packet: the letter that goes with the two lists.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import { longDate, shortDate } from './dates-in-words.ts'
import { addressLines } from './layout.ts'
import { lineCount } from './measure-text.ts'
import type { PartFacts } from './packet-part.ts'
import { bodySize, bodyWidth, oneLine, packetPart, preparePart } from './packet-part.ts'
import type {
  DocumentInput,
  DocumentTemplate,
  MissingFact,
  PostalAddress,
  Prepared,
} from './template.ts'
import type { CoverLetterText } from './text-packs/cms-packet-text.ts'
import { fill } from './text-packs/cms-packet-text.ts'
import { cmsPacketText } from './text-packs/index.ts'

export interface CoverLetterFacts {
  /** True while nobody signed the review; the pages say so and must not be issued. */
  readonly isPreview: boolean
  readonly part: PartFacts
  readonly heldOn: Day
  /** Null when no address is on record: the letter is then handed over. */
  readonly address: PostalAddress | null
  readonly plan: string | null
  readonly hours: string
  readonly followUpOn: Day | null
  readonly signer: { readonly name: string; readonly credential: string } | null
  /** A representative who gets a copy. */
  readonly copyTo: string | null
  readonly text: CoverLetterText
}

/** The letter in front of the two lists. */
export const coverLetter = {
  id: 'cover-letter',
  version: 1,
  title: 'Cover Letter',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153'],
  prepare,
  build: (facts) => [packetPart(facts.part, facts.text.title, content(facts))],
} as const satisfies DocumentTemplate<CoverLetterFacts>

function prepare(input: DocumentInput): Prepared<CoverLetterFacts> {
  const part = preparePart(input)
  const { review, pharmacy } = input
  const missing: MissingFact[] = part.ok ? [] : [...part.missing]
  if (review.kind !== 'CMR') {
    missing.push({
      what: 'a comprehensive review (the packet is not for targeted reviews)',
      where: 'review',
    })
  }
  if (oneLine(pharmacy.hours) === null) missing.push({ what: 'pharmacy hours', where: 'pharmacy' })
  const plan = oneLine(input.chart.coverage?.plan ?? null)
  const copyTo = oneLine(input.patient.representative)
  const isTooLong = (text: string | null) =>
    lineCount(text ?? '', bodyWidth, { size: bodySize }) > 3
  if (isTooLong(plan)) missing.push({ what: 'shorter plan name', where: 'patient' })
  if (isTooLong(copyTo))
    missing.push({ what: 'shorter name of the representative', where: 'patient' })
  if (isTooLong(pharmacy.hours)) missing.push({ what: 'shorter pharmacy hours', where: 'pharmacy' })
  if (!part.ok || missing.length > 0) return { ok: false, missing }
  return {
    ok: true,
    facts: {
      isPreview: part.facts.isPreview,
      part: part.facts,
      heldOn: review.heldOn,
      address: input.patient.address,
      plan,
      hours: pharmacy.hours.trim().replace(/\.$/, ''),
      followUpOn: review.followUpOn,
      signer:
        review.signature === null
          ? null
          : { name: review.signature.name, credential: review.signature.credential },
      copyTo,
      text: cmsPacketText(input.textPack).coverLetter,
    },
  }
}

const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 9] })

function content(facts: CoverLetterFacts): readonly Content[] {
  const { part, text, signer } = facts
  const addressee = [
    part.patientName,
    ...(facts.address === null ? [] : addressLines(facts.address)),
  ]
  return [
    { text: longDate(part.on), margin: [0, 4, 0, 14] },
    {
      columns: [
        { width: '*', text: addressee.join('\n') },
        {
          width: 200,
          alignment: 'right',
          text: `${part.form.birthDateLabel} ${shortDate(part.birthDate)}`,
        },
      ],
      margin: [0, 0, 0, 16],
    },
    paragraph(fill(text.salutation, { name: part.patientName })),
    paragraph(fill(text.thanks, { heldOn: longDate(facts.heldOn) })),
    paragraph(text.program),
    paragraph(text.enclosed),
    { text: text.adviceIntro, margin: [0, 0, 0, 4] },
    {
      ul: text.advice.map((advice) => ({ text: advice, margin: [2, 0, 0, 3] })),
      margin: [0, 0, 0, 6],
    },
    paragraph(
      fill(text.contact, {
        contact: part.pharmacyName,
        phone: part.pharmacyPhone,
        hours: facts.hours,
      }),
    ),
    paragraph(
      [
        facts.plan === null ? text.outlook : fill(text.outlookWithPlan, { plan: facts.plan }),
        facts.followUpOn === null
          ? ''
          : fill(text.followUp, { followUpOn: longDate(facts.followUpOn) }),
      ]
        .join(' ')
        .trim(),
    ),
    {
      unbreakable: true,
      stack: [
        { text: text.closing, margin: [0, 2, 0, 30] },
        {
          text: signer === null ? text.notSigned : `${signer.name}, ${signer.credential}`,
          bold: true,
        },
        part.pharmacyName,
        facts.copyTo === null
          ? []
          : { text: fill(text.copyTo, { name: facts.copyTo }), margin: [0, 10, 0, 0] },
      ],
    },
  ]
}

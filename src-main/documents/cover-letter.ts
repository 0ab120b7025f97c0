// Part one of the Medicare packet: the letter that goes with the two lists.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import { hoursIn, type Said } from './languages/in-language.ts'
import { addressLines } from './layout.ts'
import { lineCount } from './measure-text.ts'
import type { PartFacts } from './packet-part.ts'
import {
  blockSize,
  bodyWidth,
  languageOf,
  oneLine,
  packetPart,
  preparePart,
} from './packet-part.ts'
import type {
  DocumentInput,
  DocumentTemplate,
  MissingFact,
  PostalAddress,
  Prepared,
} from './template.ts'
import type { CoverLetterText } from './text-packs/cms-packet-text.ts'
import { dayInWords, fill } from './text-packs/cms-packet-text.ts'
import { cmsPacketText, packetLanguages } from './text-packs/index.ts'

export interface CoverLetterFacts {
  /** True while nobody signed the review; the pages say so and must not be issued. */
  readonly isPreview: boolean
  readonly part: PartFacts
  readonly heldOn: Day
  /** Null when no address is on record: the letter is then handed over. */
  readonly address: PostalAddress | null
  readonly plan: string | null
  readonly hours: Said
  readonly followUpOn: Day | null
  readonly signer: { readonly name: string; readonly credential: string } | null
  /** A representative who gets a copy. */
  readonly copyTo: string | null
  readonly text: CoverLetterText
}

/** The letter in front of the two lists. */
export const coverLetter = {
  id: 'cover-letter',
  version: 2,
  title: 'Cover Letter',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153'],
  hasTypeSizes: true,
  languages: packetLanguages,
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
    lineCount(text ?? '', bodyWidth, { size: input.typeSize }) > 5
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
      hours: hoursIn(languageOf(input), pharmacy.hours.trim().replace(/\.$/, '')),
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

const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 7] })

function content(facts: CoverLetterFacts): readonly Content[] {
  const { part, text, signer } = facts
  const { form } = part
  const inWords = (day: Day) => dayInWords(form, form.longDate, day)
  return [
    { text: inWords(part.on), margin: [0, 0, 0, 9] },
    ...addressee(facts),
    paragraph(fill(text.salutation, { name: part.patientName })),
    paragraph(fill(text.thanks, { heldOn: inWords(facts.heldOn) })),
    paragraph(text.program),
    paragraph(text.enclosed),
    { text: text.adviceIntro, margin: [0, 0, 0, 3] },
    {
      ul: text.advice.map((advice) => ({ text: advice, margin: [2, 0, 0, 1] })),
      margin: [0, 0, 0, 5],
    },
    ...contact(facts),
    paragraph(
      [
        facts.plan === null ? text.outlook : fill(text.outlookWithPlan, { plan: facts.plan }),
        facts.followUpOn === null
          ? ''
          : fill(text.followUp, { followUpOn: inWords(facts.followUpOn) }),
      ]
        .join(' ')
        .trim(),
    ),
    {
      unbreakable: true,
      stack: [
        { text: text.closing, margin: [0, 1, 0, 20] },
        {
          text: signer === null ? text.notSigned : `${signer.name}, ${signer.credential}`,
          bold: true,
        },
        part.pharmacyName,
        facts.copyTo === null
          ? []
          : { text: fill(text.copyTo, { name: facts.copyTo }), margin: [0, 7, 0, 0] },
      ],
    },
  ]
}

function addressee({ part, address }: CoverLetterFacts): readonly Content[] {
  const { form } = part
  const lines = [part.patientName, ...(address === null ? [] : addressLines(address))].join('\n')
  const born = `${form.birthDateLabel} ${dayInWords(form, form.shortDate, part.birthDate)}`
  if (part.typeSize >= blockSize) {
    return [{ text: lines }, { text: born, margin: [0, 4, 0, 10] }]
  }
  return [
    {
      columns: [
        { width: '*', text: lines },
        { width: 'auto', alignment: 'right', text: born },
      ],
      columnGap: 12,
      margin: [0, 0, 0, 11],
    },
  ]
}

/** How to reach the pharmacy; hours without a translation stand apart, so that no sentence mixes two languages. */
function contact({ part, text, hours }: CoverLetterFacts): readonly Content[] {
  const { form } = part
  const call = fill(text.contact, { contact: part.pharmacyName, phone: part.pharmacyPhone })
  if (hours.isTranslated) {
    return [paragraph(`${call} ${fill(text.open, { hours: hours.text })} ${text.tty}`)]
  }
  return [
    paragraph(`${call} ${text.tty}`),
    {
      stack: [text.openTitle, hours.text, { text: form.notTranslated, italics: true }],
      margin: [0, 0, 0, 7],
    },
  ]
}

// The letter to one prescriber: one page, the recommendation first, then situation, background and assessment (SBAR),
// and boxes for the reply. All recommendations of the review to that prescriber go into one letter.

import type { Day } from '../clinical/dates.ts'
import type { Recommendation } from '../clinical/review.ts'
import type { Letterhead } from './head/letterhead.ts'
import { tallMan } from './languages/tall-man.ts'
import { fullName, oneLine } from './packet-part.ts'
import { letterPage, letterSizes, letterSpace, overflowOf } from './prescriber-letter-page.ts'
import type {
  DocumentInput,
  DocumentTemplate,
  MissingFact,
  Pharmacy,
  Prepared,
  Prescriber,
} from './template.ts'

/** One numbered recommendation in SBAR order. */
export interface LetterPoint {
  readonly recommendation: string
  readonly situation: string
  readonly background: string
  readonly assessment: string
}

export interface PrescriberLetterFacts {
  /** True while nobody signed the review: the page says so, and it must not be issued. */
  readonly isPreview: boolean
  readonly on: Day
  readonly referenceCode: string
  readonly patientName: string
  readonly birthDate: Day
  readonly pharmacy: Pharmacy
  readonly prescriber: Prescriber
  readonly urgency: Recommendation['urgency']
  readonly points: readonly LetterPoint[]
  readonly signer: {
    readonly name: string
    readonly credential: string
    readonly npi: string
    readonly licence: string
  } | null
  /** Type size in points at which the letter fits on one page. */
  readonly size: number
  /** Absent where the store set none up, and in letters of before. */
  readonly letterhead?: Letterhead
}

/** The one-page SBAR letter. */
export const prescriberLetter = {
  id: 'prescriber-letter',
  version: 3,
  title: 'Prescriber Letter',
  audience: 'prescriber',
  awaitsReply: true,
  needsPrescriber: true,
  sources: [],
  prepare,
  build: (facts) => [letterPage(facts)],
} as const satisfies DocumentTemplate<PrescriberLetterFacts>

const sections = ['recommendation', 'situation', 'background', 'assessment'] as const
const urgencies = ['now', 'soon', 'routine'] as const

function prepare(input: DocumentInput): Prepared<PrescriberLetterFacts> {
  const { review, pharmacy } = input
  const missing: MissingFact[] = []
  const lacks = (isMissing: boolean, what: string, where: MissingFact['where']) => {
    if (isMissing) missing.push({ what, where })
  }
  const prescriber = input.prescribers.find((p) => p.id === input.prescriberId) ?? null
  const own = review.recommendations.filter((r) => r.prescriberId === input.prescriberId)
  const points = own.map(pointOf)
  const { birthDate } = input.chart.patient
  lacks(prescriber === null, 'prescriber', 'prescriber')
  lacks(prescriber !== null && oneLine(prescriber.name) === null, 'prescriber name', 'prescriber')
  lacks(prescriber !== null && own.length === 0, 'recommendation to this prescriber', 'plan')
  points.forEach((point, index) => {
    for (const section of sections) {
      lacks(point[section] === '', `${section} of recommendation ${index + 1}`, 'plan')
    }
  })
  lacks(oneLine(input.patient.first) === null, 'first name', 'patient')
  lacks(oneLine(input.patient.last) === null, 'last name', 'patient')
  lacks(birthDate === null, 'birth date', 'patient')
  lacks(oneLine(pharmacy.name) === null, 'pharmacy name', 'pharmacy')
  lacks(oneLine(pharmacy.phone) === null, 'pharmacy phone', 'pharmacy')
  lacks(oneLine(pharmacy.fax) === null, 'pharmacy fax', 'pharmacy')
  lacks(!/^[\x21-\x7e]{1,24}$/.test(review.referenceCode), 'reference code', 'review')
  if (prescriber === null || birthDate === null || missing.length > 0) return { ok: false, missing }
  return fitted({
    isPreview: review.signature === null,
    on: input.on,
    referenceCode: review.referenceCode,
    patientName: fullName(input.patient),
    birthDate,
    pharmacy,
    prescriber,
    urgency: urgencies.find((u) => own.some((r) => r.urgency === u)) ?? 'routine',
    points,
    ...(input.letterhead === undefined ? {} : { letterhead: input.letterhead }),
    signer:
      review.signature === null
        ? null
        : {
            name: review.signature.name,
            credential: review.signature.credential,
            npi: review.signature.npi,
            licence: review.signature.licence,
          },
  })
}

function pointOf(recommendation: Recommendation): LetterPoint {
  return {
    recommendation: tallMan(oneLine(recommendation.recommendation) ?? ''),
    situation: tallMan(oneLine(recommendation.situation) ?? ''),
    background: tallMan(oneLine(recommendation.background) ?? ''),
    assessment: tallMan(oneLine(recommendation.assessment) ?? ''),
  }
}

/** The facts at the largest type size that fits on one page, or what to shorten. */
function fitted(facts: Omit<PrescriberLetterFacts, 'size'>): Prepared<PrescriberLetterFacts> {
  for (const size of letterSizes) {
    const sized = { ...facts, size }
    if (overflowOf(sized) <= 0) return { ok: true, facts: sized }
  }
  const smallest = Math.min(...letterSizes)
  const over = Math.ceil((overflowOf({ ...facts, size: smallest }) / letterSpace) * 100)
  return {
    ok: false,
    missing: [
      {
        what: `too long for one page by about ${over} %: shorten ${longest(facts.points)}`,
        where: 'plan',
      },
    ],
  }
}

/** The longest text of the letter, by a name that a screen can show. */
function longest(points: readonly LetterPoint[]): string {
  const texts = points.flatMap((point, index) =>
    sections.map((section) => ({
      name:
        section === 'recommendation'
          ? `the text of recommendation ${index + 1}`
          : `the ${section} of recommendation ${index + 1}`,
      length: point[section].length,
    })),
  )
  return texts.reduce((a, b) => (b.length > a.length ? b : a)).name
}

// An invented pharmacy, patient and review for document tests. Say only what the case is about; the rest is a complete,
// signed, ordinary review.

import type { Chart, Medication, Person } from '../../src-main/clinical/chart.ts'
import type { Instant } from '../../src-main/clinical/dates.ts'
import { day } from '../../src-main/clinical/dates.ts'
import type { Recommendation, Review, Signature } from '../../src-main/clinical/review.ts'
import type { ClaimOnPaper } from '../../src-main/documents/billing/claim-on-paper.ts'
import type { ProgramOnPaper } from '../../src-main/documents/programs/program-on-paper.ts'
import type {
  DocumentInput,
  Pharmacy,
  Prescriber,
  TypeSize,
} from '../../src-main/documents/template.ts'
import { defaultTextPack } from '../../src-main/documents/text-packs/index.ts'
import { sampleClaim } from './claims/sample-claim.ts'
import { samplePrograms } from './claims/sample-programs.ts'
import { sampleConsult } from './gallery/sample-consult.ts'
import { sampleSoap } from './gallery/sample-soap.ts'

/** The one day on which all tests live. */
export const testDay = day('2026-11-23')
/** A moment of that day; plain text branded as an Instant. */
export const testInstant = '2026-11-23T15:04:05.000Z' as Instant

export const samplePharmacy: Pharmacy = {
  name: 'Willow Creek Pharmacy',
  npi: '1234567893',
  ncpdp: '9999991',
  address: {
    line1: '100 Example Street',
    line2: null,
    city: 'Sampleton',
    state: 'IA',
    zip: '50000',
  },
  phone: '(555) 010-0100',
  fax: '(555) 010-0101',
  hours: 'Monday to Friday 9 am to 6 pm, Saturday 9 am to 1 pm',
}

export const sampleSignature: Signature = {
  name: 'Robin Testwell',
  credential: 'PharmD',
  npi: '1234567893',
  licence: 'IA-00000',
  at: testInstant,
}

export const samplePrescribers: readonly Prescriber[] = [
  {
    id: 'dr-sample',
    name: 'Dana Sample, MD',
    npi: '1245319599',
    phone: '(555) 010-0200',
    fax: '(555) 010-0201',
    address: {
      line1: '200 Example Avenue',
      line2: 'Suite 3',
      city: 'Sampleton',
      state: 'IA',
      zip: '50000',
    },
  },
  {
    id: 'np-inventado',
    name: 'José Inventado-Muñoz, ARNP',
    npi: null,
    phone: null,
    fax: null,
    address: null,
  },
]

/** A prescription with nothing known but its text. */
export function sampleMedication(over: Partial<Medication> = {}): Medication {
  return {
    id: 'm-1',
    text: 'Lisinopril 10 mg tablet',
    ingredients: null,
    strength: null,
    form: null,
    kind: 'prescription',
    directions: null,
    patientWording: null,
    indication: null,
    prescriberId: null,
    source: 'dispensing',
    start: null,
    stop: null,
    stopReason: null,
    isHalfKnown: false,
    ...over,
  }
}

const drugs: readonly (readonly [
  text: string,
  generic: string,
  wording: string | null,
  why: string | null,
])[] = [
  [
    'Lisinopril 10 mg tablet',
    'lisinopril',
    'Take 1 tablet by mouth every morning',
    'High blood pressure',
  ],
  ['Metformin ER 500 mg tablet', 'metformin', 'Take 2 tablets by mouth with supper', 'Diabetes'],
  ['Zocor 20 mg tablet', 'simvastatin', 'Take 1 tablet by mouth at bedtime', 'High cholesterol'],
  ['Hydrochlorothiazide 25 mg tablet', 'hydrochlorothiazide', null, 'High blood pressure'],
  [
    'Warfarin 5 mg tablet',
    'warfarin',
    'Take 1 tablet by mouth on Monday, Wednesday and Friday, and half a tablet on the other days',
    'To prevent blood clots',
  ],
  [
    'Fluticasone / salmeterol 250/50 inhaler',
    'fluticasone',
    'Breathe in 1 puff in the morning and 1 puff at night. Rinse your mouth after each use',
    'Asthma',
  ],
  ['Omeprazole 20 mg capsule', 'omeprazole', 'Take 1 capsule by mouth before breakfast', null],
  [
    'Insulin glargine 100 units/mL pen',
    'insulin glargine',
    'Inject 24 units under the skin at bedtime',
    'Diabetes',
  ],
  [
    'Levothyroxine 75 mcg tablet',
    'levothyroxine',
    'Take 1 tablet by mouth on an empty stomach, 30 minutes before breakfast',
    'Low thyroid',
  ],
  ['Sertraline 50 mg tablet', 'sertraline', 'Take 1 tablet by mouth every morning', 'Low mood'],
]

/** `count` different medicines, among them one without directions in plain words and one without a reason. */
export function sampleMedications(count: number): readonly Medication[] {
  return Array.from({ length: count }, (_, i) => {
    const [text, generic, patientWording, indication] = drugs[i % drugs.length] ??
      drugs[0] ?? ['', '', null, null]
    const round = Math.floor(i / drugs.length)
    return sampleMedication({
      id: `m-${i + 1}`,
      text: round === 0 ? text : `${text} (${round + 1})`,
      ingredients: [{ name: generic, rxcui: '0' }],
      directions: 'TAKE 1 TABLET BY MOUTH DAILY',
      patientWording,
      indication,
      prescriberId: i % 3 === 1 ? 'np-inventado' : 'dr-sample',
    })
  })
}

/** A recommendation to Dana Sample. */
export function sampleRecommendation(over: Partial<Recommendation> = {}): Recommendation {
  return {
    id: 'rec-1',
    problemId: null,
    prescriberId: 'dr-sample',
    situation: 'She takes zolpidem 10 mg every night and fell twice in October.',
    background:
      'Age 76, osteoporosis, lives alone. Zolpidem since 2019. No trial of sleep training.',
    assessment:
      'Zolpidem raises the risk of falls and fractures in older adults (2023 AGS Beers Criteria: avoid).',
    recommendation:
      'Please lower zolpidem to 5 mg at bedtime for 2 weeks, then stop. Order ready to sign: zolpidem 5 mg, 1 tablet at bedtime, #14, no refills.',
    urgency: 'soon',
    ...over,
  }
}

/** A signed review with two topics for the patient and one recommendation. */
export function sampleReview(over: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    referenceCode: 'R7K3-2QMX',
    kind: 'CMR',
    mode: 'in-person',
    recipient: 'patient',
    heldOn: testDay,
    patientGoal: null,
    problems: [],
    todo: [
      {
        id: 't-1',
        problemId: null,
        topic: 'Your sleep medicine and your two falls in October',
        actions: [
          'Get up slowly, and keep a light on at night.',
          'Tell Dr. Sample about the falls at your visit on December 3.',
        ],
      },
      {
        id: 't-2',
        problemId: null,
        topic: 'Flu shot',
        actions: ['Come in for your flu shot this week. It costs you nothing.'],
      },
    ],
    recommendations: [sampleRecommendation()],
    followUpOn: day('2026-12-14'),
    signature: sampleSignature,
    ...over,
  }
}

/** What a case may say about its document input; anything unsaid is the ordinary sample. */
export interface SampleChanges {
  readonly medications?: readonly Medication[] | null
  readonly allergies?: Chart['allergies']
  readonly person?: Partial<Person>
  readonly coverage?: Chart['coverage']
  readonly patient?: Partial<DocumentInput['patient']>
  readonly review?: Partial<Review>
  readonly pharmacy?: Partial<Pharmacy>
  readonly prescribers?: readonly Prescriber[]
  readonly prescriberId?: string | null
  readonly appointment?: DocumentInput['appointment']
  readonly typeSize?: TypeSize
  readonly claim?: Partial<ClaimOnPaper> | null
  readonly inProgram?: Partial<ProgramOnPaper>
}

/** A complete document input about an invented patient. */
export function sampleDocumentInput(changes: SampleChanges = {}): DocumentInput {
  const input = withoutClaim(changes)
  return {
    ...input,
    claim: changes.claim === null ? null : sampleClaim(input, changes.claim),
    enrolledIn: samplePrograms(input, changes.inProgram),
  }
}

function withoutClaim(changes: SampleChanges): DocumentInput {
  return {
    on: testDay,
    chart: {
      on: testDay,
      patient: {
        birthDate: day('1950-03-09'),
        sex: 'female',
        isLongTermCare: false,
        isCognitivelyImpaired: false,
        isAtRiskBeneficiary: null,
        diedOn: null,
        ...changes.person,
      },
      medications: changes.medications === undefined ? sampleMedications(14) : changes.medications,
      fills: null,
      allergies: changes.allergies ?? {
        kind: 'listed',
        items: [
          { id: 'a-1', substance: 'Penicillin', reaction: 'hives' },
          { id: 'a-2', substance: 'Codeine', reaction: null },
        ],
      },
      conditions: null,
      observations: null,
      immunizations: null,
      coverage: changes.coverage ?? {
        plan: 'Example Health Part D',
        bin: null,
        pcn: null,
        groupId: null,
        memberId: null,
        isPartD: true,
      },
    },
    patient: {
      first: 'Maria',
      last: 'Exempel',
      address: {
        line1: '7 Sample Lane',
        line2: 'Apt 2',
        city: 'Sampleton',
        state: 'IA',
        zip: '50000',
      },
      phone: '(555) 010-0300',
      language: 'en',
      representative: null,
      ...changes.patient,
    },
    review: sampleReview(changes.review),
    pharmacy: { ...samplePharmacy, ...changes.pharmacy },
    prescribers: changes.prescribers ?? samplePrescribers,
    prescriberId: changes.prescriberId ?? null,
    textPack: defaultTextPack,
    soap: sampleSoap,
    consult: sampleConsult,
    appointment: { on: day('2026-12-14'), time: '15:30', minutes: 30, mode: 'in-person' },
    ...(changes.appointment === undefined ? {} : { appointment: changes.appointment }),
    typeSize: changes.typeSize ?? 14,
  }
}

// An invented patient with an unsigned review, for looking at a form before it is used. Every page of it carries the mark
// of a preview.

import type { Medication } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import type { DocumentInput, Pharmacy } from '../template.ts'
import { defaultTextPack } from '../text-packs/index.ts'

const prescriberId = 'sample-prescriber'

const medicines: readonly (readonly [text: string, directions: string, reason: string | null])[] = [
  ['Lisinopril 10 mg tablet', 'Take 1 tablet by mouth every morning', 'High blood pressure'],
  ['Metformin 500 mg tablet', 'Take 1 tablet by mouth twice daily with meals', 'Diabetes'],
  ['Atorvastatin 20 mg tablet', 'Take 1 tablet by mouth at bedtime', 'High cholesterol'],
  ['Albuterol 90 mcg inhaler', 'Inhale 2 puffs every 6 hours as needed', null],
]

function medicine(
  [text, directions, indication]: (typeof medicines)[number],
  at: number,
): Medication {
  return {
    id: `sample-${at + 1}`,
    text,
    ingredients: null,
    strength: null,
    form: null,
    kind: 'prescription',
    directions,
    patientWording: null,
    indication,
    prescriberId,
    source: 'patient',
    start: null,
    stop: null,
    stopReason: null,
    isHalfKnown: false,
  }
}

/** Everything that any form asks for, about nobody. */
export function sampleInput(on: Day, pharmacy: Pharmacy): DocumentInput {
  const address = {
    line1: '1 Sample Street',
    line2: null,
    city: 'Sampleton',
    state: 'IA',
    zip: '50000',
  }
  return {
    on,
    chart: {
      on,
      patient: {
        // Any day that is plainly nobody's.
        birthDate: '1950-01-01' as Day,
        sex: null,
        isLongTermCare: null,
        isCognitivelyImpaired: null,
        isAtRiskBeneficiary: null,
        diedOn: null,
      },
      medications: medicines.map(medicine),
      fills: null,
      allergies: {
        kind: 'listed',
        items: [{ id: 'sample-allergy', substance: 'Penicillin', reaction: 'hives' }],
      },
      conditions: null,
      observations: null,
      immunizations: null,
      coverage: null,
    },
    patient: {
      first: 'Sample',
      last: 'Patient',
      address,
      phone: '(555) 010-0300',
      language: 'en',
      representative: null,
    },
    review: {
      id: 'sample-review',
      referenceCode: 'SAMP-LE00',
      kind: 'CMR',
      mode: 'in-person',
      recipient: 'patient',
      heldOn: on,
      patientGoal: null,
      problems: [],
      todo: [
        {
          id: 'sample-todo',
          problemId: null,
          topic: 'Your blood pressure',
          actions: ['Check your blood pressure each morning. Write it down.'],
        },
      ],
      recommendations: [
        {
          id: 'sample-recommendation',
          problemId: null,
          prescriberId,
          situation: 'Blood pressure was 152/88 at the pharmacy on two days.',
          background: 'Takes lisinopril 10 mg every morning and misses no fill.',
          assessment: 'Blood pressure is above the goal that was set.',
          recommendation: 'Please consider lisinopril 20 mg every morning.',
          urgency: 'routine',
        },
      ],
      followUpOn: null,
      signature: null,
    },
    pharmacy,
    prescribers: [
      {
        id: prescriberId,
        name: 'Sample Prescriber, MD',
        npi: null,
        phone: '(555) 010-0200',
        fax: '(555) 010-0201',
        address,
      },
    ],
    prescriberId,
    textPack: defaultTextPack,
    typeSize: 14,
  }
}

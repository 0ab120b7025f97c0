// Dated terms of networks and platforms. Fees and numeric codes belong to each contract: blank until the store writes them.

import { type TermRow, termsOf } from './term-row.ts'

const outcomes = termsOf('outcomes-mtm')
const outcomesServices = [
  ['cmr', 'Comprehensive medication review'],
  ['prescriber-consult', 'Prescriber consultation'],
  ['adherence', 'Patient adherence consultation'],
  ['education', 'Patient education and monitoring'],
  ['refusal', 'Refusal'],
  ['unable-to-reach', 'Unable to reach'],
] as const

/** OutcomesMTM: attempts, codes, fees and the dollars of each cost-avoidance level. */
export const outcomesTerms: readonly TermRow[] = [
  outcomes.read('attempts', 'Attempts before unable to reach', 'count', 3),
  outcomes.blank('limit cmr', 'Comprehensive medication reviews in a calendar year', 'count'),
  ...outcomesServices.flatMap(([id, title]) => [
    outcomes.blank(`code ${id}`, `${title}: numeric code`, 'code'),
    outcomes.blank(`fee ${id}`, `${title}: fee`, 'cents'),
  ]),
  outcomes.recalled('avoided 1', 'Cost avoided at level 1: quality of care', 'cents', 0),
  ...[
    '2: reduced drug cost, from the difference in price',
    '3: prevented physician visit',
    '4: prevented prescription',
    '5: prevented emergency visit',
    '6: prevented hospital admission',
    '7: prevented life-threatening event',
  ].map((level) =>
    outcomes.blank(`avoided ${level.slice(0, 1)}`, `Cost avoided at level ${level}`, 'cents'),
  ),
]

const mirixa = termsOf('mirixa')

/** Mirixa: each program's service description says its fee. */
export const mirixaTerms: readonly TermRow[] = [
  mirixa.blank('code case', 'Program code of the case', 'code'),
  mirixa.blank('fee case', 'Fee of a case by its service description', 'cents'),
]

const pdhi = termsOf('pdhi-conxus')

/** ConXus: example targets of its release notes, which an employer sets for itself. */
export const conxusTerms: readonly TermRow[] = [
  pdhi.blank('code coaching', 'Code of a coaching contact', 'code'),
  pdhi.blank('fee coaching', 'Fee of a coaching contact', 'cents'),
  pdhi.blank('sixteenth factor', 'Name of the sixteenth wellness factor', 'rule'),
  pdhi.read('target bmi', 'Body mass index below', 'count', 30),
  pdhi.read('target systolic', 'Systolic blood pressure below, mmHg', 'count', 140),
  pdhi.read('target diastolic', 'Diastolic blood pressure below, mmHg', 'count', 90),
  pdhi.read('target fasting glucose', 'Fasting glucose below, mg/dL', 'count', 110),
  pdhi.recalled('smallest group', 'Smallest group of which a report shows numbers', 'count', 10),
]

const minnesota = termsOf('minnesota-mtms')

/** Assurance: complexity levels priced as Minnesota Medicaid does, unverified. */
export const assuranceTerms: readonly TermRow[] = [
  minnesota.read('code new', 'First encounter, level 1', 'code', '99605'),
  minnesota.read('code established', 'Later encounter, level 1', 'code', '99606'),
  minnesota.read('code more', 'Each level above 1', 'code', '99607'),
  minnesota.recalled('fee new', 'First encounter, level 1', 'cents', 5200),
  minnesota.recalled('fee established', 'Later encounter, level 1', 'cents', 3400),
  minnesota.recalled('fee more', 'Each level above 1', 'cents', 2400),
  minnesota.recalled(
    'new after',
    'Months without a service after which it is a first one',
    'months',
    12,
  ),
  minnesota.read('limit encounters', 'Encounters in 365 days without authorization', 'count', 8),
]

const pharmmd = termsOf('pharmmd')

/** PharmMD: fees are per contract. */
export const pharmmdTerms: readonly TermRow[] = [
  pharmmd.blank('code cmr', 'Code of a review', 'code'),
  pharmmd.blank('fee cmr', 'Fee of a review', 'cents'),
  pharmmd.blank('code message', 'Code of a prescriber message', 'code'),
  pharmmd.blank('fee message', 'Fee of a prescriber message', 'cents'),
]

const cpt = termsOf('cpt-mtm')
const since = { from: '2008-01-01' }

/** Fee for service: CPT codes since 2008; the payer's contract says fees, limits and its rules. */
export const cptTerms: readonly TermRow[] = [
  cpt.read('code new', 'New patient, first 15 minutes', 'code', '99605', since),
  cpt.read('code established', 'Established patient, first 15 minutes', 'code', '99606', since),
  cpt.read('code more', 'Each further 15 minutes', 'code', '99607', since),
  cpt.recalled('new after', 'Months without a service after which a patient is new', 'months', 36),
  cpt.recalled(
    'partial unit',
    'A further unit counts: whole, or from its midpoint',
    'rule',
    'midpoint',
  ),
  cpt.recalled('modifier telehealth', 'Modifier of phone or video', 'modifier', '95'),
  cpt.recalled('code anticoagulation', 'Anticoagulation management of one INR', 'code', '93793'),
  cpt.recalled('code vaccination', 'Administration of one vaccine', 'code', '90471'),
  cpt.blank('code screening', 'Code of a screening', 'code'),
  cpt.blank('code coaching', 'Code of a session, by course and minutes', 'code'),
  ...(['anticoagulation', 'vaccination', 'screening', 'coaching'] as const).map((id) =>
    cpt.blank(`fee ${id}`, `Charge: ${id}`, 'cents'),
  ),
  cpt.blank('fee new', 'Charge of the first 15 minutes, new patient', 'cents'),
  cpt.blank('fee established', 'Charge of the first 15 minutes, established patient', 'cents'),
  cpt.blank('fee more', 'Charge of each further 15 minutes', 'cents'),
  cpt.blank('limit visits', "Visits in a calendar year by the payer's contract", 'count'),
  cpt.blank('filing days', 'Days for sending a claim', 'days'),
]

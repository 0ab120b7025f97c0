// The adherence measures: whose fills count, which threshold, who is left out. Every result is an estimate from fills by
// ingredient and not an official rate: PQA's value sets list products, and plans judge on their own claims.
// Measures with criteria beyond these (inhalers in COPD, biologics in rheumatoid arthritis) have no row: they would come
// out wrong.

import { anyOf, classes, type DrugGroup, drugs, except } from './drug-group.ts'
import type { SourceId } from './source.ts'

/** The label that goes with every percentage. */
export const ESTIMATE_LABEL = 'Estimate from fills, not an official rate'

/** Youngest age in completed years on the first day of the measurement period. */
export const ADHERENCE_FROM_YEARS = 18
/** Fills on at least this many different days. */
export const FEWEST_FILL_DATES = 2
/** Shortest treatment period, first and last day included: a first fill on October 2 is the last that counts in a year. */
export const SHORTEST_TREATMENT_DAYS = 91

/** What leaves a person out that fills do not show. */
export const adherenceExclusions = {
  hospice: 'in hospice',
  esrd: 'end-stage renal disease or dialysis',
} as const
export type AdherenceExclusionId = keyof typeof adherenceExclusions

export interface AdherenceMeasure {
  /** Stored in scripts, so it never changes once shipped. */
  readonly id: string
  readonly title: string
  /** PQA's own short name. */
  readonly pqaName: string
  readonly drugs: DrugGroup
  /** Reached at this percentage, unrounded, or above. */
  readonly thresholdPercent: number
  readonly exclusions: readonly AdherenceExclusionId[]
  /** One fill of these in the period leaves the person out; null when no drug does. */
  readonly excludingDrugs: { readonly id: string; readonly drugs: DrugGroup } | null
  /** Brands of these drugs, in lower case, that are for another use. */
  readonly otherUse: readonly string[]
  /**
   * How many different drugs must be in hand for a day to count; each must have fills on two days. That a day needs
   * them all at once is our reading of "for three or more".
   */
  readonly fewestDrugs: number
  readonly source: SourceId
}

const common = {
  thresholdPercent: 80,
  exclusions: ['hospice', 'esrd'],
  fewestDrugs: 1,
  otherUse: [],
  source: 'pqa-pdc',
} as const

/** Every measure, those of the Star Ratings first. */
export const adherenceMeasures: readonly AdherenceMeasure[] = [
  {
    ...common,
    id: 'diabetes',
    title: 'Diabetes medications',
    pqaName: 'PDC-DR',
    drugs: {
      title: 'non-insulin diabetes drug',
      rxcuis: new Set([
        ...classes(
          'biguanide',
          'sulfonylurea',
          'thiazolidinedione',
          'dpp4-inhibitor',
          'glp1-agonist',
          'sglt2-inhibitor',
        ).rxcuis,
        ...drugs('bexagliflozin', 'chlorpropamide', 'nateglinide', 'repaglinide', 'tolazamide')
          .rxcuis,
      ]),
    },
    // For body weight.
    otherUse: ['saxenda', 'wegovy', 'zepbound'],
    excludingDrugs: { id: 'insulin', drugs: classes('insulin-basal', 'insulin-rapid') },
  },
  {
    ...common,
    id: 'ras',
    title: 'Renin-angiotensin system antagonists',
    pqaName: 'PDC-RASA',
    drugs: {
      title: 'renin-angiotensin system antagonist',
      rxcuis: new Set([
        ...classes('ace-inhibitor', 'arb').rxcuis,
        ...drugs('aliskiren', 'eprosartan').rxcuis,
      ]),
    },
    excludingDrugs: { id: 'sacubitril-valsartan', drugs: drugs('sacubitril') },
  },
  {
    ...common,
    id: 'statin',
    title: 'Statins',
    pqaName: 'PDC-STA',
    drugs: classes('statin'),
    excludingDrugs: null,
  },
  {
    ...common,
    id: 'doac',
    title: 'Direct oral anticoagulants',
    pqaName: 'PDC-DOAC',
    drugs: classes('doac'),
    excludingDrugs: {
      id: 'other-anticoagulant',
      drugs: classes('vitamin-k-antagonist', 'heparin'),
    },
  },
  {
    ...common,
    id: 'beta-blocker',
    title: 'Beta blockers',
    pqaName: 'PDC-BB',
    // Sotalol is given for rhythm.
    drugs: except(
      anyOf(classes('beta-blocker'), drugs('acebutolol', 'betaxolol', 'pindolol')),
      drugs('sotalol'),
    ),
    excludingDrugs: null,
  },
  {
    ...common,
    id: 'ccb',
    title: 'Calcium channel blockers',
    pqaName: 'PDC-CCB',
    drugs: anyOf(
      classes('dihydropyridine', 'non-dihydropyridine'),
      drugs('isradipine', 'levamlodipine', 'nicardipine', 'nisoldipine'),
    ),
    excludingDrugs: null,
  },
  {
    ...common,
    id: 'antiretroviral',
    title: 'Antiretroviral medications',
    pqaName: 'PDC-ARV',
    thresholdPercent: 90,
    exclusions: ['hospice'],
    fewestDrugs: 3,
    // Ritonavir and cobicistat only boost the others.
    drugs: drugs(
      'abacavir',
      'atazanavir',
      'bictegravir',
      'darunavir',
      'didanosine',
      'dolutegravir',
      'doravirine',
      'efavirenz',
      'elvitegravir',
      'emtricitabine',
      'enfuvirtide',
      'etravirine',
      'fosamprenavir',
      'fostemsavir',
      'lamivudine',
      'lopinavir',
      'maraviroc',
      'nelfinavir',
      'nevirapine',
      'raltegravir',
      'rilpivirine',
      'stavudine',
      'tenofovir alafenamide',
      'tenofovir disoproxil',
      'tipranavir',
      'zidovudine',
    ),
    excludingDrugs: null,
  },
  {
    ...common,
    id: 'multiple-sclerosis',
    title: 'Non-infused disease-modifying agents for multiple sclerosis',
    pqaName: 'PDC-MS',
    exclusions: ['hospice'],
    drugs: drugs(
      'dimethyl fumarate',
      'diroximel fumarate',
      'fingolimod',
      'glatiramer',
      'interferon beta-1a',
      'interferon beta-1b',
      'monomethyl fumarate',
      'ofatumumab',
      'ozanimod',
      'peginterferon beta-1a',
      'ponesimod',
      'siponimod',
      'teriflunomide',
    ),
    excludingDrugs: {
      id: 'infused-agent',
      drugs: drugs('alemtuzumab', 'mitoxantrone', 'natalizumab', 'ocrelizumab', 'ublituximab'),
    },
  },
]

// The quality measures of a Part D or Medicare Advantage plan that a pharmacy can move: whom each counts, what meets it,
// and how well each rule is known. Whose fills count in days covered stands in adherence-measures.ts. Results are estimates
// from this store's own record, not official rates: plans judge on their claims, PQA's and NCQA's lists name products.

import type { AdherenceMeasure } from './adherence-measures.ts'
import { anyOf, classes, type DrugGroup, drugs } from './drug-group.ts'
import type { SourceId } from './source.ts'

export const starMeasureIds = [
  'pdc-diabetes',
  'pdc-ras',
  'pdc-statin',
  'supd',
  'spc',
  'cob',
  'poly-ach',
  'poly-cns',
  'cmr',
] as const
export type StarMeasureId = (typeof starMeasureIds)[number]

/** A rule as it is shown: read in a description of the measure, or recalled and to be checked before it is relied on. */
export interface StarRule {
  readonly text: string
  readonly known: 'read' | 'recalled'
}

export interface StarMeasure {
  /** Stored in the chart, so it never changes once shipped. */
  readonly id: StarMeasureId
  readonly title: string
  readonly shortName: string
  /** `lower`: the rate counts harm. The panel counts who is free of it as met. */
  readonly better: 'higher' | 'lower'
  /** Its place in the Star Ratings in the measurement year that `standingYear` names. */
  readonly standing: StarRule
  readonly rules: readonly StarRule[]
  readonly source: SourceId
}

const read = (text: string): StarRule => ({ text, known: 'read' })
const recalled = (text: string): StarRule => ({ text, known: 'recalled' })

/** The measurement year whose rules are written here. Another year is worked out by the same ones, and the panel says so. */
export const STAR_RULES_YEAR = 2026

const daysCoveredRules = [
  read('Aged 18 or older with fills on at least 2 days; 80 % of the days or more.'),
  read('From the first fill of the year to December 31; the first fill is 91 days or more before.'),
  recalled('An early refill of the same ingredient starts when the supply before it ends.'),
  recalled('From measurement year 2026 days in a hospital or nursing facility are not taken out.'),
]
const daysCoveredStanding = read(
  'In the Star Ratings; risk-adjusted and of single weight in its first year, measurement year 2026.',
)

/** Every measure of the panel, in its order. */
export const starMeasures: readonly StarMeasure[] = [
  {
    id: 'pdc-diabetes',
    title: 'Adherence to diabetes medicines',
    shortName: 'PDC-DR',
    better: 'higher',
    standing: daysCoveredStanding,
    rules: [
      ...daysCoveredRules,
      recalled('Left out: hospice, end-stage renal disease, one fill of insulin.'),
    ],
    source: 'pqa-pdc',
  },
  {
    id: 'pdc-ras',
    title: 'Adherence to RAS antagonists',
    shortName: 'PDC-RASA',
    better: 'higher',
    standing: daysCoveredStanding,
    rules: [
      ...daysCoveredRules,
      recalled('Left out: hospice, end-stage renal disease, one fill of sacubitril/valsartan.'),
    ],
    source: 'pqa-pdc',
  },
  {
    id: 'pdc-statin',
    title: 'Adherence to statins',
    shortName: 'PDC-STA',
    better: 'higher',
    standing: daysCoveredStanding,
    rules: [...daysCoveredRules, recalled('Left out: hospice, end-stage renal disease.')],
    source: 'pqa-pdc',
  },
  {
    id: 'supd',
    title: 'Statin use in persons with diabetes',
    shortName: 'SUPD',
    better: 'higher',
    standing: read('In the Star Ratings.'),
    rules: [
      read('Aged 40 to 75 with fills of diabetes medicines on at least 2 days of the year.'),
      read('Met by one fill of a statin in the year.'),
      read(
        'Left out: hospice, end-stage renal disease, rhabdomyolysis or myopathy, pregnancy, cirrhosis, prediabetes, polycystic ovaries.',
      ),
      recalled('Age on January 1. Insulin counts as a diabetes medicine.'),
    ],
    source: 'pqa-star-measures',
  },
  {
    id: 'spc',
    title: 'Statin therapy for cardiovascular disease',
    shortName: 'SPC',
    better: 'higher',
    standing: read('Removed from the Star Ratings of 2028, measurement year 2026.'),
    rules: [
      recalled('Men of 21 to 75 and women of 40 to 75 years with atherosclerotic disease.'),
      recalled('Met by one fill of a statin of high or moderate intensity in the year.'),
      recalled(
        'Left out: muscle pain or disease from statins, rhabdomyolysis, end-stage renal disease, cirrhosis, pregnancy, hospice or palliative care. Frailty with advanced illness is not looked at here.',
      ),
      recalled('Age on December 31. The plan reads diagnoses from claims of two years.'),
    ],
    source: 'ncqa-spc',
  },
  {
    id: 'cob',
    title: 'Opioids together with benzodiazepines',
    shortName: 'COB',
    better: 'lower',
    standing: read('New in the Star Ratings of 2027, measurement year 2025; weight 1.'),
    rules: [
      read('Aged 18 or older. Counts against: 30 days or more with both in hand.'),
      read('Left out: hospice, cancer, sickle cell disease.'),
      recalled('Opioid fills on at least 2 days with 15 days of supply in all.'),
      recalled('Benzodiazepine fills on at least 2 days. Left out too: palliative care.'),
    ],
    source: 'pqa-star-measures',
  },
  {
    id: 'poly-ach',
    title: 'Several anticholinergics, age 65 or older',
    shortName: 'Poly-ACH',
    better: 'lower',
    standing: read('New in the Star Ratings of 2027, measurement year 2025.'),
    rules: [
      read('Aged 65 or older with fills of one anticholinergic on at least 2 days.'),
      read(
        'Counts against: 30 days or more with 2 different ones in hand, each filled on 2 days. Left out: hospice.',
      ),
      read('Doxepin counts above 6 mg a day; here above 6 mg a capsule or tablet.'),
      recalled('Antipsychotics are not counted here: whether the list has them was not read.'),
    ],
    source: 'pqa-star-measures',
  },
  {
    id: 'poly-cns',
    title: 'Three CNS-active medicines, age 65 or older',
    shortName: 'Poly-CNS',
    better: 'lower',
    standing: recalled('A display measure.'),
    rules: [
      read(
        'Aged 65 or older. Counts against: 30 days or more with 3 different ones in hand, each filled on 2 days.',
      ),
      read('Left out: hospice, seizures.'),
      recalled(
        'Antiepileptics, antipsychotics, benzodiazepines, Z-drugs, tricyclics, SSRIs, SNRIs, opioids.',
      ),
      recalled('In the measure from fills of 2 of them on 2 days each.'),
    ],
    source: 'pqa-star-measures',
  },
  {
    id: 'cmr',
    title: 'Completed comprehensive reviews',
    shortName: 'MTM CMR',
    better: 'higher',
    standing: recalled(
      'Display for measurement years 2025 and 2026; back in the Star Ratings for measurement year 2027.',
    ),
    rules: [
      recalled('Aged 18 or older and 60 days or more in the plan’s MTM program.'),
      recalled(
        'Met by a CMR in the year whose summary was sent within 14 days. Left out: hospice.',
      ),
    ],
    source: 'pqa-cmr-completion',
  },
]

/** Days together from which the measures of harm count. */
export const TOGETHER_DAYS = 30
/** Days of opioid supply from which a person is in the measure of opioids and benzodiazepines. */
export const OPIOID_SUPPLY_DAYS = 15

/** Which measure of days covered stands behind a measure of the panel. */
export const daysCoveredOf: Readonly<Partial<Record<StarMeasureId, AdherenceMeasure['id']>>> = {
  'pdc-diabetes': 'diabetes',
  'pdc-ras': 'ras',
  'pdc-statin': 'statin',
}

export const opioids: DrugGroup = classes('opioid')
export const benzodiazepines: DrugGroup = classes('benzodiazepine')
export const insulins: DrugGroup = classes('insulin-basal', 'insulin-rapid')

/** Doxepin is a member by its dose only. */
export const doxepin: DrugGroup = drugs('doxepin')
export const DOXEPIN_ABOVE_MG = 6

export const anticholinergics: DrugGroup = anyOf(
  classes('anticholinergic-strong'),
  drugs('cyclobenzaprine', 'disopyramide', 'doxepin', 'orphenadrine', 'prochlorperazine'),
)

export const cnsActive: DrugGroup = anyOf(
  classes('antipsychotic', 'benzodiazepine', 'z-drug', 'tricyclic', 'ssri', 'snri', 'opioid'),
  drugs(
    'brivaracetam',
    'carbamazepine',
    'cenobamate',
    'eslicarbazepine',
    'gabapentin',
    'lacosamide',
    'lamotrigine',
    'levetiracetam',
    'oxcarbazepine',
    'perampanel',
    'phenobarbital',
    'phenytoin',
    'pregabalin',
    'primidone',
    'topiramate',
    'valproate',
    'zonisamide',
  ),
)

/** The smallest daily dose of moderate intensity in mg, by the guideline's table. */
export const moderateStatinMg: readonly { readonly drug: DrugGroup; readonly mg: number }[] = [
  { drug: drugs('atorvastatin'), mg: 10 },
  { drug: drugs('fluvastatin'), mg: 80 },
  { drug: drugs('lovastatin'), mg: 40 },
  { drug: drugs('pitavastatin'), mg: 1 },
  { drug: drugs('pravastatin'), mg: 40 },
  { drug: drugs('rosuvastatin'), mg: 5 },
  { drug: drugs('simvastatin'), mg: 20 },
]

export const statins: DrugGroup = classes('statin')

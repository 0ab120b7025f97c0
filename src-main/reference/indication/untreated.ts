// Table of chronic conditions that are normally treated and for which the list holds nothing. Heart, diabetes, lungs
// and bones are in omitted therapy.

import {
  all,
  type Circumstance,
  everHad,
  from,
  has,
  measuredAtLeast,
  not,
  notTaking,
} from '../circumstance.ts'
import { anyOf, classes, type DrugGroup, drugs } from '../drug-group.ts'
import { omitted, type PatientRow } from '../drug-row.ts'
import type { Site } from '../ingredients/ingredient-row.ts'
import type { SourceId } from '../source.ts'

interface Given {
  readonly id: string
  readonly topic: string
  /** The condition in words, and its ICD-10-CM prefixes, parted by spaces. */
  readonly condition: string
  readonly codes: string
  readonly group: DrugGroup
  readonly sites?: readonly Site[]
  readonly and?: Circumstance
  readonly severity?: 'major' | 'moderate' | 'minor'
  readonly recommendation: string
  readonly source: SourceId
}

function untreated({
  id,
  topic,
  condition,
  codes,
  group,
  sites,
  and,
  severity = 'minor',
  recommendation,
  source,
}: Given): PatientRow {
  const none = sites === undefined ? notTaking(group) : not({ kind: 'taking', drugs: group, sites })
  const known = has(condition, ...codes.split(' '))
  return {
    id: `untreated-${id}`,
    topic,
    when: and === undefined ? all(known, none, from(18)) : all(known, none, and, from(18)),
    severity,
    interrupts: false,
    category: omitted,
    effect: `The chart names ${condition}, and nothing on the list treats it.`,
    recommendation,
    source,
  }
}

const antiseizure = drugs(
  'levetiracetam',
  'lamotrigine',
  'valproate',
  'carbamazepine',
  'oxcarbazepine',
  'eslicarbazepine',
  'phenytoin',
  'phenobarbital',
  'primidone',
  'topiramate',
  'zonisamide',
  'lacosamide',
  'brivaracetam',
  'cenobamate',
  'perampanel',
  'clobazam',
  'clonazepam',
  'gabapentin',
  'pregabalin',
  'ethosuximide',
  'rufinamide',
  'felbamate',
  'tiagabine',
  'vigabatrin',
  'cannabidiol',
  'diazepam',
  'clorazepate',
)
const antiparkinson = anyOf(
  classes('dopamine-agonist', 'antiparkinson-anticholinergic'),
  drugs(
    'levodopa',
    'rasagiline',
    'selegiline',
    'safinamide',
    'amantadine',
    'rotigotine',
    'apomorphine',
  ),
)
const eyePressure = anyOf(
  classes('prostaglandin-eye', 'beta-blocker'),
  drugs(
    'brimonidine',
    'dorzolamide',
    'brinzolamide',
    'netarsudil',
    'pilocarpine',
    'apraclonidine',
    'tafluprost',
    'latanoprostene bunod',
    'acetazolamide',
    'methazolamide',
  ),
)
const antirheumatic = anyOf(
  classes('tnf-inhibitor', 'thiopurine'),
  drugs(
    'methotrexate',
    'hydroxychloroquine',
    'sulfasalazine',
    'leflunomide',
    'tofacitinib',
    'baricitinib',
    'upadacitinib',
    'abatacept',
    'tocilizumab',
    'sarilumab',
    'rituximab',
    'anakinra',
    'minocycline',
    'mycophenolate mofetil',
    'cyclosporine',
  ),
)
const antiretroviral = drugs(
  'bictegravir',
  'dolutegravir',
  'raltegravir',
  'elvitegravir',
  'cabotegravir',
  'rilpivirine',
  'doravirine',
  'efavirenz',
  'darunavir',
  'atazanavir',
  'emtricitabine',
  'lamivudine',
  'abacavir',
  'tenofovir alafenamide',
  'tenofovir disoproxil',
  'zidovudine',
)
const moodStabilizer = anyOf(
  classes('antipsychotic'),
  drugs('lithium carbonate', 'lithium citrate', 'valproate', 'lamotrigine', 'carbamazepine'),
)
const antidepressant = anyOf(
  classes('ssri', 'snri', 'tricyclic', 'maoi', 'serotonin-reuptake-inhibitor', 'antipsychotic'),
  drugs('bupropion', 'mirtazapine', 'trazodone', 'nefazodone', 'esketamine', 'lithium carbonate'),
)
const bowel = anyOf(
  classes('tnf-inhibitor', 'thiopurine', 'corticosteroid-systemic'),
  drugs(
    'mesalamine',
    'sulfasalazine',
    'balsalazide',
    'olsalazine',
    'budesonide',
    'vedolizumab',
    'ustekinumab',
    'risankizumab',
    'guselkumab',
    'tofacitinib',
    'upadacitinib',
    'methotrexate',
  ),
)

/** Rows about conditions without a drug. */
export const untreatedRows: readonly PatientRow[] = [
  untreated({
    id: 'hypothyroidism',
    topic: 'Treatment of hypothyroidism',
    condition: 'hypothyroidism',
    codes: 'E03 E89.0',
    group: classes('thyroid-hormone'),
    severity: 'moderate',
    recommendation:
      'Ask whether levothyroxine is taken and when the last TSH was; ask the prescriber when neither is known.',
    source: 'ata-hypothyroidism-2014',
  }),
  untreated({
    id: 'adrenal-insufficiency',
    topic: 'Treatment of adrenal insufficiency',
    condition: 'primary adrenal insufficiency',
    codes: 'E27.1 E27.2',
    group: classes('corticosteroid-systemic'),
    severity: 'major',
    recommendation:
      'Ask today what is taken and for an emergency card; call the prescriber when there is nothing.',
    source: 'endocrine-adrenal-2016',
  }),
  untreated({
    id: 'epilepsy',
    topic: 'Treatment of epilepsy',
    condition: 'epilepsy',
    codes: 'G40',
    group: antiseizure,
    severity: 'moderate',
    recommendation: 'Ask about the last seizure, and whether treatment ended by plan.',
    source: 'aan-seizure-withdrawal-2021',
  }),
  untreated({
    id: 'parkinson',
    topic: 'Treatment of Parkinson disease',
    condition: 'Parkinson disease',
    codes: 'G20',
    group: antiparkinson,
    recommendation: 'Ask whether symptoms hinder daily life and who treats them.',
    source: 'aan-parkinson-2021',
  }),
  untreated({
    id: 'glaucoma',
    topic: 'Treatment of glaucoma',
    condition: 'open-angle glaucoma',
    codes: 'H40.1',
    group: eyePressure,
    sites: ['eye', 'systemic'],
    recommendation:
      'Ask about drops from elsewhere, laser and surgery; many forget drops when they list drugs.',
    source: 'aao-glaucoma-2020',
  }),
  untreated({
    id: 'rheumatoid-arthritis',
    topic: 'Treatment of rheumatoid arthritis',
    condition: 'rheumatoid arthritis',
    codes: 'M05 M06.0 M06.8 M06.9',
    group: antirheumatic,
    severity: 'moderate',
    recommendation:
      'Ask about infusions and injections at the clinic; without any, recommend a visit to rheumatology.',
    source: 'acr-ra-2021',
  }),
  untreated({
    id: 'hiv',
    topic: 'Treatment of HIV',
    condition: 'HIV infection',
    codes: 'B20 Z21',
    group: antiretroviral,
    severity: 'major',
    recommendation:
      'Ask in private what is taken, and about injections; everybody with HIV should be treated.',
    source: 'dhhs-hiv-2024',
  }),
  untreated({
    id: 'schizophrenia',
    topic: 'Treatment of schizophrenia',
    condition: 'schizophrenia',
    codes: 'F20 F25',
    group: classes('antipsychotic'),
    severity: 'moderate',
    recommendation: 'Ask about long-acting injections at the clinic; else tell the prescriber.',
    source: 'apa-schizophrenia-2020',
  }),
  untreated({
    id: 'bipolar',
    topic: 'Treatment of bipolar disorder',
    condition: 'bipolar disorder',
    codes: 'F31.0 F31.1 F31.2 F31.3 F31.4 F31.5 F31.6 F31.8 F31.9',
    group: moodStabilizer,
    severity: 'moderate',
    recommendation: 'Ask whether treatment ended by plan and who follows the mood.',
    source: 'canmat-bipolar-2018',
  }),
  untreated({
    id: 'depression',
    topic: 'Treatment of depression',
    condition: 'depression of some weight',
    codes: 'F32.1 F32.2 F32.3 F33.1 F33.2 F33.3',
    group: antidepressant,
    recommendation:
      'Ask how the mood is and about therapy by talking; offer the PHQ-9. A drug may not be needed.',
    source: 'va-dod-depression-2022',
  }),
  untreated({
    id: 'alzheimer',
    topic: 'Treatment of Alzheimer disease',
    condition: 'Alzheimer disease',
    codes: 'G30',
    group: anyOf(classes('cholinesterase-inhibitor'), drugs('memantine')),
    recommendation: 'Ask whether a drug was tried or declined; its effect is small.',
    source: 'aafp-alzheimer-2017',
  }),
  untreated({
    id: 'opioid-use-disorder',
    topic: 'Treatment of opioid use disorder',
    condition: 'opioid dependence',
    codes: 'F11.20 F11.22 F11.23 F11.24 F11.25 F11.28 F11.29',
    group: drugs('buprenorphine', 'methadone', 'naltrexone'),
    severity: 'major',
    recommendation:
      'Ask about a methadone clinic and injections; recommend buprenorphine and naloxone.',
    source: 'asam-opioid-2020',
  }),
  untreated({
    id: 'b12-deficiency',
    topic: 'Vitamin B12 in deficiency',
    condition: 'vitamin B12 deficiency',
    codes: 'D51 E53.8',
    group: drugs('vitamin B12', 'hydroxocobalamin'),
    sites: ['systemic', 'nose'],
    severity: 'moderate',
    recommendation:
      'Ask about injections at the clinic; recommend 1,000 mcg a day by mouth when there are none.',
    source: 'aafp-b12-2017',
  }),
  untreated({
    id: 'iron-deficiency',
    topic: 'Iron in iron deficiency',
    condition: 'iron deficiency anemia',
    codes: 'D50',
    group: anyOf(classes('iron-salt'), drugs('polysaccharide iron complex', 'ferric citrate')),
    severity: 'moderate',
    recommendation:
      'Ask about infusions and the last ferritin; recommend iron once a day or every other day when it is low.',
    source: 'aga-iron-2020',
  }),
  untreated({
    id: 'angina',
    topic: 'Nitroglycerin for attacks of angina',
    condition: 'angina',
    codes: 'I20.1 I20.8 I20.9 I25.111 I25.118 I25.119',
    group: drugs('nitroglycerin'),
    severity: 'moderate',
    recommendation:
      'Ask what is done in an attack; recommend nitroglycerin under the tongue unless a PDE5 inhibitor is taken.',
    source: 'aha-acc-coronary-2023',
  }),
  untreated({
    id: 'anaphylaxis',
    topic: 'Epinephrine for anaphylaxis',
    condition: 'anaphylaxis, or an allergy to food or stings',
    codes: 'T78.0 T78.2 Z91.010 Z91.013 Z91.030 Z91.038',
    group: drugs('epinephrine'),
    sites: ['systemic', 'nose'],
    severity: 'moderate',
    recommendation:
      'Ask whether a reaction was severe and an auto-injector is at hand and in date; recommend two.',
    source: 'anaphylaxis-2023',
  }),
  untreated({
    id: 'bowel-inflammation',
    topic: 'Treatment of inflammatory bowel disease',
    condition: 'Crohn disease or ulcerative colitis',
    codes: 'K50 K51',
    group: bowel,
    sites: ['systemic', 'rectum'],
    recommendation: 'Ask about infusions, injections and surgery, and who follows it.',
    source: 'acg-crohn-2018',
  }),
  untreated({
    id: 'high-cholesterol',
    topic: 'Treatment of high cholesterol',
    condition: 'high cholesterol',
    codes: 'E78.0 E78.2 E78.5',
    group: anyOf(
      classes('statin', 'pcsk9-inhibitor', 'fibrate'),
      drugs('ezetimibe', 'bempedoic acid', 'inclisiran', 'colesevelam', 'niacin'),
    ),
    and: all(
      measuredAtLeast('ldl', 160),
      not(has('diabetes', 'E08', 'E09', 'E10', 'E11', 'E13')),
      not(everHad('atherosclerotic cardiovascular disease', 'I2', 'I63', 'I70', 'G45', 'Z95')),
    ),
    recommendation: 'Work out the cardiovascular risk, and ask whether a statin was talked about.',
    source: 'acc-aha-cholesterol-2018',
  }),
]

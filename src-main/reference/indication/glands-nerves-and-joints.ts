// Table of chronic conditions without a drug: glands, nerves, eyes, joints and HIV.

import { anyOf, classes, drugs } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { untreated } from './untreated-row.ts'

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

/** Thyroid and adrenal disease, epilepsy, Parkinson disease, glaucoma, rheumatoid arthritis and HIV without a drug. */
export const glandNerveAndJointRows: readonly PatientRow[] = [
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
    severity: 'moderate',
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
]

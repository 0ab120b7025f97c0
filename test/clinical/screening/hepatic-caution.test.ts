// The liver: one case for each row, the ALT at its threshold, and what is asked when a fact lacks.

import { hepaticCaution } from '../../../src-main/clinical/screening/hepatic-caution.ts'
import { hepaticCautionRows } from '../../../src-main/reference/hepatic-caution.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { type RowCase, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { taking } from '../../helpers/taking.ts'

/** Row | drug | dose units a day | ICD-10-CM code, or ALT in U/L. */
const table = `
hepatic-statin | simvastatin 20 mg tablet | 1 | K76.7
hepatic-niacin | niacin 500 mg tablet | 2 | 121
hepatic-fibrate | fenofibrate 145 mg tablet | 1 | K74.3
hepatic-lomitapide | lomitapide 5 mg capsule | 1 | K74.60
hepatic-bosentan | bosentan 62.5 mg tablet | 2 | 121
hepatic-ambrisentan | ambrisentan 5 mg tablet | 1 | K74.60
hepatic-ranolazine | ranolazine 500 mg tablet | 2 | K70.30
hepatic-dronedarone | dronedarone 400 mg tablet | 2 | K72.10
hepatic-amiodarone | amiodarone 200 mg tablet | 1 | 121
hepatic-ivabradine | ivabradine 5 mg tablet | 2 | K72.90
hepatic-sacubitril | sacubitril 49 mg tablet | 2 | K76.6
hepatic-renin-angiotensin | lisinopril 10 mg tablet | 1 | K70.31
hepatic-losartan | losartan 50 mg tablet | 1 | K74.60
hepatic-ticagrelor | ticagrelor 90 mg tablet | 2 | K72.10
hepatic-rivaroxaban | rivaroxaban 20 mg tablet | 1 | K74.60
hepatic-edoxaban | edoxaban 60 mg tablet | 1 | K74.60
hepatic-apixaban | apixaban 5 mg tablet | 2 | K72.10
hepatic-dabigatran | dabigatran etexilate 150 mg capsule | 2 | K72.10
hepatic-warfarin | warfarin 5 mg tablet | 1 | K74.60
hepatic-carvedilol | carvedilol 25 mg tablet | 2 | K76.6
hepatic-non-dihydropyridine | verapamil 120 mg tablet | 1 | K74.60
hepatic-tolvaptan | tolvaptan 15 mg tablet | 1 | K73.9
hepatic-metformin | metformin 500 mg tablet | 2 | K74.60
hepatic-pioglitazone | pioglitazone 30 mg tablet | 1 | 121
hepatic-sulfonylurea | glipizide 5 mg tablet | 1 | K74.60
hepatic-methotrexate | methotrexate 2.5 mg tablet | 1 | B18.2
hepatic-leflunomide | leflunomide 20 mg tablet | 1 | 81
hepatic-azathioprine | azathioprine 50 mg tablet | 2 | 121
hepatic-tofacitinib | tofacitinib 5 mg tablet | 2 | K72.10
hepatic-nsaid | ibuprofen 200 mg tablet | 3 | K74.60
hepatic-diclofenac | diclofenac 50 mg tablet | 2 | 121
hepatic-colchicine | colchicine 0.6 mg tablet | 1 | K72.10
hepatic-ketoconazole | ketoconazole 200 mg tablet | 1 | K73.9
hepatic-terbinafine | terbinafine 250 mg tablet | 1 | B18.1
hepatic-voriconazole | voriconazole 200 mg tablet | 2 | K74.60
hepatic-isoniazid | isoniazid 300 mg tablet | 1 | 121
hepatic-nitrofurantoin | nitrofurantoin 100 mg capsule | 2 | K73.2
hepatic-propylthiouracil | propylthiouracil 50 mg tablet | 3 | 121
hepatic-estrogen | estradiol 1 mg tablet | 1 | K73.9
hepatic-androgen-oral | methyltestosterone 10 mg capsule | 1 | K73.9
hepatic-antiandrogen | bicalutamide 50 mg tablet | 1 | 121
hepatic-deferasirox | deferasirox 360 mg tablet | 1 | K72.10
hepatic-obeticholic-acid | obeticholic acid 5 mg tablet | 1 | K76.6
hepatic-protease-inhibitor-hepatitis-c | glecaprevir 100 mg tablet | 3 | K72.10
hepatic-pirfenidone | pirfenidone 267 mg capsule | 3 | 121
hepatic-fezolinetant | fezolinetant 45 mg tablet | 1 | 81
hepatic-alfuzosin | alfuzosin 10 mg tablet | 1 | K74.60
hepatic-pde5-inhibitor | sildenafil 50 mg tablet | 1 | K72.10
hepatic-loop-without-spironolactone | furosemide 40 mg tablet | 1 | K70.31
hepatic-ppi | omeprazole 20 mg capsule | 1 | K72.10
hepatic-acarbose | acarbose 50 mg tablet | 3 | K74.60
hepatic-calcium-blocker-nisoldipine | felodipine 5 mg tablet | 1 | K72.10
hepatic-acetaminophen | acetaminophen 500 mg tablet | 5 | K74.60
hepatic-duloxetine | duloxetine 60 mg capsule | 1 | K73.9
hepatic-nefazodone | nefazodone 100 mg tablet | 2 | 121
hepatic-atomoxetine | atomoxetine 40 mg capsule | 1 | K74.60
hepatic-citalopram | citalopram 40 mg tablet | 1 | K74.60
hepatic-escitalopram | escitalopram 20 mg tablet | 1 | K74.60
hepatic-sertraline | sertraline 50 mg tablet | 1 | K74.60
hepatic-fluoxetine | mirtazapine 15 mg tablet | 1 | K74.60
hepatic-valproate | valproate 500 mg tablet | 2 | 121
hepatic-felbamate | felbamate 400 mg tablet | 3 | K73.9
hepatic-lamotrigine | lamotrigine 100 mg tablet | 2 | K72.10
hepatic-carbamazepine | carbamazepine 200 mg tablet | 2 | 121
hepatic-phenytoin | phenytoin 100 mg capsule | 3 | K74.60
hepatic-benzodiazepine | diazepam 5 mg tablet | 1 | K74.60
hepatic-zolpidem | zolpidem 10 mg tablet | 1 | K74.60
hepatic-eszopiclone | eszopiclone 3 mg tablet | 1 | K72.10
hepatic-ramelteon | suvorexant 10 mg tablet | 1 | K72.10
hepatic-opioid | oxycodone 5 mg tablet | 3 | K74.60
hepatic-tramadol | tramadol 50 mg tablet | 3 | K74.60
hepatic-codeine | codeine 30 mg tablet | 3 | K72.10
hepatic-naltrexone | naltrexone 50 mg tablet | 1 | 201
hepatic-buprenorphine-naloxone | buprenorphine 8 mg tablet | 1 | K72.10
hepatic-disulfiram | disulfiram 250 mg tablet | 1 | 121
hepatic-tizanidine | tizanidine 4 mg tablet | 2 | 121
hepatic-dantrolene | dantrolene 25 mg capsule | 1 | K73.9
hepatic-chlorzoxazone | chlorzoxazone 500 mg tablet | 2 | K73.9
hepatic-tolcapone | tolcapone 100 mg tablet | 3 | 41
hepatic-riluzole | riluzole 50 mg tablet | 2 | 121
hepatic-quetiapine | quetiapine 100 mg tablet | 1 | K74.60
hepatic-lurasidone | lurasidone 120 mg tablet | 1 | K74.60
hepatic-clozapine | clozapine 100 mg tablet | 1 | 121
hepatic-deutetrabenazine | tetrabenazine 12.5 mg tablet | 1 | K74.60
hepatic-ondansetron | ondansetron 8 mg tablet | 2 | K72.10
hepatic-bladder-antimuscarinic | solifenacin 5 mg tablet | 1 | K72.10
hepatic-tolterodine | tolterodine 2 mg tablet | 2 | K74.60
hepatic-mirabegron | mirabegron 50 mg tablet | 1 | K74.60
hepatic-triptan | sumatriptan 50 mg tablet | 1 | K72.10
hepatic-ergotamine | ergotamine 1 mg tablet | 1 | K73.9
hepatic-cannabidiol | cannabidiol 100 mg capsule | 1 | 121
hepatic-rasagiline | rasagiline 1 mg tablet | 1 | K74.60`

const withAlt = (value: number, chart: ChartBuilder = aChart().hasNoConditions()) =>
  chart.measured('1742-6', value, 'U/L', '2026-10-01')

testRows(
  hepaticCaution,
  hepaticCautionRows,
  table
    .trim()
    .split('\n')
    .map((line): RowCase => {
      const [row = '', text = '', perDay = '', fact = ''] = line.split(' | ')
      const chart = /^\d/.test(fact)
        ? withAlt(Number(fact))
        : aChart().has('liver disease', fact).hasNoResults()
      return [row, taking(chart, text, Number(perDay))]
    }),
)

const cirrhotic = aChart().has('cirrhosis', 'K74.60').hasNoResults()

testRule(hepaticCaution, {
  quiet: [
    ['pioglitazone at an ALT of 120', taking(withAlt(120), 'pioglitazone 30 mg tablet')],
    [
      'pioglitazone with an old high ALT',
      aChart()
        .hasNoConditions()
        .measured('1742-6', 300, 'U/L', '2026-04-01')
        .takes('pioglitazone 30 mg tablet'),
    ],
    ['a statin in compensated cirrhosis', cirrhotic.takes('atorvastatin 20 mg tablet')],
    ['acetaminophen 2000 mg in cirrhosis', taking(cirrhotic, 'acetaminophen 500 mg tablet', 4)],
    ['tolcapone at an ALT of 40', taking(withAlt(40), 'tolcapone 100 mg tablet')],
    [
      'furosemide with spironolactone',
      taking(cirrhotic, 'furosemide 40 mg tablet').takes('spironolactone 100 mg tablet'),
    ],
    [
      'fatty liver',
      aChart().has('fatty liver', 'K76.0').hasNoResults().takes('duloxetine 60 mg capsule'),
    ],
    ['cirrhosis that nothing on the list minds', cirrhotic.takes('levothyroxine 50 mcg tablet')],
    [
      'liver enzymes never measured',
      aChart().hasNoConditions().hasNoResults().takes('valproate 500 mg tablet'),
    ],
  ],
  fires: [
    [
      'benzodiazepine in cirrhosis',
      cirrhotic.takes('lorazepam 1 mg tablet'),
      ['hepatic-benzodiazepine m1 c1'],
    ],
    [
      'pioglitazone at an ALT of 121',
      taking(withAlt(121), 'pioglitazone 30 mg tablet'),
      ['hepatic-pioglitazone m1 1742-6 2026-10-01'],
    ],
    [
      'ALT in a liver disease counts once',
      withAlt(150, aChart().has('hepatitis C', 'B18.2')).takes('duloxetine 60 mg capsule'),
      ['hepatic-duloxetine m1 c1 1742-6 2026-10-01'],
    ],
  ],
  cannotTell: [
    [
      'without conditions',
      aChart().hasNoResults().takes('benztropine 1 mg tablet').takes('lorazepam 1 mg tablet'),
      [['conditions']],
    ],
    [
      'a condition in words only',
      aChart().has('liver trouble', null).takes('lorazepam 1 mg tablet'),
      [['conditions']],
    ],
    [
      'without results',
      aChart().hasNoConditions().takes('pioglitazone 30 mg tablet'),
      [['alt', 'observations']],
    ],
    [
      'acetaminophen without a dose',
      cirrhotic.takes('acetaminophen 500 mg tablet'),
      [['dailyDose']],
    ],
    [
      'two drugs asked about once',
      aChart().takes('lorazepam 1 mg tablet').takes('warfarin 5 mg tablet'),
      [['conditions']],
    ],
  ],
})

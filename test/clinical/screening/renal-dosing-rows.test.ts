// Kidney dosing: one case for each row, and each threshold at which it is quiet.

import { describe, expect, test } from 'vitest'
import { renalDosing } from '../../../src-main/clinical/screening/renal-dosing.ts'
import { renalDosingRows } from '../../../src-main/reference/renal-dosing.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { kidneys } from '../../helpers/kidneys.ts'
import { firedRows, type RowCase, testRows } from '../../helpers/row-cases.ts'
import { taking } from '../../helpers/taking.ts'

const fibrillating = aChart().has('atrial fibrillation', 'I48.20')
const pressing = aChart().has('hypertension', 'I10')

/** Row | drug | dose units a day. The threshold is the number at the end of the row's id. */
const table = `
renal-metformin-below-30 | metformin 500 mg tablet | 1
renal-sitagliptin-below-45 | Januvia 100 mg tablet | 1
renal-sitagliptin-below-30 | Januvia 50 mg tablet | 1
renal-saxagliptin-below-45 | saxagliptin 5 mg tablet | 1
renal-alogliptin-below-60 | alogliptin 25 mg tablet | 1
renal-alogliptin-below-30 | alogliptin 12.5 mg tablet | 1
renal-glyburide-below-60 | glyburide 5 mg tablet | 1
renal-exenatide-below-30 | exenatide 5 mcg injection | 1
renal-exenatide-extended-below-45 | Bydureon BCise 2 mg injection | 1
renal-lixisenatide-below-15 | lixisenatide injection | 1
renal-canagliflozin-below-60 | canagliflozin 300 mg tablet | 1
renal-ertugliflozin-below-45 | ertugliflozin 5 mg tablet | 1
renal-dapagliflozin-below-45 | dapagliflozin 10 mg tablet | 1
renal-empagliflozin-below-30 | empagliflozin 10 mg tablet | 1
renal-bexagliflozin-below-30 | bexagliflozin 20 mg tablet | 1
renal-glucosidase-inhibitor-below-25 | acarbose 50 mg tablet | 3
renal-rivaroxaban-below-15 | rivaroxaban 15 mg tablet | 1
renal-dabigatran-below-15 | dabigatran etexilate 75 mg capsule | 2
renal-edoxaban-below-15 | edoxaban 30 mg tablet | 1
renal-enoxaparin-below-30 | enoxaparin injection | 1
renal-digoxin-below-50 | digoxin 0.25 mg tablet | 1
renal-atenolol-below-35 | atenolol 100 mg tablet | 1
renal-atenolol-below-15 | atenolol 50 mg tablet | 1
renal-nadolol-below-50 | nadolol 40 mg tablet | 1
renal-sotalol-interval-below-60 | sotalol 80 mg tablet | 2
renal-dofetilide-below-20 | dofetilide 0.125 mg capsule | 2
renal-dofetilide-below-60 | dofetilide 0.5 mg capsule | 2
renal-dofetilide-below-40 | dofetilide 0.25 mg capsule | 2
renal-flecainide-below-35 | flecainide 100 mg tablet | 2
renal-disopyramide-below-40 | disopyramide 100 mg capsule | 4
renal-disopyramide-below-30 | disopyramide 100 mg capsule | 3
renal-disopyramide-below-15 | disopyramide 100 mg capsule | 2
renal-ramipril-below-40 | ramipril 10 mg capsule | 1
renal-moexipril-below-40 | moexipril 15 mg tablet | 2
renal-perindopril-below-80 | perindopril 8 mg tablet | 2
renal-spironolactone-below-30 | spironolactone 25 mg tablet | 1
renal-finerenone-below-25 | finerenone 10 mg tablet | 1
renal-finerenone-below-60 | finerenone 20 mg tablet | 2
renal-triamterene-below-30 | triamterene 50 mg capsule | 1
renal-amiloride-below-30 | amiloride 5 mg tablet | 1
renal-potassium-supplement-below-30 | potassium chloride 10 meq tablet | 1
renal-hydrochlorothiazide-below-30 | hydrochlorothiazide 25 mg tablet | 1
renal-ranolazine-below-30 | ranolazine 500 mg tablet | 2
renal-rosuvastatin-below-30 | rosuvastatin 20 mg tablet | 1
renal-fenofibrate-below-30 | fenofibrate 48 mg tablet | 1
renal-gemfibrozil-below-30 | gemfibrozil 600 mg tablet | 2
renal-tadalafil-below-50 | tadalafil 20 mg tablet | 1
renal-tadalafil-below-30 | tadalafil 10 mg tablet | 1
renal-tadalafil-pulmonary-hypertension-below-30 | Adcirca 20 mg tablet | 2
renal-avanafil-below-30 | avanafil 100 mg tablet | 1
renal-pentoxifylline-below-30 | pentoxifylline 400 mg tablet | 2
renal-gabapentin-below-60 | gabapentin 600 mg tablet | 3
renal-gabapentin-below-30 | gabapentin 300 mg capsule | 3
renal-gabapentin-below-15 | gabapentin 400 mg capsule | 1
renal-pregabalin-below-60 | pregabalin 150 mg capsule | 3
renal-pregabalin-below-30 | pregabalin 100 mg capsule | 2
renal-pregabalin-below-15 | pregabalin 100 mg capsule | 1
renal-levetiracetam-below-80 | levetiracetam 750 mg tablet | 3
renal-levetiracetam-below-50 | levetiracetam 1000 mg tablet | 2
renal-levetiracetam-below-30 | levetiracetam 750 mg tablet | 2
renal-topiramate-below-70 | topiramate 100 mg tablet | 3
renal-lacosamide-below-30 | lacosamide 200 mg tablet | 2
renal-vigabatrin-below-80 | vigabatrin 500 mg tablet | 6
renal-vigabatrin-below-50 | vigabatrin 500 mg tablet | 4
renal-vigabatrin-below-30 | vigabatrin 500 mg tablet | 2
renal-oxcarbazepine-below-30 | oxcarbazepine 300 mg tablet | 2
renal-zonisamide-below-50 | zonisamide 100 mg capsule | 2
renal-memantine-below-30 | memantine 10 mg tablet | 2
renal-galantamine-below-60 | galantamine 24 mg capsule | 1
renal-galantamine-avoid-below-9 | galantamine 8 mg capsule | 1
renal-amantadine-below-50 | amantadine 100 mg capsule | 2
renal-amantadine-below-30 | amantadine 100 mg capsule | 1
renal-pramipexole-below-50 | pramipexole 1 mg tablet | 3
renal-pramipexole-below-30 | pramipexole 1 mg tablet | 2
renal-venlafaxine-below-30 | venlafaxine 75 mg capsule | 3
renal-desvenlafaxine-below-50 | desvenlafaxine 100 mg tablet | 1
renal-desvenlafaxine-below-30 | desvenlafaxine 50 mg tablet | 1
renal-duloxetine-below-30 | duloxetine 30 mg capsule | 1
renal-milnacipran-below-30 | milnacipran 100 mg tablet | 2
renal-levomilnacipran-below-60 | levomilnacipran 120 mg capsule | 1
renal-levomilnacipran-below-30 | levomilnacipran 80 mg capsule | 1
renal-mirtazapine-below-40 | mirtazapine 15 mg tablet | 1
renal-paroxetine-below-30 | paroxetine 30 mg tablet | 2
renal-paliperidone-below-80 | paliperidone 9 mg tablet | 1
renal-paliperidone-below-50 | paliperidone 6 mg tablet | 1
renal-lurasidone-below-50 | lurasidone 120 mg tablet | 1
renal-buspirone-below-30 | buspirone 10 mg tablet | 2
renal-lithium-below-30 | lithium carbonate 300 mg capsule | 2
renal-baclofen-below-30 | baclofen 10 mg tablet | 3
renal-tizanidine-below-25 | tizanidine 4 mg tablet | 3
renal-tramadol-below-30 | tramadol 50 mg tablet | 6
renal-tramadol-extended-release-below-30 | tramadol 100 mg extended release tablet | 1
renal-morphine-below-30 | morphine 15 mg tablet | 2
renal-codeine-below-30 | codeine 30 mg tablet | 2
renal-meperidine-below-30 | meperidine 50 mg tablet | 2
renal-tapentadol-below-30 | tapentadol 50 mg tablet | 2
renal-opioid-levels-below-30 | oxycodone 5 mg tablet | 2
renal-nsaid-below-30 | naproxen 500 mg tablet | 2
renal-acamprosate-below-50 | acamprosate 333 mg tablet | 6
renal-acamprosate-avoid-below-30 | acamprosate 333 mg tablet | 3
renal-varenicline-below-30 | varenicline 1 mg tablet | 2
renal-naltrexone-methyl-below-60 | methylnaltrexone 150 mg tablet | 3
renal-nitrofurantoin-below-30 | nitrofurantoin 100 mg capsule | 2
renal-methenamine-below-30 | methenamine 1000 mg tablet | 2
renal-trimethoprim-below-30 | trimethoprim 100 mg tablet | 2
renal-ciprofloxacin-below-50 | ciprofloxacin 750 mg tablet | 2
renal-ciprofloxacin-below-30 | ciprofloxacin 500 mg tablet | 2
renal-levofloxacin-below-50 | levofloxacin 500 mg tablet | 1
renal-ofloxacin-below-50 | ofloxacin 300 mg tablet | 2
renal-ofloxacin-below-20 | ofloxacin 400 mg tablet | 1
renal-acyclovir-below-25 | acyclovir 800 mg tablet | 5
renal-acyclovir-below-10 | acyclovir 800 mg tablet | 3
renal-valacyclovir-below-50 | valacyclovir 1000 mg tablet | 3
renal-valacyclovir-below-30 | valacyclovir 1000 mg tablet | 2
renal-valacyclovir-below-10 | valacyclovir 1000 mg tablet | 1
renal-famciclovir-below-60 | famciclovir 500 mg tablet | 3
renal-famciclovir-below-40 | famciclovir 500 mg tablet | 2
renal-famciclovir-below-20 | famciclovir 500 mg tablet | 1
renal-valganciclovir-below-60 | valganciclovir 450 mg tablet | 4
renal-valganciclovir-below-40 | valganciclovir 450 mg tablet | 2
renal-valganciclovir-below-25 | valganciclovir 450 mg tablet | 1
renal-oseltamivir-below-60 | oseltamivir 75 mg capsule | 2
renal-oseltamivir-below-30 | oseltamivir 75 mg capsule | 1
renal-nirmatrelvir-below-60 | nirmatrelvir 150 mg tablet | 4
renal-fluconazole-below-50 | fluconazole 200 mg tablet | 2
renal-cephalexin-below-60 | cephalexin 500 mg capsule | 4
renal-cephalexin-below-30 | cephalexin 500 mg capsule | 2
renal-cephalexin-below-15 | cephalexin 500 mg capsule | 1
renal-cefadroxil-below-50 | cefadroxil 500 mg capsule | 4
renal-cefadroxil-below-25 | cefadroxil 500 mg capsule | 2
renal-cefuroxime-below-30 | cefuroxime 500 mg tablet | 2
renal-cefdinir-below-30 | cefdinir 300 mg capsule | 2
renal-cefpodoxime-below-30 | cefpodoxime 200 mg tablet | 4
renal-cefprozil-below-30 | cefprozil 500 mg tablet | 2
renal-amoxicillin-below-30 | amoxicillin 500 mg capsule | 3
renal-amoxicillin-below-10 | amoxicillin 500 mg capsule | 2
renal-amoxicillin-clavulanate-below-30 | Augmentin 875-125 mg tablet | 2
renal-clarithromycin-below-30 | clarithromycin 500 mg tablet | 2
renal-ethambutol-below-30 | ethambutol 400 mg tablet | 2
renal-atovaquone-proguanil-below-30 | proguanil 100 mg tablet | 1
renal-tenofovir-disoproxil-below-50 | tenofovir disoproxil 300 mg tablet | 1
renal-tenofovir-alafenamide-below-15 | tenofovir alafenamide 25 mg tablet | 1
renal-lamivudine-below-50 | lamivudine 300 mg tablet | 1
renal-lamivudine-below-30 | lamivudine 150 mg tablet | 1
renal-emtricitabine-below-30 | emtricitabine 200 mg capsule | 1
renal-entecavir-below-50 | entecavir 0.5 mg tablet | 1
renal-entecavir-below-30 | entecavir 0.5 mg tablet | 1
renal-entecavir-below-10 | entecavir 0.5 mg tablet | 1
renal-adefovir-below-50 | adefovir 10 mg tablet | 1
renal-colchicine-below-30 | colchicine 0.6 mg tablet | 1
renal-febuxostat-below-30 | febuxostat 80 mg tablet | 1
renal-probenecid-below-30 | probenecid 500 mg tablet | 2
renal-methotrexate-below-30 | methotrexate 2.5 mg tablet | 1
renal-alendronate-below-35 | alendronate 70 mg tablet | 1
renal-risedronate-below-30 | risedronate 35 mg tablet | 1
renal-ibandronate-below-30 | ibandronate 150 mg tablet | 1
renal-zoledronic-acid-below-35 | zoledronic acid injection | 1
renal-famotidine-below-60 | famotidine 40 mg tablet | 2
renal-famotidine-below-30 | famotidine 40 mg tablet | 1
renal-cimetidine-below-30 | cimetidine 400 mg tablet | 2
renal-nizatidine-below-50 | nizatidine 150 mg capsule | 2
renal-nizatidine-below-20 | nizatidine 150 mg capsule | 1
renal-metoclopramide-below-60 | metoclopramide 10 mg tablet | 4
renal-magnesium-below-30 | magnesium oxide 400 mg tablet | 1
renal-aluminum-below-30 | aluminum hydroxide tablet | 1
renal-sodium-phosphate-below-60 | sodium phosphate tablet | 1
renal-naloxegol-below-60 | naloxegol 25 mg tablet | 1
renal-tolterodine-below-30 | tolterodine 2 mg tablet | 2
renal-solifenacin-below-30 | solifenacin 10 mg tablet | 1
renal-trospium-below-30 | trospium 20 mg tablet | 2
renal-fesoterodine-below-30 | fesoterodine 8 mg tablet | 1
renal-mirabegron-below-30 | mirabegron 50 mg tablet | 1
renal-silodosin-below-30 | silodosin 4 mg capsule | 1
renal-silodosin-below-50 | silodosin 8 mg capsule | 1
renal-alfuzosin-below-30 | alfuzosin 10 mg tablet | 1
renal-desmopressin-below-50 | desmopressin 0.2 mg tablet | 1
renal-cetirizine-below-31 | cetirizine 10 mg tablet | 1
renal-levocetirizine-below-80 | levocetirizine 5 mg tablet | 1
renal-levocetirizine-below-50 | levocetirizine 5 mg tablet | 1
renal-levocetirizine-avoid-below-10 | levocetirizine 5 mg tablet | 1
renal-loratadine-below-30 | loratadine 10 mg tablet | 1
renal-desloratadine-below-30 | desloratadine 5 mg tablet | 1
renal-fexofenadine-below-30 | fexofenadine 180 mg tablet | 1
renal-tofacitinib-below-60 | tofacitinib 5 mg tablet | 2
renal-baricitinib-below-30 | baricitinib 2 mg tablet | 1
renal-baricitinib-below-60 | baricitinib 2 mg tablet | 1
renal-upadacitinib-below-30 | upadacitinib 30 mg tablet | 1
renal-capecitabine-below-30 | capecitabine 500 mg tablet | 2
renal-apremilast-below-30 | apremilast 30 mg tablet | 2
renal-deferasirox-below-40 | deferasirox 360 mg tablet | 1`

const bands: readonly (readonly [row: string, text: string, perDay: number, mlPerMin: number])[] =
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [row = '', text = '', perDay = ''] = line.split(' | ')
      return [row, text, Number(perDay), Number(/\d+$/.exec(row)?.[0])]
    })

const bandChart = (text: string, perDay: number, mlPerMin: number) =>
  taking(kidneys(mlPerMin).hasNoConditions(), text, perDay)

const others: readonly RowCase[] = [
  [
    'renal-apixaban-too-high',
    taking(kidneys(40, fibrillating).born('1946-11-23'), 'Eliquis 5 mg tablet', 2),
  ],
  ['renal-apixaban-too-low', taking(kidneys(40, fibrillating), 'Eliquis 2.5 mg tablet', 2)],
  ['renal-rivaroxaban-too-high', taking(kidneys(50, fibrillating), 'Xarelto 20 mg tablet', 1)],
  ['renal-rivaroxaban-too-low', taking(kidneys(51, fibrillating), 'Xarelto 15 mg tablet', 1)],
  [
    'renal-dabigatran-too-high',
    taking(kidneys(30, fibrillating), 'dabigatran etexilate 150 mg capsule', 2),
  ],
  [
    'renal-dabigatran-too-low',
    taking(kidneys(31, fibrillating), 'dabigatran etexilate 75 mg capsule', 2),
  ],
  ['renal-edoxaban-above-95', taking(kidneys(96, fibrillating), 'edoxaban 60 mg tablet', 1)],
  ['renal-edoxaban-too-high', taking(kidneys(50, fibrillating), 'edoxaban 60 mg tablet', 1)],
  ['renal-edoxaban-too-low', taking(kidneys(95, fibrillating), 'edoxaban 30 mg tablet', 1)],
  ['renal-metformin-30-to-45', bandChart('metformin 1000 mg tablet', 2, 44)],
  ['renal-sotalol-below-40', taking(kidneys(39, fibrillating), 'sotalol 80 mg tablet', 1)],
  ['renal-lisinopril-start', bandChart('lisinopril 10 mg tablet', 1, 30)],
  ['renal-enalapril-start', bandChart('enalapril 5 mg tablet', 1, 30)],
  ['renal-quinapril-start', bandChart('quinapril 5 mg tablet', 1, 30)],
  ['renal-benazepril-start', bandChart('benazepril 10 mg tablet', 1, 30)],
  ['renal-trandolapril-start', bandChart('trandolapril 1 mg tablet', 1, 30)],
  ['renal-eplerenone-at-most-30', bandChart('eplerenone 25 mg tablet', 1, 30)],
  ['renal-eplerenone-hypertension', taking(kidneys(49, pressing), 'eplerenone 50 mg tablet', 1)],
  ['renal-fenofibrate-30-to-60', bandChart('fenofibrate 145 mg tablet', 1, 59)],
  ['renal-nsaid-30-to-60', bandChart('naproxen 500 mg tablet', 1, 59)],
  ['renal-dalfampridine-at-most-50', bandChart('dalfampridine 10 mg tablet', 2, 50)],
  ['renal-nitrofurantoin-30-to-60', bandChart('nitrofurantoin 100 mg capsule', 2, 59)],
  ['renal-terbinafine-at-most-50', bandChart('terbinafine 250 mg tablet', 1, 50)],
  ['renal-allopurinol-start', bandChart('allopurinol 300 mg tablet', 1, 59)],
  ['renal-methotrexate-30-to-50', bandChart('methotrexate 2.5 mg tablet', 1, 49)],
  ['renal-tranexamic-acid-creatinine', bandChart('tranexamic acid 650 mg tablet', 6, 50)],
  ['renal-potassium-citrate-below-45', bandChart('potassium citrate 10 meq tablet', 2, 44)],
]

testRows(renalDosing, renalDosingRows, [
  ...bands.map(
    ([row, text, perDay, below]): RowCase => [row, bandChart(text, perDay, below - 0.5)],
  ),
  ...others,
])

describe('At its threshold', () => {
  test.each(bands)('%s is quiet', (row, text, perDay, mlPerMin) => {
    expect(firedRows(renalDosing, bandChart(text, perDay, mlPerMin))).not.toContain(row)
  })
})

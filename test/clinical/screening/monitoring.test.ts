// Tests that are due: each row fires without its tests and one day after its interval, and is quiet on the last day.

import { describe, expect, test } from 'vitest'
import { dueTests, monitoring } from '../../../src-main/clinical/screening/monitoring.ts'
import { monitoringRows } from '../../../src-main/reference/monitoring.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { takesIngredient, withResult } from '../../helpers/test-results.ts'

/** Row | a drug of it. */
const table = `
monitor-ras | benazepril
monitor-mra | spironolactone
monitor-mra-with-ras | spironolactone
monitor-finerenone | finerenone
monitor-potassium-sparing | amiloride
monitor-loop | bumetanide
monitor-loop-magnesium | bumetanide
monitor-thiazide | chlorthalidone
monitor-thiazide-older | chlorthalidone
monitor-thiazide-glucose | chlorthalidone
monitor-potassium-supplement | potassium chloride
monitor-digoxin | digoxin
monitor-digoxin-magnesium | digoxin
monitor-amiodarone | amiodarone
monitor-amiodarone-rhythm | amiodarone
monitor-dronedarone | dronedarone
monitor-sotalol | sotalol
monitor-dofetilide | dofetilide
monitor-dofetilide-electrolytes | dofetilide
monitor-flecainide | flecainide
monitor-beta-blocker | atenolol
monitor-blood-pressure | benazepril
monitor-clonidine-pulse | clonidine
monitor-warfarin | warfarin
monitor-warfarin-blood-count | warfarin
monitor-doac | apixaban
monitor-doac-kidney | apixaban
monitor-doac-liver | apixaban
monitor-enoxaparin | enoxaparin
monitor-antiplatelet | clopidogrel
monitor-statin-lipids | atorvastatin
monitor-statin-liver | atorvastatin
monitor-lipid-other | ezetimibe
monitor-bempedoic | bempedoic acid
monitor-fibrate | fenofibrate
monitor-niacin | niacin
monitor-icosapent | icosapent ethyl
monitor-lomitapide | lomitapide
monitor-bosentan | bosentan
monitor-endothelin | bosentan
monitor-tolvaptan | tolvaptan
monitor-sacubitril-pressure | sacubitril
monitor-metformin | metformin
monitor-metformin-low-gfr | metformin
monitor-metformin-b12 | metformin
monitor-glucose-drugs | metformin
monitor-sglt2 | canagliflozin
monitor-dpp4 | sitagliptin
monitor-thiazolidinedione | pioglitazone
monitor-glp1-weight | dulaglutide
monitor-levothyroxine | levothyroxine
monitor-antithyroid | methimazole
monitor-antithyroid-blood-count | methimazole
monitor-desmopressin | desmopressin
monitor-testosterone | testosterone
monitor-testosterone-prostate | testosterone
monitor-testosterone-level | testosterone
monitor-estrogen | estradiol
monitor-corticosteroid | dexamethasone
monitor-fludrocortisone | fludrocortisone
monitor-bisphosphonate | alendronate
monitor-bisphosphonate-vitamin-d | alendronate
monitor-denosumab | denosumab
monitor-denosumab-kidney | denosumab
monitor-teriparatide | teriparatide
monitor-calcitriol | calcitriol
monitor-ergocalciferol | ergocalciferol
monitor-aromatase | anastrozole
monitor-antiandrogen | bicalutamide
monitor-abiraterone | abiraterone
monitor-urate | allopurinol
monitor-allopurinol-kidney | allopurinol
monitor-febuxostat-liver | febuxostat
monitor-colchicine | colchicine
monitor-nsaid | celecoxib
monitor-nsaid-pressure | celecoxib
monitor-methotrexate | methotrexate
monitor-leflunomide | leflunomide
monitor-thiopurine | azathioprine
monitor-sulfasalazine | sulfasalazine
monitor-mycophenolate | mycophenolate mofetil
monitor-calcineurin | cyclosporine
monitor-calcineurin-pressure | cyclosporine
monitor-jak | tofacitinib
monitor-jak-lipids | tofacitinib
monitor-tnf | adalimumab
monitor-hydroxychloroquine | hydroxychloroquine
monitor-isotretinoin | isotretinoin
monitor-isoniazid | isoniazid
monitor-terbinafine | terbinafine
monitor-ketoconazole | ketoconazole
monitor-voriconazole | voriconazole
monitor-linezolid | linezolid
monitor-tenofovir | tenofovir disoproxil
monitor-tenofovir-phosphate | tenofovir disoproxil
monitor-hepatitis-b | entecavir
monitor-zidovudine | zidovudine
monitor-valganciclovir | valganciclovir
monitor-nitrofurantoin | nitrofurantoin
monitor-ppi-magnesium | dexlansoprazole
monitor-ppi-b12 | dexlansoprazole
monitor-iron | ferrous fumarate
monitor-deferasirox | deferasirox
monitor-antifibrotic | pirfenidone
monitor-obeticholic-acid | obeticholic acid
monitor-theophylline | theophylline
monitor-lithium | lithium carbonate
monitor-lithium-calcium | lithium carbonate
monitor-lithium-weight | lithium carbonate
monitor-valproate | valproate
monitor-carbamazepine | carbamazepine
monitor-oxcarbazepine | oxcarbazepine
monitor-phenytoin | phenytoin
monitor-inducer-vitamin-d | phenytoin
monitor-felbamate | felbamate
monitor-topiramate | topiramate
monitor-topiramate-kidney | topiramate
monitor-clozapine | clozapine
monitor-antipsychotic-glucose | aripiprazole
monitor-antipsychotic-lipids | aripiprazole
monitor-antipsychotic-weight | aripiprazole
monitor-antipsychotic-pressure | aripiprazole
monitor-qt-antipsychotic | ziprasidone
monitor-ssri-sodium | citalopram
monitor-citalopram-rhythm | citalopram
monitor-snri-pressure | desvenlafaxine
monitor-mirtazapine-weight | mirtazapine
monitor-tricyclic | amitriptyline
monitor-stimulant | amphetamine
monitor-cholinesterase-inhibitor | donepezil
monitor-naltrexone | naltrexone
monitor-buprenorphine | buprenorphine
monitor-methadone-rhythm | methadone
monitor-riluzole | riluzole
monitor-tolcapone | tolcapone
monitor-dantrolene | dantrolene
monitor-fingolimod | fingolimod
monitor-ergot | ergotamine`

const cases = table
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', drug = ''] = line.split(' | ')
    return { row, drug }
  })

/** Rows ask each for itself here: the family joins those with the same tests. */
const eachRow = { ...monitoring, screen: dueTests }

const man = aChart().born('1950-01-01').person({ sex: 'male' }).hasNoConditions().hasNoResults()
const weakKidney = withResult(withResult(man, 'weight', 72, 100), 'creatinine', 3, 300)
const base: Readonly<Record<string, ChartBuilder>> = {
  'monitor-mra-with-ras': takesIngredient(man, 'lisinopril'),
  'monitor-digoxin-magnesium': takesIngredient(man, 'furosemide'),
  'monitor-ppi-magnesium': takesIngredient(man, 'furosemide'),
  'monitor-doac-kidney': weakKidney,
  'monitor-metformin-low-gfr': weakKidney,
}

const chartOf = ({ row, drug }: (typeof cases)[number]) => takesIngredient(base[row] ?? man, drug)

testRows(
  eachRow,
  monitoringRows,
  cases.map((one) => [one.row, chartOf(one)]),
)

describe('The interval of', () => {
  test.each(cases)('$row', (one) => {
    const row = monitoringRows.find(({ id }) => id === one.row)
    const measured = (daysAgo: number) =>
      (row?.tests ?? []).reduce(
        // Three is a value at which the clearance of a man of 76 is below 60 and the GFR below 45.
        (chart, [first]) => (first === undefined ? chart : withResult(chart, first, 3, daysAgo)),
        chartOf(one),
      )
    const days = row?.everyDays ?? 0
    expect(firedRows(eachRow, measured(days))).not.toContain(one.row)
    // An interval of more than a year leaves the other facts of the chart in date.
    if (base[one.row] === undefined)
      expect(firedRows(eachRow, measured(days + 1))).toContain(one.row)
  })
})

const lisinopril = aChart().takes('lisinopril 10 mg tablet')

testRule(monitoring, {
  quiet: [
    ['a drug without tests', aChart().hasNoResults().takes('loratadine 10 mg tablet')],
    ['an eye drop', aChart().hasNoResults().takes('timolol 0.5 % eye drops')],
    [
      'both tests in the year',
      ['potassium', 'creatinine', 'systolic'].reduce(
        (chart, analyte) => withResult(chart, analyte as 'potassium', 4, 100),
        lisinopril,
      ),
    ],
  ],
  fires: [
    [
      'one of two tests',
      withResult(withResult(lisinopril, 'systolic', 130), 'potassium', 4),
      ['monitor-ras m1'],
    ],
    [
      'two drugs with the same tests once, led by the more severe',
      withResult(
        withResult(lisinopril.takes('spironolactone 25 mg tablet'), 'systolic', 130),
        'albumin',
        4,
      ),
      ['monitor-mra m2 m1'],
    ],
  ],
  cannotTell: [
    ['without results', lisinopril, [['observations']]],
    ['an unknown medicine', aChart().hasNoResults().takes('white water pill'), [['ingredients']]],
  ],
})

test('The finding shows the last value with its day, or that there is none', () => {
  const [found] = monitoring.screen(
    withResult(withResult(lisinopril, 'systolic', 130), 'potassium', 4.1, 400).chart,
  )
  expect(found?.kind === 'concern' ? found.evidence.slice(1) : found).toEqual([
    { fact: 'last potassium', value: '4.1', unit: 'mmol/L', date: '2025-10-19' },
    { fact: 'last serum creatinine', value: 'none on record', unit: null, date: null },
    { fact: 'last estimated GFR', value: 'none on record', unit: null, date: null },
  ])
})

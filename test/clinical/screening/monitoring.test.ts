// Tests that are due: each row fires without its tests and one day after its interval, and is quiet on the last day.

import { describe, expect, test } from 'vitest'
import { dueTests, monitoring } from '../../../src-main/clinical/screening/monitoring.ts'
import { monitoringRows } from '../../../src-main/reference/monitoring.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { takesIngredient, withResult } from '../../helpers/test-results.ts'

/** Row | a drug of it | the longest time between tests in days. */
const table = `
monitor-ras | benazepril | 365
monitor-mra | spironolactone | 183
monitor-mra-with-ras | spironolactone | 120
monitor-finerenone | finerenone | 120
monitor-potassium-sparing | amiloride | 183
monitor-loop | bumetanide | 183
monitor-loop-magnesium | bumetanide | 365
monitor-thiazide | chlorthalidone | 365
monitor-thiazide-older | chlorthalidone | 183
monitor-thiazide-glucose | chlorthalidone | 730
monitor-potassium-supplement | potassium chloride | 183
monitor-digoxin | digoxin | 183
monitor-digoxin-magnesium | digoxin | 365
monitor-amiodarone | amiodarone | 183
monitor-amiodarone-rhythm | amiodarone | 365
monitor-dronedarone | dronedarone | 183
monitor-sotalol | sotalol | 183
monitor-dofetilide | dofetilide | 91
monitor-dofetilide-electrolytes | dofetilide | 183
monitor-flecainide | flecainide | 365
monitor-beta-blocker | atenolol | 365
monitor-blood-pressure | benazepril | 183
monitor-clonidine-pulse | clonidine | 365
monitor-warfarin | warfarin | 84
monitor-warfarin-blood-count | warfarin | 365
monitor-doac | apixaban | 365
monitor-doac-kidney | apixaban | 183
monitor-doac-liver | apixaban | 365
monitor-enoxaparin | enoxaparin | 30
monitor-antiplatelet | clopidogrel | 365
monitor-statin-lipids | atorvastatin | 365
monitor-statin-liver | atorvastatin | 3650
monitor-lipid-other | ezetimibe | 365
monitor-bempedoic | bempedoic acid | 365
monitor-fibrate | fenofibrate | 365
monitor-niacin | niacin | 365
monitor-icosapent | icosapent ethyl | 365
monitor-lomitapide | lomitapide | 91
monitor-bosentan | bosentan | 31
monitor-endothelin | bosentan | 183
monitor-tolvaptan | tolvaptan | 91
monitor-sacubitril-pressure | sacubitril | 183
monitor-metformin | metformin | 365
monitor-metformin-low-gfr | metformin | 120
monitor-metformin-b12 | metformin | 1095
monitor-glucose-drugs | metformin | 183
monitor-sglt2 | canagliflozin | 365
monitor-dpp4 | sitagliptin | 365
monitor-thiazolidinedione | pioglitazone | 365
monitor-glp1-weight | dulaglutide | 183
monitor-levothyroxine | levothyroxine | 365
monitor-antithyroid | methimazole | 120
monitor-antithyroid-blood-count | methimazole | 183
monitor-desmopressin | desmopressin | 183
monitor-testosterone | testosterone | 365
monitor-testosterone-prostate | testosterone | 365
monitor-testosterone-level | testosterone | 365
monitor-estrogen | estradiol | 365
monitor-corticosteroid | dexamethasone | 365
monitor-fludrocortisone | fludrocortisone | 183
monitor-bisphosphonate | alendronate | 365
monitor-bisphosphonate-vitamin-d | alendronate | 730
monitor-denosumab | denosumab | 210
monitor-denosumab-kidney | denosumab | 365
monitor-teriparatide | teriparatide | 365
monitor-calcitriol | calcitriol | 120
monitor-ergocalciferol | ergocalciferol | 365
monitor-aromatase | anastrozole | 365
monitor-antiandrogen | bicalutamide | 183
monitor-abiraterone | abiraterone | 62
monitor-urate | allopurinol | 365
monitor-allopurinol-kidney | allopurinol | 365
monitor-febuxostat-liver | febuxostat | 365
monitor-colchicine | colchicine | 365
monitor-nsaid | celecoxib | 365
monitor-nsaid-pressure | celecoxib | 365
monitor-methotrexate | methotrexate | 84
monitor-leflunomide | leflunomide | 62
monitor-thiopurine | azathioprine | 91
monitor-sulfasalazine | sulfasalazine | 120
monitor-mycophenolate | mycophenolate mofetil | 91
monitor-calcineurin | cyclosporine | 91
monitor-calcineurin-pressure | cyclosporine | 183
monitor-jak | tofacitinib | 120
monitor-jak-lipids | tofacitinib | 365
monitor-tnf | adalimumab | 365
monitor-hydroxychloroquine | hydroxychloroquine | 365
monitor-isotretinoin | isotretinoin | 62
monitor-isoniazid | isoniazid | 31
monitor-terbinafine | terbinafine | 183
monitor-ketoconazole | ketoconazole | 14
monitor-voriconazole | voriconazole | 62
monitor-linezolid | linezolid | 14
monitor-tenofovir | tenofovir disoproxil | 183
monitor-tenofovir-phosphate | tenofovir disoproxil | 365
monitor-hepatitis-b | entecavir | 183
monitor-zidovudine | zidovudine | 120
monitor-valganciclovir | valganciclovir | 31
monitor-nitrofurantoin | nitrofurantoin | 183
monitor-ppi-magnesium | dexlansoprazole | 365
monitor-ppi-b12 | dexlansoprazole | 1095
monitor-iron | ferrous fumarate | 365
monitor-deferasirox | deferasirox | 31
monitor-antifibrotic | pirfenidone | 91
monitor-obeticholic-acid | obeticholic acid | 183
monitor-theophylline | theophylline | 365
monitor-lithium | lithium carbonate | 183
monitor-lithium-calcium | lithium carbonate | 365
monitor-lithium-weight | lithium carbonate | 365
monitor-valproate | valproate | 365
monitor-carbamazepine | carbamazepine | 365
monitor-oxcarbazepine | oxcarbazepine | 365
monitor-phenytoin | phenytoin | 365
monitor-inducer-vitamin-d | phenytoin | 730
monitor-felbamate | felbamate | 91
monitor-topiramate | topiramate | 365
monitor-topiramate-kidney | topiramate | 365
monitor-clozapine | clozapine | 31
monitor-antipsychotic-glucose | aripiprazole | 365
monitor-antipsychotic-lipids | aripiprazole | 365
monitor-antipsychotic-weight | aripiprazole | 365
monitor-antipsychotic-pressure | aripiprazole | 365
monitor-qt-antipsychotic | ziprasidone | 365
monitor-ssri-sodium | citalopram | 365
monitor-citalopram-rhythm | citalopram | 365
monitor-snri-pressure | desvenlafaxine | 365
monitor-mirtazapine-weight | mirtazapine | 365
monitor-tricyclic | amitriptyline | 365
monitor-stimulant | amphetamine | 183
monitor-cholinesterase-inhibitor | donepezil | 365
monitor-naltrexone | naltrexone | 365
monitor-buprenorphine | buprenorphine | 365
monitor-methadone-rhythm | methadone | 365
monitor-riluzole | riluzole | 120
monitor-tolcapone | tolcapone | 62
monitor-dantrolene | dantrolene | 183
monitor-fingolimod | fingolimod | 365
monitor-ergot | ergotamine | 365`

const cases = table
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', drug = '', days = ''] = line.split(' | ')
    return { row, drug, days: Number(days) }
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
    const { days } = one
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

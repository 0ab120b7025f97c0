// Abnormal results: each row at its limit and one step outside, changes over time, and what is asked.

import { describe, expect, test } from 'vitest'
import { abnormalResults } from '../../../src-main/clinical/screening/abnormal-results.ts'
import { abnormalResultRows } from '../../../src-main/reference/abnormal-results.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows, type RowCase, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { isAnalyte, takesIngredient, withResult } from '../../helpers/test-results.ts'

/** Row | a drug of it | analyte | values at which it fires | values one step outside, at which it is quiet. */
const table = `
abnormal-potassium-above-6 | benazepril | potassium | 6.1 | 6
abnormal-potassium-above-5.5 | benazepril | potassium | 5.6,6 | 5.5,6.1
abnormal-potassium-above-5 | spironolactone | potassium | 5.1,5.5 | 5,5.6
abnormal-potassium-below-3 | chlorthalidone | potassium | 2.9 | 3
abnormal-potassium-below-3.5 | chlorthalidone | potassium | 3.4,3 | 3.5,2.9
abnormal-potassium-low-rhythm | digoxin | potassium | 3.4 | 3.5
abnormal-sodium-below-125 | citalopram | sodium | 124 | 125
abnormal-sodium-below-130 | citalopram | sodium | 129,125 | 130,124
abnormal-sodium-below-135 | citalopram | sodium | 134,130 | 135,129
abnormal-sodium-high-lithium | lithium carbonate | sodium | 146 | 145
abnormal-sodium-high-tolvaptan | tolvaptan | sodium | 146 | 145
abnormal-calcium-above-12 | chlorthalidone | calcium | 12.1 | 12
abnormal-calcium-above-10.5 | chlorthalidone | calcium | 10.6,12 | 10.5,12.1
abnormal-calcium-below-8 | denosumab | calcium | 7.9 | 8
abnormal-calcium-below-8.5 | denosumab | calcium | 8.4,8 | 8.5,7.9
abnormal-magnesium-below-1.2 | dexlansoprazole | magnesium | 1.1 | 1.2
abnormal-magnesium-below-1.7 | dexlansoprazole | magnesium | 1.6,1.2 | 1.7,1.1
abnormal-magnesium-low-rhythm | digoxin | magnesium | 1.6 | 1.7
abnormal-magnesium-above-2.6 | magnesium citrate | magnesium | 2.7 | 2.6
abnormal-phosphate-low | tenofovir disoproxil | phosphate | 2.4 | 2.5
abnormal-phosphate-high | calcitriol | phosphate | 4.6 | 4.5
abnormal-bicarbonate-low | topiramate | bicarbonate | 19 | 20
abnormal-bicarbonate-high | bumetanide | bicarbonate | 33 | 32
abnormal-uric-acid-high | chlorthalidone | uricAcid | 7.1 | 7
abnormal-uric-acid-goal | allopurinol | uricAcid | 6.1 | 6
abnormal-vitamin-d-low | denosumab | vitaminD | 19 | 20
abnormal-b12-low | metformin | vitaminB12 | 199 | 200
abnormal-alt-high | atorvastatin | alt | 121 | 120
abnormal-bilirubin-high | rifampin | bilirubin | 2.1 | 2
abnormal-ck-very-high | atorvastatin | creatineKinase | 2001 | 2000
abnormal-ck-high | atorvastatin | creatineKinase | 801,2000 | 800,2001
abnormal-platelets-thinner | apixaban | platelets | 49 | 50
abnormal-platelets-heparin | enoxaparin | platelets | 99 | 100
abnormal-platelets-low | valproate | platelets | 99 | 100
abnormal-neutrophils-below-1 | clozapine | neutrophils | 0.9 | 1
abnormal-neutrophils-below-1.5 | clozapine | neutrophils | 1.4,1 | 1.5,0.9
abnormal-leukocytes-low | clozapine | leukocytes | 3.4 | 3.5
abnormal-hemoglobin-below-8 | apixaban | hemoglobin | 7.9 | 8
abnormal-hemoglobin-below-10 | apixaban | hemoglobin | 9.9,8 | 10,7.9
abnormal-hemoglobin-below-12 | apixaban | hemoglobin | 11.9,10 | 12,9.9
abnormal-hemoglobin-marrow | methotrexate | hemoglobin | 9.9 | 10
abnormal-hemoglobin-esa | epoetin alfa | hemoglobin | 11.1 | 11
abnormal-hematocrit-54 | testosterone | hematocrit | 55 | 54
abnormal-hematocrit-50 | testosterone | hematocrit | 51,54 | 50,55
abnormal-psa | testosterone | psa | 4.1 | 4
abnormal-psa-reductase | finasteride | psa | 2.1 | 2
abnormal-testosterone-high | testosterone | testosteroneLevel | 1001 | 1000
abnormal-tsh-above-10 | lithium carbonate | tsh | 10.1 | 10
abnormal-tsh-above-4.5 | lithium carbonate | tsh | 4.6,10 | 4.5,10.1
abnormal-tsh-high-levothyroxine | levothyroxine | tsh | 4.6 | 4.5
abnormal-tsh-high-antithyroid | methimazole | tsh | 4.6 | 4.5
abnormal-tsh-below-0.1 | levothyroxine | tsh | 0.09 | 0.1
abnormal-tsh-below-0.4 | levothyroxine | tsh | 0.39,0.1 | 0.4,0.09
abnormal-tsh-low-amiodarone | amiodarone | tsh | 0.39 | 0.4
abnormal-glucose-high | dexamethasone | glucose | 201 | 200
abnormal-fasting-glucose-high | dexamethasone | fastingGlucose | 127 | 126
abnormal-a1c-antipsychotic | olanzapine | a1c | 6.6 | 6.5
abnormal-glucose-below-54 | insulin aspart protamine, human | glucose | 53 | 54
abnormal-glucose-below-70 | insulin aspart protamine, human | glucose | 69,54 | 70,53
abnormal-glucose-low-other | ciprofloxacin | glucose | 69 | 70
abnormal-inr-above-9 | warfarin | inr | 9.1 | 9
abnormal-inr-above-4.5 | warfarin | inr | 4.6,9 | 4.5,9.1
abnormal-inr-above-3.5 | warfarin | inr | 3.6,4.5 | 3.5,4.6
abnormal-heart-rate-below-50 | atenolol | heartRate | 49 | 50
abnormal-heart-rate-above-110 | levothyroxine | heartRate | 111 | 110
abnormal-qtc-above-500 | amiodarone | qtc | 501 | 500
abnormal-qtc-above-470 | amiodarone | qtc | 471,500 | 470,501
abnormal-systolic-below-90 | benazepril | systolic | 89 | 90
abnormal-systolic-below-100 | benazepril | systolic | 99,90 | 100,89
abnormal-systolic-raised-160 | celecoxib | systolic | 161 | 160
abnormal-systolic-raised-140 | celecoxib | systolic | 141,160 | 140,161
abnormal-triglycerides-high | estradiol | triglycerides | 501 | 500
abnormal-albumin-phenytoin | phenytoin | albumin | 3.4 | 3.5`

const older = aChart().born('1950-01-01').has('heart failure', 'I50.9').hasNoResults()

const cases = table
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', drug = '', analyte = '', fires = '', quiet = ''] = line.split(' | ')
    if (!isAnalyte(analyte)) throw new Error(`No such analyte: ${analyte}`)
    const chartAt = (value: string) =>
      withResult(takesIngredient(older, drug), analyte, Number(value))
    return { row, fires: fires.split(',').map(chartAt), quiet: quiet.split(',').map(chartAt) }
  })

const before = (
  chart: ReturnType<typeof aChart>,
  analyte: 'egfr' | 'creatinine' | 'hemoglobin' | 'platelets',
  first: number,
  then: number,
) => withResult(withResult(chart, analyte, first, 50), analyte, then, 5)
const naproxen = aChart().takes('naproxen 500 mg tablet')

testRows(abnormalResults, abnormalResultRows, [
  ...cases.flatMap(({ row, fires }) => fires.map((chart): RowCase => [row, chart])),
  ['abnormal-creatinine-risen', before(naproxen, 'creatinine', 1, 1.31)],
  ['abnormal-egfr-fallen', before(naproxen, 'egfr', 100, 74)],
  ['abnormal-hemoglobin-fallen', before(naproxen, 'hemoglobin', 16, 13.5)],
  [
    'abnormal-platelets-fallen',
    before(takesIngredient(aChart(), 'enoxaparin'), 'platelets', 300, 149),
  ],
])

describe('One step outside its limits', () => {
  test.each(cases)('$row is quiet', ({ row, quiet }) => {
    for (const chart of quiet) expect(firedRows(abnormalResults, chart)).not.toContain(row)
  })
})

const lisinopril = aChart().takes('lisinopril 10 mg tablet')

testRule(abnormalResults, {
  quiet: [
    [
      'high potassium without a drug that raises it',
      withResult(aChart().takes('loratadine 10 mg tablet'), 'potassium', 6.5),
    ],
    ['no potassium on record', lisinopril.hasNoResults()],
    ['high potassium of more than a year ago', withResult(lisinopril, 'potassium', 6.5, 366)],
    ['creatinine up by 30 percent', before(naproxen, 'creatinine', 1, 1.3)],
    ['one creatinine alone', withResult(naproxen, 'creatinine', 3)],
    ['GFR down by a quarter', before(naproxen, 'egfr', 100, 75)],
    [
      'an old creatinine as the start',
      withResult(withResult(naproxen, 'creatinine', 1, 366), 'creatinine', 2, 5),
    ],
    ['low pressure below 65 years', withResult(lisinopril.born('1961-11-24'), 'systolic', 95)],
  ],
  fires: [
    [
      'all drugs that explain it in one finding',
      withResult(
        lisinopril.takes('spironolactone 25 mg tablet').takes('loratadine 10 mg tablet'),
        'potassium',
        5.8,
      ),
      ['abnormal-potassium-above-5.5 m1 m2 2823-3 2026-11-13'],
    ],
  ],
  cannotTell: [
    ['without results', aChart().takes('warfarin 5 mg tablet'), [['observations']]],
    [
      'a unit that is not understood',
      lisinopril.measured('2823-3', 5.8, 'mg', '2026-11-13'),
      [['potassium']],
    ],
    ['low pressure without a birth date', withResult(lisinopril, 'systolic', 95), [['birthDate']]],
  ],
})

// Tobacco and alcohol: one case for each row, then what makes it quiet and what it cannot tell.

import { tobaccoAlcohol } from '../../../src-main/clinical/screening/tobacco-alcohol.ts'
import { helpRows, substanceRows } from '../../../src-main/reference/tobacco-alcohol.ts'
import type { ChartBuilder } from '../../helpers/a-chart.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { rowLines, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

testRows(
  tobaccoAlcohol,
  [...helpRows, ...substanceRows],
  rowLines(`
tobacco-help-to-quit | F17.210 |
alcohol-treatment | F10.20 |
tobacco-smoke-levels | Z72.0 | clozapine 100 mg
alcohol-acetaminophen | F10.10 | Tylenol 500 mg
alcohol-sedative | F10.20 | alprazolam 0.5 mg
alcohol-nitroimidazole | F10.20 | metronidazole 500 mg tablet
alcohol-disulfiram | F10.20 | disulfiram 250 mg
alcohol-metformin | F10.20 | metformin 500 mg
alcohol-warfarin | F10.20 | warfarin 5 mg
alcohol-low-glucose | F10.20 | glipizide 5 mg
alcohol-stomach | F10.20 | ibuprofen 600 mg
alcohol-isoniazid | F10.20 | isoniazid 300 mg
alcohol-bupropion | F10.20 | bupropion 150 mg
`),
)

const adult = aChart().born('1970-05-01').takesNothing().hasNoConditions()

/** With a smoking status of 2026-11-01. */
function status({ chart, ...rest }: ChartBuilder, valueText: string): ChartBuilder {
  const observation = {
    id: 'o1',
    loinc: '72166-2',
    text: 'Tobacco smoking status',
    value: null,
    valueText,
    unit: null,
    date: chart.on,
  }
  return { ...rest, chart: { ...chart, observations: [observation] } }
}

testRule(tobaccoAlcohol, {
  quiet: [
    ['never smoked', status(adult, 'Never smoker')],
    ['a former smoker on clozapine', status(adult.takes('clozapine 100 mg'), 'Former smoker')],
    ['a smoker with a patch', status(adult.takes('Nicoderm'), 'Current every day smoker')],
    ['a child', status(adult.born('2012-01-01'), 'Current every day smoker')],
    [
      'alcohol in remission',
      status(adult.has('in remission', 'F10.21').takes('alprazolam 0.5 mg'), 'Never smoker'),
    ],
    [
      'treated dependence',
      status(adult.has('dependence', 'F10.20').takes('naltrexone 50 mg'), 'Never smoker'),
    ],
  ],
  fires: [
    [
      'a smoker of 18 years',
      status(adult.born('2008-11-23'), 'Current some day smoker'),
      ['tobacco-help-to-quit'],
    ],
  ],
  cannotTell: [
    ['unknown tobacco use', adult, [['tobaccoUse']]],
    [
      'unknown tobacco use on clozapine',
      adult.takes('clozapine 100 mg'),
      [['tobaccoUse'], ['tobaccoUse']],
    ],
    ['no list', aChart(), [['medications']]],
    [
      'no conditions',
      status(aChart().born('1970-05-01').takes('warfarin 5 mg'), 'Never smoker'),
      [['conditions'], ['conditions']],
    ],
    [
      'no birth date',
      status(aChart().takesNothing().hasNoConditions(), 'Current smoker'),
      [['birthDate']],
    ],
  ],
})

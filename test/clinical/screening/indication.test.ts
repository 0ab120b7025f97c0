// Reasons for therapy: one case for each row, then what makes it quiet and what it cannot tell.

import { indication } from '../../../src-main/clinical/screening/indication.ts'
import { unexplainedRows, untreatedConditionRows } from '../../../src-main/reference/indication.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { rowLines, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

testRows(
  indication,
  [...unexplainedRows, ...untreatedConditionRows],
  rowLines(
    `
indication-ppi | I10 | omeprazole 20 mg
indication-h2-blocker | I10 | famotidine 20 mg
indication-thyroid-hormone | I10 | levothyroxine 50 mcg
indication-antithyroid | I10 | methimazole 5 mg
indication-digoxin | I10 | digoxin 0.125 mg
indication-antiarrhythmic | I10 | amiodarone 200 mg
indication-anticoagulant | I10 | apixaban 5 mg
indication-p2y12-inhibitor | I10 | clopidogrel 75 mg
indication-nitrate | I10 | isosorbide mononitrate 30 mg
indication-ranolazine | I10 | ranolazine 500 mg
indication-loop-diuretic | M10.9 | furosemide 40 mg
indication-antipsychotic | G47.00 | quetiapine 25 mg
indication-lithium | I10 | lithium carbonate 300 mg
indication-z-drug | I10 | zolpidem 5 mg
indication-stimulant | I10 | methylphenidate 10 mg
indication-dementia-drug | I10 | donepezil 10 mg
indication-levodopa | I10 | Sinemet 25-100
indication-bone-drug | I10 | alendronate 70 mg
indication-urate-lowering | I10 | allopurinol 300 mg
indication-colchicine | I10 | colchicine 0.6 mg
indication-bladder-antimuscarinic | I10 | oxybutynin 5 mg
indication-prostate-drug | I10 | tamsulosin 0.4 mg
indication-testosterone | I10 | testosterone 1.62 % topical gel
indication-insulin-secretion | I10 | glipizide 5 mg
indication-metformin | I10 | metformin 500 mg
indication-sglt2-inhibitor | I10 | Jardiance 10 mg
indication-long-acting-inhaler | I10 | Spiriva
indication-glaucoma-drops | I10 | latanoprost 0.005 % eye drops
indication-antirheumatic | I10 | hydroxychloroquine 200 mg
indication-potassium | I10 | potassium chloride 20 meq
untreated-hypothyroidism | E03.9 |
untreated-adrenal-insufficiency | E27.1 |
untreated-epilepsy | G40.909 |
untreated-parkinson | G20.A1 |
untreated-glaucoma | H40.1131 |
untreated-rheumatoid-arthritis | M05.9 |
untreated-hiv | B20 |
untreated-schizophrenia | F20.9 |
untreated-bipolar | F31.9 |
untreated-depression | F33.1 |
untreated-alzheimer | G30.9 |
untreated-opioid-use-disorder | F11.20 |
untreated-b12-deficiency | D51.0 |
untreated-iron-deficiency | D50.9 |
untreated-angina | I20.9 |
untreated-anaphylaxis | Z91.010 |
untreated-bowel-inflammation | K50.90 |
untreated-high-cholesterol | E78.00 | | 13457-7 160 mg/dL
`,
    'Use as the label says',
  ),
)

const adult = aChart().born('1970-05-01').hasNoResults().takesNothing()
const pressureOnly = adult.has('hypertension', 'I10')

const daily = { directions: 'Take 1 tablet daily' }

testRule(indication, {
  quiet: [
    ['a reason among the conditions', adult.has('reflux', 'K21.9').takes('omeprazole 20 mg')],
    ['a reason that is over', adult.had('reflux', 'K21.9', '2020-01-01').takes('omeprazole 20 mg')],
    [
      'a reason beside the medication',
      pressureOnly.takes('omeprazole 20 mg', { indication: 'reflux' }),
    ],
    [
      'a reason in the directions',
      pressureOnly.takes('omeprazole 20 mg', { directions: 'Take 1 daily for heartburn' }),
    ],
    [
      'a drug that another one explains',
      pressureOnly.takes('omeprazole 20 mg').takes('ibuprofen 600 mg'),
    ],
    ['a drug of many uses', pressureOnly.takes('gabapentin 300 mg')],
    [
      'potassium with a diuretic',
      pressureOnly.takes('potassium chloride 20 meq').takes('hydrochlorothiazide 25 mg'),
    ],
    ['a treated condition', adult.has('hypothyroidism', 'E03.9').takes('levothyroxine 50 mcg')],
    ['a treated eye', adult.has('glaucoma', 'H40.1131').takes('latanoprost 0.005 % eye drops')],
    ['a dependence in remission', adult.has('in remission', 'F11.21')],
    [
      'an LDL of 159',
      adult.has('high cholesterol', 'E78.00').measured('13457-7', 159, 'mg/dL', '2026-11-01'),
    ],
    ['a child', adult.born('2015-01-01').has('epilepsy', 'G40.909')],
  ],
  fires: [
    [
      'no condition at all',
      adult.hasNoConditions().takes('omeprazole 20 mg', daily),
      ['indication-ppi m1'],
    ],
    [
      'directions with a duration only',
      pressureOnly.takes('omeprazole 20 mg', { directions: '1 daily for 14 days' }),
      ['indication-ppi m1'],
    ],
  ],
  cannotTell: [
    ['no conditions', adult.takes('omeprazole 20 mg', daily), [['conditions'], ['conditions']]],
    [
      'no directions, in which a reason may stand',
      pressureOnly.takes('omeprazole 20 mg'),
      [['directions']],
    ],
    [
      'a condition in words only',
      adult
        .has('stomach trouble', null)
        .has('epilepsy', 'G40.909')
        .takes('omeprazole 20 mg', daily)
        .takes('levetiracetam 500 mg'),
      [['conditions'], ['conditions']],
    ],
    ['no list', aChart().hasNoConditions(), [['medications']]],
    [
      'a medication that is not identified',
      adult.has('epilepsy', 'G40.909').takes('white pill'),
      [['ingredients']],
    ],
    [
      'no birth date',
      aChart().hasNoResults().takesNothing().has('epilepsy', 'G40.909'),
      [['birthDate']],
    ],
  ],
})

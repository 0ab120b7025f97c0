// Drugs and diseases: one case for each row, then thresholds, exceptions and missing facts.

import { drugDisease } from '../../../src-main/clinical/screening/drug-disease.ts'
import { drugDiseaseRows } from '../../../src-main/reference/drug-disease.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { taking } from '../../helpers/taking.ts'
import { drugDiseaseCases } from './drug-disease-cases.ts'

const person = aChart().born('1970-05-01').person({ sex: 'male' }).hasNoResults()
const woman = person.person({ sex: 'female' })
const healthy = person.hasNoConditions()
const pressure = (systolic: number, date = '2026-11-01') =>
  healthy.measured('8480-6', systolic, 'mm[Hg]', date)
const aspirin = (text: string, perDay: number, icd10 = 'I50.9') =>
  taking(person.has('invented', icd10), text, perDay)
const smoker = woman.has('nicotine dependence', 'F17.210').takes('ethinyl estradiol 20 mcg')
const failing = (code: string) => person.has('heart failure', code).takes('diltiazem 120 mg')
const ejection = (percent: number) =>
  failing('I50.9').measured('10230-1', percent, '%', '2020-01-01')

testRows(drugDisease, drugDiseaseRows, [
  ...drugDiseaseCases,
  ['disease-aspirin-for-pain-heart-failure', aspirin('aspirin 325 mg tablet', 4)],
  ['disease-aspirin-for-pain-kidney', aspirin('aspirin 325 mg tablet', 4, 'N18.4')],
  ['disease-aspirin-for-pain-bleeding-disorder', aspirin('aspirin 325 mg tablet', 4, 'D69.6')],
  ['disease-aspirin-for-pain-cirrhosis', aspirin('aspirin 325 mg tablet', 4, 'K74.60')],
  ['disease-aspirin-for-pain-bowel', aspirin('aspirin 325 mg tablet', 4, 'K50.90')],
])

testRule(drugDisease, {
  quiet: [
    ['no condition', healthy.takes('ibuprofen 600 mg')],
    ['a drug of no row', person.has('heart failure', 'I50.9').takes('amlodipine 5 mg')],
    [
      'a heart failure that is over',
      person.had('heart failure', 'I50.9', '2020-01-01').takes('ibuprofen 600 mg'),
    ],
    ['an NSAID on the skin', person.has('heart failure', 'I50.9').takes('Voltaren 1 % gel')],
    ['diastolic heart failure', failing('I50.32')],
    ['an ejection fraction of 41 %', ejection(41)],
    ['a systolic pressure of 159 with a triptan', pressure(159).takes('sumatriptan 50 mg')],
    [
      'a pressure of more than half a year ago',
      pressure(180, '2026-05-01').takes('sumatriptan 50 mg'),
    ],
    [
      'a rate of 50',
      healthy.measured('8867-4', 50, '/min', '2026-11-01').takes('metoprolol 50 mg'),
    ],
    [
      'heart block with a pacemaker',
      person.has('AV block', 'I44.2').has('pacemaker', 'Z95.0').takes('metoprolol 50 mg'),
    ],
    [
      'an ulcer with a proton pump inhibitor',
      person.has('old ulcer', 'Z87.11').takes('aspirin 81 mg').takes('omeprazole 20 mg'),
    ],
    ['vaginal estrogen after breast cancer', woman.has('breast cancer', 'Z85.3').takes('Vagifem')],
    ['aspirin 81 mg in heart failure', aspirin('aspirin 81 mg tablet', 1)],
    ['aspirin 81 mg without directions', person.has('HF', 'I50.9').takes('aspirin 81 mg tablet')],
    ['aspirin 325 mg once a day', aspirin('aspirin 325 mg tablet', 1)],
    [
      'clonidine and a pacemaker',
      person.has('AV block', 'I44.2').has('pacemaker', 'Z95.0').takes('clonidine 0.1 mg'),
    ],
    [
      'a long QT interval and a drug that labels do not name',
      person.has('long QT', 'I45.81').takes('sertraline 50 mg'),
    ],
    [
      'a QTc of 500 ms',
      healthy.measured('8636-3', 500, 'ms', '2026-11-01').takes('cilostazol 100 mg'),
    ],
    ['a smoker of 34 years', smoker.born('1991-11-24')],
    ['a former smoker', woman.has('in remission', 'F17.211').takes('estradiol 1 mg tablet')],
    [
      'quetiapine in Parkinson disease',
      person.has('Parkinson disease', 'G20.A1').takes('quetiapine 25 mg'),
    ],
    [
      'an antidepressant with lithium',
      person
        .has('bipolar disorder', 'F31.9')
        .takes('sertraline 50 mg')
        .takes('lithium carbonate 300 mg'),
    ],
    [
      'thyroid hormone with hydrocortisone',
      person
        .has('Addison disease', 'E27.1')
        .takes('levothyroxine 50 mcg')
        .takes('hydrocortisone 10 mg tablet'),
    ],
    ['a statin with a fatty liver', person.has('fatty liver', 'K76.0').takes('atorvastatin 40 mg')],
    [
      'hemoglobin of 11',
      healthy.measured('718-7', 11, 'g/dL', '2026-11-01').takes('epoetin alfa injection'),
    ],
    [
      'triglycerides of 500',
      healthy.measured('2571-8', 500, 'mg/dL', '2026-11-01').takes('isotretinoin 40 mg'),
    ],
    [
      'a TNF blocker with treated tuberculosis',
      person.has('latent tuberculosis', 'Z22.7').takes('Humira').takes('isoniazid 300 mg'),
    ],
  ],
  fires: [
    [
      'an ejection fraction of 40 %, whatever its age',
      ejection(40),
      ['disease-non-dihydropyridine-reduced-ejection m1 c1 10230-1 2020-01-01'],
    ],
    [
      'a systolic pressure of 160 with a triptan',
      pressure(160).takes('sumatriptan 50 mg'),
      ['disease-triptan-uncontrolled-pressure m1 8480-6 2026-11-01'],
    ],
    [
      'a rate of 49',
      healthy.measured('8867-4', 49, '/min', '2026-11-01').takes('metoprolol 50 mg'),
      ['disease-slowing-low-rate m1 8867-4 2026-11-01'],
    ],
    [
      'heart block without a pacemaker',
      person.has('AV block', 'I44.2').takes('metoprolol 50 mg'),
      ['disease-slowing-heart-block m1 c1'],
    ],
    [
      'aspirin 325 mg twice a day in heart failure',
      aspirin('aspirin 325 mg tablet', 2),
      ['disease-aspirin-for-pain-heart-failure m1 c1'],
    ],
    [
      'clonidine without a pacemaker',
      person.has('AV block', 'I44.2').takes('clonidine 0.1 mg'),
      ['disease-clonidine-heart-block m1 c1'],
    ],
    [
      'a QTc of 501 ms',
      healthy.measured('8636-3', 501, 'ms', '2026-11-01').takes('cilostazol 100 mg'),
      ['disease-long-qt m1 8636-3 2026-11-01'],
    ],
    ['a smoker of 35 years', smoker.born('1991-11-23'), ['disease-estrogen-smoker m1 c1']],
    [
      'a history of stroke that is over',
      person.had('stroke', 'I63.9', '2020-01-01').takes('prasugrel 10 mg'),
      ['disease-prasugrel-stroke m1 c1'],
    ],
    [
      'thyroid hormone without a steroid',
      person.has('Addison disease', 'E27.1').takes('levothyroxine 50 mcg'),
      ['disease-levothyroxine-adrenal m1 c1'],
    ],
    [
      'a beta blocker in the eye in asthma',
      person.has('asthma', 'J45.40').takes('timolol 0.5 % eye drops'),
      ['disease-beta-blocker-asthma m1 c1'],
    ],
  ],
  cannotTell: [
    ['no list of medications', person.hasNoConditions(), [['medications']]],
    ['no conditions', person.takes('bupropion 150 mg'), [['conditions']]],
    [
      'a condition in words only',
      person.has('some heart trouble', null).takes('bupropion 150 mg'),
      [['conditions']],
    ],
    ['a medication that is not identified', healthy.takes('white water pill'), [['ingredients']]],
    [
      'aspirin 325 mg without directions in heart failure',
      person.has('HF', 'I50.9').takes('aspirin 325 mg tablet'),
      [['dailyDose']],
    ],
    [
      'aspirin without a strength',
      person.has('HF', 'I50.9').takes('aspirin tablet'),
      [['strength']],
    ],
    ['heart failure of unknown ejection fraction', failing('I50.9'), [['ejectionFraction']]],
    [
      'pressure without any results',
      aChart().hasNoConditions().takes('venlafaxine 75 mg'),
      [['observations', 'systolic', 'diastolic']],
    ],
    [
      'the pill and unknown smoking',
      woman.hasNoConditions().takes('ethinyl estradiol 20 mcg'),
      [['tobaccoUse']],
    ],
  ],
})

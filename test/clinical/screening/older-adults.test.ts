// Criteria for older adults: the age limit, what excuses a row, and every fact a row can lack.

import { olderAdults } from '../../../src-main/clinical/screening/older-adults.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const unknown = aChart()
/** Long enough that a first measurement of sodium is no question any more. */
const longAgo = { since: '2026-01-01', source: 'patient' } as const
const sodium = ['2951-2', 138, 'mmol/L', '2026-11-01'] as const
/** 78 years old, no conditions, no results. */
const older = aChart().born('1948-05-02').hasNoConditions().hasNoResults()

/** Naproxen and esomeprazole in one product, with everything else that an NSAID is asked about. */
const protectedNsaid = older
  .person({ sex: 'male' })
  .measured('29463-7', 72, 'kg', '2026-01-10')
  .measured('2160-0', 1, 'mg/dL', '2026-11-01')
  .takes('Vimovo 500-20 mg', { since: '2026-11-01', source: 'patient' })

testRule(olderAdults, {
  quiet: [
    ['an empty list, even without an age', unknown.takesNothing()],
    [
      'a drug that the criteria do not name, even without an age',
      unknown.takes('lisinopril 10 mg'),
    ],
    ['the last day at 64 years', unknown.born('1961-11-24').takes('glyburide 5 mg')],
    ['a young patient without a list', unknown.born('2000-01-01')],
    [
      'an eye drop',
      older.takes('cyclosporine 0.05 % eye drops').takes('ketorolac 0.5 % eye drops'),
    ],
    ['vaginal estradiol', older.takes('estradiol 0.01 % vaginal cream')],
    [
      'a proton pump inhibitor on day 56 since the day that the patient told',
      older.takes('omeprazole 20 mg', { since: '2026-09-28', source: 'patient' }),
    ],
    [
      'a proton pump inhibitor whose start was set after its first fill',
      older
        .takes('omeprazole 20 mg', { since: '2026-09-28' })
        .filled('2026-06-01', { of: 'm1' })
        .filled('2026-11-01', { of: 'm1' }),
    ],
    [
      'a long proton pump inhibitor for Barrett esophagus',
      older.has('Barrett esophagus', 'K22.70').takes('omeprazole 20 mg', { since: '2020-01-01' }),
    ],
    [
      'a long proton pump inhibitor beside a corticosteroid',
      older.takes('omeprazole 20 mg', { since: '2020-01-01' }).takes('prednisone 5 mg'),
    ],
    [
      'digoxin 0.125 mg, 30 tablets for 30 days',
      older.takes('digoxin 0.125 mg tablet').filled('2026-11-01', { of: 'm1' }),
    ],
    [
      'doxepin 6 mg, 30 capsules for 30 days, of the last fill',
      older
        .takes('doxepin 6 mg capsule', longAgo)
        .filled('2026-11-01', { of: 'm1' })
        .filled('2026-09-01', { of: 'm1', quantity: 60 }),
    ],
    [
      'digoxin 0.25 mg, half a tablet a day',
      older.takes('digoxin 0.25 mg tablet').filled('2026-11-01', { of: 'm1', quantity: 15 }),
    ],
    [
      'warfarin in fibrillation with a mechanical valve',
      older.has('AF', 'I48.91').has('valve', 'Z95.2').takes('warfarin 5 mg'),
    ],
    [
      'warfarin in fibrillation with mitral stenosis',
      older.has('AF', 'I48.91').has('mitral', 'I05.0').takes('warfarin 5 mg'),
    ],
    [
      'warfarin for a clot in antiphospholipid syndrome',
      older.has('clot', 'I82.401').has('APS', 'D68.61').takes('warfarin 5 mg'),
    ],
    [
      'quetiapine in Parkinson disease',
      older
        .measured(...sodium)
        .has('Parkinson', 'G20.A1')
        .takes('quetiapine 25 mg'),
    ],
    ['premixed insulin, which holds a basal part', older.takes('Humalog Mix 75/25')],
    ['an NSAID with its stomach protection in one tablet', protectedNsaid],
    ['aspirin after a coronary angioplasty', older.has('PTCA', 'Z98.61').takes('aspirin 81 mg')],
    ['aspirin with a stent', older.has('stent', 'Z95.5').takes('aspirin 81 mg')],
    ['aspirin with an aneurysm', older.has('aneurysm', 'I71.40').takes('aspirin 81 mg')],
    [
      'aspirin after a heart attack that is noted as over',
      older.had('infarction', 'I21.9', '2019-03-01').takes('aspirin 81 mg'),
    ],
    ['desmopressin for diabetes insipidus', older.has('DI', 'E23.2').takes('DDAVP 0.2 mg')],
    ['prazosin for nightmares', older.has('PTSD', 'F43.12').takes('prazosin 2 mg capsule')],
    [
      'pioglitazone after heart failure that is over',
      older.had('heart failure', 'I50.9', '2026-11-23').takes('pioglitazone 30 mg'),
    ],
    [
      'a condition in words only that is over',
      older.had('heart trouble', null, '2020-01-01').takes('pioglitazone 30 mg'),
    ],
    ['nifedipine ER', older.takes('nifedipine ER 30 mg tablet')],
    ['aspirin after a heart attack', older.has('old infarction', 'I25.2').takes('aspirin 81 mg')],
    [
      'an antipsychotic for schizophrenia',
      older
        .measured(...sodium)
        .has('schizophrenia', 'F20.9')
        .takes('risperidone 1 mg'),
    ],
    ['mealtime insulin with basal insulin', older.takes('Humalog').takes('Lantus')],
    [
      'amiodarone in heart failure',
      older.has('AF', 'I48.91').has('HF', 'I50.22').takes('amiodarone 200 mg'),
    ],
    ['warfarin without fibrillation or clot', older.has('valve', 'Z95.2').takes('warfarin 5 mg')],
    [
      'an NSAID at 75 years without another risk',
      unknown
        .born('1951-11-23')
        .hasNoConditions()
        .takes('celecoxib 200 mg')
        .measured('2160-0', 1, 'mg/dL', '2026-11-01')
        .measured('29463-7', 72, 'kg', '2026-01-10')
        .person({ sex: 'female' }),
    ],
  ],
  fires: [
    [
      'on the 65th birthday',
      unknown.born('1961-11-23').takes('glyburide 5 mg'),
      ['older-sulfonylurea-long-acting m1'],
    ],
    [
      'a proton pump inhibitor on day 57',
      older.takes('omeprazole 20 mg', { since: '2026-09-27' }),
      ['older-ppi-longer-than-8-weeks m1'],
    ],
    [
      'a proton pump inhibitor 57 days after its first known fill',
      older.takes('omeprazole 20 mg', { since: '2026-09-27' }).filled('2026-09-27', { of: 'm1' }),
      ['older-ppi-longer-than-8-weeks m1'],
    ],
    [
      'digoxin 0.125 mg, 60 tablets for 30 days',
      older.takes('digoxin 0.125 mg tablet').filled('2026-11-01', { of: 'm1', quantity: 60 }),
      ['older-digoxin-above-0125-mg m1'],
    ],
    [
      'warfarin in fibrillation with a tissue valve',
      older.has('AF', 'I48.91').has('valve', 'Z95.3').takes('warfarin 5 mg'),
      ['older-warfarin-start m1 c1'],
    ],
    [
      'an antipsychotic in Parkinson disease, whatever it is for',
      older.has('Parkinson', 'G20.A1').has('schizophrenia', 'F20.9').takes('haloperidol 1 mg'),
      ['older-parkinson-antipsychotic m1 c1'],
    ],
    [
      'an antipsychotic in Parkinson disease, by both criteria',
      older.has('Parkinson', 'G20.A1').takes('olanzapine 5 mg'),
      ['older-antipsychotic m1', 'older-parkinson-antipsychotic m1 c1'],
    ],
    [
      'promethazine in Parkinson disease',
      older.has('Parkinson', 'G20.C').takes('promethazine 25 mg'),
      ['older-first-generation-antihistamine m1', 'older-parkinson-antiemetic m1 c1'],
    ],
    [
      'aspirin with a pacemaker',
      older.has('pacemaker', 'Z95.0').takes('aspirin 81 mg'),
      ['older-aspirin-primary-prevention m1'],
    ],
    [
      'aspirin with a heart valve',
      older.has('valve', 'Z95.2').takes('aspirin 81 mg'),
      ['older-aspirin-primary-prevention m1'],
    ],
    [
      'terazosin in post-traumatic stress disorder',
      older.has('PTSD', 'F43.12').takes('terazosin 2 mg'),
      ['older-alpha-1-blocker-for-blood-pressure m1'],
    ],
    ...['I50.9', 'I11.0', 'I13.0', 'I13.2', 'I09.81'].map(
      (code) =>
        [
          `pioglitazone in heart failure by the code ${code}`,
          older.has('heart failure', code).takes('pioglitazone 30 mg'),
          ['older-thiazolidinedione-heart-failure m1 c1'],
        ] as const,
    ),
    [
      'an NSAID after an ulcer that is over',
      older
        .had('ulcer', 'K26.9', '2015-01-01')
        .takes('celecoxib 200 mg')
        .takes('Protonix', { since: '2026-11-01', source: 'patient' }),
      ['older-nsaid-ulcer-history m1 c1'],
    ],
    ['digoxin 0.25 mg', older.takes('digoxin 250 mcg tablet'), ['older-digoxin-above-0125-mg m1']],
    ['doxepin 10 mg', older.takes('doxepin 10 mg capsule'), ['older-doxepin-above-6-mg m1']],
    [
      'an NSAID from 76 years on',
      unknown.born('1950-11-23').hasNoConditions().takes('celecoxib 200 mg'),
      ['older-nsaid-bleeding-risk m1'],
    ],
    [
      'an NSAID at 70 years beside an anticoagulant, which is a subject too',
      unknown.born('1956-01-01').hasNoConditions().takes('celecoxib 200 mg').takes('Eliquis 5 mg'),
      ['older-nsaid-bleeding-risk m1 m2'],
    ],
    ['an estradiol patch', older.takes('estradiol 0.05 mg patch'), ['older-estrogen m1']],
  ],
  cannotTell: [
    ['no list and no age', unknown, [['birthDate', 'medications']]],
    ['no list', older, [['medications']]],
    [
      'no age, for each drug that matters',
      unknown.takes('glyburide 5 mg').takes('Xanax').takes('lisinopril'),
      [['birthDate'], ['birthDate']],
    ],
    ['an entry that nobody identified', older.takes('sleeping pill'), [['ingredients']]],
    [
      'a proton pump inhibitor 56 days after its first known fill',
      older
        .takes('omeprazole 20 mg', { since: '2026-09-28' })
        .filled('2026-09-28', { of: 'm1' })
        .filled('2026-10-28', { of: 'm1' }),
      [['startDate']],
    ],
    ['digoxin 125 mcg, no daily dose', older.takes('digoxin 125 mcg tablet'), [['dailyDose']]],
    ['doxepin 6 mg, no daily dose', older.takes('Silenor 6 mg tablet', longAgo), [['dailyDose']]],
    ['no start of a proton pump inhibitor', older.takes('omeprazole 20 mg'), [['startDate']]],
    ['no strength of digoxin', older.takes('digoxin'), [['strength']]],
    ['no form of nifedipine', older.takes('nifedipine 30 mg'), [['form']]],
    [
      'no conditions for aspirin',
      unknown.born('1948-05-02').takes('aspirin 81 mg'),
      [['conditions', 'dailyDose']],
    ],
    [
      'a condition in words only',
      older.has('heart trouble', null).takes('pioglitazone 30 mg'),
      [['conditions']],
    ],
    [
      'several rows of one drug, once per drug',
      unknown.born('1956-01-01').takes('celecoxib 200 mg'),
      [['conditions', 'observations']],
    ],
    [
      'an unidentified entry that may be the stomach protection',
      older
        .takes('ibuprofen 200 mg')
        .takes('stomach pill')
        .person({ sex: 'male' })
        .measured('2160-0', 1, 'mg/dL', '2026-11-01')
        .measured('29463-7', 72, 'kg', '2026-01-10'),
      [['ingredients'], ['ingredients']],
    ],
  ],
})

// STOPP, section C: one case for each row, then limits, exceptions and missing facts.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppCoagulationRows } from '../../../../src-main/reference/stopp/coagulation.ts'
import { aChart } from '../../../helpers/a-chart.ts'
import { testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { having, long, older } from './older.ts'

/** Kidneys that no row minds, a pressure that none minds. */
const egfr60 = ['33914-3', 60, 'mL/min/{1.73_m2}', '2026-11-01'] as const
const sound = older.measured(...egfr60)
const soundWith = (icd10: string) => having(icd10).measured(...egfr60)
const fibrillating = soundWith('I48.20')
const stable = soundWith('I25.10')
const warfarin = 'warfarin 5 mg tablet'
const apixaban = 'apixaban 5 mg tablet'
const aspirin = 'aspirin 81 mg tablet'
const oneDaily = { of: 'm1' } as const
const since = (start: string) => ({ since: start, source: 'patient' }) as const

testRows(stopp, stoppCoagulationRows, [
  ['stopp-c1-aspirin-over-100-mg', stable.takes('aspirin 325 mg tablet', long)],
  ['stopp-c2-antithrombotic-bleeding-risk', soundWith('D69.6').takes('clopidogrel 75 mg')],
  ['stopp-c2-antithrombotic-bleeding-risk', soundWith('K25.4').takes(apixaban)],
  [
    'stopp-c2-antithrombotic-bleeding-risk',
    sound.measured('8480-6', 181, 'mm[Hg]', '2026-11-01').takes(warfarin),
  ],
  [
    'stopp-c2-antithrombotic-bleeding-risk',
    sound.measured('8462-4', 111, 'mm[Hg]', '2026-11-01').takes(aspirin),
  ],
  [
    'stopp-c3-aspirin-clopidogrel-after-stroke',
    soundWith('Z86.73').takes('clopidogrel 75 mg', long).takes(aspirin),
  ],
  ['stopp-c4-antiplatelet-anticoagulant-fibrillation', fibrillating.takes(aspirin).takes(apixaban)],
  ['stopp-c5-antiplatelet-anticoagulant-stable-vascular', stable.takes(aspirin).takes(apixaban)],
  ['stopp-c6-ticlopidine', sound.takes('ticlopidine 250 mg')],
  ['stopp-c7-antiplatelet-instead-of-anticoagulant', fibrillating.takes(aspirin)],
  ['stopp-c8-anticoagulant-after-vein-clot', soundWith('I82.401').takes(apixaban, long)],
  ['stopp-c9-anticoagulant-after-lung-clot', soundWith('Z86.711').takes(warfarin, long)],
  ['stopp-c10-nsaid-anticoagulant', sound.takes('naproxen 500 mg').takes(apixaban)],
  ['stopp-c11-warfarin-first-fibrillation', fibrillating.takes(warfarin)],
  [
    'stopp-c12-ssri-anticoagulant-after-bleeding',
    sound.had('bleeding', 'K92.2', '2020-01-01').takes('sertraline 50 mg').takes(apixaban),
  ],
  [
    'stopp-c13-dabigatran-calcium-blocker',
    sound.takes('dabigatran 150 mg').takes('diltiazem 120 mg'),
  ],
  ['stopp-c14-factor-xa-p-glycoprotein', sound.takes(apixaban).takes('verapamil 120 mg')],
  [
    'stopp-c14-dabigatran-p-glycoprotein',
    sound.takes('dabigatran 150 mg').takes('amiodarone 200 mg'),
  ],
  ['stopp-c15-sex-hormone-after-clot', soundWith('Z86.718').takes('estradiol 1 mg tablet')],
  ['stopp-c16-aspirin-primary-prevention', soundWith('I10').takes(aspirin)],
])

testRule(stopp, {
  quiet: [
    ['aspirin once a day in artery disease', stable.takes(aspirin).filled('2026-11-01', oneDaily)],
    ['aspirin of 325 mg for 90 days', stable.takes('aspirin 325 mg tablet', since('2026-08-25'))],
    [
      'a pressure of 180 over 110',
      sound
        .measured('8480-6', 180, 'mm[Hg]', '2026-11-01')
        .measured('8462-4', 110, 'mm[Hg]', '2026-11-01')
        .takes('clopidogrel 75 mg'),
    ],
    [
      'aspirin and clopidogrel for 28 days after a stroke',
      soundWith('I63.9')
        .takes(aspirin)
        .filled('2026-11-01', oneDaily)
        .takes('clopidogrel 75 mg', since('2026-10-26')),
    ],
    [
      'aspirin and clopidogrel after a stroke, with a coronary stent',
      soundWith('Z86.73')
        .has('stent', 'Z95.5')
        .takes(aspirin)
        .filled('2026-11-01', oneDaily)
        .takes('clopidogrel 75 mg', long),
    ],
    [
      'clopidogrel beside an anticoagulant in an acute syndrome',
      soundWith('I21.4').takes('clopidogrel 75 mg').takes(apixaban),
    ],
    [
      'an anticoagulant for 183 days after a deep clot',
      soundWith('I82.401').takes(apixaban, since('2026-05-24')),
    ],
    [
      'an anticoagulant for 365 days after an embolism',
      soundWith('I26.99').takes(apixaban, since('2025-11-23')),
    ],
    [
      'an anticoagulant after a deep clot in thrombophilia',
      soundWith('I82.401').has('thrombophilia', 'D68.51').takes(apixaban, long),
    ],
    [
      'warfarin in fibrillation with a mechanical valve',
      fibrillating.has('valve', 'Z95.2').takes(warfarin),
    ],
    [
      'warfarin in fibrillation at an eGFR of 14',
      having('I48.20').measured('33914-3', 14, 'mL/min/{1.73_m2}', '2026-11-01').takes(warfarin),
    ],
    ['an SSRI with an anticoagulant', sound.takes('sertraline 50 mg').takes(apixaban)],
    ['estradiol without a clot', sound.takes('estradiol 1 mg tablet')],
  ],
  fires: [
    [
      'an anticoagulant for 184 days after a deep clot',
      soundWith('I82.401').takes(apixaban, since('2026-05-23')),
      ['stopp-c8-anticoagulant-after-vein-clot m1 c1'],
    ],
    [
      'an anticoagulant for 366 days after an embolism',
      soundWith('I26.99').takes(apixaban, since('2025-11-22')),
      ['stopp-c9-anticoagulant-after-lung-clot m1 c1'],
    ],
    [
      'aspirin and clopidogrel for 29 days after a stroke',
      soundWith('I63.9')
        .takes(aspirin)
        .filled('2026-11-01', oneDaily)
        .takes('clopidogrel 75 mg', since('2026-10-25')),
      ['stopp-c3-aspirin-clopidogrel-after-stroke m2 m1 c1'],
    ],
    [
      'warfarin in fibrillation at an eGFR of 15',
      having('I48.20').measured('33914-3', 15, 'mL/min/{1.73_m2}', '2026-11-01').takes(warfarin),
      ['stopp-c11-warfarin-first-fibrillation m1 c1'],
    ],
  ],
  cannotTell: [
    ['aspirin of which nobody knows the daily dose', stable.takes(aspirin, long), [['dailyDose']]],
    ['aspirin of 325 mg without a start', stable.takes('aspirin 325 mg tablet'), [['startDate']]],
    [
      'an anticoagulant after a clot without a start',
      soundWith('I26.99').takes(apixaban),
      [['startDate']],
    ],
    [
      'warfarin in fibrillation without results',
      having('I48.20').takes(warfarin),
      [['creatinine']],
    ],
    [
      'clopidogrel without conditions',
      aChart()
        .born('1948-05-02')
        .measured(...egfr60)
        .takes('clopidogrel 75 mg'),
      [['conditions']],
    ],
  ],
})

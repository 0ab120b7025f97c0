// Criteria for older adults: one step either side of each limit, what excuses a row, and facts that are missing.

import { describe, expect, test } from 'vitest'
import { olderAdults } from '../../../src-main/clinical/screening/older-adults.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { type BeersCase, beersLines } from './beers/beers-line.ts'

/** Lines as in the list of criteria; the title says what is on the quiet side. */
const quiet: readonly BeersCase[] = beersLines(
  2,
  `
  nitrofurantoin on day 28 | older-nitrofurantoin-long-term | nitrofurantoin 50 mg since 2026-10-26
  metoclopramide for gastroparesis on day 84 | older-metoclopramide-longer-than-12-weeks | metoclopramide 10 mg since 2026-08-31 | K31.84
  metoclopramide beyond 12 weeks without gastroparesis, which has a row of its own | older-metoclopramide-longer-than-12-weeks | metoclopramide 10 mg since 2026-01-01
  dipyridamole with aspirin in one capsule | older-dipyridamole-immediate-release | Aggrenox 25-200 mg capsule
  dronedarone in fibrillation that comes and goes | older-dronedarone | Multaq 400 mg | I48.0
  digoxin beside a beta blocker | older-digoxin-first-line | digoxin 0.125 mg tablet; metoprolol tartrate 25 mg | I48.20
  digoxin without fibrillation or heart failure | older-digoxin-first-line | digoxin 0.125 mg tablet
  methyltestosterone in hypogonadism | older-methyltestosterone | methyltestosterone 10 mg | E29.1
  growth hormone in a deficiency | older-growth-hormone | somatropin 5 mg | E23.0
  atropine in an antidiarrheal | older-atropine | Lomotil
  atropine eye drops | older-atropine | atropine 1 % eye drops
  quinidine alone in heart failure | older-heart-failure-dextromethorphan-quinidine | quinidine sulfate 200 mg | I50.9
  diltiazem with an ejection fraction of 41 % | older-heart-failure-non-dihydropyridine | diltiazem ER 120 mg | I50.9 | 10230-1 41 %
  diltiazem in diastolic heart failure | older-heart-failure-non-dihydropyridine | diltiazem ER 120 mg | I50.32
  risperidone after syncope | older-syncope-antipsychotic | risperidone 1 mg | R55
  nortriptyline after syncope | older-syncope-tertiary-tricyclic | nortriptyline 25 mg | R55
  an antiepileptic after a fall with epilepsy | older-falls-antiepileptic | lamotrigine 100 mg | Z91.81, G40.909
  an antiepileptic after a fall with bipolar disorder | older-falls-antiepileptic | lamotrigine 100 mg | Z91.81, F31.9
  aspirin 325 mg after an ulcer, 1 tablet | older-ulcer-history-aspirin | aspirin 325 mg | Z87.11
  aspirin 500 mg after an ulcer beside a proton pump inhibitor | older-ulcer-history-aspirin | aspirin 500 mg; omeprazole 20 mg | Z87.11
  an alpha-1 blocker in a man with incontinence | older-incontinence-alpha-1-blocker | prazosin 2 mg | N39.3
  vaginal estrogen in incontinence | older-incontinence-estrogen | estradiol 0.01 % vaginal cream | N39.41 | | female
  a bladder drug in an enlarged prostate | older-prostate-anticholinergic | oxybutynin 5 mg | N40.1
  an anticholinergic in a woman with retention | older-prostate-anticholinergic | diphenhydramine 25 mg | R33.9 | | female
  an SSRI with a sodium of 135 | older-low-sodium | sertraline 50 mg | | 2951-2 135 mmol/L
  an SSRI on day 61 without a sodium | older-new-drug-without-sodium | sertraline 50 mg since 2026-09-23 | | 2823-3 4.2 mmol/L
  a new SSRI with a sodium | older-new-drug-without-sodium | sertraline 50 mg since 2026-10-20 | | 2951-2 140 mmol/L
  dextromethorphan with quinidine for pseudobulbar affect | older-dextromethorphan-quinidine | Nuedexta | F48.2
  dextromethorphan alone | older-dextromethorphan-quinidine | dextromethorphan 15 mg
  prasugrel 5 mg | older-prasugrel-dose-from-75 | prasugrel 5 mg
  an ARB with an ACE inhibitor at an eGFR of 60 | older-two-angiotensin-blockers | losartan 50 mg; lisinopril 10 mg | | 33914-3 60 mL/min/{1.73_m2}
  amiloride with an ARB at an eGFR of 60 | older-potassium-sparing-with-angiotensin-blocker | amiloride 5 mg; losartan 50 mg | | 33914-3 60 mL/min/{1.73_m2}
  trimethoprim-sulfamethoxazole with an ACE inhibitor at 61 | older-trimethoprim-with-angiotensin-blocker | sulfamethoxazole-trimethoprim 800-160 mg; lisinopril 10 mg | | clearance 61
  trimethoprim alone with an ACE inhibitor | older-trimethoprim-with-angiotensin-blocker | trimethoprim 100 mg; lisinopril 10 mg | | clearance 40
  an alpha-1 blocker with a loop diuretic in a man | older-alpha-1-blocker-with-loop-diuretic | doxazosin 2 mg; furosemide 20 mg
  warfarin with azithromycin | older-warfarin-with-macrolide | warfarin 5 mg; azithromycin 250 mg
  phenytoin with trimethoprim alone | older-phenytoin-with-trimethoprim-sulfamethoxazole | phenytoin 100 mg; trimethoprim 100 mg
  lithium with a thiazide | older-lithium-with-loop-diuretic | lithium carbonate 300 mg; hydrochlorothiazide 25 mg
  one anticholinergic | older-two-anticholinergics | oxybutynin 5 mg; loratadine 10 mg
  two drugs that act on the brain | older-three-brain-active-drugs | sertraline 50 mg; zolpidem 5 mg; melatonin 3 mg
  ciprofloxacin at 31 | older-kidney-ciprofloxacin | ciprofloxacin 500 mg | | clearance 31
  trimethoprim at 31 | older-kidney-trimethoprim | trimethoprim 100 mg | | clearance 31
  amiloride at 31 | older-kidney-amiloride | amiloride 5 mg | | clearance 31
  triamterene at 31 | older-kidney-triamterene | triamterene-hydrochlorothiazide 37.5-25 mg | | clearance 31
  spironolactone at 31 | older-kidney-spironolactone | spironolactone 25 mg | | clearance 31
  dabigatran at 31 | older-kidney-dabigatran | dabigatran etexilate 75 mg | | clearance 31
  dofetilide at 61 | older-kidney-dofetilide | dofetilide 250 mcg | | clearance 61
  edoxaban at 51 | older-kidney-edoxaban | edoxaban 60 mg | | clearance 51
  edoxaban at 94 | older-kidney-edoxaban-strong-kidney | edoxaban 60 mg | | clearance 94
  enoxaparin at 31 | older-kidney-enoxaparin | enoxaparin 60 mg | | clearance 31
  fondaparinux at 31 | older-kidney-fondaparinux | fondaparinux 2.5 mg | | clearance 31
  rivaroxaban at 51 | older-kidney-rivaroxaban | Xarelto 20 mg | | clearance 51
  duloxetine at 31 | older-kidney-duloxetine | duloxetine 30 mg | | clearance 31
  gabapentin at 61 | older-kidney-gabapentin | gabapentin 300 mg | | clearance 61
  pregabalin at 61 | older-kidney-pregabalin | pregabalin 75 mg | | clearance 61
  levetiracetam at 81 | older-kidney-levetiracetam | levetiracetam 500 mg | | clearance 81
  tramadol at 31 | older-kidney-tramadol | tramadol 50 mg | | clearance 31
  baclofen at an eGFR of 60 | older-kidney-baclofen | baclofen 10 mg | | 33914-3 60 mL/min/{1.73_m2}
  famotidine at 51 | older-kidney-h2-blocker | famotidine 20 mg | | clearance 51
  colchicine at 31 | older-kidney-colchicine | colchicine 0.6 mg | | clearance 31
  probenecid at 31 | older-kidney-probenecid | probenecid 500 mg | | clearance 31
`,
)

describe('On the quiet side of a limit or with an excuse', () => {
  test.each(quiet)('$criterion: not $row', ({ row, chart }) => {
    expect(firedRows(olderAdults, chart)).not.toContain(row)
  })
})

const unknown = aChart()
const older = aChart().born('1948-05-02').hasNoConditions().hasNoResults()
const justNow = { since: '2026-11-20', source: 'patient' } as const

/** Creatinine clearance by actual weight: (140 − 78) × 72 / (72 × creatinine) = 62 / creatinine. */
function withCreatinine(mgPerDl: number, date = '2026-11-01'): ChartBuilder {
  return older
    .person({ sex: 'male' })
    .measured('29463-7', 72, 'kg', '2026-01-10')
    .measured('2160-0', mgPerDl, 'mg/dL', date)
}

testRule(olderAdults, {
  quiet: [
    ['nitrofurantoin at a clearance of 31', withCreatinine(2).takes('Macrobid 100 mg', justNow)],
    [
      'prasugrel 10 mg on the last day at 74 years',
      unknown.born('1951-11-24').takes('prasugrel 10 mg'),
    ],
    [
      'ticagrelor on the last day at 74 years',
      unknown.born('1951-11-24').takes('ticagrelor 90 mg'),
    ],
  ],
  fires: [
    [
      'nitrofurantoin at a clearance of 29.5',
      withCreatinine(2.1).takes('Macrobid 100 mg', justNow),
      ['older-nitrofurantoin-kidney m1'],
    ],
    [
      'with a creatinine of 365 days ago',
      withCreatinine(2.1, '2025-11-23').takes('Macrobid 100 mg', justNow),
      ['older-nitrofurantoin-kidney m1'],
    ],
    [
      'nitrofurantoin on day 29',
      withCreatinine(1).takes('Macrobid 100 mg', { since: '2026-10-25', source: 'patient' }),
      ['older-nitrofurantoin-long-term m1'],
    ],
    [
      'prasugrel 10 mg on the 75th birthday',
      unknown.born('1951-11-23').takes('prasugrel 10 mg'),
      ['older-prasugrel-from-75 m1', 'older-prasugrel-dose-from-75 m1'],
    ],
    [
      'ticagrelor on the 75th birthday',
      unknown.born('1951-11-23').takes('ticagrelor 90 mg'),
      ['older-ticagrelor-from-75 m1'],
    ],
    [
      'two anticholinergics, both subjects',
      older.takes('oxybutynin 5 mg').takes('trihexyphenidyl 2 mg'),
      ['older-antiparkinson-anticholinergic m2', 'older-two-anticholinergics m1 m2'],
    ],
  ],
  cannotTell: [
    [
      'no results for nitrofurantoin',
      unknown.born('1948-05-02').takes('Macrobid 100 mg', justNow),
      [['observations']],
    ],
    [
      'no creatinine, weight, sex',
      older.takes('Macrobid 100 mg', justNow),
      [['creatinine', 'sex', 'weight']],
    ],
    [
      'a creatinine of 366 days ago',
      withCreatinine(2.1, '2025-11-22').takes('Macrobid 100 mg', justNow),
      [['creatinine']],
    ],
    ['no start of nitrofurantoin', withCreatinine(1).takes('Macrobid 100 mg'), [['startDate']]],
    ['no eGFR for baclofen', older.takes('baclofen 10 mg'), [['creatinine', 'sex']]],
    [
      'no sex for an alpha-1 blocker with a loop diuretic',
      older
        .measured('2951-2', 138, 'mmol/L', '2026-11-01')
        .has('prostate', 'N40.1')
        .takes('doxazosin 2 mg')
        .takes('furosemide 20 mg'),
      [['sex']],
    ],
    [
      'one brain drug fewer than three and an entry that nobody identified',
      older.takes('lamotrigine 100 mg').takes('felbamate 400 mg').takes('sleeping pill'),
      [['ingredients'], ['ingredients']],
    ],
    [
      'no conditions for cilostazol',
      unknown.born('1948-05-02').takes('cilostazol 100 mg'),
      [['conditions']],
    ],
  ],
})

// STOPP, section B: heart and vessels.

import {
  all,
  any,
  dailyDoseAbove,
  everHad,
  from,
  has,
  male,
  measuredAbove,
  measuredBelow,
  not,
  notMeasured,
  notTaking,
  takenLongerThan,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { ineffective, unnecessary } from '../drug-row.ts'
import {
  CURRENT_DAYS,
  failing,
  fibrillation,
  hypertensive,
  incontinent,
  inhibitorsOfAngiotensin,
  LONG_TERM_DAYS,
  needsLoopDiuretic,
  stopp,
  vascular,
} from './stopp-row.ts'

const pressureDrugs = anyOf(
  classes('ace-inhibitor', 'arb', 'thiazide-diuretic', 'dihydropyridine', 'non-dihydropyridine'),
  classes('alpha-1-blocker', 'central-alpha-agonist'),
)
const slowing = anyOf(classes('beta-blocker', 'non-dihydropyridine'), drugs('digoxin'))
const longQtc = all(measuredAbove('qtc', 450), any(male, measuredAbove('qtc', 470)))
const aorticStenosis = has('aortic stenosis', 'I35.0', 'I35.2', 'I06.0', 'I06.2')
/** By label, and what the criterion adds; citalopram and escitalopram count above a dose and have rows of their own. */
const qtcDrugs = except(
  anyOf(
    classes('qt-prolonging-known', 'fluoroquinolone', 'macrolide', 'tricyclic'),
    drugs('lithium carbonate', 'lithium citrate', 'digoxin', 'tizanidine', 'mirabegron'),
    drugs('perphenazine', 'prochlorperazine'),
  ),
  drugs('citalopram', 'escitalopram'),
)
const qtcTexts = {
  when: longQtc,
  severity: 'major',
  effect:
    'The QTc interval is already long, and this drug makes it longer, up to torsades de pointes.',
  recommendation:
    'Call the prescriber about another drug. Ask for potassium, magnesium and a new ECG.',
} as const

/** STOPP B1 to B21. */
export const stoppHeartRows = [
  stopp({
    id: 'stopp-b1-digoxin-preserved-ejection',
    drugs: drugs('digoxin'),
    when: all(
      failing,
      not(fibrillation),
      not(has(...disease.systolicHeartFailure)),
      any(has(...disease.diastolicHeartFailure), {
        kind: 'result',
        analyte: 'ejectionFraction',
        is: 'at-least',
        value: 50,
        withinDays: null,
      }),
    ),
    category: ineffective,
    effect: 'In heart failure with a normal ejection fraction digoxin has shown no clear benefit.',
    recommendation: 'Ask the prescriber what digoxin is meant to do, and recommend stopping it.',
  }),
  stopp({
    id: 'stopp-b2-calcium-blocker-heart-failure',
    drugs: classes('non-dihydropyridine'),
    when: disease.reducedEjection,
    severity: 'major',
    effect: 'It weakens a heart that already pumps poorly and can bring decompensation.',
    recommendation: 'Recommend another drug for rate, angina or pressure and ask for NYHA class.',
  }),
  stopp({
    id: 'stopp-b3-beta-blocker-calcium-blocker',
    drugs: classes('non-dihydropyridine'),
    when: taking(classes('beta-blocker')),
    severity: 'major',
    effect: 'With a beta blocker it can slow conduction as far as heart block.',
    recommendation: 'Check the pulse today and ask the prescriber whether one of the two can go.',
  }),
  stopp({
    id: 'stopp-b4-rate-limiting-bradycardia',
    drugs: slowing,
    when: all(
      not(has(...disease.pacemaker)),
      any(
        measuredBelow('heartRate', 50, CURRENT_DAYS),
        has('heart block of the second or third degree', 'I44.1', 'I44.2'),
      ),
    ),
    severity: 'major',
    effect:
      'With a pulse below 50 or a higher heart block it can lead to complete block or asystole.',
    recommendation: 'Call the prescriber today about stopping or lowering it, and check the pulse.',
  }),
  stopp({
    id: 'stopp-b5-beta-blocker-alone-hypertension',
    drugs: classes('beta-blocker'),
    when: all(
      hypertensive,
      not(any(failing, vascular, everHad(...disease.aneurysm), has(...disease.cardiomyopathy))),
      not(
        has(
          'another reason for a beta blocker',
          ...['I47', 'I48', 'I49', 'G43', 'G25.0', 'E05', 'I85', 'K76.6', 'R00.0', 'R00.2'],
        ),
      ),
      notTaking(anyOf(pressureDrugs, classes('loop-diuretic', 'potassium-sparing-diuretic'))),
    ),
    category: ineffective,
    effect:
      'Alone against uncomplicated hypertension beta blockers protect less than other classes.',
    recommendation:
      'Ask the prescriber about a thiazide, an ACE inhibitor, an ARB or a calcium blocker; taper the beta blocker.',
  }),
  stopp({
    id: 'stopp-b6-amiodarone-first',
    drugs: drugs('amiodarone'),
    when: all(has('a supraventricular arrhythmia', 'I48', 'I47.1'), not(failing)),
    effect:
      'Amiodarone has more serious harms than the other drugs for supraventricular arrhythmias.',
    recommendation:
      'Ask whether a beta blocker, diltiazem or verapamil was tried, and if not, why.',
  }),
  stopp({
    id: 'stopp-b7-loop-diuretic-hypertension',
    drugs: classes('loop-diuretic'),
    when: all(
      hypertensive,
      not(needsLoopDiuretic),
      not(has('edema', 'R60')),
      notTaking(pressureDrugs),
    ),
    category: ineffective,
    effect: 'For hypertension alone a loop diuretic protects less and upsets electrolytes more.',
    recommendation:
      'Ask the prescriber about a thiazide-like diuretic or another first-line class.',
  }),
  stopp({
    id: 'stopp-b8-loop-diuretic-ankle-edema',
    drugs: classes('loop-diuretic'),
    when: all(has('swollen ankles', 'R60.0'), not(needsLoopDiuretic)),
    category: unnecessary,
    effect:
      'Ankle swelling without a disease of heart, liver or kidney rarely needs a loop diuretic.',
    recommendation:
      'Look for a drug that causes swelling, such as amlodipine; recommend raising the legs and compression.',
  }),
  stopp({
    id: 'stopp-b9-thiazide-electrolytes-gout',
    drugs: classes('thiazide-diuretic'),
    when: any(
      everHad(...disease.gout),
      measuredBelow('potassium', 3, CURRENT_DAYS),
      measuredBelow('sodium', 130, CURRENT_DAYS),
      // 2.65 mmol/L.
      measuredAbove('calcium', 10.6, CURRENT_DAYS),
    ),
    severity: 'major',
    effect: 'Thiazides lower potassium and sodium, raise calcium, and bring on gout.',
    recommendation: 'Ask the prescriber about another class and repeat the electrolytes.',
  }),
  stopp({
    id: 'stopp-b10-loop-diuretic-incontinence',
    drugs: classes('loop-diuretic'),
    when: all(hypertensive, incontinent, not(needsLoopDiuretic)),
    effect: 'Its rush of urine makes incontinence worse, and for pressure there are better drugs.',
    recommendation: 'Ask the prescriber about another class against hypertension.',
  }),
  stopp({
    id: 'stopp-b11-central-antihypertensive',
    drugs: classes('central-alpha-agonist'),
    when: hypertensive,
    effect: 'Older people tolerate centrally acting drugs poorly: sedation, dizziness, slow pulse.',
    recommendation:
      'Ask about another class; taper, because pressure rebounds after an abrupt stop.',
  }),
  stopp({
    id: 'stopp-b12-ace-arb-hyperkalemia',
    drugs: inhibitorsOfAngiotensin,
    when: measuredAbove('potassium', 5.5, CURRENT_DAYS),
    severity: 'major',
    effect: 'Potassium is above 5.5 mmol/L, and this drug holds it back.',
    recommendation: 'Call the prescriber today about the dose and repeat potassium and creatinine.',
  }),
  stopp({
    id: 'stopp-b13-mra-potassium-unmonitored',
    drugs: drugs('spironolactone', 'eplerenone'),
    when: all(
      taking(anyOf(inhibitorsOfAngiotensin, drugs('amiloride', 'triamterene'))),
      notMeasured(CURRENT_DAYS, 'potassium'),
    ),
    severity: 'major',
    effect: 'Two drugs hold potassium back, and none was measured in the last six months.',
    recommendation: 'Ask for potassium and creatinine now, then at least every six months.',
  }),
  stopp({
    id: 'stopp-b14-pde5-low-pressure-nitrate',
    drugs: classes('pde5-inhibitor'),
    when: any(
      taking(classes('nitrate')),
      all(failing, measuredBelow('systolic', 90, CURRENT_DAYS)),
    ),
    severity: 'critical',
    effect: 'With a nitrate, or in heart failure with low pressure, blood pressure can collapse.',
    recommendation: 'Advise not to take it and call the prescriber before the next dose.',
  }),
  stopp({ id: 'stopp-b15-qtc-drug', drugs: qtcDrugs, ...qtcTexts }),
  stopp({
    id: 'stopp-b15-qtc-citalopram',
    drugs: drugs('citalopram'),
    ...qtcTexts,
    when: all(longQtc, dailyDoseAbove(20)),
  }),
  stopp({
    id: 'stopp-b15-qtc-escitalopram',
    drugs: drugs('escitalopram'),
    ...qtcTexts,
    when: all(longQtc, dailyDoseAbove(10)),
  }),
  stopp({
    id: 'stopp-b16-statin-frail-85',
    drugs: classes('statin'),
    when: all(from(85), has('frailty or palliative care', 'R54', 'Z51.5'), not(vascular)),
    category: unnecessary,
    effect:
      'In frailty at this age a statin for primary prevention has no shown benefit in the time left.',
    recommendation: 'Discuss goals of care and recommend stopping the statin.',
  }),
  stopp({
    id: 'stopp-b17-nsaid-vascular-disease',
    drugs: classes('nsaid'),
    when: all(vascular, takenLongerThan(LONG_TERM_DAYS)),
    severity: 'major',
    effect: 'Long use of an NSAID in artery disease raises the risk of infarction and stroke.',
    recommendation: 'Recommend acetaminophen or a topical product and stopping the NSAID.',
  }),
  stopp({
    id: 'stopp-b18-antipsychotic-vascular-disease',
    drugs: classes('antipsychotic'),
    when: all(vascular, takenLongerThan(LONG_TERM_DAYS)),
    effect: 'Long use of an antipsychotic in artery disease raises the risk of thrombosis.',
    recommendation: 'Ask for the target symptom and for a trial of a slow reduction.',
  }),
  stopp({
    id: 'stopp-b19-fluid-retention-heart-failure',
    drugs: classes('nsaid', 'corticosteroid-systemic'),
    when: all(failing, taking(classes('loop-diuretic'))),
    severity: 'major',
    effect: 'It holds salt and water and can undo the loop diuretic in heart failure.',
    recommendation: 'Ask about weight and swelling, and about another treatment.',
  }),
  stopp({
    id: 'stopp-b20-antihypertensive-aortic-stenosis',
    drugs: anyOf(pressureDrugs, classes('beta-blocker', 'nitrate'), drugs('hydralazine')),
    when: aorticStenosis,
    effect: 'When aortic stenosis is severe and causes symptoms, pressure can fall with fainting.',
    recommendation: 'Ask how severe the stenosis is and about dizziness; then call the prescriber.',
  }),
  stopp({
    id: 'stopp-b21-digoxin-first-fibrillation',
    drugs: drugs('digoxin'),
    when: all(
      fibrillation,
      not(failing),
      notTaking(classes('beta-blocker', 'non-dihydropyridine')),
      takenLongerThan(LONG_TERM_DAYS),
    ),
    effect: 'Long rate control by digoxin alone goes with higher mortality.',
    recommendation: 'Ask whether a cardioselective beta blocker was tried or is excluded.',
  }),
]

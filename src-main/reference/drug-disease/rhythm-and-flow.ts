// Table of drug-disease rows: drugs in rhythm disorders, obstruction and low standing pressure.

import { all, any, has, measuredAbove, measuredBelow, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { pressureAtLeast } from '../pressure.ts'
import { inDisease } from './disease-row.ts'

const failing = has(...disease.heartFailure)
const slowing = anyOf(
  classes('beta-blocker', 'non-dihydropyridine'),
  drugs('digoxin', 'ivabradine'),
)
const unpaced = all(has(...disease.heartBlock), not(has(...disease.pacemaker)))

/** Drugs in heart block, a slow pulse, fibrillation, a long QT interval, obstruction, aneurysm and orthostasis. */
export const rhythmAndFlowRows = [
  inDisease({
    id: 'disease-slowing-heart-block',
    drugs: slowing,
    when: unpaced,
    severity: 'critical',
    effect:
      'This drug slows conduction; in AV block of second or third degree or sick sinus syndrome without a pacemaker it is contraindicated.',
    recommendation: 'Ask about fainting, take the pulse, and call the prescriber today.',
    source: 'fda-warnings-metoprolol',
  }),
  inDisease({
    id: 'disease-clonidine-heart-block',
    drugs: drugs('clonidine', 'guanfacine'),
    when: unpaced,
    severity: 'major',
    effect:
      'It slows the pulse, and its label warns of AV block and a dysfunction of the sinus node, which this patient already has without a pacemaker.',
    recommendation:
      'Take the pulse and ask about fainting; ask the prescriber for another drug and for a slow taper.',
    source: 'fda-warnings-clonidine',
  }),
  inDisease({
    id: 'disease-slowing-low-rate',
    drugs: anyOf(slowing, drugs('clonidine')),
    when: all(measuredBelow('heartRate', 50, 183), not(has(...disease.pacemaker))),
    severity: 'major',
    effect: 'The last heart rate was below 50 a minute, and this drug slows it further.',
    recommendation:
      'Take the pulse and ask about dizziness and fainting; ask the prescriber for a lower dose.',
    source: 'acc-bradycardia-2018',
  }),
  inDisease({
    id: 'disease-slowing-preexcitation',
    drugs: anyOf(classes('non-dihydropyridine'), drugs('digoxin')),
    when: has(...disease.preexcitation),
    severity: 'critical',
    effect:
      'With an accessory pathway and atrial fibrillation these drugs can bring ventricular fibrillation.',
    recommendation: 'Ask the prescriber today for another drug.',
    source: 'fda-warnings-verapamil',
  }),
  inDisease({
    id: 'disease-ivabradine-fibrillation',
    drugs: drugs('ivabradine'),
    when: has(...disease.atrialFibrillation),
    severity: 'major',
    effect:
      'Ivabradine works on the sinus node only: in persistent atrial fibrillation it does not slow the heart and is to be stopped.',
    recommendation:
      'Ask the prescriber whether the fibrillation persists and for a beta blocker instead.',
    source: 'fda-warnings-ivabradine',
  }),
  inDisease({
    id: 'disease-vasodilator-obstructive',
    drugs: anyOf(
      classes('nitrate', 'dihydropyridine', 'pde5-inhibitor', 'alpha-1-blocker'),
      drugs('digoxin', 'hydralazine'),
    ),
    when: has(...disease.obstructiveCardiomyopathy),
    severity: 'major',
    effect:
      'In obstructive hypertrophic cardiomyopathy drugs that widen vessels or strengthen the beat increase the obstruction.',
    recommendation:
      'Ask the prescriber for a beta blocker, verapamil or disopyramide as the condition allows.',
    source: 'aha-hcm-2024',
  }),
  inDisease({
    id: 'disease-midodrine-high-pressure',
    drugs: drugs('midodrine', 'droxidopa', 'fludrocortisone'),
    when: any(pressureAtLeast(160, 100), failing),
    severity: 'major',
    effect:
      'Drugs for low standing pressure raise the pressure lying down and hold fluid; a high value or heart failure makes that dangerous.',
    recommendation:
      'Measure lying and standing; advise the last dose four hours before bed and ask for a lower dose.',
    source: 'fda-warnings-midodrine',
  }),
  inDisease({
    id: 'disease-long-qt',
    drugs: classes('qt-prolonging-known'),
    when: any(has(...disease.longQt), measuredAbove('qtc', 500)),
    severity: 'critical',
    effect: 'With a long QT interval this drug can bring torsades and sudden death.',
    recommendation:
      'Call the prescriber today: another drug, potassium and magnesium in range, and an ECG.',
    source: 'fda-warnings-product',
  }),
  inDisease({
    id: 'disease-fluoroquinolone-aneurysm',
    drugs: classes('fluoroquinolone'),
    when: has(...disease.aneurysm),
    severity: 'major',
    interrupts: true,
    effect:
      'Fluoroquinolones raise the risk that an aortic aneurysm tears; labels reserve them for when nothing else works.',
    recommendation: 'Ask the prescriber for another antibiotic.',
    source: 'fda-warnings-fluoroquinolone',
  }),
  inDisease({
    id: 'disease-orthostasis-lowering',
    drugs: anyOf(
      classes('alpha-1-blocker', 'tricyclic', 'central-alpha-agonist', 'nitrate'),
      drugs('tizanidine', 'quetiapine', 'clozapine'),
    ),
    when: has(...disease.orthostasis),
    severity: 'moderate',
    effect:
      'This drug lowers the pressure on standing, and the patient already has orthostatic hypotension or fainting.',
    recommendation:
      'Measure lying and standing; ask for a lower dose, bedtime dosing or another drug.',
    source: 'aha-syncope-2017',
  }),
]

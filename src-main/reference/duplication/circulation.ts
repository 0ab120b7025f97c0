// Duplication: classes for heart, vessels and clotting.

import { anyOf, classes, drugs } from '../drug-group.ts'
import type { ClassDuplicationRow } from '../duplication.ts'

/** Classes for heart, vessels and clotting. */
export const circulationDuplicates: readonly ClassDuplicationRow[] = [
  {
    id: 'two-statins',
    drugs: classes('statin'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two statins are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant and stop the other.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-ras-blockers',
    drugs: anyOf(classes('ace-inhibitor', 'arb'), drugs('aliskiren')),
    severity: 'major',
    interrupts: true,
    effect:
      'Blocking the renin-angiotensin system twice brings low blood pressure, high potassium and kidney injury without more benefit.',
    recommendation:
      'Ask the prescriber which one is meant and stop the other. Check potassium and creatinine.',
    source: 'fda-label-lisinopril',
  },
  {
    id: 'two-beta-blockers',
    drugs: classes('beta-blocker'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two beta blockers are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant; check pulse and blood pressure.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-thiazides',
    drugs: classes('thiazide-diuretic'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two thiazides are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant; check sodium and potassium.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-loop-diuretics',
    drugs: classes('loop-diuretic'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two loop diuretics are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant; check weight, potassium and creatinine.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-potassium-sparing-diuretics',
    drugs: classes('potassium-sparing-diuretic'),
    severity: 'major',
    interrupts: true,
    effect: 'Two potassium-sparing diuretics can raise potassium to a dangerous level.',
    recommendation: 'Ask the prescriber to stop one and check potassium now.',
    source: 'fda-label-spironolactone',
  },
  {
    id: 'two-calcium-channel-blockers',
    drugs: classes('dihydropyridine'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two calcium channel blockers are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-anticoagulants',
    drugs: classes('anticoagulant'),
    severity: 'critical',
    interrupts: true,
    effect: 'Two anticoagulants can bring life-threatening bleeding.',
    recommendation:
      'Call the prescriber now. Confirm whether this is a planned change from one to the other.',
    source: 'fda-label-apixaban',
  },
  {
    id: 'two-p2y12-inhibitors',
    drugs: classes('p2y12-inhibitor'),
    severity: 'critical',
    interrupts: true,
    effect:
      'Two P2Y12 inhibitors are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant and stop the other.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-alpha-1-blockers',
    drugs: classes('alpha-1-blocker', 'alpha-1-blocker-uroselective'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two alpha-1 blockers are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation:
      'Ask whether one drug can serve both blood pressure and prostate; check standing blood pressure.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-nitrates',
    drugs: classes('nitrate'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two nitrates are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant, and that the day has a nitrate-free time.',
    source: 'cfr-42-456-705',
  },
]

// Interactions: QT interval and heart rhythm.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { diuretic, harm, tooHigh } from '../groups.ts'
import { withEach } from '../with-each.ts'

const qt = {
  severity: 'major',
  interrupts: true,
  mechanism: 'rhythm',
  category: harm,
  source: 'fda-label-qt',
} as const

const antiarrhythmic = drugs(
  'amiodarone',
  'disopyramide',
  'dofetilide',
  'dronedarone',
  'procainamide',
  'quinidine',
  'sotalol',
)
const known = classes('qt-prolonging-known')
const possible = classes('qt-prolonging-possible')

/** QT interval. */
export const rhythmInteractions: readonly InteractionRow[] = [
  ...withEach(known, { ...qt, source: 'onc-ddi-2012' }, [
    [
      'qt-known-qt-known',
      known,
      'Both prolong the QT interval; torsades de pointes and sudden death are possible.',
      'Ask for another choice for one of them. If both stay: an ECG before and after the start, and potassium and magnesium in range.',
    ],
    [
      'qt-known-qt-possible',
      possible,
      'Both can prolong the QT interval.',
      'With heart disease, high age, low potassium or female sex ask for an ECG or another choice. Teach fainting and palpitations as warning signs.',
      { severity: 'moderate', interrupts: false, source: 'fda-label-qt' },
    ],
    [
      'qt-known-diuretic',
      diuretic,
      'Low potassium or magnesium from the diuretic makes torsades de pointes more likely.',
      'Check that potassium and magnesium were measured in the last 3 months and are in range.',
      { severity: 'minor', interrupts: false, mechanism: 'hypokalemia', source: 'fda-label-qt' },
    ],
  ]),
  ...withEach(antiarrhythmic, { ...qt, severity: 'critical' }, [
    [
      'antiarrhythmic-antiarrhythmic',
      antiarrhythmic,
      'Two antiarrhythmics that prolong the QT interval: torsades de pointes is likely.',
      'Call the cardiologist today and ask whether one is meant to replace the other.',
    ],
    [
      'antiarrhythmic-fluoroquinolone-macrolide',
      drugs(
        'ciprofloxacin',
        'levofloxacin',
        'moxifloxacin',
        'erythromycin',
        'clarithromycin',
        'azithromycin',
      ),
      'The antibiotic prolongs the QT interval further; torsades de pointes and death have followed.',
      'Ask for an antibiotic without effect on the QT interval, such as doxycycline or amoxicillin.',
    ],
    [
      'antiarrhythmic-antipsychotic',
      drugs('ziprasidone', 'thioridazine', 'pimozide', 'haloperidol', 'chlorpromazine'),
      'Both prolong the QT interval; the labels of ziprasidone, thioridazine and pimozide forbid it.',
      'Tell both prescribers today. Ask for another antipsychotic.',
    ],
    [
      'antiarrhythmic-ranolazine',
      drugs('ranolazine'),
      'Both prolong the QT interval.',
      'Ask the cardiologist whether both are meant, and for an ECG.',
      { severity: 'major', source: 'fda-label-ranolazine' },
    ],
  ]),
  ...withEach(
    drugs('dofetilide'),
    { ...qt, severity: 'critical', mechanism: 'elimination', source: 'fda-label-dofetilide' },
    [
      [
        'dofetilide-contraindicated',
        drugs(
          'verapamil',
          'cimetidine',
          'trimethoprim',
          'ketoconazole',
          'prochlorperazine',
          'megestrol',
          'hydrochlorothiazide',
          'dolutegravir',
        ),
        'Dofetilide levels rise; torsades de pointes can follow.',
        'Contraindicated by label. Call the cardiologist today; ask for another drug than the partner.',
      ],
      [
        'dofetilide-other-cation-drug',
        drugs('metformin', 'amiloride', 'triamterene'),
        'Both leave the body by the same route of the kidney; dofetilide levels can rise.',
        'Ask whether the cardiologist knows. Check kidney function and the QT interval.',
        { severity: 'moderate', interrupts: false },
      ],
    ],
  ),
  ...withEach(
    drugs('citalopram'),
    { ...qt, mechanism: 'rhythm', category: tooHigh, source: 'fda-label-citalopram' },
    [
      [
        'citalopram-cyp2c19-inhibitor',
        drugs(
          'omeprazole',
          'esomeprazole',
          'cimetidine',
          'fluconazole',
          'fluvoxamine',
          'voriconazole',
        ),
        'CYP2C19 is inhibited; citalopram levels and the QT interval rise.',
        'At most 20 mg of citalopram a day. Ask for pantoprazole, or for sertraline.',
        { severity: 'moderate', interrupts: false },
      ],
    ],
  ),
  ...withEach(drugs('pimozide'), { ...qt, severity: 'critical', source: 'fda-label-pimozide' }, [
    [
      'pimozide-inhibitor',
      anyOf(
        classes('cyp3a4-inhibitor-strong', 'ssri'),
        drugs('erythromycin', 'azithromycin', 'aprepitant'),
      ),
      'Pimozide levels or the QT interval rise; sudden deaths have followed.',
      'Contraindicated by label. Ask for another drug than the partner today.',
    ],
  ]),
  ...withEach(
    drugs('thioridazine'),
    { ...qt, severity: 'critical', source: 'fda-label-thioridazine' },
    [
      [
        'thioridazine-cyp2d6-inhibitor',
        anyOf(
          classes('cyp2d6-inhibitor-strong'),
          drugs('duloxetine', 'fluvoxamine', 'propranolol', 'pindolol'),
        ),
        'Thioridazine levels rise; sudden death from torsades de pointes is possible.',
        'Contraindicated by label. Ask for another antipsychotic.',
      ],
    ],
  ),
]

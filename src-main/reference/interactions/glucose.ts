// Interactions: blood sugar too low or too high.

import { anyOf, classes, drugs } from '../drug-group.ts'
import type { InteractionRow } from '../interactions.ts'
import { harm, insulin, tooHigh, tooLow } from './groups.ts'
import { withEach } from './with-each.ts'

const shared = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'glucose',
  category: harm,
  source: 'fda-label-glipizide',
} as const
const low = 'Blood sugar can fall too low.'
const check = 'Ask about lows; check glucose more often for two weeks.'
const secretagogue = anyOf(classes('sulfonylurea'), drugs('repaglinide', 'nateglinide'))

/** Blood sugar. */
export const glucoseInteractions: readonly InteractionRow[] = [
  ...withEach(
    classes('sulfonylurea'),
    { ...shared, severity: 'major', interrupts: true, category: tooHigh },
    [
      [
        'sulfonylurea-fluconazole',
        drugs('fluconazole', 'voriconazole', 'miconazole'),
        'CYP2C9 is inhibited; the sulfonylurea rises and blood sugar can fall deeply.',
        'Ask for another antifungal, or less of the sulfonylurea with glucose checks during the course.',
      ],
      [
        'sulfonylurea-co-trimoxazole',
        drugs('sulfamethoxazole'),
        'Severe hypoglycemia has followed, most in older adults and with impaired kidneys.',
        'Ask for another antibiotic; else glucose checks several times a day.',
      ],
      [
        'sulfonylurea-clarithromycin',
        drugs('clarithromycin'),
        'Severe hypoglycemia has followed.',
        'Ask for azithromycin; else glucose checks several times a day.',
      ],
      [
        'sulfonylurea-gemfibrozil',
        drugs('gemfibrozil', 'fenofibrate'),
        low,
        check,
        { severity: 'moderate', interrupts: false },
      ],
      [
        'sulfonylurea-insulin',
        insulin,
        'Hypoglycemia is more likely.',
        'Ask whether the sulfonylurea is still needed beside insulin, above all with meals covered by insulin.',
        { interrupts: false, severity: 'moderate', category: harm },
      ],
      [
        'sulfonylurea-glp1-agonist',
        classes('glp1-agonist'),
        'Hypoglycemia is more likely.',
        'Ask for a lower dose of the sulfonylurea when the GLP-1 agonist starts.',
        { interrupts: false, severity: 'moderate', category: harm },
      ],
      [
        'sulfonylurea-dpp4-inhibitor',
        classes('dpp4-inhibitor'),
        'Hypoglycemia is more likely.',
        'Ask about lows; a lower dose of the sulfonylurea may be needed.',
        { interrupts: false, severity: 'minor', category: harm },
      ],
      [
        'sulfonylurea-sglt2-inhibitor',
        classes('sglt2-inhibitor'),
        'Hypoglycemia is more likely.',
        'Ask about lows; a lower dose of the sulfonylurea may be needed.',
        { interrupts: false, severity: 'minor', category: harm },
      ],
      [
        'sulfonylurea-salicylate',
        drugs('salsalate'),
        low,
        check,
        { severity: 'moderate', interrupts: false },
      ],
      [
        'sulfonylurea-warfarin',
        drugs('warfarin'),
        'Each can raise the other a little.',
        'After a start check glucose and the INR.',
        { severity: 'minor', interrupts: false },
      ],
    ],
  ),
  ...withEach(
    drugs('glyburide'),
    {
      ...shared,
      severity: 'critical',
      interrupts: true,
      mechanism: 'liver',
      source: 'fda-label-bosentan',
    },
    [
      [
        'glyburide-bosentan',
        drugs('bosentan'),
        'Liver enzymes rise, and each lowers the other.',
        'Contraindicated. Ask for another glucose drug.',
      ],
    ],
  ),
  ...withEach(insulin, shared, [
    [
      'insulin-glp1-agonist',
      classes('glp1-agonist'),
      'Hypoglycemia is more likely; the combination is often intended.',
      'Ask about lows; a lower insulin dose may be needed at the start.',
      { severity: 'minor', source: 'fda-label-semaglutide' },
    ],
    [
      'insulin-thiazolidinedione',
      classes('thiazolidinedione'),
      'Both keep water in the body: swelling and heart failure are more likely.',
      'Ask about weight, swelling and breath; not with heart failure.',
      { severity: 'major', mechanism: 'heart-failure', source: 'fda-label-pioglitazone' },
    ],
    [
      'insulin-pramlintide',
      drugs('pramlintide'),
      'Severe hypoglycemia within 3 hours is possible.',
      'Check that mealtime insulin was halved at the start.',
      { severity: 'major', source: 'fda-label-pramlintide' },
    ],
    [
      'insulin-sglt2-inhibitor',
      classes('sglt2-inhibitor'),
      'Lows are more likely; if insulin is cut too far, ketoacidosis.',
      'Ask about lows, and teach the signs of ketoacidosis.',
      { severity: 'minor', source: 'fda-label-empagliflozin' },
    ],
  ]),
  ...withEach(anyOf(insulin, secretagogue), shared, [
    [
      'glucose-drug-beta-blocker',
      drugs('propranolol', 'nadolol', 'timolol', 'sotalol', 'pindolol', 'labetalol', 'carvedilol'),
      'A non-selective beta blocker hides palpitations and tremor of a low and lengthens it.',
      'Teach sweating as the sign that stays; ask whether a selective one would do.',
      { source: 'fda-label-propranolol' },
    ],
    [
      'glucose-drug-selective-beta-blocker',
      drugs('atenolol', 'metoprolol', 'bisoprolol', 'nebivolol'),
      'The beta blocker can hide palpitations of a low.',
      'Teach sweating as the sign that stays.',
      { severity: 'minor', source: 'fda-label-metoprolol' },
    ],
    [
      'glucose-drug-fluoroquinolone',
      classes('fluoroquinolone'),
      'Blood sugar can fall or rise sharply.',
      'Check glucose several times a day during the course.',
      { severity: 'major', source: 'fda-label-levofloxacin' },
    ],
  ]),
  ...withEach(
    anyOf(insulin, secretagogue, classes('biguanide', 'dpp4-inhibitor', 'sglt2-inhibitor')),
    { ...shared, mechanism: 'opposition', category: tooLow },
    [
      [
        'glucose-drug-corticosteroid',
        classes('corticosteroid-systemic'),
        'Corticosteroids raise blood sugar, most after noon.',
        'Check glucose before supper during the course and plan doses; ease them when it ends.',
        { source: 'fda-label-prednisone' },
      ],
      [
        'glucose-drug-antipsychotic',
        drugs('clozapine', 'olanzapine', 'quetiapine'),
        'The antipsychotic raises blood sugar and weight.',
        'Ask for A1c 3 months after a start, and for another choice with a rise.',
        { severity: 'minor', source: 'fda-label-olanzapine' },
      ],
    ],
  ),
  ...withEach(
    drugs('metformin'),
    { ...shared, mechanism: 'elimination', category: tooHigh, source: 'fda-label-metformin' },
    [
      [
        'metformin-cation-drug',
        drugs(
          'cimetidine',
          'dolutegravir',
          'bictegravir',
          'ranolazine',
          'vandetanib',
          'trimethoprim',
        ),
        'Metformin leaves the body more slowly.',
        'With dolutegravir at most 1000 mg a day at the start; with ranolazine 1000 mg twice daily at most 1700 mg. Check kidney function.',
      ],
      [
        'metformin-carbonic-anhydrase-inhibitor',
        drugs('topiramate', 'zonisamide', 'acetazolamide'),
        'Acidosis is more likely.',
        'Ask for bicarbonate with fatigue or fast breathing.',
      ],
    ],
  ),
  ...withEach(
    drugs('repaglinide'),
    { ...shared, category: tooHigh, source: 'fda-label-repaglinide' },
    [
      [
        'repaglinide-cyclosporine',
        drugs('cyclosporine'),
        'Repaglinide levels rise more than twofold.',
        'At most 6 mg a day; check glucose.',
        { severity: 'major' },
      ],
      [
        'repaglinide-cyp3a4-inhibitor',
        drugs('clarithromycin', 'itraconazole', 'ketoconazole', 'trimethoprim'),
        'Repaglinide levels rise.',
        'Check glucose during the course; a lower dose may be needed.',
      ],
    ],
  ),
]

// Interactions: potassium too high or too low, and kidneys under strain.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { aldosteroneBlocker, calcineurinInhibitor, diuretic, harm, rasBlocker } from '../groups.ts'
import { withEach } from '../with-each.ts'

const potassium = {
  severity: 'major',
  interrupts: false,
  mechanism: 'hyperkalemia',
  category: harm,
  source: 'fda-label-spironolactone',
} as const
const kidney = { ...potassium, mechanism: 'kidney', source: 'fda-label-celecoxib' } as const

const checkSoon = 'Have potassium and creatinine checked within a week of a start or change.'

/** Potassium, up and down, and the kidneys. */
export const potassiumAndKidneyInteractions: readonly InteractionRow[] = [
  ...withEach(drugs('finerenone'), { ...potassium, source: 'fda-label-finerenone' }, [
    [
      'finerenone-ras-blocker',
      rasBlocker,
      'Both raise potassium; the combination is intended but needs laboratory control.',
      'Check that potassium was measured 4 weeks after the start and after each change, and that it is not above 5.5 mEq/L.',
      { severity: 'moderate' },
    ],
    [
      'finerenone-potassium',
      classes('potassium-supplement'),
      'Severe hyperkalemia can follow.',
      `Ask whether potassium is still needed. ${checkSoon}`,
    ],
    [
      'finerenone-potassium-sparing-diuretic',
      classes('potassium-sparing-diuretic'),
      'Severe hyperkalemia can follow; two aldosterone blockers have no place together.',
      'Ask the prescriber which one is meant.',
      { interrupts: true },
    ],
    [
      'finerenone-trimethoprim',
      drugs('trimethoprim'),
      'Both keep potassium in the body.',
      'Ask for another antibiotic, or have potassium checked within 3 days and pause finerenone.',
      { interrupts: true },
    ],
  ]),
  ...withEach(classes('potassium-sparing-diuretic'), potassium, [
    [
      'potassium-sparing-diuretic-nsaid',
      classes('nsaid'),
      'NSAIDs lower the excretion of potassium and blunt the diuretic; triamterene with indomethacin has caused kidney failure.',
      `Ask for acetaminophen. ${checkSoon}`,
    ],
    [
      'potassium-sparing-diuretic-calcineurin-inhibitor',
      calcineurinInhibitor,
      'Both keep potassium in the body.',
      'The labels advise against it. Ask for another diuretic.',
      { interrupts: true, source: 'fda-label-tacrolimus' },
    ],
    [
      'potassium-sparing-diuretic-heparin',
      drugs('heparin', 'enoxaparin', 'dalteparin'),
      'Heparins suppress aldosterone; potassium can rise within days.',
      'Have potassium checked within a week.',
      { severity: 'moderate', source: 'fda-label-enoxaparin' },
    ],
    [
      'potassium-sparing-diuretic-aliskiren',
      drugs('aliskiren'),
      'Both raise potassium.',
      checkSoon,
      { source: 'fda-label-aliskiren' },
    ],
    [
      'amiloride-triamterene-trimethoprim',
      drugs('trimethoprim'),
      'Trimethoprim acts in the kidney like amiloride; potassium can rise within days.',
      'Ask for another antibiotic. If there is none, have potassium checked within 3 days.',
      { interrupts: true },
    ],
  ]),
  ...withEach(rasBlocker, { ...potassium, source: 'fda-label-lisinopril' }, [
    [
      'ras-blocker-calcineurin-inhibitor',
      calcineurinInhibitor,
      'Both raise potassium and lower the filtration of the kidney.',
      `Check that potassium and creatinine are followed. ${checkSoon}`,
      { severity: 'moderate', source: 'fda-label-tacrolimus' },
    ],
    [
      'ras-blocker-heparin',
      drugs('heparin', 'enoxaparin', 'dalteparin'),
      'Heparins suppress aldosterone; potassium can rise within days.',
      'With diabetes or poor kidney function have potassium checked within a week.',
      { severity: 'moderate', source: 'fda-label-enoxaparin' },
    ],
    [
      'ras-blocker-nsaid',
      classes('nsaid'),
      'The NSAID blunts the effect on blood pressure and lowers the filtration of the kidney; potassium can rise.',
      'Ask for acetaminophen or a gel. If it stays, check blood pressure, creatinine and potassium within 1 to 2 weeks.',
      { severity: 'moderate', mechanism: 'kidney' },
    ],
    [
      'aliskiren-potassium',
      classes('potassium-supplement'),
      'Both raise potassium.',
      `Ask whether potassium is still needed. ${checkSoon}`,
    ],
  ]),
  ...withEach(classes('potassium-supplement'), potassium, [
    [
      'potassium-trimethoprim',
      drugs('trimethoprim'),
      'Trimethoprim keeps potassium in the body; a supplement can then be too much.',
      'Ask whether potassium can pause for the course; else have it checked within 3 to 5 days.',
      { source: 'fda-label-co-trimoxazole' },
    ],
    [
      'potassium-calcineurin-inhibitor',
      calcineurinInhibitor,
      'Both raise potassium.',
      'Ask whether a low potassium was measured lately.',
      { source: 'fda-label-tacrolimus' },
    ],
    [
      'potassium-anticholinergic',
      anyOf(classes('gi-antispasmodic', 'antiparkinson-anticholinergic', 'bladder-antimuscarinic')),
      'A slowed bowel keeps a solid potassium tablet in place; it can burn an ulcer.',
      'Solid potassium is contraindicated. Ask for a liquid or powder.',
      { mechanism: 'absorption', source: 'fda-label-potassium-chloride' },
    ],
  ]),
  ...withEach(aldosteroneBlocker, potassium, [
    [
      'aldosterone-blocker-lithium',
      drugs('lithium carbonate', 'lithium citrate'),
      'The diuretic can raise the lithium level.',
      'Have lithium measured a week after a start or change.',
      { severity: 'moderate', mechanism: 'elimination', source: 'fda-label-lithium' },
    ],
  ]),
  ...withEach(drugs('eplerenone'), { ...potassium, source: 'fda-label-eplerenone' }, [
    [
      'eplerenone-strong-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-strong'),
      'Eplerenone levels rise about fivefold; severe hyperkalemia can follow.',
      'Contraindicated. Ask for another drug than the inhibitor, or to stop eplerenone.',
      { severity: 'critical', interrupts: true, mechanism: 'metabolism' },
    ],
    [
      'eplerenone-moderate-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-moderate'),
      'Eplerenone levels about double.',
      'After a heart attack or in heart failure at most 25 mg a day; for blood pressure start with 25 mg. Check potassium.',
      { mechanism: 'metabolism' },
    ],
  ]),
  ...withEach(drugs('finerenone'), { ...potassium, source: 'fda-label-finerenone' }, [
    [
      'finerenone-strong-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-strong'),
      'Finerenone levels rise several times; severe hyperkalemia can follow.',
      'Contraindicated. Ask for another drug than the inhibitor, or to pause finerenone.',
      { severity: 'critical', interrupts: true, mechanism: 'metabolism' },
    ],
    [
      'finerenone-moderate-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-moderate'),
      'Finerenone levels rise.',
      'Have potassium checked after the start of either and after dose changes.',
      { severity: 'moderate', mechanism: 'metabolism' },
    ],
    [
      'finerenone-inducer',
      classes('cyp3a4-inducer-strong', 'cyp3a4-inducer-moderate'),
      'Finerenone levels fall by most, so it does not work.',
      'The label advises against it. Ask for another drug than the inducer.',
      {
        mechanism: 'metabolism',
        category: { pqa: 'effectiveness', dtp: 'dosage-too-low' },
      },
    ],
  ]),
  ...withEach(classes('nsaid'), kidney, [
    [
      'nsaid-diuretic',
      diuretic,
      'The NSAID blunts the diuretic, keeps salt and water, and strains the kidney.',
      'Ask for acetaminophen or a gel. If it stays, check weight, blood pressure and creatinine within 1 to 2 weeks.',
      { severity: 'moderate' },
    ],
    [
      'nsaid-calcineurin-inhibitor',
      calcineurinInhibitor,
      'Both narrow the vessels of the kidney; kidney injury is possible.',
      'Ask for acetaminophen, and tell the transplant team.',
      { interrupts: true, source: 'fda-label-cyclosporine' },
    ],
    [
      'nsaid-tenofovir',
      drugs('tenofovir disoproxil'),
      'Acute kidney failure has followed high doses or several NSAIDs with tenofovir disoproxil.',
      'Ask for acetaminophen. If it stays, have creatinine and phosphate checked.',
      { source: 'fda-label-tenofovir' },
    ],
    [
      'nsaid-beta-blocker',
      classes('beta-blocker'),
      'The NSAID can blunt the effect on blood pressure.',
      'With regular use check the blood pressure within 2 weeks.',
      { severity: 'minor', mechanism: 'opposition' },
    ],
    [
      'nsaid-bisphosphonate',
      classes('bisphosphonate'),
      'Both irritate the esophagus and stomach.',
      'Ask about pain on swallowing and heartburn; check that the bisphosphonate is taken upright with water.',
      { severity: 'minor', mechanism: 'bleeding', source: 'fda-label-alendronate' },
    ],
  ]),
]

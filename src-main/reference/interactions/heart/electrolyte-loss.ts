// Interactions: potassium or sodium too low, calcium too high.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { diuretic, harm } from '../groups.ts'
import { withEach } from '../with-each.ts'

const potassium = {
  severity: 'major',
  interrupts: false,
  mechanism: 'hyperkalemia',
  category: harm,
  source: 'fda-label-spironolactone',
} as const
const low = { ...potassium, severity: 'moderate', mechanism: 'hypokalemia' } as const

/** Potassium and sodium that fall. */
export const electrolyteLossInteractions: readonly InteractionRow[] = [
  ...withEach(diuretic, low, [
    [
      'diuretic-corticosteroid',
      classes('corticosteroid-systemic'),
      'Both lower potassium.',
      'With more than a short course have potassium checked.',
      { source: 'fda-label-furosemide' },
    ],
    [
      'diuretic-beta-agonist',
      anyOf(classes('laba', 'saba'), drugs('terbutaline')),
      'High doses of beta agonists lower potassium further.',
      'With frequent use have potassium checked.',
      { severity: 'minor', source: 'fda-label-albuterol' },
    ],
    [
      'diuretic-fludrocortisone',
      drugs('fludrocortisone'),
      'Both lower potassium.',
      'Have potassium checked within 2 weeks and at set intervals.',
      { source: 'fda-label-fludrocortisone' },
    ],
  ]),
  ...withEach(classes('thiazide-diuretic'), low, [
    [
      'thiazide-loop-diuretic',
      classes('loop-diuretic'),
      'The two strengthen each other; potassium, sodium and volume can fall sharply.',
      'Ask whether it is intended for resistant edema, and for weight and electrolytes within a week of a start.',
      { severity: 'major', source: 'fda-label-metolazone' },
    ],
    [
      'thiazide-calcium-vitamin-d',
      classes('calcium-salt'),
      'Thiazides keep calcium in the body; high doses of calcium can raise it too far.',
      'Keep calcium from supplements to what is needed; ask for a calcium level once a year or with symptoms.',
      { severity: 'minor', mechanism: 'elimination', source: 'fda-label-hydrochlorothiazide' },
    ],
    [
      'thiazide-calcitriol',
      drugs('calcitriol'),
      'Both raise calcium.',
      'Have calcium checked within a month and at set intervals.',
      { mechanism: 'elimination', source: 'fda-label-calcitriol' },
    ],
    [
      'thiazide-serotonin-reuptake-inhibitor',
      classes('serotonin-reuptake-inhibitor'),
      'Both lower sodium, most in older women in the first weeks.',
      'Have sodium checked 2 to 4 weeks after a start; ask about confusion and falls.',
      { mechanism: 'hyponatremia', source: 'fda-label-sertraline' },
    ],
    [
      'thiazide-carbamazepine',
      drugs('carbamazepine', 'oxcarbazepine', 'desmopressin'),
      'Both lower sodium; desmopressin nasal spray for nocturia is contraindicated with loop diuretics and needs care with thiazides.',
      'Have sodium checked within 2 weeks and with any confusion.',
      { severity: 'major', mechanism: 'hyponatremia', source: 'fda-label-oxcarbazepine' },
    ],
  ]),
  ...withEach(drugs('digoxin'), { ...low, source: 'fda-label-digoxin' }, [
    [
      'digoxin-diuretic',
      diuretic,
      'Low potassium or magnesium from the diuretic makes digoxin toxic at a usual level.',
      'Check that potassium and magnesium were measured in the last 3 months and are in range.',
    ],
  ]),
]

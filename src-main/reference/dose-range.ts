// The highest dose of a day by ingredient, over all products that hold it: labels, and lower limits for older adults
// where a label or FDA says so. One wrong rhythm stands beside them: methotrexate every day.

import { brainAndPainDoseRows } from './dose-range/brain-and-pain.ts'
import type { DoseRow } from './dose-range/dose-row.ts'
import { bodyDoseRows } from './dose-range/heart-and-body.ts'
import { specialDoseRows } from './dose-range/special.ts'
import { stomachDoseRows } from './dose-range/stomach.ts'
import { drugs } from './drug-group.ts'
import type { DrugRow } from './drug-row.ts'
import { tooHigh } from './drug-row.ts'

/** Every row about a highest dose. */
export const doseLimitRows: readonly DoseRow[] = [
  ...bodyDoseRows,
  ...brainAndPainDoseRows,
  ...specialDoseRows,
  ...stomachDoseRows,
]

/** Rows about directions that must not be daily. */
export const rhythmRows: readonly DrugRow[] = [
  {
    id: 'dose-methotrexate-daily',
    drugs: drugs('methotrexate'),
    when: { kind: 'taken-daily' },
    severity: 'critical',
    interrupts: true,
    category: tooHigh,
    effect:
      'The directions say every day. For joints and skin methotrexate is taken once a week; daily doses have killed.',
    recommendation:
      'Call the prescriber before another dose is taken. Ask what was taken so far; fever, sore mouth or bruises need a hospital today.',
    source: 'fda-label-dose',
  },
  {
    id: 'dose-bisphosphonate-daily',
    drugs: drugs('ibandronate'),
    when: { kind: 'taken-daily' },
    severity: 'major',
    interrupts: true,
    category: tooHigh,
    effect: 'The directions say every day. The 150 mg tablet is taken once a month.',
    recommendation: 'Call the prescriber; ask what was taken and about the gullet.',
    source: 'fda-label-dose',
  },
]

/** Every row of the family. */
export const doseRangeRows = [...doseLimitRows, ...rhythmRows] as const

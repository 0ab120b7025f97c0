// What the rows of missed goals aim at, as a target that a goal of therapy can start from. Each names its row, whose
// source it has. A row without an entry sets no single target: an INR range with a mechanical valve depends on
// the valve, a TSH range on age.

import type { AnalyteId } from './analytes.ts'

export interface GoalTargetRow {
  /** Ids of the rows of `goals` that fire when this target is missed. */
  readonly rows: readonly string[]
  readonly analyte: AnalyteId
  /** In the unit of the analyte; a bound that stands alone means below `high`, or `low` and more. */
  readonly low: number | null
  readonly high: number | null
}

/** Bounds are those at which the rows fire. */
export const goalTargets: readonly GoalTargetRow[] = [
  { rows: ['goal-a1c-relaxed'], analyte: 'a1c', low: null, high: 8 },
  { rows: ['goal-a1c-older'], analyte: 'a1c', low: null, high: 7.5 },
  { rows: ['goal-a1c-adult'], analyte: 'a1c', low: null, high: 7 },
  {
    rows: ['goal-pressure-130', 'goal-pressure-140'],
    analyte: 'systolic',
    low: null,
    high: 130,
  },
  {
    rows: ['goal-pressure-130', 'goal-pressure-140'],
    analyte: 'diastolic',
    low: null,
    high: 80,
  },
  {
    rows: ['goal-ldl-atherosclerosis', 'goal-ldl-diabetes'],
    analyte: 'ldl',
    low: null,
    high: 70,
  },
  { rows: ['goal-ldl-very-high-risk'], analyte: 'ldl', low: null, high: 55 },
  { rows: ['goal-ldl-familial'], analyte: 'ldl', low: null, high: 100 },
  { rows: ['goal-triglycerides-500'], analyte: 'triglycerides', low: null, high: 500 },
  { rows: ['goal-asthma-control'], analyte: 'asthmaControl', low: 20, high: null },
  { rows: ['goal-inr-low'], analyte: 'inr', low: 2, high: 3 },
  { rows: ['goal-uric-acid'], analyte: 'uricAcid', low: null, high: 6 },
]

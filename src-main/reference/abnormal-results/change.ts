// Results that rose or fell within a year while a drug that explains it is taken.

import type { AnalyteId } from '../analytes.ts'
import { all, type Circumstance, takingCount } from '../circumstance.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { harm, type PatientRow } from '../drug-row.ts'

/** The newest value is more than `percent` above the lowest one before it, both within the days. */
function risen(analyte: AnalyteId, percent: number, withinDays: number): Circumstance {
  return { kind: 'result-change', analyte, is: 'risen', percent, withinDays }
}

/** The newest value is more than `percent` below the highest one before it, both within the days. */
function fallen(analyte: AnalyteId, percent: number, withinDays: number): Circumstance {
  return { kind: 'result-change', analyte, is: 'fallen', percent, withinDays }
}

const kidneyDrugs = anyOf(
  classes('nsaid', 'ace-inhibitor', 'arb', 'loop-diuretic', 'thiazide-diuretic'),
  drugs(
    'lithium carbonate',
    'lithium citrate',
    'tenofovir disoproxil',
    'cyclosporine',
    'tacrolimus',
  ),
)

/** Rows about a change. */
export const changeRows: readonly PatientRow[] = [
  {
    id: 'abnormal-creatinine-risen',
    topic: 'risen creatinine',
    when: all(takingCount(kidneyDrugs, 1), risen('creatinine', 30, 365)),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'Creatinine rose by more than 30 percent within a year, and these drugs can lower kidney function.',
    recommendation:
      'Call the prescriber: stop an NSAID, look at volume and doses, repeat creatinine and potassium within a week.',
    source: 'kdigo-2024',
  },
  {
    id: 'abnormal-egfr-fallen',
    topic: 'fallen estimated GFR',
    when: all(takingCount(kidneyDrugs, 1), fallen('egfr', 25, 365)),
    severity: 'major',
    interrupts: false,
    category: harm,
    effect:
      'The estimated GFR fell by more than a quarter within a year, and these drugs can lower kidney function.',
    recommendation:
      'Ask the prescriber for urine albumin and a repeat; stop an NSAID; look at every dose that the kidney decides on.',
    source: 'kdigo-2024',
  },
  {
    id: 'abnormal-hemoglobin-fallen',
    topic: 'fallen hemoglobin',
    when: all(
      takingCount(
        anyOf(
          classes('anticoagulant', 'p2y12-inhibitor', 'nsaid', 'serotonin-reuptake-inhibitor'),
          drugs('aspirin', 'cilostazol'),
        ),
        1,
      ),
      fallen('hemoglobin', 15, 365),
    ),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'Hemoglobin fell by more than 15 percent within a year with a drug that makes bleeding likelier.',
    recommendation: 'Ask about black stools and bruises; call the prescriber to look for bleeding.',
    source: 'fda-label-reactions',
  },
  {
    id: 'abnormal-platelets-fallen',
    topic: 'fallen platelets',
    when: all(
      takingCount(drugs('enoxaparin', 'heparin', 'dalteparin'), 1),
      fallen('platelets', 50, 60),
    ),
    severity: 'critical',
    interrupts: true,
    category: harm,
    effect:
      'Platelets fell by more than half with a heparin: it may be the immune reaction that brings clots.',
    recommendation: 'Call the prescriber at once before the next dose.',
    source: 'fda-label-reactions',
  },
]

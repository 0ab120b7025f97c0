// Risk of a prolonged QT interval in hospital: the score of Tisdale. Made in cardiac care units; elsewhere a guide.

import { calculator, value } from './calculator.ts'
import { number, yesNo } from './inputs.ts'
import { addPoints } from './points.ts'
import { ageYears, sex } from './shared-inputs.ts'

/** Score 0 to 21: low up to 6, moderate 7 to 10, high from 11. */
export const tisdaleQtRisk = calculator({
  id: 'tisdale-qt-risk',
  title: 'Risk of QT prolongation (Tisdale)',
  source: 'tisdale-2013',
  inputs: {
    ageYears: ageYears([18, 120]),
    sex,
    takesLoopDiuretic: yesNo('Takes a loop diuretic'),
    potassiumMmolPerL: number('Serum potassium', 'mmol/L', [1, 10]),
    qtcMs: number('QTc on admission or at the start', 'ms', [250, 800]),
    hasAcuteInfarction: yesNo('Acute myocardial infarction'),
    hasSepsis: yesNo('Sepsis'),
    hasHeartFailure: yesNo('Heart failure'),
    qtDrugCount: number('Number of drugs that prolong QT', '{count}', [0, 30]),
  },
  compute: (given) => {
    const { total, basis } = addPoints([
      [1, given.ageYears >= 68, 'age 68 or more'],
      [1, given.sex === 'female', 'female sex'],
      [1, given.takesLoopDiuretic, 'loop diuretic'],
      [2, given.potassiumMmolPerL <= 3.5, 'potassium 3.5 or less'],
      [2, given.qtcMs >= 450, 'QTc 450 ms or more'],
      [2, given.hasAcuteInfarction, 'acute infarction'],
      [3, given.hasSepsis, 'sepsis'],
      [3, given.hasHeartFailure, 'heart failure'],
      [3, given.qtDrugCount >= 1, 'one drug that prolongs QT'],
      [3, given.qtDrugCount >= 2, 'a second drug that prolongs QT'],
    ])
    const grade = total >= 11 ? 'high' : total >= 7 ? 'moderate' : 'low'
    return value(total, '{score}', { grade, basis })
  },
})

// Stroke risk in atrial fibrillation: CHA2DS2-VASc. Not for valvular atrial fibrillation, where the score does not decide.

import { calculator, value } from './calculator.ts'
import { addPoints } from './points.ts'
import { ageYears, sex } from './shared-inputs.ts'
import { strokeRiskInputs, strokeRiskItems } from './stroke-risk-inputs.ts'

/** Score 0 to 9, with what the 2023 ACC/AHA/ACCP/HRS guideline says of oral anticoagulation. */
export const cha2ds2Vasc = calculator({
  id: 'cha2ds2-vasc',
  title: 'CHA2DS2-VASc',
  source: 'acc-aha-af-2023',
  inputs: { ageYears: ageYears([18, 120]), sex, ...strokeRiskInputs },
  compute: ({ ageYears, sex, ...risks }) => {
    const isFemale = sex === 'female'
    const { total, basis } = addPoints([
      ...strokeRiskItems(ageYears, risks),
      [1, isFemale, 'female sex'],
    ])
    // The guideline's thresholds are 1 and 2 for men, 2 and 3 for women.
    const beyondSex = total - (isFemale ? 1 : 0)
    const grade =
      beyondSex >= 2
        ? 'oral anticoagulation recommended'
        : beyondSex === 1
          ? 'oral anticoagulation reasonable'
          : 'low risk'
    return value(total, '{score}', { grade, basis })
  },
})

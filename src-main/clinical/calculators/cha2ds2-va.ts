// Stroke risk in atrial fibrillation without sex: CHA2DS2-VA, as the ESC uses it since 2024.

import { calculator, value } from './calculator.ts'
import { addPoints } from './points.ts'
import { ageYears } from './shared-inputs.ts'
import { strokeRiskInputs, strokeRiskItems } from './stroke-risk-inputs.ts'

/** Score 0 to 8, with what the ESC 2024 guideline says of oral anticoagulation. */
export const cha2ds2Va = calculator({
  id: 'cha2ds2-va',
  title: 'CHA2DS2-VA',
  source: 'esc-af-2024',
  inputs: { ageYears: ageYears([18, 120]), ...strokeRiskInputs },
  compute: ({ ageYears, ...risks }) => {
    const { total, basis } = addPoints(strokeRiskItems(ageYears, risks))
    const grade =
      total >= 2
        ? 'oral anticoagulation recommended'
        : total === 1
          ? 'oral anticoagulation should be considered'
          : 'low risk'
    return value(total, '{score}', { grade, basis })
  },
})

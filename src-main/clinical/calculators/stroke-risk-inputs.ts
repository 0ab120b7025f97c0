// Inputs and items that CHA2DS2-VASc and CHA2DS2-VA share. Not a calculator.

import { yesNo } from './inputs.ts'
import type { ScoreItem } from './points.ts'

export const strokeRiskInputs = {
  hasHeartFailure: yesNo('Heart failure, symptomatic or with a low ejection fraction'),
  hasHypertension: yesNo('Hypertension, or treated for it'),
  hasDiabetes: yesNo('Diabetes'),
  hasHadStrokeOrEmbolism: yesNo('Stroke, TIA or arterial embolism ever'),
  hasVascularDisease: yesNo(
    'Vascular disease: heart attack, peripheral artery disease, aortic plaque',
  ),
} as const

type StrokeRisks = Readonly<Record<keyof typeof strokeRiskInputs, boolean>>

/** The items of both scores, sex aside. */
export function strokeRiskItems(ageYears: number, risks: StrokeRisks): readonly ScoreItem[] {
  return [
    [1, risks.hasHeartFailure, 'heart failure'],
    [1, risks.hasHypertension, 'hypertension'],
    [2, ageYears >= 75, 'age 75 or more'],
    [1, risks.hasDiabetes, 'diabetes'],
    [2, risks.hasHadStrokeOrEmbolism, 'stroke, TIA or embolism'],
    [1, risks.hasVascularDisease, 'vascular disease'],
    [1, ageYears >= 65 && ageYears < 75, 'age 65 to 74'],
  ]
}

// Severity of cirrhosis: Child-Pugh, which labels name for dosing in hepatic impairment. Only where there is cirrhosis.

import { calculator, value } from './calculator.ts'
import { choice, yesNo } from './inputs.ts'
import { addPoints } from './points.ts'
import { albuminGPerDl, bilirubinMgPerDl, inr } from './shared-inputs.ts'

/** One point below the first limit, two up to the second, three above it. */
function upward(value: number, low: number, high: number): 1 | 2 | 3 {
  if (value < low) return 1
  return value <= high ? 2 : 3
}

const ascitesPoints = { none: 1, mild: 2, 'moderate-or-severe': 3 } as const
const encephalopathyPoints = { none: 1, 'grade-1-2': 2, 'grade-3-4': 3 } as const

/** Score 5 to 15 with its class A, B or C. */
export const childPugh = calculator({
  id: 'child-pugh',
  title: 'Child-Pugh',
  source: 'pugh-1973',
  inputs: {
    bilirubinMgPerDl,
    albuminGPerDl,
    inr,
    ascites: choice('Ascites', ['none', 'mild', 'moderate-or-severe']),
    encephalopathy: choice('Encephalopathy', ['none', 'grade-1-2', 'grade-3-4']),
    hasCholestaticDisease: yesNo('Primary biliary cholangitis or another cholestatic disease'),
  },
  compute: (given) => {
    // Pugh allows more bilirubin in primary biliary disease: 4 and 10 in place of 2 and 3 mg/dL.
    const [low, high] = given.hasCholestaticDisease ? [4, 10] : [2, 3]
    const albumin = given.albuminGPerDl > 3.5 ? 1 : given.albuminGPerDl >= 2.8 ? 2 : 3
    const { total, basis } = addPoints([
      [upward(given.bilirubinMgPerDl, low, high), true, 'bilirubin'],
      [albumin, true, 'albumin'],
      [upward(given.inr, 1.7, 2.3), true, 'INR'],
      [ascitesPoints[given.ascites], true, 'ascites'],
      [encephalopathyPoints[given.encephalopathy], true, 'encephalopathy'],
    ])
    const grade = total <= 6 ? 'class A' : total <= 9 ? 'class B' : 'class C'
    return value(total, '{score}', { grade, basis })
  },
})

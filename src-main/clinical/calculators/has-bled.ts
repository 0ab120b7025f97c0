// Bleeding risk under anticoagulation: HAS-BLED. It finds what can be corrected; it is no reason alone to withhold.

import { calculator, value } from './calculator.ts'
import { yesNo } from './inputs.ts'
import { addPoints } from './points.ts'
import { ageYears, systolicMmHg } from './shared-inputs.ts'

/** From this score on the authors call the risk high. */
const HIGH_FROM = 3

/** Score 0 to 9. */
export const hasBled = calculator({
  id: 'has-bled',
  title: 'HAS-BLED',
  source: 'pisters-2010-has-bled',
  inputs: {
    ageYears: ageYears([18, 120]),
    systolicMmHg,
    hasAbnormalKidneys: yesNo('Dialysis, kidney transplant or creatinine of 2.26 mg/dL or more'),
    hasAbnormalLiver: yesNo(
      'Cirrhosis, or bilirubin over twice with AST, ALT or ALP over three times the upper limit',
    ),
    hasHadStroke: yesNo('Stroke ever'),
    hasBleedingHistory: yesNo('Bleeding history or disposition, or anemia'),
    hasLabileInr: yesNo('Labile INR: on warfarin with less than 60 % of time in range'),
    takesAntiplateletOrNsaid: yesNo('Takes an antiplatelet drug or an NSAID'),
    hasAlcoholExcess: yesNo('Eight or more alcoholic drinks a week'),
  },
  compute: (given) => {
    const { total, basis } = addPoints([
      [1, given.systolicMmHg > 160, 'systolic pressure above 160'],
      [1, given.hasAbnormalKidneys, 'abnormal kidneys'],
      [1, given.hasAbnormalLiver, 'abnormal liver'],
      [1, given.hasHadStroke, 'stroke'],
      [1, given.hasBleedingHistory, 'bleeding history'],
      [1, given.hasLabileInr, 'labile INR'],
      [1, given.ageYears > 65, 'age above 65'],
      [1, given.takesAntiplateletOrNsaid, 'antiplatelet drug or NSAID'],
      [1, given.hasAlcoholExcess, 'alcohol'],
    ])
    return value(total, '{score}', { grade: total >= HIGH_FROM ? 'high' : 'not high', basis })
  },
})

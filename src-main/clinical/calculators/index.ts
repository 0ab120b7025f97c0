// Every calculator, in the order of the list on screen: by subject.

import { adjustedBodyWeight } from './adjusted-body-weight.ts'
import { age } from './age.ts'
import { anticholinergicBurden } from './anticholinergic-burden.ts'
import { bmi } from './bmi.ts'
import { bodySurfaceArea } from './body-surface-area.ts'
import type { Calculator } from './calculator.ts'
import { cdcOpioidMme } from './cdc-opioid-mme.ts'
import { ckdEpi2021Creatinine } from './ckd-epi-2021-creatinine.ts'
import { ckdEpi2021CreatinineCystatinC } from './ckd-epi-2021-creatinine-cystatin-c.ts'
import { correctedCalcium } from './corrected-calcium.ts'
import { creatinineClearance } from './creatinine-clearance.ts'
import { estimatedAverageGlucose } from './estimated-average-glucose.ts'
import { idealBodyWeight } from './ideal-body-weight.ts'
import { leanBodyWeight } from './lean-body-weight.ts'
import { meanArterialPressure } from './mean-arterial-pressure.ts'
import { packYears } from './pack-years.ts'
import { timeInTherapeuticRange } from './time-in-therapeutic-range.ts'

/** All calculators. */
export const calculators: readonly Calculator[] = [
  age,
  bmi,
  idealBodyWeight,
  adjustedBodyWeight,
  leanBodyWeight,
  bodySurfaceArea,
  creatinineClearance,
  ckdEpi2021Creatinine,
  ckdEpi2021CreatinineCystatinC,
  meanArterialPressure,
  estimatedAverageGlucose,
  correctedCalcium,
  packYears,
  timeInTherapeuticRange,
  cdcOpioidMme,
  anticholinergicBurden,
]

// Every calculator, in the order of the list on screen: by subject.

import { a1cGoal } from './a1c-goal.ts'
import { absoluteEgfr } from './absolute-egfr.ts'
import { adjustedBodyWeight } from './adjusted-body-weight.ts'
import { age } from './age.ts'
import { anionGap } from './anion-gap.ts'
import { anticholinergicBurden } from './anticholinergic-burden.ts'
import { bloodPressureGoal } from './blood-pressure-goal.ts'
import { bmi } from './bmi.ts'
import { bodySurfaceArea } from './body-surface-area.ts'
import type { Calculator } from './calculator.ts'
import { cdcOpioidMme } from './cdc-opioid-mme.ts'
import { cha2ds2Va } from './cha2ds2-va.ts'
import { cha2ds2Vasc } from './cha2ds2-vasc.ts'
import { childPugh } from './child-pugh.ts'
import { ckdEpi2021Creatinine } from './ckd-epi-2021-creatinine.ts'
import { ckdEpi2021CreatinineCystatinC } from './ckd-epi-2021-creatinine-cystatin-c.ts'
import { correctedCalcium } from './corrected-calcium.ts'
import { correctedPhenytoin } from './corrected-phenytoin.ts'
import { creatinineClearance } from './creatinine-clearance.ts'
import { creatinineClearanceTrend } from './creatinine-clearance-trend.ts'
import { estimatedAverageGlucose } from './estimated-average-glucose.ts'
import { fib4 } from './fib-4.ts'
import { hasBled } from './has-bled.ts'
import { idealBodyWeight } from './ideal-body-weight.ts'
import { kidneyStage } from './kidney-stage.ts'
import { ldlFriedewald } from './ldl-friedewald.ts'
import { ldlMartinHopkins } from './ldl-martin-hopkins.ts'
import { ldlSampson } from './ldl-sampson.ts'
import { leanBodyWeight } from './lean-body-weight.ts'
import { meanArterialPressure } from './mean-arterial-pressure.ts'
import { meld30 } from './meld-3-0.ts'
import { packYears } from './pack-years.ts'
import { pooledCohortEquations } from './pooled-cohort-equations.ts'
import { prevent } from './prevent.ts'
import { qtc } from './qtc.ts'
import { regimenComplexity } from './regimen-complexity.ts'
import { steroidEquivalence } from './steroid-equivalence.ts'
import { timeInTherapeuticRange } from './time-in-therapeutic-range.ts'
import { tisdaleQtRisk } from './tisdale-qt-risk.ts'

/** All calculators. */
export const calculators: readonly Calculator[] = [
  // Body
  age,
  bmi,
  idealBodyWeight,
  adjustedBodyWeight,
  leanBodyWeight,
  bodySurfaceArea,
  packYears,
  // Kidney
  creatinineClearance,
  creatinineClearanceTrend,
  ckdEpi2021Creatinine,
  ckdEpi2021CreatinineCystatinC,
  absoluteEgfr,
  kidneyStage,
  // Heart and vessels
  bloodPressureGoal,
  meanArterialPressure,
  pooledCohortEquations,
  prevent,
  cha2ds2Vasc,
  cha2ds2Va,
  hasBled,
  qtc,
  tisdaleQtRisk,
  timeInTherapeuticRange,
  // Glucose and lipids
  a1cGoal,
  estimatedAverageGlucose,
  ldlFriedewald,
  ldlMartinHopkins,
  ldlSampson,
  // Liver
  fib4,
  childPugh,
  meld30,
  // Laboratory and doses
  anionGap,
  correctedCalcium,
  correctedPhenytoin,
  steroidEquivalence,
  cdcOpioidMme,
  anticholinergicBurden,
  regimenComplexity,
]

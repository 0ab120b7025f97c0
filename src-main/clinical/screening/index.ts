// Every screening rule family, and the one call that runs them all.

import type { Chart } from '../chart.ts'
import type { Finding } from '../finding.ts'
import { abnormalResults } from './abnormal-results.ts'
import { adherence } from './adherence.ts'
import { allergies } from './allergies.ts'
import { anticholinergicSedativeLoad } from './anticholinergic-sedative-load.ts'
import { costSimplification } from './cost-simplification.ts'
import { deviceEducation } from './device-education.ts'
import { doseRange } from './dose-range.ts'
import { drugDisease } from './drug-disease.ts'
import { duplication } from './duplication.ts'
import { duration } from './duration.ts'
import { falls } from './falls.ts'
import { foodAndAlcohol } from './food-and-alcohol.ts'
import { goals } from './goals.ts'
import { hepaticCaution } from './hepatic-caution.ts'
import { indication } from './indication.ts'
import { interactions } from './interactions.ts'
import { monitoring } from './monitoring.ts'
import { narrowIndex } from './narrow-index.ts'
import { olderAdults } from './older-adults.ts'
import { omittedTherapy } from './omitted-therapy.ts'
import { pregnancyLactation } from './pregnancy-lactation.ts'
import { questionnaires } from './questionnaires.ts'
import { rankFindings } from './rank.ts'
import { renalDosing } from './renal-dosing.ts'
import type { ScreeningRule } from './rule.ts'
import { settleFirst } from './settle-first.ts'
import { start } from './start.ts'
import { stopp } from './stopp.ts'
import { tobaccoAlcohol } from './tobacco-alcohol.ts'
import { vaccines } from './vaccines.ts'

/** All rule families. */
export const screeningRules: readonly ScreeningRule[] = [
  allergies,
  interactions,
  duplication,
  drugDisease,
  omittedTherapy,
  goals,
  indication,
  tobaccoAlcohol,
  vaccines,
  olderAdults,
  stopp,
  deviceEducation,
  costSimplification,
  adherence,
  renalDosing,
  hepaticCaution,
  doseRange,
  duration,
  pregnancyLactation,
  narrowIndex,
  abnormalResults,
  monitoring,
  falls,
  anticholinergicSedativeLoad,
  start,
  foodAndAlcohol,
  questionnaires,
]

/** All findings about the chart with those that were asked for besides, ranked, at most five of them interrupting. */
export function screen(chart: Chart, besides: readonly Finding[] = []): readonly Finding[] {
  const found = screeningRules.flatMap((rule) => rule.screen(chart))
  return rankFindings(settleFirst([...found, ...besides]))
}

// Every table of concerns that a screening family reads: one line a table. The app shows them with their size, and
// the tests hold each row against the shape.

import { abnormalResultRows } from './abnormal-results.ts'
import { adherenceRows } from './adherence.ts'
import { allergyRows, sameAllergen } from './allergies.ts'
import { loadRows } from './anticholinergic-sedative-load.ts'
import { assessmentRows } from './assessments/concern-rows.ts'
import type { ConcernRow } from './concern-row.ts'
import { costRows } from './cost.ts'
import { deviceRows } from './device-education.ts'
import { doseRangeRows } from './dose-range.ts'
import { drugDiseaseRows } from './drug-disease.ts'
import { classDuplicationRows, sameIngredient, sameIngredientTwoStrengths } from './duplication.ts'
import { durationRows } from './duration.ts'
import { fallRows } from './falls.ts'
import { foodAndAlcoholRows } from './food-and-alcohol.ts'
import { goalRows } from './goals.ts'
import { hepaticCautionRows } from './hepatic-caution.ts'
import { unexplainedRows, untreatedConditionRows } from './indication.ts'
import { interactionRows } from './interactions.ts'
import { monitoringRows } from './monitoring.ts'
import { narrowIndexRows } from './narrow-index.ts'
import { olderAdultListRows, olderAdultRows } from './older-adults.ts'
import { insteadRows, omissionRows } from './omitted-therapy.ts'
import { pregnancyLactationRows } from './pregnancy-lactation.ts'
import { renalDosingRows } from './renal-dosing.ts'
import { startRows } from './start.ts'
import { stoppRows } from './stopp.ts'
import { helpRows, substanceRows } from './tobacco-alcohol.ts'
import { vaccineRows } from './vaccines.ts'

export interface ScreeningTable {
  readonly table: string
  readonly title: string
  /** The day on which a row was last added or changed. */
  readonly release: string
  readonly rows: readonly ConcernRow[]
}

/** All tables of concerns. */
export const screeningTables: readonly ScreeningTable[] = [
  {
    table: 'cost-simplification',
    title: 'Cost and simplification',
    release: '2026-11-24',
    rows: costRows,
  },
  {
    table: 'device-education',
    title: 'Device and technique',
    release: '2026-11-24',
    rows: deviceRows,
  },
  {
    table: 'allergies',
    title: 'Allergies and cross-sensitivity',
    release: '2026-11-24',
    rows: [...Object.values(sameAllergen), ...allergyRows],
  },
  { table: 'interactions', title: 'Interactions', release: '2026-11-24', rows: interactionRows },
  {
    table: 'duplication',
    title: 'Duplication',
    release: '2026-11-23',
    rows: [sameIngredient, sameIngredientTwoStrengths, ...classDuplicationRows],
  },
  {
    table: 'drug-disease',
    title: 'Drugs and diseases',
    release: '2026-11-24',
    rows: drugDiseaseRows,
  },
  {
    table: 'omitted-therapy',
    title: 'Missing therapy',
    release: '2026-11-24',
    rows: [...omissionRows, ...insteadRows],
  },
  {
    table: 'indication',
    title: 'Reasons for therapy',
    release: '2026-11-24',
    rows: [...untreatedConditionRows, ...unexplainedRows],
  },
  {
    table: 'tobacco-alcohol',
    title: 'Tobacco and alcohol',
    release: '2026-11-24',
    rows: [...helpRows, ...substanceRows],
  },
  { table: 'vaccines', title: 'Vaccines', release: '2026-11-24', rows: vaccineRows },
  { table: 'goals', title: 'Goals of treatment', release: '2026-11-24', rows: goalRows },
  {
    table: 'older-adults',
    title: 'Criteria for older adults',
    release: '2026-11-25',
    rows: [...olderAdultRows, ...olderAdultListRows],
  },
  { table: 'stopp', title: 'STOPP criteria', release: '2026-11-24', rows: stoppRows },
  {
    table: 'adherence',
    title: 'Signs of nonadherence',
    release: '2026-11-24',
    rows: adherenceRows,
  },
  { table: 'renal-dosing', title: 'Kidney dosing', release: '2026-11-24', rows: renalDosingRows },
  { table: 'hepatic-caution', title: 'Liver', release: '2026-11-24', rows: hepaticCautionRows },
  { table: 'monitoring', title: 'Monitoring', release: '2026-11-24', rows: monitoringRows },
  {
    table: 'abnormal-results',
    title: 'Abnormal results',
    release: '2026-11-24',
    rows: abnormalResultRows,
  },
  { table: 'narrow-index', title: 'Levels', release: '2026-11-24', rows: narrowIndexRows },
  {
    table: 'pregnancy-lactation',
    title: 'Pregnancy and breastfeeding',
    release: '2026-11-24',
    rows: pregnancyLactationRows,
  },
  { table: 'duration', title: 'Duration', release: '2026-11-24', rows: durationRows },
  { table: 'dose-range', title: 'Dose', release: '2026-11-24', rows: doseRangeRows },
  {
    table: 'start',
    title: 'Missing treatment of older adults',
    release: '2026-11-24',
    rows: startRows,
  },
  { table: 'falls', title: 'Risk of falls', release: '2026-11-25', rows: fallRows },
  {
    table: 'anticholinergic-sedative-load',
    title: 'Anticholinergic and sedative load',
    release: '2026-11-25',
    rows: loadRows,
  },
  {
    table: 'food-and-alcohol',
    title: 'Food and alcohol',
    release: '2026-11-24',
    rows: foodAndAlcoholRows,
  },
  {
    table: 'questionnaires',
    title: 'Questionnaires',
    release: '2026-11-25',
    rows: assessmentRows,
  },
]

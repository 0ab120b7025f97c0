// What is drawn over time for one patient: results with the goals set for them, and days covered drug by drug.

import type { Kysely } from 'kysely'
import { activeMedications } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { analyteOf } from '../clinical/results.ts'
import { adherenceTrend } from '../clinical/trends/adherence-trend.ts'
import { type GoalBands, pressureTrend, resultTrend } from '../clinical/trends/result-trend.ts'
import type { Trend, TrendBand } from '../clinical/trends/trend.ts'
import type { trendCalls } from '../contract/trends.ts'
import type { AnalyteId } from '../reference/analytes.ts'
import { loadChart } from '../store/load-chart.ts'
import type { Schema } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { readAnalyte } from './goal-view.ts'
import { mustBeOpened } from './patients.ts'

export const trendHandlers: Handlers<typeof trendCalls> = {
  'trends.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return trendsOf(context.db, patientId, context.app.today())
  },
}

async function trendsOf(
  db: Kysely<Schema>,
  patientId: string,
  today: Day,
): Promise<readonly Trend[]> {
  const chart = await loadChart(db, patientId, today)
  const goals = await goalBands(db, patientId)
  const analytes = new Set<AnalyteId>(['inr'])
  for (const { loinc } of chart.observations ?? []) {
    const id = analyteOf(loinc)
    if (id !== null) analytes.add(id)
  }
  for (const id of goals.keys()) analytes.add(id)
  analytes.delete('systolic')
  analytes.delete('diastolic')
  return [
    pressureTrend(chart, goals),
    ...[...analytes].map((id) => resultTrend(chart, id, goals)),
    ...(activeMedications(chart) ?? [])
      .filter((one) => one.kind === 'prescription')
      .map((one) => adherenceTrend(chart, one)),
  ]
}

/** The newest goal of each analyte that says where its values are to lie in numbers. */
async function goalBands(db: Kysely<Schema>, patientId: string): Promise<GoalBands> {
  const rows = await db
    .selectFrom('goals')
    .select(['analyte', 'target', 'target_low', 'target_high', 'due_on'])
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .where('analyte', 'is not', null)
    .orderBy('created_at')
    .execute()
  const bands = new Map<AnalyteId, TrendBand>()
  for (const row of rows) {
    const id = row.analyte === null ? null : readAnalyte(row.analyte)
    if (id === null || (row.target_low === null && row.target_high === null)) continue
    const by = row.due_on === null ? '' : ` by ${row.due_on}`
    bands.set(id, {
      low: row.target_low,
      high: row.target_high,
      source: `Goal of therapy: ${row.target}${by}`,
    })
  }
  return bands
}

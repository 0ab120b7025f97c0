// Keeps the derived table of standings in quality measures, together with the answers on eligibility: the same patients,
// at the same moment, from charts that are loaded already.

import type { Kysely } from 'kysely'
import { measurementYear, starPanel } from '../../clinical/adherence/star-panel.ts'
import type { StarFacts } from '../../clinical/adherence/star-year.ts'
import { insertMany } from '../../store/insert-many.ts'
import type { Schema, StarStandingRow } from '../../store/schema.ts'

/** Between two things that are missing or unchecked. */
export const listGlue = '; '

/** Replaces the standings of `patientIds` by those of `facts`; who is in no measure keeps no row. */
export async function keepStandings(
  db: Kysely<Schema>,
  patientIds: readonly string[],
  facts: ReadonlyMap<string, StarFacts>,
): Promise<void> {
  // Derived rows: they may go, and are made anew.
  await db.deleteFrom('star_standings').where('patient_id', 'in', patientIds).execute()
  await insertMany(
    db,
    'star_standings',
    [...facts].flatMap(([patientId, one]) => rowsOf(patientId, one)),
  )
}

function rowsOf(patientId: string, facts: StarFacts): readonly StarStandingRow[] {
  const { chart } = facts
  const year = Number(measurementYear(chart.on).from.slice(0, 4))
  const isPartD = chart.coverage?.isPartD ?? null
  return starPanel(facts)
    .filter((one) => one.place !== 'left-out')
    .map((one) => ({
      patient_id: patientId,
      measure: one.measure,
      year,
      is_part_d: isPartD === null ? null : Number(isPartD),
      is_met: one.isMet === null ? null : Number(one.isMet),
      percent: one.percent,
      refill_due: one.refillDue,
      last_day: one.lastDay,
      used_days: one.usedDays,
      missing: one.missing.join(listGlue),
      because: one.because,
      unchecked: one.unchecked.join(listGlue),
    }))
}

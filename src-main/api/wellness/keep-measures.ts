// Keeps what was measured at an event: as typed, and as results of the chart. The mean of the readings is the pressure.

import type { Day } from '../../clinical/dates.ts'
import { type Measures, pressureStanding } from '../../clinical/wellness/screened-values.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { EventPersonRow } from '../../store/wellness/wellness-tables.ts'
import type { WriteContext } from '../context.ts'

interface Result {
  readonly key: string
  readonly loinc: string
  readonly text: string
  readonly unit: string
  readonly value: number | null
}

function resultsOf(measures: Measures): readonly Result[] {
  const { mean } = pressureStanding(measures.pressures)
  const { glucose, isFasting } = measures
  const one = (key: string, loinc: string, text: string, unit: string, value: number | null) => ({
    key,
    loinc,
    text,
    unit,
    value,
  })
  return [
    one('systolic', '8480-6', 'Systolic blood pressure', 'mm[Hg]', mean?.systolic ?? null),
    one('diastolic', '8462-4', 'Diastolic blood pressure', 'mm[Hg]', mean?.diastolic ?? null),
    one(
      'fasting-glucose',
      '1558-6',
      'Fasting glucose',
      'mg/dL',
      isFasting === true ? glucose : null,
    ),
    one('glucose', '2339-0', 'Glucose', 'mg/dL', isFasting === true ? null : glucose),
    one('a1c', '4548-4', 'Hemoglobin A1c', '%', measures.a1c),
    one('total', '2093-3', 'Total cholesterol', 'mg/dL', measures.totalCholesterol),
    one('ldl', '13457-7', 'LDL cholesterol', 'mg/dL', measures.ldl),
    one('hdl', '2085-9', 'HDL cholesterol', 'mg/dL', measures.hdl),
    one('triglycerides', '2571-8', 'Triglycerides', 'mg/dL', measures.triglycerides),
    one('weight', '29463-7', 'Weight', '[lb_av]', measures.weightLb),
    one('height', '8302-2', 'Height', '[in_i]', measures.heightIn),
    one('waist', '8280-0', 'Waist', '[in_i]', measures.waistIn),
  ]
}

/** Writes the row and brings the results of the chart in line with it. */
export async function keepMeasures(
  { db, actor, app }: WriteContext,
  row: EventPersonRow,
  measures: Measures,
  on: Day,
): Promise<void> {
  const before: Readonly<Record<string, string>> =
    row.observations_json === null ? {} : JSON.parse(row.observations_json)
  const standing = await stillThere(db, Object.values(before))
  const after: Record<string, string> = {}
  for (const { key, loinc, text, unit, value } of resultsOf(measures)) {
    const id = before[key]
    const known = id !== undefined && standing.has(id) ? id : null
    if (value === null) {
      if (known !== null)
        await voidRecord(db, actor, 'observations', known, 'Taken back at the screening event')
      continue
    }
    if (known !== null) {
      await changeRecord(db, actor, 'observations', known, null, { value })
      after[key] = known
      continue
    }
    const newId = app.newId()
    await insertRecord(db, actor, 'observations', {
      id: newId,
      patient_id: row.patient_id,
      loinc,
      text,
      value,
      value_text: null,
      unit,
      on_day: on,
      import_id: null,
    })
    after[key] = newId
  }
  await changeRecord(db, actor, 'event_people', row.id, null, {
    measures_json: JSON.stringify(measures),
    observations_json: JSON.stringify(after),
  })
}

/** Results may have been voided in the chart since. */
async function stillThere(db: WriteContext['db'], ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>()
  const rows = await db
    .selectFrom('observations')
    .select('id')
    .where('id', 'in', ids)
    .where('voided_at', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

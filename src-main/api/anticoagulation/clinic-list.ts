// Everybody whom the anticoagulation clinic looks after, with time in range by patient, prescriber and store.

import type { Kysely } from 'kysely'
import { timeInRangeSince } from '../../clinical/anticoagulation/course.ts'
import type { TimeInRange } from '../../clinical/anticoagulation/time-in-range.ts'
import type { Day } from '../../clinical/dates.ts'
import { analyteOf } from '../../clinical/results.ts'
import type { ClinicList, ClinicRow } from '../../contract/anticoagulation.ts'
import { analytes } from '../../reference/analytes.ts'
import { asDay } from '../../store/load-chart.ts'
import { prescriberName } from '../../store/people.ts'
import type { Schema } from '../../store/schema.ts'
import { courseFrom, goalOf } from './clinic-view.ts'

type Read = Kysely<Schema>

const noPrescriber = 'No prescriber named'

/** One query for the courses, one for their INRs, whatever their number. */
export async function clinicList(db: Read, today: Day): Promise<ClinicList> {
  const courses = await db
    .selectFrom('anticoagulation_enrolments as e')
    .innerJoin('patients as p', 'p.id', 'e.patient_id')
    .selectAll('e')
    .select(['p.last_name', 'p.first_name'])
    .where('e.ended_on', 'is', null)
    .where('e.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where('p.died_on', 'is', null)
    .orderBy('e.next_test_on')
    .orderBy('p.search_last')
    .execute()
  const names = await prescriberNames(db)
  const inrs = await inrsByPatient(db)
  const byPrescriber = new Map<string, TimeInRange[]>()
  const rows = courses.map((one): ClinicRow => {
    const own = inrs.get(one.patient_id) ?? []
    const time = timeInRangeSince(own, courseFrom(one), goalOf(one))
    const name = one.prescriber_id === null ? null : (names.get(one.prescriber_id) ?? null)
    const key = name ?? noPrescriber
    if (one.kind === 'warfarin')
      byPrescriber.set(key, [...(byPrescriber.get(key) ?? []), ...(time === null ? [] : [time])])
    const last = own.at(-1)
    return {
      patientId: one.patient_id,
      patientName: `${one.last_name}, ${one.first_name}`,
      kind: one.kind,
      prescriberName: name,
      nextTestOn: asDay(one.next_test_on),
      isOverdue: one.next_test_on !== null && one.next_test_on < today,
      lastInr: last === undefined ? null : { value: last.value, on: last.on },
      percent: time?.percent ?? null,
      fractionPercent: time?.fractionPercent ?? null,
    }
  })
  return {
    rows,
    prescribers: [...byPrescriber]
      .map(([name, times]) => ({ name, patients: times.length, percent: together(times) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    percent: together([...byPrescriber.values()].flat()),
  }
}

/** Days in range over days of all: whoever is followed longer counts more. */
function together(times: readonly TimeInRange[]): number | null {
  const days = times.reduce((sum, one) => sum + one.days, 0)
  const inRange = times.reduce((sum, one) => sum + one.exactDaysInRange, 0)
  return days === 0 ? null : Math.round((inRange * 1000) / days) / 10
}

async function prescriberNames(db: Read): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('prescribers')
    .selectAll()
    .where('id', 'in', (query) =>
      query
        .selectFrom('anticoagulation_enrolments')
        .select('prescriber_id')
        .where('prescriber_id', 'is not', null)
        .$narrowType<{ prescriber_id: string }>(),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, prescriberName(row)]))
}

interface Inr {
  readonly id: string
  readonly on: Day
  readonly value: number
}

/** INRs of everybody enrolled, oldest first; values in a unit that is not understood are left out. */
async function inrsByPatient(db: Read): Promise<ReadonlyMap<string, readonly Inr[]>> {
  const factors: Readonly<Record<string, number>> = analytes.inr.factors
  const rows = await db
    .selectFrom('observations')
    .select(['id', 'patient_id', 'loinc', 'value', 'unit', 'on_day'])
    .where('loinc', 'in', [...analytes.inr.loinc])
    .where('voided_at', 'is', null)
    .where('patient_id', 'in', (query) =>
      query
        .selectFrom('anticoagulation_enrolments')
        .select('patient_id')
        .where('ended_on', 'is', null)
        .where('voided_at', 'is', null),
    )
    .execute()
  const found = new Map<string, Inr[]>()
  for (const { id, patient_id, loinc, value, unit, on_day } of rows) {
    const on = asDay(on_day)
    const factor = unit === null || !Object.hasOwn(factors, unit) ? undefined : factors[unit]
    if (on === null || value === null || factor === undefined || analyteOf(loinc) !== 'inr')
      continue
    const list = found.get(patient_id)
    const one = { id, on, value: value * factor }
    if (list === undefined) found.set(patient_id, [one])
    else list.push(one)
  }
  // Sorted per patient: sorting all rows at once takes longer.
  for (const list of found.values()) list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return found
}

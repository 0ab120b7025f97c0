// The panel report of the anticoagulation clinic: time in range of 5,000 patients with two years of INRs each, over the wire.

import { join } from 'node:path'
import { addDays } from '../../src-main/clinical/dates.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import { insertRecords } from '../../src-main/store/recorded.ts'
import { benchActor, benchClient, benchDay, benchKey, emptyChart, fillChart } from './big-chart.ts'
import { type Figure, median, ms, once, percentile } from './measure.ts'

const patients = 5_000
const inrsEach = 24
const turns = 15

/** A prescriber for every hundred; an INR every four weeks, around the goal of 2 to 3. */
async function fillClinic(chart: OpenChart): Promise<void> {
  const together = 1_000
  for (let start = 0; start < patients; start += together) {
    const ids = Array.from({ length: together }, (_, i) => start + i)
    await chart.db.transaction().execute(async (trx) => {
      await insertRecords(
        trx,
        benchActor,
        'anticoagulation_enrolments',
        ids.map((n) => ({
          id: `course-${n}`,
          patient_id: `patient-${n}`,
          ...({
            kind: 'warfarin',
            indication: 'atrial-fibrillation',
            indication_note: null,
          } as const),
          ...{ goal_low: 2, goal_high: 3, started_on: '2020-01-06', stop_on: null },
          ...({ duration: 'indefinite', nomogram: 'rely-2012' } as const),
          ...{ tablets_json: '[5]', are_halves_allowed: 1, week_json: '[5,5,5,5,5,5,5]' },
          ...{ clinic_days_json: '[]', prescriber_id: null, enrolled_on: '2024-01-08' },
          next_test_on: addDays(benchDay, (n % 28) - 3),
          next_test_at: 'clinic' as const,
          ...{ ended_on: null, end_reason: null },
        })),
      )
      await insertRecords(
        trx,
        benchActor,
        'observations',
        ids.flatMap((n) =>
          Array.from({ length: inrsEach }, (_, i) => ({
            id: `inr-${n}-${i}`,
            patient_id: `patient-${n}`,
            ...{ loinc: '6301-6', text: 'INR', value_text: null, unit: '{INR}', import_id: null },
            value: 1.6 + ((n * 7 + i * 11) % 20) / 10,
            on_day: addDays(benchDay, -28 * i - (n % 14)),
          })),
        ),
      )
    })
  }
}

/** The figure of the panel report. */
export async function anticoagulationFigures(
  folder: string,
  say: (text: string) => void,
): Promise<readonly Figure[]> {
  say(`filling a clinic of ${patients.toLocaleString('en-US')} patients`)
  const chart = await emptyChart(join(folder, 'clinic.pestle'), benchKey)
  await fillChart(chart, patients)
  await fillClinic(chart)
  say('reporting the clinic')
  const { client, close } = await benchClient(chart, folder)
  const { ms: first } = await once(() => client.anticoagulation.clinic({}))
  const taken: number[] = []
  for (let turn = 0; turn < turns; turn++)
    taken.push((await once(() => client.anticoagulation.clinic({}))).ms)
  await close()
  const p95 = percentile(taken, 0.95)
  return [
    {
      name: 'INR panel report at 5,000 patients with 24 INRs each, p95',
      value: `${ms(p95)} (median ${ms(median(taken))}, first ${ms(first)})`,
      goal: '≤ 1,000 ms',
      isMet: p95 <= 1_000,
      numbers: { p95, median: median(taken), first },
    },
  ]
}

// Vaccines that are due today for those who come today: who has an appointment or an open review. The whole panel is not
// forecast here: nobody can be given a dose who is not in the store.

import { addDays } from '../../clinical/dates.ts'
import { forecastOfChart } from '../../clinical/immunization/chart-forecast.ts'
import { dueWords, isDueNow } from '../../clinical/immunization/due-words.ts'
import { chartOf, loadRowsOf } from '../../store/load-chart.ts'
import { instantAt } from '../local-time.ts'
import { all, because, type Found, type WorkAsked, type WorkQuery, who } from './work-query.ts'

/** Charts that are forecast for one look at the queue. */
const mostForecast = 20

export const vaccinesDue: WorkQuery = {
  kind: 'vaccine-due',
  lane: 'pharmacist',
  hasOwner: false,
  find: async (asked) => {
    const { db, today } = asked
    const ids = await whoComes(asked)
    if (ids.length === 0) return all([])
    const charts = await loadRowsOf(db, ids)
    return all(ids.flatMap((id) => rowOf(id, charts.get(id), today)))
  },
}

type Rows = Awaited<ReturnType<typeof loadRowsOf>> extends ReadonlyMap<string, infer R> ? R : never

function rowOf(id: string, rows: Rows | undefined, today: WorkAsked['today']): readonly Found[] {
  if (rows === undefined) return []
  const found = forecastOfChart(chartOf(rows, today))
  if (found.kind === 'cannot-tell') return []
  const due = found.groups.filter(isDueNow)
  if (due.length === 0) return []
  const { last_name, first_name, birth_date } = rows.patient
  return [
    {
      ...who({ patientId: id, last_name, first_name, birth_date }),
      id,
      why: because(...due.map(({ group }) => group)),
      whyInFull: because(
        ...due.map((one) => `${one.group}: ${dueWords(one, (on) => on)}`),
        ...found.cannotTell,
      ),
      next: 'Open the vaccine visit',
      opens: 'vaccines',
      reviewId: null,
      ownerId: null,
      ownerName: null,
    },
  ]
}

/** Patients with an appointment today that is not over, or with a review that is open. */
async function whoComes({ db, today }: WorkAsked): Promise<readonly string[]> {
  const booked = await db
    .selectFrom('appointments as a')
    .innerJoin('patients as p', 'p.id', 'a.patient_id')
    .select('a.patient_id')
    .where('a.starts_at', '>=', instantAt(today, '00:00'))
    .where('a.starts_at', '<', instantAt(addDays(today, 1), '00:00'))
    .where('a.status', 'in', ['booked', 'arrived'])
    .where('a.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where('p.died_on', 'is', null)
    .orderBy('a.starts_at')
    .limit(mostForecast)
    .execute()
  const open = await db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .select('r.patient_id')
    .where('r.signed_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .where('p.voided_at', 'is', null)
    .where('p.died_on', 'is', null)
    .orderBy('r.created_at', 'desc')
    .limit(mostForecast)
    .execute()
  return [...new Set([...booked, ...open].map(({ patient_id }) => patient_id))].slice(
    0,
    mostForecast,
  )
}

// What the quality measures need beside the chart: hospice, the plan's program, the year's comprehensive reviews.

import { type Kysely, sql } from 'kysely'
import { measurementYear } from '../../clinical/adherence/star-panel.ts'
import type { ReviewProgram, StarFacts } from '../../clinical/adherence/star-year.ts'
import type { Chart } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import type { KnownFacts } from '../../programs/known-facts.ts'
import { cmrCompletion, type MeasuredMember } from '../../programs/part-d/cmr-completion.ts'
import { asDay } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'

export type HeldReviews = ReadonlyMap<string, MeasuredMember['cmrs']>

/** Signed comprehensive reviews of these patients in the year of a day, each with the day its packet was first sent. */
export async function heldReviews(
  db: Kysely<Schema>,
  patientIds: readonly string[],
  on: Day,
): Promise<HeldReviews> {
  if (patientIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('reviews as r')
    .select(['r.patient_id', 'r.held_on'])
    .select(
      sql<string | null>`(select min(d.on_day) from packet_deliveries as d
        where d.review_id = r.id and d.voided_at is null)`.as('sent_on'),
    )
    .where('r.patient_id', 'in', patientIds)
    .where('r.kind', '=', 'CMR')
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .where('r.held_on', '>=', measurementYear(on).from)
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.patient_id)].map(([id, own]) => [
      id,
      own.flatMap((row) => {
        const held = asDay(row.held_on)
        return held === null ? [] : [{ on: held, summarySentOn: asDay(row.sent_on) }]
      }),
    ]),
  )
}

const mtm = 'medicare-part-d'

/** True when the plan's list names the patient: only then are reviews looked up. */
export function isListed(known: KnownFacts): boolean {
  return known.listings[mtm]?.isListed === true
}

/** `doesQualify`: the answer of the program's own criteria. */
export function starFactsOf(
  patientId: string,
  chart: Chart,
  known: KnownFacts,
  held: HeldReviews,
  doesQualify: boolean,
): StarFacts {
  return {
    chart,
    isInHospice: known.isInHospice,
    reviews: reviewsOf(patientId, chart, known, held, doesQualify),
  }
}

function reviewsOf(
  patientId: string,
  chart: Chart,
  known: KnownFacts,
  held: HeldReviews,
  doesQualify: boolean,
): ReviewProgram {
  const listing = known.listings[mtm]
  if (listing === undefined) return { isInProgram: doesQualify ? null : false, completion: null }
  if (!listing.isListed) return { isInProgram: false, completion: null }
  const [place] = cmrCompletion(
    Number(chart.on.slice(0, 4)),
    [
      {
        id: patientId,
        birthDate: chart.patient.birthDate,
        enrolledOn: listing.from,
        leftOn: listing.until,
        isHospice: known.isInHospice,
        cmrs: held.get(patientId) ?? [],
      },
    ],
    chart.on,
  ).members
  return { isInProgram: true, completion: place ?? null }
}

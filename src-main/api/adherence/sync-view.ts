// What is proposed for synchronized refills of one patient, and what was accepted.

import type { Kysely } from 'kysely'
import {
  barrierWithAction,
  longerSupplies,
  packProposal,
} from '../../clinical/adherence/supply-proposals.ts'
import {
  fillDays,
  type SyncPlan,
  type SyncWish,
  syncPlan,
} from '../../clinical/adherence/sync-plan.ts'
import { addDays, type Day } from '../../clinical/dates.ts'
import type { AcceptedLine, AcceptedPlan, NamedBarrier, SyncView } from '../../contract/sync.ts'
import { barrierCodes } from '../../reference/adherence-barriers.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import type { Schema, SyncPlanRow } from '../../store/schema.ts'

type Read = Kysely<Schema>

/** How far ahead common days are shown. */
const AHEAD_DAYS = 120

/** The plan in force; undefined when nobody accepted one. */
export function planRow(db: Read, patientId: string): Promise<SyncPlanRow | undefined> {
  return db
    .selectFrom('sync_plans')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}

/** The lines of a row as this program wrote them. */
export function linesOf({ lines_json }: Pick<SyncPlanRow, 'lines_json'>): readonly AcceptedLine[] {
  // Written by sync.accept only; CHECK (json_valid).
  return JSON.parse(lines_json) as readonly AcceptedLine[]
}

export async function acceptedPlan(
  db: Read,
  patientId: string,
  today: Day,
): Promise<AcceptedPlan | null> {
  const row = await planRow(db, patientId)
  const anchorOn = asDay(row?.anchor_on ?? null)
  const plannedOn = asDay(row?.planned_on ?? null)
  if (row === undefined || anchorOn === null || plannedOn === null) return null
  const by = await db
    .selectFrom('users')
    .select('name')
    .where('id', '=', row.created_by)
    .executeTakeFirst()
  const plan = { anchorOn, cycleDays: row.cycle_days }
  return {
    id: row.id,
    plannedOn,
    ...plan,
    pack: row.pack,
    lines: linesOf(row),
    note: row.note,
    acceptedBy: by?.name ?? null,
    nextDays: fillDays(plan, anchorOn, addDays(today, AHEAD_DAYS)).filter((one) => one >= today),
  }
}

/** Barriers that the patient named at the newest talk about each medicine. */
async function namedBarriers(db: Read, patientId: string): Promise<readonly NamedBarrier[]> {
  const rows = await db
    .selectFrom('adherence_checks as c')
    .innerJoin('medications as m', 'm.id', 'c.medication_id')
    .select(['c.medication_id', 'c.answers_json', 'c.on_day', 'm.text'])
    .where('c.patient_id', '=', patientId)
    .where('c.voided_at', 'is', null)
    .where('m.voided_at', 'is', null)
    .orderBy('c.on_day', 'desc')
    .execute()
  const newest = [...Map.groupBy(rows, (row) => row.medication_id).values()].flatMap((own) =>
    own.slice(0, 1),
  )
  return newest.flatMap((row) => {
    // Written by adherence.save as code to answer.
    const answers: Readonly<Record<string, string>> = JSON.parse(row.answers_json)
    const askedOn = asDay(row.on_day)
    return barrierCodes
      .filter((code) => answers[code] === 'yes')
      .flatMap((code) => {
        const barrier = barrierWithAction(code)
        return barrier === null || askedOn === null
          ? []
          : [
              {
                medicationId: row.medication_id,
                medicationText: row.text,
                title: barrier.title,
                pharmacist: barrier.pharmacist,
                action: barrier.action,
                code,
                askedOn,
              },
            ]
      })
  })
}

/** The review that is open; undefined when none is. */
export function openReviewOf(db: Read, patientId: string) {
  return db
    .selectFrom('reviews')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('signed_at', 'is', null)
    .where('voided_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
}

/** The plan as it is worked out now. */
export async function proposedPlan(
  db: Read,
  patientId: string,
  wish: SyncWish,
  today: Day,
): Promise<SyncPlan> {
  return syncPlan(await loadChart(db, patientId, today), wish)
}

export async function syncView(
  db: Read,
  patientId: string,
  wish: SyncWish,
  today: Day,
): Promise<SyncView> {
  const chart = await loadChart(db, patientId, today)
  const proposal = syncPlan(chart, wish)
  const barriers = await namedBarriers(db, patientId)
  return {
    proposal,
    accepted: await acceptedPlan(db, patientId, today),
    longer: longerSupplies(chart, proposal),
    pack: packProposal(
      proposal,
      barriers.map((one) => one.code),
    ),
    barriers,
    openReviewId: (await openReviewOf(db, patientId))?.id ?? null,
  }
}

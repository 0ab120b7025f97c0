// Encounters for which a program may pay and no claim is made: the one source of the claim desk and of today's work.
// Ids, days and programs only; names are asked for afterwards, for the rows that are listed.

import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, type Day } from '../../clinical/dates.ts'
import type { EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import type { Program } from '../../programs/program.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { programsOf } from '../programs/all-programs.ts'
import { isInChart } from '../worklist/work-query.ts'
import type { VisitKind } from './visit-encounter.ts'

/** Encounters are listed for this long: programs take no claims that are older. A rule of the house, not of a program. */
const claimDays = 120

/** `claim_facts.field` of an encounter whose claim was made elsewhere; its value says where, or what came of it. */
export const claimedElsewhere = 'claimed elsewhere'

/** One of them: whose, of what day, and the programs that may pay. */
export interface WaitingEncounter {
  readonly id: string
  readonly source: 'review' | 'follow-up' | 'refusal' | 'unable-to-reach' | VisitKind
  /** As lists call it: "CMR", "Follow-up", "Refusal". */
  readonly kind: string
  readonly on: Day
  readonly patientId: string
  /** The review that it is or that it follows; null for an offer that came to nothing. */
  readonly reviewId: string | null
  /** Ids, at least one, from A to Z. */
  readonly programs: readonly string[]
}

/** The encounter `r`: a table with an index by its day, so that the oldest come first and looking ends early. */
interface Source {
  readonly from: RawBuilder<unknown>
  readonly day: RawBuilder<unknown>
  readonly source: RawBuilder<unknown>
  readonly kind: RawBuilder<unknown>
  readonly reviewId: RawBuilder<unknown>
  /** Signed, or by somebody who may sign, or come to nothing. */
  readonly isDone: RawBuilder<unknown>
  /** The program `e` pays for such an encounter. */
  readonly isPaid: RawBuilder<unknown>
}

/** Every kind of encounter, as these programs pay for them. */
function sourcesFor(programs: readonly Program[]): readonly Source[] {
  const payersOf = (...kinds: readonly EncounterKind[]) => payersAmong(programs, kinds)
  return [
    {
      from: sql`reviews as r`,
      day: sql`r.held_on`,
      source: sql`'review'`,
      kind: sql`r.kind`,
      reviewId: sql`r.id`,
      isDone: sql`r.signed_at is not null and r.voided_at is null`,
      isPaid: sql`case r.kind when 'CMR' then e.program in (${payersOf('CMR')})
      else e.program in (${payersOf('TMR')}) end`,
    },
    {
      from: sql`follow_ups as r`,
      day: sql`r.held_on`,
      source: sql`'follow-up'`,
      kind: sql`'Follow-up'`,
      reviewId: sql`r.review_id`,
      // Of a look at the chart nobody heard.
      isDone: sql`r.mode <> 'chart' and r.voided_at is null and exists (select 1 from users as u
      where u.id = r.created_by and u.npi is not null and u.licence is not null)`,
      isPaid: sql`e.program in (${payersOf('problem-follow-up', 'preventive-follow-up')})`,
    },
    {
      from: sql`offers as r`,
      day: sql`r.closed_on`,
      source: sql`case r.state when 'refused' then 'refusal' else 'unable-to-reach' end`,
      kind: sql`case r.state when 'refused' then 'Refusal' else 'Unable to reach' end`,
      reviewId: sql`null`,
      isDone: sql`r.state in ('refused', 'unable-to-reach') and r.closed_on is not null and r.voided_at is null`,
      // What was offered under one program is no other's.
      isPaid: sql`r.program in ('store', e.program) and case r.state
      when 'refused' then e.program in (${payersOf('refusal')})
      else e.program in (${payersOf('unable-to-reach')}) end`,
    },
    {
      from: sql`anticoagulation_visits as r`,
      day: sql`r.on_day`,
      source: sql`'inr-visit'`,
      kind: sql`'INR visit'`,
      reviewId: sql`null`,
      isDone: sql`r.signed_at is not null and r.voided_at is null`,
      isPaid: sql`e.program in (${payersOf('anticoagulation')})`,
    },
    {
      from: sql`vaccine_visits as r`,
      day: sql`r.on_day`,
      source: sql`'vaccination'`,
      kind: sql`'Vaccination'`,
      reviewId: sql`null`,
      isDone: sql`r.voided_at is null and exists (select 1 from immunizations as i where i.visit_id = r.id
      and i.source = 'given' and i.voided_at is null)`,
      isPaid: sql`e.program in (${payersOf('vaccination')})`,
    },
    {
      from: sql`(select p.*, e.on_day from event_people as p join screening_events as e on e.id = p.event_id
      where e.voided_at is null) as r`,
      day: sql`r.on_day`,
      source: sql`'screening'`,
      kind: sql`'Screening'`,
      reviewId: sql`null`,
      isDone: sql`r.measures_json is not null and r.voided_at is null`,
      isPaid: sql`e.program in (${payersOf('screening')})`,
    },
    {
      from: sql`service_visits as r`,
      day: sql`r.held_on`,
      source: sql`'session'`,
      kind: sql`'Session'`,
      reviewId: sql`null`,
      isDone: sql`r.signed_at is not null and r.outcome = 'held' and r.voided_at is null`,
      isPaid: sql`e.program in (${payersOf('coaching')})`,
    },
  ]
}

/** The oldest first; at most `limit`. With an `id` only that one: none when it does not wait. */
export async function encountersToClaim(
  db: Kysely<Schema>,
  today: Day,
  limit: number,
  id: string | null = null,
): Promise<readonly WaitingEncounter[]> {
  const found: WaitingEncounter[] = []
  for (const source of sourcesFor(await programsOf(db)))
    found.push(...(await encountersOf(db, source, today, limit, id)))
  return found
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .slice(0, limit)
}

async function encountersOf(
  db: Kysely<Schema>,
  { from, day, source, kind, reviewId, isDone, isPaid }: Source,
  today: Day,
  limit: number,
  id: string | null,
): Promise<readonly WaitingEncounter[]> {
  // A program that likely has the patient, or whose list names them on that day, and that has no claim of it.
  const payers = sql`from (select program, null as from_day, null as until_day from eligibilities
      where patient_id = r.patient_id and answer = 'yes'
    union all select program, from_day, until_day from program_enrollments
      where patient_id = r.patient_id and standing <> 'not-listed' and voided_at is null) as e
    where ifnull(e.from_day, ${day}) <= ${day} and ifnull(e.until_day, ${day}) >= ${day} and ${isPaid}
      and not exists (select 1 from claims as c where c.encounter_id = r.id and c.program = e.program
        and c.state <> 'discarded' and c.voided_at is null)`
  const { rows } = await sql<{
    id: string
    source: WaitingEncounter['source']
    kind: string
    on_day: string
    patient_id: string
    review_id: string | null
    programs: string
  }>`select r.id, ${source} as source, ${kind} as kind, ${day} as on_day, r.patient_id, ${reviewId} as review_id,
      (select json_group_array(e.program) ${payers}) as programs
    from ${from}
    where ${isDone} and ${day} >= ${addDays(today, -claimDays)} and exists (select 1 ${payers})
      and ${isInChart('r.patient_id', 'or dead')} and ${isNotClaimedElsewhere} ${id === null ? sql`` : sql`and r.id = ${id}`}
    order by ${day}, r.id limit ${limit}`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    kind: row.kind,
    on: knownDay(row.on_day),
    patientId: row.patient_id,
    reviewId: row.review_id,
    // What json_group_array of a text column writes.
    programs: [...new Set(JSON.parse(row.programs) as string[])].toSorted(),
  }))
}

const isNotClaimedElsewhere = sql<SqlBool>`not exists (select 1 from claim_facts as x where x.encounter_id = r.id
  and x.field = 'claimed elsewhere' and x.voided_at is null)`

/** Ids of the programs that pay for encounters of these kinds, as a list of SQL. */
function payersAmong(
  programs: readonly Program[],
  kinds: readonly EncounterKind[],
): RawBuilder<unknown> {
  const ids = programs
    .filter((program) =>
      program.services.some((one) => kinds.some((kind) => one.kinds.includes(kind))),
    )
    .map((program) => program.id)
  return sql.join(ids.length === 0 ? [sql`null`] : ids)
}

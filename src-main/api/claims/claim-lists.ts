// Claims as lists: what is to be made, what stands where, what is owed. Names, days and amounts only.

import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, type Day } from '../../clinical/dates.ts'
import type {
  ClaimList,
  ClaimRowView,
  EncounterToClaim,
  ReceivableRow,
} from '../../contract/claims.ts'
import type { EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import { type ClaimState, receivables } from '../../programs/engine/claim-state.ts'
import { programs } from '../../programs/index.ts'
import { claimsIn } from '../../store/claims/claims.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay, programName } from '../outreach-view.ts'
import { isInChart } from '../worklist/work-query.ts'
import { claimRowView } from './claim-view.ts'

/** Encounters are listed for this long: programs take no claims that are older. A rule of the house, not of a program. */
export const claimDays = 120

const statesOf: Readonly<Record<ClaimList, readonly ClaimState[]>> = {
  draft: ['draft', 'checked'],
  sent: ['sent', 'resubmitted'],
  answer: ['denied', 'needs-information', 'reversed'],
  done: ['paid', 'written-off', 'discarded'],
}

/** Claims of one list, the oldest service first. */
export async function claimList(
  db: Kysely<Schema>,
  list: ClaimList,
): Promise<readonly ClaimRowView[]> {
  return (await claimsIn(db, statesOf[list])).map(claimRowView)
}

/** Patients for whom a program may pay: it likely has them, or its list names them. */
const mayPay = sql<{
  patient_id: string
  program: string
  from_day: string | null
  until_day: string | null
}>`(select patient_id, program, null as from_day, null as until_day from eligibilities where answer = 'yes'
  union select patient_id, program, from_day, until_day from program_enrollments
  where standing <> 'not-listed' and voided_at is null)`

/** Programs that pay for encounters of these kinds. */
function payersOf(...kinds: readonly EncounterKind[]): RawBuilder<unknown> {
  const ids = programs
    .filter((program) =>
      program.services.some((one) => kinds.some((kind) => one.kinds.includes(kind))),
    )
    .map((program) => program.id)
  return sql.join(ids.length === 0 ? [sql`null`] : ids)
}

/** Signed reviews, their follow-ups by somebody who may sign, and offers that came to nothing: what may be claimed. */
const encounters = sql<{
  id: string
  kind: string
  held_on: string
  patient_id: string
  program: string | null
  source: 'review' | 'follow-up' | 'refusal' | 'unable-to-reach'
}>`(select id, kind, held_on, patient_id, null as program, 'review' as source from reviews
    where signed_at is not null and voided_at is null
      and not exists (select 1 from tasks as t where t.review_id = reviews.id and t.kind = 'claim'
        and t.done_at is not null and t.voided_at is null)
  union all select f.id, 'Follow-up', f.held_on, f.patient_id, null, 'follow-up' from follow_ups as f
    join users as u on u.id = f.created_by
    where f.voided_at is null and f.mode <> 'chart' and u.npi is not null and u.licence is not null
  union all select id, case state when 'refused' then 'Refusal' else 'Unable to reach' end, closed_on, patient_id,
      nullif(program, 'store'), case state when 'refused' then 'refusal' else state end from offers
    where state in ('refused', 'unable-to-reach') and closed_on is not null and voided_at is null)`

/** Encounters with a program that may pay and has no claim of it yet, the oldest first; at most 500. */
export async function encountersToClaim(
  db: Kysely<Schema>,
  today: Day,
): Promise<readonly EncounterToClaim[]> {
  const rows = await db
    .selectFrom(encounters.as('r'))
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .innerJoin(mayPay.as('e'), (join) => join.onRef('e.patient_id', '=', 'r.patient_id'))
    .select(['r.id', 'r.kind', 'r.held_on', 'r.patient_id', 'e.program'])
    .select(['p.first_name', 'p.last_name', 'p.birth_date'])
    .where((eb) =>
      eb.or([eb('e.from_day', 'is', null), eb('e.from_day', '<=', eb.ref('r.held_on'))]),
    )
    .where((eb) =>
      eb.or([eb('e.until_day', 'is', null), eb('e.until_day', '>=', eb.ref('r.held_on'))]),
    )
    .where((eb) => eb.or([eb('r.program', 'is', null), eb('r.program', '=', eb.ref('e.program'))]))
    .where(
      sql<SqlBool>`case r.source when 'review' then e.program in (${payersOf('CMR', 'TMR')})
        when 'follow-up' then e.program in (${payersOf('problem-follow-up', 'preventive-follow-up')})
        when 'refusal' then e.program in (${payersOf('refusal')})
        else e.program in (${payersOf('unable-to-reach')}) end`,
    )
    .where('r.held_on', '>=', addDays(today, -claimDays))
    .where(isInChart('r.patient_id', 'or dead'))
    .where(
      sql<SqlBool>`not exists (select 1 from claims as c where c.encounter_id = r.id and c.program = e.program
      and c.state <> 'discarded' and c.voided_at is null)`,
    )
    .orderBy('r.held_on')
    .orderBy('r.id')
    .limit(500)
    .execute()
  return [...Map.groupBy(rows, (row) => row.id)].flatMap(([encounterId, own]) => {
    const [row] = own
    if (row === undefined) return []
    return {
      encounterId,
      patientId: row.patient_id,
      patientName: `${row.last_name}, ${row.first_name}`,
      birthDate: row.birth_date,
      kind: row.kind,
      on: knownDay(row.held_on),
      programs: [...new Set(own.map(({ program }) => program))].map((id) => ({
        id,
        name: programName(id),
      })),
    }
  })
}

/** What is owed, by program and days since sending. */
export async function owed(db: Kysely<Schema>, today: Day): Promise<readonly ReceivableRow[]> {
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'program', 'state', 'sent_on', 'billed_cents', 'paid_cents'])
    .where('state', 'in', ['sent', 'resubmitted', 'needs-information', 'denied'])
    .where('sent_on', 'is not', null)
    .where('voided_at', 'is', null)
    .execute()
  const open = rows.flatMap((row) =>
    row.sent_on === null
      ? []
      : {
          id: row.id,
          payer: row.program,
          state: row.state,
          sentOn: knownDay(row.sent_on),
          billedCents: row.billed_cents,
          paidCents: row.paid_cents,
        },
  )
  return receivables(open, today).map(({ payer, ...amounts }) => ({
    program: payer,
    programName: programName(payer),
    claims: open.filter((one) => one.payer === payer).length,
    ...amounts,
  }))
}

// Claims as lists: what is to be made, what stands where, what is owed. Names, days and amounts only.

import { type Kysely, type SqlBool, sql } from 'kysely'
import { addDays, type Day } from '../../clinical/dates.ts'
import type {
  ClaimList,
  ClaimRowView,
  EncounterToClaim,
  ReceivableRow,
} from '../../contract/claims.ts'
import { type ClaimState, receivables } from '../../programs/engine/claim-state.ts'
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

/** Signed encounters with a program that may pay and has no claim of it yet, the oldest first; at most 500. */
export async function encountersToClaim(
  db: Kysely<Schema>,
  today: Day,
): Promise<readonly EncounterToClaim[]> {
  const rows = await db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .innerJoin(mayPay.as('e'), (join) => join.onRef('e.patient_id', '=', 'r.patient_id'))
    .select(['r.id', 'r.kind', 'r.held_on', 'r.patient_id', 'e.program'])
    .select(['p.first_name', 'p.last_name', 'p.birth_date'])
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .where((eb) =>
      eb.or([eb('e.from_day', 'is', null), eb('e.from_day', '<=', eb.ref('r.held_on'))]),
    )
    .where((eb) =>
      eb.or([eb('e.until_day', 'is', null), eb('e.until_day', '>=', eb.ref('r.held_on'))]),
    )
    .where('r.held_on', '>=', addDays(today, -claimDays))
    .where(isInChart('r.patient_id', 'or dead'))
    .where(
      sql<SqlBool>`not exists (select 1 from claims as c where c.encounter_id = r.id and c.program = e.program
      and c.state <> 'discarded' and c.voided_at is null)`,
    )
    .where(
      sql<SqlBool>`not exists (select 1 from tasks as t where t.review_id = r.id and t.kind = 'claim'
      and t.done_at is not null and t.voided_at is null)`,
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

// Claims as lists: what is to be made, what stands where, what is owed. Names, days and amounts only.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type {
  ClaimList,
  ClaimRowView,
  EncounterToClaim,
  ReceivableRow,
} from '../../contract/claims.ts'
import { type ClaimState, receivables } from '../../programs/engine/claim-state.ts'
import { claimsIn } from '../../store/claims/claims.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { programNames } from '../programs/all-programs.ts'
import { peopleOf } from '../worklist/work-query.ts'
import { claimRowView } from './claim-view.ts'
import { encountersToClaim } from './encounters-to-claim.ts'

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
  const nameOf = await programNames(db)
  return (await claimsIn(db, statesOf[list])).map((row) => claimRowView(row, nameOf(row.program)))
}

/** Encounters that wait for a claim, with names, the oldest first; at most 500. */
export async function claimsToMake(
  db: Kysely<Schema>,
  today: Day,
): Promise<readonly EncounterToClaim[]> {
  const waiting = await encountersToClaim(db, today, 500)
  const nameOf = await programNames(db)
  const whoIs = await peopleOf(
    db,
    waiting.map(({ patientId }) => patientId),
  )
  return waiting.map(({ id, patientId, kind, on, programs }) => {
    const { patientName, birthDate } = whoIs(patientId)
    return {
      encounterId: id,
      patientId,
      patientName,
      birthDate,
      kind,
      on,
      programs: programs.map((program) => ({ id: program, name: nameOf(program) })),
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
  const nameOf = await programNames(db)
  return receivables(open, today).map(({ payer, ...amounts }) => ({
    program: payer,
    programName: nameOf(payer),
    claims: open.filter((one) => one.payer === payer).length,
    ...amounts,
  }))
}

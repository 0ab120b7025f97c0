// Moves a claim from state to state: judged anew before it leaves, every step kept with who, when and why.

import type { Day } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import { type ClaimEvent, type ClaimState, moveClaim } from '../../programs/engine/claim-state.ts'
import { eventsOfClaim, type NamedClaim } from '../../store/claims/claims.ts'
import { asDay } from '../../store/load-chart.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { ClaimRow } from '../../store/schema.ts'
import type { WriteContext } from '../context.ts'
import { holdsOf, isLeaving, type Judged, judge } from './claim-view.ts'

/** A step of a claim with what is written beside it. */
export interface Step extends Omit<ClaimEvent, 'to' | 'reason'> {
  readonly to: ClaimState
  readonly reason: string | null
  /** Columns that change with it. */
  readonly patch?: Partial<Pick<ClaimRow, 'payer_number' | 'paid_cents'>>
}

/**
 * Makes the step and answers its id. `incomplete` with what holds the claim when it would leave, `conflict` when the
 * step cannot follow, `invalid-input` for a day that is still to come.
 */
export async function makeStep(
  context: WriteContext,
  claim: NamedClaim,
  { to, on, reason, paidCents, patch = {} }: Step,
): Promise<string> {
  const { db, actor, app } = context
  const today = app.today()
  if (on > today)
    throw new AppError('invalid-input', 'A day that is still to come cannot be recorded yet.', {
      fields: { onDay: 'Not after today' },
    })
  const moved = moveClaim(
    claim.state,
    {
      to,
      on,
      ...(paidCents === undefined ? {} : { paidCents }),
      ...(reason === null ? {} : { reason }),
    },
    await lastDay(context, claim),
  )
  if (moved.kind === 'refused') throw new AppError('conflict', `${moved.why}.`)
  const judged = isLeaving(to) || to === 'draft' ? await mustBeThere(context, claim, today) : null
  if (judged !== null && isLeaving(to)) mustLeave(judged)
  const isSent = to === 'sent' || to === 'resubmitted'
  await changeRecord(db, actor, 'claims', claim.id, null, {
    ...patch,
    state: to,
    state_on: on,
    ...(judged === null ? {} : judgedColumns(judged)),
    ...(isSent ? { sent_on: on } : {}),
  })
  const id = app.newId()
  await insertRecord(db, actor, 'claim_events', {
    id,
    patient_id: claim.patient_id,
    claim_id: claim.id,
    on_day: on,
    state: to,
    reason,
    draft_json: isSent && judged !== null ? JSON.stringify(judged.draft) : null,
  })
  return id
}

/** What is kept of a claim as judged. */
export function judgedColumns(judged: Judged) {
  return {
    draft_json: JSON.stringify(judged.draft),
    record_json: JSON.stringify(judged.record),
    terms_json: JSON.stringify([...judged.terms.values()]),
    payer: judged.facts.coverage.plan,
    billed_cents: judged.billedCents,
    drug_key: drugKey(judged),
  }
}

function drugKey({ draft, facts }: Judged): string | null {
  const problem = facts.problems?.find((one) => one.id === draft.problemId)
  return facts.drugs?.find((one) => one.id === problem?.drugId)?.rxcui ?? null
}

async function lastDay({ db }: WriteContext, claim: NamedClaim): Promise<Day | null> {
  const last = (await eventsOfClaim(db, claim.id)).at(-1)
  return last === undefined ? null : asDay(last.on_day)
}

async function mustBeThere({ db }: WriteContext, claim: NamedClaim, today: Day): Promise<Judged> {
  const judged = await judge(db, claim, today)
  if (judged === null)
    throw new AppError('conflict', 'The encounter no longer gives this service. Discard the claim.')
  return judged
}

function mustLeave({ draft }: Judged): void {
  if (draft.canLeave) return
  const missing = draft.checks
    .filter(({ answer }) => answer === 'missing' || answer === 'refused')
    .map(({ because, where }) => ({ what: because, where }))
  throw new AppError('incomplete', holdsOf(draft)[0] ?? 'There is no line to claim.', { missing })
}

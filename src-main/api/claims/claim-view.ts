// One claim as the desk shows it: judged anew while it can still change, as it left once it has.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { ClaimRowView, ClaimView, DurView } from '../../contract/claims.ts'
import type { EncounterFacts } from '../../programs/encounter/encounter-facts.ts'
import { type FilledRecord, fillRecord } from '../../programs/encounter/record.ts'
import { type ClaimState, nextStates } from '../../programs/engine/claim-state.ts'
import type { ClaimDraft } from '../../programs/engine/draft-claim.ts'
import { proposeDur } from '../../programs/engine/propose-dur.ts'
import type { Terms } from '../../programs/engine/terms.ts'
import type { Program } from '../../programs/program.ts'
import {
  eventsOfClaim,
  loadClaim,
  type NamedClaim,
  paymentsOfClaim,
} from '../../store/claims/claims.ts'
import { asDay } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { programOf } from '../programs/all-programs.ts'
import { draftFor, readEncounter } from './encounter-claims.ts'
import { layoutView, portalFields } from './portal-fields.ts'

/** States in which the chart still decides what the claim says. */
const changeable: readonly ClaimState[] = [
  'draft',
  'checked',
  'needs-information',
  'denied',
  'reversed',
]

/** What a claim says now. */
export interface Judged {
  readonly draft: ClaimDraft
  readonly record: FilledRecord
  readonly terms: Terms
  readonly facts: EncounterFacts
  /** Null: no fee on file. */
  readonly billedCents: number | null
}

/** Drafts a claim anew from its encounter; null when the encounter no longer gives this service. */
export async function judge(
  db: Kysely<Schema>,
  claim: Pick<NamedClaim, 'program' | 'encounter_id' | 'service' | 'problem_id'>,
  today: Day,
): Promise<Judged | null> {
  const program = await programOf(db, claim.program)
  const { facts, context, drafts } = draftFor(
    program,
    await readEncounter(db, claim.encounter_id),
    today,
  )
  const draft = drafts.find(
    (one) => one.service === claim.service && one.problemId === claim.problem_id,
  )
  if (draft === undefined) return null
  return {
    draft,
    record: recordOf(program, facts, draft.problemId),
    terms: context.terms,
    facts,
    billedCents: billedOf(draft),
  }
}

/** The record of a claim: of one problem alone when the claim is about it. */
export function recordOf(
  program: Program,
  facts: EncounterFacts,
  problemId: string | null,
): FilledRecord {
  if (problemId === null) return fillRecord(program.record, facts)
  const problems = facts.problems?.filter((one) => one.id === problemId) ?? null
  return fillRecord(program.record, { ...facts, problems })
}

/** Sum of the lines; null when no term says the fee of one. */
export function billedOf({ lines }: Pick<ClaimDraft, 'lines'>): number | null {
  if (lines.length === 0) return null
  return lines.reduce<number | null>(
    (sum, { cents }) => (sum === null || cents === null ? null : sum + cents),
    0,
  )
}

/** What holds a claim, in words. */
export function holdsOf(draft: Pick<ClaimDraft, 'checks' | 'limits'>): readonly string[] {
  return [
    ...draft.checks
      .filter(({ answer }) => answer === 'missing' || answer === 'refused')
      .map(({ because }) => because),
    ...draft.limits.filter(({ answer }) => answer === 'reached').map(({ because }) => because),
  ]
}

/** One claim for a list. */
export function claimRowView(row: NamedClaim, programName: string): ClaimRowView {
  // Written by this program from a ClaimDraft.
  const draft = JSON.parse(row.draft_json) as ClaimDraft
  return {
    id: row.id,
    encounterId: row.encounter_id,
    patientId: row.patient_id,
    patientName: `${row.last_name}, ${row.first_name}`,
    birthDate: row.birth_date,
    program: row.program,
    programName,
    service: row.service,
    title: draft.title,
    serviceDay: knownDay(row.service_day),
    state: row.state,
    stateOn: knownDay(row.state_on),
    sentOn: asDay(row.sent_on),
    billedCents: row.billed_cents,
    paidCents: row.paid_cents,
    holds: changeable.includes(row.state) ? holdsOf(draft) : [],
  }
}

/** One claim with everything; its chart must be open. */
export async function claimView(
  db: Kysely<Schema>,
  claimId: string,
  today: Day,
): Promise<ClaimView> {
  const row = await loadClaim(db, claimId)
  const program = await programOf(db, row.program)
  const now = changeable.includes(row.state) ? await judge(db, row, today) : null
  // Written by this program from a ClaimDraft and a FilledRecord.
  const draft = now?.draft ?? (JSON.parse(row.draft_json) as ClaimDraft)
  const record = now?.record ?? (JSON.parse(row.record_json) as FilledRecord)
  const { facts } = now ?? draftFor(program, await readEncounter(db, row.encounter_id), today)
  const ticks = await db
    .selectFrom('claim_field_ticks')
    .select('field_key')
    .where('claim_id', '=', claimId)
    .where('voided_at', 'is', null)
    .execute()
  const entered = new Set(ticks.map((tick) => tick.field_key))
  const holds = now === null ? [] : holdsOf(draft)
  return {
    ...claimRowView(row, program.name),
    billedCents: now === null ? row.billed_cents : now.billedCents,
    holds,
    revision: row.revision,
    reviewId: row.review_id,
    problemTitle: facts.problems?.find((one) => one.id === row.problem_id)?.title ?? null,
    payer: row.payer,
    payerNumber: row.payer_number,
    draft,
    record,
    dur: durOf(facts, row),
    events: (await eventsOfClaim(db, claimId)).map((event) => ({
      state: event.state,
      onDay: knownDay(event.on_day),
      reason: event.reason,
      by: event.by ?? 'unknown',
      at: event.created_at,
    })),
    payments: (await paymentsOfClaim(db, claimId)).map((payment) => ({
      id: payment.id,
      kind: payment.kind,
      onDay: knownDay(payment.on_day),
      cents: payment.cents,
      reasonCode: payment.reason_code,
      reason: payment.reason,
      remittance: payment.remittance,
      by: payment.by ?? 'unknown',
    })),
    next: nextStates[row.state].map((to) => ({ to, hindered: hindrance(to, holds, draft) })),
    fields: portalFields(record, await layoutView(db, program), entered),
  }
}

/** A claim leaves only when nothing holds it. */
export function isLeaving(to: ClaimState): boolean {
  return to === 'checked' || to === 'sent' || to === 'resubmitted'
}

function hindrance(to: ClaimState, holds: readonly string[], draft: ClaimDraft): string | null {
  if (!isLeaving(to) || draft.canLeave) return null
  return holds[0] ?? 'The encounter gives no line for it'
}

/** Codes of a problem as a person settled them, by its id. */
export type SettledDur = Readonly<
  Record<
    string,
    {
      readonly reason: string | null
      readonly service: string | null
      readonly result: string | null
    }
  >
>

function durOf(facts: EncounterFacts, row: NamedClaim): readonly DurView[] {
  // Written by this program.
  const settled = row.dur_json === null ? {} : (JSON.parse(row.dur_json) as SettledDur)
  return (facts.problems ?? [])
    .filter((problem) => row.problem_id === null || problem.id === row.problem_id)
    .map((problem) => {
      const own = settled[problem.id]
      const proposed = proposeDur(problem)
      return {
        problemId: problem.id,
        problem: problem.title,
        reason: own === undefined ? proposed.reason : own.reason,
        service: own === undefined ? proposed.service : own.service,
        result: own === undefined ? proposed.result : own.result,
        missing: own === undefined ? proposed.missing : [],
        isSettled: own !== undefined,
      }
    })
}

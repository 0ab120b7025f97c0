// What every program wants from one encounter: its record, its claims as drafted now, and what was made of them.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { EncounterView, ProgramOfEncounter, SaidForClaims } from '../../contract/claims.ts'
import type { EncounterFacts, EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import { fillRecord } from '../../programs/encounter/record.ts'
import type { ClaimContext } from '../../programs/engine/claim-check.ts'
import { type ClaimDraft, draftClaims } from '../../programs/engine/draft-claim.ts'
import type { Program } from '../../programs/program.ts'
import type { Schema } from '../../store/schema.ts'
import { localTimeOf } from '../local-time.ts'
import { programsOf } from '../programs/all-programs.ts'
import { type ClaimRecord, claimContext, claimRecord } from './claim-context.ts'
import { encounterFactsOf, minutesOf, phasesWithPatient } from './encounter-facts-of.ts'
import type { EncounterRows } from './encounter-rows.ts'
import { loadEncounter } from './load-encounter.ts'
import { type PayerRecord, payerRecord } from './payer-record.ts'
import { saidOf } from './said-facts.ts'

/** One encounter with all that its claims are drawn from. */
export interface Encounter {
  readonly rows: EncounterRows
  readonly payers: PayerRecord
  readonly record: ClaimRecord
}

/** Reads it. `not-found`, or `not-allowed` while the review is not signed. */
export async function readEncounter(db: Kysely<Schema>, encounterId: string): Promise<Encounter> {
  const rows = await loadEncounter(db, encounterId)
  const patientId = rows.row.patient_id
  return {
    rows,
    payers: await payerRecord(db, patientId),
    record: await claimRecord(db, patientId),
  }
}

/** One program's view of an encounter. */
export interface Drafted {
  readonly facts: EncounterFacts
  readonly context: ClaimContext
  readonly drafts: readonly ClaimDraft[]
  /** What its eligibility says is met; null when it does not say yes. */
  readonly criteriaMet: string | null
}

/** Drafts the claims of one program from an encounter, as of `today`. */
export function draftFor(program: Program, encounter: Encounter, today: Day): Drafted {
  const { rows, payers, record } = encounter
  const storeTerms = payers.termsOf(program.id)
  const eligibility = program.eligible(rows.signed.chart, payers.known, storeTerms)
  const criteriaMet =
    eligibility.answer === 'yes'
      ? eligibility.criteria
          .filter((one) => one.answer === 'yes')
          .map((one) => one.because)
          .join('; ')
      : null
  const facts = encounterFactsOf(
    rows,
    program.id,
    payers.enrollmentIn(program.id, rows.review.heldOn),
    criteriaMet,
  )
  const context = claimContext(program, rows, record, payers)
  return { facts, context, drafts: draftClaims(program, facts, context, today), criteriaMet }
}

/** What an encounter is called; its kind where that is its name. */
export const encounterTitles: Readonly<Partial<Record<EncounterKind, string>>> = {
  'problem-follow-up': 'Follow-up',
  'preventive-follow-up': 'Follow-up',
  refusal: 'Refusal',
  'unable-to-reach': 'Unable to reach',
  coaching: 'Session',
  anticoagulation: 'INR visit',
  vaccination: 'Vaccination',
  screening: 'Screening',
}

/** The encounter as the claim desk shows it. */
export async function encounterView(
  db: Kysely<Schema>,
  encounterId: string,
  today: Day,
): Promise<EncounterView> {
  const encounter = await readEncounter(db, encounterId)
  const { rows } = encounter
  const programs = await programsOf(db)
  const all = programs.map((program) => programView(program, encounter, today))
  const [first] = programs
  const facts = first === undefined ? null : draftFor(first, encounter, today).facts
  return {
    encounterId,
    reviewId: rows.reviewId,
    letterId: rows.letterId,
    patientId: rows.row.patient_id,
    patientName: `${rows.now.patient.last_name}, ${rows.now.patient.first_name}`,
    kind: encounterTitles[rows.kind] ?? rows.kind,
    on: rows.review.heldOn,
    said: saidForClaims(rows),
    problems: (facts?.problems ?? []).map(
      ({ id, title, action, result, resultOn, drugId, conditionId, severity, ...rest }) => ({
        ...{ id, title, action, result, resultOn, drugId, conditionId, severity },
        rationale: rest.rationale,
        savedCents: rest.savedCents,
        avoidedCost: rest.avoidedCost,
      }),
    ),
    drugs: (facts?.drugs ?? []).map(({ id, text, course }) => ({ id, text, course })),
    conditions: (facts?.conditions ?? []).map(({ id, text }) => ({ id, text })),
    programs: all.toSorted((a, b) => Number(a.because === null) - Number(b.because === null)),
  }
}

function programView(program: Program, encounter: Encounter, today: Day): ProgramOfEncounter {
  const { facts, drafts, criteriaMet } = draftFor(program, encounter, today)
  const isIn = encounter.payers.isIn(program.id, encounter.rows.review.heldOn)
  return {
    program: program.id,
    name: program.name,
    because: isIn ? 'On its list' : criteriaMet,
    record: fillRecord(program.record, facts),
    drafts: drafts.map((draft) => {
      const made = claimOf(encounter.record, draft)
      return { ...draft, claimId: made?.id ?? null, state: made?.state ?? null }
    }),
  }
}

/** The claim that was made of a draft. */
export function claimOf(
  { claims }: ClaimRecord,
  draft: ClaimDraft,
): ClaimRecord['claims'][number] | null {
  return (
    claims.find(
      (one) =>
        one.encounter_id === draft.encounterId &&
        one.program === draft.program &&
        one.service === draft.service &&
        one.problem_id === draft.problemId,
    ) ?? null
  )
}

function saidForClaims(rows: EncounterRows): SaidForClaims {
  const said = saidOf(rows.said)
  const { id, created_at: createdAt } = rows.row
  return {
    place: said.text(id, 'place'),
    startedAt: said.text(id, 'startedAt'),
    endedAt: said.text(id, 'endedAt'),
    faceMinutes: said.whole(id, 'faceMinutes'),
    countedMinutes: minutesOf(rows, phasesWithPatient),
    begunAt: localTimeOf(createdAt).time,
    seenBefore: said.text(id, 'seenBefore'),
  }
}

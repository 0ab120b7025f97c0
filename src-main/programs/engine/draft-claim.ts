// Drafts every claim that an encounter gives under one program, with what holds each back. Sends nothing.

import type { Day } from '../../clinical/dates.ts'
import type { EncounterFacts } from '../encounter/encounter-facts.ts'
import { drugOf } from '../encounter/field-words.ts'
import type { Program } from '../program.ts'
import { type ClaimCheck, type ClaimContext, checkNeed } from './claim-check.ts'
import { type ClaimLine, claimLines, filingCheck } from './claim-lines.ts'
import { judgeLimit, type LimitAnswer } from './limits.ts'
import { type FoundService, servicesIn } from './paid-services.ts'

export interface ClaimDraft {
  readonly program: string
  readonly service: string
  readonly title: string
  readonly encounterId: string
  readonly on: Day
  /** Null when the claim is about the whole encounter. */
  readonly problemId: string | null
  readonly lines: readonly ClaimLine[]
  /** ICD-10-CM codes, the treated condition first. */
  readonly diagnoses: readonly string[]
  readonly checks: readonly ClaimCheck[]
  readonly limits: readonly LimitAnswer[]
  /** True when nothing is missing or refused and no limit is reached: it may become `checked`. */
  readonly canLeave: boolean
}

/** The claims of an encounter under a program, in the program's order; `today` is the day of looking. */
export function draftClaims(
  program: Program,
  facts: EncounterFacts,
  context: ClaimContext,
  today: Day,
): readonly ClaimDraft[] {
  return servicesIn(program.services, facts).map((found) =>
    draft(program, found, facts, context, today),
  )
}

function draft(
  program: Program,
  { service, problem }: FoundService,
  facts: EncounterFacts,
  context: ClaimContext,
  today: Day,
): ClaimDraft {
  const shape = {
    program: program.id,
    service: service.id,
    title: service.title,
    encounterId: facts.id,
    on: facts.on,
    problemId: problem?.id ?? null,
    diagnoses: diagnosesOf(facts, problem?.conditionId ?? null),
  }
  if (service.ended !== undefined && facts.on >= service.ended.on) {
    const check: ClaimCheck = {
      id: 'ended',
      answer: 'refused',
      because: service.ended.why,
      where: 'claims',
    }
    return { ...shape, lines: [], checks: [check], limits: [], canLeave: false }
  }
  const priced = claimLines(service, facts, context)
  const filing = filingCheck(facts.on, today, context.terms)
  const checks = [
    ...service.needs.map((need) => checkNeed(need, facts, problem, context)),
    ...priced.checks,
    ...(filing === null ? [] : [filing]),
  ]
  const drug = problem === null ? null : (drugOf(facts, problem)?.rxcui ?? null)
  const asked = {
    program: program.id,
    service: service.id,
    memberId: facts.patient.id,
    drug,
    on: facts.on,
  }
  const limits = program.limits.flatMap(
    (limit) => judgeLimit(limit, asked, context.history, context.terms) ?? [],
  )
  const isHeld = (check: ClaimCheck) => check.answer === 'missing' || check.answer === 'refused'
  return {
    ...shape,
    lines: priced.lines,
    checks,
    limits,
    canLeave:
      priced.lines.length > 0 &&
      !checks.some(isHeld) &&
      !limits.some((limit) => limit.answer === 'reached'),
  }
}

function diagnosesOf({ conditions }: EncounterFacts, treated: string | null): readonly string[] {
  const sorted = (conditions ?? []).toSorted(
    (a, b) => Number(b.id === treated) - Number(a.id === treated),
  )
  return [...new Set(sorted.flatMap((condition) => condition.icd10 ?? []))]
}

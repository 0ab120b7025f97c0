// A signed review under each program that has the patient and papers of its own, for those papers.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import { isReached } from '../../clinical/outreach/attempts.ts'
import { documentTemplates } from '../../documents/index.ts'
import type { ProgramOnPaper } from '../../documents/programs/program-on-paper.ts'
import type { EncounterFacts } from '../../programs/encounter/encounter-facts.ts'
import { encounterFields, problemFields } from '../../programs/encounter/fields.ts'
import { programs } from '../../programs/index.ts'
import { dollars, yearlyCost } from '../../programs/yearly-cost.ts'
import { asDay } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import { draftFor, readEncounter } from './encounter-claims.ts'
import type { EncounterRows } from './encounter-rows.ts'
import { payerRecord } from './payer-record.ts'

const withPapers = new Set(documentTemplates.flatMap(({ program }) => program ?? []))

/** Empty while the review is not signed, and for a patient whom no such program has. */
export async function programsOnPaper(
  db: Kysely<Schema>,
  review: Pick<Schema['reviews'], 'id' | 'patient_id' | 'signed_at' | 'held_on'>,
  today: Day,
): Promise<readonly ProgramOnPaper[]> {
  if (review.signed_at === null) return []
  // A CHECKed day column that is never null.
  const heldOn = review.held_on as Day
  const payers = await payerRecord(db, review.patient_id)
  const own = programs.filter(({ id }) => withPapers.has(id) && payers.isIn(id, heldOn))
  if (own.length === 0) return []
  const encounter = await readEncounter(db, review.id)
  return own.map((program) => {
    const { facts } = draftFor(program, encounter, today)
    return {
      program: program.id,
      memberNumber: facts.patient.medicaidId ?? facts.patient.memberId,
      signedOn: facts.provider?.signedOn ?? null,
      consent: encounterFields.consent.read(facts, facts),
      drugs: facts.drugs,
      conditions:
        facts.conditions?.map(({ text, icd10, goal, goalMetNow }) => ({
          text,
          icd10,
          goal,
          isGoalMet: goalMetNow,
        })) ?? null,
      problems: problemsOnPaper(facts),
      lastContactOn: lastContact(encounter.rows, today),
      yearlyCost: costInWords(encounter.rows),
    }
  })
}

function problemsOnPaper(facts: EncounterFacts): ProgramOnPaper['problems'] {
  return (
    facts.problems?.map((problem) => ({
      id: problem.id,
      title: problem.title,
      dtp: problem.dtp,
      cause: problem.cause,
      drug: problemFields.problemDrug.read(problem, facts),
      recommendation: problem.recommendation,
      prescriber: problemFields.problemPrescriber.read(problem, facts),
      asksPrescriber: problem.action === 'prescriber-consult',
      result: problem.result?.replaceAll('-', ' ') ?? null,
      resultOn: problem.resultOn,
      resolvedOn: problem.resolvedOn,
    })) ?? null
  )
}

/** The last signed review or reached contact; a call that reached nobody is none. */
function lastContact({ contacts, signedReviews }: EncounterRows, today: Day): Day | null {
  const days = [
    ...signedReviews.map((one) => one.held_on),
    ...contacts.filter((one) => isReached(one.outcome)).map((one) => one.on_day),
  ]
  return asDay(
    days
      .filter((one) => one <= today)
      .toSorted()
      .at(-1) ?? null,
  )
}

function costInWords({ signed }: EncounterRows): string {
  const { yearlyCents, basis } = yearlyCost(signed.chart)
  return yearlyCents === null ? `cannot be told: ${basis}` : `${dollars(yearlyCents)}: ${basis}`
}

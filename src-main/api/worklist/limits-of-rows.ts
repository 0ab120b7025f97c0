// What is used of a payer's limit, for a line of today's work. A limit without a number says nothing there: it stands on
// the patient's page of programs.

import type { EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import { limitStandings } from '../../programs/engine/limit-standing.ts'
import { termsOn } from '../../programs/engine/terms.ts'
import { serviceHistories } from '../claims/service-history.ts'
import { programsOf } from '../programs/all-programs.ts'
import { storeTerms } from '../programs/payer-rows.ts'
import type { WorkAsked } from './work-query.ts'

/** Words about the limits of a program that count encounters of these kinds; null when there is none. */
export type LimitReader = (
  patientId: string,
  program: string,
  kinds: readonly EncounterKind[],
) => string | null

/** Reads what was given to these patients once, for all their rows. */
export async function limitReader(
  { db, today }: Pick<WorkAsked, 'db' | 'today'>,
  patientIds: readonly string[],
): Promise<LimitReader> {
  const history = await serviceHistories(db, patientIds)
  const own = await storeTerms(db)
  const programs = await programsOf(db)
  return (patientId, programId, kinds) => {
    const program = programs.find(({ id }) => id === programId)
    if (program === undefined) return null
    const asked = program.services
      .filter((service) => service.kinds.some((kind) => kinds.includes(kind)))
      .map(({ title }) => title)
    const standings = limitStandings(
      program,
      patientId,
      today,
      history(program.id, patientId),
      termsOn(program.terms, own.get(program.id) ?? [], today),
    ).filter(({ most, services }) => most !== null && services.some((one) => asked.includes(one)))
    const words = standings.map(({ title, words: used }) => `${title}: ${used}`)
    return words.length === 0 ? null : words.join(', ')
  }
}

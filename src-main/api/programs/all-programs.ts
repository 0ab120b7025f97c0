// Every program of this chart: the shipped ones, then those that the store made itself.

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import type { OwnProgramDefinition } from '../../contract/own-programs.ts'
import { programs } from '../../programs/index.ts'
import { ownProgram } from '../../programs/own/own-program.ts'
import type { Program } from '../../programs/program.ts'
import type { OwnProgramRow, Schema } from '../../store/schema.ts'

/** What a row of `own_programs` says. */
export function definitionOf(row: Pick<OwnProgramRow, 'definition_json'>): OwnProgramDefinition {
  // Written by this program from the contract's schema.
  return JSON.parse(row.definition_json) as OwnProgramDefinition
}

/** Shipped programs in the order of the eligibility page, then the store's own by name. */
export async function programsOf(db: Kysely<Schema>): Promise<readonly Program[]> {
  const rows = await db
    .selectFrom('own_programs')
    .select(['program', 'version', 'definition_json'])
    .where('voided_at', 'is', null)
    .orderBy('version', 'desc')
    .execute()
  const inForce = rows.filter(
    (row, place) => rows.findIndex(({ program }) => program === row.program) === place,
  )
  const own = inForce.map((row) => ownProgram(row.program, definitionOf(row)))
  return [...programs, ...own.toSorted((a, b) => a.name.localeCompare(b.name))]
}

/** The program of this id; `not-found` when there is none. */
export async function programOf(db: Kysely<Schema>, id: string): Promise<Program> {
  const program = (await programsOf(db)).find((one) => one.id === id)
  if (program === undefined) throw new AppError('not-found', 'There is no program of this name.')
  return program
}

/** Names by id; "Offered by the store" for an offer of no program. */
export async function programNames(db: Kysely<Schema>): Promise<(id: string) => string> {
  const names = new Map((await programsOf(db)).map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? 'Offered by the store'
}

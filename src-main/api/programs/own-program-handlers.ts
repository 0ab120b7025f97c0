// Programs of the store's own: written, changed and restored version by version; each write works everybody out again.

import { isDay } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type {
  OwnProgramDefinition,
  OwnProgramView,
  ownProgramCalls,
} from '../../contract/own-programs.ts'
import { insertRecord } from '../../store/recorded.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { markStale } from '../eligibility.ts'
import { definitionOf, programsOf } from './all-programs.ts'

function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', message, { fields: { [field]: message } })
}

/** Refuses what no program can be: two services of one id, no criterion at all, a day that is none. */
function mustBeSound({ services, endsOn, ...who }: OwnProgramDefinition): void {
  const ids = services.map(({ id }) => id)
  const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place)
  if (twice >= 0) refuse(`definition.services.${twice}.title`, 'Another service is called this')
  if (endsOn !== null && !isDay(endsOn)) refuse('definition.endsOn', 'Write a real day')
  const { isByList, leastAge, leastDrugs, conditions } = who
  if (!isByList && leastAge === null && leastDrugs === null && conditions.length === 0)
    refuse('definition.isByList', 'Say who qualifies: by a list, age, drugs or conditions')
}

async function write(
  { db, actor, app }: WriteContext,
  program: string,
  version: number,
  definition: OwnProgramDefinition,
  note: string | null,
): Promise<{ readonly id: string; readonly program: string }> {
  mustBeSound(definition)
  const others = (await programsOf(db)).filter((one) => one.id !== program)
  if (others.some(({ name }) => name.toLowerCase() === definition.name.toLowerCase()))
    refuse('definition.name', 'Another program has this name')
  const id = app.newId()
  await insertRecord(db, actor, 'own_programs', {
    ...{ id, program, version, note },
    definition_json: JSON.stringify(definition),
  })
  await markStale(db, program)
  return { id, program }
}

function versionsOf({ db }: Pick<WriteContext, 'db'>, program: string) {
  return db
    .selectFrom('own_programs')
    .select(['version', 'definition_json'])
    .where('program', '=', program)
    .where('voided_at', 'is', null)
    .orderBy('version', 'desc')
    .execute()
}

export const ownProgramHandlers: Handlers<typeof ownProgramCalls> = {
  'ownPrograms.list': async ({ db }) => {
    const rows = await db
      .selectFrom('own_programs as o')
      .leftJoin('users as u', 'u.id', 'o.created_by')
      .selectAll('o')
      .select('u.name as by')
      .where('o.voided_at', 'is', null)
      .orderBy('o.version', 'desc')
      .execute()
    return [...Map.groupBy(rows, (row) => row.program)].map(
      ([program, versions]): OwnProgramView => ({
        program,
        versions: versions.map((row) => ({
          version: row.version,
          definition: definitionOf(row),
          note: row.note,
          at: row.created_at,
          by: row.by,
        })),
      }),
    )
  },

  'ownPrograms.save': async (context, { program, version, definition, note }) => {
    if (program === null) return write(context, `own-${context.app.newId()}`, 1, definition, note)
    const [newest] = await versionsOf(context, program)
    if (newest === undefined) throw new AppError('not-found', 'There is no such program.')
    if (newest.version !== version)
      throw new AppError('conflict', 'Somebody changed this program meanwhile. Look at it anew.')
    return write(context, program, newest.version + 1, definition, note)
  },

  'ownPrograms.restore': async (context, { program, version }) => {
    const [newest, ...earlier] = await versionsOf(context, program)
    const wanted = earlier.find((row) => row.version === version)
    if (newest === undefined || wanted === undefined)
      throw new AppError('not-found', 'There is no such earlier version.')
    return write(
      context,
      program,
      newest.version + 1,
      definitionOf(wanted),
      `Restored: version ${version}`,
    )
  },
}

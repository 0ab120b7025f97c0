// The terms that the store writes: dated, each with where it stands, never changed, taken back and written anew.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type {
  ProgramTermsView,
  programPanelCalls,
  StoreTermView,
  TermValue,
  TermView,
} from '../../contract/program-panel.ts'
import { termsOn } from '../../programs/engine/terms.ts'
import type { Program } from '../../programs/program.ts'
import type { TermRow, TermUnit } from '../../reference/programs/term-row.ts'
import { cite } from '../../reference/source.ts'
import { asDay } from '../../store/load-chart.ts'
import { insertRecord, voidRecord } from '../../store/recorded.ts'
import type { ProgramTermRow, Schema } from '../../store/schema.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { markStale } from '../eligibility.ts'
import { programsOf } from './all-programs.ts'
import { rowToTerm, termValue } from './payer-rows.ts'

type TermArea = Pick<
  typeof programPanelCalls,
  'programTerms.list' | 'programTerms.save' | 'programTerms.void' | 'programTerms.restore'
>

type KeptTerm = ProgramTermRow & { readonly name: string | null }

async function programTerms(db: Kysely<Schema>, today: Day): Promise<readonly ProgramTermsView[]> {
  const rows = await db
    .selectFrom('program_terms')
    .leftJoin('users', 'users.id', 'program_terms.created_by')
    .selectAll('program_terms')
    .select('users.name')
    .orderBy('program_terms.created_at', 'desc')
    .orderBy('program_terms.id', 'desc')
    .execute()
  return (await programsOf(db)).map((program) => ({
    program: program.id,
    name: program.name,
    sources: program.sources.map((source) => cite(source).citation),
    terms: termViews(
      program,
      rows.filter((row) => row.program === program.id),
      today,
    ),
  }))
}

function termViews(program: Program, rows: readonly KeptTerm[], today: Day): readonly TermView[] {
  const own = rows.filter((row) => row.voided_at === null).flatMap(rowToTerm)
  const inForce = termsOn(program.terms, own, today)
  // A shipped term of several dates is one line: the newest names it.
  const shipped = new Map(program.terms.map((row) => [row.key, row]))
  return [...shipped.values()].map((row): TermView => {
    const term = inForce.get(row.key)
    const source = term?.source ?? row.source
    return {
      key: row.key,
      title: row.title,
      unit: row.unit,
      value: term?.value ?? null,
      from: term?.from ?? null,
      until: term?.until ?? null,
      isOwn: source === 'store',
      isVerified: term?.isVerified ?? false,
      source: source === 'store' ? (term?.note ?? '') : cite(source).citation,
      history: rows.filter((one) => one.term_key === row.key).flatMap(historyView),
    }
  })
}

function historyView(row: KeptTerm): readonly StoreTermView[] {
  const from = asDay(row.from_day)
  // A CHECKed column: it is always known.
  if (from === null) return []
  const { id, note, name, created_at: at, voided_at, void_reason } = row
  return [
    {
      ...{ id, note, at, from },
      value: termValue(row),
      until: asDay(row.until_day),
      by: name,
      takenBack: voided_at === null ? null : { at: voided_at, reason: void_reason ?? '' },
    },
  ]
}

function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', message, { fields: { [field]: message } })
}

async function shippedTerm(db: Kysely<Schema>, program: string, key: string): Promise<TermRow> {
  const of = (await programsOf(db)).find(({ id }) => id === program)
  const row = of?.terms.find((one) => one.key === key)
  if (row === undefined) throw new AppError('not-found', 'No program has such a term.')
  return row
}

/** Codes, modifiers and rules are text; everything else is a whole number. */
function mustBeOfUnit(unit: TermUnit, value: TermValue): void {
  if (value === null) return
  const isText = unit === 'code' || unit === 'modifier' || unit === 'rule'
  if (isText !== (typeof value === 'string'))
    refuse('value', isText ? 'Write a code or a word' : 'Write a number')
  if (typeof value === 'number' && !Number.isInteger(value)) refuse('value', 'Write a whole number')
}

type NewTerm = Pick<
  ProgramTermRow,
  'program' | 'term_key' | 'value_json' | 'from_day' | 'until_day' | 'note'
>

/** Writes a term; one of the same first day is taken back for it. */
async function write({ db, actor, app }: WriteContext, term: NewTerm): Promise<{ id: string }> {
  const same = await db
    .selectFrom('program_terms')
    .select('id')
    .where('program', '=', term.program)
    .where('term_key', '=', term.term_key)
    .where('from_day', '=', term.from_day)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (same !== undefined) await voidRecord(db, actor, 'program_terms', same.id, 'Written anew')
  const id = app.newId()
  await insertRecord(db, actor, 'program_terms', { id, ...term, replaces_id: same?.id ?? null })
  await markStale(db, term.program)
  return { id }
}

async function termRow({ db }: WriteContext, id: string): Promise<ProgramTermRow> {
  const row = await db
    .selectFrom('program_terms')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'This term is not in the chart.')
  return row
}

export const programTermHandlers: Handlers<TermArea> = {
  'programTerms.list': async ({ db, app }) => programTerms(db, app.today()),

  'programTerms.save': async (context, { program, key, value, from, until, note }) => {
    mustBeOfUnit((await shippedTerm(context.db, program, key)).unit, value)
    if (until !== null && until <= from) refuse('until', 'It ends before it begins')
    return write(context, {
      ...{ program, note },
      term_key: key,
      value_json: JSON.stringify(value),
      from_day: from,
      until_day: until,
    })
  },

  'programTerms.void': async (context, { id, reason }) => {
    const { db, actor } = context
    const { program } = await termRow(context, id)
    await voidRecord(db, actor, 'program_terms', id, reason)
    await markStale(db, program)
    return { id }
  },

  'programTerms.restore': async (context, { id }) => {
    const row = await termRow(context, id)
    if (row.voided_at === null) throw new AppError('conflict', 'This term is in force already.')
    const { program, term_key, value_json, from_day, until_day, note } = row
    return write(context, { program, term_key, value_json, from_day, until_day, note })
  },
}

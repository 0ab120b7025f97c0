// Writing a chart by hand: coverage, medications, allergies, conditions, results, prescribers; and its history.

import { identifyMedicine } from '../clinical/medicines/identify.ts'
import type { chartCalls, MedicationInput } from '../contract/chart.ts'
import type { HistoryEntry } from '../contract/chart-views.ts'
import { AppError } from '../contract/errors.ts'
import type { Saved } from '../contract/patients.ts'
import {
  changeRecord,
  history,
  insertRecord,
  type RecordTable,
  voidRecord,
} from '../store/recorded.ts'
import type { MedicationRow, Schema } from '../store/schema.ts'
import { foldName } from '../store/search-text.ts'
import type { Handlers, ReadContext, WriteContext } from './context.ts'
import { refreshEligibility } from './eligibility.ts'
import { mustBeOpened, mustNotBeAfterToday } from './patients.ts'

type ChartArea = typeof chartCalls

/** Columns of a medication as a person writes it; ingredients only when the words are certain. */
export function medicationColumns(
  input: Required<MedicationInput>,
): Omit<
  MedicationRow,
  keyof import('../store/schema.ts').Kept | 'patient_id' | 'rx_number' | 'import_id'
> {
  const known = identifyMedicine(input.text)
  return {
    text: input.text,
    ingredients_json: known === null ? null : JSON.stringify(known.ingredients),
    strength: known?.strength ?? null,
    form: known?.form ?? null,
    kind: input.kind,
    directions: input.directions ?? null,
    patient_wording: input.patientWording ?? null,
    indication: input.indication ?? null,
    prescriber_id: input.prescriberId ?? null,
    source: input.source,
    start_day: input.start ?? null,
    stop_day: input.stop ?? null,
    stop_reason: input.stopReason ?? null,
    is_half_known: known === null ? 1 : 0,
    match_key: foldName(input.text),
  }
}

/** What was written may change who qualifies for a program: worked out again in the same transaction. */
async function saved(context: WriteContext, patientId: string, id: string): Promise<Saved> {
  await refreshEligibility(context.db, [patientId], context.app.today())
  return { id }
}

/** Voids one record of a patient whose chart is open. */
function voiding(table: RecordTable) {
  return async (
    context: WriteContext,
    { patientId, id, reason }: { patientId: string; id: string; reason: string },
  ) => {
    mustBeOpened(context, patientId)
    await mustBelong(context, table, id, patientId)
    await voidRecord(context.db, context.actor, table, id, reason)
    return saved(context, patientId, id)
  }
}

/** A record id from another patient's chart is refused: the screen is stale or wrong. */
async function mustBelong(
  { db }: ReadContext | WriteContext,
  table: RecordTable,
  id: string,
  patientId: string,
): Promise<void> {
  const row = await db
    // Every table that comes here has `patient_id`.
    .selectFrom(table as 'medications')
    .select('id')
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', "This entry is not in this patient's chart.")
}

export const chartHandlers: Handlers<ChartArea> = {
  'coverage.set': async (context, { patientId, coverage }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const patch = {
      plan: coverage.plan,
      bin: coverage.bin,
      pcn: coverage.pcn,
      group_id: coverage.groupId,
      member_id: coverage.memberId,
      is_part_d: coverage.isPartD === null ? null : coverage.isPartD ? 1 : 0,
    }
    const now = await db
      .selectFrom('coverages')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (now) {
      await changeRecord(db, actor, 'coverages', now.id, null, patch)
      return saved(context, patientId, now.id)
    }
    const id = app.newId()
    await insertRecord(db, actor, 'coverages', { id, patient_id: patientId, ...patch })
    return saved(context, patientId, id)
  },

  'medications.add': async (context, { patientId, medication }) => {
    mustBeOpened(context, patientId)
    const id = context.app.newId()
    await insertRecord(context.db, context.actor, 'medications', {
      id,
      patient_id: patientId,
      ...medicationColumns(medication),
      rx_number: null,
      import_id: null,
    })
    return saved(context, patientId, id)
  },

  'medications.change': async (context, { patientId, id, revision, medication }) => {
    mustBeOpened(context, patientId)
    await mustBelong(context, 'medications', id, patientId)
    // The key by which an import finds this entry stays what it was.
    const { match_key: _kept, ...columns } = medicationColumns(medication)
    await changeRecord(context.db, context.actor, 'medications', id, revision, columns)
    return saved(context, patientId, id)
  },

  'medications.void': voiding('medications'),

  'allergies.add': async (context, { patientId, substance, reaction }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const id = app.newId()
    await insertRecord(db, actor, 'allergies', {
      id,
      patient_id: patientId,
      substance,
      reaction,
      noted_on: app.today(),
    })
    await changeRecord(db, actor, 'patients', patientId, null, { no_known_allergies_on: null })
    return { id }
  },

  'allergies.noneKnown': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const listed = await db
      .selectFrom('allergies')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (listed)
      throw new AppError(
        'conflict',
        'Allergies are listed. Void them with a reason before saying "none known".',
      )
    await changeRecord(db, actor, 'patients', patientId, null, {
      no_known_allergies_on: app.today(),
    })
    return { id: patientId }
  },

  'allergies.void': voiding('allergies'),

  'conditions.add': async (context, { patientId, text, icd10, onset }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, onset, 'onset')
    const id = context.app.newId()
    await insertRecord(context.db, context.actor, 'conditions', {
      id,
      patient_id: patientId,
      text,
      icd10,
      onset_day: onset,
      ended_day: null,
      import_id: null,
    })
    return saved(context, patientId, id)
  },

  'conditions.void': voiding('conditions'),

  'observations.add': async (context, { patientId, text, loinc, value, unit, date }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, date, 'date')
    const id = context.app.newId()
    await insertRecord(context.db, context.actor, 'observations', {
      id,
      patient_id: patientId,
      loinc,
      text,
      value,
      value_text: null,
      unit,
      on_day: date,
      import_id: null,
    })
    return { id }
  },

  'observations.void': voiding('observations'),

  'prescribers.save': async ({ db, actor, app }, { id, ...prescriber }) => {
    const columns = {
      last_name: prescriber.last,
      first_name: prescriber.first,
      credential: prescriber.credential,
      npi: prescriber.npi,
      phone: prescriber.phone,
      fax: prescriber.fax,
      preferred_channel: prescriber.preferredChannel,
    }
    if (id !== null) {
      await changeRecord(db, actor, 'prescribers', id, null, columns)
      return { id }
    }
    const newId = app.newId()
    await insertRecord(db, actor, 'prescribers', {
      id: newId,
      ...columns,
      address_json: null,
      match_key: prescriber.npi ?? foldName(`${prescriber.last} ${prescriber.first ?? ''}`),
    })
    return { id: newId }
  },

  'history.read': async (context, { patientId, table, id }) => {
    mustBeOpened(context, patientId)
    if (table !== 'patients') await mustBelong(context, table, id, patientId)
    else if (id !== patientId) throw new AppError('not-found', "This is another patient's chart.")
    const entries = await history(context.db, table satisfies keyof Schema, id)
    const users = await context.db.selectFrom('users').select(['id', 'name']).execute()
    const names = new Map(users.map((user) => [user.id, user.name]))
    return entries.map(
      (entry): HistoryEntry => ({
        at: entry.at,
        by: names.get(entry.by) ?? entry.by,
        action: entry.action,
        changes: Object.entries(entry.after ?? {})
          .filter(([, value]) => entry.action !== 'insert' || value !== null)
          .map(([field, after]) => ({
            field,
            before: asText(entry.before?.[field]),
            after: asText(after),
          })),
      }),
    )
  },
}

function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}

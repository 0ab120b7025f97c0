// How the tablets of a patient look: entered from the tablet in hand, used by the drawn schedule.

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import {
  lookColours,
  lookShapes,
  type TabletLookView,
  type tabletLookCalls,
} from '../../contract/tablet-looks.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import type { Handlers } from '../context.ts'
import { mustBeOpened } from '../patients.ts'

/** By medication id. A word that this Pestle cannot draw counts as not known. */
export async function tabletLooks(
  db: Kysely<Schema>,
  patientId: string,
): Promise<Readonly<Record<string, TabletLookView>>> {
  const rows = await db
    .selectFrom('medication_looks')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .execute()
  return Object.fromEntries(
    rows.flatMap((row) => {
      const shape = lookShapes.find((one) => one === row.shape)
      const colour = lookColours.find((one) => one === row.colour)
      if (shape === undefined || colour === undefined) return []
      return [
        [row.medication_id, { shape, colour, imprint: row.imprint, isScored: row.is_scored === 1 }],
      ]
    }),
  )
}

export const tabletLookHandlers: Handlers<typeof tabletLookCalls> = {
  'tabletLooks.list': (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return tabletLooks(context.db, patientId)
  },

  'tabletLooks.save': async (context, { patientId, medicationId, look }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const medication = await db
      .selectFrom('medications')
      .select('id')
      .where('id', '=', medicationId)
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (medication === undefined)
      throw new AppError('not-found', "This medication is not in this patient's chart.")
    const known = await db
      .selectFrom('medication_looks')
      .select('id')
      .where('medication_id', '=', medicationId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (look === null) {
      if (known !== undefined)
        await voidRecord(db, actor, 'medication_looks', known.id, 'No longer known')
      return { ok: true }
    }
    const columns = {
      shape: look.shape,
      colour: look.colour,
      imprint: look.imprint,
      is_scored: look.isScored ? 1 : 0,
    }
    if (known !== undefined)
      await changeRecord(db, actor, 'medication_looks', known.id, null, columns)
    else
      await insertRecord(db, actor, 'medication_looks', {
        id: app.newId(),
        patient_id: patientId,
        medication_id: medicationId,
        ...columns,
      })
    return { ok: true }
  },
}

// Unused medicines: the store's list of take-back sites, and when a patient was last told how to get rid of them.

import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type Day, daysBetween } from '../../clinical/dates.ts'
import {
  type DisposalNotice,
  type disposalCalls,
  type TakeBackSiteView,
  takeBackSite,
} from '../../contract/disposal.ts'
import { AppError } from '../../contract/errors.ts'
import { packetsWithSheet } from '../../store/papers/packets-with-sheet.ts'
import { readSetting, writeSetting } from '../../store/people.ts'
import { insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import type { Handlers } from '../context.ts'
import { knownDay } from '../outreach-view.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'

const setting = 'takeBackSites'

/** The store's list; empty while nobody wrote one. */
export async function takeBackSites(db: Kysely<Schema>): Promise<readonly TakeBackSiteView[]> {
  return z.array(takeBackSite).safeParse(await readSetting(db, setting)).data ?? []
}

/** Every notice of a patient, newest first: packets that were delivered with the sheet in them, and sheets given alone. */
export async function disposalNotices(
  db: Kysely<Schema>,
  patientId: string,
): Promise<readonly DisposalNotice[]> {
  const packets = await packetsWithSheet(db, [patientId])
  const alone = await db
    .selectFrom('disposal_notices')
    .select(['id', 'on_day', 'how'])
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .execute()
  return [
    ...packets.map(({ on_day, how }) => ({
      onDay: knownDay(on_day),
      how,
      by: 'packet' as const,
      id: null,
    })),
    ...alone.map(({ id, on_day, how }) => ({
      onDay: knownDay(on_day),
      how,
      by: 'sheet' as const,
      id,
    })),
  ].toSorted((a, b) => b.onDay.localeCompare(a.onDay))
}

/** The newest day from `from` to `to` on which the patient was told; null when none is on record. For Part D reporting. */
export async function disposalGivenOn(
  db: Kysely<Schema>,
  patientId: string,
  from: Day,
  to: Day,
): Promise<Day | null> {
  const notices = await disposalNotices(db, patientId)
  return notices.find(({ onDay }) => onDay >= from && onDay <= to)?.onDay ?? null
}

export const disposalHandlers: Handlers<typeof disposalCalls> = {
  'disposal.sites': ({ db }) => takeBackSites(db),

  'disposal.saveSites': async ({ db }, { sites }) => {
    await writeSetting(db, setting, sites)
    return takeBackSites(db)
  },

  'disposal.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const notices = await disposalNotices(context.db, patientId)
    const givenOn = notices[0]?.onDay ?? null
    const isDue = givenOn === null || daysBetween(givenOn, context.app.today()) >= 365
    return { notices, givenOn, isDue }
  },

  'disposal.record': async (context, { patientId, onDay, how, note }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, onDay, 'onDay')
    const { db, actor, app } = context
    const sheet = await db
      .selectFrom('documents')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('template', '=', 'safe-disposal')
      .where('created_day', '<=', onDay)
      .where('voided_at', 'is', null)
      .orderBy('rendered_at', 'desc')
      .executeTakeFirst()
    const id = app.newId()
    await insertRecord(db, actor, 'disposal_notices', {
      id,
      patient_id: patientId,
      document_id: sheet?.id ?? null,
      on_day: onDay,
      how,
      note,
    })
    return { id }
  },

  'disposal.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    const standing = await disposalNotices(db, patientId)
    if (!standing.some((one) => one.id === id))
      throw new AppError('not-found', "This notice is not in this patient's chart.")
    await voidRecord(db, actor, 'disposal_notices', id, reason)
    return { id }
  },
}

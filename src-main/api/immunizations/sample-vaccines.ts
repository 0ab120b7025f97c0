// The refrigerator of the invented sample pharmacy: lots, one of them expired and one recalled, orders, a statement.

import { z } from 'zod'
import { toDay } from '../../clinical/dates.ts'
import { vaccineStoreCalls } from '../../contract/vaccine-store.ts'
import { writeSetting } from '../../store/people.ts'
import { type Actor, insertRecord } from '../../store/recorded.ts'
import type { App } from '../app.ts'
import { registrySetting } from './registry-messages.ts'
import { lotKey } from './visit-rows.ts'

const day = z.string().refine((text) => toDay(text) !== null)
const sampleStore = z.object({
  registry: vaccineStoreCalls['vaccineStore.saveRegistry'].input,
  lots: z.array(
    z.object({
      lot: z.string(),
      cvx: z.string(),
      mvx: z.string(),
      tradeName: z.string(),
      gtin: z.string(),
      expires: day,
      funding: z.literal('private'),
      doses: z.number(),
      recall: z.string().nullable(),
    }),
  ),
  orders: z.array(
    z.object({
      title: z.string(),
      group: z.string(),
      text: z.string(),
      signedOn: day.nullable(),
      validUntil: day.nullable(),
    }),
  ),
  statements: z.array(z.object({ group: z.string(), title: z.string(), editionOn: day })),
})

/** Writes what `vaccine-store.json` says. */
export async function stockSample(app: App, actor: Actor, json: unknown): Promise<void> {
  const { registry, lots, orders, statements } = sampleStore.parse(json)
  const today = app.today()
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      await writeSetting(trx, registrySetting, registry)
      for (const one of lots) {
        const id = app.newId()
        await insertRecord(trx, actor, 'vaccine_lots', {
          id,
          lot: one.lot,
          lot_key: lotKey(one.lot),
          cvx: one.cvx,
          mvx: one.mvx,
          trade_name: one.tradeName,
          ndc: null,
          gtin: one.gtin,
          expires_on: one.expires,
          funding: one.funding,
          recalled_on: one.recall === null ? null : today,
          recall_note: one.recall,
        })
        await insertRecord(trx, actor, 'vaccine_lot_moves', {
          id: app.newId(),
          lot_id: id,
          kind: 'received',
          doses: one.doses,
          on_day: today,
          note: null,
        })
      }
      for (const one of orders)
        await insertRecord(trx, actor, 'standing_orders', {
          id: app.newId(),
          title: one.title,
          vaccine_group: one.group,
          text: one.text,
          prescriber_id: null,
          signed_on: one.signedOn,
          valid_until: one.validUntil,
        })
      for (const one of statements)
        await insertRecord(trx, actor, 'vis_editions', {
          id: app.newId(),
          title: one.title,
          vaccine_group: one.group,
          edition_on: one.editionOn,
          looked_up_on: today,
        })
    })
}

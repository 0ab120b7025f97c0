// The store's side of immunizations over the wire: lots, recalls, orders, statements, messages.

import { AppError } from '../../contract/errors.ts'
import type { vaccineStoreCalls } from '../../contract/vaccine-store.ts'
import { readAcknowledgements } from '../../interchange/hl7/acknowledgement.ts'
import { batchFile, vxuMessage } from '../../interchange/hl7/vxu-message.ts'
import { writeSetting } from '../../store/people.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { VaccineLotRow } from '../../store/schema.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { knownDay } from '../outreach-view.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { lotViews, whoGot } from './lots.ts'
import {
  answerWords,
  factsOf,
  messageView,
  partiesOf,
  readRegistry,
  registrySetting,
  stampOf,
} from './registry-messages.ts'
import { orderViews, vaccineLists } from './store-views.ts'
import { lotKey, lotsOf, newestStatements, visitOfDay } from './visit-rows.ts'

export const vaccineStoreHandlers: Handlers<typeof vaccineStoreCalls> = {
  'vaccineStore.lots': ({ db, app }) => lotViews(db, app.today()),

  'vaccineStore.receive': async (context, { doses, ...told }) => {
    const { db, actor, app } = context
    const same = (await lotsOf(db, told.lot)).find(
      ({ gtin, cvx }) =>
        (gtin === null || told.gtin === null || gtin === told.gtin) &&
        (cvx === null || told.cvx === null || cvx === told.cvx),
    )
    const id = same?.id ?? app.newId()
    const columns = {
      cvx: told.cvx ?? same?.cvx ?? null,
      mvx: told.mvx ?? same?.mvx ?? null,
      trade_name: told.tradeName ?? same?.trade_name ?? null,
      ndc: told.ndc ?? same?.ndc ?? null,
      gtin: told.gtin ?? same?.gtin ?? null,
      expires_on: told.expires ?? same?.expires_on ?? null,
      funding: told.funding ?? same?.funding ?? null,
    }
    if (same === undefined)
      await insertRecord(db, actor, 'vaccine_lots', {
        id,
        lot: told.lot,
        lot_key: lotKey(told.lot),
        recalled_on: null,
        recall_note: null,
        ...columns,
      })
    else await changeRecord(db, actor, 'vaccine_lots', id, null, columns)
    await move(context, id, 'received', doses, null)
    return { id }
  },

  'vaccineStore.move': async (context, { lotId, kind, doses, note }) => {
    await loadLot(context, lotId)
    const left =
      (await lotViews(context.db, context.app.today())).find(({ id }) => id === lotId)?.left ?? 0
    const change = kind === 'counted' ? doses - left : kind === 'received' ? doses : -doses
    // A count that finds what should be there changes nothing.
    if (change !== 0) await move(context, lotId, kind, change, note)
    return { id: lotId }
  },

  'vaccineStore.recall': async (context, { lotId, note }) => {
    await loadLot(context, lotId)
    await changeRecord(context.db, context.actor, 'vaccine_lots', lotId, null, {
      recalled_on: note === null ? null : context.app.today(),
      recall_note: note,
    })
    return { id: lotId }
  },

  'vaccineStore.whoGot': {
    open: ({ db }, { lot }) => whoGot(db, lot),
  },

  'vaccineStore.lists': async () => vaccineLists(),

  'vaccineStore.orders': ({ db, app }) => orderViews(db, app.today()),

  'vaccineStore.statements': async ({ db }) =>
    (await newestStatements(db)).map((row) => ({
      group: row.vaccine_group,
      title: row.title,
      editionOn: knownDay(row.edition_on),
      lookedUpOn: knownDay(row.looked_up_on),
    })),

  'vaccineStore.saveOrder': async (context, input) => {
    mustNotBeAfterToday(context, input.signedOn, 'signedOn')
    const { db, actor, app } = context
    const columns = {
      title: input.title,
      vaccine_group: input.group,
      text: input.text,
      prescriber_id: input.prescriberId,
      signed_on: input.signedOn,
      valid_until: input.validUntil,
    }
    const id = input.id ?? app.newId()
    if (input.id === null) await insertRecord(db, actor, 'standing_orders', { id, ...columns })
    else await changeRecord(db, actor, 'standing_orders', id, null, columns)
    return { id }
  },

  'vaccineStore.saveStatement': async (context, { group, title, editionOn }) => {
    mustNotBeAfterToday(context, editionOn, 'editionOn')
    const { db, actor, app } = context
    const id = app.newId()
    await insertRecord(db, actor, 'vis_editions', {
      id,
      title,
      vaccine_group: group,
      edition_on: editionOn,
      looked_up_on: app.today(),
    })
    return { id }
  },

  'vaccineStore.registry': ({ db }) => readRegistry(db),

  'vaccineStore.saveRegistry': async ({ db }, names) => {
    await writeSetting(db, registrySetting, names)
    return readRegistry(db)
  },

  'vaccineStore.makeMessage': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const today = app.today()
    const id = app.newId()
    const facts = await factsOf(db, patientId, today, id, actor.at)
    const made = vxuMessage(facts)
    if (made.kind === 'incomplete') return { id: null, lacks: made.lacks }
    const visit = await visitOfDay(db, patientId, today)
    await insertRecord(db, actor, 'registry_messages', {
      id,
      patient_id: patientId,
      visit_id: visit?.id ?? null,
      control_id: facts.controlId,
      on_day: today,
      message: made.text,
      state: 'made',
      answered_at: null,
      answer: null,
    })
    return { id, lacks: [] }
  },

  'vaccineStore.messages': async ({ db }) => {
    const rows = await db
      .selectFrom('registry_messages')
      .selectAll()
      .where('state', '<>', 'accepted')
      .where('voided_at', 'is', null)
      .orderBy('on_day', 'desc')
      .limit(500)
      .execute()
    return rows.map(messageView)
  },

  'vaccineStore.saveMessages': {
    outside: async ({ app }, { ids }) => {
      const db = app.chartFile.reader()
      const rows = await db
        .selectFrom('registry_messages')
        .select(['id', 'message', 'on_day'])
        .where('id', 'in', ids)
        .where('voided_at', 'is', null)
        .orderBy('created_at')
        .execute()
      const [first] = rows
      if (first === undefined)
        throw new AppError('not-found', 'These messages are not in the chart.')
      const texts = rows.map(({ message }) => message)
      const text =
        rows.length === 1
          ? first.message
          : batchFile(
              texts,
              { at: stampOf(app.clock()), ...partiesOf(await readRegistry(db)) },
              app.newId(),
            )
      // No name of a patient in the name of a file.
      const name = `vaccines-${first.on_day}${rows.length === 1 ? `-${first.id}` : '-batch'}.hl7`
      return { path: await app.shell.saveAs(name, new TextEncoder().encode(text)) }
    },
  },

  'vaccineStore.readAnswers': async ({ db, actor }, { text }) => {
    const answers = readAcknowledgements(text)
    if (answers.length === 0)
      throw new AppError(
        'invalid-input',
        'This file holds no answer: no line begins with MSA. Choose the ACK file of the registry.',
      )
    const read = []
    const unknown: string[] = []
    for (const answer of answers) {
      const row = await db
        .selectFrom('registry_messages')
        .selectAll()
        .where('control_id', '=', answer.controlId ?? '')
        .where('voided_at', 'is', null)
        .executeTakeFirst()
      if (row === undefined) {
        unknown.push(answer.controlId ?? 'an answer without a control id')
        continue
      }
      const columns = { state: answer.state, answered_at: actor.at, answer: answerWords(answer) }
      await changeRecord(db, actor, 'registry_messages', row.id, null, columns)
      read.push(messageView({ ...row, ...columns }))
    }
    return { read, unknown }
  },
}

async function loadLot({ db }: WriteContext, lotId: string): Promise<VaccineLotRow> {
  const lot = await db
    .selectFrom('vaccine_lots')
    .selectAll()
    .where('id', '=', lotId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (lot === undefined) throw new AppError('not-found', 'This lot is not in the store.')
  return lot
}

async function move(
  { db, actor, app }: WriteContext,
  lotId: string,
  kind: 'received' | 'wasted' | 'returned' | 'transferred' | 'counted',
  doses: number,
  note: string | null,
): Promise<void> {
  await insertRecord(db, actor, 'vaccine_lot_moves', {
    id: app.newId(),
    lot_id: lotId,
    kind,
    doses,
    on_day: app.today(),
    note,
  })
}

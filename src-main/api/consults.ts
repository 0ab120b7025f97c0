// Pharmacotherapy consults: asked, answered with sources, signed, then only added to.

import type { Kysely } from 'kysely'
import type { Signature } from '../clinical/review.ts'
import type { ConsultView, consultCalls } from '../contract/consults.ts'
import { AppError } from '../contract/errors.ts'
import { asDay } from '../store/load-chart.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import type { ConsultRow, Schema } from '../store/schema.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { mustBeOpened } from './patients.ts'
import { referenceCode } from './reference-code.ts'
import { checkPin } from './session.ts'
import { signatureOf } from './signature-of.ts'

/** The consult, of a chart that this session has opened. */
async function loadConsult(
  context: OutsideContext & { readonly db: Kysely<Schema> },
  id: string,
): Promise<ConsultRow> {
  const row = await context.db
    .selectFrom('consults')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'This consult is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  context.about.patientId = row.patient_id
  return row
}

async function viewsOf(
  db: Kysely<Schema>,
  rows: readonly ConsultRow[],
): Promise<readonly ConsultView[]> {
  const ids = rows.map((row) => row.id)
  const addenda = await db
    .selectFrom('consult_addenda as a')
    .leftJoin('users as u', 'u.id', 'a.created_by')
    .select(['a.consult_id', 'a.created_at as at', 'u.name as by', 'a.text'])
    .where('a.consult_id', 'in', ids)
    .where('a.voided_at', 'is', null)
    .orderBy('a.created_at')
    .execute()
  return rows.map((row) => {
    // Written by this file only.
    const sources = JSON.parse(row.sources_json) as readonly string[]
    return {
      id: row.id,
      revision: row.revision,
      patientId: row.patient_id,
      referenceCode: row.reference_code,
      requester: row.requester,
      requesterId: row.requester_id,
      question: row.question,
      // CHECKed day column that is never null.
      askedOn: row.asked_on as ConsultView['askedOn'],
      dueOn: asDay(row.due_on),
      sources,
      answer: row.answer,
      signature: row.signature_json === null ? null : (JSON.parse(row.signature_json) as Signature),
      missingToSign: row.signed_at === null ? missing(row.answer, sources) : [],
      addenda: addenda
        .filter((one) => one.consult_id === row.id)
        .map(({ at, by, text }) => ({ at, by: by ?? 'unknown', text })),
    }
  })
}

function missing(answer: string | null, sources: readonly string[]): ConsultView['missingToSign'] {
  return [
    ...(answer === null ? [{ what: 'No answer written', where: 'answer' }] : []),
    ...(sources.length === 0
      ? [{ what: 'No source named: what does the answer rest on?', where: 'sources' }]
      : []),
  ]
}

async function viewOf(db: Kysely<Schema>, id: string): Promise<ConsultView> {
  const row = await db
    .selectFrom('consults')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const [view] = await viewsOf(db, [row])
  if (view === undefined) throw new Error('Broken promise: one row gives one view')
  return view
}

export const consultHandlers: Handlers<typeof consultCalls> = {
  'consults.list': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const rows = await context.db
      .selectFrom('consults')
      .selectAll()
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .orderBy('asked_on', 'desc')
      .orderBy('created_at', 'desc')
      .execute()
    return viewsOf(context.db, rows)
  },

  'consults.start': async (context, { patientId, requester, requesterId, question, dueOn }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const id = app.newId()
    await insertRecord(db, actor, 'consults', {
      id,
      patient_id: patientId,
      reference_code: referenceCode(app.random(5)),
      requester_id: requesterId,
      requester,
      question,
      asked_on: app.today(),
      due_on: dueOn,
      sources_json: '[]',
      answer: null,
      signed_at: null,
      signed_by: null,
      signature_json: null,
    })
    return { id }
  },

  'consults.save': async (context, { consultId, revision, question, answer, sources }) => {
    const row = await loadConsult(context, consultId)
    if (row.signed_at !== null)
      throw new AppError(
        'not-allowed',
        'This consult is signed and locked. Write an addendum instead.',
      )
    const changed = await changeRecord(context.db, context.actor, 'consults', consultId, revision, {
      question,
      answer,
      sources_json: JSON.stringify(sources),
    })
    return { revision: changed.revision }
  },

  'consults.sign': {
    // The count of wrong PINs must stay even when nothing is signed.
    check: (context, { pin }) => checkPin(context, context.actor.userId, pin),
    run: async (context, { consultId }) => {
      const { db, actor } = context
      const row = await loadConsult(context, consultId)
      if (row.signed_at !== null)
        throw new AppError(
          'not-allowed',
          'This consult is signed and locked. Write an addendum instead.',
        )
      const lacks = (await viewOf(db, consultId)).missingToSign
      if (lacks.length > 0)
        throw new AppError('incomplete', 'The consult cannot be signed yet.', { missing: lacks })
      const signature = await signatureOf(db, actor)
      await changeRecord(db, actor, 'consults', consultId, null, {
        signed_at: actor.at,
        signed_by: actor.userId,
        signature_json: JSON.stringify(signature),
      })
      return viewOf(db, consultId)
    },
  },

  'consults.addendum': async (context, { consultId, text }) => {
    const { db, actor, app } = context
    const row = await loadConsult(context, consultId)
    if (row.signed_at === null)
      throw new AppError('not-allowed', 'This consult is not signed yet: change it directly.')
    await insertRecord(db, actor, 'consult_addenda', {
      id: app.newId(),
      patient_id: row.patient_id,
      consult_id: consultId,
      text,
    })
    return viewOf(db, consultId)
  },
}

// Paper: preview, issue with facts and hash, read again, save, print, and prove that the bytes can be made again.

import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { addDays, type Instant } from '../clinical/dates.ts'
import type { DocumentView, documentCalls } from '../contract/documents.ts'
import { AppError } from '../contract/errors.ts'
import { documentTemplate, documentTemplates } from '../documents/index.ts'
import type { AnyDocumentTemplate, StoredFacts } from '../documents/template.ts'
import { insertRecord } from '../store/recorded.ts'
import type { DocumentRow, Schema } from '../store/schema.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { documentInput } from './document-input.ts'
import { mustBeOpened } from './patients.ts'

/** Days until a letter without a reply shows up on the worklist (facts of the field, section 7: routine 7 days). */
const replyDays = 7

function templateOf(id: string): AnyDocumentTemplate {
  const template = documentTemplate(id)
  if (!template) throw new AppError('invalid-input', `Pestle has no form ${id}.`)
  return template
}

interface Made {
  readonly template: AnyDocumentTemplate
  readonly facts: StoredFacts
  readonly patientId: string
  readonly bytes: Uint8Array
  readonly pages: number
  readonly sha256: string
  readonly isSigned: boolean
}

/** Facts → pages → bytes. `incomplete` with what is missing. */
async function make(
  context: OutsideContext & { readonly db: Kysely<Schema> },
  order: {
    readonly reviewId: string
    readonly template: string
    readonly prescriberId: string | null
  },
  createdAt: Instant,
): Promise<Made> {
  const { app, db } = context
  const template = templateOf(order.template)
  if (template.needsPrescriber && order.prescriberId === null)
    throw new AppError('invalid-input', 'Choose the prescriber whom this letter goes to.', {
      fields: { prescriberId: 'Choose a prescriber' },
    })
  const { input, patientId } = await documentInput(
    db,
    order.reviewId,
    order.prescriberId,
    app.today(),
  )
  mustBeOpened(context, patientId)
  const prepared = template.prepare(input)
  if (!prepared.ok)
    throw new AppError('incomplete', `${template.title} cannot be made yet.`, {
      missing: prepared.missing,
    })
  const drawn = await draw(context, template, prepared.facts, createdAt)
  return {
    template,
    facts: prepared.facts,
    patientId,
    ...drawn,
    isSigned: input.review.signature !== null,
  }
}

async function draw(
  { app }: OutsideContext,
  template: AnyDocumentTemplate,
  facts: StoredFacts,
  createdAt: Instant,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number; readonly sha256: string }> {
  const { bytes, pages } = await app.render(template.build(facts), {
    title: template.title,
    language: 'en-US',
    createdAt,
  })
  return { bytes, pages, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

export const documentHandlers: Handlers<typeof documentCalls> = {
  'documents.templates': async () =>
    documentTemplates.map(({ id, title, needsPrescriber }) => ({ id, title, needsPrescriber })),

  'documents.preview': async (context, order) => {
    const { template, bytes, pages, sha256 } = await make(context, order, context.app.clock())
    return { title: template.title, pages, sha256, base64: base64(bytes) }
  },

  'documents.issue': async (context, order) => {
    const { db, actor, app } = context
    const made = await make(context, order, actor.at)
    if (!made.isSigned)
      throw new AppError(
        'not-allowed',
        'Only a signed review is printed. A pharmacist signs it first.',
      )
    const id = app.newId()
    await insertRecord(db, actor, 'documents', {
      id,
      patient_id: made.patientId,
      review_id: order.reviewId,
      template: made.template.id,
      template_version: made.template.version,
      title: made.template.title,
      prescriber_id: order.prescriberId,
      facts_json: JSON.stringify(made.facts),
      created_day: app.today(),
      rendered_at: actor.at,
      pages: made.pages,
      sha256: made.sha256,
      bytes: made.bytes,
    })
    if (order.prescriberId !== null)
      await insertRecord(db, actor, 'communications', {
        id: app.newId(),
        patient_id: made.patientId,
        review_id: order.reviewId,
        document_id: id,
        prescriber_id: order.prescriberId,
        channel: null,
        status: 'ready',
        sent_at: null,
        due_on: addDays(app.today(), replyDays),
        reply: null,
        replied_at: null,
      })
    const [view] = await listDocuments(db, { id })
    if (!view) throw new Error('Broken promise: an issued document can be read')
    return view
  },

  'documents.list': ({ db }, { patientId, limit }) => listDocuments(db, { patientId, limit }),

  'documents.read': async ({ db, about }, { documentId }) => {
    const row = await loadDocument(db, documentId)
    about.patientId = row.patient_id
    return { title: row.title, pages: row.pages, sha256: row.sha256, base64: base64(row.bytes) }
  },

  'documents.save': {
    outside: async ({ app, about }, { documentId }) => {
      const db = app.chartFile.reader()
      const row = await loadDocument(db, documentId)
      about.patientId = row.patient_id
      return { path: await app.shell.saveAs(await fileNameOf(db, row), row.bytes) }
    },
  },

  'documents.print': {
    outside: async ({ app, about }, { documentId }) => {
      const row = await loadDocument(app.chartFile.reader(), documentId)
      about.patientId = row.patient_id
      return app.shell.print(row.title, row.bytes)
    },
  },

  'documents.verify': async (context, { documentId }) => {
    const row = await loadDocument(context.db, documentId)
    const template = templateOf(row.template)
    if (template.version !== row.template_version)
      throw new AppError(
        'conflict',
        `This page was made by version ${row.template_version} of its form; this Pestle has version ${template.version}. The stored page is still the original.`,
      )
    // Stored by `documents.issue` from this template's own prepare; the instant is the one it was drawn with.
    const facts = JSON.parse(row.facts_json) as StoredFacts
    const { sha256 } = await draw(context, template, facts, row.rendered_at as Instant)
    return { isIdentical: sha256 === row.sha256 }
  },
}

/** A file name that says which paper it is and nothing about the patient. */
async function fileNameOf(db: Kysely<Schema>, row: DocumentRow): Promise<string> {
  const review = await db
    .selectFrom('reviews')
    .select('reference_code')
    .where('id', '=', row.review_id ?? '')
    .executeTakeFirst()
  return `${row.template}-${review?.reference_code ?? row.id.slice(-8)}-${row.created_day}.pdf`
}

async function loadDocument(db: Kysely<Schema>, id: string): Promise<DocumentRow> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This document is not in the chart.')
  return row
}

async function listDocuments(
  db: Kysely<Schema>,
  which: { readonly id?: string; readonly patientId?: string | null; readonly limit?: number },
): Promise<readonly DocumentView[]> {
  let query = db
    .selectFrom('documents as d')
    .innerJoin('patients as p', 'p.id', 'd.patient_id')
    .leftJoin('users as u', 'u.id', 'd.created_by')
    .leftJoin('prescribers as r', 'r.id', 'd.prescriber_id')
    .select([
      'd.id',
      'd.patient_id',
      'd.review_id',
      'd.template',
      'd.prescriber_id',
      'd.title',
      'd.rendered_at',
      'd.pages',
      'd.sha256',
      'p.first_name',
      'p.last_name',
      'u.name as by',
      'r.first_name as toFirst',
      'r.last_name as toLast',
    ])
    .where('d.voided_at', 'is', null)
  if (which.id !== undefined) query = query.where('d.id', '=', which.id)
  if (which.patientId) query = query.where('d.patient_id', '=', which.patientId)
  const rows = await query
    .orderBy('d.rendered_at', 'desc')
    .limit(which.limit ?? 1)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    reviewId: row.review_id,
    patientName: `${row.last_name}, ${row.first_name}`,
    template: row.template,
    title: row.title,
    prescriberId: row.prescriber_id,
    prescriberName:
      row.toLast === null ? null : [row.toFirst, row.toLast].filter(Boolean).join(' '),
    issuedAt: row.rendered_at,
    issuedBy: row.by ?? 'unknown',
    pages: row.pages,
    sha256: row.sha256,
  }))
}

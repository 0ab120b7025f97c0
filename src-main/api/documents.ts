// Paper: preview, issue with facts and hash, read again, save, print, and prove that the bytes can be made again.

import type { Kysely } from 'kysely'
import type { Instant } from '../clinical/dates.ts'
import { readingGrade } from '../clinical/reading/reading-grade.ts'
import type { DocumentView, documentCalls } from '../contract/documents.ts'
import { AppError } from '../contract/errors.ts'
import { lookOfPaper, type PaperLook, plainLook, titleInLook } from '../contract/look-words.ts'
import { documentTemplate, documentTemplates } from '../documents/index.ts'
import type { AnyDocumentTemplate, StoredFacts, TypeSize } from '../documents/template.ts'
import { insertRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import { mustFitClaim } from './billing/billing-facts.ts'
import type { Handlers, OutsideContext, WriteContext } from './context.ts'
import { documentInput } from './document-input.ts'
import { listDocuments } from './document-list.ts'
import { readingOf, readingOfStored } from './document-reading.ts'
import { fileNameOf, loadDocument } from './document-row.ts'
import { markSent } from './mark-sent.ts'
import { offeredPapers } from './offered-papers.ts'
import { base64, drawPages } from './papers/draw-pages.ts'
import { mustBeOpened } from './patients.ts'
import { printNow } from './printing/print-one.ts'
import { referenceCode } from './reference-code.ts'

function templateOf(id: string): AnyDocumentTemplate {
  const template = documentTemplate(id)
  if (!template) throw new AppError('invalid-input', `Pestle has no form ${id}.`)
  return template
}

interface PreparedPage {
  readonly template: AnyDocumentTemplate
  readonly facts: StoredFacts
  /** Says the look where it is not the usual one. */
  readonly title: string
  readonly patientId: string
  readonly isSigned: boolean
}

interface Order {
  readonly reviewId: string
  readonly template: string
  readonly prescriberId: string | null
  /** The code of this letter; null: the review's, for pages without a reply and for previews. */
  readonly code?: string | null
  /** For papers of a claim; null for all others. */
  readonly claimId: string | null
  readonly typeSize: TypeSize
  readonly language: string
}

function lookIn({ hasTypeSizes, languages }: AnyDocumentTemplate, order: Order): PaperLook {
  return lookOfPaper(
    { hasTypeSizes: hasTypeSizes === true, languages: languages ?? [plainLook.language] },
    order,
  )
}

/** The facts of one page; `incomplete` with what is missing. */
async function prepare(
  context: OutsideContext,
  db: Kysely<Schema>,
  order: Order,
): Promise<PreparedPage> {
  const template = templateOf(order.template)
  if (template.needsPrescriber && order.prescriberId === null)
    throw new AppError('invalid-input', 'Choose the prescriber whom this letter goes to.', {
      fields: { prescriberId: 'Choose a prescriber' },
    })
  await mustFitClaim(db, template, order)
  const { reviewId, prescriberId, claimId } = order
  const today = context.app.today()
  const look = lookIn(template, order)
  const whole = await documentInput(db, reviewId, prescriberId, today, look, claimId)
  const { patientId } = whole
  const input =
    order.code == null
      ? whole.input
      : { ...whole.input, review: { ...whole.input.review, referenceCode: order.code } }
  mustBeOpened(context, patientId)
  const prepared = template.prepare(input)
  if (!prepared.ok)
    throw new AppError('incomplete', `${template.title} cannot be made yet.`, {
      missing: prepared.missing,
    })
  return {
    template,
    facts: prepared.facts,
    title: titleInLook(template.title, look),
    patientId,
    isSigned: input.review.signature !== null,
  }
}

/** Reads one snapshot that is closed before anything is drawn: drawing takes long and needs no chart. */
function snapshot<T>({ app }: OutsideContext, read: (db: Kysely<Schema>) => Promise<T>) {
  return app.chartFile.reader().transaction().execute(read)
}

export const documentHandlers: Handlers<typeof documentCalls> = {
  'documents.templates': async () =>
    documentTemplates.map(({ id, title, needsPrescriber, hasTypeSizes, languages }) => ({
      id,
      title,
      needsPrescriber,
      hasTypeSizes: hasTypeSizes === true,
      languages: languages ?? ['en'],
    })),

  'documents.offered': async (context, { reviewId }) => {
    const today = context.app.today()
    const { papers, patientId } = await offeredPapers(context.db, reviewId, today)
    mustBeOpened(context, patientId)
    return papers
  },

  'documents.readingGrade': async (_context, { text }) => readingGrade(text),

  'documents.preview': {
    outside: async (context, order) => {
      const { template, facts, title } = await snapshot(context, (db) =>
        prepare(context, db, order),
      )
      const now = context.app.clock()
      const { bytes, pages, sha256 } = await drawPages(context, template, facts, title, now)
      const reading = readingOf(template, facts)
      return { title, pages, sha256, base64: base64(bytes), reading }
    },
  },

  'documents.issue': async (context, order) => {
    const issued = await issueOne(context, order)
    // A paper in another language has an English twin, so that the file can be read by everybody.
    if (lookIn(templateOf(order.template), order).language !== plainLook.language)
      await issueOne(context, { ...order, language: plainLook.language })
    return issued
  },

  'documents.list': ({ db }, { patientId, limit }) => listDocuments(db, { patientId, limit }),

  'documents.read': {
    open: async (context, { documentId }) => {
      const row = await loadDocument(context, context.db, documentId)
      const { title, pages, sha256, bytes } = row
      return { title, pages, sha256, base64: base64(bytes), reading: readingOfStored(row) }
    },
  },

  'documents.save': {
    outside: async (context, { documentId }) => {
      const { app } = context
      const db = app.chartFile.reader()
      const row = await loadDocument(context, db, documentId)
      const path = await app.shell.saveAs(await fileNameOf(db, row), row.bytes)
      if (path !== null) await markSent(context, documentId, 'file')
      return { path }
    },
  },

  'documents.print': {
    outside: async (context, { documentId }) => {
      const row = await loadDocument(context, context.app.chartFile.reader(), documentId)
      return { message: (await printNow(context, row)).message }
    },
  },

  'documents.verify': {
    outside: async (context, { documentId }) => {
      const row = await loadDocument(context, context.app.chartFile.reader(), documentId)
      const template = templateOf(row.template)
      if (template.version !== row.template_version)
        throw new AppError(
          'conflict',
          `This page was made by version ${row.template_version} of its form; this Pestle has version ${template.version}. The stored page is still the original.`,
        )
      // Stored by `documents.issue` from this template's own prepare; the instant is the one it was drawn with.
      const facts = JSON.parse(row.facts_json) as StoredFacts
      const { sha256 } = await drawPages(
        context,
        template,
        facts,
        row.title,
        row.rendered_at as Instant,
      )
      return { isIdentical: sha256 === row.sha256 }
    },
  },
}

/** The code of the newest letter of this review to this prescriber; null when there is none. */
async function codeBefore(db: Kysely<Schema>, order: Order): Promise<string | null> {
  const row = await db
    .selectFrom('communications as c')
    .innerJoin('documents as d', 'd.id', 'c.document_id')
    .select('c.reference_code')
    .where('c.review_id', '=', order.reviewId)
    .where('c.prescriber_id', '=', order.prescriberId)
    .where('d.template', '=', order.template)
    .where('c.voided_at', 'is', null)
    .orderBy('c.created_at', 'desc')
    .executeTakeFirst()
  return row?.reference_code ?? null
}

/** Issues one page, or answers the one that the same facts gave before. */
async function issueOne(context: WriteContext, order: Order): Promise<DocumentView> {
  const { db, actor, app } = context
  const isLetter = order.prescriberId !== null
  const earlier = isLetter ? await codeBefore(db, order) : null
  const prepared = await prepare(context, db, { ...order, code: earlier })
  const { template, title, patientId, isSigned } = prepared
  if (!isSigned && template.needsSignature !== false)
    throw new AppError(
      'not-allowed',
      'Only a signed review is printed. A pharmacist signs it first.',
    )
  // The same page twice would be two letters that each wait for a reply.
  const known = JSON.stringify(prepared.facts)
  const issued = await issuedBefore(db, order, template.version, known)
  if (issued !== null) return issued
  // Every letter has a code of its own, so that a reply is one letter's.
  const code = isLetter ? referenceCode(app.random(5)) : null
  const { facts } = code === null ? prepared : await prepare(context, db, { ...order, code })
  const facts_json = JSON.stringify(facts)
  const drawn = await drawPages(context, template, facts, title, actor.at)
  const id = app.newId()
  await insertRecord(db, actor, 'documents', {
    id,
    patient_id: patientId,
    review_id: order.reviewId,
    template: template.id,
    template_version: template.version,
    title,
    prescriber_id: order.prescriberId,
    facts_json,
    created_day: app.today(),
    rendered_at: actor.at,
    ...drawn,
  })
  if (order.prescriberId !== null && template.awaitsReply === true)
    await insertRecord(db, actor, 'communications', {
      id: app.newId(),
      patient_id: patientId,
      review_id: order.reviewId,
      document_id: id,
      prescriber_id: order.prescriberId,
      channel: null,
      status: 'ready',
      sent_at: null,
      // A reply is waited for from the day the letter leaves.
      due_on: null,
      reply: null,
      replied_at: null,
      reference_code: code,
    })
  const [view] = await listDocuments(db, { id })
  if (!view) throw new Error('Broken promise: an issued document can be read')
  return view
}

/** The page that these facts gave before; null when there is none. */
async function issuedBefore(
  db: Kysely<Schema>,
  order: Order,
  version: number,
  factsJson: string,
): Promise<DocumentView | null> {
  const row = await db
    .selectFrom('documents')
    .select('id')
    .where('review_id', '=', order.reviewId)
    .where('template', '=', order.template)
    .where('template_version', '=', version)
    .where('prescriber_id', order.prescriberId === null ? 'is' : '=', order.prescriberId)
    .where('facts_json', '=', factsJson)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const [view] = await listDocuments(db, { id: row.id })
  return view ?? null
}

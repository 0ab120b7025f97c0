// Prepares, draws and keeps papers of reviews: what documents.ts and a batch of printing have in common.

import type { Kysely } from 'kysely'
import type { DocumentView } from '../../contract/documents.ts'
import { AppError } from '../../contract/errors.ts'
import { lookOfPaper, type PaperLook, plainLook, titleInLook } from '../../contract/look-words.ts'
import { documentTemplate } from '../../documents/index.ts'
import type { AnyDocumentTemplate, StoredFacts, TypeSize } from '../../documents/template.ts'
import { insertRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import { mustFitClaim } from '../billing/billing-facts.ts'
import type { OutsideContext, WriteContext } from '../context.ts'
import { documentInput } from '../document-input.ts'
import { listDocuments } from '../document-list.ts'
import { mustBeOpened } from '../patients.ts'
import { referenceCode } from '../reference-code.ts'
import { type DrawnPages, drawPages } from './draw-pages.ts'

/** The form of this id; `invalid-input` when there is none. */
export function templateOf(id: string): AnyDocumentTemplate {
  const template = documentTemplate(id)
  if (!template) throw new AppError('invalid-input', `Pestle has no form ${id}.`)
  return template
}

export interface PreparedPage {
  readonly template: AnyDocumentTemplate
  readonly facts: StoredFacts
  /** Says the look where it is not the usual one. */
  readonly title: string
  readonly patientId: string
  readonly isSigned: boolean
}

/** Which paper, of which review, in which look. */
export interface Order {
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

/** The look in which the form can be had. */
export function lookIn({ hasTypeSizes, languages }: AnyDocumentTemplate, order: Order): PaperLook {
  return lookOfPaper(
    { hasTypeSizes: hasTypeSizes === true, languages: languages ?? [plainLook.language] },
    order,
  )
}

/**
 * The facts of one page; `incomplete` with what is missing. The chart must be open, unless the caller has other reasons to
 * read it (a batch of signed papers).
 */
export async function prepare(
  context: OutsideContext,
  db: Kysely<Schema>,
  order: Order,
  mayRead: (patientId: string) => void = (patientId) => mustBeOpened(context, patientId),
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
  mayRead(patientId)
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

/** Issues one page of an open chart, or answers the one that the same facts gave before. */
export async function issueOne(context: WriteContext, order: Order): Promise<DocumentView> {
  const { db, actor, app } = context
  const isLetter = order.prescriberId !== null
  const earlier = isLetter ? await codeBefore(db, order) : null
  const prepared = await prepare(context, db, { ...order, code: earlier })
  const { template, title, patientId } = prepared
  mustBeSigned(prepared)
  // The same page twice would be two letters that each wait for a reply.
  const known = JSON.stringify(prepared.facts)
  const issued = await issuedBefore(db, order, template.version, known)
  if (issued !== null) return issued
  // Every letter has a code of its own, so that a reply is one letter's.
  const code = isLetter ? referenceCode(app.random(5)) : null
  const { facts } = code === null ? prepared : await prepare(context, db, { ...order, code })
  const drawn = await drawPages(context, template, facts, title, actor.at)
  const id = await keepPaper(context, db, order, { ...prepared, facts, drawn })
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
export async function issuedBefore(
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

/** Refuses a page that needs a signature and has none. */
export function mustBeSigned({ template, isSigned }: PreparedPage): void {
  if (!isSigned && template.needsSignature !== false)
    throw new AppError(
      'not-allowed',
      'Only a signed review is printed. A pharmacist signs it first.',
    )
}

/** Keeps a drawn page with its facts, so that it can be made again byte for byte; answers its id. */
export async function keepPaper(
  { app, actor }: Pick<WriteContext, 'app' | 'actor'>,
  db: WriteContext['db'],
  order: Pick<Order, 'reviewId' | 'prescriberId'>,
  { template, title, patientId, facts, drawn }: PreparedPage & { readonly drawn: DrawnPages },
): Promise<string> {
  const id = app.newId()
  await insertRecord(db, actor, 'documents', {
    id,
    patient_id: patientId,
    review_id: order.reviewId,
    template: template.id,
    template_version: template.version,
    title,
    prescriber_id: order.prescriberId,
    facts_json: JSON.stringify(facts),
    created_day: app.today(),
    rendered_at: actor.at,
    ...drawn,
  })
  return id
}

// The answer of a consult on paper: made from the consult as it stands, kept once it is signed.

import type { Kysely } from 'kysely'
import type { Signature } from '../../clinical/review.ts'
import type { consultPaperCalls } from '../../contract/consult-papers.ts'
import { AppError } from '../../contract/errors.ts'
import type { AnyDocumentTemplate, DocumentInput, StoredFacts } from '../../documents/template.ts'
import { anyTemplate, usualLook } from '../../documents/template.ts'
import { consultAnswer } from '../../documents/templates/prescriber/consult-answer.ts'
import { chartOf, loadRows } from '../../store/load-chart.ts'
import { insertRecord } from '../../store/recorded.ts'
import type { ConsultRow, Schema } from '../../store/schema.ts'
import type { Handlers, OutsideContext } from '../context.ts'
import { readPharmacy, recordOf } from '../document-input.ts'
import { listDocuments } from '../document-list.ts'
import { localTimeOf } from '../local-time.ts'
import { knownDay } from '../outreach-view.ts'
import { mustBeOpened } from '../patients.ts'
import { currentLetterhead } from './current-letterhead.ts'
import { base64, drawPages } from './draw-pages.ts'

const template: AnyDocumentTemplate = anyTemplate(consultAnswer)

interface Prepared {
  readonly facts: StoredFacts
  readonly row: ConsultRow
}

async function prepare(
  context: OutsideContext,
  db: Kysely<Schema>,
  consultId: string,
): Promise<Prepared> {
  const row = await db
    .selectFrom('consults')
    .selectAll()
    .where('id', '=', consultId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'This consult is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  context.about.patientId = row.patient_id
  const prepared = template.prepare(await inputOf(context, db, row))
  if (!prepared.ok)
    throw new AppError('incomplete', `${template.title} cannot be made yet.`, {
      missing: prepared.missing,
    })
  return { facts: prepared.facts, row }
}

async function inputOf(
  { app }: OutsideContext,
  db: Kysely<Schema>,
  row: ConsultRow,
): Promise<DocumentInput> {
  const rows = await loadRows(db, row.patient_id)
  const signedOn = row.signed_at === null ? null : localTimeOf(row.signed_at).day
  const on = signedOn ?? app.today()
  const pharmacy = await readPharmacy(db)
  const letterhead = await currentLetterhead(db, pharmacy)
  const addenda = await db
    .selectFrom('consult_addenda as a')
    .leftJoin('users as u', 'u.id', 'a.created_by')
    .select(['a.created_at as at', 'u.name as by', 'a.text'])
    .where('a.consult_id', '=', row.id)
    .where('a.voided_at', 'is', null)
    .orderBy('a.created_at')
    .execute()
  // Written by consults.sign and consults.save only.
  const signature =
    row.signature_json === null ? null : (JSON.parse(row.signature_json) as Signature)
  const sources = JSON.parse(row.sources_json) as readonly string[]
  return {
    ...(await recordOf(
      db,
      rows,
      chartOf(rows, on),
      row.requester_id === null ? [] : [row.requester_id],
    )),
    pharmacy,
    ...(letterhead === null ? {} : { letterhead }),
    typeSize: usualLook.typeSize,
    prescriberId: row.requester_id,
    consult: {
      requester: row.requester,
      requesterId: row.requester_id,
      askedOn: knownDay(row.asked_on),
      question: row.question,
      answer: row.answer,
      sources,
      addenda: addenda.map(({ at, by, text }) => ({
        on: localTimeOf(at).day,
        by: by ?? 'unknown',
        text,
      })),
    },
    // A consult belongs to no review: only its code and its signature are used.
    review: {
      id: row.id,
      referenceCode: row.reference_code,
      kind: 'TMR',
      mode: 'phone',
      recipient: 'prescriber',
      heldOn: on,
      patientGoal: null,
      problems: [],
      todo: [],
      recommendations: [],
      followUpOn: null,
      signature,
    },
  }
}

export const consultPaperHandlers: Handlers<typeof consultPaperCalls> = {
  'consultPapers.preview': {
    outside: async (context, { consultId }) => {
      const { app } = context
      const { facts } = await app.chartFile
        .reader()
        .transaction()
        .execute((db) => prepare(context, db, consultId))
      const { title } = template
      const drawn = await drawPages(context, template, facts, title, app.clock())
      const { pages, sha256 } = drawn
      return { title, pages, sha256, base64: base64(drawn.bytes), reading: null }
    },
  },

  'consultPapers.issue': async (context, { consultId }) => {
    const { db, actor, app } = context
    const { facts, row } = await prepare(context, db, consultId)
    if (row.signed_at === null)
      throw new AppError(
        'not-allowed',
        'Only a signed answer is issued. A pharmacist signs it first.',
      )
    const facts_json = JSON.stringify(facts)
    const earlier = await db
      .selectFrom('documents')
      .select('id')
      .where('patient_id', '=', row.patient_id)
      .where('template', '=', template.id)
      .where('template_version', '=', template.version)
      .where('facts_json', '=', facts_json)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    const id = earlier?.id ?? app.newId()
    if (earlier === undefined)
      await insertRecord(db, actor, 'documents', {
        id,
        patient_id: row.patient_id,
        review_id: null,
        template: template.id,
        template_version: template.version,
        title: template.title,
        prescriber_id: row.requester_id,
        facts_json,
        created_day: app.today(),
        rendered_at: actor.at,
        ...(await drawPages(context, template, facts, template.title, actor.at)),
      })
    const [view] = await listDocuments(db, { id })
    if (view === undefined) throw new Error('Broken promise: an issued document can be read')
    return view
  },
}

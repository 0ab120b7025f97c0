// Paper: preview, issue with facts and hash, read again, save, print, and prove that the bytes can be made again.

import type { Kysely } from 'kysely'
import type { Instant } from '../clinical/dates.ts'
import { readingGrade } from '../clinical/reading/reading-grade.ts'
import type { documentCalls } from '../contract/documents.ts'
import { AppError } from '../contract/errors.ts'
import { plainLook } from '../contract/look-words.ts'
import { documentTemplates } from '../documents/index.ts'
import type { StoredFacts } from '../documents/template.ts'
import type { Schema } from '../store/schema.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { listDocuments } from './document-list.ts'
import { readingOf, readingOfStored } from './document-reading.ts'
import { fileNameOf, loadDocument } from './document-row.ts'
import { markSent } from './mark-sent.ts'
import { offeredPapers } from './offered-papers.ts'
import { base64, drawPages } from './papers/draw-pages.ts'
import { issueOne, lookIn, prepare, templateOf } from './papers/issue-paper.ts'
import { mustBeOpened } from './patients.ts'
import { printNow } from './printing/print-one.ts'

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

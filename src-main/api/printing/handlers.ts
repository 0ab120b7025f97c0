// The print queue: add, hold, cancel, print what waits, print again, and which printer takes which paper.

import { AppError } from '../../contract/errors.ts'
import type { printingCalls } from '../../contract/printing.ts'
import { documentTemplate } from '../../documents/index.ts'
import { writeSetting } from '../../store/people.ts'
import { changeRecord } from '../../store/recorded.ts'
import type { Handlers, OutsideContext } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { printJob, queueOne, recordPrint } from './print-one.ts'
import { printQueue } from './print-queue.ts'
import { printRules, rulesSetting } from './print-rules.ts'

const inChart = ['id', 'patient_id', 'template'] as const

export const printingHandlers: Handlers<typeof printingCalls> = {
  'printing.queue': ({ db }) => printQueue(db),

  'printing.add': async (context, { documentIds, isHeld }) => {
    const { db } = context
    const found = await db
      .selectFrom('documents')
      .select(inChart)
      .where('id', 'in', documentIds)
      .where('voided_at', 'is', null)
      .execute()
    for (const id of documentIds) {
      const document = found.find((one) => one.id === id)
      if (!document) throw new AppError('not-found', 'This document is not in the chart.')
      mustBeOpened(context, document.patient_id)
      await queueOne(context, db, document, isHeld ? 'held' : 'waiting')
    }
    return { added: documentIds.length }
  },

  'printing.addDay': async (context) => {
    const { db, app } = context
    const found = await db
      .selectFrom('documents as d')
      .select(['d.id', 'd.patient_id', 'd.template'])
      .where('d.created_day', '=', app.today())
      .where('d.voided_at', 'is', null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('print_jobs as j')
              .select('j.id')
              .whereRef('j.document_id', '=', 'd.id')
              .where('j.state', '<>', 'cancelled')
              .where('j.voided_at', 'is', null),
          ),
        ),
      )
      .orderBy('d.created_at')
      .execute()
    for (const document of found) await queueOne(context, db, document, 'waiting')
    return { added: found.length }
  },

  'printing.run': {
    outside: async (context, { jobId }) => {
      const run = { printed: 0, failure: '' }
      await context.jobs.run(jobId, 'Printing', async (job) => {
        const waiting = await waitingJobs(context)
        // A printer that took no paper takes the next one no better; others are still tried.
        const failed = new Set<string | null>()
        for (const [done, row] of waiting.entries()) {
          await job.step(done, waiting.length)
          if (failed.has(row.printer)) continue
          const document = await context.app.chartFile
            .reader()
            .selectFrom('documents')
            .select(['id', 'title', 'bytes'])
            .where('id', '=', row.document_id)
            .executeTakeFirstOrThrow()
          const answer = await printJob(context, row, document, 'held')
          await recordPrint(context, 'printing.run', row, answer.state)
          if (answer.state === 'printed' || answer.state === 'shown') run.printed += 1
          if (answer.state === 'failed') {
            failed.add(row.printer)
            run.failure = answer.message
          }
          if (answer.state === 'cancelled') return
        }
      })
      const left = (await waitingJobs(context)).length
      return { printed: run.printed, left, message: wordsOf(run.printed, left, run.failure) }
    },
  },

  'printing.change': async ({ db, actor }, { ids, to }) => {
    const rows = await db
      .selectFrom('print_jobs')
      .select('id')
      .where('id', 'in', ids)
      .where('state', 'in', ['waiting', 'held', 'failed'])
      .where('voided_at', 'is', null)
      .execute()
    if (rows.length === 0)
      throw new AppError('conflict', 'This paper was printed or cancelled meanwhile.')
    for (const { id } of rows)
      await changeRecord(db, actor, 'print_jobs', id, null, {
        state: to,
        failure: null,
        ended_at: to === 'cancelled' ? actor.at : null,
        ended_by: to === 'cancelled' ? actor.userId : null,
      })
    return { changed: rows.length }
  },

  'printing.again': async (context, { id }) => {
    const document = await context.db
      .selectFrom('print_jobs as j')
      .innerJoin('documents as d', 'd.id', 'j.document_id')
      .select(['d.id', 'd.patient_id', 'd.template'])
      .where('j.id', '=', id)
      .executeTakeFirst()
    if (!document) throw new AppError('not-found', 'This paper is not in the queue.')
    context.about.patientId = document.patient_id
    return { id: await queueOne(context, context.db, document, 'waiting') }
  },

  'printing.printers': { outside: ({ app }) => app.shell.printers() },

  'printing.rules': async ({ db }) =>
    (await printRules(db)).map((rule) => ({
      ...rule,
      title: documentTemplate(rule.template)?.title ?? rule.template,
    })),

  'printing.saveRules': async ({ db }, { rules }) => {
    const unknown = rules.find(({ template }) => documentTemplate(template) === null)
    if (unknown !== undefined)
      throw new AppError('invalid-input', `Pestle has no form ${unknown.template}.`)
    const said = new Set(rules.map(({ template }) => template))
    const others = (await printRules(db)).filter(({ template }) => !said.has(template))
    await writeSetting(db, rulesSetting, [...others, ...rules])
    return printRules(db)
  },
}

function waitingJobs({ app }: OutsideContext) {
  return app.chartFile
    .reader()
    .selectFrom('print_jobs')
    .selectAll()
    .where('state', 'in', ['waiting', 'failed'])
    .where('voided_at', 'is', null)
    .orderBy('place')
    .execute()
}

function wordsOf(printed: number, left: number, failure: string): string {
  const rest = left === 0 ? '' : ` ${left} ${left === 1 ? 'paper waits' : 'papers wait'} on.`
  if (failure !== '') return `${failure}${rest}`
  return `${printed} ${printed === 1 ? 'paper' : 'papers'} printed.${rest}`
}

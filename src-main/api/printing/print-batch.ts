// Packets of many patients as one job: each is made, queued and printed before the next, so that memory stays flat and a
// cancel loses nothing. What was printed once is left alone; what fails says why and stays in the list.

import type { Kysely } from 'kysely'
import { packetClock } from '../../clinical/outreach/packet-clock.ts'
import { AppError, invariant } from '../../contract/errors.ts'
import { plainLook } from '../../contract/look-words.ts'
import {
  type BatchFailure,
  MOST_IN_BATCH,
  type PacketPaper,
  type printBatchCalls,
} from '../../contract/print-batch.ts'
import { packetLanguages } from '../../documents/text-packs/index.ts'
import { appendAudit } from '../../store/audit-trail.ts'
import {
  languageOf,
  packetsOf,
  printsOf,
  undeliveredPackets,
} from '../../store/papers/undelivered-packets.ts'
import type { DocumentRow, PrintJobRow, Schema } from '../../store/schema.ts'
import { appointmentsBetween } from '../appointment-view.ts'
import type { Handlers, OutsideContext, WriteContext } from '../context.ts'
import { Cancelled, type Job } from '../jobs.ts'
import { knownDay } from '../outreach-view.ts'
import { type DrawnPages, drawPages } from '../papers/draw-pages.ts'
import { keepPaper, mustBeSigned, type PreparedPage, prepare } from '../papers/issue-paper.ts'
import { entryOf } from '../trail.ts'
import { printJob, queueOne, recordPrint } from './print-one.ts'

type Packet = Pick<DocumentRow, 'id' | 'patient_id' | 'template'>

export const printBatchHandlers: Handlers<typeof printBatchCalls> = {
  'printBatch.offered': async ({ db, app }, { on }) => {
    const all = await undeliveredPackets(db)
    const booked =
      on === null
        ? null
        : (await appointmentsBetween(db, on, on)).filter(({ status }) => status === 'booked')
    const chosen =
      booked === null
        ? all.map((row) => ({ ...row, time: null }))
        : booked.flatMap(({ patientId, time }) =>
            all.filter((row) => row.patient_id === patientId).map((row) => ({ ...row, time })),
          )
    // A patient with two appointments on one day gets one packet.
    const once = [...new Map(chosen.toReversed().map((row) => [row.id, row])).values()].toReversed()
    const offered = once.slice(0, MOST_IN_BATCH)
    const papers = await papersOf(
      db,
      offered.map(({ id }) => id),
    )
    return {
      today: app.today(),
      rows: offered.map((row) => {
        const heldOn = knownDay(row.held_on)
        return {
          id: row.id,
          patientId: row.patient_id,
          patientName: `${row.last_name}, ${row.first_name}`,
          heldOn,
          clock: packetClock(heldOn, null, app.today()),
          time: row.time,
          paper: papers.get(row.id) ?? 'not-made',
        }
      }),
      left: once.length - offered.length,
      without: (booked ?? [])
        .filter(({ patientId }) => !all.some((row) => row.patient_id === patientId))
        .map(({ patientName, time }) => ({ patientName, time })),
    }
  },

  'printBatch.run': {
    outside: async (context, { jobId, reviewIds }) => {
      const run = newRun()
      const done = await context.jobs.run(jobId, 'Packets', async (job) => {
        await printAll(context, job, reviewIds, run)
        return true
      })
      const isCancelled = done === null
      return {
        printed: run.printed,
        already: run.already,
        failures: run.failures,
        isCancelled,
        message: wordsOf(run, isCancelled),
      }
    },
  },
}

interface Run {
  printed: number
  already: number
  readonly failures: BatchFailure[]
  /** Printers that took no paper, and what they said: they take the next one no better. */
  readonly refused: Map<string | null, string>
}

function newRun(): Run {
  return { printed: 0, already: 0, failures: [], refused: new Map() }
}

async function papersOf(
  db: Kysely<Schema>,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string | null, PacketPaper>> {
  if (reviewIds.length === 0) return new Map()
  // The newest packet of a review is the one that counts, so it is set last.
  const packets = (await packetsOf(db, reviewIds)).toReversed()
  const prints =
    packets.length === 0
      ? []
      : await printsOf(
          db,
          packets.map(({ id }) => id),
        )
  return new Map(packets.map(({ id, review_id }) => [review_id, paperOf(prints, id)]))
}

function paperOf(prints: readonly PrintJobRow[], documentId: string): PacketPaper {
  const own = prints.filter((print) => print.document_id === documentId)
  if (own.some(isDone)) return 'printed'
  return own.length > 0 ? 'queued' : 'made'
}

const isDone = ({ state }: PrintJobRow) => state === 'printed' || state === 'shown'

async function printAll(
  context: OutsideContext,
  job: Job,
  reviewIds: readonly string[],
  run: Run,
): Promise<void> {
  for (const [at, reviewId] of reviewIds.entries()) {
    await job.step(at, reviewIds.length)
    try {
      await printPacket(context, reviewId, run)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { message, missing } = error.failure
      const lacks = missing?.map(({ what }) => what).join('; ')
      run.failures.push({
        reviewId,
        patientName: await nameOf(context, reviewId),
        why: lacks ? `${message} Missing: ${lacks}.` : message,
      })
    }
  }
  await job.step(reviewIds.length, reviewIds.length)
}

async function printPacket(context: OutsideContext, reviewId: string, run: Run): Promise<void> {
  const { app } = context
  const packet = await issuedOrMade(context, reviewId)
  const prints = await printsOf(app.chartFile.reader(), [packet.id])
  if (prints.some(isDone)) {
    run.already += 1
    return
  }
  const row = prints[0] ?? (await queued(context, packet))
  if (row.state === 'held')
    throw new AppError('conflict', 'It is held in the queue. Release it there.')
  const refusal = run.refused.get(row.printer)
  if (refusal !== undefined) throw new AppError('storage', `${refusal} It waits in the queue.`)
  const document = await app.chartFile
    .reader()
    .selectFrom('documents')
    .select(['id', 'title', 'bytes'])
    .where('id', '=', packet.id)
    .executeTakeFirstOrThrow()
  const answer = await printJob(context, row, document, 'cancelled')
  await recordPrint(context, 'printBatch.run', row, answer.state)
  switch (answer.state) {
    case 'printed':
    case 'shown':
      run.printed += 1
      return
    case 'failed':
      run.refused.set(row.printer, answer.message)
      throw new AppError('storage', `${answer.message} It waits in the queue.`)
    case 'cancelled':
      throw new Cancelled()
  }
}

/** The packet that was issued last; else a new one in the patient's language, with its English twin for the file. */
async function issuedOrMade(context: OutsideContext, reviewId: string): Promise<Packet> {
  const reader = context.app.chartFile.reader()
  const [issued] = await packetsOf(reader, [reviewId])
  if (issued !== undefined) return issued
  const read = await languageOf(reader, reviewId)
  const language = read !== null && packetLanguages.includes(read) ? read : plainLook.language
  const papers: DrawnPaper[] = []
  for (const own of new Set([language, plainLook.language]))
    papers.push(await drawn(context, reviewId, own))
  return context.app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      // Somebody else may have issued it while it was drawn.
      const [other] = await packetsOf(trx, [reviewId])
      if (other !== undefined) return other
      const kept: Packet[] = []
      for (const paper of papers) kept.push(await issue(context, trx, reviewId, paper))
      const [first] = kept
      invariant(first, 'a packet has a language')
      return first
    })
}

type DrawnPaper = PreparedPage & { readonly drawn: DrawnPages }

async function drawn(
  context: OutsideContext,
  reviewId: string,
  language: string,
): Promise<DrawnPaper> {
  const order = {
    reviewId,
    template: 'cms-packet',
    prescriberId: null,
    claimId: null,
    ...plainLook,
    language,
  }
  // Only names have been shown; nobody reads the chart for it.
  const prepared = await context.app.chartFile
    .reader()
    .transaction()
    .execute((db) => prepare(context, db, order, () => undefined))
  mustBeSigned(prepared)
  const { template, facts, title } = prepared
  return {
    ...prepared,
    drawn: await drawPages(context, template, facts, title, context.actor.at),
  }
}

/** Keeps the paper and names it in the trail. */
async function issue(
  context: OutsideContext,
  trx: WriteContext['db'],
  reviewId: string,
  paper: DrawnPaper,
): Promise<Packet> {
  const id = await keepPaper(context, trx, { reviewId, prescriberId: null }, paper)
  context.about.isRecorded = true
  await appendAudit(trx, {
    ...entryOf(context.app, context.session.user, 'documents.issue', 'issue'),
    patient_id: paper.patientId,
    subject_id: id,
    outcome: 'ok',
  })
  return { id, patient_id: paper.patientId, template: paper.template.id }
}

function queued(context: OutsideContext, packet: Packet): Promise<PrintJobRow> {
  return context.app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      const id = await queueOne(context, trx, packet, 'waiting')
      return trx.selectFrom('print_jobs').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    })
}

async function nameOf({ app }: OutsideContext, reviewId: string): Promise<string> {
  const row = await app.chartFile
    .reader()
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .select(['p.last_name', 'p.first_name'])
    .where('r.id', '=', reviewId)
    .executeTakeFirst()
  return row === undefined
    ? 'A review that is not in the chart'
    : `${row.last_name}, ${row.first_name}`
}

function wordsOf({ printed, already, failures }: Run, isCancelled: boolean): string {
  const packets = (count: number) => `${count} ${count === 1 ? 'packet' : 'packets'}`
  return [
    `${packets(printed)} printed.`,
    ...(already === 0 ? [] : [`${packets(already)} had been printed before.`]),
    ...(failures.length === 0 ? [] : [`${packets(failures.length)} could not be printed.`]),
    ...(isCancelled ? ['Cancelled: the rest is left.'] : []),
  ].join(' ')
}

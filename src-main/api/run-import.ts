// One import from bytes to chart: one transaction, all good rows or none when it is cancelled or the file
// breaks off. Used by the window, the command line and the sample pharmacy.

import type { Transaction } from 'kysely'
import { AppError } from '../contract/errors.ts'
import type { ImportCounts, ImportReport } from '../contract/imports.ts'
import type { ByteSource, InterchangeFormat, ReadingOptions } from '../interchange/format.ts'
import type { InterchangeRecord } from '../interchange/records.ts'
import { patientKeyOf } from '../interchange/records.ts'
import type { Actor } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import type { App } from './app.ts'
import { refreshEligibility } from './eligibility.ts'
import { EarlierMatches, type UndecidedRecord } from './import-matches.ts'
import { PatientMatcher, wholeKeyText } from './import-patients.ts'
import { RowWriter } from './import-rows.ts'
import type { Job } from './jobs.ts'

/** Problems that are kept with the import; the counts are complete. */
const mostProblems = 500

export interface ImportOrder {
  readonly format: InterchangeFormat
  readonly source: ByteSource
  readonly options: ReadingOptions
  readonly fileName: string
  /** SHA-256 of the file as hex. */
  readonly sha256: string
  readonly totalBytes: number | null
  /** Name under which a person saved the mapping: whose patient numbers the file has. Null when nobody did. */
  readonly system: string | null
}

/** Runs an import as a job. Cancelling or a broken file leaves the chart as it was. */
export async function runImport(
  app: App,
  actor: Actor,
  job: Job,
  order: ImportOrder,
): Promise<ImportReport> {
  return app.chartFile
    .db()
    .transaction()
    .execute((trx) => importInto(trx, app, actor, job, order))
}

async function importInto(
  trx: Transaction<Schema>,
  app: App,
  actor: Actor,
  job: Job,
  { format, source, options, fileName, sha256, totalBytes, system }: ImportOrder,
): Promise<ImportReport> {
  const importId = app.newId()
  const problems: { line: number; column: string | null; reason: string }[] = []
  const touched = new Set<string>()
  const undecided = new Map<
    string,
    { candidates: readonly string[]; records: InterchangeRecord[] }
  >()
  let rows = 0
  let bad = 0
  await trx
    .insertInto('imports')
    .values({
      id: importId,
      format: format.id,
      source_name: fileName,
      sha256,
      started_at: app.clock(),
      finished_at: null,
      by_user: actor.userId,
      counts_json: '{}',
      problems_json: '[]',
    })
    .execute()
  const whoseNumbers = system ?? unnamedSystem(format)
  const earlier = new EarlierMatches(trx, whoseNumbers)
  const matcher = new PatientMatcher(
    trx,
    actor,
    app.newId,
    (record) => earlier.decided(record),
    whoseNumbers,
  )
  const note = (line: number, column: string | null, reason: string) => {
    if (problems.length < mostProblems) problems.push({ line, column, reason })
  }
  const refuse = (line: number, column: string | null, reason: string) => {
    bad += 1
    note(line, column, reason)
  }
  const writer = new RowWriter(trx, actor, app.newId, importId, app.today(), refuse, note)
  for await (const batch of format.read(source, options)) {
    rows += batch.rowCount
    for (const problem of batch.problems) {
      note(problem.line, problem.column, problem.reason)
      if (!problem.isRowKept) bad += 1
    }
    for (const record of batch.records) {
      const whose = await matcher.whose(record)
      if (whose.kind === 'patient') {
        touched.add(whose.id)
        await matcher.flush()
        await writer.take(whose.id, record, whose.isChanged)
      } else if (whose.kind === 'ambiguous') {
        const key = wholeKeyText(patientKeyOf(record))
        const group = undecided.get(key) ?? { candidates: whose.candidates, records: [] }
        group.records.push(record)
        undecided.set(key, group)
      } else {
        refuse(
          record.line,
          null,
          'No patient name, and the patient number is not in the chart. Import the patient list first.',
        )
      }
    }
    await matcher.flush()
    await writer.flush()
    if (batch.refusal) throw new AppError('invalid-input', batch.refusal.message)
    await job.step(batch.bytesRead, totalBytes)
  }
  await writer.finish()
  if (format.isWholeList === true) {
    // Whose row stayed out may be anybody: then nobody is taken off the list.
    if (bad === 0 && undecided.size === 0)
      for (const id of await writer.enrollments.endOthers()) touched.add(id)
    else
      note(
        1,
        null,
        'Nobody was taken off the list, because not every row came in. Mend the rows and import the file again.',
      )
  }
  let toDecide = 0
  for (const group of undecided.values())
    toDecide += await earlier.put(group, { id: app.newId(), importId })
  await refreshEligibility(trx, [...touched], app.today(), (done) => job.step(done, touched.size))
  const counts: ImportCounts = {
    rows,
    imported: writer.imported,
    unchanged: writer.unchanged,
    bad,
    toDecide,
    newPatients: matcher.newPatients,
    newMedications: writer.newMedications,
  }
  await trx
    .updateTable('imports')
    .set({
      finished_at: app.clock(),
      counts_json: JSON.stringify(counts),
      problems_json: JSON.stringify(problems),
    })
    .where('id', '=', importId)
    .execute()
  return { importId, counts, problems, wasCancelled: false }
}

/** Where nobody named the system: files of one format count as one, because a number alone never decides more. */
function unnamedSystem({ id }: InterchangeFormat): string {
  return id === 'fhir-bundle' ? 'fhir:bundle' : `csv:${id}`
}

/** Puts the records of a decided match into the chart; `patientId` null makes a new patient. Answers the patient. */
export async function importDecided(
  trx: Transaction<Schema>,
  app: App,
  actor: Actor,
  importId: string,
  records: readonly UndecidedRecord[],
  patientId: string | null,
): Promise<string> {
  const [first] = records
  if (!first) throw new AppError('not-found', 'There is nothing to import in this entry.')
  const matcher = new PatientMatcher(trx, actor, app.newId, async () => null, first.system ?? '')
  const id = patientId ?? (await matcher.addNew(first))
  // The report of the import is closed; rows without a day stay out here too.
  const refuse = () => undefined
  const writer = new RowWriter(trx, actor, app.newId, importId, app.today(), refuse, refuse)
  for (const record of records) await writer.take(id, record)
  await writer.finish()
  await refreshEligibility(trx, [id], app.today())
  return id
}

// The invented sample pharmacy: made once in a chart of its own, from the files in resources/demo.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { roles } from '../contract/call.ts'
import { AppError } from '../contract/errors.ts'
import type { ImportReport } from '../contract/imports.ts'
import { pharmacyInput } from '../contract/session.ts'
import type { Pharmacy } from '../documents/template.ts'
import { openCsv } from '../interchange/csv-reading.ts'
import { proposeMapping } from '../interchange/mapping-proposal.ts'
import { writeSetting } from '../store/people.ts'
import { type Actor, insertRecord } from '../store/recorded.ts'
import { makeSampleClinic } from './anticoagulation/sample-clinic.ts'
import type { App } from './app.ts'
import type { OutsideContext } from './context.ts'
import { stockSample } from './immunizations/sample-vaccines.ts'
import { formatOf } from './imports.ts'
import { Jobs } from './jobs.ts'
import { addSamplePayers, addSampleTerms } from './programs/sample-payers.ts'
import { runImport } from './run-import.ts'
import { addSampleServices } from './services/sample-services.ts'
import { userRow } from './users.ts'

const sampleUsers = z.array(
  z.object({
    name: z.string(),
    login: z.string(),
    role: z.enum(roles),
    credential: z.string().nullable(),
    npi: z.string().nullable(),
    licence: z.string().nullable(),
    passphrase: z.string(),
    pin: z.string(),
  }),
)

/** Staff of an invented pharmacy; their passphrases are no secret. */
export type InventedUser = z.infer<typeof sampleUsers>[number]

async function demoFile(app: App, name: string): Promise<Buffer> {
  return readFile(join(app.resources, 'demo', name))
}

async function demoJson(app: App, name: string): Promise<unknown> {
  return JSON.parse((await demoFile(app, name)).toString('utf8'))
}

/** Opens the sample pharmacy, making it when it is not there yet. Answers the id of its pharmacist. */
export async function openSample({ app, session, lock }: OutsideContext): Promise<string> {
  await lock()
  session.isTraining = false
  session.isSample = true
  try {
    return await openOrMake(app)
  } catch (error) {
    await app.chartFile.lock()
    session.isSample = false
    throw error
  }
}

async function openOrMake(app: App): Promise<string> {
  const users = sampleUsers.parse(await demoJson(app, 'users.json'))
  const passphraseOf = (login: string) =>
    users.find((user) => user.login === login)?.passphrase ?? ''
  if (app.chartFile.state() === 'absent') await makeSample(app, users)
  else {
    const [anybody] = await app.chartFile.people()
    if (anybody) await app.chartFile.open(anybody.id, passphraseOf(anybody.login))
  }
  // Making it may have been cut off; a sample without its patients would look like a fault of Pestle.
  const imports = await app.chartFile.reader().selectFrom('imports').select('finished_at').execute()
  const isWhole = imports.filter((row) => row.finished_at !== null).length >= 2
  const pharmacist = (await app.chartFile.people()).find((person) => person.role === 'pharmacist')
  if (!pharmacist || !isWhole)
    throw new AppError(
      'storage',
      `The sample pharmacy is not whole. Remove ${app.chartFile.path} and its key file, then open it again.`,
    )
  return pharmacist.id
}

/** Makes the sample chart in the open slot: people, pharmacy, a year of fills, a clinic's record, what payers say. */
export async function makeSample(
  app: App,
  users: readonly InventedUser[] | null = null,
): Promise<readonly ImportReport[]> {
  const actor = await foundPharmacy(
    app,
    users ?? sampleUsers.parse(await demoJson(app, 'users.json')),
    pharmacyInput.parse(await demoJson(app, 'pharmacy.json')),
  )
  const reports = [
    await importDemo(app, actor, 'dispensing-csv', 'dispensing.csv'),
    await importDemo(app, actor, 'fhir-bundle', 'clinical.json'),
    await importDemo(app, actor, 'immunization-csv', 'vaccines.csv'),
    await importDemo(app, actor, 'fhir-bundle', 'anticoagulation.json'),
  ]
  await stockSample(app, actor, await demoJson(app, 'vaccine-store.json'))
  await addSampleTerms(app, actor, await demoJson(app, 'payer-terms.json'))
  await addSamplePayers(app, actor, await demoJson(app, 'payers.json'))
  await addSampleServices(app, actor, await demoJson(app, 'clinical-services.json'))
  await makeSampleClinic(app, actor, await demoJson(app, 'anticoagulation-clinic.json'))
  return reports
}

/** Makes an invented chart with its people and pharmacy; the first is the owner and the actor of what follows. */
export async function foundPharmacy(
  app: App,
  users: readonly InventedUser[],
  pharmacy: Pharmacy,
): Promise<Actor> {
  const people = users.map((user) => ({ ...user, id: app.newId() }))
  const [owner, ...others] = people
  if (!owner) throw new AppError('storage', 'An invented pharmacy has an owner.')
  await app.chartFile.create(owner, owner.passphrase)
  const actor = { userId: owner.id, at: app.clock() }
  const rows = await Promise.all(
    people.map(({ passphrase: _, pin, ...user }) => userRow(user, pin, app.argon)),
  )
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      for (const row of rows) await insertRecord(trx, actor, 'users', row)
      await writeSetting(trx, 'pharmacy', pharmacy)
    })
  for (const { passphrase, ...person } of others) await app.chartFile.admit(person, passphrase)
  return actor
}

async function importDemo(app: App, actor: Actor, formatId: string, fileName: string) {
  return importInvented(app, actor, formatId, fileName, await demoFile(app, fileName))
}

/** Imports a file of invented people with the columns that Pestle itself proposes. */
export async function importInvented(
  app: App,
  actor: Actor,
  formatId: string,
  fileName: string,
  bytes: Buffer,
): Promise<ImportReport> {
  const format = formatOf(formatId)
  let mapping = null
  if (format.fields.length > 0) {
    const open = await openCsv(bytes)
    if (open.kind === 'refusal') throw new AppError('storage', open.message)
    mapping = proposeMapping(format, open.shape.header, open.sample, app.today()).mapping
  }
  const report = await new Jobs(app.publish).run(app.newId(), 'Invented pharmacy', (job) =>
    runImport(app, actor, job, {
      format,
      source: bytes,
      options: { on: app.today(), mapping },
      fileName,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      totalBytes: bytes.length,
      system: null,
    }),
  )
  if (report === null) throw new AppError('storage', 'The invented pharmacy was not finished.')
  return report
}

// A store set up through the API, for journeys that are about something else: people, the demo's two files, a chart.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../../src-main/contract/client.ts'
import type { SessionState } from '../../src-main/contract/session.ts'
import { type MainJob, runMainJob } from '../../tools/demo/main-job.ts'
import { readReviewScript } from '../../tools/demo/review-script.ts'
import { resources } from '../../tools/places.ts'
import type { OpenedApp } from './fixture.ts'

/** Secrets of the people below. Invented, for tests only. */
export const secrets = {
  owner: { name: 'Ottilie Ownerby', passphrase: 'a plain long owner phrase', pin: '2468' },
  technician: { name: 'Terry Techby', passphrase: 'a plain long technician phrase', pin: '1357' },
} as const

/** What the demo's files hold about the patient of most journeys. */
export const opal = { search: 'exampleton,opal', name: 'Exampleton, Opal', phone: '0120' } as const

/** The value of a call that must succeed. */
export async function value<T>(app: OpenedApp, name: string, input: unknown): Promise<T> {
  const reply = await app.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  // The caller names the result type of the call it makes.
  return reply.value as T
}

export function demoFile(name: string): string {
  return join(resources, 'demo', name)
}

/** Makes the chart: an owner who is a pharmacist (stays signed in) and a technician. */
export async function setUpStore(app: OpenedApp): Promise<SessionState> {
  const pharmacy = JSON.parse(readFileSync(demoFile('pharmacy.json'), 'utf8'))
  const { session } = await value<{ session: SessionState }>(app, 'session.setUp', {
    pharmacy,
    owner: {
      name: secrets.owner.name,
      login: 'ottilie',
      passphrase: secrets.owner.passphrase,
      pin: secrets.owner.pin,
      pharmacist: { credential: 'PharmD', npi: '1999999059', licence: 'TEST-00001' },
    },
  })
  const { name, passphrase, pin } = secrets.technician
  await value(app, 'users.add', {
    user: {
      name,
      login: 'terry',
      role: 'technician',
      credential: 'CPhT',
      npi: null,
      licence: null,
    },
    passphrase,
    pin,
  })
  return session
}

/** Imports one of the demo's files as the import screen would. */
export async function importDemo(app: OpenedApp, fileName: string): Promise<void> {
  const bytes = readFileSync(demoFile(fileName))
  const { uploadId } = await value<{ uploadId: string }>(app, 'imports.begin', {
    fileName,
    bytes: bytes.length,
  })
  await value(app, 'imports.append', { uploadId, base64: bytes.toString('base64') })
  const { format, mapping } = await value<{ format: string; mapping: unknown }>(
    app,
    'imports.preview',
    { uploadId },
  )
  await value(app, 'imports.run', { uploadId, format, mapping, jobId: `job-${fileName}` })
}

/** The demo's whole review, signed and issued, beside the page; needs both files imported. */
export async function demoReview(app: OpenedApp): Promise<MainJob> {
  const script = await readReviewScript(demoFile('review-script.json'))
  return runMainJob(createClient(app.call), script, secrets.owner.pin, (_, work) => work())
}

/** Opens the patient's chart on screen, by keyboard. */
export async function openOpal(app: OpenedApp): Promise<void> {
  await app.press('F2')
  await app.field('Find a patient').fill(opal.search)
  await app.page.getByRole('option', { name: opal.name }).waitFor()
  await app.press('Enter')
  await app.dialog('Is this the right person?')
  await app.press('2')
  await app.ready(/Open the chart/)
  await app.press('Enter')
  await app.ready(/Start CMR/)
}

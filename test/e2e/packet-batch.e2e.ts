// Packets of many patients by keys alone: a run is cancelled between two papers, a printer refuses one, and the failed one is
// tried again. The printer of this journey does what the journey says, when it says so.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PrintAnswer } from '../../src-main/api/app.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { createClient } from '../../src-main/contract/client.ts'
import type { BatchOffer } from '../../src-main/contract/print-batch.ts'
import { addPatient } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { secrets, setUpStore, value } from './store.ts'

let app: OpenedApp
/** Answers the paper that waits at the printer. */
let release: ((answer: PrintAnswer) => void) | null = null
const printed: PrintAnswer = { state: 'printed', message: 'Printed.' }

beforeAll(async () => {
  app = await openApp({
    print: () =>
      new Promise((resolve) => {
        release = (answer) => {
          release = null
          resolve(answer)
        }
      }),
  })
  await setUpStore(app)
  const client = createClient(app.call)
  for (const first of ['Ada', 'Ben', 'Cleo']) {
    const patientId = await addPatient(client, {
      last: 'Testwell',
      first,
      birthDate: day('1948-05-02'),
      address: { line1: '7 Example Road', city: 'Sampleton', state: 'IA', zip: '50000' },
    })
    await addList(client, patientId)
    const { id: reviewId } = await startReview(client, patientId)
    await makeReady(client, reviewId)
    await client.reviews.sign({ reviewId, pin: secrets.owner.pin })
  }
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

const papers = async () =>
  (await value<BatchOffer>(app, 'printBatch.offered', { on: null })).rows.map((row) => row.paper)
/** A paper waits at the printer; it gets this answer. */
async function answer(given: PrintAnswer): Promise<void> {
  await expect.poll(() => release !== null, { timeout: 60_000 }).toBe(true)
  release?.(given)
}
const told = (words: string) =>
  app.page.getByRole('status', { name: 'What was printed' }).getByText(words).waitFor()

test('a run is cancelled under Escape: what is at the printer ends, the rest is left', async () => {
  await app.press('Alt+p')
  await app.sees('Print queue')
  await app.ready(/^Packets/)
  await app.press('b')
  await app.dialog('Packets of many patients')
  await app.page.getByRole('grid', { name: 'Packets' }).getByRole('row').nth(3).waitFor()
  await app.ready(/Print 3 packets/)
  await app.picture('packets-batch')
  expect(await app.axe()).toEqual([])
  await app.press('p')
  await app.page.getByRole('progressbar', { name: 'Packets' }).waitFor()
  await expect.poll(() => release !== null, { timeout: 60_000 }).toBe(true)
  await app.picture('packets-batch-running')
  await app.press('Escape')
  // The worker has heard it before the paper leaves the printer.
  await app.page.getByText('Stopping after this paper').waitFor()
  await answer(printed)
  await told('1 packet printed. Cancelled: the rest is left.')
  expect(await papers()).toEqual(['printed', 'not-made', 'not-made'])
})

test('a printer that refuses a packet says why; under R it is tried again', async () => {
  await app.ready(/Print 2 packets/)
  await app.press('p')
  await answer(printed)
  await answer({ state: 'failed', message: 'Out of paper.' })
  await told('1 packet printed. 1 packet could not be printed.')
  await told('Testwell, Cleo: Out of paper. It waits in the queue.')
  await app.picture('packets-batch-failed')
  expect(await app.axe()).toEqual([])
  expect(await papers()).toEqual(['printed', 'printed', 'queued'])
  await app.ready(/Try the failed again/)
  await app.press('r')
  await answer(printed)
  await told('1 packet printed.')
  expect(await papers()).toEqual(['printed', 'printed', 'printed'])
  await app.press('Escape')
  await app.dialogGone()
  await app.page.getByRole('grid', { name: 'Papers' }).getByText('printed').first().waitFor()
  expect(app.complaints).toEqual([])
})

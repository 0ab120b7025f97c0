// The panel of quality measures through the typed client: kept beside eligibility, worked out anew for who changed only.

import { beforeEach, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'
import { dispensingCsv, importFile } from '../../helpers/upload.ts'

let test: TestApp
let client: Client
let adaId: string

const ada = { last: 'Testwell', first: 'Ada', born: '05/02/1948', phone: '515-555-0142' }
const ben = { last: 'Proband', first: 'Ben', born: '03/04/1950', phone: '515-555-0143' }
const statin = (who: typeof ada, rx: string, on: string) => ({
  ...who,
  rx,
  on,
  drug: 'ATORVASTATIN 20 MG TABLET',
  days: '90',
})

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId: adaId } = await openStoreWithAda(test))
  await importFile(
    client,
    dispensingCsv([
      statin(ada, '1', '01/05/2026'),
      statin(ada, '1', '04/05/2026'),
      statin(ben, '2', '01/05/2026'),
      statin(ben, '2', '10/20/2026'),
    ]),
  )
})

const statins = async () =>
  (await client.stars.panel({ scope: 'everybody' })).measures.find((one) => one.id === 'pdc-statin')

it('counts numerator, denominator, who can be saved and who is lost', async () => {
  // Both have 361 days from January 5; 72 may be missed. Ada: supply to July 3, lost. Ben: 198 days missed, lost.
  expect(await statins()).toMatchObject({
    counted: 2,
    met: 0,
    percent: 0,
    open: 0,
    lost: 2,
    cannotTell: 0,
    unchecked: 2,
  })
})

it('counts as met whose supply reaches the end of the year', async () => {
  await importFile(
    client,
    dispensingCsv([
      statin(ada, '1', '07/04/2026'),
      statin(ada, '1', '10/02/2026'),
      statin(ben, '2', '04/05/2026'),
      statin(ben, '2', '07/25/2026'),
    ]),
  )
  // Ada: supply to December 30, nothing to do. Ben: July 4 to 24 missed; October 20 is used from October 23 to January 20.
  expect(await statins()).toMatchObject({ counted: 2, met: 2, percent: 100, safe: 2, open: 0 })
})

it('asks for a refill by the last day to act, nearest first, and follows a new fill', async () => {
  // Carl: January 1 to June 29 and September 1 to November 29: 63 missed of 73.
  const carl = { last: 'Carlson', first: 'Carl', born: '03/04/1951', phone: '515-555-0144' }
  await importFile(
    client,
    dispensingCsv([
      statin(carl, '3', '01/01/2026'),
      statin(carl, '3', '04/01/2026'),
      statin(carl, '3', '09/01/2026'),
    ]),
  )
  const list = await client.stars.people({
    measure: 'pdc-statin',
    list: 'open',
    scope: 'everybody',
  })
  expect(list.people).toMatchObject([
    {
      last: 'Carlson',
      state: 'open',
      refillDue: '2026-11-30',
      lastDay: '2026-12-10',
      daysLeft: 10,
    },
  ])
  await importFile(client, dispensingCsv([statin(carl, '3', '11/20/2026')]))
  const after = await client.stars.people({
    measure: 'pdc-statin',
    list: 'open',
    scope: 'everybody',
  })
  expect(after.count).toBe(0)
})

it('works out anew only who changed', async () => {
  const db = test.app.chartFile.db()
  await db.updateTable('star_standings').set({ because: 'as it was' }).execute()
  await importFile(client, dispensingCsv([statin(ada, '1', '11/20/2026')]))
  const rows = await db
    .selectFrom('star_standings')
    .select(['patient_id', 'because'])
    .where('measure', '=', 'pdc-statin')
    .execute()
  const isOld = (id: string) => rows.find((row) => row.patient_id === id)?.because === 'as it was'
  expect(isOld(adaId)).toBe(false)
  expect(rows.filter((row) => row.because === 'as it was')).toHaveLength(1)
})

it('leaves out who is in hospice from the moment somebody says so', async () => {
  await client.payerFacts.save({ patientId: adaId, fact: 'hospice', value: 'yes' })
  expect(await statins()).toMatchObject({ counted: 1, lost: 1 })
  const { measures } = await client.stars.patient({ patientId: adaId })
  expect(measures.find((one) => one.id === 'pdc-statin')).toMatchObject({
    state: 'left-out',
    because: 'in hospice',
  })
})

it('shows one patient each class as a strip, with late and early fills', async () => {
  await importFile(client, dispensingCsv([statin(ada, '1', '07/24/2026')]))
  const { measures } = await client.stars.patient({ patientId: adaId })
  const shown = measures.find((one) => one.id === 'pdc-statin')
  expect(shown?.strip).toHaveLength(365)
  expect(shown?.strip?.slice(3, 6)).toEqual(['no-data', 'covered', 'covered'])
  expect(shown?.fills.map(({ on, usedFrom, daysLate }) => [on, usedFrom, daysLate])).toEqual([
    [day('2026-01-05'), day('2026-01-05'), null],
    [day('2026-04-05'), day('2026-04-05'), 0],
    [day('2026-07-24'), day('2026-07-24'), 20],
  ])
})

it('opens no chart by itself', async () => {
  await failure(client.stars.patient({ patientId: 'nobody' }), 'not-allowed')
})

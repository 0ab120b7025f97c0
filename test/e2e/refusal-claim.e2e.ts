// An offer that was refused, from today's work to the claim desk: its reason, its line, and made elsewhere under D.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, setUpStore, value } from './store.ts'

let app: OpenedApp
let patientId: string

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await openOpal(app)
  const { hits } = await value<{ hits: { id: string }[] }>(app, 'patients.search', {
    text: opal.search,
  })
  patientId = hits[0]?.id ?? ''
})
afterAll(async () => {
  await app.close()
})

test('a refusal stands in today’s work, opens on its line of the desk, and is let go under D', async () => {
  const program = 'outcomes-mtm'
  await value(app, 'enrollments.save', {
    patientId,
    enrollment: { program, standing: 'listed', learnedFrom: 'An invented list' },
  })
  const { id } = await value<{ id: string }>(app, 'offers.add', { patientId, program, kind: 'TMR' })
  const close = { state: 'refused', code: 'no-time', givenBy: 'patient', method: 'phone' }
  await value(app, 'offers.close', { patientId, id, close })
  // Written beside the page: it reads afresh.
  await app.page.reload()
  await app.ready(/Start CMR/)
  await app.press('F12')
  await app.sees('Today’s work')
  const row = app.page
    .getByRole('region', { name: 'Claims to make' })
    .getByRole('button', { name: /Refused on .* OutcomesMTM/ })
  await row.focus()
  await app.press('Enter')
  await app.page.getByText(/^Refusal of .*, documented once/).waitFor()
  await app.page.getByRole('list', { name: 'Programs' }).locator(':focus').waitFor()
  await app.page
    .getByRole('grid', { name: 'Encounter' })
    .locator('[data-current]')
    .getByText(/^Refusal of /)
    .waitFor()
  await app.picture('claims-of-a-refusal')
  expect(await app.axe()).toEqual([])
  await app.press('d')
  await app.dialog('Claim made elsewhere')
  await app.type('On the platform itself')
  await app.press('Control+Enter')
  await app.dialogGone()
  const waiting = () => value<{ encounterId: string }[]>(app, 'claims.waiting', {})
  await expect.poll(async () => (await waiting()).map((one) => one.encounterId)).not.toContain(id)
  expect(app.complaints).toEqual([])
})

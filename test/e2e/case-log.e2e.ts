// The log of a platform's case by keyboard: a call, the state that follows, and what today's work says of it.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchResult } from '../../src-main/contract/patients.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.page.reload()
  await app.sees('Today’s work')
}, 180_000)
afterAll(async () => {
  await app.close()
})

const log = () => app.page.getByRole('region', { name: /^Log of case INVENTED-7/ })

test('a call is logged, the case is under way, and the worklist says what was done last', async () => {
  await openOpal(app)
  const { hits } = await value<SearchResult>(app, 'patients.search', { text: opal.search })
  await value(app, 'cases.save', {
    patientId: hits[0]?.id,
    case: {
      program: 'mirixa',
      caseNumber: 'INVENTED-7',
      title: 'Adherence to a statin',
      openedOn: '2026-11-10',
      dueOn: '2026-11-30',
      state: 'New',
      feeCents: 6000,
    },
  })
  await app.press('y')
  await app.sees('Programs of the patient')
  await app.page.getByRole('button', { name: 'Mirixa', exact: true }).focus()
  await log().getByText('Nothing was done yet', { exact: false }).waitFor()
  await app.press('j')
  await app.dialog('Log of case INVENTED-7')
  expect(await app.axe()).toEqual([])
  await app.picture('case-step')
  await app.press('Tab')
  await app.type('voice')
  await app.page.getByRole('option', { name: /voicemail/i }).waitFor()
  await app.press('ArrowDown', 'Enter')
  await app.page.getByRole('option').first().waitFor({ state: 'hidden' })
  await app.press('Control+Enter')
  await app.dialogGone()
  await log()
    .getByText(/outreach: voicemail/i)
    .waitFor()
  await app.page
    .getByRole('region', { name: /^Cases/ })
    .getByText(/In progress/)
    .waitFor()
  expect(await app.axe()).toEqual([])
  await app.picture('case-log')
  await app.press('F12')
  await app.sees('Today’s work')
  await app.page.getByText(/1 call, last: voicemail on 2026-11-23/).waitFor()
  expect(app.complaints).toEqual([])
})

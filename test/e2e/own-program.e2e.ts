// A program that the store makes itself, by the owner's keyboard: from its making to a checked claim; and that claim with
// its bills in dark at 150 %.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimRowView } from '../../src-main/contract/claims.ts'
import { checkClaim, encounterOf, mendAll, openAtDesk } from './claim-walk.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { demoReview, importDemo, opal, setUpStore, value } from './store.ts'

let app: OpenedApp
let encounterId: string

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  encounterId = (await demoReview(app)).review.id
  await app.page.reload()
  await app.sees('Today’s work')
}, 180_000)
afterAll(async () => {
  await app.close()
})

test('a program of the store’s own is made by the owner and goes to a checked claim', async () => {
  await app.press('Alt+s')
  await app.sees('Settings')
  await app.press('-')
  await app.page.getByRole('region', { name: /^Terms of programs/ }).waitFor()
  await app.ready('Make a program')
  await app.press('a')
  await app.dialog('Make a program')
  await app.type('Bone club')
  const list = app.page.getByRole('radiogroup', { name: /^The store keeps a list/ })
  await list.getByRole('radio', { name: 'Not asked' }).focus()
  await app.press('ArrowRight', 'ArrowRight')
  await list.getByRole('radio', { name: 'No', checked: true }).waitFor({ state: 'attached' })
  await app.field('Least age, years').fill('65')
  await app.page.getByRole('textbox', { name: 'Service 1' }).fill('Yearly talk')
  await app.field('Code').fill('OWN-1')
  await app.field('Fee, $').fill('35')
  await app.field('At the most').fill('1')
  expect(await app.axe()).toEqual([])
  await app.picture('own-program')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByRole('button', { name: 'Yearly talk: fee' }).waitFor()
  const { programs } = await encounterOf(app, { encounterId })
  const own = programs.find(({ name }) => name === 'Bone club')
  expect(own?.drafts[0]?.limits).toMatchObject([{ answer: 'within', most: 1 }])
  // Everybody is worked out again in the background: then the review stands at the desk once more.
  const walked = {
    ...{ encounterId, patient: opal.name, program: own?.program ?? '', programName: 'Bone club' },
  }
  await expect
    .poll(async () => (await value<{ stale: number }>(app, 'programs.panel', {})).stale, {
      timeout: 60_000,
    })
    .toBe(0)
  await openAtDesk(app, walked)
  expect(await mendAll(app, walked)).toEqual([])
  await checkClaim(app, walked)
})

test('a claim, its bills and their form hold in dark at 150 %', async () => {
  const [made] = await value<ClaimRowView[]>(app, 'claims.list', { list: 'draft' })
  await app.page.evaluate((id) => {
    localStorage.setItem('mantine-color-scheme-value', 'dark')
    localStorage.setItem('pestle.preferences', JSON.stringify({ scale: 150, hasLetterKeys: true }))
    location.hash = `#/claims?claimId=${id}`
  }, made?.id ?? '')
  await app.page.reload()
  await app.sees('Yearly talk')
  await app.ready('Bills')
  await app.picture('claim-dark-150')
  expect(await app.axe()).toEqual([])
  await app.press('b')
  await app.page.getByRole('dialog', { name: /^Bills: / }).waitFor()
  await app.page
    .getByRole('list', { name: 'Papers of this claim' })
    .getByRole('button', { name: /^CMS-1500, data for the form/ })
    .and(app.focused())
    .waitFor()
  await app.picture('claim-bills-dark-150')
  expect(await app.axe()).toEqual([])
  await app.press('f')
  await app.dialog('Facts for bills')
  await app.picture('claim-bill-facts-dark-150')
  expect(await app.axe()).toEqual([])
  await app.press('Escape')
  await app.page.getByRole('dialog', { name: 'Facts for bills' }).waitFor({ state: 'hidden' })
  expect(app.complaints).toEqual([])
})

// The claim desk by keyboard: one signed review as every program wants it, its gaps mended where they are, fields
// re-keyed by one key each, and one claim from draft over a denial to its payment.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BillingView } from '../../src-main/contract/billing.ts'
import type { ClaimRowView, ClaimView, EncounterView } from '../../src-main/contract/claims.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { countKeys } from './keyboard.ts'
import { demoReview, importDemo, setUpStore, value } from './store.ts'

let app: OpenedApp
let encounterId: string
let patientId: string

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  const { review } = await demoReview(app)
  encounterId = review.id
  patientId = review.patientId
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.page.reload()
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

const encounter = () => value<EncounterView>(app, 'claims.encounter', { encounterId })
const claims = (list: string) => value<ClaimRowView[]>(app, 'claims.list', { list })

test('today’s work opens the review to claim, as all nine programs want it', async () => {
  await app.page.getByRole('heading', { name: 'Claims to make' }).waitFor()
  const work = app.page.getByRole('region', { name: 'Claims to make' })
  await work.getByRole('button').first().focus()
  await app.press('Enter')
  await app.sees('Claims')
  const list = app.page.getByRole('list', { name: 'Programs' })
  for (const name of [
    'Medicare Part D MTM',
    'Iowa Medicaid PCM',
    'OutcomesMTM',
    'Mirixa',
    'PDHI ConXus wellness',
    'Assurance (Medication Management Systems)',
    'PharmMD',
    'WPQC / ForwardHealth MTM',
    'Fee for service (CPT)',
  ])
    await list.getByRole('button', { name }).waitFor()
  await list
    .getByRole('button', { name: /Medicare Part D MTM/ })
    .and(app.focused())
    .waitFor()
  await app.page.getByRole('heading', { name: 'Part D MTM reporting row' }).waitFor()
  await app.picture('claims-of-a-review')
  expect(await app.axe()).toEqual([])
  const titles = [
    'Part D MTM reporting row',
    'Joint written action plan',
    'Outcomes claim',
    'Mirixa case',
    'Coaching note',
    'Therapeutic record',
    'Health status snapshot',
  ]
  for (const [place, title] of titles.entries()) {
    if (place > 0) await app.press('ArrowDown')
    await app.page.getByRole('heading', { name: title }).waitFor()
    expect(await app.page.locator('[data-gap]').count(), title).toBeGreaterThan(0)
  }
  const { programs } = await encounter()
  for (const { program, record, drafts } of programs) {
    const held = [...record.missing, ...drafts.flatMap((one) => one.checks)]
    expect(
      held.every((one) => one.where.length > 0),
      program,
    ).toBe(true)
    expect(drafts.length, program).toBeGreaterThan(0)
  }
})

test('a gap is walked to under G, and Enter opens the place where it is mended', async () => {
  await app.press('Home', 'g')
  await app.page.locator('[data-gap]:focus').waitFor()
  await app.page.locator('[data-gap="enrollment"]').first().focus()
  await app.press('Enter')
  await app.page.getByRole('list', { name: 'Criteria of Medicare Part D MTM' }).waitFor()
  await value(app, 'coverage.set', {
    patientId,
    // Part D still: without it no program would pay, and the review would leave the desk.
    coverage: { plan: 'Sample Part D', isPartD: true, memberId: 'SAMPLE-1' },
  })
  await value(app, 'consents.add', {
    patientId,
    kind: 'consent',
    scope: 'services',
    givenBy: 'patient',
    method: 'verbal',
    onDay: '2026-11-23',
  })
  await app.press('Alt+l')
  await app.page.getByRole('grid', { name: 'Encounter' }).locator(':focus').waitFor()
  await app.press('Enter')
  await app.page.getByRole('list', { name: 'Programs' }).locator(':focus').waitFor()
})

test('minutes and place are said once under T', async () => {
  await app.press('t')
  await app.dialog('Time and place')
  expect(await app.axe()).toEqual([])
  await app.field('Began').fill('09:00')
  await app.field('Ended').fill('09:38')
  await app.field('Minutes face to face').fill('38')
  await app.field(/Last such service/).fill('never')
  await app.picture('claim-time')
  await app.press('Control+Enter')
  await app.dialogGone()
  await expect.poll(async () => (await encounter()).said.faceMinutes).toBe(38)
})

test('what came of a problem is said once under P, with its avoided cost', async () => {
  await app.press('p')
  await app.dialog('Problem for claims')
  await app.field(/Without it/).fill('A fall within the year is likely')
  await app.field(/Cost avoided/).fill('120')
  await app.picture('claim-problem')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.dialogGone()
  await expect.poll(async () => (await encounter()).problems[0]?.savedCents).toBe(12_000)
})

test('a claim goes by keys from draft to sent, denied, sent again and paid', async () => {
  const list = app.page.getByRole('list', { name: 'Programs' })
  await list.getByRole('button', { name: /Fee for service/ }).focus()
  const keys = countKeys(app)
  await keys.press('m')
  await app.sees('Medication therapy management by time')
  await app.picture('claim-draft')
  expect(await app.axe()).toEqual([])
  await app.press('b')
  await app.page.getByRole('dialog', { name: /^Bills: / }).waitFor()
  await app.page
    .getByRole('list', { name: 'Papers of this claim' })
    .getByRole('button', { name: /^CMS-1500, data for the form/ })
    .and(app.focused())
    .waitFor()
  await app.page.getByText(/federal tax ID number/).waitFor()
  await app.picture('claim-bills')
  expect(await app.axe()).toEqual([])
  await app.press('f')
  await app.dialog('Facts for bills')
  await app.field('Payer').and(app.focused()).waitFor()
  await app.page.keyboard.type('Invented Payer')
  await app.picture('claim-bill-facts')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.page.getByRole('dialog', { name: 'Facts for bills' }).waitFor({ state: 'hidden' })
  const [made] = await claims('draft')
  const { ofPatient } = await value<BillingView>(app, 'billing.read', { claimId: made?.id })
  expect(ofPatient.payerName).toBe('Invented Payer')
  await app.press('h')
  await app.dialog('Place of the data on the form')
  await app.press('Escape')
  await app.page
    .getByRole('dialog', { name: 'Place of the data on the form' })
    .waitFor({ state: 'hidden' })
  await app.press('Escape')
  await app.dialogGone()
  await app.ready('Ready')
  await keys.press('c')
  await app.ready(/^Sent/)
  await keys.press('s')
  await app.dialog('Sent')
  await keys.type('P-1')
  await keys.press('Control+Enter')
  await app.dialogGone()
  await app.ready('Denied')
  await keys.press('d')
  await app.dialog('Denied by the payer')
  await keys.fill('16', 'Lacks information')
  await keys.press('Control+Enter')
  await app.dialogGone()
  await app.ready('Sent again')
  await keys.press('s')
  await app.dialog('Sent again')
  await keys.type('Diagnosis added')
  await keys.press('Control+Enter')
  await app.dialogGone()
  await app.ready('Paid')
  await keys.press('a')
  await app.dialog('Paid by the payer')
  await app.field('Paid, US dollars').fill('95')
  await app.picture('claim-remittance')
  await keys.press('Control+Enter')
  await app.dialogGone()
  await expect.poll(async () => (await claims('done')).map(({ state }) => state)).toEqual(['paid'])
  const [paid] = await claims('done')
  const { events } = await value<ClaimView>(app, 'claims.read', { claimId: paid?.id })
  expect(events.map(({ state }) => state)).toEqual([
    'draft',
    'checked',
    'sent',
    'denied',
    'resubmitted',
    'paid',
  ])
  expect(keys.counts().keys).toBeLessThan(14)
  await app.picture('claim-paid')
  expect(await app.axe()).toEqual([])
})

test('a case of ten and more drugs is re-keyed by one key for each field, within three minutes', async () => {
  await value(app, 'claims.make', { encounterId, program: 'mirixa' })
  const [claim] = await claims('draft')
  const claimId = claim?.id ?? ''
  await app.page.evaluate((id) => {
    location.hash = `#/claims?claimId=${id}`
  }, claimId)
  await app.sees('Case')
  const keys = countKeys(app)
  await keys.press('k')
  await app.page.getByRole('dialog', { name: /^Re-key: Mirixa/ }).waitFor()
  await app.picture('claim-rekey')
  expect(await app.axe()).toEqual([])
  const { fields, record } = await value<ClaimView>(app, 'claims.read', { claimId })
  expect(record.groups.filter((group) => group.of === 'drug').length).toBeGreaterThanOrEqual(10)
  const wanted = fields.filter((field) => field.value !== null)
  for (const field of wanted) {
    await keys.press('Enter')
    await app.page.getByText(`Copied: ${field.label}`).waitFor()
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(field.value)
  }
  await expect
    .poll(async () => {
      const now = await value<ClaimView>(app, 'claims.read', { claimId })
      return now.fields.filter((field) => field.isEntered).length
    })
    .toBe(wanted.length)
  expect(keys.counts().keys).toBe(wanted.length + 1)
  // Beside each key here a person pastes and presses Tab in the portal: two seconds a field. The case has more drugs
  // than ten; their fields are left out.
  const tooMany = new Set(
    record.groups
      .filter((group) => group.of === 'drug')
      .slice(10)
      .map((group) => group.id),
  )
  const ofTenDrugs = wanted.filter((field) => !tooMany.has(field.key.split('/')[1] ?? ''))
  expect(ofTenDrugs.length * 2).toBeLessThan(180)
  await app.press('o')
  await app.dialog('Order of the fields')
  await app.page.locator('[data-label]:focus').waitFor()
  await app.press('Alt+ArrowDown')
  expect(await app.axe()).toEqual([])
  await app.picture('claim-portal-order')
  await app.press('Control+Enter')
  await expect
    .poll(async () => (await value<ClaimView>(app, 'claims.read', { claimId })).fields[0]?.label)
    .toBe('Due')
  await app.page.getByRole('dialog', { name: 'Order of the fields' }).waitFor({ state: 'hidden' })
  await app.press('Escape')
  await app.dialogGone()
})

test('what is owed is under R', async () => {
  await app.press('r')
  await app.page.getByRole('dialog', { name: 'What is owed' }).waitFor()
  await app.page.getByText('Nothing is owed').waitFor()
  await app.press('Escape')
  await app.dialogGone()
  expect(app.complaints).toEqual([])
})

// Who pays for whom, by keyboard: the panel, one patient's criteria, a missing fact filled in, and a term that the
// store writes, sees answered for everybody, and takes back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EligibilityView } from '../../src-main/contract/chart-views.ts'
import type { SearchResult } from '../../src-main/contract/patients.ts'
import type { PanelView } from '../../src-main/contract/program-panel.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  await app.page.reload()
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

const pcm = async () =>
  (await value<PanelView>(app, 'programs.panel', {})).programs.find(
    ({ program }) => program === 'iowa-pcm',
  )
const region = (name: string | RegExp) => app.page.getByRole('region', { name })
/** Walks down the list of programs until the one of this name has the focus. */
async function walkTo(name: string) {
  await region(/^Programs/)
    .getByRole('button')
    .first()
    .focus()
  for (let i = 0; i < 9; i++) {
    if ((await app.focused().textContent()) === name) return
    await app.press('ArrowDown')
  }
  throw new Error(`${name} is not in the list`)
}

describe('programs by keyboard', () => {
  test('the panel names, for each program, what would decide most people, and lists them', async () => {
    await app.press('Alt+x')
    await app.sees('Programs')
    await walkTo('Iowa Medicaid PCM')
    await app.sees('What would decide most: Iowa Medicaid PCM')
    await app.press('u')
    const { cannotTell } = (await pcm()) ?? { cannotTell: 0 }
    expect(cannotTell).toBeGreaterThan(5)
    const people = region(/^Cannot tell/)
    await people.getByText(String(cannotTell), { exact: true }).waitFor()
    await app.press('y')
    await region(/^Eligible/)
      .getByText('Nobody here')
      .waitFor()
  })

  test('one patient’s criteria each say the fact behind them, and a number key fills in what is missing', async () => {
    await app.press('u')
    await region(/^Cannot tell/)
      .getByRole('button', { name: opal.name })
      .focus()
    await app.press('Enter')
    await app.dialog('Is this the right person?')
    await app.press('1', '2')
    await app.ready(/Open the chart/)
    await app.press('Enter')
    await app.ready(/^Fill in/)
    await app.press('b')
    await app.ready(/Start CMR/)
    await app.press('y')
    await app.ready(/^Fill in/)
    await walkTo('Iowa Medicaid PCM')
    const criteria = app.page.getByRole('list', { name: 'Criteria of Iowa Medicaid PCM' })
    const medicaid = criteria.getByRole('listitem').filter({ hasText: 'Covered by Iowa Medicaid' })
    await medicaid.getByText('Cannot tell').waitFor()
    const key = await medicaid.getByRole('button').getAttribute('aria-keyshortcuts')
    await app.press(key ?? '')
    await app.dialog('A fact that payers ask for')
    await app.type('Iowa')
    await app.page.getByRole('option', { name: 'Iowa (IA)' }).waitFor()
    await app.press('ArrowDown', 'Enter', 'Control+Enter')
    await app.dialogGone()
    await medicaid.getByText('Yes', { exact: true }).waitFor()
    await region('Facts that payers ask for')
      .getByText(/^IA, said on/)
      .waitFor()
  })

  test('what the platform’s list says makes a patient eligible, and voided it cannot be told again', async () => {
    await walkTo('OutcomesMTM')
    const criteria = app.page.getByRole('list', { name: 'Criteria of OutcomesMTM' })
    await criteria.getByText('Cannot tell').waitFor()
    await app.press('e')
    await app.dialog('Enrollment: OutcomesMTM')
    await app.type('List of the platform, 20 November')
    await app.page.getByRole('radio', { name: 'On the list', exact: true }).focus()
    await app.press('Space', 'Control+Enter')
    await app.dialogGone()
    await criteria.getByText('Yes', { exact: true }).waitFor()
    await app.press('x')
    await app.dialog('Void the enrollment')
    await app.type('List of another month')
    await app.press('Control+Enter')
    await app.dialogGone()
    await criteria.getByText('Cannot tell').waitFor()
  })

  test('a case of a platform is added, moved on, and voided', async () => {
    await walkTo('Mirixa')
    await app.press('k')
    await app.dialog('Add a case: Mirixa')
    await app.type('INVENTED-77')
    await app.press('Tab')
    await app.type('Adherence to a statin')
    await app.field('Opened on').fill('11/20/2026')
    await app.field('Due on').fill('12/31/2026')
    await app.press('Control+Enter')
    await app.dialogGone()
    const cases = region(/^Cases/)
    await cases.getByText(/INVENTED-77 · New · due/).waitFor()
    await cases.getByRole('button', { name: 'Adherence to a statin' }).focus()
    await app.press('v')
    await app.dialog('Void the case')
    await app.type('Another store’s')
    await app.press('Control+Enter')
    await app.dialogGone()
    await cases.getByText('No case.').waitFor()
  })

  test('a term that the store writes is answered for everybody, and taken back it is the shipped one again', async () => {
    const drugs = async () =>
      (
        await value<readonly EligibilityView[]>(app, 'programs.eligibility', {
          patientId: await opalId(),
        })
      )
        .find(({ program }) => program === 'iowa-pcm')
        ?.criteria.find(({ id }) => id === 'drugs')?.text
    expect(await drugs()).toContain('At least 4')
    await app.press('Alt+s')
    await app.sees('Settings')
    await app.press('-')
    await region(/^Terms of programs/).waitFor()
    await app.press('n')
    await app.page.getByText('Unverified').first().waitFor()
    await app.page.getByRole('button', { name: /^Least number of regular/ }).focus()
    await app.press('w')
    await app.page.getByRole('dialog', { name: /^Least number of regular/ }).waitFor()
    await app.field('Value').fill('6')
    await app.field('From the day of service').fill('01/01/2026')
    await app.field('Where it stands').fill('Invented manual, page 4')
    await app.press('Control+Enter')
    await app.dialogGone()
    await app.page.getByText('Invented manual, page 4').waitFor()
    expect(await drugs()).toContain('At least 6')
    await app.press('h')
    await app.page.getByRole('dialog', { name: /^History of/ }).waitFor()
    await app.picture('term-history')
    expect(await app.axe()).toEqual([])
    await app.press('1')
    await app.dialog('Take a term back')
    await app.type('Of another state')
    await app.press('Control+Enter')
    await app.page.getByText(/taken back .*: Of another state/).waitFor()
    await app.press('Escape')
    await app.dialogGone()
    expect(await drugs()).toContain('At least 4')
  })

  test('everybody is worked out again in the background', async () => {
    await app.press('Alt+x')
    await app.sees('Programs')
    await app.press('r')
    await expect
      .poll(async () => (await value<PanelView>(app, 'programs.panel', {})).stale, {
        timeout: 60_000,
      })
      .toBe(0)
    expect(app.complaints).toEqual([])
  })
})

async function opalId(): Promise<string> {
  const { hits } = await value<SearchResult>(app, 'patients.search', { text: opal.search })
  return hits[0]?.id ?? ''
}

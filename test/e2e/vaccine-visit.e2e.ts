// A vaccine visit by keyboard: forecast, questions, consent, scan of the carton, dose, message to the registry and its answer;
// then the next patient of a vaccine day, against the clock.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GS } from '../../src-main/contract/immunizations.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { scan } from './scanner.ts'
import { importDemo, openOpal, setUpStore, value } from './store.ts'

let app: OpenedApp

/** An invented carton whose lot ends at the separator: without it the lot could not be told from the expiry. */
const carton = `010035000012345310INVZ27A${GS}17270831`

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await value(app, 'vaccineStore.receive', {
    lot: 'INVZ27A',
    cvx: '187',
    mvx: 'SKB',
    tradeName: 'Invented zoster vaccine',
    ndc: null,
    gtin: '00350000123453',
    expires: '2027-08-31',
    funding: 'private',
    doses: 10,
  })
  await value(app, 'vaccineStore.saveOrder', {
    id: null,
    title: 'Zoster, adults from 50 years',
    group: 'Zoster',
    text: 'An invented standing order: 0.5 mL into the deltoid muscle.',
    signedOn: '2026-01-02',
    validUntil: null,
  })
  await value(app, 'vaccineStore.saveStatement', {
    group: 'Zoster',
    title: 'Invented statement on zoster vaccine',
    editionOn: '2022-02-04',
  })
  await value(app, 'vaccineStore.saveRegistry', {
    facility: 'TESTWELL',
    receiverApplication: null,
    receiverFacility: null,
  })
  await app.page.reload()
  await app.sees('Today’s work')
})

afterAll(async () => {
  await app.close()
})

const region = (name: string | RegExp) => app.page.getByRole('region', { name })
const savedFiles = () => readdirSync(app.saved)

async function choose(label: string, option: string) {
  await app.page.getByRole('combobox', { name: label }).fill(option)
  await app.page
    .getByRole('option', { name: new RegExp(option) })
    .first()
    .waitFor()
  await app.press('ArrowDown', 'Enter')
}

async function consent() {
  await app.press('c')
  await app.dialog('Consent to today’s vaccines')
  await app.press('Control+Enter')
  await app.dialogGone()
}

test('forecast, questions, consent, scan, dose, message, answer; then the next patient', async () => {
  await openOpal(app)
  await app.press('z')
  await app.sees('Vaccines')
  const due = region('What is due')
  await due.getByRole('button', { name: /^Zoster/ }).waitFor()
  await app.picture('vaccine-forecast')
  expect(await app.axe()).toEqual([])

  // A dose before the questions is refused in words, and the dialog keeps what was scanned.
  await scan(app, carton)
  await app.dialog('Record a dose')
  await app.page.getByText('zoster recombinant · lot INVZ27A').waitFor()
  expect(await app.field('Lot').inputValue()).toBe('INVZ27A')
  expect(await app.field('Good until').inputValue()).toBe('08/31/2027')
  await app.press('Control+Enter')
  await app.page.getByText(/questions are not asked yet/).waitFor()
  await app.picture('vaccine-dose-refused')
  expect(await app.axe()).toEqual([])
  await app.press('Escape')
  await app.dialogGone()

  const questions = region('Questions before a dose')
  // T goes to the first; N answers it and goes on to the next.
  await app.press('t', 'n', 'n')
  await questions.getByText(/^2 of 11 asked/).waitFor()
  const fainted = questions.getByRole('radiogroup', { name: /^Have you ever fainted/ })
  await fainted.getByRole('radio', { checked: true }).focus()
  await app.press('y')
  await region(/^To heed/)
    .getByText(/sitting or lying/)
    .waitFor()
  await app.press('a')
  await questions.getByText(/^11 of 11 asked/).waitFor()
  await consent()
  await region('Today’s visit').getByText('Consent: Patient, written').waitFor()

  await due.getByRole('button', { name: /^Zoster/ }).focus()
  await region('Standing order: Zoster').getByText('0.5 mL into the deltoid muscle').waitFor()
  await scan(app, carton)
  await app.dialog('Record a dose')
  await app.page.getByText('zoster recombinant · lot INVZ27A').waitFor()
  await app.field('Dose, mL').fill('0.5')
  await choose('Route', 'Intramuscular')
  await choose('Site', 'Left Deltoid')
  await app.field(/^Handed over/).focus()
  await app.press('Space')
  await app.picture('vaccine-dose')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page.getByText(/^Zoster: recorded. The next dose/).waitFor()
  await region('On record').getByText('Counts').waitFor()
  await app.picture('vaccine-given')

  await app.press('m')
  await app.page.getByText(/^Message .* is made/).waitFor()
  await app.press('k')
  await app.page
    .getByText(/Key-in sheet/)
    .last()
    .waitFor()
  await app.press('d')
  await app.page.getByText(/vaccine-record-/).waitFor()
  const name = savedFiles().find((file) => file.endsWith('.hl7')) ?? ''
  const message = readFileSync(join(app.saved, name), 'utf8')
  expect(message).toContain('|VXU^V04^VXU_V04|')
  expect(message).toContain('|187^zoster recombinant^CVX|0.5|')
  expect(message).toContain('|INVZ27A|20270831|SKB^GlaxoSmithKline^MVX|')

  // Vaccine day: from "next patient" to the recorded dose.
  const begun = Date.now()
  await app.press('g')
  await app.sees('Vaccine day: next patient')
  await app.field('Find a patient').fill('testwell 7/2/1951')
  await app.page.getByRole('option', { name: /Testwell, Ada/ }).waitFor()
  await app.press('Enter')
  await app.dialog('Is this the right person?')
  // The birth date was given in the search.
  await app.press('1')
  await app.ready(/Open the chart/)
  await app.press('Enter')
  await due.getByRole('button', { name: /^Zoster/ }).waitFor()
  await app.press('a')
  await questions.getByText(/^11 of 11 asked/).waitFor()
  await consent()
  await scan(app, carton)
  await app.dialog('Record a dose')
  await app.page.getByText('zoster recombinant · lot INVZ27A').waitFor()
  // How it was given last is filled in; the statement is confirmed each time.
  expect(await app.field('Dose, mL').inputValue()).toBe('0.5')
  await app
    .field(/^Handed over/)
    .and(app.focused())
    .waitFor()
  await app.press('Space')
  await app.press('Control+Enter')
  await app.dialogGone()
  await app.page
    .getByText(/^Zoster: recorded/)
    .last()
    .waitFor()
  const seconds = (Date.now() - begun) / 1000
  expect(seconds).toBeLessThan(30)

  await app.press('Alt+z')
  await region(/^Lots/).getByRole('button', { name: 'INVZ27A' }).focus()
  await region(/^Registry/)
    .getByText('not answered yet')
    .waitFor()
  await app.picture('vaccine-store')
  expect(await app.axe()).toEqual([])
  await app.press('w')
  await app.dialog('Who got this lot')
  await app.page.getByText('2 on record').waitFor()
  await app.picture('vaccine-who-got')
  expect(await app.axe()).toEqual([])
  await app.press('Escape')
  await app.dialogGone()
  const control = /^MSH(?:\|[^|]*){8}\|([^|]*)/.exec(message)?.[1] ?? ''
  await app.press('a')
  await app.dialog('Answers of the registry')
  await app.field('Or its text').fill(`MSH|^~\\&|IIS\nMSA|AA|${control}`)
  await app.press('Control+Enter')
  await app.page.getByText(/: accepted/).waitFor()
  await app.press('Escape')
  await app.dialogGone()
  await region(/^Registry/)
    .getByText('No message waits')
    .waitFor()
  expect(app.complaints).toEqual([])
})

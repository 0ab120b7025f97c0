// Every screen and main dialog of the window, each with the way to it by keyboard, from the opened sample pharmacy.

import { starVisits } from './adherence-screens.ts'
import type { OpenedApp } from './fixture.ts'
import { panelVisits, termVisits } from './program-screens.ts'
import { reportVisits } from './report-screens.ts'
import { vaccineStoreVisits } from './vaccine-screens.ts'
import { dialog, pressEscape, screen, step, type Visit } from './visit.ts'

export { chartVisits } from './chart-screens.ts'
export type { Visit } from './visit.ts'

const settings = [
  'Pharmacy',
  'People',
  'Lock and backup',
  'Audit trail',
  'Knowledge',
  'Keys',
  'Appearance',
  'Snippets',
  'Papers',
]

/** Screens of the frame. */
export const frameVisits: readonly Visit[] = [
  screen('today', 'F12', 'Today’s work'),
  dialog('keys', '?', 'Keys that work here'),
  {
    name: 'palette',
    open: async (app) => {
      await app.press('Control+k')
      await app.field('Find an action').waitFor()
    },
    leave: pressEscape,
  },
  dialog('switch-user', 'Control+u', 'Switch user'),
  screen('appointments', 'Alt+a', 'Appointments'),
  dialog('book-appointment', 'n', 'Book an appointment'),
  screen('letters', 'F8', 'Letters'),
  ...vaccineStoreVisits,
  screen('claims', 'Alt+l', 'Claims'),
  dialog('claims-owed', 'r', 'What is owed'),
  screen('documents', 'Alt+d', 'Documents'),
  ...panelVisits,
  ...starVisits,
  ...reportVisits,
  screen('print-queue', 'Alt+p', 'Print queue'),
  dialog('packets-of-many', 'b', 'Packets of many patients'),
  dialog('printers', 's', 'Printers'),
  screen('calculators', 'Alt+c', 'Calculators'),
  {
    name: 'calculator-worked',
    open: async (app) => {
      await app.press('Alt+c')
      await app.sees('Calculators')
      await app.field('Body weight, kg').waitFor()
      await app.field('Body weight, kg').fill('72')
      await app.field('Height, cm').fill('178')
      await app.page.getByText('22.7').waitFor()
    },
  },
  screen('import', 'Alt+i', 'Import'),
  ...settings.map((title, place) => ({
    name: `settings-${title.toLowerCase().replaceAll(' ', '-')}`,
    open: async (app: OpenedApp) => {
      await app.press('Alt+s')
      await app.sees('Settings')
      await app.press(String(place + 1))
      await app.page.getByRole('tab', { name: title, selected: true }).waitFor()
      await app.page.getByRole('tabpanel').waitFor()
    },
  })),
  {
    name: 'letterhead',
    open: async (app) => {
      await app.press('Alt+s')
      await app.press('9')
      await app.sees('Letterhead')
      await app.press('e')
      await app.dialog('Letterhead')
      await app.page.getByRole('article', { name: 'Page 1' }).waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'own-template',
    open: async (app) => {
      await app.press('Alt+s')
      await app.press('9')
      await app.page
        .getByRole('region', { name: 'Sections and texts' })
        .getByText('As shipped')
        .first()
        .waitFor()
      await app.press('t')
      await app.page.getByRole('dialog').waitFor()
      await app.page.getByRole('article', { name: 'Page 1' }).waitFor()
    },
    leave: pressEscape,
  },
  ...termVisits,
  screen('patients', 'F2', 'Patients'),
]

/** Starts a review and goes through its steps; needs the chart on screen. */
export const reviewVisits: readonly Visit[] = [
  {
    name: 'collect',
    open: async (app) => {
      await app.press('c')
      await app.dialog('Start a review')
      await app.type('Yearly review')
      await app.press('Control+Enter')
      await app.field(/What matters most/).waitFor()
      await app.press('Enter')
      // The list may still be read: the focus follows it.
      await app.page.locator('[data-first-line]:focus').waitFor()
    },
  },
  {
    name: 'reconcile',
    open: async (app) => {
      await app.press('p')
      await app.field(/^Patient says: one drug/).waitFor()
      for (const drug of ['lisinopril 10 mg once daily', 'white water pill']) {
        await app.type(drug)
        await app.press('Enter')
      }
      await app.page.getByText('2 drugs').waitFor()
      await app.press('Escape')
    },
  },
  {
    name: 'add-medication',
    open: async (app) => {
      await app.press('a')
      await app.dialog('Add medication')
      await app.type('metropolol succ 50')
      await app.page.getByRole('option').first().waitFor()
    },
    leave: async (app) => {
      await app.press('Escape')
      await app.press('Escape')
      await app.dialogGone()
    },
  },
  {
    name: 'directions-in-plain-words',
    open: async (app) => {
      await app.press('a')
      await app.dialog('Add medication')
      await app.type('oxycodone 5 mg tablet')
      await app.press('Escape')
      await app.field('Directions').fill('TK 1 T PO Q6H PRN P')
      await app.page.getByText('Take 1 tablet by mouth every 6 hours').waitFor()
      await app.press('Alt+w')
      await app.page.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some((one) => one.value.startsWith('Take 1')),
      )
    },
    leave: pressEscape,
  },
  step('assess', 'Alt+2', (app) => app.page.getByRole('article', { name: 'Finding' }).waitFor()),
  {
    name: 'sweep',
    open: async (app) => {
      await app.press('g')
      await app.page.getByRole('grid', { name: 'Sweep of the list' }).waitFor()
    },
    leave: async (app) => {
      await app.press('g')
      await app.page.getByRole('article', { name: 'Finding' }).waitFor()
    },
  },
  {
    name: 'adherence',
    open: async (app) => {
      await app.press('g')
      await app.page.getByRole('grid', { name: 'Sweep of the list' }).waitFor()
      await app.press('d')
      await app.page.getByRole('dialog', { name: /^Adherence: / }).waitFor()
      await app.page.getByRole('heading', { name: /^What gets in the way/ }).waitFor()
    },
    leave: async (app) => {
      await pressEscape(app)
      await app.press('g')
      await app.page.getByRole('article', { name: 'Finding' }).waitFor()
    },
  },
  {
    name: 'regimen-risk',
    open: async (app) => {
      await app.press('k')
      await app.page.getByRole('dialog', { name: /^Regimen risk/ }).waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'what-if',
    open: async (app) => {
      await app.press('w')
      await app.page.getByRole('dialog', { name: 'What if' }).waitFor()
      await app.page.getByRole('checkbox').first().check()
      await app.page.getByRole('combobox', { name: 'Start' }).fill('ibuprofen 800 mg tablet')
      await app.page.getByRole('heading', { name: /^Appears/ }).waitFor()
    },
    leave: async (app) => {
      // The first Escape closes the list of drugs.
      await app.press('Escape')
      await app.press('Escape')
      await app.dialogGone()
    },
  },
  dialog('accept', 'y', 'Accept as a problem'),
  dialog('dismiss', 'd', 'Dismiss this finding'),
  dialog('add-problem', 'p', 'Add a problem'),
  step('plan', 'Alt+3', (app) => app.field(/Note for the file/).waitFor()),
  dialog('add-to-do', 't', 'Add a to-do line'),
  dialog('add-recommendation', 'r', 'Add a recommendation'),
  step('implement', 'Alt+4', (app) => app.page.locator('canvas').first().waitFor()),
  dialog('soap-note', 'o', 'SOAP note'),
  step('follow-up', 'Alt+5', (app) =>
    app.page.getByRole('heading', { name: 'Goals of therapy' }).waitFor(),
  ),
  dialog('set-goal', 'g', 'Set a goal'),
  {
    name: 'minutes',
    open: async (app) => {
      await app.press('Alt+m')
      await app.page.getByRole('dialog', { name: 'Minutes of this review' }).waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'open-reviews',
    open: async (app) => {
      await app.press('Escape')
      await app.sees('Today’s work')
      await app.press('F11')
      await app.page.getByRole('dialog', { name: 'Open reviews' }).waitFor()
    },
    leave: pressEscape,
  },
]

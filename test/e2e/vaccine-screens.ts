// Screens of vaccines and their dialogs, each with the way to it by keyboard.

import { dialog, pressEscape, screen, type Visit } from './visit.ts'

/** Lots, orders and the registry, from the frame. */
export const vaccineStoreVisits: readonly Visit[] = [
  screen('vaccine-store', 'Alt+z', 'Vaccines'),
  dialog('take-a-lot-in', 'n', 'Take a lot in'),
  {
    name: 'count-a-lot',
    open: async (app) => {
      await app.page.getByRole('button', { name: 'INVZ27A' }).focus()
      await app.press('m')
      await app.page.getByRole('dialog', { name: /^Lot INVZ27A/ }).waitFor()
    },
    leave: pressEscape,
  },
  dialog('who-got-a-lot', 'w', 'Who got this lot'),
  dialog('standing-order', 'o', 'Add a standing order'),
  dialog('statement', 'v', 'Edition of an information statement'),
  dialog('registry-answers', 'a', 'Answers of the registry'),
  dialog('registry-names', 'y', 'The registry'),
]

/** The vaccine visit and its dialogs; needs a chart on screen. */
export const vaccineVisits: readonly Visit[] = [
  {
    name: 'vaccine-visit',
    open: async (app) => {
      await app.press('z')
      await app.sees('What is due')
    },
  },
  {
    name: 'vaccine-question-not-clear',
    open: async (app) => {
      const question = app.page.getByRole('radiogroup', { name: /severe allergic reaction to/ })
      await question.getByRole('radio', { checked: true }).focus()
      await app.press('y')
      await app.page.getByText(/^Not clear/).waitFor()
    },
  },
  {
    name: 'vaccine-stop',
    open: async (app) => {
      await app.page
        .getByRole('combobox', { name: 'What was it?' })
        .fill('Adverse reaction to vaccine component')
      await app.page.getByRole('option').first().waitFor()
      await app.press('ArrowDown', 'Enter', 'Escape')
      await app.page.getByText('contraindicated').first().waitFor()
      await app.page.getByRole('main').focus()
    },
  },
  dialog('vaccine-consent', 'c', 'Consent to today’s vaccines'),
  dialog('vaccine-dose', 's', 'Record a dose'),
  dialog('vaccine-reported', 'r', 'A dose that others gave'),
  {
    name: 'vaccine-event',
    open: async (app) => {
      await app.page.getByRole('button', { name: /Tdap/ }).last().focus()
      await app.press('e')
      await app.page.getByRole('dialog', { name: /^After Tdap/ }).waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'vaccine-refused',
    open: async (app) => {
      await app.press('x')
      await app.page.getByRole('dialog', { name: /^Not given/ }).waitFor()
    },
    leave: async (app) => {
      await pressEscape(app)
      await app.press('F3')
      await app.ready(/Start CMR/)
    },
  },
]

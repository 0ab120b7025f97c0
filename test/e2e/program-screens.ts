// The screens of programs as pictures: the panel, the store's terms, and one patient's criteria. Not: the journey.

import { dialog, pressEscape, screen, type Visit } from './visit.ts'

/** Who qualifies, and who would if a fact were known. */
export const panelVisits: readonly Visit[] = [
  screen('programs', 'Alt+x', 'Programs'),
  {
    name: 'programs-missing',
    open: async (app) => {
      await app.press('Alt+x')
      await app.sees('Programs')
      await app.press('1')
      await app.page.getByRole('heading', { name: /^Missing: / }).waitFor()
    },
  },
]

/** Terms in the settings; the first writes nothing. */
export const termVisits: readonly Visit[] = [
  {
    name: 'settings-programs',
    open: async (app) => {
      await app.press('Alt+s')
      await app.sees('Settings')
      await app.press('-')
      await app.page.getByRole('table').waitFor()
      await app.press('n')
    },
  },
]

/** From the opened chart and back to it. */
export const patientProgramVisits: readonly Visit[] = [
  {
    name: 'patient-programs',
    open: async (app) => {
      await app.press('y')
      await app.sees('Programs of the patient')
    },
  },
  dialog('enrollment', 'e', /^Enrollment: /),
  {
    ...dialog('payer-fact', 'm', 'A fact that payers ask for'),
    leave: async (app) => {
      // The first Escape closes the list of states.
      await app.press('Escape')
      await pressEscape(app)
    },
  },
  dialog('case', 'k', /^Add a case: /),
  {
    name: 'chart-again',
    open: async (app) => {
      await app.press('b')
      await app.ready(/Start CMR/)
    },
  },
]

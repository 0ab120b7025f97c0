// The chart and its dialogs, each with the way to it by keyboard.

import { patientAdherenceVisits } from './adherence-screens.ts'
import { patientProgramVisits } from './program-screens.ts'
import { openOpal } from './store.ts'
import { dialog, pressEscape, type Visit } from './visit.ts'
import { questionnaireVisits } from './wellness-screens.ts'

/** From the search to the chart and its dialogs. */
export const chartVisits: readonly Visit[] = [
  { name: 'chart', open: openOpal },
  dialog('trends', 'Alt+g', 'Results over time'),
  {
    name: 'trends-table',
    open: async (app) => {
      await app.press('Alt+g')
      await app.dialog('Results over time')
      await app.press('t')
      await app.page.getByRole('dialog').getByRole('table').waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'worksheet-printed',
    open: async (app) => {
      await app.press('Alt+w')
      await app.page
        .getByText(/were saved as/)
        .first()
        .waitFor()
    },
  },
  dialog('patient-details', 'e', 'Patient’s details'),
  ...patientAdherenceVisits,
  ...questionnaireVisits,
  dialog('opt-out', 'o', 'Opt out of a program'),
  dialog('declined', 'n', 'Review declined'),
  dialog('offer', 'f', 'Offer a review'),
  dialog('call', 'l', 'Attempt to reach'),
  dialog('consent', 'i', 'Consent or refusal'),
  dialog('task', 'u', 'Add a task'),
  ...patientProgramVisits,
  dialog('start-review', 'c', 'Start a review'),
  dialog('ask-consult', 'q', 'A question about therapy'),
  {
    name: 'consult',
    open: async (app) => {
      await app.press('q')
      await app.dialog('A question about therapy')
      await app.type('May she take melatonin with lorazepam?')
      await app.press('Tab')
      await app.type('The daughter')
      await app.press('Control+Enter')
      await app.dialogGone()
      const consults = app.page.getByRole('region', { name: 'Consults' })
      await consults.getByRole('button', { name: /May she take melatonin/ }).focus()
      await app.press('Enter')
      await app.page.getByRole('dialog', { name: /^Consult / }).waitFor()
    },
    leave: pressEscape,
  },
]

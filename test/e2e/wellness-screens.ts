// Questionnaires as pictures, from the opened chart and back to it. Not: the journey.

import { dialog, pressEscape, type Visit } from './visit.ts'

/** The list, a question, the stop, the result that waits. Leaves an unfinished form in the chart. */
export const questionnaireVisits: readonly Visit[] = [
  dialog('questionnaires', 'j', 'Questionnaire'),
  {
    name: 'question',
    open: async (app) => {
      await app.press('j')
      await app.dialog('Questionnaire')
      await app.page.getByText('FINDRISC').waitFor()
      await app.press('6')
      await app.page.getByText(/question 1 of/).waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'safety-stop',
    open: async (app) => {
      await app.press('j')
      await app.dialog('Questionnaire')
      await app.page.getByText('PHQ-9').first().waitFor()
      await app.press('2')
      for (let asked = 1; asked <= 9; asked++) {
        await app.page.getByText(`question ${asked} of 10`).waitFor()
        await app.press('2')
      }
      await app.page
        .getByRole('alert')
        .getByText(/^Critical\./)
        .waitFor()
    },
    leave: pressEscape,
  },
]

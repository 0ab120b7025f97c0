// The screens of training as pictures. Not: the journey through its tour (training.e2e.ts).

import type { Visit } from './visit.ts'

/** The invented pharmacy for training, from the first start: its tour, a dialog beside it, its settings, its lock. */
export const trainingVisits: readonly Visit[] = [
  {
    name: 'training-tour',
    open: async (app) => {
      await app.press('3')
      await app.page.getByRole('region', { name: 'Guided tour' }).waitFor({ timeout: 60_000 })
      await app.sees('Today’s work')
    },
  },
  {
    name: 'training-dialog',
    open: async (app) => {
      await app.press('Control+u')
      await app.dialog('Switch user')
    },
    leave: async (app) => {
      await app.press('Escape')
      await app.dialogGone()
    },
  },
  {
    name: 'training-settings',
    open: async (app) => {
      await app.press('Alt+s')
      await app.sees('Settings')
      await app.press('0')
      await app.page.getByText(/^Starting again throws away/).waitFor()
    },
  },
  {
    name: 'training-locked',
    open: async (app) => {
      await app.press('Control+l')
      await app.page.getByText('The training pharmacy is locked.').waitFor()
    },
  },
]

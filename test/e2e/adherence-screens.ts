// Quality measures and synchronized refills as pictures: the store's panel, and one patient from the chart and back. Not: the journey.

import type { OpenedApp } from './fixture.ts'
import { dialog, type Visit } from './visit.ts'

const measures = (app: OpenedApp) =>
  app.page.getByRole('region', { name: /^Measurement year/ }).waitFor()

/** The panel of the store. */
export const starVisits: readonly Visit[] = [
  {
    name: 'star-measures',
    open: async (app) => {
      await app.press('Alt+9')
      await app.sees('Star measures')
      await measures(app)
    },
  },
  {
    name: 'star-measures-everybody-who-counts',
    open: async (app) => {
      await app.press('3')
      await app.sees('How PDC-STA counts')
      await app.press('a')
      await app.sees('PDC-STA: all who count')
    },
  },
]

/** From the opened chart and back to it. */
export const patientAdherenceVisits: readonly Visit[] = [
  {
    name: 'patient-adherence',
    open: async (app) => {
      await app.press('Shift+A')
      await app.page.getByRole('region', { name: /^Star measures of/ }).waitFor()
      await app.page.getByText(/^Proposed: all together on/).waitFor()
    },
  },
  {
    ...dialog('plan-refills', 's', 'Plan synchronized refills'),
    leave: async (app) => {
      await app.press('Escape')
      await app.dialogGone()
      await app.page.getByRole('main').focus()
      await app.press('b')
      await app.ready(/Start CMR/)
    },
  },
]

// The anticoagulation clinic of the sample pharmacy: its list, and the visit of a patient with a new interacting drug.

import type { OpenedApp } from './fixture.ts'
import type { Visit } from './screens.ts'

const dialogUnder = (name: string, key: string, title: string): Visit => ({
  name,
  open: async (app) => {
    await app.page.getByRole('main').focus()
    await app.press(key)
    await app.dialog(title)
  },
  leave: async (app) => {
    await app.press('Escape')
    await app.dialogGone()
  },
})

const answerAll = async (app: OpenedApp) => {
  await app.page.locator('[data-question="missedDoses"] input:checked').focus()
  for (let asked = 0; asked < 8; asked++) await app.press('n')
  await app.page.locator('[data-inr]:focus').waitFor()
}

/** From any screen of the frame. */
export const anticoagulationVisits: readonly Visit[] = [
  {
    name: 'anticoagulation-clinic',
    open: async (app) => {
      await app.press('Alt+u')
      await app.sees('Anticoagulation clinic')
      await app.page.getByRole('button', { name: /Nonesuch/ }).waitFor()
    },
  },
  {
    name: 'anticoagulation-visit',
    open: async (app) => {
      await app.page.getByRole('button', { name: /Nonesuch/ }).focus()
      await app.press('Enter')
      await app.dialog('Is this the right person?')
      await app.press('1', '2')
      await app.ready(/Open the chart/)
      await app.press('Enter')
      await app.sees('Visit today')
      await answerAll(app)
      await app.type('3.9')
      await app.page.getByText(/mg a week in place of/).waitFor()
    },
  },
  dialogUnder('anticoagulation-course', 'c', 'Change the course'),
  dialogUnder('anticoagulation-event', 'e', 'An event'),
]

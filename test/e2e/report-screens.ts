// The reports, each with the way to it by keyboard.

import type { OpenedApp } from './fixture.ts'
import type { Visit } from './visit.ts'

const report = (name: string, keys: string, title: string): Visit => ({
  name: `report-${name}`,
  open: async (app: OpenedApp) => {
    await app.press('Alt+r')
    await app.sees('Reports')
    await app.press(keys)
    await app.page
      .getByRole('status')
      .filter({ hasText: `${title}, 20` })
      .waitFor()
  },
})

/** Every report, and the widest one with every field. */
export const reportVisits: readonly Visit[] = [
  report('part-d', 'Alt+1', 'Medicare Part D MTM'),
  {
    name: 'report-part-d-whole',
    open: async (app) => {
      await app.press('f')
      await app.page.getByRole('button', { name: /^Fewer columns/ }).waitFor()
    },
    leave: async (app) => {
      await app.press('f')
      await app.page.getByRole('button', { name: /^Every field/ }).waitFor()
    },
  },
  report('assurance', 'Alt+2', 'Pharmaceutical care'),
  report('wellness', 'Alt+3', 'Wellness groups'),
  report('desk', 'Alt+4', 'How the desk did'),
]

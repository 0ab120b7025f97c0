// The invented pharmacy: explored from first start, marked on every screen, left again without a trace in the store's chart.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openApp } from './fixture.ts'

const places = [
  ['F12', 'Today’s work'],
  ['F2', 'Patients'],
  ['Alt+d', 'Documents'],
  ['Alt+c', 'Calculators'],
  ['Alt+i', 'Import'],
  ['Alt+s', 'Settings'],
] as const

test('the sample pharmacy opens from first start, says so on every screen, and is left by keyboard', async () => {
  const app = await openApp()
  await app.sees('Welcome to Pestle')
  await app.press('2')
  await app.sees('May be offered a review')
  const mark = app.page.getByRole('note').filter({ hasText: 'SAMPLE PHARMACY: invented patients' })
  for (const [key, heading] of places) {
    await app.press(key)
    await app.sees(heading)
    expect(await mark.isVisible(), heading).toBe(true)
  }
  await app.press('Control+l')
  await app.page.getByText('Sample pharmacy: invented patients').waitFor()
  await app.press('1')
  await app.field('Passphrase').waitFor()
  await app.type('sample owner passphrase')
  await app.press('Enter')
  await mark.waitFor()
  await app.press('Control+k')
  await app.field('Find an action').waitFor()
  await app.type('leave')
  await app.page
    .getByRole('button', { name: /Leave the sample pharmacy/ })
    .first()
    .waitFor()
  await app.press('Enter')
  await app.sees('Welcome to Pestle')
  expect(existsSync(join(app.folder, 'chart', 'chart.pestle'))).toBe(false)
  expect(app.complaints).toEqual([])
  await app.close()
})

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

test('Enter goes from field to field of a form; Ctrl+Enter saves it', async () => {
  const app = await openApp()
  await app.sees('Welcome to Pestle')
  await app.press('2')
  await app.sees('May be offered a review')
  await app.press('F2')
  await app.sees('Patients')
  await app.type('Madeup')
  await app.ready(/Add patient/)
  await app.press('Alt+n')
  await app.dialog('Add patient')
  await app.press('Enter')
  await app.type('Zelda')
  expect(await app.field('First name').inputValue()).toBe('Zelda')
  await app.press('Enter', 'Enter')
  await app.type('01/02/1950')
  expect(await app.field('Birth date').inputValue()).toBe('01/02/1950')
  await app.press('Control+Enter')
  await app.dialog('Is this the right person?')
  await app.press('1', '2', 'Enter')
  await app.dialogGone()
  await app.page.getByRole('region', { name: 'Patient' }).getByText('Madeup, Zelda').waitFor()
  await app.page.getByText(/CrCl: lacks .*weight/).waitFor()
  await app.close()
})

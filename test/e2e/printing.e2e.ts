// The print queue by keys alone: today's papers are added, one is held, the rest is printed, one is printed again,
// and a kind of paper gets its own rule.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PrintQueueView, PrintRule } from '../../src-main/contract/printing.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { demoReview, importDemo, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  const { review } = await demoReview(app)
  for (const template of ['cms-packet', 'medication-list'])
    await value(app, 'documents.issue', { reviewId: review.id, template })
  await app.sees('Today’s work')
})
afterAll(async () => {
  await app.close()
})

const queue = () => value<PrintQueueView>(app, 'printing.queue', {})

test('today’s papers are queued under T, held under H and printed under P', async () => {
  await app.press('Alt+p')
  await app.sees('Print queue')
  await app.page.getByText('Nothing to print').waitFor()
  await app.picture('print-queue-empty')
  await app.press('t')
  const grid = app.page.getByRole('grid', { name: 'Papers' })
  await grid.getByRole('row').nth(2).waitFor()
  expect((await queue()).open.map((job) => job.state)).not.toContain('held')
  const count = (await queue()).open.length
  expect(count).toBeGreaterThanOrEqual(2)
  await app.press('h')
  await grid.getByText('held').waitFor()
  await app.picture('print-queue')
  expect(await app.axe()).toEqual([])
  await app.press('p')
  await app.page
    .getByText(`${count - 1} ${count === 2 ? 'paper' : 'papers'} printed`)
    .first()
    .waitFor()
  const after = await queue()
  expect(after.open.map((job) => job.state)).toEqual(['held'])
  expect(after.ended).toHaveLength(count - 1)
})

test('a printed paper is printed again under R; X takes out what waits', async () => {
  await app.press('ArrowDown', 'r')
  await expect.poll(async () => (await queue()).open.length).toBe(2)
  await app.page.getByRole('grid').getByText('waits').waitFor()
  await app.press('ArrowUp', 'x')
  await expect.poll(async () => (await queue()).open.length).toBe(1)
})

test('a kind of paper gets its copies under S', async () => {
  await app.press('s')
  await app.dialog('Printers')
  await app.page.getByRole('textbox', { name: /^Copies of Medication Review Packet/ }).fill('2')
  await app.picture('print-rules')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.dialogGone()
  const rules = await value<PrintRule[]>(app, 'printing.rules', {})
  expect(rules.find((rule) => rule.template === 'cms-packet')).toMatchObject({ copies: 2 })
  expect(app.complaints).toEqual([])
})

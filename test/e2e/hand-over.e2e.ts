// A technician prepares and hands over; what is clinical stays closed to them on the wire; a pharmacist takes over by
// PIN, accepts and signs.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LaneView } from '../../src-main/contract/lane.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, secrets, setUpStore, value } from './store.ts'

/** The promise of the window, in milliseconds. */
const switchedWithinMs = 2_000
let app: OpenedApp
let reviewId: string
const switchTimes: number[] = []

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.sees('Today’s work')
  await openOpal(app)
})
afterAll(async () => {
  await app.close()
})

/** From Ctrl+U to the other person's name at the foot, with the patient on screen all the time. */
async function takeOver(person: { readonly name: string; readonly pin: string }): Promise<void> {
  const start = performance.now()
  await app.press('Control+u')
  await app.dialog('Switch user')
  await app.type(person.pin)
  await app.press('Enter')
  await app.page.getByRole('button', { name: new RegExp(`^${person.name}`) }).waitFor()
  switchTimes.push(Math.round(performance.now() - start))
  await app.dialogGone()
  expect(await app.page.getByLabel('Patient', { exact: true }).innerText()).toContain(opal.name)
}

const bar = () => app.page.getByRole('status', { name: 'Prepared for a pharmacist' })

describe('a review that a technician prepares', () => {
  test('is begun with the patient open, by PIN in less than two seconds', async () => {
    await takeOver(secrets.technician)
    await app.press('c')
    await app.dialog('Start a review')
    await app.type('Yearly review')
    await app.press('Control+Enter')
    await app.field(/What matters most/).waitFor()
    reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1] ?? ''
    await bar().getByText('What you enter here waits for a pharmacist.').waitFor()
  })

  test('shows what the technician entered in amber', async () => {
    await app.page.getByRole('grid').waitFor()
    await app.field(/What matters most/).focus()
    await app.press('Enter')
    await app.page.locator('[data-first-line]:focus').waitFor()
    // Two lines are kept: an answer and a decision each.
    await app.press('1', '1')
    await expect.poll(() => app.page.locator('[data-prepared]').count()).toBe(2)
    expect(await app.page.locator('[data-prepared]').first().innerText()).toBe(
      `prepared by ${secrets.technician.name}`,
    )
    await app.press('n')
    await bar().getByText('5 entries of this review wait for a pharmacist.').waitFor()
    await app.picture('prepared-by-technician')
    expect(await app.axe()).toEqual([])
  })

  test('does not let them decide or accept, on the wire either', async () => {
    const { entries } = await value<LaneView>(app, 'lane.read', { reviewId })
    const own = entries.map(({ table, rowId, revision }) => ({ table, rowId, revision }))
    for (const [name, input] of [
      ['lane.accept', { reviewId, entries: own }],
      ['reviews.decide', { reviewId, findingKey: 'x', decision: { kind: 'undo' } }],
      ['reviews.sign', { reviewId, pin: secrets.technician.pin }],
      ['reviews.addendum', { reviewId, text: 'x' }],
    ] as const)
      expect(await app.call(name, input), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
  })

  test('is handed over with a note', async () => {
    await app.press('Alt+h')
    await app.dialog('Hand to the pharmacist')
    await app.type('All bottles seen')
    await app.press('Enter')
    await app.sees('Today’s work')
    await app
      .button(/^Open reviews:/)
      .getByText('OE')
      .waitFor()
  })

  test('waits for the pharmacist, who accepts one entry, then the step', async () => {
    await app.press('Control+u')
    await app.dialog('Switch user')
    await app.type(secrets.owner.pin)
    await app.press('Enter')
    await app.dialogGone()
    await app.press('F11')
    await app.page
      .getByRole('dialog', { name: 'Open reviews' })
      .getByText(/All bottles seen/)
      .waitFor()
    await app.press('1')
    await bar()
      .getByText(/5 of 5 entries to accept are on this step/)
      .waitFor()
    await bar()
      .getByText(/All bottles seen/)
      .waitFor()
    const view = await value<ReviewView>(app, 'reviews.read', { reviewId })
    expect(
      view.missingToSign.filter((one) => one.what.startsWith('Not accepted yet')),
    ).toHaveLength(5)
    await app.press('Alt+1')
    await app.field(/What matters most/).focus()
    await app.press('Enter')
    await app.press('ArrowUp', 'ArrowUp', 'ArrowUp')
    await app.press('Alt+g')
    await bar()
      .getByText(/3 of 3 entries to accept/)
      .waitFor()
    await app.page.getByRole('main').focus()
    await app.press('Alt+g')
    await app.page.getByRole('dialog', { name: 'Prepared entries' }).waitFor()
    await app.picture('prepared-entries')
    expect(await app.axe()).toEqual([])
    await app.press('Enter')
    await expect.poll(() => app.page.getByRole('dialog').getByRole('listitem').count()).toBe(2)
    await app.press('Escape')
    await app.dialogGone()
    await app.press('Alt+y')
    await bar().getByText('All prepared entries are accepted.').waitFor()
    expect(await app.page.locator('[data-prepared]').count()).toBe(0)
  })

  test('switched users in time, each time', async () => {
    await takeOver(secrets.technician)
    await takeOver(secrets.owner)
    expect(app.page.url()).toContain(reviewId)
    console.info(`User switched in ${switchTimes.join(', ')} ms`)
    for (const ms of switchTimes) expect(ms).toBeLessThan(switchedWithinMs)
    expect(app.complaints).toEqual([])
  })
})

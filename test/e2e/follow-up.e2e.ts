// After the signature, by keys alone: a goal is set, then one talk resolves a problem and finds the goal improved.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FollowUpBoard } from '../../src-main/contract/follow-up.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { demoReview, importDemo, setUpStore, value } from './store.ts'

let app: OpenedApp
let reviewId: string

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await importDemo(app, 'clinical.json')
  reviewId = (await demoReview(app)).review.id
  await app.sees('Today’s work')
  await app.page.evaluate((id) => {
    window.location.hash = `#/reviews/${id}`
  }, reviewId)
  await app.sees('CMR review')
})
afterAll(async () => {
  await app.close()
})

const board = () => value<FollowUpBoard>(app, 'followUps.read', { reviewId })

describe('the follow-up of a signed review by keyboard', () => {
  test('opens under Alt 5 and sets a goal under G', async () => {
    await app.press('Alt+5')
    await app.sees('Goals of therapy')
    await app.press('g')
    await app.dialog('Set a goal')
    await app.field('What is to change').fill('Sleep')
    await app.page.getByLabel(/^Target/).fill('Sleeps through five nights a week')
    await app.press('Control+Enter')
    await app.dialogGone()
    expect((await board()).goals).toMatchObject([
      { parameter: 'Sleep', analyte: null, outcomes: [] },
    ])
  })

  test('records under R that one problem is resolved and the goal improved', async () => {
    const before = await board()
    const [problem] = before.problems
    expect(problem?.isOpen).toBe(true)
    await app.press('r')
    await app.dialog('Record a follow-up')
    await choose(problem?.title ?? '', 'resolved')
    await choose('Sleep: Sleeps through five nights a week', 'improved')
    await app.field('Note').focus()
    await app.type('Sleeps better since the tablet is gone')
    expect(await app.axe()).toEqual([])
    await app.picture('follow-up-form')
    await app.press('Control+Enter')
    await app.dialogGone()
    await app.page.getByText('Sleeps better since the tablet is gone').waitFor()
    const after = await board()
    expect(after.problems.find((one) => one.id === problem?.id)).toMatchObject({
      status: 'resolved',
      isOpen: false,
    })
    expect(after.goals).toMatchObject([{ outcomes: [{ status: 'improved' }] }])
    expect(after).toMatchObject({ due: null, followUps: [{ mode: 'phone' }] })
    expect(await app.axe()).toEqual([])
    await app.picture('follow-up')
    expect(app.complaints).toEqual([])
  })

  test('records under Enter how a goal stands, with what it was before', async () => {
    await app.page.getByRole('button', { name: /^Sleep Sleeps through/ }).focus()
    await app.press('Enter')
    await app.dialog('How the goal stands')
    await app.page.getByText('Until now').waitFor()
    await choose('Outcome', 'stable')
    expect(await app.axe()).toEqual([])
    await app.picture('goal-outcome')
    await app.press('Control+Enter')
    await app.dialogGone()
    expect((await board()).goals).toMatchObject([
      { outcomes: [{ status: 'stable' }, { status: 'improved' }] },
    ])
  })

  test('draws results over time under Alt G, and says them as a table under T', async () => {
    await app.press('Alt+g')
    await app.dialog('Results over time')
    await app.page.getByRole('figure', { name: /^Blood pressure over time/ }).waitFor()
    await app.press('ArrowDown')
    await app.page.getByText('Not on record', { exact: true }).waitFor()
    await app.press('ArrowUp')
    await app.press('t')
    await app.page.getByRole('table', { name: 'Blood pressure, values' }).waitFor()
    expect(await app.axe()).toEqual([])
    await app.press('Escape')
    await app.dialogGone()
  })

  test('records under V how the packet was delivered', async () => {
    await app.press('Alt+4')
    await app.page.getByText(/^Day 0 of 14/).waitFor()
    await app.page.getByRole('main').focus()
    await app.press('v')
    await app.dialog('Packet delivered')
    await app.press('Space')
    await app.page.getByRole('dialog').getByLabel(/^On/).focus()
    await app.type('t')
    await app.press('Control+Enter')
    await app.dialogGone()
    await app.page.getByText(/^Handed over to the patient/).waitFor()
    expect(app.complaints).toEqual([])
  })
})

/** Opens the list of the field and walks to the answer. */
async function choose(label: string, answer: string): Promise<void> {
  await app.page.getByRole('dialog').getByRole('combobox', { name: label, exact: true }).focus()
  await app.press('ArrowDown')
  const option = app.page.getByRole('option', { name: answer, exact: true })
  await option.waitFor()
  for (let step = 0; step < 12; step++) {
    if ((await option.getAttribute('data-combobox-selected')) === 'true') break
    await app.press('ArrowDown')
  }
  await app.press('Enter')
}

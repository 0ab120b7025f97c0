// Clinical services by keyboard: a diabetes visit up to its signature, the visit after a discharge from today's work, and a
// course of smoking cessation with its first session signed.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { confirmPerson, focusedField } from './at-review.ts'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, openOpal, secrets, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await openOpal(app)
}, 120_000)
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await app.picture(`failed-${task.name.slice(0, 12).replaceAll(' ', '-')}`)
})
afterAll(async () => {
  await app.close()
})

const region = (name: string | RegExp) => app.page.getByRole('region', { name })

async function toServices() {
  await app.ready(/Start CMR/)
  await app.press('Shift+S')
  await app.ready(/Begin a service/)
}

/** Answers each question once it is on, with the first choice but for those named by their place. */
async function answer(
  title: string,
  from: number,
  to: number,
  but: Readonly<Record<number, string>> = {},
) {
  for (let place = from; place <= to; place++) {
    await region(`${title}, question ${place}`).waitFor()
    await app.press(but[place] ?? '1')
  }
}

test('holds a diabetes visit from the chart by digits, into the findings of its review', async () => {
  await toServices()
  await app.press('n')
  await app.dialog('Begin a service')
  await app.page.getByRole('list', { name: 'Services' }).getByText('Diabetes visit').waitFor()
  await app.picture('service-chooser')
  expect(await app.axe()).toEqual([])
  await app.press('1')
  await app.sees('Diabetes visit')
  await answer('Diabetes visit', 1, 5, { 2: '2' })
  await app.picture('service-visit')
  expect(await app.axe()).toEqual([])
  // Does not inject: the question about lumps is not asked.
  await answer('Diabetes visit', 6, 6, { 6: '2' })
  await region('Diabetes visit, question 7')
    .getByText(/On how many days/)
    .waitFor()
  // An open place on a foot.
  await answer('Diabetes visit', 7, 11, { 9: '1' })
  await region('What this shows')
    .getByText(/^Critical\. Open place on a foot/)
    .waitFor()
  await app.page.getByText('Every question is answered.', { exact: false }).waitFor()
  await app.picture('service-answered')
  await app.press('F10')
  await region('Services').getByText('Diabetes visit 11 of 11').waitFor()
  await region('Findings').getByText('Open place on a foot', { exact: false }).first().waitFor()
  await app.picture('service-findings')
  expect(await app.axe()).toEqual([])
})

test('decides, asks for the list, and signs the visit as any review', async () => {
  const open = region('Findings').locator(
    'li:not(:has-text("Accepted")):not(:has-text("Dismissed"))',
  )
  await region('Findings').getByText('Open place on a foot', { exact: false }).first().click()
  await app.press('Enter')
  await app.dialog('Accept as a problem')
  await app.press('Control+Enter')
  await app.dialogGone()
  await region('Findings').getByText('Accepted as a problem').first().waitFor()
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByRole('button').click()
    await app.ready(/^Dismiss/)
    await app.press('d')
    await app.dialog('Dismiss this finding')
    await app.press('1')
    await app.dialogGone()
    await expect.poll(() => open.count()).toBeLessThan(left)
  }
  await app.press('Alt+1')
  const lines = app.page.getByRole('grid', { name: 'Medications' }).locator('tbody tr')
  await lines.first().waitFor()
  const count = await lines.count()
  await app.field(/What matters most/).focus()
  await app.press('Enter')
  for (let line = 0; line < count; line += 1) {
    await expect.poll(() => focusedField(app)).toMatch(/^line:/)
    await app.press('1')
    await app.page
      .getByText(`${line + 1} of ${count}`)
      .first()
      .waitFor()
  }
  const reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1]
  const { patientId } = await value<ReviewView>(app, 'reviews.read', { reviewId })
  await value(app, 'allergies.noneKnown', { patientId })
  const before = await value<ReviewView>(app, 'reviews.read', { reviewId })
  expect(before.missingToSign).toEqual([])
  expect(before.followUpOn).toBe('2027-02-21')
  await app.press('F10')
  await app.sees('Ready to sign')
  await app.press('F10')
  await app.dialog('Sign and lock the review')
  await app.type(secrets.owner.pin)
  await app.press('Enter')
  await app.page.getByText('Signed and locked').first().waitFor()
  const signed = await value<ReviewView>(app, 'reviews.read', { reviewId })
  expect(
    signed.findings.some(
      ({ finding }) => finding.kind === 'concern' && finding.row === 'diabetes-foot-sore',
    ),
  ).toBe(true)
})

test('writes down a discharge, and begins the visit from today’s work', async () => {
  const reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1]
  const { patientId } = await value<ReviewView>(app, 'reviews.read', { reviewId })
  // The chart is open in this session: its address leads there.
  await app.page.evaluate((id) => {
    window.location.hash = `/patients/${id}/services`
  }, patientId)
  await app.ready(/Begin a service/)
  await app.press('d')
  await app.dialog('Discharge')
  await app.field(/Day of the discharge/).fill('11/20/2026')
  await app.field(/From where/).fill('Invented hospital, pneumonia')
  await app.press('Control+Enter')
  await app.dialogGone()
  await region('Visits').getByText('Discharge', { exact: false }).first().waitFor()
  await app.picture('services')
  expect(await app.axe()).toEqual([])
  await app.press('F12')
  const due = region('Visits and sessions of services due')
  await due.getByText(/11 days left/).waitFor()
  await due.getByRole('button', { name: /Exampleton, Opal/ }).focus()
  await app.press('Enter')
  await confirmPerson(app)
  await app.ready(/Begin a service/)
  await app.page.locator('[data-row]:focus').getByText('Transition of care').waitFor()
  await app.press('Enter')
  await region('Transition of care, question 1').waitFor()
  await answer('Transition of care', 1, 10, { 4: '2', 5: '2', 6: '2', 7: '2' })
  await app.page.getByText('Every question is answered.', { exact: false }).waitFor()
  await app.press('Escape')
  await region('Visits')
    .getByText(/10 of 10 answered/)
    .waitFor()
})

test('plans a course of smoking cessation and signs its first session', async () => {
  await app.press('n')
  await app.dialog('Begin a service')
  await app.page.getByRole('list', { name: 'Services' }).getByText('Diabetes visit').waitFor()
  await app.press('l')
  await app.page.getByText('8 sessions').waitFor()
  await app.press('1')
  await app.dialog('Plan a course: Smoking cessation')
  await app.field('Quit day').fill('11/30/2026')
  await app.press('Control+Enter')
  await app.dialogGone()
  const course = region(/Smoking cessation: quit day/)
  await course.getByRole('button', { name: '1. Getting ready' }).focus()
  await app.picture('service-course')
  expect(await app.axe()).toEqual([])
  await app.press('Enter')
  await app.dialog('Session 1: Getting ready')
  const choose = (label: RegExp, option: string) =>
    app.page.getByRole('radiogroup', { name: label }).getByText(option, { exact: true }).click()
  await choose(/Did you smoke/, 'Yes')
  await choose(/Do you use the agreed drug/, 'None was agreed')
  await choose(/What troubles you most/, 'Cravings')
  await app.field('Cigarettes a day').fill('12')
  await app.picture('service-session')
  expect(await app.axe()).toEqual([])
  await app.press('Control+Enter')
  await app.dialogGone()
  await course.getByText('To sign').first().waitFor()
  await course.getByRole('button', { name: '1. Getting ready' }).focus()
  await app.press('Enter')
  await app.dialog('Session 1: Getting ready')
  await app.field('Your PIN').fill(secrets.owner.pin)
  await app.press('Control+Enter')
  await app.dialogGone()
  await course.getByText('Held', { exact: true }).waitFor()
  await course.getByText(/Cigarettes a day 12/).waitFor()
  await course.getByRole('button', { name: '2. Quit day' }).focus()
  await app.press('p')
  await app.page
    .getByText(/The pages were saved/)
    .first()
    .waitFor()
  expect(app.complaints).toEqual([])
})

// Questionnaires by keyboard: a PHQ-9 with its safety stop to its result in the chart, branching, and what the chart proposes.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, setUpStore, value } from './store.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await openOpal(app)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await app.picture(`failed-${task.name.slice(0, 12).replaceAll(' ', '-')}`)
})
afterAll(async () => {
  await app.close()
})

const asked = (words: RegExp) => app.page.getByText(words).first().waitFor()

test('asks the PHQ-9 by digits and stops at the answer that must not wait', async () => {
  await app.press('j')
  await app.dialog('Questionnaire')
  await asked(/PHQ-9/)
  // The keyboard is at the first questionnaire, then at the first question: never at the cross that closes.
  const first = app.page.getByRole('list', { name: 'Questionnaires' }).getByRole('button').first()
  await first.and(app.focused()).waitFor()
  await app.picture('questionnaires')
  await app.press('2')
  await app.page
    .getByText(/^Little interest/)
    .and(app.focused())
    .waitFor()
  for (let place = 1; place <= 8; place++) {
    await asked(new RegExp(`question ${place} of 10`))
    await app.press('2')
  }
  await asked(/better off dead/)
  // A slip, and back: nothing is answered beforehand.
  await app.press('b')
  await asked(/question 8 of 10/)
  await app.press('n')
  await asked(/better off dead/)
  await app.press('2')
  await app.page
    .getByRole('alert')
    .getByText(/^Critical\./)
    .waitFor()
  await asked(/988/)
  await app.picture('questionnaire-stop')
  expect(await app.axe()).toEqual([])
  await app.field('What was done at once?').fill('Called 988 together, prescriber told by phone')
  await app.press('Control+Enter')
  await asked(/question 10 of 10/)
  await app.picture('questionnaire-question')
  await app.press('1')
  await asked(/of 27/)
  await app.picture('questionnaire-result')
  expect(await app.axe()).toEqual([])
  await app.press('F10')
  await asked(/finished by/)
  await app.press('F10')
  await app.dialogGone()
})

test('shows the score in the chart, among its results, and as a finding of the review', async () => {
  const part = app.page.getByRole('region', { name: 'Questionnaires' })
  await part.getByText('9 of 27 · mild').waitFor()
  await app.page.getByRole('region', { name: 'Results' }).getByText('PHQ-9 score').waitFor()
  expect(await app.axe()).toEqual([])
  await app.press('t')
  await app.dialog('Start a review')
  await app.type('Asked to look')
  await app.press('Control+Enter')
  await app.field(/What matters most/).waitFor()
  await app.press('Alt+2')
  await asked(/thoughts of death or of self-harm/)
  await app.picture('questionnaire-finding')
})

test('takes what the chart says only when told to, and asks what the answers ask', async () => {
  // The chart is open in this session: its address leads there.
  const { hits } = await value<{ hits: { id: string }[] }>(app, 'patients.search', {
    text: opal.search,
  })
  await app.page.evaluate((id) => {
    window.location.hash = `/patients/${id}`
  }, hits[0]?.id)
  await app.ready(/Start CMR/)
  await app.press('j')
  await app.dialog('Questionnaire')
  await asked(/FINDRISC/)
  await app.press('6')
  await asked(/The chart says/)
  await app.picture('questionnaire-proposal')
  await app.press('y')
  await asked(/question 2 of/)
  await app.press('Escape')
  await app.dialogGone()
  await app.page.getByRole('region', { name: 'Questionnaires' }).getByText('Not finished').waitFor()
  await app.press('j')
  await app.dialog('Questionnaire')
  await asked(/AUDIT-C/)
  await app.press('4')
  await asked(/question 1 of 1/)
  await app.press('1')
  await asked(/negative/)
  await app.press('b')
  await asked(/question 1 of 1/)
  await app.press('3')
  await asked(/question 2 of 3/)
  expect(app.complaints).toEqual([])
})

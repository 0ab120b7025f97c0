// What several journeys start with and come back to: a review just begun, a sign-in, another day.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, openOpal, secrets, setUpStore, value } from './store.ts'
import { clockAhead } from './test-clock.ts'

const dayMs = 86_400_000

/** The app on a chart in `folder`, on the first step of a yearly review of Opal that was started a moment ago. */
export async function openAtReview(folder: string): Promise<OpenedApp> {
  const app = await openApp({ folder })
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.sees('Today’s work')
  await openOpal(app)
  await app.press('c')
  await app.dialog('Start a review')
  await app.type('Yearly review')
  await app.press('Control+Enter')
  await app.field(/What matters most/).waitFor()
  await app.page.getByRole('grid', { name: 'Medications' }).waitFor()
  return app
}

/** The owner signs in on the page, after a lock or when the app was opened. */
export async function signInAsOwner(app: OpenedApp): Promise<void> {
  await app.page.getByText('Who are you?').waitFor()
  await app.press('1')
  await app.field('Passphrase').waitFor()
  await app.type(secrets.owner.passphrase)
  await app.press('Enter')
}

/** A chart that this session has not opened asks for two identifiers, whichever way leads to it. */
export async function confirmPerson(app: OpenedApp): Promise<void> {
  await app.dialog('Is this the right person?')
  await app.press('1', '2')
  await app.ready(/Open the chart/)
  await app.press('Enter')
}

/** The field of the review that has the focus, by its stable name. */
export function focusedField(app: OpenedApp): Promise<string | null> {
  return app
    .focused()
    .getAttribute('data-field', { timeout: 1_000 })
    .catch(() => null)
}

/** Ends today, and comes back to today's work of the same chart `days` after the fixed day of all tests. */
export async function goToDay(app: OpenedApp, days: number): Promise<void> {
  await value(app, 'session.lock', {})
  writeFileSync(join(app.folder, 'chart', clockAhead), String(days * dayMs))
  const { people } = await value<{ people: { id: string; name: string }[] }>(
    app,
    'session.state',
    {},
  )
  const personId = people.find((one) => one.name === secrets.owner.name)?.id
  await value(app, 'session.signIn', { personId, passphrase: secrets.owner.passphrase })
  await app.page.evaluate(() => {
    location.hash = '#/'
  })
  await app.page.reload()
  await app.sees('Today’s work')
}

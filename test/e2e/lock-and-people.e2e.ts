// Who may do what, and what is left when the chart is locked: by hand, by the clock, and for another person.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { importDemo, opal, openOpal, secrets, setUpStore, value } from './store.ts'
import { clockAhead } from './test-clock.ts'

let app: OpenedApp
let reviewId: string

beforeAll(async () => {
  app = await openApp()
  await setUpStore(app)
  await importDemo(app, 'dispensing.csv')
  await app.sees('Today’s work')
  await openOpal(app)
  await app.press('c')
  await app.dialog('Start a review')
  await app.type('Yearly review')
  await app.press('Control+Enter')
  await app.field(/What matters most/).waitFor()
  reviewId = app.page.url().match(/reviews\/([\w-]+)/)?.[1] ?? ''
})
afterAll(async () => {
  await app.close()
})

const { owner, technician } = secrets

/** Everything that a curious person finds in the page and in the browser's storage. */
function everythingInPage(): Promise<string> {
  return app.page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...Array.from(document.querySelectorAll('input, textarea'), (field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? field.value
          : '',
      ),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.title,
      location.href,
    ].join('\n'),
  )
}

async function nothingOfThePatient(): Promise<void> {
  await app.page.getByText('Who are you?').waitFor()
  await expect.poll(everythingInPage).not.toMatch(/exampleton|opal|lorazepam|1948|555-0120/i)
}

async function signIn(place: '1' | '2', passphrase: string): Promise<void> {
  await app.page.getByText('Who are you?').waitFor()
  await app.press(place)
  await app.field('Passphrase').waitFor()
  await app.type(passphrase)
  await app.press('Enter')
}

describe('a technician who takes over by PIN', () => {
  test('stays with the patient and sees a reason on everything that a pharmacist decides', async () => {
    await app.press('Alt+2')
    await app.page.getByRole('article', { name: 'Finding' }).waitFor()
    await app.press('Control+u')
    await app.dialog('Switch user')
    await app.type('0000')
    await app.press('Enter')
    await app.page.getByText(/PIN .*(wrong|not right)|not .* PIN/i).waitFor()
    await app.type(technician.pin)
    await app.press('Enter')
    await app.dialogGone()
    await app.page.getByText(`${technician.name}, CPhT · Technician`).waitFor()
    expect(await app.page.getByLabel('Patient', { exact: true }).innerText()).toContain(opal.name)

    for (const name of [/^Accept as a problem/, /^Dismiss/, /^Add a problem/])
      await expect.poll(() => app.button(name).getAttribute('aria-disabled')).toBe('true')
    await app.press('d')
    await app.page.getByText('Only a pharmacist can do this. Switch user with Ctrl U.').waitFor()
    expect(await app.page.getByRole('dialog').count()).toBe(0)
    await app.press('F10')
    await app.sees(/Before signing|Ready to sign/)
    await expect.poll(() => app.button(/^Sign and lock/).getAttribute('aria-disabled')).toBe('true')
  })

  test('is refused on the wire for every call that only a pharmacist or the owner may make', async () => {
    const refused = [
      ['reviews.decide', { reviewId, findingKey: 'x', decision: { kind: 'undo' } }],
      ['reviews.sign', { reviewId, pin: technician.pin }],
      ['reviews.addendum', { reviewId, text: 'x' }],
      [
        'reviews.addProblem',
        {
          reviewId,
          title: 'x',
          pqa: 'safety',
          dtp: 'adverse-drug-reaction',
          cause: 'x',
          severity: 'minor',
        },
      ],
      ['audit.list', {}],
      ['settings.save', { lockAfterMinutes: 60, backupFolder: null }],
    ] as const
    for (const [name, input] of refused)
      expect(await app.call(name, input), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
  })
})

describe('a locked chart', () => {
  test('leaves nothing of the patient in the page or the browser’s storage', async () => {
    expect(await everythingInPage()).toContain('Exampleton')
    await app.press('Control+l')
    await nothingOfThePatient()
    expect(await app.call('patients.search', { text: opal.search })).toMatchObject({ ok: false })
  })

  test('refuses a wrong passphrase and opens with the right one, at the same review', async () => {
    await signIn('1', 'not the passphrase at all')
    await app.page.getByText(/passphrase is (wrong|not)|wrong passphrase|does not fit/i).waitFor()
    await app.type(owner.passphrase)
    await app.press('Enter')
    // The lock closed the chart: two identifiers open it again, at the review.
    await app.dialog('Is this the right person?')
    for (const key of ['1', '2', 'Enter']) await app.press(key)
    await app.page.getByRole('navigation', { name: 'Steps of the review' }).waitFor()
    expect(app.page.url()).toContain(reviewId)
  })

  test('locks itself when nobody touched it for the minutes of the settings', async () => {
    await value(app, 'settings.save', { lockAfterMinutes: 5, backupFolder: null })
    writeFileSync(join(app.folder, 'chart', clockAhead), String(4 * 60_000))
    expect(await app.call('session.state', {})).toMatchObject({ value: { chart: 'open' } })
    expect(await everythingInPage()).toContain('Exampleton')
    writeFileSync(join(app.folder, 'chart', clockAhead), String(6 * 60_000))
    // Any question of the page will do; the page itself asks at the minute that it was told.
    await app.call('session.state', {})
    await nothingOfThePatient()
  })

  test('opens for the technician too, with the key of their own', async () => {
    await signIn('2', technician.passphrase)
    await app.page.getByText(`${technician.name}, CPhT · Technician`).waitFor()
    expect(app.complaints).toEqual([])
  })
})

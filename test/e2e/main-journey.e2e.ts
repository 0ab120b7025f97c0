// The main job from first start to paper, without a mouse: set-up, import, review, signature, packet and letter.

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'
import { type CountingKeyboard, countKeys } from './keyboard.ts'
import { demoFile, opal } from './store.ts'

const goal = 'I want to sleep through the night and not feel foggy in the morning.'
const pin = '2468'

let app: OpenedApp
let keyboard: CountingKeyboard
const startedAt = Date.now()
const steps: string[] = []

beforeAll(async () => {
  app = await openApp()
  keyboard = countKeys(app)
})
afterAll(async () => {
  await app.close()
})

/** What a step cost, for the last lines of this file. */
function note(step: string): void {
  const { keys, letters } = keyboard.counts()
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  steps.push(`${step.padEnd(34)} ${String(keys).padStart(4)} keys ${letters} letters ${seconds} s`)
}

/** Text of the row, line or finding that has the focus. */
async function focusedText(): Promise<string> {
  return app.focused().innerText()
}

describe('the main journey by keyboard alone', () => {
  test('sets up the pharmacy, an owner who is a pharmacist, a passphrase and a PIN', async () => {
    const { press, fill } = keyboard
    await app.sees('Welcome to Pestle')
    await press('1')
    await app.sees('Set up this pharmacy')
    await fill('Sample Pharmacy', '1999999000', '9999999', '1 Example Street', '', 'Sampleton')
    await press('Tab')
    await fill('IA', '50000', '515-555-0100', '515-555-0101', 'Mon–Fri 9–6')
    await press('Control+Enter')
    await app.field('Your name').waitFor()
    await fill('Ottilie Ownerby', 'ottilie')
    await press('Tab', 'Space', 'Tab', 'Tab')
    await fill('1999999059', 'TEST-00001')
    await press('Control+Enter')
    await app.field('PIN').waitFor()
    await fill('a plain long owner phrase', 'a plain long owner phrase', pin)
    await press('Control+Enter')
    await app.sees('Your recovery code')
    expect(await app.page.locator('output').innerText()).toMatch(/^[0-9A-Z]+(-[0-9A-Z]+)+$/)
    await press('Space', 'Control+Enter')
    await app.sees('Today’s work')
    note('set-up')
  })

  test('imports the dispensing export: columns proposed, two bad rows named by line', async () => {
    const { press } = keyboard
    await press('i')
    await app.sees('Import')
    await app.page.locator('input[type=file]').setInputFiles(demoFile('dispensing.csv'))
    await app.sees('Columns')
    await expect(app.field('Column for Drug').first().inputValue()).resolves.toBe('DRUG')
    await press('Control+Enter')
    await app.sees('Rows that could not be read')
    const rows = app.page.locator('section').filter({ hasText: 'Rows that could not be read' })
    const lines = await rows.locator('tbody tr').allInnerTexts()
    expect(lines.map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual([
      '122 DOB',
      '323 DRUG',
    ])
    await press('n')
    await app.page.getByText('Drop a file here').waitFor()
    await app.page.locator('input[type=file]').setInputFiles(demoFile('clinical.json'))
    await app.sees('What the bundle holds')
    await press('Control+Enter')
    await app.page.getByText('None: every row could be read.').waitFor()
    note('import')
  })

  test('finds the patient in today’s work with the reasons, opens with two identifiers', async () => {
    const { press } = keyboard
    await press('F12')
    await app.sees('May be offered a review')
    const first = app.page.getByRole('button', { name: /Exampleton, Opal/ })
    await expect(first.innerText()).resolves.toMatch(/Part D.*core diseases.*Part D drugs.*\$/s)
    await expect.poll(focusedText).toContain(opal.name)
    await press('Enter')
    await app.dialog('Is this the right person?')
    await press('1', '2', 'Enter')
    await app.ready(/Start CMR/)
    await expect(app.page.getByLabel('Patient', { exact: true }).innerText()).resolves.toContain(
      'Allergy: Penicillin (Hives)',
    )
    note('open the chart')
  })

  test('starts the review and collects: goal, lines, what was bought elsewhere', async () => {
    const { press, type } = keyboard
    await press('c')
    await app.dialog('Start a review')
    await type('Yearly review')
    await press('Control+Enter')
    await app.field(/What matters most/).waitFor()
    await type(goal)
    await press('Enter')
    await answerLines()
    await addMedication('Ibuprofen 200 mg tablet', 'Over the counter', 'Knee pain')
    await press('1')
    await addMedication('Diphenhydramine 25 mg capsule', 'Over the counter', 'Sleep')
    await press('1')
    await addMedication('White water pill', 'Prescription', 'Swollen ankles')
    await press('4', '4')
    await app.page.getByText('half-known').waitFor()
    await app.page.getByText('13 of 13').waitFor()
    note('collect')
  })

  async function answerLines(): Promise<void> {
    const lines = app.page.getByRole('grid', { name: 'Medications' }).locator('tbody tr')
    const count = await lines.count()
    for (let line = 0; line < count; line += 1) {
      await expect.poll(() => app.focused().getAttribute('data-field')).toMatch(/^line:/)
      await expect.poll(focusedText).toMatch(new RegExp(`^${line + 1}\\t`))
      const text = await focusedText()
      if (/alendronate/i.test(text)) {
        await keyboard.press('2', '5')
        await keyboard.type('Every second week')
        await keyboard.press('Enter')
      } else if (/omeprazole/i.test(text)) await keyboard.press('3', '1')
      else await keyboard.press('1')
    }
  }

  /** Kind and source are lists: ↓ opens, the first letters would not do, Enter takes. */
  async function addMedication(text: string, kind: string, purpose: string): Promise<void> {
    const { press, type } = keyboard
    await press('a')
    await app.dialog('Add medication')
    await type(text)
    await press('Tab')
    await choose('Kind', kind)
    await press('Tab')
    await choose('Where this comes from', 'Patient says so')
    await press('Tab', 'Tab', 'Tab')
    await type(purpose)
    await press('Control+Enter')
    await app.dialogGone()
    await expect.poll(focusedText).toContain(text)
  }

  async function choose(label: string, option: string): Promise<void> {
    await expect.poll(() => app.focused().getAttribute('aria-haspopup')).toBe('listbox')
    await keyboard.press('ArrowDown')
    const options = app.page.getByRole('listbox', { name: label }).getByRole('option')
    await options.first().waitFor()
    const place = (await options.allInnerTexts()).indexOf(option)
    for (let step = 0; step < place; step += 1) await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(app.page.getByRole('dialog').getByLabel(label).first().inputValue()).resolves.toBe(
      option,
    )
  }

  test('decides every finding: one accepted with to-do and letter, the others dismissed with reasons', async () => {
    const { press } = keyboard
    await press('Alt+2')
    const findings = app.page.getByRole('region', { name: 'Findings' })
    await expect.poll(focusedText).toMatch(/oxycodone with lorazepam/i)
    await expect(findings.innerText()).resolves.toMatch(/Cannot tell/)
    await press('Enter')
    await app.dialog('Accept as a problem')
    await press('Control+Enter')
    await app.dialogGone()
    await app.page.getByText('Problems (1)').waitFor()
    const open = app.page
      .getByRole('region', { name: 'Findings' })
      .locator('li:not(:has-text("Accepted")):not(:has-text("Dismissed"))')
    for (let left = await open.count(); left > 0; left -= 1) {
      await press('d')
      await app.dialog('Dismiss this finding')
      await press('1')
      await app.dialogGone()
      await expect.poll(() => open.count()).toBe(left - 1)
    }
    note('assess')
  })

  test('sweeps every drug: what no finding answers is ticked row by row', async () => {
    const { press } = keyboard
    await press('g')
    const grid = app.page.getByRole('grid', { name: 'Sweep of the list' })
    await grid.waitFor()
    for (const row of await grid.locator('tbody tr').all()) {
      await expect.poll(() => row.locator(':focus').count()).toBe(1)
      await press('r')
      await expect.poll(() => row.locator('[data-state=unasked]').count()).toBe(0)
    }
    await app.page.getByText('Everything asked').waitFor()
    await press('g')
    note('sweep')
  })

  test('plans: a further to-do line and the day of the follow-up', async () => {
    const { press, fill } = keyboard
    await press('Alt+3')
    await expect.poll(() => app.focused().getAttribute('data-field')).toBe('note')
    await fill('Brings the bottle of the water pill.', '12/07/2026')
    await press('Tab', 't')
    await app.dialog('Add a to-do line')
    await fill('The white water pill', 'Bring the bottle to the pharmacy this week.')
    await press('Control+Enter')
    await app.dialogGone()
    await app.page.getByRole('heading', { name: /2\. The white water pill/ }).waitFor()
    note('plan')
  })

  test('reads the pages, signs with the PIN, and the review is locked', async () => {
    const { press, type } = keyboard
    await press('F10')
    await app.sees('Ready to sign')
    await app.page.locator('canvas').first().waitFor()
    await press('F10')
    await app.dialog('Sign and lock the review')
    await type(pin)
    await press('Enter')
    await app.page.getByText('Signed and locked').first().waitFor()
    note('sign')
  })

  test('issues the packet and the letter, and saves both as files without a name in their names', async () => {
    const { press } = keyboard
    const papers = app.page.getByRole('region', { name: 'Papers' })
    await app.ready(/Issue and print/)
    await press('F9')
    await papers
      .getByText(/issued .* pages/)
      .first()
      .waitFor()
    await expect.poll(focusedText).toMatch(/letter/i)
    await app.ready(/Issue and print/)
    await press('F9')
    await expect.poll(() => papers.getByText(/^issued /).count()).toBe(2)
    await app.ready(/Save as/)
    await press('s')
    await expect.poll(() => readdirSync(app.saved).length).toBe(3)
    await app.ready(/Save as/)
    await press('ArrowUp', 's')
    await expect.poll(() => readdirSync(app.saved).length).toBe(4)
    expect(readdirSync(app.saved).join(' ')).not.toMatch(/exampleton|opal|1948|0120/i)
    note('issue and save')
  })

  test('the pages read as the packet and the letter', () => {
    const texts = readdirSync(app.saved).map(textOf)
    const packet = texts.find((text) => text.includes('RECOMMENDED TO-DO LIST')) ?? ''
    expect(packet).toContain('MEDICATION LIST')
    expect(packet.replaceAll(/\s+/g, ' ')).toContain('The white water pill')
    expect(packet.replaceAll(/\s+/g, ' ')).toContain(goal)
    const letter = texts.find((text) => !text.includes('TO-DO LIST')) ?? ''
    expect(letter).toMatch(/RECOMMENDATION/)
    expect(letter).toContain('Exampleton')
  })

  test('the documents screen lists both, and makes them again byte for byte', async () => {
    const { press } = keyboard
    await press('Alt+d')
    const rows = app.page.getByRole('grid', { name: 'Issued documents' }).locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(2)
    for (const key of ['ArrowDown', 'ArrowUp']) {
      await app.ready(/Verify/)
      await press(key, 'v')
      await app.page.getByText('identical, byte for byte').waitFor()
    }
    await press('Enter')
    await app.page.locator('canvas').first().waitFor()
    note('verify')
    expect(app.complaints).toEqual([])
    console.info(`keyboard only:\n${steps.join('\n')}`)
  })
})

function textOf(name: string): string {
  const run = spawnSync('pdftotext', ['-layout', join(app.saved, name), '-'], { encoding: 'utf8' })
  expect(run.status, 'pdftotext of poppler-utils').toBe(0)
  return run.stdout
}

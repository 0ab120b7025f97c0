// From a program's list of people to a checked claim, by keyboard: every gap that holds the claim is gone to from the
// desk and mended where the window leads.

import { expect } from 'vitest'
import type { EncounterView, ProgramOfEncounter } from '../../src-main/contract/claims.ts'
import type { OpenedApp } from './fixture.ts'
import { value } from './store.ts'

/** One encounter in the window, as the walks below need it. */
export interface Walked {
  readonly encounterId: string
  /** "Exampleton, Opal" */
  readonly patient: string
  /** Id and name of the program. */
  readonly program: string
  readonly programName: string
}

export const encounterOf = (app: OpenedApp, { encounterId }: Pick<Walked, 'encounterId'>) =>
  value<EncounterView>(app, 'claims.encounter', { encounterId })

/** Walks down with the arrow key until what has the focus says `text`. */
export async function walkDown(app: OpenedApp, text: string, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const words = await app.focused().innerText()
    if (words.replaceAll(/\s+/g, ' ').includes(text)) return
    await app.press('ArrowDown')
    await expect.poll(() => app.focused().innerText()).not.toBe(words)
  }
  throw new Error(`${text} is not in the list`)
}

/** Opens the desk with this encounter and its program, by keys alone. */
export async function openAtDesk(app: OpenedApp, walked: Walked): Promise<void> {
  await app.press('Alt+l')
  await app.page.getByRole('grid', { name: 'Encounter' }).locator(':focus').waitFor()
  await walkDown(app, walked.patient)
  await app.press('Enter')
  await app.page.getByRole('heading', { name: walked.patient, level: 2 }).waitFor()
  await app.page.getByRole('list', { name: 'Programs' }).locator(':focus').waitFor()
  await walkDown(app, walked.programName)
  await app.page.getByRole('region', { name: `${walked.programName}: ` }).waitFor()
}

interface Held {
  readonly because: string
  readonly where: string
}

/** What keeps the claims of a program from leaving. */
export function heldOf({ drafts }: Pick<ProgramOfEncounter, 'drafts'>): readonly Held[] {
  return drafts.flatMap(({ checks }) =>
    checks.filter(({ answer }) => answer === 'missing' || answer === 'refused'),
  )
}

async function programOf(app: OpenedApp, walked: Walked): Promise<ProgramOfEncounter> {
  const { programs } = await encounterOf(app, walked)
  const found = programs.find(({ program }) => program === walked.program)
  if (found === undefined) throw new Error(`${walked.program} is not there`)
  return found
}

/** Mends what holds the claims, one after the other, and answers where that was. */
export async function mendAll(app: OpenedApp, walked: Walked): Promise<readonly string[]> {
  const places: string[] = []
  for (let round = 0; round < 12; round += 1) {
    const [held] = heldOf(await programOf(app, walked))
    if (held === undefined) return places
    places.push(held.where)
    await goToGap(app, held.because)
    await mend(app, walked, held)
    await expect
      .poll(async () => heldOf(await programOf(app, walked)).map(({ because }) => because))
      .not.toContain(held.because)
    await openAtDesk(app, walked)
  }
  throw new Error(`${walked.programName} still waits: ${places.join(', ')}`)
}

/** From the desk to the place where a gap is mended: G, down to it, Enter. */
async function goToGap(app: OpenedApp, because: string): Promise<void> {
  await app.page.locator('[data-gap]').filter({ hasText: because }).first().waitFor()
  await app.press('g')
  await app.page.locator('[data-gap]:focus').waitFor()
  await walkDown(app, because)
  await app.press('Enter')
}

async function mend(app: OpenedApp, walked: Walked, { where, because }: Held): Promise<void> {
  switch (where) {
    case 'minutes':
    case 'session':
    case 'claims':
      return sayTime(app)
    case 'problems':
      return sayProblem(app, walked)
    case 'consent':
      return giveConsent(app)
    case 'packet':
      return deliverPacket(app)
    case 'pharmacy':
      return certify(app)
    case 'enrollment':
      return enroll(app)
    case 'plan':
      return answerLetter(app, walked, because)
    default:
      throw new Error(`No way to mend “${because}” at ${where}`)
  }
}

/** Ctrl+Enter, and the dialog is gone. */
async function save(app: OpenedApp): Promise<void> {
  await app.press('Control+Enter')
  await app.dialogGone()
}

async function sayTime(app: OpenedApp): Promise<void> {
  await app.dialog('Time and place')
  await app.field('Began').fill('09:00')
  await app.field('Ended').fill('09:38')
  await app.field('Minutes face to face').fill('38')
  await app.field(/Last such service/).fill('never')
  await save(app)
}

/** Opens a list in the dialog and takes the option that `text` names; without a text the first one. */
async function choose(app: OpenedApp, label: string, text: string | null): Promise<void> {
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: label, exact: true }).focus()
  await app.press('ArrowDown')
  const options = app.page.getByRole('listbox', { name: label }).getByRole('option')
  await options.first().waitFor()
  const texts = (await options.allInnerTexts()).map((one) => one.replaceAll(/\s+/g, ' '))
  const place = text === null ? 0 : texts.indexOf(text)
  if (place < 0) throw new Error(`${text} is not among ${texts.join(', ')}`)
  const wanted = options.nth(place)
  for (let step = 0; step < 40; step += 1) {
    if ((await wanted.getAttribute('data-combobox-selected')) === 'true') break
    await app.press('ArrowDown')
  }
  await app.press('Enter')
  await options.first().waitFor({ state: 'hidden' })
}

async function sayProblem(app: OpenedApp, { program }: Walked): Promise<void> {
  await app.dialog('Problem for claims')
  const drug = app.page.getByRole('dialog').getByRole('combobox', { name: 'Drug', exact: true })
  if ((await drug.inputValue()) === '') await choose(app, 'Drug', null)
  // A drug that is stopped would be an intervention too, which WPQC pays no longer.
  if (program !== 'wpqc') {
    await choose(app, 'What came of it', 'stopped')
    await app.page.getByRole('dialog').getByLabel(/^On/).focus()
    await app.type('t')
  }
  await choose(app, 'Avoided, at the most', '2 lower cost of drugs')
  await save(app)
}

async function giveConsent(app: OpenedApp): Promise<void> {
  await app.page.getByRole('region', { name: 'Offers and contact' }).waitFor()
  await app.ready(/^Consent or refusal/)
  await app.press('i')
  await app.dialog('Consent or refusal')
  await app.type('t')
  await save(app)
}

/** Walks down the papers of the review to one of this name, issues and prints it. */
async function issuePaper(app: OpenedApp, name: string): Promise<void> {
  await app.page.locator('canvas').first().waitFor()
  await app.page
    .getByRole('region', { name: 'Papers' })
    .locator('[data-field^="paper:"]:focus')
    .waitFor()
  await walkDown(app, name)
  await app.ready(/^Issue and print|^Print/)
  await app.press('F9')
}

/** Issues the packet, then says that the patient has it. */
async function deliverPacket(app: OpenedApp): Promise<void> {
  await app.page.locator('canvas').first().waitFor()
  await app.page.getByRole('main').focus()
  await app.ready(/^Issue and print|^Print/)
  await app.press('F9')
  await app.page.getByText(/^Day 0 of 14/).waitFor()
  await app.ready(/^Record the delivery/)
  await app.press('v')
  await app.dialog('Packet delivered')
  await app.press('Space')
  await app.page.getByRole('dialog').getByLabel(/^On/).focus()
  await app.type('t')
  await save(app)
  await app.page.getByText(/^Handed over to the patient/).waitFor()
}

/** What the program's claims have to carry. */
async function enroll(app: OpenedApp): Promise<void> {
  await app.sees('Programs of the patient')
  await app.ready(/^(Change|Record)/)
  await app.press('e')
  await app.page
    .getByRole('dialog', { name: /^Enrollment: / })
    .locator(':focus')
    .waitFor()
  await app.field('Prior authorization').fill('INVENTED-PA-1')
  await app.field('Other insurance').fill('none')
  await save(app)
}

async function certify(app: OpenedApp): Promise<void> {
  await app.dialog('Certificates')
  const dialog = app.page.getByRole('dialog', { name: 'Certificates' })
  await dialog.getByRole('radiogroup').first().waitFor()
  for (const group of await dialog.getByRole('radiogroup').all()) {
    await group.getByRole('radio', { name: 'Not asked' }).focus()
    await app.press('ArrowRight')
    await group.getByRole('radio', { name: 'Yes', checked: true }).waitFor({ state: 'attached' })
  }
  await save(app)
}

/** The letter of the plan is issued, and the physician says yes to it. */
async function answerLetter(app: OpenedApp, walked: Walked, because: string): Promise<void> {
  if ((await encounterOf(app, walked)).letterId === null) {
    await issuePaper(app, 'Prescriber Letter to')
    await expect.poll(async () => (await encounterOf(app, walked)).letterId).not.toBeNull()
    await openAtDesk(app, walked)
    await goToGap(app, because)
  }
  await app.page.getByRole('heading', { name: /^To / }).waitFor()
  await app.ready(/^Accepted/)
  await app.press('1')
  await app.page.getByText('answered').first().waitFor()
}

/** Makes the claims of the program and says that the first one is ready. */
export async function checkClaim(app: OpenedApp, walked: Walked): Promise<void> {
  await app.ready('Make the claims')
  await app.press('m')
  await app.ready('Ready')
  await app.press('c')
  await app.ready(/^Sent/)
  const { drafts } = await programOf(app, walked)
  expect(drafts.filter(({ state }) => state === 'checked').length, walked.program).toBe(1)
}

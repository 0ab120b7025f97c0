// Typing into a review in the real page: from the key to the mark that says "saved", in the sample pharmacy.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { createClient } from '../../src-main/contract/client.ts'
import { startWorker } from '../../src-main/worker/host.ts'
import { createChromiumShell } from '../chromium-shell.ts'
import { openChromiumWindow } from '../chromium-window.ts'
import { findChromium } from '../find-chromium.ts'
import { builtWorker, rendererDir, resources } from '../places.ts'
import { type Figure, median, ms, percentile } from './measure.ts'

/** The pause after which a field saves itself: waited on purpose, and not counted. */
const pauseMs = 350
const typed = 40
const calls = 100

/** Milliseconds in the page; over Chromium's pipe, which is slower than Electron's own. */
export async function typingFigures(): Promise<readonly Figure[]> {
  const executablePath = findChromium()
  if (executablePath === null)
    return [
      {
        name: 'keystroke to saved, page',
        value: 'no Chromium here',
        goal: '',
        isMet: null,
        numbers: {},
      },
    ]
  const folder = await mkdtemp(join(tmpdir(), 'pestle-typing-'))
  const host = startWorker({
    entry: pathToFileURL(builtWorker),
    chartPath: join(folder, 'chart', 'chart.pestle'),
    resources,
    shell: createChromiumShell(),
    log: { write: () => undefined },
  })
  const reviewId = await startReview(createClient(host.invoke))
  const window = await openChromiumWindow({
    host,
    rendererDir,
    headless: true,
    userDataDir: join(folder, 'browser'),
    executablePath,
  })
  const saved = await typeLetters(window.page, reviewId)
  const wire = await callFromPage(window.page, reviewId)
  await window.close()
  await host.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  const whole = percentile(saved, 0.95)
  const wireP95 = percentile(wire, 0.95)
  return [
    {
      name: 'keystroke to saved: call of the page to its reply, committed on disk, p95',
      value: `${ms(wireP95)} (median ${ms(median(wire))})`,
      goal: '≤ 20 ms',
      isMet: wireP95 <= 20,
      numbers: { p95Ms: wireP95, medianMs: median(wire) },
    },
    {
      name: `keystroke to the mark "saved" on screen, without the pause of ${pauseMs} ms, p95`,
      value: `${ms(whole)} (median ${ms(median(saved))})`,
      goal: '',
      isMet: null,
      numbers: { p95Ms: whole, medianMs: median(saved), pauseMs },
    },
  ]
}

/** A review of somebody of the sample pharmacy who has none open. */
async function startReview(client: ReturnType<typeof createClient>): Promise<string> {
  await client.session.openSample({})
  const { rows } = await client.worklist.today({})
  const patientId = rows.find((row) => row.kind === 'eligible')?.patientId
  if (patientId === undefined || patientId === null)
    throw new Error('Broken promise: somebody of the sample pharmacy may be offered a review')
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  const review = await client.reviews.start({
    patientId,
    kind: 'CMR',
    reason: 'Measured',
    mode: 'phone',
    recipient: 'patient',
  })
  return review.id
}

/** One letter after the other, each only when the one before it is saved. */
async function typeLetters(page: Page, reviewId: string): Promise<readonly number[]> {
  await page.getByRole('heading', { name: 'Today’s work' }).waitFor()
  await page.evaluate((id) => {
    location.hash = `#/reviews/${id}`
  }, reviewId)
  const field = page.locator('[data-field="patientGoal"]')
  await field.focus()
  const results = await page.evaluateHandle(() => {
    const took: number[] = []
    let pressedAt: number | null = null
    let isSaving = false
    window.addEventListener('keydown', (event) => (pressedAt = event.timeStamp), { capture: true })
    new MutationObserver(() => {
      // The mark of the letter before stands until this one waits.
      if (document.querySelector('[data-save-state="saving"]') !== null) isSaving = true
      if (pressedAt === null || !isSaving) return
      if (document.querySelector('[data-save-state="saved"]') === null) return
      took.push(performance.now() - pressedAt)
      isSaving = false
      pressedAt = null
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
    return took
  })
  for (let letter = 0; letter < typed; letter += 1) {
    await page.keyboard.press('a')
    await page.locator('[data-save-state="saving"]').waitFor()
    await page.locator('[data-save-state="saved"]').waitFor()
  }
  const took = await results.jsonValue()
  // The first letters find a page that has saved nothing yet.
  return took.slice(5).map((one) => one - pauseMs)
}

function callFromPage(page: Page, reviewId: string): Promise<readonly number[]> {
  return page.evaluate(
    async ({ reviewId, calls }) => {
      const took: number[] = []
      for (let call = 0; call < calls; call += 1) {
        const from = performance.now()
        const value = 'I want to walk to the shop again. '.repeat(4).slice(0, call + 1)
        await window.bridge?.invoke('reviews.saveField', { reviewId, field: 'note', value })
        took.push(performance.now() - from)
      }
      return took.slice(5)
    },
    { reviewId, calls },
  )
}

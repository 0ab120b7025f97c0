// Draws the README's pictures from the running app on the sample pharmacy: `npm run pictures`, written to docs/screens.

import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../src-main/contract/client.ts'
import { type OpenedApp, openApp } from '../test/e2e/fixture.ts'
import { build, isStale } from './build.ts'
import { prepareReview } from './demo/main-job.ts'
import { readReviewScript } from './demo/review-script.ts'
import { resources } from './places.ts'
import { root } from './root.ts'

const folder = join(root, 'docs', 'screens')
/** Findings that the picture of the review shows as decided, by words of theirs. */
const decided = /diphenhydramine|ibuprofen with meloxicam|meloxicam with ibuprofen/i

/** The demo's review up to the signature, with most findings open again: what a pharmacist sees half way. */
async function halfWay(app: OpenedApp): Promise<string> {
  const client = createClient(app.call)
  const script = await readReviewScript(join(resources, 'demo', 'review-script.json'))
  const { last, first, birthDate } = script.patient
  const { hits } = await client.patients.search({ text: `${last}, ${first}` })
  const patientId = hits.find((hit) => hit.birthDate === birthDate)?.id ?? ''
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
  const review = await prepareReview(client, script, patientId, (_, work) => work())
  const { id: reviewId } = review
  for (const { key, decision, finding } of review.findings) {
    const words = finding.kind === 'concern' ? finding.text : finding.about
    if (decision !== null && !decided.test(words))
      await client.reviews.decide({ reviewId, findingKey: key, decision: { kind: 'undo' } })
  }
  await client.reviews.setPhase({ reviewId, phase: 'assess' })
  await client.reviews.park({ reviewId, field: null, note: 'Called away: flu shot at the counter' })
  return reviewId
}

/** More of a morning: one review waits for a call back, one for a signature. */
async function others(app: OpenedApp): Promise<void> {
  const client = createClient(app.call)
  const start = async (text: string) => {
    const { hits } = await client.patients.search({ text })
    const patientId = hits[0]?.id ?? ''
    await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
    const { id: reviewId } = await client.reviews.start({
      patientId,
      kind: 'TMR',
      reason: 'New or changed medicine',
      mode: 'phone',
      recipient: 'patient',
    })
    return reviewId
  }
  const ada = await start('testwell,ada')
  await client.reviews.park({ reviewId: ada, field: null, note: 'Will call back after 4 pm' })
  const bruno = await start('samplesby,bruno')
  await client.lane.handOver({ reviewId: bruno, note: 'Bottles seen, list complete' })
}

async function take(app: OpenedApp, name: string): Promise<void> {
  const path = join(folder, `${name}.png`)
  await app.page.mouse.move(0, 0)
  await app.page.screenshot({ path, animations: 'disabled' })
  console.log(`[pestle] ${path}  ${Math.round(statSync(path).size / 1024)} KB`)
}

const failure = isStale() ? build() : null
if (failure !== null) throw new Error(failure)
mkdirSync(folder, { recursive: true })
const app = await openApp({ size: { width: 1440, height: 900 } })
try {
  await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await app.sees('Welcome to Pestle')
  await app.press('2')
  await app.sees('May be offered a review')
  const reviewId = await halfWay(app)
  await others(app)
  await app.page.reload()
  await app.sees('Open reviews')
  await app.press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await take(app, 'today')
  await app.page.evaluate((id) => {
    location.hash = `#/reviews/${id}?step=assess`
  }, reviewId)
  await app.page.getByRole('article', { name: 'Finding' }).waitFor()
  await app.page.getByRole('region', { name: 'Findings' }).getByRole('button').first().focus()
  await take(app, 'review')
} finally {
  await app.close()
}

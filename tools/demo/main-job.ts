// The main job through the API, as the window does it: find, open, review, decide, sign, print. Decisions
// come from a script. Used by the demo and by its test.

import type { Client } from '../../src-main/contract/client.ts'
import type { FindingView, ReviewView } from '../../src-main/contract/reviews.ts'
import type { ReviewScript } from './review-script.ts'

export interface Printed {
  readonly documentId: string
  readonly template: string
  readonly title: string
  readonly pages: number
  readonly to: string
}

export interface MainJob {
  readonly review: ReviewView
  readonly printed: readonly Printed[]
}

/** Runs one step and notes how long it took and what came of it, in words. */
export type Step = <T>(
  title: string,
  work: () => Promise<T>,
  words: (result: T) => string,
) => Promise<T>

/** From the worklist to issued documents. `pin` is the signing pharmacist's. */
export async function runMainJob(
  client: Client,
  script: ReviewScript,
  pin: string,
  step: Step,
): Promise<MainJob> {
  const patientId = await step(
    'Find the patient and open the chart',
    () => openPatient(client, script),
    () => 'name and birth date confirmed',
  )
  const { id: reviewId } = await prepareReview(client, script, patientId, step)
  const review = await step(
    'Sign',
    () => client.reviews.sign({ reviewId, pin }),
    (signed) => `signed by ${signed.signature?.name}, ${signed.signature?.credential}; locked`,
  )
  const printed = await step(
    'Issue packet and letters',
    () => issueAll(client, review),
    (documents) =>
      `${documents.length} documents, ${documents.reduce((sum, d) => sum + d.pages, 0)} pages`,
  )
  return { review, printed }
}

/** From the start of the review to the point where only the signature is missing. */
export async function prepareReview(
  client: Client,
  script: ReviewScript,
  patientId: string,
  step: Step,
): Promise<ReviewView> {
  const { id: reviewId } = await step(
    `Start the ${script.review.kind}`,
    () => client.reviews.start({ patientId, ...startOf(script) }),
    (review) => `${review.lines.length} medications on the list, reference ${review.referenceCode}`,
  )
  await step(
    'Confirm the list line by line',
    () => confirmLines(client, script, patientId, reviewId),
    (lines) => `${lines} lines answered, ${script.added.length} added from what the patient says`,
  )
  const found = await step(
    'Screen the list',
    () => client.reviews.read({ reviewId }),
    ({ findings }) => {
      const concerns = findings.filter((view) => view.finding.kind === 'concern').length
      return `${concerns} findings, ${findings.length - concerns} times "cannot tell"`
    },
  )
  await step(
    'Decide each finding',
    () => decideAll(client, script, found),
    ({ accepted, dismissed }) =>
      `${accepted} accepted as problems, ${dismissed} dismissed with a reason`,
  )
  await step(
    'Sweep every drug',
    () => sweepAll(client, reviewId),
    (cells) => `${cells} more questions asked and answered “no problem”`,
  )
  return step(
    'Plan',
    () => plan(client, script, reviewId),
    (review) =>
      `${review.todo.length} to-do topics, ${review.recommendations.length} recommendations, follow-up ${review.followUpOn}`,
  )
}

/** The pharmacist's word for every cell that no finding has answered. */
async function sweepAll(client: Client, reviewId: string): Promise<number> {
  const { sweep } = await client.reviews.read({ reviewId })
  const cells = sweep.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.state === 'unasked')
      .map(({ question }) => ({ rowKind: row.kind, rowKey: row.key, question })),
  )
  await client.sweep.answer({ reviewId, cells, answer: 'no-problem' })
  return cells.length
}

function startOf({ review }: ReviewScript) {
  const { kind, reason, mode, recipient } = review
  return { kind, reason, mode, recipient }
}

async function openPatient(client: Client, { patient }: ReviewScript): Promise<string> {
  const { hits } = await client.patients.search({ text: `${patient.last}, ${patient.first}` })
  const hit = hits.find((candidate) => candidate.birthDate === patient.birthDate)
  if (!hit) throw new Error('The patient of the script is not in the chart')
  await client.patients.open({ patientId: hit.id, confirmed: ['name', 'birthDate'] })
  return hit.id
}

async function confirmLines(
  client: Client,
  script: ReviewScript,
  patientId: string,
  reviewId: string,
): Promise<number> {
  await client.reviews.saveField({ reviewId, field: 'patientGoal', value: script.goal })
  for (const medication of script.added) await client.medications.add({ patientId, medication })
  const { lines, chart } = await client.reviews.read({ reviewId })
  for (const { medicationId } of lines) {
    const medication = chart.medications.find((m) => m.id === medicationId)
    const said = script.lines.find((line) => medication?.text.toLowerCase().includes(line.drug))
    if (!medication || !said) throw new Error('A medication of the list is not in the script')
    const { text, kind, directions, prescriberId, start, revision } = medication
    await client.medications.change({
      patientId,
      id: medicationId,
      revision,
      medication: {
        text,
        kind,
        directions,
        prescriberId,
        start,
        source: medication.source === 'patient' ? 'patient' : 'dispensing',
        indication: said.indication,
        patientWording: said.patientWording,
      },
    })
    const { answer, reason, says } = said
    await client.reviews.answerLine({ reviewId, medicationId, answer, reason, says })
  }
  return lines.length
}

async function decideAll(
  client: Client,
  script: ReviewScript,
  review: ReviewView,
): Promise<{ readonly accepted: number; readonly dismissed: number }> {
  const prescribers = new Map(review.chart.prescribers.map((p) => [p.npi, p.id]))
  let accepted = 0
  let dismissed = 0
  for (const view of review.findings) {
    if (view.finding.kind === 'cannot-tell') continue
    const decision = decisionFor(script, view)
    if (decision.decide === 'dismiss') {
      dismissed += 1
      await client.reviews.decide({
        reviewId: review.id,
        findingKey: view.key,
        decision: { kind: 'dismiss', reason: decision.reason },
      })
      continue
    }
    accepted += 1
    const { pqa, dtp, cause, todo, recommendation } = decision
    const prescriberId = prescribers.get(recommendation?.prescriberNpi ?? null)
    const { prescriberNpi: _, ...letter } = recommendation ?? { prescriberNpi: '' }
    await client.reviews.decide({
      reviewId: review.id,
      findingKey: view.key,
      decision: {
        kind: 'accept',
        pqa,
        dtp,
        cause,
        todo,
        recommendation:
          recommendation === null || prescriberId === undefined
            ? null
            : { ...recommendation, ...letter, prescriberId },
      },
    })
  }
  return { accepted, dismissed }
}

function decisionFor(script: ReviewScript, { finding }: FindingView) {
  const about =
    finding.kind === 'concern' ? finding.subjects.map((s) => s.name.toLowerCase()) : [finding.about]
  const fits = script.findings.find(
    ({ when }) =>
      (when.rule === null || when.rule === finding.rule) &&
      when.subjects.every((word) => about.some((name) => name.includes(word))),
  )
  return fits ?? script.otherwise
}

async function plan(client: Client, script: ReviewScript, reviewId: string): Promise<ReviewView> {
  for (const { topic, actions } of script.todo)
    await client.reviews.saveTodo({ reviewId, topic, actions })
  await client.reviews.saveField({ reviewId, field: 'followUpOn', value: script.followUpOn })
  await client.reviews.setPhase({ reviewId, phase: 'implement' })
  return client.reviews.read({ reviewId })
}

async function issueAll(client: Client, review: ReviewView): Promise<readonly Printed[]> {
  const reviewId = review.id
  const printed: Printed[] = []
  const issue = async (template: string, prescriberId: string | null, to: string) => {
    const { id, title, pages } = await client.documents.issue({ reviewId, template, prescriberId })
    printed.push({ documentId: id, template, title, pages, to })
  }
  await issue('cms-packet', null, 'patient')
  for (const prescriberId of new Set(review.recommendations.map((r) => r.prescriberId))) {
    const name = review.chart.prescribers.find((p) => p.id === prescriberId)?.name
    await issue('prescriber-letter', prescriberId, name ?? 'prescriber')
  }
  return printed
}

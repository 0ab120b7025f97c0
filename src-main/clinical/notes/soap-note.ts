// The SOAP note of a review, written from what was recorded: what the patient says, what is on record, problems, plan.
// Pure text, a part each. What nobody recorded is said so; nothing is concluded here.

import { activeMedications, type Chart, currentConditions, type Observation } from '../chart.ts'
import { addDays } from '../dates.ts'
import type { LineAnswer, Review } from '../review.ts'

export const soapParts = ['subjective', 'objective', 'assessment', 'plan'] as const
export type SoapPart = (typeof soapParts)[number]

/** One text for each part; lines end with `\n`. */
export type SoapNote = Readonly<Record<SoapPart, string>>

/** What a patient answered about one line of the list. */
export interface ToldLine {
  readonly medicationId: string
  readonly answer: LineAnswer | null
  readonly reason: string | null
  readonly says: string | null
}

/** What the patient named as in the way of one medication, in words. */
export interface NamedBarriers {
  readonly medicationId: string
  readonly barriers: readonly string[]
  readonly note: string | null
}

export interface SoapInput {
  readonly review: Review
  readonly reason: string
  readonly chart: Chart
  readonly lines: readonly ToldLine[]
  readonly barriers: readonly NamedBarriers[]
  /** The pharmacist's own note; null when there is none. */
  readonly note: string | null
  /** Name by prescriber id. */
  readonly prescribers: ReadonlyMap<string, string>
}

/** How far back a result is listed. */
const RESULT_DAYS = 365

const answers: Readonly<Record<LineAnswer, string>> = {
  'as-directed': 'takes it as directed',
  differently: 'takes it differently',
  stopped: 'has stopped it',
  'not-known': 'does not know it',
}

/** The note as the data write it. */
export function soapNote(input: SoapInput): SoapNote {
  return {
    subjective: subjective(input),
    objective: objective(input.chart),
    assessment: assessment(input.review),
    plan: plan(input),
  }
}

/** The four parts as plain text, to be copied into another system. */
export function soapText(note: SoapNote): string {
  return soapParts.map((part) => `${part.toUpperCase()}\n${note[part]}`).join('\n\n')
}

const spoken = (code: string) => code.replaceAll('-', ' ')
const listOr = (lines: readonly string[], none: string) =>
  (lines.length === 0 ? [none] : lines).map((line) => `- ${line}`)

function subjective({ review, reason, chart, lines, barriers, note }: SoapInput): string {
  const nameOf = (id: string) =>
    chart.medications?.find((one) => one.id === id)?.text ?? 'A medication no longer listed'
  const told = lines.flatMap(({ medicationId, answer, reason: why, says }) => {
    if (answer === null || (answer === 'as-directed' && says === null)) return []
    const more = [why === null ? null : spoken(why), says === null ? null : `“${says}”`]
    const words = more.filter((one) => one !== null).join('; ')
    return [`${nameOf(medicationId)}: ${answers[answer]}${words === '' ? '' : ` (${words})`}`]
  })
  const asDirected = lines.filter(({ answer }) => answer === 'as-directed').length
  const open = lines.filter(({ answer }) => answer === null).length
  const hindered = barriers
    .filter((one) => one.barriers.length > 0 || one.note !== null)
    .map(({ medicationId, barriers: named, note: words }) => {
      const said = [named.join(', ').toLowerCase(), words === null ? '' : `“${words}”`]
      return `In the way of ${nameOf(medicationId)}: ${said.filter((one) => one !== '').join('; ')}`
    })
  return [
    `${review.kind} on ${review.heldOn}, ${spoken(review.mode)}, with the ${review.recipient}. Reason: ${reason}`,
    review.patientGoal === null
      ? 'Goal of the patient: not recorded'
      : `Goal of the patient: “${review.patientGoal}”`,
    `Takes ${asDirected} of ${lines.length} medications as directed${open === 0 ? '' : `; ${open} not asked yet`}.`,
    ...[...told, ...hindered].map((line) => `- ${line}`),
    ...(note === null ? [] : [`Note: ${note}`]),
  ].join('\n')
}

function objective(chart: Chart): string {
  const medications = activeMedications(chart)
  const conditions = currentConditions(chart)
  return [
    'Medications:',
    ...listOr(
      (medications ?? []).map(
        ({ text, directions, indication }) =>
          `${text}: ${directions ?? 'directions not recorded'}; for ${indication ?? 'a reason not recorded'}`,
      ),
      medications === null ? 'not recorded' : 'none in use',
    ),
    `Allergies: ${allergies(chart)}`,
    `Conditions: ${conditions === null ? 'not recorded' : conditions.map((c) => c.text).join(', ') || 'none current'}`,
    'Results and vital signs of the last year, the newest of each:',
    ...listOr(
      newest(chart),
      chart.observations === null ? 'not recorded' : 'none within the last year',
    ),
  ].join('\n')
}

function allergies({ allergies: known }: Chart): string {
  switch (known.kind) {
    case 'not-asked':
      return 'not asked'
    case 'none-known':
      return `none known (asked ${known.on})`
    case 'listed':
      return known.items
        .map(({ substance, reaction }) => `${substance} (${reaction ?? 'reaction not recorded'})`)
        .join(', ')
  }
}

function newest(chart: Chart): readonly string[] {
  const since = addDays(chart.on, -RESULT_DAYS)
  const seen = new Map<string, Observation>()
  for (const one of chart.observations ?? []) {
    if (one.date < since || one.date > chart.on) continue
    const key = one.loinc ?? one.text
    const before = seen.get(key)
    if (before === undefined || one.date >= before.date) seen.set(key, one)
  }
  return [...seen.values()]
    .toSorted((a, b) => a.text.localeCompare(b.text))
    .map(({ text, value, valueText, unit, date }) => {
      const measured = value === null ? (valueText ?? 'value not recorded') : String(value)
      return `${text}: ${measured}${unit === null ? '' : ` ${unit}`} (${date})`
    })
}

function assessment({ problems }: Review): string {
  if (problems.length === 0) return 'No medication therapy problem is recorded.'
  return problems
    .flatMap(({ title, category, cause, severity, status, evidence, citation }, place) => [
      `${place + 1}. ${title} (${category.pqa}: ${spoken(category.dtp)}; ${severity}; ${status})`,
      `   Cause: ${cause}`,
      ...(evidence.length === 0
        ? []
        : [
            `   Seen: ${evidence
              .map(({ fact, value, unit, date }) =>
                [fact, value, unit, date === null ? null : `(${date})`]
                  .filter((one) => one !== null)
                  .join(' '),
              )
              .join('; ')}`,
          ]),
      ...(citation === null ? [] : [`   Source: ${citation}`]),
    ])
    .join('\n')
}

function plan({ review, prescribers }: SoapInput): string {
  const { todo, recommendations, followUpOn } = review
  return [
    'For the patient:',
    ...listOr(
      todo.map(({ topic, actions }) => `${topic}: ${actions.join('; ')}`),
      'no to-do line yet',
    ),
    'To prescribers:',
    ...listOr(
      recommendations.map(
        ({ prescriberId, recommendation, urgency }) =>
          `${prescribers.get(prescriberId) ?? 'A prescriber without a name'} (${urgency}): ${recommendation}`,
      ),
      'no recommendation',
    ),
    `Follow-up: ${followUpOn ?? 'no day is set'}`,
  ].join('\n')
}

// How the desk did in a period: problems resolved within 60 days, what prescribers answered, minutes by step.

import type { Kysely } from 'kysely'
import { addDays, type Day } from '../../clinical/dates.ts'
import { pqaCategories } from '../../clinical/finding.ts'
import { workPhases } from '../../contract/minutes.ts'
import type { ReportTable } from '../../contract/reports.ts'
import { asDay } from '../../store/load-chart.ts'
import { prescriberName } from '../../store/people.ts'
import { problemsFound, recommendationsSent, timeWorked } from '../../store/programs/desk-rows.ts'
import type { Schema } from '../../store/schema.ts'
import { instantAt } from '../local-time.ts'
import {
  countReplies,
  countResolutions,
  decidedOf,
  type FoundProblem,
  judgedOf,
  resolutionDays,
  type SentRecommendation,
} from './desk-figures.ts'
import type { Period } from './period.ts'
import type { ReportBody } from './report-body.ts'
import { column, percentOf, shareWords, sumRow, wordsOf } from './report-parts.ts'

type Read = Kysely<Schema>

/** The desk of a period. */
export async function deskReportBody(
  db: Read,
  { from, until }: Period,
  today: Day,
): Promise<ReportBody> {
  const problems = (await problemsFound(db, { from, until })).map((row) => ({
    category: row.pqa_category,
    // A CHECKed day column that is never null.
    foundOn: row.held_on as Day,
    resolvedOn: asDay(row.resolved_on),
  }))
  const sent = await sentOf(db, from, until)
  const time = await timeWorked(db, { from, until })
  const [resolved, replies] = [countResolutions(problems, today), countReplies(sent)]
  const minutes = time.reduce((sum, row) => sum + row.seconds, 0) / 60
  const judged = judgedOf(resolved)
  const decided = decidedOf(replies)
  const yes = replies.accepted + replies.changed
  return {
    title: 'How the desk did',
    about: `Problems of reviews that were held in the period and signed; recommendations of letters that left in it; time as it was counted or corrected. Problems resolved within ${resolutionDays} days after the idea of PQA’s MTP resolution measure, which counts coded problems only: an estimate, not an official rate.`,
    figures: [
      {
        label: `Resolved within ${resolutionDays} days`,
        value: shareWords(resolved.inTime, judged),
        why: `${resolved.inTime} of ${judged} problems; ${resolved.running} still have time`,
      },
      {
        label: 'Accepted by prescribers',
        value: shareWords(yes, decided),
        why: `${yes} of ${decided} that were answered with yes or no; ${replies.unanswered} not answered`,
      },
      {
        label: 'Minutes worked',
        value: String(Math.round(minutes)),
        why: 'in reviews and follow-ups',
      },
    ],
    tables: [resolutionTable(problems, today), prescriberTable(sent), minutesTable(time)],
    fileTable: null,
  }
}

async function sentOf(db: Read, from: Day, until: Day): Promise<readonly SentRecommendation[]> {
  const rows = await recommendationsSent(
    db,
    instantAt(from, '00:00'),
    instantAt(addDays(until, 1), '00:00'),
  )
  // Oldest answer first: the last one of each recommendation stands.
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((answers) => {
    const last = answers[answers.length - 1]
    return {
      prescriber:
        last?.last_name == null
          ? 'not named'
          : prescriberName({
              last_name: last.last_name,
              first_name: last.first_name,
              credential: last.credential,
            }),
      reply: last?.reply ?? null,
    }
  })
}

function resolutionTable(
  problems: readonly (FoundProblem & { readonly category: string })[],
  today: Day,
): ReportTable {
  const line = (title: string, list: readonly FoundProblem[]) => {
    const counted = countResolutions(list, today)
    const { found, inTime, later, open, running } = counted
    return sumRow([
      title,
      found,
      inTime,
      later,
      open,
      running,
      percentOf(inTime, judgedOf(counted)),
    ])
  }
  const of = pqaCategories
    .map((category) => ({ category, list: problems.filter((one) => one.category === category) }))
    .filter(({ list }) => list.length > 0)
  return {
    id: 'resolved',
    title: 'Problems by category',
    columns: [
      column('Category'),
      column('Found', 'count'),
      column(`Resolved within ${resolutionDays} days`, 'count'),
      column('Resolved later', 'count'),
      column('Not resolved', 'count'),
      column('Still have time', 'count'),
      column('Share', 'percent'),
    ],
    rows:
      problems.length === 0
        ? []
        : [...of.map(({ category, list }) => line(wordsOf(category), list)), line('All', problems)],
    note: 'The share is of problems whose days are over or that are resolved.',
    empty: 'No signed review of the period found a problem.',
  }
}

function prescriberTable(sent: readonly SentRecommendation[]): ReportTable {
  const by = [...Map.groupBy(sent, ({ prescriber }) => prescriber)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )
  const line = (title: string, list: readonly SentRecommendation[]) => {
    const one = countReplies(list)
    const { accepted, changed, declined, undecided, unanswered } = one
    return sumRow([
      title,
      one.sent,
      accepted,
      changed,
      declined,
      undecided,
      unanswered,
      percentOf(accepted + changed, decidedOf(one)),
    ])
  }
  return {
    id: 'prescribers',
    title: 'Recommendations by prescriber',
    columns: [
      column('Prescriber'),
      column('Sent', 'count'),
      column('Accepted', 'count'),
      column('Accepted with a change', 'count'),
      column('Declined', 'count'),
      column('Answered otherwise', 'count'),
      column('No answer', 'count'),
      column('Accepted', 'percent'),
    ],
    rows:
      sent.length === 0 ? [] : [...by.map(([name, list]) => line(name, list)), line('All', sent)],
    note: 'The share is of answers with yes or no.',
    empty: 'No letter with a recommendation left in the period.',
  }
}

function minutesTable(
  time: readonly {
    readonly phase: string
    readonly kind: string | null
    readonly seconds: number
    readonly reviews: number
  }[],
): ReportTable {
  const minutes = (seconds: number) => Math.round(seconds / 6) / 10
  const sum = (list: typeof time) => list.reduce((all, row) => all + row.seconds, 0)
  const all = sum(time)
  const kinds = ['CMR', 'TMR'] as const
  const line = (title: string, list: typeof time) =>
    sumRow([
      title,
      ...kinds.map((kind) => minutes(sum(list.filter((row) => row.kind === kind)))),
      minutes(sum(list)),
      percentOf(sum(list), all),
    ])
  const phases = [...new Set([...workPhases, ...time.map(({ phase }) => phase)])]
  return {
    id: 'minutes',
    title: 'Minutes by step',
    columns: [
      column('Step'),
      column('In CMRs', 'count'),
      column('In TMRs', 'count'),
      column('In all', 'count'),
      column('Share', 'percent'),
    ],
    rows:
      all === 0
        ? []
        : [
            ...phases.map((phase) =>
              line(
                wordsOf(phase),
                time.filter((row) => row.phase === phase),
              ),
            ),
            line('All', time),
          ],
    note: 'Seconds in which somebody touched keyboard or mouse, unless a person corrected them.',
    empty: 'Nobody’s time was counted in the period.',
  }
}

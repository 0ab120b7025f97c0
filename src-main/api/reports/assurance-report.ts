// The data analysis of pharmaceutical care in a period: problems found and resolved, goals met before and after, costs
// avoided, complexity mix.

import type { Kysely } from 'kysely'
import { activeMedications, currentConditions } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { dtpCategories } from '../../clinical/finding.ts'
import type { ReportRow, ReportTable } from '../../contract/reports.ts'
import { asDay } from '../../store/load-chart.ts'
import {
  goalWords,
  recordsSigned,
  reviewsSigned,
  savingsSaid,
} from '../../store/programs/care-rows.ts'
import { problemsFound } from '../../store/programs/desk-rows.ts'
import type { Schema } from '../../store/schema.ts'
import type { Job } from '../jobs.ts'
import type { SignedRecord } from '../signed-record.ts'
import {
  type ComplexityClass,
  compareGoals,
  complexityClass,
  type GoalsCompared,
  type Saving,
  savingsByKind,
} from './assurance-figures.ts'
import type { Period } from './period.ts'
import type { ReportBody } from './report-body.ts'
import { column, percentOf, shareWords, sumRow, wordsOf } from './report-parts.ts'

type Read = Kysely<Schema>
type FoundRow = Awaited<ReturnType<typeof problemsFound>>[number]

/** Records that are read at once: each is a whole chart. */
const pageSize = 100

/** The analysis of a period. */
export async function assuranceReportBody(
  db: Read,
  { from, until }: Period,
  _today: Day,
  job: Job,
): Promise<ReportBody> {
  const span = { from, until }
  const reviews = await reviewsSigned(db, span)
  const problems = await problemsFound(db, span)
  const goals = compareGoals(
    (await goalWords(db, span)).map((row) => ({
      goalId: row.goal_id,
      // A CHECKed day column that is never null.
      on: row.on_day as Day,
      status: row.status,
    })),
  )
  const savings = await savingsOf(db, span)
  const classes = await classesOf(db, reviews, problems, job)
  const patients = new Set(reviews.map((row) => row.patient_id)).size
  const resolved = problems.filter((row) => row.resolved_on !== null).length
  const cents = savings.reduce((sum, one) => sum + (one.cents ?? 0), 0)
  return {
    title: 'Pharmaceutical care',
    about:
      'Reviews that were held in the period and signed, whoever pays. Problems in the seven categories of Cipolle, Strand and Morley; complexity levels 4 and 5 are unverified. Costs avoided are estimates that pharmacists wrote.',
    figures: [
      {
        label: 'Problems resolved',
        value: shareWords(resolved, problems.length),
        why: `${resolved} of ${problems.length} found; reviews: ${reviews.length}, patients: ${patients}`,
      },
      {
        label: 'Goals met at first',
        value: shareWords(goals.metBefore, goals.compared),
        why: `${goals.metBefore} of ${goals.compared} looked at twice or more`,
      },
      {
        label: 'Goals met now',
        value: shareWords(goals.metAfter, goals.compared),
        why: `${goals.metAfter} of ${goals.compared}; ${goals.once} looked at once only`,
      },
      {
        label: 'Costs avoided, estimated',
        value: `$${(cents / 100).toFixed(2)}`,
        why: `${savings.filter((one) => one.cents !== null).length} problems with an amount`,
      },
    ],
    tables: [
      problemTable(problems),
      goalTable(goals),
      savingTable(savings),
      complexityTable(classes),
    ],
    fileTable: null,
  }
}

async function savingsOf(
  db: Read,
  span: { readonly from: string; readonly until: string },
): Promise<readonly Saving[]> {
  const rows = await savingsSaid(db, span)
  return [...Map.groupBy(rows, (row) => row.subject_id).values()].map((said) => {
    const of = (field: string) => said.find((one) => one.field === field)?.value ?? null
    const cents = of('savedCents')
    return {
      kind: of('avoidedCost'),
      cents: cents !== null && /^\d{1,9}$/.test(cents) ? Number(cents) : null,
    }
  })
}

async function classesOf(
  db: Read,
  reviews: readonly { readonly id: string }[],
  problems: readonly FoundRow[],
  job: Job,
): Promise<readonly ComplexityClass[]> {
  const byReview = Map.groupBy(problems, (row) => row.review_id)
  const found: ComplexityClass[] = []
  for (let at = 0; at < reviews.length; at += pageSize) {
    await job.step(at, reviews.length)
    const ids = reviews.slice(at, at + pageSize).map(({ id }) => id)
    for (const { id, signed_record_json } of await recordsSigned(db, ids)) {
      if (signed_record_json === null) continue
      // Written by this program at the signature.
      const { chart } = JSON.parse(signed_record_json) as SignedRecord
      found.push(
        complexityClass({
          drugs: activeMedications(chart)?.length ?? null,
          problems: byReview.get(id)?.length ?? 0,
          conditions: currentConditions(chart)?.length ?? null,
        }),
      )
    }
  }
  return found
}

function problemTable(problems: readonly FoundRow[]): ReportTable {
  const line = (title: string, cause: string | null, list: readonly FoundRow[]): ReportRow => {
    const resolved = list.filter((row) => asDay(row.resolved_on) !== null).length
    return sumRow([title, cause, list.length, resolved, percentOf(resolved, list.length)])
  }
  const rows = dtpCategories.flatMap((category) => {
    const own = problems.filter((row) => row.dtp_category === category)
    if (own.length === 0) return []
    const causes = [...Map.groupBy(own, (row) => row.cause)].toSorted(
      (a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]),
    )
    return [
      line(wordsOf(category), 'Every cause', own),
      ...causes.map(([cause, list]) => line('', cause, list)),
    ]
  })
  return {
    id: 'problems',
    title: 'Problems found and resolved',
    columns: [
      column('Category'),
      column('Cause'),
      column('Found', 'count'),
      column('Resolved', 'count'),
      column('Share', 'percent'),
    ],
    rows: rows.length === 0 ? [] : [...rows, line('All', null, problems)],
    note: null,
    empty: 'No signed review of the period found a problem.',
  }
}

function goalTable(goals: GoalsCompared): ReportTable {
  const { compared, metBefore, metAfter, once, unsaid } = goals
  return {
    id: 'goals',
    title: 'Goals of therapy before and after',
    columns: [column('Goals'), column('Count', 'count'), column('Share', 'percent')],
    rows:
      compared + once + unsaid === 0
        ? []
        : [
            sumRow(['Looked at twice or more', compared, null]),
            sumRow(['Met at first', metBefore, percentOf(metBefore, compared)]),
            sumRow(['Met at the last look', metAfter, percentOf(metAfter, compared)]),
            sumRow(['Looked at once only', once, null]),
            sumRow(['Cannot tell: the patient died', unsaid, null]),
          ],
    note: 'Met: resolved or stable. Goals of everybody who was reviewed in the period, as they stood at its end.',
    empty: 'Nobody looked at a goal of these patients.',
  }
}

function savingTable(savings: readonly Saving[]): ReportTable {
  const lines = savingsByKind(savings)
  return {
    id: 'savings',
    title: 'Costs avoided by kind',
    columns: [
      column('Kind'),
      column('Problems', 'count'),
      column('Without an amount', 'count'),
      column('Estimated', 'money'),
    ],
    rows:
      lines.length === 0
        ? []
        : [
            ...lines.map(({ kind, count, cents, withoutAmount }) =>
              sumRow([
                kind === null ? 'Kind not said' : wordsOf(kind),
                count,
                withoutAmount,
                cents,
              ]),
            ),
            sumRow([
              'All',
              savings.length,
              lines.reduce((sum, one) => sum + one.withoutAmount, 0),
              lines.reduce((sum, one) => sum + one.cents, 0),
            ]),
          ],
    note: 'As pharmacists wrote them for claims; not what a payer saved.',
    empty: 'Nobody wrote what was avoided (claims, P on a review).',
  }
}

function complexityTable(classes: readonly ComplexityClass[]): ReportTable {
  const of = (wanted: ComplexityClass) => classes.filter((one) => one === wanted).length
  const told = classes.length - of('cannot-tell')
  const levels = [1, 2, 3, 4, 5] as const
  return {
    id: 'complexity',
    title: 'Complexity of encounters',
    columns: [column('Level'), column('Encounters', 'count'), column('Share', 'percent')],
    rows:
      classes.length === 0
        ? []
        : [
            ...levels.map((level) =>
              sumRow([`Level ${level}`, of(level), percentOf(of(level), told)]),
            ),
            sumRow(['Below level 1', of('below'), percentOf(of('below'), told)]),
            sumRow(['Cannot tell: no list of drugs or conditions', of('cannot-tell'), null]),
          ],
    note: 'The lowest of the levels that the counts of drugs, problems and conditions of the signed record reach.',
    empty: 'No review was signed in the period.',
  }
}

// A visit of a service as the screens show it: its questions, what the answers show so far, and the sheet.

import type { Kysely } from 'kysely'
import {
  type Answers,
  askedQuestions,
  chosen,
  openQuestions,
} from '../../clinical/assessments/answered-form.ts'
import type { Chart } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import type { Finding } from '../../clinical/finding.ts'
import { missingWords } from '../../clinical/missing-facts.ts'
import { screenService, sheetLines } from '../../clinical/services/service-findings.ts'
import type {
  ServiceFindingView,
  ServiceQuestionView,
  ServiceVisitLine,
  ServiceVisitView,
} from '../../contract/services.ts'
import type { Question } from '../../reference/assessments/form.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import { loadReviewRows } from '../../store/reviews.ts'
import type { Schema } from '../../store/schema.ts'
import type { ServiceVisitRow } from '../../store/services/service-tables.ts'
import { chartForScreening } from '../review-view.ts'
import { serviceOf } from './known-services.ts'

type Read = Kysely<Schema>

/** What was answered so far. */
export function serviceAnswers({ answers_json }: Pick<ServiceVisitRow, 'answers_json'>): Answers {
  // Written by this program, question to answer.
  return JSON.parse(answers_json) as Answers
}

/** Questions as far as the answers ask them. */
export function questionViews(
  of: { readonly questions: readonly Question[] },
  answers: Answers,
): readonly ServiceQuestionView[] {
  return askedQuestions(of, answers).map((question) => ({
    id: question.id,
    text: question.text.en,
    choices: question.choices.map(({ id, text }) => ({ id, text: text.en })),
    answer: chosen(question, answers)?.id ?? null,
  }))
}

/** A visit as a line of a list. */
export async function visitLine(db: Read, row: ServiceVisitRow): Promise<ServiceVisitLine> {
  const service = await serviceOf(db, row)
  const review =
    row.review_id === null
      ? null
      : await db
          .selectFrom('reviews')
          .select(['held_on', 'signed_at'])
          .where('id', '=', row.review_id)
          .executeTakeFirstOrThrow()
  const answers = serviceAnswers(row)
  const eventOn = asDay(row.event_on)
  return {
    id: row.id,
    service: service.id,
    title: service.title,
    reviewId: row.review_id,
    state: review === null ? 'planned' : review.signed_at === null ? 'open' : 'signed',
    answered: askedQuestions(service, answers).length - openQuestions(service, answers).length,
    questions: askedQuestions(service, answers).length,
    on: review === null ? null : asDay(review.held_on),
    event:
      eventOn === null
        ? null
        : { what: service.clock?.event ?? 'Event', on: eventOn, note: row.event_note },
    dueOn: asDay(row.due_on),
  }
}

/** The visit with its questions. Findings are worked out on the list as the review has it; the review decides them. */
export async function visitView(
  db: Read,
  row: ServiceVisitRow,
  today: Day,
): Promise<ServiceVisitView> {
  const service = await serviceOf(db, row)
  const line = await visitLine(db, row)
  const answers = serviceAnswers(row)
  const chart = await chartOfVisit(db, row, line.on ?? today, today)
  return {
    ...line,
    patientId: row.patient_id,
    about: service.about,
    version: service.version,
    asked: questionViews(service, answers),
    findings: screenService(service, chart, answers).map(findingView),
    sheet: sheetLines(service, answers).map(({ text }) => text),
    lockedReason: line.state === 'signed' ? 'The review is signed: its answers are locked.' : null,
  }
}

async function chartOfVisit(db: Read, row: ServiceVisitRow, on: Day, today: Day): Promise<Chart> {
  if (row.review_id === null) return loadChart(db, row.patient_id, today)
  const rows = await loadReviewRows(db, row.review_id)
  const isSigned = rows.review.signed_at !== null
  return chartForScreening(await loadChart(db, row.patient_id, isSigned ? on : today), rows)
}

function findingView(finding: Finding): ServiceFindingView {
  if (finding.kind === 'cannot-tell')
    return {
      row: `${finding.about} ${finding.missing.join(' ')}`,
      severity: null,
      text: finding.about,
      recommendation: `Cannot tell: ${finding.missing.map(missingWords).join(', ')}.`,
      citation: null,
    }
  return {
    row: finding.row,
    severity: finding.severity,
    text: finding.text,
    recommendation: finding.recommendation,
    citation: finding.source.citation,
  }
}

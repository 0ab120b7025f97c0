// The vaccine visit as the screen shows it. It changes nothing.

import type { Kysely } from 'kysely'
import type { Chart } from '../../clinical/chart.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import { forecastWith } from '../../clinical/immunization/chart-forecast.ts'
import {
  isUnsaid,
  questionsFor,
  screeningResult,
} from '../../clinical/immunization/screening-answers.ts'
import type { VaccineVisitView } from '../../contract/immunizations.ts'
import { rowsOfPatient } from '../../store/patients.ts'
import type { ImmunizationRow, Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { answersOf, newestStatements, ordersInForce, visitOfDay } from './visit-rows.ts'

/** Everything that the screen of one patient shows on the chart's day. */
export async function visitView(
  db: Kysely<Schema>,
  patientId: string,
  chart: Chart,
): Promise<VaccineVisitView> {
  const visit = await visitOfDay(db, patientId, chart.on)
  const answers = answersOf(visit)
  const result = screeningResult(chart, answers)
  const found = forecastWith(chart, result.observations)
  const titles = cdsi().observationTitles
  return {
    on: chart.on,
    visitId: visit?.id ?? null,
    forecast:
      found.kind === 'cannot-tell'
        ? found
        : {
            kind: 'forecast',
            groups: found.groups,
            cannotTell: found.cannotTell,
            citation: found.citation,
          },
    doses: (await newestFirst(db, 'immunizations', patientId)).map((row) => ({
      ...doseView(row),
      counts:
        found.kind === 'cannot-tell'
          ? null
          : (found.doses.find((one) => one.immunizationId === row.id)?.antigens ?? null),
    })),
    questions: questionsFor(chart).map((question) => ({
      id: question.id,
      text: question.text,
      details:
        question.saysItself === true
          ? []
          : question.observations.map((code) => ({ code, title: titles.get(code) ?? code })),
      answer: answers[question.id]?.answer ?? null,
      said: answers[question.id]?.observations ?? [],
      unclear: isUnsaid(question, answers) && question.stops !== 'nothing' ? question.stops : null,
    })),
    unasked: result.unasked.length,
    precautions: result.precautions,
    consent:
      visit?.consent_by == null || visit.consent_method === null
        ? null
        : { by: visit.consent_by, name: visit.consent_name, method: visit.consent_method },
    registrySharing: visit?.registry_sharing ?? null,
    orders: (await ordersInForce(db, chart.on)).map(({ id, vaccine_group, title, text }) => ({
      id,
      group: vaccine_group,
      title,
      text,
    })),
    statements: (await newestStatements(db)).map(({ vaccine_group, title, edition_on }) => ({
      group: vaccine_group,
      title,
      editionOn: knownDay(edition_on),
    })),
    refusals: (await newestFirst(db, 'vaccine_refusals', patientId)).map(
      ({ vaccine_group, reason, on_day }) => ({
        group: vaccine_group,
        reason,
        day: knownDay(on_day),
      }),
    ),
  }
}

function doseView(row: ImmunizationRow) {
  return {
    id: row.id,
    day: knownDay(row.on_day),
    text: row.text,
    cvx: row.cvx,
    lot: row.lot,
    source: row.source,
    givenBy: row.given_by,
    adverseEvent: row.adverse_event,
  }
}

/** Newest day first. */
async function newestFirst<T extends 'immunizations' | 'vaccine_refusals'>(
  db: Kysely<Schema>,
  table: T,
  patientId: string,
): Promise<readonly Schema[T][]> {
  const rows = await rowsOfPatient(db, table, patientId)
  return rows.toSorted((a, b) => b.on_day.localeCompare(a.on_day))
}

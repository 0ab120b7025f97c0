// One dose that was given: what must be known and true first, the row, the lot, and the reminder of the next one.

import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Chart } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import { forecastOfChart, forecastWith } from '../../clinical/immunization/chart-forecast.ts'
import { screeningResult, stopsOf } from '../../clinical/immunization/screening-answers.ts'
import { AppError } from '../../contract/errors.ts'
import type { GivenView, immunizationCalls } from '../../contract/immunizations.ts'
import { vaccineRoutes, vaccineSites } from '../../reference/immunization/registry-codes.ts'
import { loadChart } from '../../store/load-chart.ts'
import { loadUser } from '../../store/people.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Schema, VaccineVisitRow } from '../../store/schema.ts'
import type { WriteContext } from '../context.ts'
import {
  answersOf,
  lotKey,
  lotStop,
  lotsOf,
  newestStatements,
  ordersInForce,
  visitOfDay,
} from './visit-rows.ts'

type Given = z.output<(typeof immunizationCalls)['immunizations.give']['input']>

/** Kind of the task that reminds of a dose. */
export const vaccineTask = 'vaccine'

/** Records the dose; `conflict` names what speaks against it, `invalid-input` what does not fit. */
export async function giveDose(context: WriteContext, input: Given): Promise<GivenView> {
  const { db, actor, app } = context
  const today = app.today()
  const { patientId, cvx } = input
  const chart = await loadChart(db, patientId, today)
  const visit = await visitOfDay(db, patientId, today)
  refuseUnlessReady(chart, visit, input)
  const lotId = await lotFor(context, input, today)
  const statements = await statementsFor(context, input, today)
  await mustBeInForce(context, input, today)
  const user = await loadUser(db, actor.userId)
  const id = app.newId()
  await insertRecord(db, actor, 'immunizations', {
    id,
    patient_id: patientId,
    cvx,
    text: cdsi().vaccineNames.get(cvx) ?? cvx,
    on_day: today,
    lot: input.lot,
    import_id: null,
    source: 'given',
    visit_id: visit?.id ?? null,
    lot_id: lotId,
    mvx: input.mvx,
    trade_name: input.tradeName,
    ndc: input.ndc,
    expires_on: input.expires,
    dose_ml: input.ml,
    route: codeOf(vaccineRoutes, input.route, 'route'),
    site: codeOf(vaccineSites, input.site, 'site'),
    funding: input.funding,
    vis_json: statements.length === 0 ? null : JSON.stringify(statements),
    standing_order_id: input.standingOrderId,
    given_by_id: user.id,
    given_by: user.credential === null ? user.name : `${user.name}, ${user.credential}`,
    is_substandard: null,
    adverse_event: null,
    adverse_event_on: null,
  })
  if (input.outsideSchedule !== null && visit !== undefined)
    await changeRecord(db, actor, 'vaccine_visits', visit.id, null, {
      note: [visit.note, `${input.group}: ${input.outsideSchedule}`].filter(Boolean).join('\n'),
    })
  return { id, next: await remindOfNext(context, patientId, input.group) }
}

function refuseUnlessReady(chart: Chart, visit: VaccineVisitRow | undefined, input: Given): void {
  const { cvx, group, outsideSchedule } = input
  const data = cdsi()
  const antigens = data.groups.find(({ name }) => name === group)?.antigens ?? []
  if (!(data.vaccines.get(cvx) ?? []).some(({ antigen }) => antigens.includes(antigen)))
    throw invalid('cvx', `CVX ${cvx} is no vaccine against ${group}.`)
  const answers = answersOf(visit)
  const [stop] = stopsOf(chart, answers, cvx)
  if (stop !== undefined) throw new AppError('conflict', stop.why)
  if (visit?.consent_by == null)
    throw new AppError('conflict', 'Nobody has agreed yet. Record the consent first.')
  if (chart.immunizations?.some((one) => one.cvx === cvx && one.date === chart.on) === true)
    throw new AppError('conflict', 'This vaccine is on record for today already.')
  const found = forecastWith(chart, screeningResult(chart, answers).observations)
  const due =
    found.kind === 'cannot-tell' ? undefined : found.groups.find((one) => one.group === group)
  if (due === undefined || due.state === 'cannot-tell') {
    if (outsideSchedule !== null) return
    throw new AppError(
      'conflict',
      `Whether ${group} is due cannot be told${due?.unknown == null ? '' : `: ${due.unknown}`} Say why it is given.`,
    )
  }
  if (due.state === 'contraindicated')
    throw new AppError('conflict', `Contraindicated: ${due.reasons.join(' ')}`)
  const isTooEarly = due.state === 'not-due' || due.earliest === null || due.earliest > chart.on
  if (isTooEarly && outsideSchedule === null)
    throw new AppError(
      'conflict',
      due.earliest === null
        ? `The schedule asks for no ${group} vaccine today: ${due.status.toLowerCase()}. Say why it is given.`
        : `The next ${group} dose does not count before ${due.earliest}. Say why it is given today.`,
    )
}

/** The lot in stock; made when nobody took it in, so that a recall finds its doses. */
async function lotFor(
  { db, actor, app }: WriteContext,
  { lot, gtin, cvx, mvx, tradeName, ndc, expires, funding }: Given,
  today: Day,
): Promise<string> {
  const same = (await lotsOf(db, lot)).filter(
    (one) =>
      (one.gtin === null || gtin === null || one.gtin === gtin) &&
      (one.cvx === null || one.cvx === cvx),
  )
  for (const one of same) {
    const stop = lotStop(one, today)
    if (stop !== null) throw new AppError('conflict', stop)
  }
  const stop = lotStop({ lot, expires_on: expires, recalled_on: null, recall_note: null }, today)
  if (stop !== null) throw new AppError('conflict', stop)
  const [known] = same
  if (known !== undefined) {
    // What an earlier entry of the lot did not say is said now.
    await changeRecord(db, actor, 'vaccine_lots', known.id, null, {
      cvx: known.cvx ?? cvx,
      mvx: known.mvx ?? mvx,
      trade_name: known.trade_name ?? tradeName,
      ndc: known.ndc ?? ndc,
      gtin: known.gtin ?? gtin,
      expires_on: known.expires_on ?? expires,
    })
    return known.id
  }
  const id = app.newId()
  await insertRecord(db, actor, 'vaccine_lots', {
    id,
    lot,
    lot_key: lotKey(lot),
    cvx,
    mvx,
    trade_name: tradeName,
    ndc,
    gtin,
    expires_on: expires,
    funding,
    recalled_on: null,
    recall_note: null,
  })
  return id
}

async function statementsFor(
  { db }: WriteContext,
  { isStatementGiven, group }: Given,
  today: Day,
): Promise<readonly object[]> {
  if (!isStatementGiven) return []
  const found = (await newestStatements(db)).filter(({ vaccine_group }) => vaccine_group === group)
  if (found.length === 0)
    throw invalid(
      'isStatementGiven',
      `No information statement for ${group} is on file. Look up its edition and save it first.`,
    )
  return found.map(({ title, edition_on }) => ({ title, editionOn: edition_on, givenOn: today }))
}

async function mustBeInForce(
  { db }: WriteContext,
  { standingOrderId, group }: Given,
  today: Day,
): Promise<void> {
  if (standingOrderId === null) return
  const orders = await ordersInForce(db, today)
  if (!orders.some(({ id, vaccine_group }) => id === standingOrderId && vaccine_group === group))
    throw invalid('standingOrderId', `This standing order is not in force for ${group} today.`)
}

/** One open task for a patient's next dose of a group, anew with each dose. */
async function remindOfNext(
  { db, actor, app }: WriteContext,
  patientId: string,
  group: string,
): Promise<GivenView['next']> {
  for (const id of await remindersOf(db, patientId, group))
    await voidRecord(db, actor, 'tasks', id, 'A dose was given')
  const found = forecastOfChart(await loadChart(db, patientId, app.today()))
  if (found.kind === 'cannot-tell') return null
  const due = found.groups.find((one) => one.group === group)
  const on = due?.recommended ?? due?.earliest ?? null
  if (due === undefined || on === null || due.state === 'cannot-tell') return null
  await insertRecord(db, actor, 'tasks', {
    id: app.newId(),
    patient_id: patientId,
    review_id: null,
    kind: vaccineTask,
    text: `${group} vaccine, dose ${due.doseNumber ?? 'next'}: recommended from ${on}${due.pastDue === null ? '' : `, past due after ${due.pastDue}`} (CDC schedule ${found.release})`,
    due_on: on,
    owner_id: null,
    done_at: null,
    outcome: null,
  })
  return { group, on }
}

/** Ids of the open tasks that remind of the next dose of a group. */
export async function remindersOf(
  db: Kysely<Schema>,
  patientId: string,
  group: string,
): Promise<readonly string[]> {
  const open = await db
    .selectFrom('tasks')
    .select(['id', 'text'])
    .where('patient_id', '=', patientId)
    .where('kind', '=', vaccineTask)
    .where('done_at', 'is', null)
    .where('voided_at', 'is', null)
    .execute()
  return open.filter(({ text }) => text.startsWith(`${group} vaccine`)).map(({ id }) => id)
}

function codeOf(
  codes: readonly { readonly code: string }[],
  code: string | null,
  field: string,
): string | null {
  if (code === null || codes.some((one) => one.code === code)) return code
  throw invalid(field, `${code} is not one of the codes for a ${field}.`)
}

function invalid(field: string, message: string): AppError {
  return new AppError('invalid-input', message, { fields: { [field]: message } })
}

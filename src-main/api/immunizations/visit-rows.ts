// Rows of a vaccine visit as they are stored: today's visit, the lots, the orders in force. Not: what they mean.

import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../clinical/dates.ts'
import {
  type ScreeningAnswers,
  screeningWords,
} from '../../clinical/immunization/screening-answers.ts'
import type {
  ImmunizationRow,
  Schema,
  StandingOrderRow,
  VaccineLotRow,
  VaccineVisitRow,
} from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import { isInForce } from './store-views.ts'

/** The visit of this day; undefined while nobody began one. */
export function visitOfDay(
  db: Kysely<Schema>,
  patientId: string,
  on: Day,
): Promise<VaccineVisitRow | undefined> {
  return db
    .selectFrom('vaccine_visits')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('on_day', '=', on)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}

const answersSchema = z.record(
  z.string(),
  z.object({ answer: z.enum(screeningWords), observations: z.array(z.string()) }),
)

/** What was answered; nothing when nobody asked. */
export function answersOf(visit: VaccineVisitRow | undefined): ScreeningAnswers {
  return visit?.answers_json == null ? {} : answersSchema.parse(JSON.parse(visit.answers_json))
}

/** Standing orders that are signed and in force on the day. */
export async function ordersInForce(
  db: Kysely<Schema>,
  on: Day,
): Promise<readonly StandingOrderRow[]> {
  const rows = await db
    .selectFrom('standing_orders')
    .selectAll()
    .where('voided_at', 'is', null)
    .orderBy('title')
    .execute()
  return rows.filter(({ signed_on, valid_until }) => isInForce(signed_on, valid_until, on))
}

/** The newest edition of each statement. */
export async function newestStatements(db: Kysely<Schema>) {
  const rows = await db
    .selectFrom('vis_editions')
    .selectAll()
    .where('voided_at', 'is', null)
    .orderBy('edition_on', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ vaccine_group, title }) => `${vaccine_group}|${title}`).values()]
    .flatMap(([newest]) => newest ?? [])
    .toSorted((a, b) => a.title.localeCompare(b.title))
}

/** A lot as it is compared: upper case, without blanks and dashes. */
export function lotKey(lot: string): string {
  return lot.toUpperCase().replaceAll(/[\s-]/g, '')
}

/** Lots of the store of this number, newest first. */
export function lotsOf(db: Kysely<Schema>, lot: string): Promise<VaccineLotRow[]> {
  return db
    .selectFrom('vaccine_lots')
    .selectAll()
    .where('lot_key', '=', lotKey(lot))
    .where('voided_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
}

/** Why a lot may not be given on the day; null when nothing is known against it. */
export function lotStop(
  lot: Pick<VaccineLotRow, 'lot' | 'recalled_on' | 'recall_note' | 'expires_on'>,
  on: Day,
): string | null {
  if (lot.recalled_on !== null)
    return `Lot ${lot.lot} was recalled on ${lot.recalled_on}${lot.recall_note === null ? '' : `: ${lot.recall_note}`}. Set it apart.`
  // The last day printed on a carton is still a day of use.
  if (lot.expires_on !== null && lot.expires_on < on)
    return `Lot ${lot.lot} expired on ${lot.expires_on}. Set it apart.`
  return null
}

const statementsSchema = z.array(
  z.object({ title: z.string(), editionOn: z.string(), givenOn: z.string() }),
)

/** Statements that were handed over with a dose. */
export function statementsOf({ vis_json }: Pick<ImmunizationRow, 'vis_json'>) {
  return statementsSchema
    .parse(vis_json === null ? [] : JSON.parse(vis_json))
    .map(({ title, editionOn, givenOn }) => ({
      title,
      editionOn: knownDay(editionOn),
      givenOn: knownDay(givenOn),
    }))
}

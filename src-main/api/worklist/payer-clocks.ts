// What payers ask for by a day and no other kind of work names: cases of a platform, the review after a discharge, and
// the next contact after an assessment. Not: packets, letters and quarterly reviews, which are kinds of their own.

import { type SqlBool, sql } from 'kysely'
import { addDays, type Day, day } from '../../clinical/dates.ts'
import type { EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import {
  type ClockEvent,
  type ClockEvents,
  judgeClock,
  type ProgramClock,
} from '../../programs/engine/clocks.ts'
import { addMonths } from '../../programs/engine/windows.ts'
import { programs } from '../../programs/index.ts'
import { asDay } from '../../store/load-chart.ts'
import { isStanding } from '../opt-outs.ts'
import { logWords, stepsOf } from '../programs/case-steps.ts'
import { limitReader } from './limits-of-rows.ts'
import type { WorkAsked, WorkQuery } from './work-query.ts'
import { all, because, type Found, isInChart, peopleOf, refusesNothing } from './work-query.ts'

/** A next contact that nobody made is asked for so many days; after that the yearly review brings the patient back. */
const askedDays = 60

export const payerClocks: WorkQuery = {
  kind: 'payer-clock',
  lane: 'technician',
  hasOwner: false,
  find: async (asked) => {
    const running = [
      ...(await openCases(asked)),
      ...(await afterDischarge(asked)),
      ...(await nextContacts(asked)),
    ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    const patientIds = running.map((one) => one.patientId)
    const whoIs = await peopleOf(asked.db, patientIds)
    const limitsOf = await limitReader(asked, patientIds)
    return all(
      running.map(
        (one): Found => ({
          ...whoIs(one.patientId),
          id: one.id,
          why: because(one.why, limitsOf(one.patientId, one.program, one.kinds)),
          next: one.next,
          opens: 'chart',
          part: one.part,
          reviewId: null,
          dueOn: one.dueOn,
          ownerId: null,
          ownerName: null,
        }),
      ),
    )
  },
}

interface Running {
  readonly id: string
  readonly program: string
  /** What the row asks for, for the limits that count it. */
  readonly kinds: readonly EncounterKind[]
  readonly patientId: string
  readonly dueOn: Day
  readonly why: string
  readonly next: string
  readonly part: string
}

interface ClockOf {
  readonly program: string
  readonly name: string
  readonly clock: ProgramClock
}

const clocksOf: readonly ClockOf[] = programs.flatMap((program) =>
  program.clocks.map((clock) => ({ program: program.id, name: program.name, clock })),
)

/** The clock's answer when it is due soon or late, as a row. */
function rowOf(
  { program, name, clock }: ClockOf,
  events: ClockEvents,
  today: Day,
  rest: Pick<Running, 'id' | 'patientId' | 'next' | 'part'> & { readonly what: string },
): readonly Running[] {
  const { state, dueOn, because: left } = judgeClock(clock, events, today)
  if (dueOn === null || (state !== 'soon' && state !== 'late')) return []
  const { what, ...row } = rest
  const kinds = kindsEnding[clock.done] ?? []
  return [{ ...row, program, kinds, dueOn, why: because(name, what, left) }]
}

/** The encounters that end a clock. */
const kindsEnding: Readonly<Partial<Record<ClockEvent, readonly EncounterKind[]>>> = {
  cmr: ['CMR'],
  preventive: ['preventive-follow-up'],
  'follow-up': ['problem-follow-up', 'preventive-follow-up'],
}

/** True when the patient of an answer `e` has neither refused nor opted out of its program. */
function mayBeAsked(today: Day) {
  return sql<SqlBool>`(${refusesNothing(today, 'e.patient_id', 'e.program')}
    and not exists (select 1 from opt_outs as o where o.patient_id = e.patient_id and o.program = e.program
      and ${isStanding(today)}))`
}

async function openCases({ db, today }: WorkAsked): Promise<readonly Running[]> {
  const warned = clocksOf.filter(({ clock }) => clock.runs.kind === 'by')
  const warnDays = Math.max(0, ...warned.map(({ clock }) => clock.warnDays))
  const rows = await db
    .selectFrom('program_cases as c')
    .select(['c.id', 'c.patient_id', 'c.program', 'c.case_number', 'c.title', 'c.due_on'])
    .where('c.closed_on', 'is', null)
    .where('c.voided_at', 'is', null)
    .where('c.due_on', '<=', addDays(today, warnDays))
    .where(isInChart('c.patient_id', 'alive'))
    .execute()
  const byCase = Map.groupBy(
    await stepsOf(
      db,
      rows.map(({ id }) => id),
    ),
    (step) => step.case_id,
  )
  return rows.flatMap((row) => {
    const dueOn = asDay(row.due_on)
    // A CHECKed column: it is always known.
    if (dueOn === null) return []
    return warned
      .filter(({ program }) => program === row.program)
      .flatMap((one) =>
        rowOf(one, { 'case-due': [dueOn], 'case-closed': [] }, today, {
          id: row.id,
          patientId: row.patient_id,
          what: because(`${row.title} (${row.case_number})`, logWords(byCase.get(row.id) ?? [])),
          next: 'Log what was done, or close the case (Y in the chart)',
          part: 'eligibility',
        }),
      )
  })
}

async function afterDischarge({ db, today }: WorkAsked): Promise<readonly Running[]> {
  const asked = clocksOf.filter(
    ({ program, clock }) => program === 'wpqc' && clock.id === 'after-discharge',
  )
  const rows = await db
    .selectFrom('eligibilities as e')
    .innerJoin('payer_facts as f', 'f.patient_id', 'e.patient_id')
    .select(['f.id', 'f.patient_id', 'f.value'])
    .where('e.program', '=', 'wpqc')
    .where('e.answer', '=', 'yes')
    .where('f.fact', '=', 'discharge')
    .where('f.voided_at', 'is', null)
    .where('f.value', '>=', addDays(today, -askedDays))
    .where('f.value', '<>', 'none')
    .where(isInChart('e.patient_id', 'alive'))
    .where(mayBeAsked(today))
    .where(
      sql<SqlBool>`not exists (select 1 from reviews as r where r.patient_id = f.patient_id and r.kind = 'CMR'
        and r.held_on >= f.value and r.voided_at is null)`,
    )
    .execute()
  return rows.flatMap((row) => {
    const on = asDay(row.value)
    if (on === null) return []
    return asked.flatMap((one) =>
      rowOf(one, { listed: [on], cmr: [] }, today, {
        id: row.id,
        patientId: row.patient_id,
        what: `discharged on ${on}`,
        next: 'Offer the review, or start it (C)',
        part: 'outreach',
      }),
    )
  })
}

/** The next contact after a signed review, for each program that asks for one and has the patient. */
async function nextContacts({ db, today }: WorkAsked): Promise<readonly Running[]> {
  const found: Running[] = []
  for (const one of clocksOf) {
    const { runs, warnDays } = one.clock
    if (runs.kind !== 'after' || runs.start !== 'assessment') continue
    // Most stores have nobody in most programs: told by one step into the index.
    const somebody = await db
      .selectFrom('eligibilities')
      .select('program')
      .where('program', '=', one.program)
      .where('answer', '=', 'yes')
      .limit(1)
      .executeTakeFirst()
    if (somebody === undefined) continue
    const startFor = (due: Day) => addDays(addMonths(due, -(runs.months ?? 0)), -(runs.days ?? 0))
    const rows = await db
      .selectFrom('reviews as r')
      .select(['r.id', 'r.patient_id', 'r.held_on'])
      .where('r.held_on', '>=', startFor(addDays(today, -askedDays)))
      // Months have different lengths: the clock itself decides.
      .where('r.held_on', '<=', addDays(startFor(addDays(today, warnDays)), 3))
      .where('r.signed_at', 'is not', null)
      .where('r.voided_at', 'is', null)
      .where(isInChart('r.patient_id', 'alive'))
      // Asked of each review: a join would begin with everybody who is eligible.
      .where(
        sql<SqlBool>`exists (select 1 from eligibilities as e where e.patient_id = r.patient_id
          and e.program = ${one.program} and e.answer = 'yes' and ${mayBeAsked(today)})`,
      )
      .where(
        sql<SqlBool>`not exists (select 1 from reviews as n where n.patient_id = r.patient_id and n.held_on >= r.held_on
          and n.voided_at is null and n.id <> r.id and (n.held_on > r.held_on or n.id > r.id))`,
      )
      .where(
        sql<SqlBool>`not exists (select 1 from follow_ups as u where u.review_id = r.id and u.voided_at is null)`,
      )
      .orderBy('r.held_on')
      .limit(100)
      .execute()
    for (const row of rows) {
      const events = { assessment: [day(row.held_on)], [one.clock.done]: [] }
      found.push(
        ...rowOf(one, events, today, {
          id: `${one.program}:${row.id}`,
          patientId: row.patient_id,
          what: one.clock.title,
          next: 'Call, and record it in the review (Alt 5)',
          part: 'outreach',
        }),
      )
    }
  }
  return found
}

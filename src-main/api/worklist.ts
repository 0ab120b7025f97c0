// Today's work as one queue: every row says why it is here and what the next key does.

import type { Kysely } from 'kysely'
import { addDays, type Day, day, dayOf, type Instant } from '../clinical/dates.ts'
import type { WorkKind, WorkRow, WorkView } from '../contract/house.ts'
import type { Eligibility } from '../programs/program.ts'
import type { Schema } from '../store/schema.ts'
import { isStanding } from './opt-outs.ts'

/** Eligible patients that one screen lists; the count beside them is complete. */
const mostEligible = 100
/** The written summary is due within 14 calendar days of the CMR (Medicare Part D standardized format). */
const packetDays = 14

/** Days for which an answer about eligibility is taken as it is. */
const freshDays = 30

/** Answers before this day are not shown as they are: another plan year, or more than 30 days ago. */
export function freshSince(today: Day): Day {
  const yearStart = day(`${today.slice(0, 4)}-01-01`)
  const monthAgo = addDays(today, -freshDays)
  if (monthAgo < yearStart) return yearStart
  return monthAgo
}

type Found = Omit<WorkRow, 'isOverdue' | 'since'> & { readonly since?: string }

/** What there is to do on a day. */
export async function todaysWork(db: Kysely<Schema>, today: Day): Promise<WorkView> {
  const found: Found[] = [
    ...(await matches(db)),
    ...(await openReviews(db)),
    ...(await packetsDue(db)),
    ...(await lettersWaiting(db, today)),
    ...(await followUps(db, addDays(today, 7))),
  ]
  const eligible = await eligiblePatients(db, today)
  const rows = [...found, ...eligible.rows].map((row) => ({
    ...row,
    since: row.since ?? null,
    isOverdue: row.dueOn !== null && row.dueOn < today,
  }))
  const count = (kind: WorkKind) => rows.filter((row) => row.kind === kind).length
  return {
    rows,
    counts: {
      eligible: eligible.count,
      parked: count('parked'),
      'to-sign': count('to-sign'),
      'packet-due': count('packet-due'),
      'letter-waiting': count('letter-waiting'),
      'follow-up': count('follow-up'),
      match: count('match'),
    },
    moreEligible: eligible.count - eligible.rows.length,
  }
}

const named = ['p.id as patientId', 'p.last_name', 'p.first_name', 'p.birth_date'] as const

function nameOf(row: { last_name: string; first_name: string }): string {
  return `${row.last_name}, ${row.first_name}`
}

async function eligiblePatients(
  db: Kysely<Schema>,
  today: Day,
): Promise<{ readonly rows: readonly Found[]; readonly count: number }> {
  const yearStart = `${today.slice(0, 4)}-01-01`
  const base = db
    .selectFrom('eligibilities as e')
    .innerJoin('patients as p', 'p.id', 'e.patient_id')
    .where('e.answer', '=', 'yes')
    .where('e.on_day', '>=', freshSince(today))
    .where('p.voided_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reviews as r')
            .select('r.id')
            .whereRef('r.patient_id', '=', 'e.patient_id')
            .where('r.kind', '=', 'CMR')
            .where('r.held_on', '>=', yearStart)
            .where('r.voided_at', 'is', null),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('opt_outs as o')
            .select('o.id')
            .where(isStanding(today))
            .whereRef('o.patient_id', '=', 'e.patient_id')
            .whereRef('o.program', '=', 'e.program'),
        ),
      ),
    )
  const { count } = await base
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await base
    .select([...named, 'e.program', 'e.eligibility_json'])
    .orderBy('p.search_last')
    .orderBy('p.search_first')
    .limit(mostEligible)
    .execute()
  return {
    count: Number(count),
    rows: rows.map((row) => {
      // Written by api/eligibility.ts only.
      const eligibility = JSON.parse(row.eligibility_json) as Eligibility
      return {
        kind: 'eligible',
        id: `${row.program}:${row.patientId}`,
        patientId: row.patientId,
        patientName: nameOf(row),
        birthDate: row.birth_date,
        why: eligibility.criteria
          .filter((criterion) => criterion.answer === 'yes')
          .map((criterion) => criterion.because)
          .join(' · '),
        next: 'Open the chart and offer the review',
        reviewId: null,
        dueOn: null,
      }
    }),
  }
}

async function openReviews(db: Kysely<Schema>): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .select([...named, 'r.id', 'r.kind', 'r.phase', 'r.parked_at', 'r.park_note', 'r.created_at'])
    .where('r.signed_at', 'is', null)
    .where('r.voided_at', 'is', null)
    .orderBy('r.created_at')
    .execute()
  return rows.map((row) => {
    const isWaiting = row.phase === 'implement' && row.parked_at === null
    return {
      kind: isWaiting ? 'to-sign' : 'parked',
      id: row.id,
      patientId: row.patientId,
      patientName: nameOf(row),
      birthDate: row.birth_date,
      why: [
        `${row.kind} stopped at ${row.phase}`,
        row.parked_at === null ? 'not parked: the window closed' : null,
        row.park_note,
      ]
        .filter(Boolean)
        .join(' · '),
      next: isWaiting ? 'Read it through and sign' : 'Resume at the same field',
      reviewId: row.id,
      dueOn: null,
      since: row.parked_at ?? row.created_at,
    }
  })
}

async function packetsDue(db: Kysely<Schema>): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('reviews as r')
    .innerJoin('patients as p', 'p.id', 'r.patient_id')
    .select([...named, 'r.id', 'r.held_on'])
    .where('r.kind', '=', 'CMR')
    .where('r.signed_at', 'is not', null)
    .where('r.voided_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('documents as d')
            .select('d.id')
            .whereRef('d.review_id', '=', 'r.id')
            .where('d.template', '=', 'cms-packet')
            .where('d.voided_at', 'is', null),
        ),
      ),
    )
    .orderBy('r.held_on')
    .execute()
  return rows.map((row) => ({
    kind: 'packet-due',
    id: row.id,
    patientId: row.patientId,
    patientName: nameOf(row),
    birthDate: row.birth_date,
    why: `CMR held on ${row.held_on}; the packet is not made yet`,
    next: 'Issue and print the packet',
    reviewId: row.id,
    // CHECKed day column.
    dueOn: addDays(row.held_on as Day, packetDays),
  }))
}

async function lettersWaiting(db: Kysely<Schema>, today: Day): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('communications as c')
    .innerJoin('patients as p', 'p.id', 'c.patient_id')
    .leftJoin('prescribers as r', 'r.id', 'c.prescriber_id')
    .select([
      ...named,
      'c.id',
      'c.review_id',
      'c.due_on',
      'c.sent_at',
      'c.created_at',
      'r.last_name as prescriber',
    ])
    .where('c.replied_at', 'is', null)
    .where('c.voided_at', 'is', null)
    .where((eb) => eb.or([eb('c.sent_at', 'is', null), eb('c.due_on', '<=', today)]))
    .orderBy('c.due_on')
    .execute()
  return rows.map((row) => ({
    kind: 'letter-waiting',
    id: row.id,
    patientId: row.patientId,
    patientName: nameOf(row),
    birthDate: row.birth_date,
    why: `Letter to ${row.prescriber ?? 'a prescriber'} of ${dayOf(row.created_at as Instant)}, ${
      row.sent_at === null ? 'not sent yet' : 'no reply'
    }`,
    next:
      row.sent_at === null ? 'Open the review and print it' : 'Open the review and send it again',
    reviewId: row.review_id,
    dueOn: row.due_on,
  }))
}

async function followUps(db: Kysely<Schema>, until: Day): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('tasks as t')
    .innerJoin('patients as p', 'p.id', 't.patient_id')
    .select([...named, 't.id', 't.text', 't.due_on', 't.review_id'])
    .where('t.done_at', 'is', null)
    .where('t.voided_at', 'is', null)
    .where('t.due_on', '<=', until)
    .orderBy('t.due_on')
    .execute()
  return rows.map((row) => ({
    kind: 'follow-up',
    id: row.id,
    patientId: row.patientId,
    patientName: nameOf(row),
    birthDate: row.birth_date,
    why: row.text,
    next: 'Open the chart and call the patient',
    reviewId: row.review_id,
    dueOn: row.due_on,
  }))
}

async function matches(db: Kysely<Schema>): Promise<readonly Found[]> {
  const { count } = await db
    .selectFrom('import_matches')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count) === 0
    ? []
    : [
        {
          kind: 'match',
          id: 'matches',
          patientId: null,
          patientName: `${count} imported ${Number(count) === 1 ? 'person' : 'people'}`,
          birthDate: null,
          why: 'Could be somebody in the chart: a person decides, nothing is merged silently',
          next: 'Compare and decide',
          reviewId: null,
          dueOn: null,
        },
      ]
}

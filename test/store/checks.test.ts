// What the tables themselves refuse: words that nobody knows, days that are in no calendar, amounts below
// nothing, and a second row where there is one.

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OpenChart } from '../../src-main/store/database.ts'
import { insertFills, insertRecord, voidRecord } from '../../src-main/store/recorded.ts'
import {
  actor,
  atMinute,
  fillRow,
  medicationRow,
  memoryChart,
  patientRow,
  reviewRow,
} from '../helpers/stored-chart.ts'

const part = { patient_id: 'wilma', review_id: 'review' }
const rows = {
  review_lines: {
    ...part,
    id: 'line',
    medication_id: 'pill',
    answer: 'stopped',
    reason: null,
    says: null,
  },
  decisions: {
    ...part,
    id: 'decision',
    finding_key: 'k',
    facts: '[]',
    decision: 'dismiss',
    reason: 'known',
    problem_id: null,
  },
  problems: {
    ...part,
    id: 'problem',
    finding_key: null,
    title: 'Dose too high',
    pqa_category: 'safety',
    dtp_category: 'dosage-too-high',
    cause: 'dose',
    severity: 'major',
    evidence_json: '[]',
    citation: null,
    status: 'open',
    resolved_on: null,
    priority: null,
    links_json: null,
    next_action_on: null,
  },
  plan_items: {
    ...part,
    id: 'item',
    problem_id: null,
    kind: 'todo',
    position: 1,
    content_json: '{}',
    prescriber_id: null,
  },
  opt_outs: {
    patient_id: 'wilma',
    id: 'opt-out',
    program: 'medicare-part-d',
    kind: 'program-this-year',
    reason: 'Does not want it',
    on_day: '2026-11-23',
  },
  coverages: {
    patient_id: 'wilma',
    id: 'cover',
    plan: 'Sample Part D',
    bin: null,
    pcn: null,
    group_id: null,
    member_id: null,
    is_part_d: 1,
  },
  users: {
    id: 'user-1',
    name: 'Olive Owner',
    login: 'olive',
    role: 'owner',
    credential: null,
    npi: null,
    licence: null,
    pin_hash: null,
    failed_pins: 0,
    is_intern: 0,
  },
} as const

async function wilmasChart(): Promise<OpenChart> {
  const chart = await memoryChart()
  await chart.db.transaction().execute(async (trx) => {
    await insertRecord(trx, actor, 'users', rows.users)
    await insertRecord(trx, actor, 'patients', patientRow('wilma'))
    await insertRecord(trx, actor, 'coverages', rows.coverages)
    await insertRecord(trx, actor, 'opt_outs', rows.opt_outs)
    await insertRecord(trx, actor, 'medications', medicationRow('pill', 'wilma'))
    await insertRecord(trx, actor, 'reviews', reviewRow('review', 'wilma'))
    await insertRecord(trx, actor, 'review_lines', rows.review_lines)
    await insertRecord(trx, actor, 'problems', rows.problems)
    await insertRecord(trx, actor, 'decisions', rows.decisions)
    await insertRecord(trx, actor, 'plan_items', rows.plan_items)
  })
  return chart
}

test.each([
  ['medications', 'source', ['dispensing', 'patient', 'bottle', 'prescriber', 'discharge', 'fhir']],
  ['medications', 'kind', ['prescription', 'otc', 'herbal', 'supplement']],
  ['reviews', 'kind', ['CMR', 'TMR']],
  ['reviews', 'mode', ['in-person', 'phone', 'video']],
  ['reviews', 'recipient', ['patient', 'caregiver', 'representative', 'prescriber']],
  ['reviews', 'phase', ['collect', 'assess', 'plan', 'implement', 'done']],
  ['review_lines', 'answer', ['as-directed', 'differently', 'stopped', 'not-known']],
  ['decisions', 'decision', ['accept', 'dismiss']],
  ['problems', 'severity', ['critical', 'major', 'moderate', 'minor']],
  ['problems', 'status', ['open', 'resolved']],
  ['plan_items', 'kind', ['todo', 'recommendation']],
  ['opt_outs', 'kind', ['program-permanent', 'program-this-year', 'declined-this-service']],
  ['users', 'role', ['owner', 'pharmacist', 'technician']],
])('%s.%s takes its words and no other', async (table, column, words) => {
  const { db } = await wilmasChart()
  const write = (word: string) => sql.raw(`UPDATE ${table} SET ${column} = '${word}'`).execute(db)
  for (const word of words) await write(word)
  for (const word of ['whatever', '', words.join('').toUpperCase()])
    await expect(write(word)).rejects.toThrow(/CHECK/)
})

test.each([
  ['1950-11-23', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-11-31', false],
  ['2026-11-23T10:00', false],
  ['11/23/1950', false],
  ['now', false],
  ['', false],
])('the day %s is in the calendar: %s', async (day, isDay) => {
  const { db } = await wilmasChart()
  for (const [table, column] of [
    ['patients', 'birth_date'],
    ['medications', 'stop_day'],
    ['reviews', 'held_on'],
  ]) {
    const writing = sql.raw(`UPDATE ${table} SET ${column} = '${day}'`).execute(db)
    if (isDay) await writing
    else await expect(writing).rejects.toThrow(/CHECK/)
  }
})

test.each(['quantity', 'days_supply', 'cost_cents'] as const)(
  'the %s of a fill is nothing, more, or not known; never less than nothing',
  async (column) => {
    const { db } = await wilmasChart()
    const imported = { format: 'csv', source_name: 'f.csv', sha256: '0', by_user: 'user-1' }
    await db
      .insertInto('imports')
      .values({
        ...imported,
        id: 'import',
        started_at: atMinute(0),
        finished_at: null,
        counts_json: '{}',
        problems_json: '[]',
      })
      .execute()
    const fill = (id: string, amount: number | null) =>
      db
        .transaction()
        .execute((trx) =>
          insertFills(trx, [{ ...fillRow(id, 'wilma', 'import'), [column]: amount }]),
        )
    await fill('none', 0)
    await fill('some', 30)
    await fill('unknown', null)
    await expect(fill('less', -1)).rejects.toThrow(/CHECK/)
  },
)

test.each(['review_lines', 'decisions', 'coverages', 'users'] as const)(
  'there is one row of %s in force for each thing; a voided one makes room',
  async (table) => {
    const { db } = await wilmasChart()
    const { id } = rows[table]
    const second = () =>
      db
        .transaction()
        .execute((trx) => insertRecord(trx, actor, table, { ...rows[table], id: 'second' }))
    await expect(second()).rejects.toThrow(/UNIQUE/)
    await db.transaction().execute((trx) => voidRecord(trx, actor, table, id, 'Written by mistake'))
    await second()
  },
)

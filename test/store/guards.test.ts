import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { appendAudit } from '../../src-main/store/audit-trail.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import {
  changeRecord,
  insertFills,
  insertRecord,
  voidRecord,
} from '../../src-main/store/recorded.ts'
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
const line = {
  ...part,
  id: 'line',
  medication_id: 'pill',
  answer: 'stopped',
  reason: null,
  says: null,
}
const finding = { ...part, id: 'finding', finding_key: 'k', facts: '[]', finding_json: '{}' }
const problem = {
  ...part,
  id: 'problem',
  finding_key: 'k',
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
}
const decision = {
  ...part,
  id: 'decision',
  finding_key: 'k',
  facts: '[]',
  decision: 'accept',
  reason: null,
  problem_id: 'problem',
}
const planItem = {
  ...part,
  id: 'item',
  problem_id: 'problem',
  kind: 'todo',
  position: 1,
  content_json: '{}',
  prescriber_id: null,
}
const document = {
  id: 'document',
  patient_id: 'wilma',
  review_id: 'review',
  template: 'cover-letter',
  template_version: 1,
  title: 'Cover Letter',
  prescriber_id: null,
  facts_json: '{}',
  created_day: '2026-11-23',
  rendered_at: atMinute(1),
  pages: 1,
  sha256: 'abc',
  bytes: Buffer.from('%PDF'),
}
const communication = {
  id: 'letter',
  patient_id: 'wilma',
  review_id: 'review',
  document_id: 'document',
  prescriber_id: null,
  channel: 'fax',
  status: 'open',
  sent_at: null,
  due_on: null,
  reply: null,
  replied_at: null,
  reference_code: null,
}
const task = {
  id: 'task',
  patient_id: 'wilma',
  review_id: 'review',
  kind: 'call',
  text: 'Call about the pill',
  due_on: null,
  owner_id: null,
  done_at: null,
  outcome: null,
}

/** A chart with a row in every table that a review touches, not signed yet. */
async function chartWithReview(): Promise<OpenChart> {
  const chart = await memoryChart()
  await chart.db.transaction().execute(async (trx) => {
    await insertRecord(trx, actor, 'patients', patientRow('wilma'))
    await trx
      .insertInto('imports')
      .values({
        id: 'import',
        format: 'csv',
        source_name: 'fills.csv',
        sha256: '0',
        started_at: atMinute(0),
        finished_at: null,
        by_user: 'user-1',
        counts_json: '{}',
        problems_json: '[]',
      })
      .execute()
    await insertRecord(trx, actor, 'medications', medicationRow('pill', 'wilma'))
    await insertRecord(trx, actor, 'medications', medicationRow('drops', 'wilma'))
    await insertFills(trx, [fillRow('fill', 'wilma', 'import')])
    await insertRecord(trx, actor, 'reviews', reviewRow('review', 'wilma'))
    await insertRecord(trx, actor, 'review_lines', line)
    await insertRecord(trx, actor, 'findings', finding)
    await insertRecord(trx, actor, 'problems', problem)
    await insertRecord(trx, actor, 'decisions', decision)
    await insertRecord(trx, actor, 'plan_items', planItem)
    await insertRecord(trx, actor, 'documents', document)
    await insertRecord(trx, actor, 'communications', communication)
    await insertRecord(trx, actor, 'tasks', task)
    await insertRecord(trx, actor, 'addenda', { ...part, id: 'addendum', text: 'More' })
    await insertRecord(trx, actor, 'allergies', {
      id: 'allergy',
      patient_id: 'wilma',
      substance: 'Penicillin',
      reaction: null,
      noted_on: null,
    })
    await appendAudit(trx, {
      at: atMinute(0),
      by_user: 'user-1',
      user_name: 'Olive Owner',
      call: 'reviews.start',
      action: 'change',
      patient_id: 'wilma',
      subject_id: 'review',
      outcome: 'ok',
    })
  })
  return chart
}

async function signedChart(): Promise<OpenChart> {
  const chart = await chartWithReview()
  await chart.db.transaction().execute((trx) =>
    changeRecord(trx, actor, 'reviews', 'review', null, {
      signed_at: atMinute(2),
      signed_by: 'user-1',
      signature_json: '{"name":"Olive Owner"}',
    }),
  )
  return chart
}

test.each([
  'patients',
  'medications',
  'fills',
  'allergies',
  'reviews',
  'review_lines',
  'findings',
  'decisions',
  'problems',
  'plan_items',
  'addenda',
  'communications',
  'documents',
  'tasks',
  'imports',
  'journal',
  'audit',
])('nothing is deleted from %s', async (table) => {
  const chart = await chartWithReview()
  chart.raw.pragma('foreign_keys = off')
  const deleting = sql`delete from ${sql.table(table)}`.execute(chart.db)
  await expect(deleting).rejects.toMatchObject({ failure: { kind: 'conflict' } })
  await expect(deleting).rejects.toThrow(/Nothing is deleted/)
})

test('every table but the derived ones and settings refuses deletes', async () => {
  const chart = await memoryChart()
  const open = await sql<{ name: string }>`
    select name from sqlite_schema t where type = 'table' and not exists (
      select 1 from sqlite_schema g where g.type = 'trigger' and g.tbl_name = t.name
        and g.sql like '%BEFORE DELETE%') order by name`.execute(chart.db)
  expect(open.rows.map(({ name }) => name)).toEqual([
    'eligibilities',
    'mappings',
    'settings',
    'star_standings',
  ])
})

test.each([
  ['journal', 'by_user = 2'],
  ['audit', "outcome = 'other'"],
  ['fills', 'quantity = 1'],
  ['documents', "facts_json = '[]'"],
  ['documents', "bytes = x'00'"],
  ['addenda', "text = 'Less'"],
])('%s stay as written: %s is refused', async (table, change) => {
  const chart = await chartWithReview()
  const changing = sql`update ${sql.table(table)} set ${sql.raw(change)}`.execute(chart.db)
  await expect(changing).rejects.toThrow(/never changed|stays as written/)
})

test.each([
  ['the review’s goal', "update reviews set patient_goal = 'walk'"],
  ['the signature', 'update reviews set signed_at = null, signed_by = null, signature_json = null'],
  ['a line', "update review_lines set answer = 'as-directed'"],
  ['voiding a line', "update review_lines set voided_at = 'x', voided_by = 'x', void_reason = 'x'"],
  ['a finding', "update findings set facts = '[1]'"],
  ['a decision', "update decisions set decision = 'dismiss'"],
  ['a problem’s words', "update problems set title = 'Other'"],
  ['voiding a problem', "update problems set voided_at = 'x', voided_by = 'x', void_reason = 'x'"],
  ['a plan item', "update plan_items set content_json = '[]'"],
])('a signed review refuses a change of %s', async (_what, change) => {
  const unsigned = await chartWithReview()
  await expect(sql.raw(change).execute(unsigned.db)).resolves.toBeDefined()
  const chart = await signedChart()
  const changing = sql.raw(change).execute(chart.db)
  await expect(changing).rejects.toMatchObject({ failure: { kind: 'conflict' } })
  await expect(changing).rejects.toThrow(/signed and locked/)
})

test.each([
  ['review_lines', { ...line, medication_id: 'drops' }],
  ['findings', finding],
  ['decisions', { ...decision, finding_key: 'other' }],
  ['problems', problem],
  ['plan_items', planItem],
] as const)('a signed review takes no more %s', async (table, row) => {
  const adding = (chart: OpenChart) =>
    chart.db
      .transaction()
      .execute((trx) => insertRecord(trx, actor, table, { ...row, id: 'one-more' }))
  await expect(adding(await chartWithReview())).resolves.toBeDefined()
  await expect(adding(await signedChart())).rejects.toThrow(/signed and locked/)
})

test('after the signature these stay open: resolving a problem, replies, tasks, addenda, printing, voiding', async () => {
  const chart = await signedChart()
  await chart.db.transaction().execute(async (trx) => {
    await changeRecord(trx, actor, 'problems', 'problem', 1, {
      status: 'resolved',
      resolved_on: '2026-11-30',
    })
    await changeRecord(trx, actor, 'communications', 'letter', 1, { reply: 'agreed' })
    await changeRecord(trx, actor, 'tasks', 'task', 1, { done_at: atMinute(9) })
    await changeRecord(trx, actor, 'reviews', 'review', 2, { phase: 'done', last_field: null })
    await insertRecord(trx, actor, 'addenda', { ...part, id: 'addendum 2', text: 'Later' })
    await insertRecord(trx, actor, 'documents', { ...document, id: 'document 2' })
    await voidRecord(trx, actor, 'documents', 'document', 'sent to a wrong number')
    await voidRecord(trx, actor, 'reviews', 'review', 'done for the wrong patient')
  })
  const review = await chart.db.selectFrom('reviews').selectAll().executeTakeFirstOrThrow()
  expect([review.phase, review.void_reason]).toEqual(['done', 'done for the wrong patient'])
})

test('a row for a patient who is not in the chart, or with a day that is none, is refused', async () => {
  const chart = await memoryChart()
  const insert = (row: Parameters<typeof insertRecord<'patients'>>[3]) =>
    chart.db.transaction().execute((trx) => insertRecord(trx, actor, 'patients', row))
  await expect(
    chart.db
      .transaction()
      .execute((trx) => insertRecord(trx, actor, 'medications', medicationRow('m', 'nobody'))),
  ).rejects.toThrow(/not in the chart/)
  await expect(insert(patientRow('w', { birth_date: '11/23/1950' }))).rejects.toThrow(/CHECK/)
  await expect(insert(patientRow('w', { sex: 'unknown' }))).rejects.toThrow(/CHECK/)
  await expect(insert(patientRow('w', { is_long_term_care: 2 }))).rejects.toThrow(/CHECK/)
  await insert(patientRow('w', { birth_date: '1950-11-23', sex: 'female' }))
})

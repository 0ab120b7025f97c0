import { expect, test } from 'vitest'
import type { OpenChart } from '../../src-main/store/database.ts'
import {
  changeRecord,
  history,
  insertFills,
  insertRecord,
  insertRecords,
  voidRecord,
} from '../../src-main/store/recorded.ts'
import {
  actor,
  atMinute,
  fillRow,
  memoryChart,
  patientRow,
  reviewRow,
} from '../helpers/stored-chart.ts'

const later = { userId: 'user-2', at: atMinute(5) }

async function chartWithWilma(): Promise<OpenChart> {
  const chart = await memoryChart()
  await chart.db
    .transaction()
    .execute((trx) => insertRecord(trx, actor, 'patients', patientRow('wilma')))
  return chart
}

test('a new row gets its first revision, who made it and when, and one journal entry', async () => {
  const chart = await chartWithWilma()
  expect(await chart.db.selectFrom('patients').selectAll().executeTakeFirst()).toEqual({
    ...patientRow('wilma'),
    revision: 1,
    created_at: atMinute(0),
    created_by: 'user-1',
    voided_at: null,
    voided_by: null,
    void_reason: null,
  })
  expect(await history(chart.db, 'patients', 'wilma')).toEqual([
    { at: atMinute(0), by: 'user-1', action: 'insert', before: null, after: patientRow('wilma') },
  ])
})

test('a change keeps who, when, before and after of the columns that differ', async () => {
  const chart = await chartWithWilma()
  const changed = await chart.db.transaction().execute((trx) =>
    changeRecord(trx, later, 'patients', 'wilma', 1, {
      phone: '515-555-0100',
      first_name: 'Wilma',
    }),
  )
  expect(changed).toEqual({ revision: 2, isChanged: true })
  expect((await history(chart.db, 'patients', 'wilma')).at(-1)).toEqual({
    at: atMinute(5),
    by: 'user-2',
    action: 'change',
    before: { phone: null },
    after: { phone: '515-555-0100' },
  })
  const row = await chart.db.selectFrom('patients').selectAll().executeTakeFirstOrThrow()
  expect([row.phone, row.revision, row.created_by]).toEqual(['515-555-0100', 2, 'user-1'])
})

test('a change that says what the row says already writes nothing', async () => {
  const chart = await chartWithWilma()
  const changed = await chart.db
    .transaction()
    .execute((trx) => changeRecord(trx, later, 'patients', 'wilma', 1, { first_name: 'Wilma' }))
  expect(changed).toEqual({ revision: 1, isChanged: false })
  expect(await history(chart.db, 'patients', 'wilma')).toHaveLength(1)
})

test('a change of an older revision is a conflict and changes nothing', async () => {
  const chart = await chartWithWilma()
  const change = (revision: number | null, phone: string) =>
    chart.db
      .transaction()
      .execute((trx) => changeRecord(trx, later, 'patients', 'wilma', revision, { phone }))
  await change(1, '1')
  await expect(change(1, '2')).rejects.toMatchObject({ failure: { kind: 'conflict' } })
  const row = await chart.db.selectFrom('patients').select('phone').executeTakeFirst()
  expect(row).toEqual({ phone: '1' })
  expect(await change(null, '3')).toEqual({ revision: 3, isChanged: true })
})

test('a row that is not there is not found', async () => {
  const chart = await memoryChart()
  await expect(
    chart.db
      .transaction()
      .execute((trx) => changeRecord(trx, actor, 'allergies', 'nobody', null, { reaction: 'x' })),
  ).rejects.toMatchObject({ failure: { kind: 'not-found' } })
})

test('voiding keeps the row with who, when and why, and ends its changes', async () => {
  const chart = await chartWithWilma()
  const run = <T>(work: Parameters<ReturnType<typeof chart.db.transaction>['execute']>[0]) =>
    chart.db.transaction().execute(work) as Promise<T>
  await run((trx) => voidRecord(trx, later, 'patients', 'wilma', 'entered twice'))
  const row = await chart.db.selectFrom('patients').selectAll().executeTakeFirstOrThrow()
  expect([row.voided_at, row.voided_by, row.void_reason, row.revision]).toEqual([
    atMinute(5),
    'user-2',
    'entered twice',
    2,
  ])
  expect((await history(chart.db, 'patients', 'wilma')).map(({ action }) => action)).toEqual([
    'insert',
    'void',
  ])
  const conflict = { failure: { kind: 'conflict' } }
  await expect(
    run((trx) => changeRecord(trx, later, 'patients', 'wilma', null, { phone: '1' })),
  ).rejects.toMatchObject(conflict)
  await expect(
    run((trx) => voidRecord(trx, later, 'patients', 'wilma', 'again')),
  ).rejects.toMatchObject(conflict)
  await expect(run((trx) => voidRecord(trx, later, 'patients', 'wilma', ' '))).rejects.toThrow(
    /reason/,
  )
})

test('a transaction that fails leaves neither the row nor the journal entry', async () => {
  const chart = await memoryChart()
  await expect(
    chart.db.transaction().execute(async (trx) => {
      await insertRecord(trx, actor, 'patients', patientRow('wilma'))
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  expect(await history(chart.db, 'patients', 'wilma')).toEqual([])
  expect(await chart.db.selectFrom('patients').selectAll().execute()).toEqual([])
})

test.each([0, 1, 24, 25, 26, 60])(
  '%i rows at once are each in the table and in the journal',
  async (count) => {
    const chart = await memoryChart()
    const rows = Array.from({ length: count }, (_, i) => patientRow(`p${i}`, { phone: `${i}` }))
    await chart.db.transaction().execute((trx) => insertRecords(trx, actor, 'patients', rows))
    const stored = await chart.db.selectFrom('patients').select(['id', 'phone']).execute()
    expect(stored.toSorted((a, b) => Number(a.phone) - Number(b.phone))).toEqual(
      rows.map(({ id, phone }) => ({ id, phone })),
    )
    const journal = await chart.db.selectFrom('journal').select(['row_id', 'patient_id']).execute()
    expect(journal).toEqual(rows.map(({ id }) => ({ row_id: id, patient_id: id })))
  },
)

test('the same fills a second time change nothing', async () => {
  const chart = await chartWithWilma()
  await chart.db
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
  const fills = (ids: readonly string[]) => ids.map((id) => fillRow(id, 'wilma', 'import'))
  const add = (ids: readonly string[]) =>
    chart.db.transaction().execute((trx) => insertFills(trx, fills(ids)))
  expect(await add(['a', 'b'])).toBe(2)
  expect(await add(['a', 'b'])).toBe(0)
  expect(await add(['b', 'c'])).toBe(1)
  expect(await chart.db.selectFrom('fills').select('id').orderBy('id').execute()).toEqual([
    { id: 'a' },
    { id: 'b' },
    { id: 'c' },
  ])
})

test('the journal knows that a PIN was set and that a document was issued, not the PIN’s hash or the PDF', async () => {
  const chart = await chartWithWilma()
  await chart.db.transaction().execute(async (trx) => {
    await insertRecord(trx, actor, 'users', {
      id: 'user-9',
      name: 'Rupert Tester',
      login: 'rupert',
      role: 'technician',
      credential: null,
      npi: null,
      licence: null,
      pin_hash: null,
      failed_pins: 0,
      is_intern: 0,
    })
    await changeRecord(trx, actor, 'users', 'user-9', null, { pin_hash: '$argon2id$secret' })
    await insertRecord(trx, actor, 'documents', {
      id: 'doc',
      patient_id: 'wilma',
      review_id: null,
      template: 'cover-letter',
      template_version: 1,
      title: 'Cover Letter',
      prescriber_id: null,
      facts_json: '{}',
      created_day: '2026-11-23',
      rendered_at: atMinute(0),
      pages: 1,
      sha256: 'abc',
      bytes: Buffer.from('%PDF-secret'),
    })
  })
  const [, pinSet] = await history(chart.db, 'users', 'user-9')
  expect(pinSet).toMatchObject({ before: { pin_hash: null }, after: { pin_hash: '(set)' } })
  const [issued] = await history(chart.db, 'documents', 'doc')
  expect(issued?.after).toMatchObject({ sha256: 'abc' })
  expect(issued?.after).not.toHaveProperty('bytes')
})

test('where the cursor is in a review is kept without a journal entry or a new revision', async () => {
  const chart = await chartWithWilma()
  await chart.db.transaction().execute(async (trx) => {
    await insertRecord(trx, actor, 'reviews', reviewRow('review', 'wilma'))
    await changeRecord(trx, actor, 'reviews', 'review', null, { last_field: 'patientGoal' })
  })
  const row = await chart.db.selectFrom('reviews').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ last_field: 'patientGoal', revision: 1 })
  expect(await history(chart.db, 'reviews', 'review')).toHaveLength(1)
})

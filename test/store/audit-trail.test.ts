import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { appendAudit, auditGenesis, verifyAudit } from '../../src-main/store/audit-trail.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import { atMinute, memoryChart } from '../helpers/stored-chart.ts'

const entry = {
  by_user: 'user-1',
  user_name: 'Olive Owner',
  call: 'patients.open',
  action: 'open',
  patient_id: 'wilma',
  subject_id: null,
  outcome: 'ok',
}

async function trailOf(entries: number): Promise<OpenChart> {
  const chart = await memoryChart()
  for (let i = 1; i <= entries; i += 1) await appendAudit(chart.db, { ...entry, at: atMinute(i) })
  return chart
}

test('an empty trail is intact and has no head', async () => {
  expect(await verifyAudit((await trailOf(0)).db)).toEqual({
    entries: 0,
    isIntact: true,
    brokenAt: null,
    head: null,
  })
})

test('entries are numbered without gaps and each is sealed to the one before', async () => {
  const chart = await trailOf(3)
  const rows = await chart.db.selectFrom('audit').selectAll().orderBy('seq').execute()
  expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(rows.map(({ previous_hash }) => previous_hash)).toEqual([
    auditGenesis,
    rows[0]?.hash,
    rows[1]?.hash,
  ])
  const head = rows[2]?.hash
  for (const pageSize of [1, 2, 3, 100]) {
    expect(await verifyAudit(chart.db, pageSize)).toEqual({
      entries: 3,
      isIntact: true,
      brokenAt: null,
      head,
    })
  }
})

test('the seal of a known entry never changes: it is part of the format', async () => {
  const chart = await memoryChart()
  expect(await appendAudit(chart.db, { ...entry, at: atMinute(1) })).toMatchInlineSnapshot(
    `"b75e088cb54c2df9dc1b3fa1eda1db2bedb6b0bec886b25ed50c99117ecb7893"`,
  )
})

test('an entry lives and dies with the transaction that it is written in', async () => {
  const chart = await trailOf(1)
  await expect(
    chart.db.transaction().execute(async (trx) => {
      await appendAudit(trx, { ...entry, at: atMinute(2) })
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  await chart.db.transaction().execute((trx) => appendAudit(trx, { ...entry, at: atMinute(3) }))
  expect(await verifyAudit(chart.db)).toMatchObject({ entries: 2, isIntact: true })
})

test('entries that are written at once still make one chain', async () => {
  const chart = await memoryChart()
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => appendAudit(chart.db, { ...entry, at: atMinute(i) })),
  )
  expect(await verifyAudit(chart.db)).toMatchObject({ entries: 20, isIntact: true })
})

test.each([
  ['who', 3, "update audit set user_name = 'Somebody Else' where seq = 3"],
  ['what', 3, "update audit set action = 'print' where seq = 3"],
  ['when', 3, "update audit set at = '2026-11-22T00:00:00.000Z' where seq = 3"],
  ['about whom', 3, "update audit set patient_id = 'fred' where seq = 3"],
  ['unknown made known', 3, "update audit set subject_id = 'x' where seq = 3"],
  ['outcome of the first', 1, "update audit set outcome = 'not-allowed' where seq = 1"],
  ['seal', 3, "update audit set hash = 'f00' where seq = 3"],
  ['one taken out', 4, 'delete from audit where seq = 3'],
  ['the first taken out', 2, 'delete from audit where seq = 1'],
  [
    'one taken out and the rest moved up',
    3,
    'delete from audit where seq = 3; update audit set seq = seq - 1 where seq > 3',
  ],
] as const)(
  'tampering with an entry (%s) is found at entry %i',
  async (_what, brokenAt, tamper) => {
    const chart = await trailOf(6)
    chart.raw.exec('drop trigger audit_never_changed; drop trigger audit_never_deleted')
    chart.raw.exec(tamper)
    expect(await verifyAudit(chart.db)).toMatchObject({ isIntact: false, brokenAt })
  },
)

/** The seal as the format says it, written here a second time. */
function sealOf(previousHash: string, row: readonly unknown[]): string {
  return createHash('sha256')
    .update(`${previousHash}\n${JSON.stringify(row)}`)
    .digest('hex')
}

test('an entry that was rewritten and sealed anew is found at the next one', async () => {
  const chart = await trailOf(6)
  chart.raw.exec('drop trigger audit_never_changed')
  const [, , third] = await chart.db.selectFrom('audit').selectAll().orderBy('seq').execute()
  const written = [3, third?.at, 'user-1', 'Fred', 'patients.open', 'open', 'wilma', null, 'ok']
  const hash = sealOf(third?.previous_hash ?? '', written)
  chart.raw.exec(`update audit set user_name = 'Fred', hash = '${hash}' where seq = 3`)
  expect(await verifyAudit(chart.db)).toMatchObject({ isIntact: false, brokenAt: 4 })
})

test('a gap in the numbers is found although the seals fit', async () => {
  const chart = await trailOf(2)
  const { head } = await verifyAudit(chart.db)
  const at = atMinute(9)
  const written = [9, at, 'user-1', 'Olive Owner', 'patients.open', 'open', 'wilma', null, 'ok']
  await chart.db
    .insertInto('audit')
    .values({
      ...entry,
      at,
      seq: 9,
      previous_hash: head ?? '',
      hash: sealOf(head ?? '', written),
    })
    .execute()
  expect(await verifyAudit(chart.db)).toMatchObject({ isIntact: false, brokenAt: 9 })
})

test('a cut-off end shows as a head that an older backup does not know', async () => {
  const chart = await trailOf(4)
  const { head } = await verifyAudit(chart.db)
  chart.raw.exec('drop trigger audit_never_deleted; delete from audit where seq = 4')
  const after = await verifyAudit(chart.db)
  expect([after.isIntact, after.entries, after.head === head]).toEqual([true, 3, false])
})

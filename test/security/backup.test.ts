import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { restoreBackup } from '../../src-main/security/backup.ts'
import { createChartFile } from '../../src-main/security/open-chart-file.ts'
import { appendAudit, verifyAudit } from '../../src-main/store/audit-trail.ts'
import { insertRecord } from '../../src-main/store/recorded.ts'
import {
  actor,
  atMinute,
  cheapArgon,
  patientRow,
  temporaryFolder,
} from '../helpers/stored-chart.ts'

const olive = { id: 'user-1', name: 'Olive Owner', login: 'olive', role: 'owner' } as const
const passphrase = 'mortar and pestle 7'

function chartFileAt(path: string) {
  const file = createChartFile({
    path,
    clock: () => atMinute(4),
    random: (count) => Uint8Array.from({ length: count }, (_, i) => (i * 91 + count) % 256),
    argon: cheapArgon,
  })
  onTestFinished(() => file.lock())
  return file
}

async function chartWithWilma() {
  const folder = temporaryFolder()
  const file = chartFileAt(join(folder, 'chart.pestle'))
  await file.create(olive, passphrase)
  await file
    .db()
    .transaction()
    .execute(async (trx) => {
      const wilma = patientRow('wilma', { last_name: 'Zzyzxwood' })
      await insertRecord(trx, actor, 'patients', wilma)
      await appendAudit(trx, {
        at: atMinute(1),
        by_user: olive.id,
        user_name: olive.name,
        call: 'patients.add',
        action: 'change',
        patient_id: 'wilma',
        subject_id: null,
        outcome: 'ok',
      })
    })
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  return { folder, file, backups }
}

test('a backup is a dated folder with the encrypted chart, its keys and a manifest that names nobody', async () => {
  const { file, backups } = await chartWithWilma()
  const report = await file.backup(backups)
  expect(report.folder).toBe(join(backups, 'pestle-backup-20261123-150400'))
  expect(readdirSync(report.folder)).toEqual([
    'chart.pestle',
    'chart.pestle.keys.json',
    'manifest.json',
  ])
  expect(report).toMatchObject({
    isVerified: true,
    auditHead: (await verifyAudit(file.db())).head,
    bytes: readFileSync(join(report.folder, 'chart.pestle')).length,
  })
  for (const name of readdirSync(report.folder)) {
    expect(readFileSync(join(report.folder, name)).includes('Zzyzxwood')).toBe(false)
  }
})

test('a restored backup opens with the passphrase and has everything, the audit trail too', async () => {
  const { file, backups, folder } = await chartWithWilma()
  const report = await file.backup(backups)
  await file.lock()
  const target = join(folder, 'restored.pestle')
  const manifest = await restoreBackup(report.folder, target)
  expect(manifest).toMatchObject({ createdAt: atMinute(4), audit: { head: report.auditHead } })
  const restored = chartFileAt(target)
  await restored.open(olive.id, passphrase)
  expect(await restored.db().selectFrom('patients').select('last_name').execute()).toEqual([
    { last_name: 'Zzyzxwood' },
  ])
  expect(await restored.check()).toMatchObject({ integrity: 'ok', audit: { isIntact: true } })
})

test('restoring never overwrites a chart, a key file or a write-ahead log', async () => {
  const { file, backups, folder } = await chartWithWilma()
  const report = await file.backup(backups)
  for (const end of ['', '-wal', '.keys.json']) {
    const target = join(folder, `target${end.length}`)
    writeFileSync(`${target}${end}`, 'mine')
    await expect(restoreBackup(report.folder, target)).rejects.toMatchObject({
      failure: { kind: 'conflict' },
    })
    expect(readFileSync(`${target}${end}`, 'utf8')).toBe('mine')
  }
})

test.each(['chart.pestle', 'chart.pestle.keys.json', 'manifest.json'])(
  'a backup of which %s is missing or changed is refused, and nothing is put in place',
  async (name) => {
    const { file, backups, folder } = await chartWithWilma()
    const report = await file.backup(backups)
    const target = join(folder, 'target')
    const part = join(report.folder, name)
    const bytes = readFileSync(part)
    bytes.fill(0x20, 10, 30)
    writeFileSync(part, bytes)
    await expect(restoreBackup(report.folder, target)).rejects.toMatchObject({
      failure: { kind: 'storage' },
    })
    rmSync(part)
    await expect(restoreBackup(report.folder, target)).rejects.toThrow(/not there/)
    expect(readdirSync(folder).filter((entry) => entry.startsWith('target'))).toEqual([])
  },
)

test('a backup into a place that is no folder fails in words and leaves nothing', async () => {
  const { file, folder } = await chartWithWilma()
  const letter = join(folder, 'letter')
  writeFileSync(letter, '')
  await expect(file.backup(letter)).rejects.toThrow(/not a folder/)
  await expect(file.backup(join(folder, 'nowhere'))).rejects.toThrow(/not there/)
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

test('a second backup of the same second does not touch the first', async () => {
  const { file, backups } = await chartWithWilma()
  const { folder } = await file.backup(backups)
  const before = readFileSync(join(folder, 'manifest.json'))
  await expect(file.backup(backups)).rejects.toMatchObject({ failure: { kind: 'conflict' } })
  expect(readFileSync(join(folder, 'manifest.json')).equals(before)).toBe(true)
})

test('a chart that is damaged gives no backup, and nothing is left of the attempt', async () => {
  const { file, backups } = await chartWithWilma()
  await file.lock()
  await file.open(olive.id, passphrase)
  truncateSync(file.path, 4096 * 40)
  await expect(file.backup(backups)).rejects.toMatchObject({ failure: { kind: 'storage' } })
  expect(readdirSync(backups)).toEqual([])
})

test('a trail that was tampered with is still backed up, and the manifest says so', async () => {
  const { file, backups, folder } = await chartWithWilma()
  await sql`drop trigger audit_never_changed`.execute(file.db())
  await sql`update audit set user_name = 'Somebody Else'`.execute(file.db())
  const report = await file.backup(backups)
  expect(await restoreBackup(report.folder, join(folder, 'target'))).toMatchObject({
    audit: { entries: 1, isIntact: false },
  })
})

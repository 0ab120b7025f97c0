// Backups: a folder with an encrypted copy of the chart, its key file and a manifest, proved by opening it again.

import { copyFileSync, existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Instant } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import type { BackupReport } from '../contract/house.ts'
import { verifyAudit } from '../store/audit-trail.ts'
import { type OpenChart, openChart } from '../store/database.ts'
import { flushFolder, sha256OfFile, withFileWords, writeDurably } from './durable-file.ts'
import { keyFilePath, parseKeyFile } from './key-file.ts'

const CHART = 'chart.pestle'
const KEYS = keyFilePath(CHART)
const MANIFEST = 'manifest.json'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const manifestSchema = z.object({
  format: z.literal('pestle-backup'),
  version: z.literal(1),
  /** Instant in UTC. */
  createdAt: z.string(),
  schemaVersion: z.int(),
  chart: z.object({ bytes: z.int(), sha256: digest }),
  keys: z.object({ sha256: digest }),
  audit: z.object({ entries: z.int(), isIntact: z.boolean(), head: z.string().nullable() }),
})

/** What a backup says about itself. No names, no patient data. */
export type BackupManifest = Readonly<z.output<typeof manifestSchema>>

/**
 * Copies an open chart into a new folder `pestle-backup-YYYYMMDD-HHMMSS` (UTC) below `parent` and opens the
 * copy to prove it. `conflict` when that folder exists, `storage` when it cannot be written or the copy is not
 * sound. What was begun is taken away again after a failure.
 */
export async function writeBackup(
  chart: OpenChart,
  key: Uint8Array | null,
  parent: string,
  at: Instant,
): Promise<BackupReport> {
  const folder = join(parent, folderName(at))
  if (existsSync(folder)) {
    throw new AppError('conflict', 'There is a backup of this second already. Try again.')
  }
  await withFileWords(() => mkdir(folder))
  try {
    const copy = join(folder, CHART)
    // Takes the one connection, so that the copy falls between two transactions.
    await chart.db.connection().execute(async () => chart.copyTo(copy))
    await withFileWords(async () => {
      copyFileSync(keyFilePath(chart.path), join(folder, KEYS))
      await flushFile(copy)
      await flushFile(join(folder, KEYS))
    })
    const proof = await proveCopy(copy, key)
    const manifest: BackupManifest = {
      format: 'pestle-backup',
      version: 1,
      createdAt: at,
      schemaVersion: proof.schemaVersion,
      chart: { bytes: (await stat(copy)).size, sha256: await sha256OfFile(copy) },
      keys: { sha256: await sha256OfFile(join(folder, KEYS)) },
      audit: { entries: proof.entries, isIntact: proof.isIntact, head: proof.head },
    }
    await writeDurably(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    await withFileWords(() => flushFolder(parent))
    return { folder, ...manifest.chart, auditHead: proof.head, isVerified: true }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Puts a backup back as the chart `target` with its key file. Never overwrites: `conflict` when either is
 * there. `storage` when the backup is incomplete or its hashes do not fit. Opening it needs a passphrase as before.
 */
export async function restoreBackup(folder: string, target: string): Promise<BackupManifest> {
  for (const path of [target, `${target}-wal`, keyFilePath(target)]) {
    if (existsSync(path)) {
      throw new AppError(
        'conflict',
        'There is a chart or a key file at this place already. A backup never overwrites one: choose another place, or move the old chart away first.',
      )
    }
  }
  const manifest = await readManifest(folder)
  await expectHash(join(folder, CHART), manifest.chart.sha256)
  await expectHash(join(folder, KEYS), manifest.keys.sha256)
  parseKeyFile(await withFileWords(() => readFile(join(folder, KEYS), 'utf8')))
  const pairs = [
    [join(folder, KEYS), keyFilePath(target)],
    [join(folder, CHART), target],
  ] as const
  const beside = (path: string) => `${path}.restoring`
  try {
    await withFileWords(async () => {
      for (const [from, to] of pairs) {
        copyFileSync(from, beside(to))
        await flushFile(beside(to))
      }
      for (const [, to] of pairs) await rename(beside(to), to)
    })
  } catch (error) {
    for (const [, to] of pairs) await rm(beside(to), { force: true })
    throw error
  }
  return manifest
}

async function proveCopy(path: string, key: Uint8Array | null) {
  const copy = openChart(path, key, { readonly: true })
  try {
    if (!copy.integrityCheck()) {
      throw new AppError(
        'storage',
        'The copy was written but is not sound, so it was taken away again. Check the chart, then the disk.',
      )
    }
    // A trail that was tampered with is reported, never a reason to go without a backup.
    return { schemaVersion: copy.schemaVersion(), ...(await verifyAudit(copy.db)) }
  } finally {
    copy.close()
  }
}

async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await withFileWords(() => readFile(join(folder, MANIFEST), 'utf8'))
  const parsed = z.string().transform(toJson).pipe(manifestSchema).safeParse(text)
  if (parsed.success) return parsed.data
  throw new AppError(
    'storage',
    'The manifest of this backup is damaged or of a newer Pestle. Use another backup, or install the newest Pestle.',
  )
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON fails the schema, which says so in words.
    return null
  }
}

async function expectHash(path: string, sha256: string): Promise<void> {
  if ((await sha256OfFile(path)) === sha256) return
  throw new AppError(
    'storage',
    'A file of this backup is not as it was written. Use another backup.',
  )
}

/** `2026-11-23T15:04:05.000Z` becomes `pestle-backup-20261123-150405`. */
function folderName(at: Instant): string {
  return `pestle-backup-${at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

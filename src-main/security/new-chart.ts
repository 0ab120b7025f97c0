// Makes the files of a new chart so that no power cut leaves a chart without keys. Not: who may make one (api).

import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../contract/errors.ts'
import { openChart } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'
import { withFileWords } from './durable-file.ts'
import { type KeyFile, keyFilePath, writeKeyFile } from './key-file.ts'

/** Makes the database beside its place, then the key file, then moves the database in: never a chart without keys. */
export async function newChart(path: string, key: Uint8Array, keys: KeyFile): Promise<void> {
  const unfinished = unfinishedPath(path)
  await withFileWords(() => mkdir(dirname(path), { recursive: true }))
  try {
    const chart = openChart(unfinished, key)
    try {
      await migrate(chart.db)
    } finally {
      chart.close()
    }
    await writeKeyFile(path, keys)
    await withFileWords(() => rename(unfinished, path))
  } catch (error) {
    await removeUnfinished(path)
    throw error
  }
}

/** `conflict` when a chart or a key file is at this place; clears what a set-up left that was cut off. */
export async function refuseExisting(path: string): Promise<void> {
  if (existsSync(path)) throw new AppError('conflict', 'There is a chart at this place already.')
  // Set-up was cut off before anybody could use the chart.
  if (existsSync(unfinishedPath(path))) await removeUnfinished(path)
  if (existsSync(keyFilePath(path))) {
    throw new AppError(
      'conflict',
      'There is a key file at this place but no chart. Put its chart back, or move the key file away before you make a new chart.',
    )
  }
}

async function removeUnfinished(path: string): Promise<void> {
  const unfinished = unfinishedPath(path)
  if (!existsSync(unfinished)) return
  for (const left of [keyFilePath(path), `${unfinished}-wal`, `${unfinished}-shm`, unfinished]) {
    await rm(left, { force: true })
  }
}

function unfinishedPath(path: string): string {
  return `${path}.unfinished`
}

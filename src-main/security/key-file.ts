// The key file beside the chart: who can open it, and the chart key sealed once for each of them.
// It holds no open secret: without a passphrase or the recovery code it is of no use.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { roles } from '../contract/call.ts'
import { AppError } from '../contract/errors.ts'
import type { ChartPerson } from './chart-file.ts'
import { withFileWords, writeDurably } from './durable-file.ts'
import { type WrappedKey, wrappedKeySchema } from './wrapped-key.ts'

const CURRENT = 1

const versionSchema = z.looseObject({
  format: z.literal('pestle-keys'),
  version: z.int().positive(),
})

const keyFileSchema = z.strictObject({
  format: z.literal('pestle-keys'),
  version: z.literal(CURRENT),
  chartId: z.string().min(1),
  people: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string(),
        login: z.string(),
        role: z.enum(roles),
        key: wrappedKeySchema,
      }),
    )
    .min(1),
  recovery: wrappedKeySchema,
})

/** A person with their own sealed copy of the chart key. */
export interface KeyHolder extends ChartPerson {
  readonly key: WrappedKey
}

export interface KeyFile {
  readonly format: 'pestle-keys'
  readonly version: 1
  readonly chartId: string
  readonly people: readonly KeyHolder[]
  readonly recovery: WrappedKey
}

/** A key file with its first person. */
export function newKeyFile(chartId: string, owner: KeyHolder, recovery: WrappedKey): KeyFile {
  return { format: 'pestle-keys', version: CURRENT, chartId, people: [owner], recovery }
}

/** Where the key file of a chart lies. */
export function keyFilePath(chartPath: string): string {
  return `${chartPath}.keys.json`
}

/** What a person's copy is sealed to: it opens in this chart and for this person only. */
export function purposeOf(
  chartId: string,
  who: { readonly personId: string } | 'recovery',
): string {
  const holder = who === 'recovery' ? 'recovery' : `person ${who.personId}`
  return `pestle chart key ${CURRENT}, chart ${chartId}, ${holder}`
}

/** Reads the key file of a chart; `storage` when it is missing, damaged or newer than this program. */
export async function readKeyFile(chartPath: string): Promise<KeyFile> {
  const path = keyFilePath(chartPath)
  if (!existsSync(path)) {
    throw new AppError(
      'storage',
      'The key file of this chart is missing. It lies beside the chart and ends in .keys.json: put it back from a backup of the same chart.',
    )
  }
  return parseKeyFile(await withFileWords(() => readFile(path, 'utf8')))
}

/** The key file in `text`; `storage` when it is damaged or newer. */
export function parseKeyFile(text: string): KeyFile {
  const json = parseJson(text)
  const version = versionSchema.safeParse(json)
  if (version.success && version.data.version > CURRENT) {
    throw new AppError(
      'storage',
      'The key file was made by a newer Pestle. Nothing was changed. Install the newest Pestle and open the chart again.',
    )
  }
  const parsed = keyFileSchema.safeParse(json)
  if (!parsed.success) {
    throw new AppError(
      'storage',
      'The key file of this chart is damaged. Keep it as it is and put it back from a backup of the same chart.',
    )
  }
  return parsed.data
}

/** Replaces the key file as a whole. */
export async function writeKeyFile(chartPath: string, keys: KeyFile): Promise<void> {
  await writeDurably(keyFilePath(chartPath), `${JSON.stringify(keys, null, 2)}\n`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is the same as damaged: the schema says so in words.
    return null
  }
}

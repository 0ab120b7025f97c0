// Encrypted chart files for tests, made by the real code with cheap passphrases.

import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ChartFile } from '../../src-main/security/chart-file.ts'
import { createChartFile } from '../../src-main/security/open-chart-file.ts'
import { atMinute, cheapArgon, temporaryFolder } from './stored-chart.ts'

/** The invented owner of every test chart. */
export const olive = { id: 'user-1', name: 'Olive Owner', login: 'olive', role: 'owner' } as const
export const passphrase = 'mortar and pestle 7'

/** Random enough for tests and always the same. */
export function countingRandom(): (count: number) => Uint8Array {
  let state = 1
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 16
    })
}

/** A chart file with a fixed clock, fixed randomness and cheap passphrases; locked when the test ends. */
export function chartFileAt(path: string, busyTimeoutMs = 10): ChartFile {
  const file = createChartFile({
    path,
    clock: () => atMinute(0),
    random: countingRandom(),
    argon: cheapArgon,
    busyTimeoutMs,
  })
  onTestFinished(() => file.lock())
  return file
}

/** A new chart, open. */
export async function newChart(folder = temporaryFolder()) {
  const path = join(folder, 'chart.pestle')
  const file = chartFileAt(path)
  const { recoveryCode } = await file.create(olive, passphrase)
  return { folder, path, file, recoveryCode, keyPath: `${path}.keys.json` }
}

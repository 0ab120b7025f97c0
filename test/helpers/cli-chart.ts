// A chart made by the command line itself, for tests of the commands on a chart.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { initAnswer } from '../../src-main/cli/answers.ts'
import { pestle, type Ran } from './command-line.ts'
import { temporaryFolder } from './stored-chart.ts'
import { inventedPharmacy, ownerPassphrase, ownerPin } from './test-app.ts'

/** What a store writes into its set-up file. */
export const inventedSetUp = {
  pharmacy: inventedPharmacy,
  owner: {
    name: 'Owen Ownerley',
    login: 'owner',
    pin: ownerPin,
    pharmacist: { credential: 'PharmD', npi: '1999999059', licence: 'TEST-1' },
  },
}

export interface CliChart {
  readonly folder: string
  readonly chart: string
  readonly passphraseFile: string
  /** Runs a command on this chart with the owner's passphrase. */
  readonly run: (command: string, ...more: readonly string[]) => Promise<Ran>
  /** A file in the test's folder. */
  readonly file: (name: string, content: string) => string
}

/** A place for a chart, with the files that its commands need. */
export function placeForChart(): CliChart {
  const folder = temporaryFolder()
  const file = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const chart = join(folder, 'store', 'chart.pestle')
  const passphraseFile = file('passphrase', `${ownerPassphrase}\n`)
  return {
    folder,
    chart,
    passphraseFile,
    file,
    run: (command, ...more) =>
      pestle([command, ...more, '--chart', chart, '--passphrase-file', passphraseFile]),
  }
}

/** A new chart of an invented store. */
export async function cliChart(): Promise<CliChart> {
  const place = placeForChart()
  const setUp = place.file('set-up.json', JSON.stringify(inventedSetUp))
  const ran = await place.run('init', '--set-up', setUp)
  expect(ran, ran.said).toMatchObject({ code: 0 })
  initAnswer.parse(ran.answers[0])
  return place
}

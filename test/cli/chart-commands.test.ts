import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import {
  auditAnswer,
  backupAnswer,
  initAnswer,
  restoreAnswer,
  verifyAnswer,
} from '../../src-main/cli/answers.ts'
import { createChartFile } from '../../src-main/security/open-chart-file.ts'
import { countingRandom } from '../helpers/chart-file.ts'
import { cliChart, inventedSetUp, placeForChart } from '../helpers/cli-chart.ts'
import { pestle } from '../helpers/command-line.ts'
import { atMinute } from '../helpers/stored-chart.ts'
import { ownerPassphrase } from '../helpers/test-app.ts'

describe('init', () => {
  it('makes a chart and answers the recovery code', async () => {
    const place = placeForChart()
    const setUp = place.file('set-up.json', JSON.stringify(inventedSetUp))
    const ran = await place.run('init', '--set-up', setUp)
    expect(ran).toMatchObject({ code: 0, said: '' })
    expect(initAnswer.parse(ran.answers[0])).toMatchObject({ chart: place.chart })
    expect((await place.run('verify')).code).toBe(0)
  })

  it('takes the passphrase from standard input', async () => {
    const place = placeForChart()
    const setUp = place.file('set-up.json', JSON.stringify(inventedSetUp))
    const argv = ['init', '--chart', place.chart, '--set-up', setUp]
    expect((await pestle(argv, `${ownerPassphrase}\r\nnot read`)).code).toBe(0)
    expect((await place.run('verify')).code).toBe(0)
  })

  it('leaves a chart alone that is there already', async () => {
    const place = await cliChart()
    const before = readFileSync(place.chart)
    const ran = await place.run('init', '--set-up', join(place.folder, 'set-up.json'))
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toMatch(/^conflict: /)
    expect(readFileSync(place.chart).equals(before)).toBe(true)
  })

  test.each<[string, string, string]>([
    ['not JSON', '{', 'not valid JSON'],
    ['a list', '[]', 'pharmacy'],
    [
      'with a wrong field',
      JSON.stringify({ ...inventedSetUp, owner: { ...inventedSetUp.owner, pin: 'abc' } }),
      'owner.pin: Four to eight digits',
    ],
  ])('names what is wrong in a set-up file that is %s', async (_what, content, words) => {
    const place = placeForChart()
    const ran = await place.run('init', '--set-up', place.file('set-up.json', content))
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain(words)
    expect(existsSync(place.chart)).toBe(false)
  })

  it('says it when the chart cannot lie there', async () => {
    const place = placeForChart()
    const setUp = place.file('set-up.json', JSON.stringify(inventedSetUp))
    const inAFile = join(setUp, 'chart.pestle')
    const argv = ['init', '--chart', inAFile, '--passphrase-file', place.passphraseFile]
    const ran = await pestle([...argv, '--set-up', setUp])
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toMatch(/^storage: /)
  })
})

describe('a chart that cannot be opened', () => {
  it.each(['verify', 'audit', 'backup'])('is exit code 3 for %s', async (command) => {
    const place = placeForChart()
    const more = command === 'backup' ? ['--to', join(place.folder, 'copies')] : []
    const ran = await place.run(command, ...more)
    expect(ran).toMatchObject({ code: 3, answers: [] })
    expect(ran.said).toContain('There is no chart at this place. Make one with: pestle init')
  })

  it('is refused with a wrong passphrase, with none, or with no file for it', async () => {
    const { chart, folder } = await cliChart()
    const argv = ['verify', '--chart', chart]
    const cases = [
      [await pestle(argv, 'another invented one\n'), 'not right'],
      [await pestle(argv, ''), 'There is no passphrase'],
      [await pestle(argv, `\n${ownerPassphrase}\n`), 'There is no passphrase'],
      [await pestle([...argv, '--passphrase-file', join(folder, 'none')]), 'cannot be read'],
      [await pestle([...argv, '--user', 'nobody'], ownerPassphrase), 'Nobody with this sign-in'],
    ] as const
    for (const [ran, words] of cases) {
      expect(ran).toMatchObject({ code: 3, answers: [] })
      expect(ran.said).toContain(words)
      expect(ran.said).not.toContain('invented')
    }
  })

  it('is told apart when it is damaged, and stays as it is', async () => {
    const place = await cliChart()
    const bytes = readFileSync(place.chart)
    bytes.fill(0xa5, 0, 2048)
    writeFileSync(place.chart, bytes)
    const ran = await place.run('verify')
    expect(ran).toMatchObject({ code: 3, answers: [] })
    expect(ran.said).toMatch(/^storage: The chart .*restore the newest backup/)
    expect(readFileSync(place.chart).equals(bytes)).toBe(true)
  })

  it('says so when another program is writing to it', async () => {
    const place = await cliChart()
    const other = createChartFile({
      path: place.chart,
      clock: () => atMinute(0),
      random: countingRandom(),
    })
    onTestFinished(() => other.lock())
    const [owner] = await other.people()
    await other.open(owner?.id ?? '', ownerPassphrase)
    const ran = await other
      .db()
      .transaction()
      .execute(() => place.run('audit'))
    expect(ran).toMatchObject({ code: 3, answers: [] })
    expect(ran.said).toContain('in use by another program')
  })
})

describe('verify', () => {
  it('proves the file and the audit trail', async () => {
    const ran = await (await cliChart()).run('verify')
    expect(ran.code).toBe(0)
    expect(verifyAnswer.parse(ran.answers[0])).toMatchObject({
      integrity: 'ok',
      audit: { isIntact: true, brokenAt: null },
    })
  })

  it('answers and is exit code 1 when pages of the chart are damaged', async () => {
    const place = await cliChart()
    const bytes = readFileSync(place.chart)
    // A page in the middle belongs to a table that opening a chart does not read.
    const page = Math.floor(bytes.length / 4096 / 2) * 4096
    bytes.fill(0xa5, page, page + 4096)
    writeFileSync(place.chart, bytes)
    const ran = await place.run('verify')
    expect(ran.code).toBe(1)
    expect(verifyAnswer.parse(ran.answers[0])).toMatchObject({ integrity: 'damaged' })
  })
})

test('audit answers who did what, newest first', async () => {
  const place = await cliChart()
  await place.run('verify')
  const { code, answers } = await place.run('audit')
  expect(code).toBe(0)
  const { entries } = auditAnswer.parse(answers[0])
  expect(entries.map(({ action }) => action)).toContain('verify')
  expect(entries.map(({ seq }) => seq)).toEqual(
    entries.map(({ seq }) => seq).toSorted((a, b) => b - a),
  )
  const limited = await place.run('audit', '--limit', '2')
  expect(auditAnswer.parse(limited.answers[0]).entries).toHaveLength(2)
})

describe('backup and restore', () => {
  it('bring a chart back at another place, and leave a trace', async () => {
    const place = await cliChart()
    const copies = join(place.folder, 'copies', 'of today')
    const ran = await place.run('backup', '--to', copies)
    expect(ran.code).toBe(0)
    const { folder, isVerified } = backupAnswer.parse(ran.answers[0])
    expect(isVerified).toBe(true)
    const trail = auditAnswer.parse((await place.run('audit')).answers[0])
    expect(trail.entries).toContainEqual(expect.objectContaining({ call: 'command.backup' }))

    const chart = join(place.folder, 'elsewhere', 'chart.pestle')
    const restored = await pestle(['restore', folder, '--chart', chart])
    expect(restored).toMatchObject({ code: 0, said: '' })
    expect(restoreAnswer.parse(restored.answers[0])).toMatchObject({ chart })
    const argv = ['verify', '--chart', chart, '--passphrase-file', place.passphraseFile]
    expect((await pestle(argv)).code).toBe(0)
  })

  it('never overwrite a chart', async () => {
    const place = await cliChart()
    const { answers } = await place.run('backup', '--to', join(place.folder, 'copies'))
    const before = readFileSync(place.chart)
    const { folder } = backupAnswer.parse(answers[0])
    const ran = await pestle(['restore', folder, '--chart', place.chart])
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain('never overwrites')
    expect(readFileSync(place.chart).equals(before)).toBe(true)
  })

  it('say it when the backup is missing or not as it was written', async () => {
    const place = await cliChart()
    const { answers } = await place.run('backup', '--to', join(place.folder, 'copies'))
    const { folder } = backupAnswer.parse(answers[0])
    rmSync(place.chart)
    const to = ['--chart', join(place.folder, 'new', 'chart.pestle')]
    expect(await pestle(['restore', join(place.folder, 'none'), ...to])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^storage: .*Check the path/),
    })
    const copy = join(folder, 'chart.pestle')
    writeFileSync(copy, readFileSync(copy).fill(1, 100, 110))
    expect(await pestle(['restore', folder, ...to])).toMatchObject({
      code: 1,
      said: expect.stringContaining('not as it was written'),
    })
    expect(readdirSync(join(place.folder, 'new'))).toEqual([])
  })

  it('say it when the backup cannot be written', async () => {
    const place = await cliChart()
    const ran = await place.run('backup', '--to', join(place.passphraseFile, 'inner'))
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toMatch(/^storage: /)
  })
})

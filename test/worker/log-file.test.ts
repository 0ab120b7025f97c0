import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLogFile } from '../../src-main/worker/log-file.ts'
import { placeOf } from '../../src-main/worker/place-of.ts'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'pestle-log-')), 'logs')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const clock = () => '2026-11-23T15:04:05.000Z'
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a line says when, how bad, what and which numbers, in a file for its owner only', () => {
  createLogFile(folder, clock).write('error', 'worker-died', { code: 1 })
  expect(read('pestle.log')).toBe(
    '{"at":"2026-11-23T15:04:05.000Z","level":"error","event":"worker-died","code":1}\n',
  )
  if (process.platform !== 'win32') {
    expect(statSync(join(folder, 'pestle.log')).mode & 0o777).toBe(0o600)
  }
})

test('a full file makes way for a new one and is kept once', () => {
  const log = createLogFile(folder, clock)
  log.write('info', 'before')
  writeFileSync(join(folder, 'pestle.log'), 'x'.repeat(1_000_001))
  log.write('info', 'after')
  expect(read('pestle.log')).toContain('after')
  expect(read('pestle.old.log')).toHaveLength(1_000_001)
})

test('a folder that cannot be made does not stop the work', () => {
  writeFileSync(join(folder, '..', 'taken'), '')
  const log = createLogFile(join(folder, '..', 'taken', 'logs'), clock)
  expect(() => log.write('info', 'lost')).not.toThrow()
})

test('what was thrown is named by class, code and place, never by its message', () => {
  const thrown = Object.assign(new TypeError('Ada Invented, born 1950-02-29'), { code: 'EIO' })
  const place = placeOf(thrown)
  expect(place).toMatchObject({ error: 'TypeError', code: 'EIO' })
  expect(place.at).toContain('log-file.test.ts')
  expect(JSON.stringify(place)).not.toContain('Ada')
  expect(placeOf('Ada')).toEqual({ error: 'string' })
})

// The command line as a process of its own: exit codes, clean streams, closed pipes.

import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { screenAnswer } from '../../src-main/cli/answers.ts'
import { adasBundle } from '../helpers/invented-bundle.ts'

const main = join(import.meta.dirname, '../../src-main/cli/main.ts')

function run(argv: readonly string[], input: string) {
  return spawnSync(process.execPath, [main, ...argv], { input, encoding: 'utf8' })
}

test('an answer is one line of JSON on standard output and nothing else', () => {
  const { status, stdout, stderr } = run(['screen', '-'], JSON.stringify(adasBundle))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.endsWith('}\n')).toBe(true)
  expect(stdout.trimEnd()).not.toContain('\n')
  screenAnswer.parse(JSON.parse(stdout))
})

test.each<[number, readonly string[]]>([
  [1, ['screen', '-']],
  [2, ['screen', '--fast']],
  [3, ['verify', '--chart', 'no-such-folder/chart.pestle']],
])('exit code %i comes with words on standard error only', (code, argv) => {
  const { status, stdout, stderr } = run(argv, '{}')
  expect({ status, stdout }).toEqual({ status: code, stdout: '' })
  expect(stderr.trim()).not.toBe('')
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a reader that goes away ends a batch without a stack', async () => {
  const child = spawn(process.execPath, [main, 'screen', '--batch', '-'])
  const line = `${JSON.stringify({ id: 1, bundle: adasBundle })}\n`
  let stderr = ''
  child.stderr.on('data', (piece) => {
    stderr += piece
  })
  // The child stops reading, so this side meets a closed pipe too.
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(line.repeat(2000))
  const code = await new Promise((ended) => child.once('exit', ended))
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

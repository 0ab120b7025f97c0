// `npm test`: system programs, types, lint, unit tests (store and architecture among them), build, end-to-end tests.
// Ends with one line of counts. A failed step that has no tests of its own counts as one failed test.

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'
import { ensurePrograms } from './setup/system-programs.ts'
import { addCounts, type Counts, countsOf, countsOfStep, summary } from './test-counts.ts'

const say = (line: string) => console.log(`[pestle] ${line}`)
const bin = (name: string, file: string) => join(root, 'node_modules', name, file)
const reports = mkdtempSync(join(tmpdir(), 'pestle-test-'))

process.exitCode = await test()
rmSync(reports, { recursive: true, force: true })

async function test(): Promise<number> {
  const missing = ensurePrograms(['chromium', 'pdftotext'], say)
  if (missing !== null) {
    say(missing)
    return 1
  }
  const steps: readonly (readonly [string, () => Promise<Counts>])[] = [
    ['types', () => plain(bin('typescript', 'bin/tsc'), ['--noEmit'])],
    [
      'lint',
      () => plain(bin('@biomejs/biome', 'bin/biome'), ['check', '--error-on-warnings', '.']),
    ],
    ['unit, store and architecture tests', () => vitest('unit')],
    ['build', () => plain(join(root, 'tools', 'build-now.ts'), [])],
    ['end-to-end tests in Chromium', () => vitest('e2e')],
  ]
  let total: Counts = { passed: 0, failed: 0, skipped: 0 }
  const red: string[] = []
  for (const [index, [title, run]] of steps.entries()) {
    say(`${index + 1}/${steps.length} ${title}`)
    const startedAt = Date.now()
    const counts = await run()
    total = addCounts(total, counts)
    if (counts.failed > 0) red.push(title)
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    say(`  ${counts.failed === 0 ? 'done' : 'FAILED'} in ${seconds} s`)
  }
  if (red.length > 0) say(`failed: ${red.join('; ')} (what is wrong is above)`)
  console.log(summary(total))
  return total.failed === 0 ? 0 : 1
}

/** A step without tests of its own. */
async function plain(script: string, args: readonly string[]): Promise<Counts> {
  return countsOfStep(await run(script, args))
}

async function vitest(project: 'unit' | 'e2e'): Promise<Counts> {
  const report = join(reports, `${project}.json`)
  const code = await run(bin('vitest', 'vitest.mjs'), [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countsOf(existsSync(report) ? readFileSync(report, 'utf8') : null, code)
}

function run(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

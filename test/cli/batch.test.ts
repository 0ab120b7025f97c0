import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { batchAnswer, screenAnswer } from '../../src-main/cli/answers.ts'
import { linesOf } from '../../src-main/cli/input-files.ts'
import { ReaderGone } from '../../src-main/cli/io.ts'
import { runCli } from '../../src-main/cli/run.ts'
import { pestle } from '../helpers/command-line.ts'
import { ada, bundle } from '../helpers/fhir-builders.ts'
import { adasBundle } from '../helpers/invented-bundle.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'

const screenLine = batchAnswer(screenAnswer)

async function batch(lines: readonly unknown[], end = '\n') {
  const text = lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l)) + end).join('')
  const ran = await pestle(['screen', '--batch', '-'], text)
  expect(ran).toMatchObject({ code: 0, said: '' })
  return ran.answers.map((answer) => screenLine.parse(answer))
}

const good = (id: unknown) => ({ id, bundle: adasBundle })

describe('a batch of screenings', () => {
  it('answers each line under its id, in the same order', async () => {
    const ids = ['b', 2, { visit: 7 }, null, 'a']
    const answers = await batch(ids.map(good))
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual(ids.map((id) => [id, true]))
  })

  it('reads a file', async () => {
    const path = join(temporaryFolder(), 'requests.jsonl')
    writeFileSync(path, `${JSON.stringify(good(1))}\n${JSON.stringify(good(2))}`)
    const ran = await pestle(['screen', '--batch', path])
    expect(ran.answers).toMatchObject([
      { id: 1, ok: true },
      { id: 2, ok: true },
    ])
  })

  it('takes the day of a line before the day of the command', async () => {
    const text = [good(1), { ...good(2), on: '2026-11-01' }, { ...good(3), on: null }]
      .map((line) => JSON.stringify(line))
      .join('\n')
    const ran = await pestle(['screen', '--batch', '-', '--on', '2026-11-20'], text)
    expect(ran.answers).toMatchObject([
      { on: '2026-11-20' },
      { on: '2026-11-01' },
      { on: '2026-11-20' },
    ])
  })

  it('answers the same as the command for one bundle', async () => {
    const [line] = await batch([good(1)])
    const { answers } = await pestle(['screen', '-'], JSON.stringify(adasBundle))
    expect(line).toEqual({ id: 1, ok: true, ...Object(answers[0]) })
  })

  test.each<[string, unknown, unknown, string]>([
    ['not JSON', '{"id": 7, "bundle": Ada Testwell', null, 'not valid JSON'],
    ['a list', '[1, 2]', null, 'one JSON object'],
    ['a bare value', '"x"', null, 'one JSON object'],
    ['null', 'null', null, 'one JSON object'],
    ['without a bundle', { id: 7 }, 7, 'no field "bundle"'],
    ['with a bundle as text', { id: 7, bundle: 'x' }, 7, 'not a FHIR bundle'],
    ['with another resource', { id: 7, bundle: ada }, 7, 'single FHIR Patient'],
    ['without any date', { id: 7, bundle: bundle([ada]) }, 7, '"on": "YYYY-MM-DD"'],
    ['with a day that is none', { ...good(7), on: '2026-02-30' }, 7, 'YYYY-MM-DD'],
    ['with a day that is a number', { ...good(7), on: 20_261_123 }, 7, '"on" is a text'],
  ])('answers a line that is %s with its reason and goes on', async (_what, bad, id, words) => {
    const answers = await batch([good('before'), bad, good('after')])
    expect(answers).toMatchObject([
      { id: 'before', ok: true },
      { id, ok: false, error: { kind: 'invalid-input', message: expect.stringContaining(words) } },
      { id: 'after', ok: true },
    ])
    expect(JSON.stringify(answers[1])).not.toContain('Testwell')
  })

  it('passes over empty lines, Windows line ends and a byte order mark', async () => {
    const answers = await batch([`\uFEFF${JSON.stringify(good(1))}`, '', good(2)], '\r\n')
    expect(answers).toMatchObject([
      { id: 1, ok: true },
      { id: 2, ok: true },
    ])
  })

  it('keeps a line whole that holds U+2028 inside a text', async () => {
    const answers = await batch([good('one\u2028line'), good('next\u0085')])
    expect(answers).toMatchObject([
      { id: 'one\u2028line', ok: true },
      { id: 'next\u0085', ok: true },
    ])
  })

  it('fails as a whole only when its file cannot be read', async () => {
    const ran = await pestle(['screen', '--batch', join(temporaryFolder(), 'none.jsonl')])
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain('cannot be read')
  })
})

describe('a batch under way', () => {
  const lines = 1000
  const endless = () => {
    let read = 0
    const stream = Readable.from(
      (function* () {
        for (; read < lines; read += 1) yield Buffer.from(`${JSON.stringify(good(read))}\n`)
      })(),
      { highWaterMark: 1 },
    )
    return { stream, read: () => read }
  }

  it('reads no further than its reader takes answers', async () => {
    const { stream, read } = endless()
    let most = 0
    let taken = 0
    const answer = async () => {
      await new Promise(setImmediate)
      most = Math.max(most, read() - taken)
      taken += 1
    }
    await runCli(['screen', '--batch', '-'], { stdin: stream, answer, say: () => undefined })
    expect(taken).toBe(lines)
    expect(most).toBeLessThan(10)
  })

  it('ends without a word when its reader goes away', async () => {
    const { stream, read } = endless()
    const said: string[] = []
    const answer = () => Promise.reject(new ReaderGone())
    const say = (text: string) => {
      said.push(text)
    }
    const code = await runCli(['screen', '--batch', '-'], { stdin: stream, answer, say })
    expect({ code, said }).toEqual({ code: 1, said: [] })
    expect(read()).toBeLessThan(10)
  })
})

test('lines are the same however the stream is cut into pieces', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\uFEFF]/g, ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.constantFrom('\n', '\r\n'),
      async (lines, cuts, end) => {
        const bytes = Buffer.from(lines.map((text) => text + end).join(''))
        const pieces: Buffer[] = []
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = cuts[turn % cuts.length] ?? 1
          pieces.push(bytes.subarray(at, at + size))
          at += size
        }
        const read: string[] = []
        for await (const text of linesOf(Readable.from(pieces))) read.push(text)
        expect(read).toEqual(lines)
      },
    ),
  )
})

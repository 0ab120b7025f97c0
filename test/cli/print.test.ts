import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { auditAnswer, batchAnswer } from '../../src-main/cli/answers.ts'
import { withChart } from '../../src-main/cli/open-chart.ts'
import { printAnswer, printListAnswer } from '../../src-main/cli/print/print-answers.ts'
import { realIo } from '../../src-main/cli/real-io.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { documentTemplates } from '../../src-main/documents/index.ts'
import { cliChart } from '../helpers/cli-chart.ts'
import { pestle } from '../helpers/command-line.ts'
import { adasBundle } from '../helpers/invented-bundle.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { addPatient } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { sampleDocumentInput } from '../helpers/sample-document-input.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'
import { ownerPin } from '../helpers/test-app.ts'

const resources = resolve(import.meta.dirname, '../../resources')
const every = JSON.stringify(sampleDocumentInput({ prescriberId: 'dr-sample' }))

async function printed(template: string, input: string, ...options: readonly string[]) {
  const out = join(temporaryFolder(), `${template}.pdf`)
  const ran = await pestle(['print', template, '-', '-o', out, ...options], input)
  expect(ran, ran.said).toMatchObject({ code: 0, said: '' })
  return { ...printAnswer.parse(ran.answers[0]), words: pdfPages(readFileSync(out)) }
}

async function refused(template: string, input: string, ...options: readonly string[]) {
  const out = join(temporaryFolder(), 'never.pdf')
  const ran = await pestle(['print', template, '-', '-o', out, ...options], input)
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(existsSync(out)).toBe(false)
  return ran.said
}

describe('print', () => {
  it.each(documentTemplates.map(({ id }) => id))('prints %s from its own sample', async (id) => {
    const sample = await pestle(['print', id, '--sample'])
    expect(sample).toMatchObject({ code: 0, said: '' })
    const { template, pages, words } = await printed(id, JSON.stringify(sample.answers[0]))
    expect([template, pages]).toEqual([id, words.length])
  })

  it('lists every template with what it reads, and the shape of the input', async () => {
    const ran = await pestle(['print', '--list'])
    const { templates, input } = printListAnswer.parse(ran.answers[0])
    expect(templates.map(({ id }) => id)).toEqual(documentTemplates.map(({ id }) => id))
    const reads = (id: string) => templates.find((one) => one.id === id)?.reads
    expect(reads('fax-cover')).toEqual(['prescriberId'])
    expect(reads('appointment-letter')).toEqual(['appointment'])
    expect(reads('medication-list')).toEqual([])
    expect(input.required).toContain('chart')
  })

  it('leaves a signature out: every page is a preview', async () => {
    const { preview, words } = await printed('cover-letter', every)
    expect(preview).toBe(true)
    expect(words.join(' ')).not.toContain('Robin Testwell')
  })

  it('prints Spanish in large type, and English as the input says', async () => {
    const spanish = await printed('medication-list', every, '--lang', 'es', '--pt', '18')
    expect(spanish).toMatchObject({ lang: 'es', pt: 18 })
    expect(spanish.words.join(' ')).toContain('LISTA DE MEDICAMENTOS')
    expect(await printed('medication-list', every)).toMatchObject({ lang: 'en', pt: 14 })
  })

  it('gives the same bytes for the same input', async () => {
    const hash = async () => (await printed('fridge-sheet', every)).sha256
    expect(await hash()).toBe(await hash())
  })

  it('takes a FHIR bundle for papers that need no more than a list', async () => {
    const { words } = await printed('wallet-card', JSON.stringify(adasBundle))
    expect(words.join(' ')).toContain('Warfarin')
  })
})

const changed = (change: object) => JSON.stringify({ ...JSON.parse(every), ...change })

describe('print refuses', () => {
  test.each<[string, string, string, readonly string[], string]>([
    ['an unknown form', 'prescription', every, [], 'no form prescription'],
    ['a missing field', 'labels', changed({ pharmacy: undefined }), [], '"pharmacy" is missing'],
    ['a field that is none', 'labels', changed({ colour: 'red' }), [], 'has no field "colour"'],
    ['a day that is none', 'labels', changed({ on: '2026-02-30' }), [], '"on" is not a real day'],
    ['13-point type', 'labels', changed({ typeSize: 13 }), [], '12, 14, 16, 18, 20'],
    ['a size for a form of its own size', 'labels', every, ['--pt', '18'], 'leave --pt out'],
    ['a language without words', 'referral', every, ['--lang', 'es'], '--lang en'],
    [
      'a paper that lacks a fact',
      'wallet-card',
      changed({ patient: { first: '' } }),
      [],
      'patient',
    ],
    ['text that is no JSON', 'labels', '{', [], 'not valid JSON'],
  ])('%s, names it, and writes nothing', async (_what, template, input, options, words) => {
    expect(await refused(template, input, ...options)).toContain(words)
  })

  test('a letter without its prescriber, and says so', async () => {
    const said = await refused('prescriber-letter', changed({ prescriberId: null }))
    expect(said).toMatch(/^incomplete: Prescriber Letter cannot be made/)
  })
})

test('a batch prints each line, and a bad one never stops the rest', async () => {
  const folder = temporaryFolder()
  const line = (id: number, more: object) =>
    JSON.stringify({ id, input: JSON.parse(every), out: join(folder, `${id}.pdf`), ...more })
  const input = [
    line(1, { template: 'labels' }),
    line(2, {}),
    line(3, { template: 'labels', out: undefined }),
    line(4, { template: 'medication-list', lang: 'es', pt: 20 }),
  ].join('\n')
  const ran = await pestle(['print', '--batch', '-'], input)
  const answers = ran.answers.map((answer) => batchAnswer(printAnswer).parse(answer))
  expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
    [1, true],
    [2, false],
    [3, false],
    [4, true],
  ])
})

// Making and opening a chart costs its full key derivation each time.
describe('print of a chart', { timeout: 120_000 }, () => {
  it('carries the mark of a preview until the review is signed, and leaves a trace', async () => {
    const place = await cliChart()
    const opened = { chart: place.chart, passphraseFile: place.passphraseFile }
    const { patientId, reviewId } = await withChart(
      realIo,
      opened,
      resources,
      async ({ client }) => {
        const id = await addPatient(client, {
          last: 'Testwell',
          first: 'Ada',
          birthDate: day('1948-05-02'),
          address: { line1: '7 Example Road', city: 'Sampleton', state: 'IA', zip: '50000' },
        })
        await addList(client, id)
        const review = await startReview(client, id)
        await makeReady(client, review.id)
        return { patientId: id, reviewId: review.id }
      },
    )
    const out = join(place.folder, 'list.pdf')
    const print = (...more: readonly string[]) =>
      place.run('print', 'medication-list', '--review', reviewId, '-o', out, ...more)
    const before = await print()
    expect(before, before.said).toMatchObject({ code: 0 })
    expect(before.answers).toMatchObject([{ preview: true, path: out }])
    await withChart(realIo, opened, resources, async ({ client }) => {
      await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
      await client.reviews.sign({ reviewId, pin: ownerPin })
    })
    expect((await print()).answers).toMatchObject([{ preview: false }])
    expect(pdfPages(readFileSync(out)).join(' ')).toContain('Meloxicam')
    const { answers } = await place.run('audit', '--limit', '5')
    expect(auditAnswer.parse(answers[0]).entries).toContainEqual(
      expect.objectContaining({ call: 'command.print', patientName: 'Testwell, Ada' }),
    )
  })

  it('says when the review is not there', async () => {
    const place = await cliChart()
    const out = join(place.folder, 'never.pdf')
    const ran = await place.run('print', 'labels', '--review', 'nobody', '-o', out)
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toMatch(/^not-found: /)
    expect(existsSync(out)).toBe(false)
  })
})

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { batchAnswer, packetAnswer } from '../../src-main/cli/answers.ts'
import { pestle } from '../helpers/command-line.ts'
import { ada, bundle } from '../helpers/fhir-builders.ts'
import { adasBundle, taking } from '../helpers/invented-bundle.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'
import { inventedPharmacy } from '../helpers/test-app.ts'

const text = JSON.stringify(adasBundle)

async function printed(out: string, ...options: readonly string[]) {
  const ran = await pestle(['packet', '-', '--out', out, ...options], text)
  expect(ran).toMatchObject({ code: 0, said: '' })
  expect(ran.answers).toHaveLength(1)
  return packetAnswer.parse(ran.answers[0])
}

describe('packet', () => {
  it('writes the packet and its parts, and answers what it wrote', async () => {
    const out = join(temporaryFolder(), 'new', 'folder')
    const { files } = await printed(out)
    expect(files.map(({ template }) => template)).toEqual([
      'cms-packet',
      'medication-list',
      'to-do-list',
      'cover-letter',
    ])
    for (const { template, path, pages, sha256 } of files) {
      expect(path).toBe(join(out, `${template}.pdf`))
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256)
      expect(pdfPages(readFileSync(path)).length).toBe(pages)
    }
    expect(readdirSync(out)).toHaveLength(files.length)
  })

  it('prints the medications and the letterhead that were given', async () => {
    const folder = temporaryFolder()
    const pharmacy = join(folder, 'pharmacy.json')
    writeFileSync(pharmacy, JSON.stringify(inventedPharmacy))
    await printed(folder, '--pharmacy', pharmacy)
    const words = pdfPages(readFileSync(join(folder, 'cms-packet.pdf'))).join('\n')
    expect(words).toContain('Testwell Pharmacy')
    expect(words).toContain('Warfarin')
  })

  it('prints Spanish in large type, with an English twin of each file', async () => {
    const out = temporaryFolder()
    const { files } = await printed(out, '--lang', 'es', '--pt', '18')
    expect(files.map(({ lang, pt }) => `${lang} ${pt}`)).toEqual([
      ...Array(4).fill('es 18'),
      ...Array(4).fill('en 18'),
    ])
    const words = (name: string) => pdfPages(readFileSync(join(out, name))).join(' ')
    expect(words('cms-packet.pdf')).toContain('LISTA DE MEDICAMENTOS')
    expect(words('cms-packet-english.pdf')).toContain('MEDICATION LIST')
  })

  it('says on the page that no pharmacy was given', async () => {
    const folder = temporaryFolder()
    await printed(folder)
    const words = pdfPages(readFileSync(join(folder, 'cms-packet.pdf'))).join('\n')
    expect(words).toContain('Pharmacy (not given)')
  })

  it('gives the same bytes for the same bundle', async () => {
    const hashes = async () => (await printed(temporaryFolder())).files.map(({ sha256 }) => sha256)
    expect(await hashes()).toEqual(await hashes())
  })

  it('replaces the files of an earlier run', async () => {
    const out = temporaryFolder()
    writeFileSync(join(out, 'cms-packet.pdf'), 'old')
    await printed(out)
    expect(readFileSync(join(out, 'cms-packet.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says which entries of the bundle are not on the pages', async () => {
    const broken = { resourceType: 'MedicationStatement', status: 'active', subject: 'Ada' }
    const input = JSON.stringify(bundle([ada, taking('Warfarin 5 mg tablet', '11289'), broken]))
    const { answers } = await pestle(['packet', '-', '--out', temporaryFolder()], input)
    expect(packetAnswer.parse(answers[0]).problems).toMatchObject([{ entry: 3, isKept: false }])
  })
})

test.each<[string, readonly string[], string]>([
  ['a language without words', ['--lang', 'tlh'], '--lang en or es'],
  ['13-point type', ['--pt', '13'], '12, 14, 16, 18, 20 points'],
  ['a day that is none', ['--on', '2026-02-30'], 'YYYY-MM-DD'],
])('packet refuses %s and writes nothing', async (_what, options, words) => {
  const out = join(temporaryFolder(), 'out')
  const ran = await pestle(['packet', '-', '--out', out, ...options], text)
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain(words)
  expect(existsSync(out)).toBe(false)
})

test('packet refuses a letterhead with a wrong field and writes nothing', async () => {
  const folder = temporaryFolder()
  const pharmacy = join(folder, 'pharmacy.json')
  writeFileSync(pharmacy, JSON.stringify({ ...inventedPharmacy, npi: '12' }))
  const out = join(folder, 'out')
  const ran = await pestle(['packet', '-', '--out', out, '--pharmacy', pharmacy], text)
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain('pharmacy')
  expect(existsSync(out)).toBe(false)
})

describe('a place that cannot be written', () => {
  it('is named when a file has the name of the folder', async () => {
    const folder = temporaryFolder()
    const taken = join(folder, 'taken')
    writeFileSync(taken, 'a file')
    for (const out of [taken, join(taken, 'inner')]) {
      const ran = await pestle(['packet', '-', '--out', out], text)
      expect(ran).toMatchObject({ code: 1, answers: [] })
      expect(ran.said).toMatch(/^storage: .*Choose another place/)
    }
    expect(readFileSync(taken, 'utf8')).toBe('a file')
  })

  it('leaves nothing half-written when a folder has the name of the file', async () => {
    const out = temporaryFolder()
    mkdirSync(join(out, 'cms-packet.pdf'))
    const ran = await pestle(['packet', '-', '--out', out], text)
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain('cms-packet.pdf was not saved: a folder has this name')
    expect(readdirSync(out)).toEqual(['cms-packet.pdf'])
  })
})

test('a batch of packets answers each line, and a bad one never stops the rest', async () => {
  const folder = temporaryFolder()
  const line = (id: number, more: object) => JSON.stringify({ id, bundle: adasBundle, ...more })
  const input = [
    line(1, { out: join(folder, 'one') }),
    line(2, {}),
    line(3, { out: join(folder, 'three'), lang: 'tlh' }),
    line(4, { out: join(folder, 'four'), pt: '14' }),
    line(5, { out: join(folder, 'five'), pt: 14, lang: 'en', on: '2026-11-20' }),
  ].join('\n')
  const ran = await pestle(['packet', '--batch', '-'], input)
  expect(ran.code).toBe(0)
  const answers = ran.answers.map((answer) => batchAnswer(packetAnswer).parse(answer))
  expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
    [1, true],
    [2, false],
    [3, false],
    [4, false],
    [5, true],
  ])
  expect(readdirSync(folder).toSorted()).toEqual(['five', 'one'])
})

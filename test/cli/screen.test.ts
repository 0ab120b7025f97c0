import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { screenAnswer } from '../../src-main/cli/answers.ts'
import { pestle } from '../helpers/command-line.ts'
import { ada, bundle, type Json } from '../helpers/fhir-builders.ts'
import { adasBundle, taking, warfarinAndIbuprofen } from '../helpers/invented-bundle.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'

function fileOf(content: unknown, name = 'bundle.json'): string {
  const path = join(temporaryFolder(), name)
  const isBytes = typeof content === 'string' || Buffer.isBuffer(content)
  writeFileSync(path, isBytes ? content : JSON.stringify(content))
  return path
}

/** The one answer of a run that must succeed, held against its shape. */
async function screened(content: Json, ...options: readonly string[]) {
  const ran = await pestle(['screen', fileOf(content), ...options])
  expect(ran).toMatchObject({ code: 0, said: '' })
  expect(ran.answers).toHaveLength(1)
  return screenAnswer.parse(ran.answers[0])
}

describe('screen', () => {
  it('answers who the patient is on the newest date of the bundle', async () => {
    const answer = await screened(adasBundle)
    expect(answer.on).toBe('2026-11-02')
    expect(answer.patient).toEqual({ birthDate: '1951-07-02', sex: 'female', ageYears: 75 })
  })

  it('answers every medication in use, with no ingredient where the words are not certain', async () => {
    const { medications } = await screened(adasBundle)
    expect(medications).toHaveLength(4)
    expect(medications).toContainEqual({
      text: 'Warfarin 5 mg tablet',
      ingredients: [{ name: 'warfarin', rxcui: '11289' }],
      dailyDose: null,
    })
    expect(medications).toContainEqual({
      text: 'white water pill',
      ingredients: [],
      dailyDose: null,
    })
  })

  it('answers a finding with its subjects, evidence, dates and source', async () => {
    const { findings } = await screened(adasBundle)
    expect(findings.find(({ row }) => row === 'warfarin-nsaid')).toMatchObject({
      rule: 'interactions',
      severity: 'major',
      interrupts: true,
      category: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
      subjects: [
        { name: 'warfarin', rxcui: '11289', kind: 'drug' },
        { name: 'ibuprofen', rxcui: '5640', kind: 'drug' },
      ],
      evidence: [
        { fact: 'medication', value: 'Warfarin 5 mg tablet', unit: null, date: '2026-01-10' },
        { fact: 'medication', value: 'Ibuprofen 600 mg tablet', unit: null, date: '2026-10-01' },
      ],
      source: { id: 'fda-label-warfarin' },
    })
  })

  it('answers evidence with a unit as a number', async () => {
    const { findings } = await screened(adasBundle)
    const evidence = findings.find(({ rule }) => rule === 'older-adults')?.evidence
    expect(evidence).toContainEqual({ fact: 'age', value: 75, unit: 'years', date: '1951-07-02' })
  })

  it('says what it cannot tell, and what is missing for it', async () => {
    const { cannotTell } = await screened(adasBundle)
    expect(cannotTell).toContainEqual({
      rule: 'interactions',
      missing: ['ingredients'],
      about: 'Interactions of white water pill',
      group: 'cannot-tell|ingredients',
    })
  })

  it('folds what it cannot tell: each missing fact once, the most waited for first', async () => {
    const { cannotTell, waitingFor } = await screened(adasBundle)
    expect(new Set(waitingFor.map(({ fact }) => fact))).toEqual(
      new Set(cannotTell.flatMap(({ missing }) => missing)),
    )
    expect(waitingFor.length).toBe(new Set(waitingFor.map(({ fact }) => fact)).size)
    const counts = waitingFor.map(({ rules }) => rules.length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(waitingFor.find(({ fact }) => fact === 'conditions')).toMatchObject({
      words: 'no conditions on record',
      rules: expect.arrayContaining(['drug-disease', 'stopp']),
    })
  })

  it('gives findings that ask one question one group', async () => {
    const { findings } = await screened(adasBundle)
    const groupOf = (wanted: string) => findings.find(({ row }) => row === wanted)?.group
    expect(groupOf('stopp-c10-nsaid-anticoagulant')).toBe(groupOf('warfarin-nsaid'))
    expect(new Set(findings.map(({ group }) => group)).size).toBeGreaterThan(1)
  })

  it('tells it in words on standard error when asked to', async () => {
    const ran = await pestle(['screen', fileOf(adasBundle), '--summary'])
    expect(ran.code).toBe(0)
    screenAnswer.parse(ran.answers[0])
    expect(ran.said).toMatch(/^major: Warfarin with ibuprofen: /m)
    expect(ran.said).toMatch(/^ {2}no conditions on record: \d+ rules wait \(.*drug-disease/m)
  })

  it('tells no summary of a batch', async () => {
    const ran = await pestle(['screen', '--batch', '-', '--summary'])
    expect(ran).toMatchObject({ code: 2, answers: [] })
  })

  it('names the release of every knowledge table', async () => {
    const { knowledge } = await screened(adasBundle)
    expect(knowledge.map(({ table }) => table)).toContain('interactions')
  })

  it('says what of the bundle it could not read and what it left out', async () => {
    const answer = await screened(
      bundle([
        ...warfarinAndIbuprofen,
        { resourceType: 'MedicationStatement', status: 'active', subject: 'Patient/ada' },
        { resourceType: 'Encounter', id: 'e' },
      ]),
    )
    expect(answer.problems).toMatchObject([{ entry: 7, element: 'subject', isKept: false }])
    expect(answer.leftOut).toEqual([{ name: 'Encounter', count: 1 }])
  })

  it.each([
    ['a birth date after the day', { birthDate: '2027-01-01' }, 'birthDate'],
    ['a death on the day', { deceasedDateTime: '2026-11-23' }, 'deceasedDateTime'],
  ])('says so of %s', async (_, more, element) => {
    const told = await screened(bundle([{ ...ada, ...more }]), '--on', '2026-11-23')
    expect(told.problems).toMatchObject([{ entry: 1, element, isKept: true }])
    const before = await screened(bundle([ada]), '--on', '2026-11-23')
    expect(before.problems).toEqual([])
  })

  it('says nothing about concerns of a patient without a medication list', async () => {
    const answer = await screened(bundle([ada]), '--on', '2026-11-23')
    expect(answer.findings).toEqual([])
    expect(answer.cannotTell.length).toBeGreaterThan(0)
  })
})

describe('the day of a screening', () => {
  it('is the one asked for', async () => {
    const answer = await screened(adasBundle, '--on', '2026-09-15')
    expect(answer.on).toBe('2026-09-15')
    expect(answer.medications.map(({ text }) => text)).not.toContain('Ibuprofen 600 mg tablet')
  })

  it('is the end of a medication that is over, so that it no longer counts', async () => {
    const over = {
      ...taking('Ibuprofen 600 mg tablet', '5640'),
      status: 'completed',
      effectivePeriod: { start: '2026-01-10', end: '2026-11-10' },
    }
    const answer = await screened(bundle([ada, taking('Warfarin 5 mg tablet', '11289'), over]))
    expect(answer.on).toBe('2026-11-10')
    expect(answer.findings.map(({ row }) => row)).not.toContain('warfarin-nsaid')
  })

  it('is not the planned end of a medication in use', async () => {
    const planned = {
      ...taking('Warfarin 5 mg tablet', '11289'),
      effectivePeriod: { start: '2026-01-10', end: '2027-06-01' },
    }
    expect((await screened(bundle([ada, planned]))).on).toBe('2026-01-10')
  })

  it('is the day of the bundle where nothing in it is dated', async () => {
    const undated = { ...taking('Warfarin 5 mg tablet', '11289'), effectivePeriod: undefined }
    const answer = await screened(bundle([ada, undated], { timestamp: '2026-11-20T08:00:00Z' }))
    expect(answer.on).toBe('2026-11-20')
  })

  it('must be said where the bundle has none', async () => {
    const ran = await pestle(['screen', fileOf(bundle([ada]))])
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain('Say the day: --on')
  })
})

describe('a bundle on standard input', () => {
  it('is screened under the name "-"', async () => {
    const ran = await pestle(['screen', '-'], JSON.stringify(adasBundle))
    expect(ran.code).toBe(0)
    expect(screenAnswer.parse(ran.answers[0]).findings.length).toBeGreaterThan(0)
  })

  it('may be UTF-16 text with a byte order mark', async () => {
    const text = Buffer.from(`\uFEFF${JSON.stringify(adasBundle)}`, 'utf16le')
    expect((await pestle(['screen', '-'], text)).code).toBe(0)
  })
})

const r5: Json = {
  ...taking('Warfarin 5 mg tablet', '11289'),
  medication: { concept: { text: 'Warfarin' } },
}
const bea = { ...ada, id: 'bea', name: [{ family: 'Sampleson', given: ['Bea'] }] }
const bulk = `${JSON.stringify(ada)}\n${JSON.stringify(bea)}\n`

test.each<[string, unknown, string]>([
  ['XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'export as JSON'],
  ['not JSON', 'Dear pharmacist', 'This is not JSON'],
  ['cut off', '{"resourceType":"Bundle","type":"coll', 'not valid JSON'],
  ['empty', '', 'The file is empty'],
  ['a PDF', '%PDF-1.7', 'This is a PDF'],
  ['a bulk export', bulk, 'one resource per line'],
  ['JSON of another kind', { list: [] }, 'not a FHIR bundle'],
  ['one resource', ada, 'single FHIR Patient'],
  ['another FHIR version', bundle([ada, r5]), 'only FHIR R4 is read'],
  ['without a patient', bundle([{ resourceType: 'Practitioner', id: 'p' }]), 'There is no Patient'],
  ['of several patients', bundle([ada, bea]), 'one patient at a time'],
])('a bundle file that is %s is refused with what to do', async (_what, content, words) => {
  const ran = await pestle(['screen', fileOf(content), '--on', '2026-11-23'])
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain(words)
  expect(ran.said).not.toMatch(/Testwell|Sampleson|unexpected/)
})

test('a bundle file that is missing or a folder is refused', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'inner'))
  expect(await pestle(['screen', join(folder, 'none.json')])).toMatchObject({
    code: 1,
    said: expect.stringContaining('cannot be read'),
  })
  expect(await pestle(['screen', join(folder, 'inner')])).toMatchObject({
    code: 1,
    said: expect.stringContaining('is a folder'),
  })
})

test.each(['2026-02-30', 'yesterday', '11/23/2026'])('the day %s is refused', async (on) => {
  const ran = await pestle(['screen', fileOf(adasBundle), '--on', on])
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain('YYYY-MM-DD')
})

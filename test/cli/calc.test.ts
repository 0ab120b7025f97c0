// The command calc: values, words for what is wrong, lists and batches.

import { describe, expect, it, test } from 'vitest'
import { calcAnswer, calcListAnswer } from '../../src-main/cli/calc-answers.ts'
import { calculators } from '../../src-main/clinical/calculators/index.ts'
import { pestle } from '../helpers/command-line.ts'

async function calc(...words: readonly string[]) {
  const ran = await pestle(['calc', ...words])
  expect(ran).toMatchObject({ code: 0, said: '' })
  expect(ran.answers).toHaveLength(1)
  return calcAnswer.parse(ran.answers[0])
}

const man = ['ageYears=60', 'sex=male', 'weightKg=72', 'creatinineMgPerDl=1']

describe('calc', () => {
  it('answers the value with unit, basis, inputs and citation', async () => {
    expect(await calc('creatinine-clearance', ...man)).toEqual({
      name: 'creatinine-clearance',
      title: 'Creatinine clearance (Cockcroft-Gault)',
      value: 80,
      unit: 'mL/min',
      grade: null,
      basis: 'actual body weight, height unknown, 72.0 kg',
      inputs: { ageYears: 60, sex: 'male', weightKg: 72, creatinineMgPerDl: 1 },
      source: 'cockcroft-gault-1976',
      citation: expect.stringContaining('Nephron 1976'),
    })
  })

  it('answers what is missing', async () => {
    const [, ...woman] = man
    expect(await calc('creatinine-clearance', ...woman)).toMatchObject({
      cannotTell: { missing: ['ageYears'], reasons: {} },
    })
  })

  it('takes an empty value as unknown', async () => {
    expect(await calc('bmi', 'weightKg=72', 'heightCm=')).toMatchObject({
      cannotTell: { missing: ['heightCm'] },
      inputs: { weightKg: 72 },
    })
  })

  it('answers the reason where the method does not hold', async () => {
    const child = man.map((word) => word.replace('=60', '=17'))
    expect(await calc('creatinine-clearance', ...child)).toMatchObject({
      cannotTell: {
        missing: ['ageYears'],
        reasons: { ageYears: 'the method holds from 18 to 120 years only' },
      },
    })
  })

  it('reads a list as pairs or as JSON', async () => {
    const patient = ['birthDate=1964-01-01', 'sex=m', 'weightKg=72']
    const pairs = await calc(
      'creatinine-clearance-trend',
      ...patient,
      'creatinines=2024-01-01:1.0,2026-01-01:1.2',
    )
    expect(pairs).toMatchObject({
      values: { firstMlPerMin: 80, lastMlPerMin: 65 },
      inputs: { creatinines: [{ on: '2024-01-01', mgPerDl: 1 }, { mgPerDl: 1.2 }] },
    })
    const json = JSON.stringify(pairs.inputs.creatinines)
    expect(await calc('creatinine-clearance-trend', ...patient, `creatinines=${json}`)).toEqual(
      pairs,
    )
  })

  it('lists every calculator with inputs and units', async () => {
    const ran = await pestle(['calc', '--list'])
    expect(ran).toMatchObject({ code: 0, said: '' })
    const answer = calcListAnswer.parse(ran.answers[0])
    expect(answer.calculators.map(({ name }) => name)).toEqual(calculators.map(({ id }) => id))
    const bmi = answer.calculators.find(({ name }) => name === 'bmi')
    expect(bmi?.inputs[0]).toMatchObject({ name: 'weightKg', unit: 'kg', plausible: [1, 500] })
  })

  test.each(calculators.map(({ id }) => id))(
    '%s answers by its shape without inputs',
    async (id) => {
      expect(await calc(id)).toMatchObject({ cannotTell: { reasons: {} }, inputs: {} })
    },
  )

  test.each<[string, readonly string[], string]>([
    ['an unknown name', ['creatinin-clearance'], 'Near ones: creatinine-clearance'],
    ['part of a title', ['cockcroft'], 'creatinine-clearance'],
    ['a name like no other', ['zzz'], '`calc --list` names all'],
    ['an unknown input', ['bmi', 'weight=72'], 'which takes weightKg, heightCm'],
    ['a value that is no number', ['bmi', 'weightKg=heavy'], 'weightKg is not a number'],
    ['a decimal comma', ['bmi', 'weightKg=72,5'], 'weightKg is not a number'],
    [
      'a value that cannot be meant',
      ['bmi', 'heightCm=1.78'],
      'heightCm is not between 40 and 250',
    ],
    ['a sex that is none', ['ideal-body-weight', 'sex=x'], 'sex is not one of female, male, other'],
  ])('cannot answer %s', async (_what, words, said) => {
    const ran = await pestle(['calc', ...words])
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain(said)
  })

  test.each<[string, readonly string[]]>([
    ['no calculator', []],
    ['a calculator and a list', ['bmi', '--list']],
    ['words without an equals sign', ['bmi', '72']],
    ['an input that is given twice', ['bmi', 'weightKg=72', 'weightKg=73']],
  ])('%s is wrong usage', async (_what, words) => {
    expect(await pestle(['calc', ...words])).toMatchObject({ code: 2, answers: [] })
  })
})

describe('a batch of calculations', () => {
  it('answers each line, with numbers as numbers or as text', async () => {
    const lines = [
      { id: 1, name: 'bmi', inputs: { weightKg: 72, heightCm: '178' } },
      { id: 2, name: 'bmi' },
      { id: 3, name: 'body-mass' },
      { id: 4, name: 'bmi', inputs: { weightKg: true } },
      { id: 5, inputs: {} },
      { id: 6, name: 'bmi', inputs: [72] },
    ]
    const text = lines.map((line) => JSON.stringify(line)).join('\n')
    const ran = await pestle(['calc', '--batch', '-'], text)
    expect(ran).toMatchObject({ code: 0, said: '' })
    expect(ran.answers).toMatchObject([
      { id: 1, ok: true, value: 22.7 },
      { id: 2, ok: true, cannotTell: { missing: ['weightKg', 'heightCm'] } },
      { id: 3, ok: false, error: { kind: 'not-found' } },
      { id: 4, ok: false, error: { message: 'weightKg is not a number.' } },
      { id: 5, ok: false, error: { message: expect.stringContaining('"name"') } },
      { id: 6, ok: false, error: { message: expect.stringContaining('"inputs"') } },
    ])
  })
})

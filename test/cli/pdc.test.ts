import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { type PdcAnswer, pdcAnswer } from '../../src-main/cli/adherence-answers.ts'
import { batchAnswer } from '../../src-main/cli/answers.ts'
import { pestle } from '../helpers/command-line.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'

const fill = (
  date: string,
  daysSupply: number | null = 90,
  drug = 'Atorvastatin 20 mg tablet',
) => ({
  date,
  daysSupply,
  drug,
})

const request = {
  measure: 'statin',
  from: '2018-01-01',
  to: '2018-12-31',
  birthDate: '1950-06-01',
  fills: [fill('2018-01-01'), fill('2018-03-25'), fill('2018-07-05'), fill('2018-10-15')],
  stays: [],
  exclusions: [],
}

async function pdc(changes: object = {}): Promise<PdcAnswer> {
  const ran = await pestle(['pdc', '-'], JSON.stringify({ ...request, ...changes }))
  expect(ran).toMatchObject({ code: 0, said: '' })
  return pdcAnswer.parse(ran.answers[0])
}

describe('pdc', () => {
  it('answers days, covered days, percent and shifts, as an estimate with its source', async () => {
    expect(await pdc()).toMatchObject({
      measure: 'statin',
      eligible: true,
      why: null,
      index: '2018-01-01',
      days: 365,
      covered: 348,
      percent: 95.3,
      reached: true,
      shifts: [{ fill: '2018-03-25', movedTo: '2018-04-01', drug: 'Atorvastatin 20 mg tablet' }],
      notRuledOut: [],
      label: 'Estimate from fills, not an official rate',
      citation: expect.stringContaining('Pharmacy Quality Alliance'),
    })
  })

  it('reads a file', async () => {
    const path = join(temporaryFolder(), 'fills.json')
    writeFileSync(path, JSON.stringify(request))
    const ran = await pestle(['pdc', path])
    expect(pdcAnswer.parse(ran.answers[0]).percent).toBe(95.3)
  })

  it('knows a measure by the short name of PQA', async () => {
    expect((await pdc({ measure: 'PDC-STA' })).measure).toBe('statin')
  })

  it('takes any ingredients, for which no birth date is needed', async () => {
    const answer = await pdc({ measure: null, ingredients: ['atorvastatin'], birthDate: null })
    expect(answer).toMatchObject({ measure: null, eligible: true, covered: 348 })
    expect(await pdc({ measure: null, ingredients: ['simvastatin'] })).toMatchObject({
      eligible: false,
      index: null,
      reasons: ['no-fill'],
    })
  })

  it('takes the end of enrolment or life', async () => {
    expect(await pdc({ enrolledUntil: '2018-06-29', diedOn: null })).toMatchObject({
      days: 180,
      covered: 180,
    })
    expect(await pdc({ enrolledUntil: '2018-06-29', diedOn: '2018-04-10' })).toMatchObject({
      days: 100,
    })
  })

  it('takes stays', async () => {
    const stays = [{ from: '2018-07-01', to: '2018-07-10' }]
    expect(await pdc({ stays })).toMatchObject({ days: 355, facilityDays: 10 })
  })

  it('names a fill that it cannot identify, and gives no percentage', async () => {
    const fills = [...request.fills, fill('2018-05-05', 30, 'white water pill')]
    expect(await pdc({ fills })).toMatchObject({
      eligible: false,
      why: 'Cannot tell: the drug of the fill of 2018-05-05 is not known with certainty.',
      reasons: ['cannot-tell'],
      days: null,
      covered: null,
      percent: null,
      reached: null,
    })
  })

  it('says which fills do not count', async () => {
    const fills = [...request.fills, fill('2018-05-05', 30, 'Metformin 500 mg tablet')]
    expect((await pdc({ fills })).leftOut).toEqual([
      { fill: '2018-05-05', drug: 'Metformin 500 mg tablet', why: 'not a drug of this measure' },
    ])
  })

  test.each<[string, object, string]>([
    ['hospice', { exclusions: ['Hospice'] }, 'Excluded: in hospice.'],
    ['kidney failure', { exclusions: ['End-stage renal disease'] }, 'end-stage renal disease'],
    [
      'insulin',
      {
        measure: 'diabetes',
        exclusions: ['insulin'],
        fills: [fill('2018-01-01', 90, 'metformin')],
      },
      'insulin',
    ],
    ['one day only', { fills: [fill('2018-01-01')] }, '2 are needed'],
    ['an age of 17', { birthDate: '2000-01-02' }, 'Under 18 years'],
    ['no birth date', { birthDate: null }, 'Cannot tell: no birth date.'],
  ])('says why a person is not in the measure: %s', async (_what, changes, words) => {
    const answer = await pdc(changes)
    expect(answer.eligible).toBe(false)
    expect(answer.why).toContain(words)
  })

  it('names the exclusions that the request says nothing about', async () => {
    expect((await pdc({ exclusions: null })).notRuledOut).toEqual(['hospice', 'esrd'])
  })
})

test.each<[string, object, string]>([
  ['negative days', { fills: [fill('2018-01-01', -30)] }, '"fills[0].daysSupply" is less than 1'],
  ['no days', { fills: [fill('2018-01-01'), fill('2018-02-01', 0)] }, '"fills[1].daysSupply"'],
  [
    'half days',
    { fills: [fill('2018-01-01', 1.5)] },
    '"fills[0].daysSupply" is not a whole number',
  ],
  [
    'days in words',
    { fills: [{ ...fill('2018-01-01'), daysSupply: '30' }] },
    '"fills[0].daysSupply"',
  ],
  ['a day that is not real', { fills: [fill('2018-02-30')] }, '"fills[0].date" is not a real day'],
  ['a fill without a drug', { fills: [{ date: '2018-01-01' }] }, '"fills[0].drug" is missing'],
  ['no fills', { fills: undefined }, '"fills" is missing'],
  ['fills that are no list', { fills: {} }, '"fills" is not a list'],
  ['a period that ends before it starts', { to: '2017-12-31' }, '"to" is before "from"'],
  ['a period without a start', { from: undefined }, '"from" is missing'],
  ['a period of centuries', { from: '1018-01-01' }, 'ten years'],
  [
    'a stay that ends before',
    { stays: [{ from: '2018-02-02', to: '2018-02-01' }] },
    '"stays[0].to"',
  ],
  ['an unknown measure', { measure: 'happiness' }, '"measure" is none of: diabetes, ras, statin'],
  ['no measure', { measure: null }, '"measure" is missing; give it or "ingredients"'],
  ['measure and ingredients', { ingredients: ['atorvastatin'] }, '"ingredients" and "measure"'],
  ['an unknown ingredient', { measure: null, ingredients: ['moon dust'] }, '"ingredients[0]"'],
  ['an unknown exclusion', { exclusions: ['shyness'] }, '"exclusions[0]" is none of: hospice'],
])('%s is refused, and the field is named', async (_what, changes, words) => {
  const ran = await pestle(['pdc', '-'], JSON.stringify({ ...request, ...changes }))
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain('invalid-input')
  expect(ran.said).toContain(words)
})

test.each(['not JSON', '[]', 'null', ''])('the input %s is refused', async (text) => {
  expect(await pestle(['pdc', '-'], text)).toMatchObject({ code: 1, answers: [] })
})

test('a batch answers each line in order, and a bad line stops nothing', async () => {
  const lines = [
    { ...request, id: 'a' },
    { ...request, id: 2, to: '2018-13-01' },
    { ...request, id: null, measure: 'ras' },
  ]
  const ran = await pestle(['pdc', '--batch', '-'], lines.map((l) => JSON.stringify(l)).join('\n'))
  expect(ran.code).toBe(0)
  expect(ran.answers.map((a) => batchAnswer(pdcAnswer).parse(a))).toMatchObject([
    { id: 'a', ok: true, percent: 95.3 },
    {
      id: 2,
      ok: false,
      error: { kind: 'invalid-input', message: expect.stringContaining('"to"') },
    },
    { id: null, ok: true, eligible: false },
  ])
})

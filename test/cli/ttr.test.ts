import { describe, expect, it, test } from 'vitest'
import { ttrAnswer } from '../../src-main/cli/adherence-answers.ts'
import { batchAnswer } from '../../src-main/cli/answers.ts'
import { pestle } from '../helpers/command-line.ts'

const request = {
  low: 2,
  high: 3,
  results: [
    { date: '2026-01-01', inr: 1.5 },
    { date: '2026-01-11', inr: 2.5 },
  ],
}

describe('ttr', () => {
  it('answers both percentages, the days and the convention', async () => {
    const ran = await pestle(['ttr', '-'], JSON.stringify(request))
    expect(ran).toMatchObject({ code: 0, said: '' })
    expect(ttrAnswer.parse(ran.answers[0])).toMatchObject({
      rosendaalPercent: 50,
      fractionInRangePercent: 50,
      days: 10,
      daysInRange: 5,
      convention: expect.stringContaining('56 days'),
      citation: expect.stringContaining('Rosendaal'),
    })
  })

  it('says nothing where there is nothing to interpolate', async () => {
    const ran = await pestle(['ttr', '-'], JSON.stringify({ ...request, results: [] }))
    expect(ttrAnswer.parse(ran.answers[0])).toMatchObject({
      rosendaalPercent: null,
      fractionInRangePercent: null,
    })
  })

  it('answers a batch', async () => {
    const lines = [{ ...request, id: 1 }, { id: 2 }].map((line) => JSON.stringify(line)).join('\n')
    const ran = await pestle(['ttr', '--batch', '-'], lines)
    expect(ran.answers.map((a) => batchAnswer(ttrAnswer).parse(a))).toMatchObject([
      { id: 1, ok: true, rosendaalPercent: 50 },
      { id: 2, ok: false },
    ])
  })
})

test.each<[string, object, string]>([
  [
    'an INR of zero',
    { results: [{ date: '2026-01-01', inr: 0 }] },
    '"results[0].inr" is not more than 0',
  ],
  ['a negative INR', { results: [{ date: '2026-01-01', inr: -2 }] }, '"results[0].inr"'],
  [
    'an INR in words',
    { results: [{ date: '2026-01-01', inr: '2' }] },
    '"results[0].inr" is not a number',
  ],
  ['a day that is not real', { results: [{ date: '2026-02-30', inr: 2 }] }, '"results[0].date"'],
  [
    'two INRs of one day',
    { results: [request.results[0], request.results[0]] },
    '"results[1].date"',
  ],
  ['a range upside down', { low: 3, high: 2 }, '"high" is not above "low"'],
  ['no range', { low: undefined }, '"low" is missing'],
])('%s is refused, and the field is named', async (_what, changes, words) => {
  const ran = await pestle(['ttr', '-'], JSON.stringify({ ...request, ...changes }))
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain(words)
})

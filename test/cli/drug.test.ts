// `drug` on the command line: its answer, its batch, its refusals.

import { describe, expect, it } from 'vitest'
import { batchAnswer } from '../../src-main/cli/answers.ts'
import { drugAnswer } from '../../src-main/cli/drug-answers.ts'
import { pestle } from '../helpers/command-line.ts'

describe('drug', () => {
  it('answers candidates best first, and that it is certain', async () => {
    const ran = await pestle(['drug', 'lisinopril 10mg tab'])
    expect(ran).toMatchObject({ code: 0, said: '' })
    const answer = drugAnswer.parse(ran.answers[0])
    expect(answer.certain).toBe(true)
    expect(answer.candidates[0]).toEqual({
      score: 1,
      name: 'lisinopril 10 MG Oral Tablet',
      ingredients: [{ name: 'lisinopril', rxcui: '29046' }],
      strength: '10 mg',
      form: 'tablet',
      rxcui: '314076',
      kind: 'product',
    })
    const scores = answer.candidates.map((one) => one.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('is not certain of a misspelling and finds nothing in nonsense', async () => {
    const slip = drugAnswer.parse((await pestle(['drug', 'lisinopirl'])).answers[0])
    expect([slip.certain, slip.candidates[0]?.name]).toEqual([false, 'lisinopril'])
    const nonsense = drugAnswer.parse((await pestle(['drug', '?!']))?.answers[0])
    expect(nonsense).toEqual({ candidates: [], certain: false })
  })

  it('answers a batch in order, with a reason where there is no text', async () => {
    const lines = [
      { id: 'a', text: 'HCTZ' },
      { id: 'b' },
      { id: 'c', text: 7 },
      { id: 'd', text: ' ' },
    ]
    const ran = await pestle(
      ['drug', '--batch', '-'],
      lines.map((l) => JSON.stringify(l)).join('\n'),
    )
    expect(ran.code).toBe(0)
    expect(ran.answers.map((answer) => batchAnswer(drugAnswer).parse(answer))).toMatchObject([
      { id: 'a', ok: true, certain: true },
      { id: 'b', ok: false, error: { kind: 'invalid-input' } },
      { id: 'c', ok: false, error: { kind: 'invalid-input' } },
      { id: 'd', ok: false, error: { kind: 'invalid-input' } },
    ])
  })

  it.each([[['drug']], [['drug', 'HCTZ', '--batch', '-']]])('%j is wrong usage', async (argv) => {
    expect(await pestle(argv)).toMatchObject({ code: 2, answers: [] })
  })
})

import { expect, test } from 'vitest'
import { batchAnswer } from '../../src-main/cli/answers.ts'
import { sigAnswer } from '../../src-main/cli/sig-answer.ts'
import { pestle } from '../helpers/command-line.ts'

test('sig answers structure, plain words and a maximum that is flagged as one', async () => {
  const ran = await pestle(['sig', 'TK 1 T PO Q6H PRN P'])
  expect(ran).toMatchObject({ code: 0, said: '' })
  expect(sigAnswer.parse(ran.answers[0])).toMatchObject({
    understood: true,
    dose: { low: 1, high: 1, unit: 'tablet' },
    route: 'oral',
    frequency: 1,
    period: 6,
    periodUnit: 'h',
    asNeeded: true,
    asNeededFor: 'pain',
    dailyAmount: { low: 0, high: 4, unit: 'tablet', isMaximum: true },
    schedule: { morning: null, noon: null, evening: null, bedtime: null },
    plain: {
      en: 'Take 1 tablet by mouth every 6 hours if you need it for pain.',
      es: 'Tome 1 tableta por la boca cada 6 horas si lo necesita para el dolor.',
    },
    notUnderstood: [],
  })
})

test('the form gives the unit of a bare number', async () => {
  const ran = await pestle(['sig', '1 po bid', '--form', 'capsule'])
  expect(ran.answers).toMatchObject([{ dose: { low: 1, high: 1, unit: 'capsule' } }])
})

test('a batch answers line by line, bad lines with their reason', async () => {
  const lines = ['{"id":1,"text":"1 tab qhs"}', '{"id":2}', '{"id":3,"text":"flurb 1 tab qd"}']
  const ran = await pestle(['sig', '--batch', '-'], lines.join('\n'))
  const answers = ran.answers.map((a) => batchAnswer(sigAnswer).parse(a))
  expect(answers).toMatchObject([
    { id: 1, ok: true, schedule: { morning: 0, noon: 0, evening: 0, bedtime: 1 } },
    { id: 2, ok: false, error: { kind: 'invalid-input' } },
    { id: 3, ok: true, understood: false, dailyAmount: null, notUnderstood: ['flurb'] },
  ])
})

test.each([
  ['no text', ['sig']],
  ['a text and a batch', ['sig', '1 qd', '--batch', '-']],
])('%s is wrong usage', async (_, argv) => {
  expect(await pestle(argv)).toMatchObject({ code: 2, answers: [] })
})

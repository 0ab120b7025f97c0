// Scores of every questionnaire at each cut-off, what is open, what is asked, and the stop.

import { describe, expect, test } from 'vitest'
import {
  type Answers,
  askedQuestions,
  isIn,
  openQuestions,
  safetyStop,
  scoreOf,
  standingAnswers,
} from '../../../src-main/clinical/assessments/answered-form.ts'
import { proposedAnswers } from '../../../src-main/clinical/assessments/proposed-answers.ts'
import type { Form } from '../../../src-main/reference/assessments/form.ts'
import { forms } from '../../../src-main/reference/assessments/index.ts'
import { sources } from '../../../src-main/reference/source.ts'
import { aChart, today } from '../../helpers/a-chart.ts'

const formOf = (id: string): Form => {
  const form = forms.find((one) => one.id === id)
  if (form === undefined) throw new Error(`no form ${id}`)
  return form
}

/** Answers every question that is asked so that the points come to `points`. */
function answersFor(form: Form, points: number, sex: 'female' | 'male' = 'female'): Answers {
  const found = tryFrom(form, {}, points, sex)
  if (found === null) throw new Error(`${form.id} cannot come to ${points}`)
  return found
}

function tryFrom(form: Form, answers: Answers, left: number, sex: string): Answers | null {
  const question = askedQuestions(form, answers).find(({ id }) => answers[id] === undefined)
  if (question === undefined) return left === 0 ? answers : null
  for (const { id, points } of question.choices.toSorted((a, b) => b.points - a.points)) {
    if (points > left || (question.id === 'sex' && id !== sex)) continue
    const found = tryFrom(form, { ...answers, [question.id]: id }, left - points, sex)
    if (found !== null) return found
  }
  return null
}

describe('grades at and beside their cut-offs', () => {
  test.each([
    ['phq-2', 2, 'negative'],
    ['phq-2', 3, 'positive'],
    ['phq-9', 0, 'minimal'],
    ['phq-9', 4, 'minimal'],
    ['phq-9', 5, 'mild'],
    ['phq-9', 9, 'mild'],
    ['phq-9', 10, 'moderate'],
    ['phq-9', 14, 'moderate'],
    ['phq-9', 15, 'moderately severe'],
    ['phq-9', 19, 'moderately severe'],
    ['phq-9', 20, 'severe'],
    ['phq-9', 27, 'severe'],
    ['gad-7', 4, 'minimal'],
    ['gad-7', 5, 'mild'],
    ['gad-7', 9, 'mild'],
    ['gad-7', 10, 'moderate'],
    ['gad-7', 14, 'moderate'],
    ['gad-7', 15, 'severe'],
    ['gad-7', 21, 'severe'],
    ['audit-c', 0, 'negative'],
    ['audit-c', 2, 'negative'],
    ['audit-c', 3, 'positive'],
    ['audit-c', 12, 'positive'],
    ['ada-diabetes-risk', 4, 'lower risk'],
    ['ada-diabetes-risk', 5, 'high risk'],
    ['ada-diabetes-risk', 10, 'high risk'],
    ['findrisc', 6, 'low'],
    ['findrisc', 7, 'slightly elevated'],
    ['findrisc', 11, 'slightly elevated'],
    ['findrisc', 12, 'moderate'],
    ['findrisc', 14, 'moderate'],
    ['findrisc', 15, 'high'],
    ['findrisc', 20, 'high'],
    ['findrisc', 21, 'very high'],
    ['findrisc', 26, 'very high'],
    ['stop-bang', 2, 'low'],
    ['stop-bang', 3, 'intermediate'],
    ['stop-bang', 4, 'intermediate'],
    ['stop-bang', 5, 'high'],
    ['stay-independent', 3, 'not at risk by score'],
    ['stay-independent', 4, 'at risk'],
    ['stay-independent', 14, 'at risk'],
  ])('%s of %i is %s', (id, points, grade) => {
    const form = formOf(id)
    const score = scoreOf(form, answersFor(form, points), 'female')
    expect(score).toMatchObject({ kind: 'score', points, band: { grade } })
  })

  test.each([
    [3, 'male', 'negative'],
    [4, 'male', 'positive'],
    [3, 'female', 'positive'],
  ] as const)('an AUDIT-C of %i for a %s is %s', (points, sex, grade) => {
    const form = formOf('audit-c')
    expect(scoreOf(form, answersFor(form, points), sex)).toMatchObject({ band: { grade } })
  })

  test('an AUDIT-C of 3 cannot be graded while the sex is unknown, one of 2 or 4 can', () => {
    const form = formOf('audit-c')
    const at = (points: number) => scoreOf(form, answersFor(form, points), null)
    expect(at(3)).toEqual({ kind: 'cannot-tell', missing: ['sex'] })
    expect(at(2)).toMatchObject({ band: { grade: 'negative' } })
    expect(at(4)).toMatchObject({ band: { grade: 'positive' } })
  })
})

describe('what is open', () => {
  test.each(forms.map((form) => [form.id, form] as const))(
    '%s gives no score without answers, and names what is open',
    (_, form) => {
      const score = scoreOf(form, {}, 'female')
      expect(score.kind).toBe('cannot-tell')
      expect(openQuestions(form, {}).length).toBeGreaterThan(0)
    },
  )

  test.each(
    forms.flatMap((form) =>
      form.questions
        .filter(({ isScored }) => isScored !== false)
        .map(({ id }) => [form.id, id, form] as const),
    ),
  )('%s does not add up without %s', (_, left, form) => {
    const { [left]: dropped, ...rest } = answersFor(form, 0)
    if (dropped === undefined) return
    expect(scoreOf(form, rest, 'female')).toMatchObject({
      kind: 'cannot-tell',
      missing: expect.arrayContaining([left]),
    })
  })

  test('the difficulty that the PHQ-9 asks last is not added up', () => {
    const form = formOf('phq-9')
    const { difficulty: _, ...rest } = answersFor(form, 7)
    expect(scoreOf(form, rest, null)).toMatchObject({ points: 7 })
    expect(openQuestions(form, rest)).toEqual(['difficulty'])
  })

  test('an answer that a question does not have counts as none', () => {
    const form = formOf('phq-2')
    expect(scoreOf(form, { interest: '7', mood: '1' }, null)).toEqual({
      kind: 'cannot-tell',
      missing: ['interest'],
    })
  })
})

describe('what is asked', () => {
  test('nobody who never drinks is asked how much', () => {
    const form = formOf('audit-c')
    expect(askedQuestions(form, { often: '0' }).map(({ id }) => id)).toEqual(['often'])
    expect(scoreOf(form, { often: '0' }, 'male')).toMatchObject({ points: 0 })
  })

  test('an answer that a change ruled out is dropped', () => {
    const form = formOf('audit-c')
    expect(standingAnswers(form, { often: '0', drinks: '4', six: '4' })).toEqual({ often: '0' })
  })

  test('FINDRISC waits for the sex before it asks the waist', () => {
    const form = formOf('findrisc')
    const { sex: _, 'waist-female': __, ...rest } = answersFor(form, 10)
    expect(scoreOf(form, rest, null)).toEqual({ kind: 'cannot-tell', missing: ['sex'] })
    expect(askedQuestions(form, { sex: 'male' }).map(({ id }) => id)).toContain('waist-male')
    expect(askedQuestions(form, { sex: 'male' }).map(({ id }) => id)).not.toContain('waist-female')
  })
})

test.each([
  ['0', false],
  ['1', true],
  ['2', true],
  ['3', true],
])(
  'the ninth answer %s of the PHQ-9 stops: %s, also before the rest is answered',
  (answer, stops) => {
    const stop = safetyStop(formOf('phq-9'), { 'self-harm': answer })
    expect(stop !== null).toBe(stops)
  },
)

test('the highest score of every form can be reached and not passed', () => {
  for (const form of forms) {
    const sexes = ['female', 'male'] as const
    const highest = sexes.map((sex) => {
      const answers: Record<string, string> = {}
      for (let round = 0; round < form.questions.length; round++) {
        const question = askedQuestions(form, answers).find(({ id }) => answers[id] === undefined)
        if (question === undefined) break
        const most = question.choices.toSorted((a, b) => b.points - a.points)[0]
        answers[question.id] = question.id === 'sex' ? sex : (most?.id ?? '')
      }
      const score = scoreOf(form, answers, sex)
      return score.kind === 'score' ? score.points : Number.NaN
    })
    expect(Math.max(...highest), form.id).toBe(form.most)
  }
})

test('a form is in Spanish only when every text of it is', () => {
  expect(forms.filter((form) => isIn(form, 'es')).map(({ id }) => id)).toEqual([
    'phq-2',
    'phq-9',
    'gad-7',
  ])
})

test('ids are unique, branches name questions before them, sources are registered', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length)
  for (const { questions, source, bands } of forms) {
    expect(Object.keys(sources)).toContain(source)
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, onlyAfter, choices } of questions) {
      expect(new Set(choices.map((one) => one.id)).size).toBe(choices.length)
      if (onlyAfter !== undefined)
        expect(ids.slice(0, ids.indexOf(id))).toContain(onlyAfter.question)
    }
    const lists = 'female' in bands ? [bands.female, bands.male] : [bands]
    for (const list of lists) {
      expect(list[0]?.from).toBe(0)
      expect(list.map(({ from }) => from)).toEqual(
        list.map(({ from }) => from).toSorted((a, b) => a - b),
      )
    }
  }
})

describe('answers that the chart gives', () => {
  const questions = formOf('findrisc').questions
  const answersOf = (chart: Parameters<typeof proposedAnswers>[1]) =>
    Object.fromEntries(proposedAnswers(questions, chart).map((one) => [one.question, one.answer]))

  test.each([
    ['1981-11-24', '0'],
    ['1981-11-23', '2'],
    ['1971-11-24', '2'],
    ['1971-11-23', '3'],
    ['1961-11-24', '3'],
    ['1961-11-23', '4'],
  ])('somebody born on %s gets the age group %s', (born, answer) => {
    expect(answersOf(aChart().born(born).chart).age).toBe(answer)
  })

  test.each([
    [76.2, '0'],
    [76.6, '1'],
    [91.9, '1'],
    [92.3, '3'],
  ])('%f kg at 175 cm gets the BMI group %s', (kg, answer) => {
    const chart = aChart()
      .measured('29463-7', kg, 'kg', '2026-11-01')
      .measured('8302-2', 175, 'cm', '2020-01-01').chart
    expect(answersOf(chart).bmi).toBe(answer)
  })

  test('a weight of more than a year ago, an unknown age and another sex propose nothing', () => {
    const chart = aChart()
      .person({ sex: 'other' })
      .measured('29463-7', 90, 'kg', '2025-11-22')
      .measured('8302-2', 175, 'cm', '2020-01-01').chart
    expect(answersOf(chart)).toEqual({})
    expect(today).toBe('2026-11-23')
  })

  test('every proposal says the fact behind it', () => {
    const chart = aChart()
      .born('1950-05-01')
      .person({ sex: 'male' })
      .measured('29463-7', 95, 'kg', '2026-10-02')
      .measured('8302-2', 175, 'cm', '2020-01-01').chart
    expect(proposedAnswers(questions, chart).map(({ because }) => because)).toEqual([
      'Age 76',
      'BMI 31 kg/m² from 95 kg of 2026-10-02 and 175 cm',
      'Sex on record: male',
    ])
  })
})

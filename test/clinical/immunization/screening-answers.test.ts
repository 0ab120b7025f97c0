import { describe, expect, test } from 'vitest'
import { cdsi } from '../../../src-main/clinical/immunization/cdsi.ts'
import {
  questionsFor,
  type ScreeningAnswers,
  screeningResult,
  stopsOf,
} from '../../../src-main/clinical/immunization/screening-answers.ts'
import { screeningQuestions } from '../../../src-main/reference/immunization/screening-questions.ts'
import { aChart } from '../../helpers/a-chart.ts'

const woman = aChart()
  .born('1980-06-15')
  .person({ sex: 'female' })
  .hasNoConditions()
  .hasNoVaccines().chart
const no = { answer: 'no', observations: [] } as const
const allNo: ScreeningAnswers = Object.fromEntries(screeningQuestions.map(({ id }) => [id, no]))
const yes = (id: string, ...observations: string[]): ScreeningAnswers => ({
  ...allNo,
  [id]: { answer: 'yes', observations },
})

const mmr = '03'
const zoster = '187'
const why = (answers: ScreeningAnswers, cvx: string, chart = woman) =>
  stopsOf(chart, answers, cvx).map((stop) => stop.why)

test('every observation of the questions is one of the CDC’s, and no id is there twice', () => {
  const titles = cdsi().observationTitles
  for (const { observations } of screeningQuestions)
    expect(observations.filter((code) => !titles.has(code))).toEqual([])
  const ids = screeningQuestions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('each contraindication of adult vaccines can be said by an answer, or comes from the chart', () => {
  // Read from the chart, of children, or of vaccines against dengue and smallpox, which have a consultation of their own.
  const elsewhere =
    '009 010 011 013 016 027 028 029 030 031 033 034 035 073 160 161 224 225 226 227 228 229 230 231 243 278'.split(
      ' ',
    )
  const said = new Set(screeningQuestions.flatMap(({ observations }) => observations))
  const asked = cdsi().antigens.flatMap((antigen) => [
    ...antigen.contraindications.map(({ code }) => code),
    ...antigen.vaccineContraindications.map(({ code }) => code),
  ])
  const missing = [...new Set(asked)].filter((code) => !said.has(code) && !elsewhere.includes(code))
  expect(missing.map((code) => `${code} ${cdsi().observationTitles.get(code)}`)).toEqual([])
})

test('whoever cannot be pregnant is not asked: men, and people from 60 years', () => {
  const ids = (chart: typeof woman) => questionsFor(chart).map(({ id }) => id)
  expect(ids(woman)).toContain('pregnant')
  expect(ids(aChart().born('1980-06-15').chart)).toContain('pregnant')
  expect(ids(aChart().born('1980-06-15').person({ sex: 'male' }).chart)).not.toContain('pregnant')
  const born = (day: string) => ids(aChart().born(day).person({ sex: 'female' }).chart)
  expect(born('1966-11-24')).toContain('pregnant')
  expect(born('1966-11-23')).not.toContain('pregnant')
})

describe('what stops a dose', () => {
  test('nothing, when everything was asked and answered with no', () => {
    expect(why(allNo, mmr)).toEqual([])
    expect(why(allNo, zoster)).toEqual([])
  })

  test('a question that nobody asked', () => {
    const { 'ill-today': _, ...rest } = allNo
    expect(why(rest, zoster)).toEqual(['1 question is not asked yet.'])
    expect(why({}, zoster)).toEqual([`${screeningQuestions.length} questions are not asked yet.`])
  })

  test.each([
    [
      'pregnancy, MMR',
      yes('pregnant', '007'),
      mmr,
      ["Contraindicated by the CDC's schedule: Pregnant."],
    ],
    ['pregnancy, zoster', yes('pregnant', '007'), zoster, []],
    [
      'an allergic reaction to gelatin, MMR',
      yes('allergy', '102'),
      mmr,
      [expect.stringContaining('gelatin')],
    ],
    ['an allergic reaction to gelatin, zoster', yes('allergy', '102'), zoster, []],
    [
      'an adverse reaction to a component, zoster',
      yes('allergy', '080'),
      zoster,
      [expect.stringContaining('component')],
    ],
    [
      'an allergic reaction to nobody knows what',
      yes('allergy'),
      zoster,
      [expect.stringContaining('before any vaccine')],
    ],
    [
      'weak immunity without more words, MMR',
      yes('weak-immunity'),
      mmr,
      [expect.stringContaining('before a live vaccine')],
    ],
    ['weak immunity without more words, zoster', yes('weak-immunity'), zoster, []],
    [
      'a family problem of immunity says itself',
      yes('family-immunity'),
      mmr,
      [expect.stringContaining('Family history')],
    ],
    ['sick today stops nothing by itself', yes('ill-today'), mmr, []],
  ])('%s', (_, answers, cvx, expected) => {
    expect(why(answers, cvx)).toEqual(expected)
  })

  test('unsure counts as yes', () => {
    expect(why({ ...allNo, allergy: { answer: 'unsure', observations: [] } }, zoster)).toHaveLength(
      1,
    )
  })

  test('an observation that the question does not ask for is not taken', () => {
    expect(screeningResult(woman, yes('pregnant', '080')).observations).toEqual([])
  })

  test('a condition of the chart, without any answer', () => {
    const transplanted = aChart()
      .born('1980-06-15')
      .person({ sex: 'female' })
      .hasNoVaccines()
      .has('Kidney transplant', 'Z94.0').chart
    expect(why(allNo, mmr, transplanted)).toEqual([
      "Contraindicated by the CDC's schedule: Solid organ transplantation.",
    ])
    expect(why(allNo, zoster, transplanted)).toEqual([])
  })

  test('a missing birth date, and a vaccine that the CDC does not know', () => {
    expect(why(allNo, zoster, aChart().person({ sex: 'female' }).chart)).toEqual([
      'Cannot tell: no birth date is on record.',
    ])
    expect(why(allNo, '999')).toEqual(["Cannot tell: CVX 999 is not in the CDC's table."])
  })
})

test('precautions are said for what was answered with yes only', () => {
  expect(screeningResult(woman, allNo).precautions).toEqual([])
  expect(screeningResult(woman, yes('fainting')).precautions).toEqual([
    'Give the dose sitting or lying and watch the patient for fifteen minutes.',
  ])
})

import { describe, expect, it, test } from 'vitest'
import release from '../../resources/knowledge/immunization/release.json' with { type: 'json' }
import { batchAnswer } from '../../src-main/cli/answers.ts'
import { forecastAnswer } from '../../src-main/cli/forecast/forecast-answer.ts'
import { addDays, day } from '../../src-main/clinical/dates.ts'
import { pestle } from '../helpers/command-line.ts'

const request = {
  birthDate: '1960-06-15',
  sex: 'female',
  doses: [{ date: '2025-06-01', cvx: '187', mvx: 'SKB' }],
  observations: [{ code: '014' }],
  on: '2025-11-10',
}
const groupIn = (answer: unknown, name: string) =>
  forecastAnswer.parse(answer).groups.find(({ group }) => group === name)

const bundle = (conditions: readonly object[] = []) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id: 'p',
        name: [{ family: 'Sample', given: ['Vera'] }],
        birthDate: '1960-06-15',
        gender: 'female',
      },
    },
    ...conditions.map((resource) => ({ resource })),
    {
      resource: {
        resourceType: 'Immunization',
        id: 'i',
        status: 'completed',
        patient: { reference: 'Patient/p' },
        vaccineCode: { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '187' }] },
        occurrenceDateTime: '2025-06-01',
      },
    },
  ],
})
const heartFailure = {
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p' },
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: {
    coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9' }],
    text: 'Heart failure',
  },
}

describe('forecast', () => {
  it('answers every vaccine group, every dose, the release and the citation', async () => {
    const ran = await pestle(['forecast', '-'], JSON.stringify(request))
    expect(ran).toMatchObject({ code: 0, said: '' })
    expect(forecastAnswer.parse(ran.answers[0])).toMatchObject({
      on: '2025-11-10',
      release: expect.stringMatching(/^\d+\.\d+$/),
      doses: [
        { date: '2025-06-01', cvx: '187', antigens: [{ antigen: 'Zoster', status: 'Valid' }] },
      ],
      observations: [{ code: '014', title: 'Diabetes', from: null }],
      cannotTell: [],
      citation: expect.stringContaining('Centers for Disease Control'),
    })
    expect(groupIn(ran.answers[0], 'Zoster')).toMatchObject({
      status: 'Not complete',
      doseNumber: 2,
      earliest: '2025-06-29',
      recommended: '2025-07-27',
      pastDue: '2026-01-28',
      latest: null,
      vaccines: [{ cvx: '187' }],
    })
  })

  it('reads a bundle, its conditions too, and says from which words', async () => {
    const ran = await pestle(
      ['forecast', '-', '--on', '2025-11-10'],
      JSON.stringify(bundle([heartFailure])),
    )
    expect(ran).toMatchObject({ code: 0 })
    expect(groupIn(ran.answers[0], 'RSV')).toMatchObject({
      status: 'Not complete',
      series: ['RSV risk 50-74 years 1-dose series'],
    })
    expect(forecastAnswer.parse(ran.answers[0]).observations).toContainEqual({
      code: '016',
      title: 'Chronic heart disease',
      date: null,
      from: 'Heart failure',
    })
  })

  it('says what a bundle does not tell', async () => {
    const ran = await pestle(['forecast', '-', '--on', '2025-11-10'], JSON.stringify(bundle()))
    expect(forecastAnswer.parse(ran.answers[0]).cannotTell.join(' ')).toContain(
      'No conditions are on record',
    )
  })

  it('says which doses it could not count', async () => {
    const doses = [
      { date: '2025-06-01', cvx: '999' },
      { date: '2025-12-01', cvx: '187' },
    ]
    const ran = await pestle(['forecast', '-'], JSON.stringify({ ...request, doses }))
    expect(forecastAnswer.parse(ran.answers[0]).cannotTell).toEqual([
      "CVX 999 is not in the CDC's table: the dose of 2025-06-01 is not counted.",
      'The dose of 2025-12-01 is after 2025-11-10: it is not counted.',
    ])
  })

  it('says from half a year on that the tables are old', async () => {
    const cannotTell = async (on: string) => {
      const ran = await pestle(['forecast', '-'], JSON.stringify({ ...request, on }))
      return forecastAnswer.parse(ran.answers[0]).cannotTell
    }
    const built = day(release.day)
    expect(await cannotTell(addDays(built, 183))).toEqual([])
    expect((await cannotTell(addDays(built, 184))).join(' ')).toContain('influenza and COVID-19')
  })

  it('answers a batch, of fields and of bundles, bad lines too', async () => {
    const lines = [
      { id: 1, ...request },
      { id: 2, bundle: bundle(), on: '2025-11-10' },
      { id: 3, doses: [] },
    ]
    const ran = await pestle(
      ['forecast', '--batch', '-'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(ran.answers.map((one) => batchAnswer(forecastAnswer).parse(one))).toMatchObject([
      { id: 1, ok: true },
      { id: 2, ok: true },
      { id: 3, ok: false, error: { message: 'The field "birthDate" is missing.' } },
    ])
  })
})

test.each<[string, object, string]>([
  ['no birth date', { birthDate: undefined }, '"birthDate" is missing'],
  ['no doses', { doses: undefined }, '"doses" is missing'],
  ['a vaccine by name', { doses: [{ date: '2025-06-01', cvx: 'Shingrix' }] }, 'not a CVX code'],
  ['a day that is not real', { on: '2025-02-30' }, '"on"'],
  ['birth after the day', { birthDate: '2025-12-01', doses: [] }, 'birth date is after'],
  ['a dose before birth', { doses: [{ date: '1950-01-01', cvx: '03' }] }, 'before the birth date'],
  ['no day and no dose', { on: undefined, doses: [] }, 'Say the day'],
])('%s cannot be answered', async (_title, changes, words) => {
  const ran = await pestle(['forecast', '-'], JSON.stringify({ ...request, ...changes }))
  expect(ran).toMatchObject({ code: 1, answers: [] })
  expect(ran.said).toContain(words)
})

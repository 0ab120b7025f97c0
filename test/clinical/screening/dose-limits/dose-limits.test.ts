// Highest doses: each label at its limit and one step over, and every lower limit of older adults, of forms and of other
// drugs at its dose, its age and each fact that lacks. The numbers are those of the lines, not of the table.

import { describe, expect, test } from 'vitest'
import { doseRange } from '../../../../src-main/clinical/screening/dose-range.ts'
import { doseLimitRows } from '../../../../src-main/reference/dose-range.ts'
import { aChart, type ChartBuilder } from '../../../helpers/a-chart.ts'
import { bodyLimits, brainAndPainLimits } from './label-limits.ts'

const adult = aChart().born('1980-01-01').person({ sex: 'male' }).hasNoConditions()

/** Everything that the family says: rows that fire, and what lacks. */
function says({ chart }: Pick<ChartBuilder, 'chart'>): readonly string[] {
  return doseRange
    .screen(chart)
    .map((f) => (f.kind === 'concern' ? f.row : `lacks ${f.missing.toSorted().join(' ')}`))
}

interface Taken {
  readonly drug: string
  /** Null when nobody recorded it. */
  readonly form: string | null
}

/** One unit of this strength, of which nobody knows how many are taken. */
function unmeasured(chart: ChartBuilder, { drug, form }: Taken, mg: number): ChartBuilder {
  const strength = `${Number(mg.toPrecision(6))} mg`
  return chart.takes(drug, { source: 'patient', as: { ingredients: [drug], strength, form } })
}

/** One unit a day of this strength, as dispensed. */
function dosed(chart: ChartBuilder, taken: Taken, mg: number): ChartBuilder {
  const id = `m${(chart.chart.medications?.length ?? 0) + 1}`
  return unmeasured(chart, taken, mg).filled('2026-11-13', { of: id })
}

/** Drugs whose label has another limit for immediate or for extended release. */
const forms: Readonly<Record<string, string>> = { memantine: 'extended release capsule' }
/** A cautious limit below that of the label. */
const cautious: Readonly<Record<string, string>> = {
  acetaminophen: 'dose-acetaminophen-caution',
  colchicine: 'dose-colchicine-prevention',
}
const rowOf = (drug: string) => `dose-${drug.replaceAll(' ', '-')}`
const labels = [...bodyLimits, ...brainAndPainLimits]

describe('The highest dose of the label', () => {
  test.each(labels)('$drug: $mg mg', ({ drug, mg, asks }) => {
    const taken = { drug, form: forms[drug] ?? 'tablet' }
    const below = cautious[drug] === undefined ? [] : [cautious[drug]]
    expect(says(dosed(adult, taken, mg))).toEqual(below)
    expect(says(dosed(adult, taken, mg * 1.001))).toEqual([rowOf(drug)])
    // A single unit that is stronger is enough; a weak one says nothing about the day.
    expect(says(unmeasured(adult, taken, mg * 1.001))).toEqual([rowOf(drug)])
    expect(says(unmeasured(adult, taken, mg / 10))).toEqual(asks ? ['lacks dailyDose'] : [])
  })
})

interface Special extends Taken {
  readonly row: string
  readonly mg: number
  readonly asks: boolean
  /** The first year of age that counts; null when every age does. */
  readonly fromYears: number | null
  readonly beside: string
}

/** Row | drug | mg, `?` when asked for | form | from this age on | with this drug. */
const specials = `
dose-acetaminophen-caution | acetaminophen | 3000 | tablet | |
dose-citalopram-older | citalopram | 20? | tablet | 61 |
dose-citalopram-cyp2c19 | citalopram | 20 | tablet | | omeprazole
dose-escitalopram-older | escitalopram | 10? | tablet | 65 |
dose-paroxetine-older | paroxetine | 50 | tablet | 65 |
dose-zolpidem-older | zolpidem | 5? | tablet | 65 |
dose-zolpidem-extended-older | zolpidem | 6.25 | extended release tablet | 65 |
dose-eszopiclone-older | eszopiclone | 2 | tablet | 65 |
dose-zaleplon-older | zaleplon | 10 | capsule | 65 |
dose-triazolam-older | triazolam | 0.25 | tablet | 65 |
dose-temazepam-older | temazepam | 15 | capsule | 65 |
dose-lorazepam-older | lorazepam | 2 | tablet | 65 |
dose-alprazolam-older | alprazolam | 0.75 | tablet | 65 |
dose-haloperidol-older | haloperidol | 6 | tablet | 65 |
dose-tramadol-older | tramadol | 300? | tablet | 76 |
dose-memantine-immediate | memantine | 20 | tablet | |
dose-venlafaxine-extended | venlafaxine | 225 | extended release capsule | |
dose-glipizide-extended | glipizide | 20 | extended release tablet | |
dose-aspirin-with-ticagrelor | aspirin | 100 | tablet | | ticagrelor
dose-lovastatin-with-diltiazem | lovastatin | 20 | tablet | | diltiazem
dose-colchicine-prevention | colchicine | 1.2 | tablet | |
dose-omeprazole-usual | omeprazole | 40 | capsule | |
dose-esomeprazole-usual | esomeprazole | 40 | capsule | |
dose-lansoprazole-usual | lansoprazole | 30 | capsule | |
dose-dexlansoprazole-usual | dexlansoprazole | 60 | capsule | |
dose-pantoprazole-usual | pantoprazole | 40 | tablet | |
dose-rabeprazole-usual | rabeprazole | 20 | tablet | |
dose-famotidine-usual | famotidine | 80 | tablet | |`
  .trim()
  .split('\n')
  .map((line): Special => {
    const [row = '', drug = '', mg = '', form = '', years = '', beside = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    const fromYears = years === '' ? null : Number(years)
    return { row, drug, mg: Number.parseFloat(mg), asks: mg.endsWith('?'), form, fromYears, beside }
  })

/** Whom a line is about: on the birthday from which it counts, and with the other drug, of which little is taken. */
function patientOf({ fromYears, beside }: Special): ChartBuilder {
  const person = fromYears === null ? adult : adult.born(`${2026 - fromYears}-11-23`)
  return beside === '' ? person : unmeasured(person, { drug: beside, form: 'tablet' }, 1)
}

describe('The lower limit', () => {
  test.each(specials)('$row: more than $mg mg', (line) => {
    const patient = patientOf(line)
    expect(says(dosed(patient, line, line.mg))).toEqual([])
    expect(says(dosed(patient, line, line.mg * 1.001))).toEqual([line.row])
  })

  test.each(specials.filter(({ fromYears }) => fromYears !== null))(
    '$row: from $fromYears years on',
    (line) => {
      const young = patientOf(line).born(`${2026 - (line.fromYears ?? 0)}-11-24`)
      const unknown = patientOf(line).person({ birthDate: null })
      expect(says(dosed(young, line, line.mg * 1.001))).toEqual([])
      expect(says(dosed(unknown, line, line.mg * 1.001))).toEqual(['lacks birthDate'])
      expect(says(unmeasured(patientOf(line), line, line.mg / 10))).toEqual(
        line.asks ? ['lacks dailyDose'] : [],
      )
    },
  )

  test.each(specials.filter(({ beside }) => beside !== ''))('$row: only with $beside', (line) => {
    expect(says(dosed(adult, line, line.mg * 1.001))).toEqual([])
    // One for the drug that it may change, one for the line itself.
    expect(says(dosed(adult.takes('white pill'), line, line.mg * 1.001))).toEqual([
      'lacks ingredients',
      'lacks ingredients',
    ])
  })

  test.each([
    ['zolpidem', 6, 65],
    ['zolpidem', 7, 65],
    ['memantine', 21, 40],
    ['venlafaxine', 226, 40],
    ['glipizide', 21, 40],
  ])('cannot tell %s without a form', (drug, mg, years) => {
    const patient = adult.born(`${2026 - years}-11-23`)
    const taken = patient.takes(drug, {
      as: { ingredients: [drug], strength: null, form: null },
      directions: `Take ${mg} mg by mouth once daily`,
    })
    expect(says(taken)).toEqual(['lacks form'])
  })

  test.each([
    ['memantine', 'extended release capsule', 21],
    ['venlafaxine', 'tablet', 226],
    ['glipizide', 'tablet', 21],
  ])('is quiet: %s as %s', (drug, form, mg) => {
    expect(says(dosed(adult, { drug, form }, mg))).toEqual([])
  })

  test('of zolpidem in women goes by sex, form and age', () => {
    const taken = { drug: 'zolpidem', form: 'tablet' }
    const woman = adult.person({ sex: 'female' })
    expect(says(dosed(woman, taken, 5))).toEqual([])
    expect(says(dosed(woman, taken, 5.01))).toEqual(['dose-zolpidem-women'])
    expect(says(dosed(adult, taken, 5.01))).toEqual([])
    expect(says(dosed(adult.person({ sex: null }), taken, 5.01))).toEqual(['lacks sex'])
    expect(says(dosed(woman.born('1961-11-23'), taken, 5.01))).toEqual(['dose-zolpidem-older'])
    expect(says(dosed(woman.born('1961-11-24'), taken, 5.01))).toEqual(['dose-zolpidem-women'])
  })

  test.each(['omeprazole', 'esomeprazole', 'lansoprazole', 'pantoprazole', 'rabeprazole'])(
    'of %s waits for Helicobacter and a tumor that makes gastrin',
    (drug) => {
      const taken = (chart: ChartBuilder) => says(dosed(chart, { drug, form: 'capsule' }, 80))
      expect(taken(adult.has('invented', 'E16.4'))).toEqual([])
      expect(taken(adult.has('invented', 'B96.81'))).toEqual([])
      expect(taken(adult.has('invented', 'K21.9'))).toEqual([`dose-${drug}-usual`])
      expect(taken(adult.takes('clarithromycin 250 mg tablet'))).toEqual([])
      expect(taken(adult.takes('white pill'))).toEqual(['lacks ingredients', 'lacks ingredients'])
    },
  )

  test('of famotidine waits for a tumor that makes gastrin', () => {
    const taken = { drug: 'famotidine', form: 'tablet' }
    expect(says(dosed(adult.has('invented', 'E16.4'), taken, 160))).toEqual([])
    expect(says(dosed(adult.has('invented', 'B96.81'), taken, 160))).toEqual([
      'dose-famotidine-usual',
    ])
  })
})

test('A dose in mg needs no strength', () => {
  const taken = (mg: number) =>
    adult.takes('citalopram', {
      as: { ingredients: ['citalopram'], strength: null, form: null },
      directions: `Take ${mg} mg by mouth once daily`,
    })
  expect(says(taken(40))).toEqual([])
  expect(says(taken(41))).toEqual(['dose-citalopram'])
})

describe('A wrong rhythm', () => {
  const monthly = (directions?: string) =>
    adult.takes('ibandronate 150 mg tablet', {
      source: 'patient',
      ...(directions === undefined ? {} : { directions }),
    })
  const weekly = (tablets: number) =>
    adult
      .takes('methotrexate 2.5 mg tablet', {
        source: 'patient',
        directions: `Take ${tablets} tablets by mouth once weekly`,
      })
      .filled('2026-11-13', { of: 'm1', quantity: tablets * 4, daysSupply: 28 })

  test('of ibandronate', () => {
    expect(says(monthly('Take 1 tablet by mouth daily'))).toEqual(['dose-bisphosphonate-daily'])
    expect(says(monthly('Take 1 tablet by mouth once a month'))).toEqual([])
    expect(says(monthly('as told'))).toEqual(['lacks directions'])
    expect(says(monthly())).toEqual(['lacks directions'])
  })

  test('of methotrexate: 30 mg a week and more', () => {
    expect(says(weekly(12))).toEqual([])
    expect(says(weekly(13))).toEqual(['dose-methotrexate-weekly'])
  })

  test.each<[string, string, string[]]>([
    ['12 tablets a week', 'Take 12 tablets by mouth once weekly', []],
    ['13 tablets a week', 'Take 13 tablets by mouth once weekly', ['dose-methotrexate-weekly']],
    ['13 tablets on a Monday', 'Take 13 tablets every Monday', ['dose-methotrexate-weekly']],
    ['30 mg a week', 'Take 30 mg once a week', []],
    ['32.5 mg a week', 'Take 32.5 mg once a week', ['dose-methotrexate-weekly']],
    ['7 tablets twice a week', 'Take 7 tablets twice a week', ['dose-methotrexate-weekly']],
    [
      'twice a week with one day named',
      'Take 7 tablets twice a week on Monday',
      ['lacks directions'],
    ],
  ])('of methotrexate by the directions alone: %s', (_, directions, rows) => {
    const taken = adult.takes('methotrexate 2.5 mg tablet', { source: 'patient', directions })
    expect(says(taken)).toEqual(rows)
  })

  test('of methotrexate shows the week, and the directions count where the fill is less', () => {
    const { chart } = adult
      .takes('methotrexate 2.5 mg tablet', {
        source: 'patient',
        directions: 'Take 13 tablets by mouth once weekly',
      })
      .filled('2026-11-13', { of: 'm1', quantity: 16, daysSupply: 28 })
    expect(doseRange.screen(chart)).toMatchObject([
      { row: 'dose-methotrexate-weekly', evidence: [{}, { value: '32.5', unit: 'mg' }] },
    ])
  })
})

test('Each limit has a line or a test of its own', () => {
  const known = new Set([
    ...labels.map(({ drug }) => rowOf(drug)),
    ...specials.map(({ row }) => row),
    'dose-zolpidem-women',
    'dose-methotrexate-weekly',
  ])
  expect(doseLimitRows.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})

import { expect, test } from 'vitest'
import { riskScores } from '../../../src-main/clinical/anticoagulation/risk-scores.ts'
import { timeInRange } from '../../../src-main/clinical/anticoagulation/time-in-range.ts'
import type { Chart } from '../../../src-main/clinical/chart.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { aChart } from '../../helpers/a-chart.ts'

const clinic = { kind: 'warfarin', timeInRange: null, hasBled: false } as const
const scores = (chart: Chart, facts: Partial<Parameters<typeof riskScores>[1]> = {}) => {
  const [stroke, bleeding] = riskScores(chart, { ...clinic, ...facts }) ?? []
  if (stroke === undefined || bleeding === undefined) throw new Error('No scores')
  return { stroke, bleeding }
}
/** Half of the days in range, and all of them. */
const labile = timeInRange(
  [
    { date: day('2026-10-01'), inr: 2.5 },
    { date: day('2026-11-01'), inr: 3.6 },
  ],
  2,
  3,
)
const steady = timeInRange(
  [
    { date: day('2026-10-01'), inr: 2.5 },
    { date: day('2026-11-01'), inr: 2.6 },
  ],
  2,
  3,
)

const known = aChart()
  .born('1950-01-01')
  .person({ sex: 'female' })
  .takes('warfarin 5 mg tablet')
  .has('Atrial fibrillation', 'I48.91')

test('CHA2DS2-VASc counts what is coded: a woman of 76 with hypertension and a stroke has 6', () => {
  const { stroke } = scores(known.has('Hypertension', 'I10').has('Stroke', 'I63.9').chart)
  expect(stroke.points).toBe(6)
  expect(stroke.counted).toEqual([
    'hypertension',
    'age 65 or more',
    'age 75 or more',
    'stroke, TIA or embolism (2)',
    'female sex',
  ])
  expect(stroke.open).toEqual([])
})

test.each([
  ['1961-11-24', 0],
  ['1961-11-23', 1],
  ['1951-11-24', 1],
  ['1951-11-23', 2],
])('CHA2DS2-VASc of a man born on %s is %i', (born, points) => {
  const { chart } = known.born(born).person({ sex: 'male' })
  expect(scores(chart).stroke.points).toBe(points)
})

test('unknown conditions, age and sex stay open and are no zero points', () => {
  const { stroke } = scores(aChart().takes('warfarin 5 mg tablet').chart)
  expect(stroke.points).toBe(0)
  expect(stroke.open).toHaveLength(8)
  expect(riskScores(aChart().chart, clinic)).toBeNull()
})

test('HAS-BLED counts pressure above 160, creatinine from 2.26, age above 65 and an NSAID', () => {
  const at = (pressure: number, creatinine: number, born: string, drug: string) =>
    scores(
      known
        .born(born)
        .takes(drug)
        .measured('8480-6', pressure, 'mm[Hg]', '2026-11-01')
        .measured('2160-0', creatinine, 'mg/dL', '2026-11-01').chart,
      { timeInRange: steady },
    ).bleeding
  expect(at(161, 2.26, '1960-11-23', 'ibuprofen 400 mg tablet')).toMatchObject({
    points: 4,
    open: ['eight or more drinks a week'],
  })
  expect(at(160, 2.25, '1960-11-24', 'metformin 500 mg tablet').points).toBe(0)
})

test('HAS-BLED takes the labile INR and the bleed from the clinic', () => {
  const { chart } = known
  expect(scores(chart).bleeding.open).toContain('labile INR')
  expect(scores(chart, { kind: 'doac' }).bleeding.open).not.toContain('labile INR')
  expect(scores(chart, { timeInRange: labile }).bleeding.counted).toContain('labile INR')
  expect(scores(chart, { timeInRange: steady }).bleeding.counted).not.toContain('labile INR')
  const bled = scores(chart, { hasBled: true }).bleeding
  expect(bled.counted).toContain('bleeding, anemia or a disorder')
})

test('a bleed in the log and an ulcer in the chart are one point', () => {
  const { chart } = known.has('Gastric ulcer', 'K25.9')
  const once = scores(chart).bleeding.points
  expect(scores(chart, { hasBled: true }).bleeding.points).toBe(once)
})

// The score of sixteen factors: not given until all are named and asked.

import { describe, expect, test } from 'vitest'
import {
  type FactorRisk,
  shownFactors,
  wellnessScore,
} from '../../src-main/programs/wellness-score.ts'

const own = { id: 'sleep', title: 'Sleep' }
const all = (risk: FactorRisk): Record<string, FactorRisk> =>
  Object.fromEntries([...shownFactors, own].map(({ id }) => [id, risk]))

describe('The wellness score', () => {
  test.each([
    ['healthy', 32],
    ['moderate', 16],
    ['high', 0],
  ] as const)('of all %s is %i of 32', (risk, points) => {
    expect(wellnessScore(all(risk), own)).toEqual({
      kind: 'score',
      points,
      most: 32,
      incomplete: [],
    })
  })

  test('counts one point for what was left open, and says so', () => {
    const risks: Record<string, FactorRisk> = {
      ...all('healthy'),
      waist: 'incomplete',
      tobacco: 'high',
    }
    expect(wellnessScore(risks, own)).toEqual({
      kind: 'score',
      points: 29,
      most: 32,
      incomplete: ['Waist'],
    })
  })

  test('is not given while the sixteenth factor has no name of its own', () => {
    const unnamed = { kind: 'cannot-tell', missing: ['name of the sixteenth factor'] }
    expect(wellnessScore(all('healthy'), null)).toEqual(unnamed)
    expect(wellnessScore(all('healthy'), { id: 'bmi', title: 'Again' })).toEqual(unnamed)
  })

  test('is not given when a factor was not asked', () => {
    const { hdl: _, ...risks } = all('healthy')
    expect(wellnessScore(risks, own)).toEqual({ kind: 'cannot-tell', missing: ['HDL cholesterol'] })
  })
})

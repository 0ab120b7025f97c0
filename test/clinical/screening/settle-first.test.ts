// Advice that another finding has overtaken: a purchase is not advised, a test says what to settle first.

import { describe, expect, test } from 'vitest'
import type { Concern, Finding } from '../../../src-main/clinical/finding.ts'
import { screen } from '../../../src-main/clinical/screening/index.ts'
import { settleFirst } from '../../../src-main/clinical/screening/settle-first.ts'
import { aChart } from '../../helpers/a-chart.ts'

type Made = Pick<Concern, 'rule'> & Partial<Concern> & { readonly drugs: readonly string[] }

function made({ drugs, ...rest }: Made): Concern {
  return {
    kind: 'concern',
    row: rest.rule,
    severity: 'major',
    interrupts: false,
    category: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
    evidence: [],
    text: 'Invented.',
    recommendation: 'Invented advice.',
    source: { id: 'ags-beers-2023', citation: 'Invented' },
    ...rest,
    subjects: drugs.map((id) => ({ name: `drug ${id}`, rxcui: null, kind: 'drug', id })),
  }
}

const cost = made({ rule: 'cost-simplification', severity: 'minor', drugs: ['m1', 'm2'] })
const due = made({ rule: 'monitoring', severity: 'moderate', drugs: ['m1', 'm2'] })
const stop = made({ rule: 'renal-dosing', drugs: ['m1'], recommendation: 'Ask to stop it.' })
const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const

/** What becomes of advice beside other findings: said as it was, not at all, or with more words. */
function fate(advice: Concern, ...others: readonly Finding[]): string {
  const found = settleFirst([advice, ...others]).find(
    (f) => f.kind === 'concern' && f.rule === advice.rule,
  )
  if (found?.kind !== 'concern') return 'silent'
  return found.recommendation.slice(advice.recommendation.length).trim() || 'as it was'
}

const testWords =
  'Another finding asks whether drug m1 can stay; for drug m2 the test is due either way.'
const pairWords =
  'Another finding asks whether drug m1 can stay beside another drug: settle that first.'

describe('Advice about a drug', () => {
  test.each<[string, Finding, string, string]>([
    ['when a major finding asks to stop it', stop, 'silent', testWords],
    ['when it is not urgent', { ...stop, severity: 'moderate' }, 'as it was', 'as it was'],
    [
      'when a critical one says that the drug itself harms, in any words',
      { ...stop, severity: 'critical', recommendation: 'Call the prescriber today.' },
      'silent',
      testWords,
    ],
    [
      'when a critical one asks for a lower dose',
      { ...stop, severity: 'critical', category: tooHigh, recommendation: 'At most 5 mg a day.' },
      'as it was',
      'as it was',
    ],
    [
      'when a major one asks for another class',
      { ...stop, recommendation: 'Ask the prescriber for another class.' },
      'silent',
      testWords,
    ],
    [
      'when a major one asks for a test',
      { ...stop, recommendation: 'Ask for potassium now.' },
      'as it was',
      'as it was',
    ],
    [
      'when a major one warns against a sudden end',
      { ...stop, recommendation: 'Ask for the plan; never stop it at once.' },
      'as it was',
      'as it was',
    ],
    [
      'when the patient is taught when to stop',
      { ...stop, recommendation: 'Check the dose. Teach to stop at the first tendon pain.' },
      'as it was',
      'as it was',
    ],
    ['when it is about another drug', made({ ...stop, drugs: ['m3'] }), 'as it was', 'as it was'],
    [
      'when one of two is to stop and nobody knows which',
      made({ ...stop, drugs: ['m1', 'm3'] }),
      pairWords,
      'as it was',
    ],
    [
      'when the family judges no drug',
      { ...stop, rule: 'abnormal-results' },
      'as it was',
      'as it was',
    ],
  ])('%s', (_, other, ofCost, ofTest) => {
    expect(fate(cost, other)).toBe(ofCost)
    expect(fate(due, other)).toBe(ofTest)
  })

  test('a test of a drug alone may fall away with it', () => {
    expect(fate({ ...due, subjects: due.subjects.slice(0, 1) }, stop)).toBe(
      'Another finding asks whether drug m1 can stay: settle that first, and whether this test is then still needed.',
    )
  })

  test('a critical test stays as it was: it protects as long as the drug is taken', () => {
    expect(fate({ ...due, severity: 'critical' }, stop)).toBe('as it was')
  })

  test('what cannot be told and other advice stay', () => {
    const question: Finding = {
      kind: 'cannot-tell',
      rule: 'cost-simplification',
      about: 'Invented',
      missing: ['ingredients'],
      subjectIds: ['m1'],
    }
    const dose = made({ rule: 'dose-range', drugs: ['m1'] })
    expect(settleFirst([question, stop, dose])).toEqual([question, stop, dose])
  })
})

describe('Metformin with glipizide', () => {
  const taken = aChart()
    .born('1950-01-01')
    .person({ sex: 'female' })
    .takes('metformin 500 mg tablet')
    .takes('glipizide 5 mg tablet')
    .has('diabetes', 'E11.9')
  const rowsAt = (egfr: number) =>
    screen(taken.measured('33914-3', egfr, 'mL/min/{1.73_m2}', '2026-11-01').chart)
  const b12 = (egfr: number) =>
    rowsAt(egfr).find((f) => f.kind === 'concern' && f.row === 'monitor-metformin-b12')

  test('below a GFR of 30 is not combined, and vitamin B12 waits for the decision', () => {
    expect(rowsAt(29)).not.toContainEqual(expect.objectContaining({ rule: 'cost-simplification' }))
    expect(b12(29)).toMatchObject({
      recommendation: expect.stringContaining('whether metformin can stay: settle that first'),
    })
  })

  test('at a GFR of 60 is combined, and vitamin B12 is due', () => {
    expect(rowsAt(60)).toContainEqual(
      expect.objectContaining({ row: 'cost-combine-glipizide-metformin' }),
    )
    expect(b12(60)).toMatchObject({ recommendation: expect.not.stringContaining('settle') })
  })
})

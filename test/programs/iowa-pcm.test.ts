// Iowa Medicaid PCM: eligibility at each edge, the loop's claims, their limits and what holds them.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { draftClaims } from '../../src-main/programs/engine/draft-claim.ts'
import { termsOn } from '../../src-main/programs/engine/terms.ts'
import { iowaPcm } from '../../src-main/programs/iowa-pcm.ts'
import { type KnownFacts, nothingKnown } from '../../src-main/programs/known-facts.ts'
import { iowaPcmDiseases } from '../../src-main/reference/programs/program-diseases.ts'
import { aChart, type ChartBuilder } from '../helpers/a-chart.ts'
import { aContext, aStoreTerm, wholeEncounter } from './an-encounter.ts'

const daily = { directions: 'Take 1 tablet by mouth once daily' }
const inIowa: KnownFacts = { ...nothingKnown, medicaid: 'IA' }
const taking = (chart: ChartBuilder, ...drugs: readonly string[]) =>
  drugs.reduce((c, drug) => c.takes(drug, daily), chart)
const three = ['Lisinopril 10 mg tablet', 'Metformin 500 mg tablet', 'Atorvastatin 20 mg tablet']
const home = aChart().person({ isLongTermCare: false }).has('high blood pressure', 'I10')
const threeDrugs = taking(home, ...three)
const fourth = 'Sertraline 50 mg tablet'

const answerOf = ({ chart }: ChartBuilder, known = inIowa) => iowaPcm.eligible(chart, known).answer
const criterionOf = ({ chart }: ChartBuilder, id: string, known = inIowa) => {
  const found = iowaPcm.eligible(chart, known).criteria.find((c) => c.id === id)
  return [found?.answer, found?.because, found?.missing]
}

describe('A patient of Iowa Medicaid', () => {
  test.each([
    ['with four regular drugs and one disease', taking(threeDrugs, fourth), 'yes'],
    ['with three', threeDrugs, 'no'],
    [
      'with three and one as needed',
      threeDrugs.takes(fourth, { directions: 'Take 1 tablet by mouth as needed' }),
      'no',
    ],
    ['with three and a cream', threeDrugs.takes('Ketoconazole 2 % cream', daily), 'no'],
    ['with three and one without directions', threeDrugs.takes(fourth), 'cannot-tell'],
    ['with three and one not identified', threeDrugs.takes('heart pill', daily), 'cannot-tell'],
    ['with three and a second strength', threeDrugs.takes('Lisinopril 20 mg tablet', daily), 'no'],
    [
      'with three and one over the counter',
      threeDrugs.takes(fourth, { ...daily, kind: 'otc' }),
      'no',
    ],
    [
      'with four and no disease',
      taking(aChart().person({ isLongTermCare: false }).hasNoConditions(), ...three, fourth),
      'no',
    ],
    [
      'with four and another disease',
      taking(aChart().person({ isLongTermCare: false }).has('gout', 'M10.9'), ...three, fourth),
      'no',
    ],
    [
      'with four and words for a disease',
      taking(aChart().person({ isLongTermCare: false }).has('sugar', null), ...three, fourth),
      'cannot-tell',
    ],
    [
      'with four in a nursing facility',
      taking(threeDrugs, fourth).person({ isLongTermCare: true }),
      'no',
    ],
    [
      'with four and nobody said where',
      taking(threeDrugs, fourth).person({ isLongTermCare: null }),
      'cannot-tell',
    ],
    ['who died', taking(threeDrugs, fourth).person({ diedOn: day('2026-11-01') }), 'no'],
  ] as const)('%s', (_, chart, answer) => {
    expect(answerOf(chart)).toBe(answer)
  })

  test.each([
    ['of another state', 'WI', 'no', 'Medicaid of WI'],
    ['without Medicaid', 'none', 'no', 'No Medicaid'],
    ['of whom nobody said', null, 'cannot-tell', 'Nobody recorded it'],
  ] as const)('%s', (_, medicaid, answer, because) => {
    const known = { ...nothingKnown, medicaid }
    const chart = taking(threeDrugs, fourth)
    expect(answerOf(chart, known)).toBe(answer)
    expect(criterionOf(chart, 'medicaid', known).slice(0, 2)).toEqual([answer, because])
  })

  test('is told the fact behind each criterion, and what is missing', () => {
    expect(criterionOf(threeDrugs.takes(fourth), 'drugs')).toEqual([
      'cannot-tell',
      `3 drugs: ${three.join(', ')}; perhaps also ${fourth}`,
      ['directions'],
    ])
    expect(criterionOf(threeDrugs, 'diseases')).toEqual(['yes', 'hypertension', []])
  })

  test('qualifies by each of twelve diseases', () => {
    expect(iowaPcmDiseases).toHaveLength(12)
    for (const { title, icd10 } of iowaPcmDiseases) {
      const chart = aChart().has('x', icd10[0] ?? null)
      expect(criterionOf(chart, 'diseases')[1]).toBe(title)
    }
  })

  test("is held against the store's own number of drugs from its day on", () => {
    const own = [aStoreTerm('least drugs', 3, '2026-11-24')]
    const on = (date: string) => iowaPcm.eligible(threeDrugs.on(date).chart, inIowa, own).answer
    expect([on('2026-11-23'), on('2026-11-24')]).toEqual(['no', 'yes'])
  })
})

const own = [aStoreTerm('code initial', 'INVENTED'), aStoreTerm('code new-problem', 'INVENTED2')]
const claimOf = (facts: Partial<typeof wholeEncounter>, uses: readonly [string, string][] = []) => {
  const context = {
    ...aContext(iowaPcm, own),
    history: {
      isWhole: true,
      uses: uses.map(([service, on]) => ({
        program: 'iowa-pcm',
        service,
        memberId: 'pt1',
        drug: null,
        on: day(on),
      })),
    },
  }
  return draftClaims(iowaPcm, { ...wholeEncounter, ...facts }, context, wholeEncounter.on)[0]
}
const held = (claim: ReturnType<typeof claimOf>) =>
  claim?.checks
    .filter(({ answer }) => answer === 'missing' || answer === 'refused')
    .map(({ id, because, where }) => [id, because, where])

describe('An initial assessment', () => {
  test('may leave with a joint plan', () => {
    const claim = claimOf({})
    expect(claim).toMatchObject({
      service: 'initial',
      canLeave: true,
      lines: [{ code: 'INVENTED', units: 1, cents: 7500 }],
      diagnoses: ['E11.9', 'I10'],
    })
  })

  test.each([
    ['without a plan', { plan: null }, [['plan', 'No written plan', 'plan']]],
    [
      'unanswered',
      { planReply: 'no-reply' },
      [['plan-reply', 'The physician has not answered the plan', 'plan']],
    ],
    [
      'rejected',
      { planReply: 'rejected' },
      [['plan-reply', 'The physician rejected the plan on 2026-11-24: no joint plan', 'plan']],
    ],
    ['without consent', { consent: null }, [['consent', 'No consent is recorded', 'consent']]],
  ] as const)('%s stays', (_, facts, expected) => {
    const claim = claimOf(facts)
    expect([held(claim), claim?.canLeave]).toEqual([expected, false])
  })

  test('is refused a second time ever', () => {
    const claim = claimOf({}, [['initial', '2001-01-01']])
    expect(claim?.canLeave).toBe(false)
    expect(claim?.limits.map(({ answer, because }) => [answer, because])).toEqual([
      ['reached', 'Initial assessments: 1 ever; 1 given'],
    ])
  })
})

test.each([
  ['new-problem', ['2025-11-23', '2026-02-01'], 'within'],
  ['new-problem', ['2025-11-24', '2026-02-01'], 'reached'],
  ['problem-follow-up', ['2026-01-01', '2026-02-01', '2026-03-01'], 'within'],
  ['problem-follow-up', ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'], 'reached'],
  ['preventive-follow-up', ['2026-05-23'], 'within'],
  ['preventive-follow-up', ['2026-05-24'], 'reached'],
] as const)('A %s after those of %s is %s', (kind, uses, answer) => {
  const claim = claimOf(
    { kind },
    uses.map((on) => [kind, on]),
  )
  expect(claim?.limits.map((limit) => limit.answer)).toEqual([answer])
})

test.each([
  ['2003-10-15', 'W4100'],
  ['2003-10-16', null],
])('The local code on %s is %s', (on, code) => {
  const facts = { ...wholeEncounter, on: day(on) }
  const context = { ...aContext(iowaPcm), terms: termsOn(iowaPcm.terms, [], day(on)) }
  expect(draftClaims(iowaPcm, facts, context, day(on))[0]?.lines[0]?.code).toBe(code)
})

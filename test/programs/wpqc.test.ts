// WPQC: each way to qualify at its edge, the end of Level I, CMR/A claims with certificates, limits and modifiers.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { draftClaims } from '../../src-main/programs/engine/draft-claim.ts'
import { termsOn } from '../../src-main/programs/engine/terms.ts'
import { type KnownFacts, nothingKnown } from '../../src-main/programs/known-facts.ts'
import { wpqc } from '../../src-main/programs/wpqc.ts'
import { aChart, type ChartBuilder } from '../helpers/a-chart.ts'
import { aContext, aProblem, aStoreTerm, wholeEncounter } from './an-encounter.ts'

const none: KnownFacts = {
  listings: {},
  medicaid: 'WI',
  dischargedOn: 'none',
  needsCoordination: false,
  needsLiteracyHelp: false,
  isReferredByPrescriber: false,
  isInHospice: null,
}
const drugs = (chart: ChartBuilder, count: number) =>
  ['Lisinopril 10 mg', 'Amlodipine 5 mg', 'Atorvastatin 20 mg', 'Sertraline 50 mg']
    .slice(0, count)
    .reduce((c, drug) => c.takes(drug), chart)
const two = aChart().has('high blood pressure', 'I10').has('gout', 'M10.9')
const healthy = aChart().hasNoConditions().takesNothing()

describe('A member of Wisconsin qualifies', () => {
  test.each<[string, ChartBuilder, Partial<KnownFacts>, string]>([
    ['by diabetes alone', aChart().has('diabetes', 'E11.9').takesNothing(), {}, 'yes'],
    ['by four drugs for two conditions', drugs(two, 4), {}, 'yes'],
    ['not by three drugs', drugs(two, 3), {}, 'no'],
    [
      'not by four drugs for one condition',
      drugs(aChart().has('high blood pressure', 'I10'), 4),
      {},
      'no',
    ],
    [
      'not by conditions off the list',
      drugs(aChart().has('gout', 'M10.9').has('acne', 'L70.0'), 4),
      {},
      'no',
    ],
    [
      'perhaps by a condition in words',
      drugs(aChart().has('sugar', null).has('gout', 'M10.9'), 4),
      {},
      'cannot-tell',
    ],
    ['not by nothing', healthy, {}, 'no'],
    ['by a discharge of 14 days ago', healthy, { dischargedOn: day('2026-11-09') }, 'yes'],
    ['not by one of 15 days ago', healthy, { dischargedOn: day('2026-11-08') }, 'no'],
    ['not by one that is to come', healthy, { dischargedOn: day('2026-11-24') }, 'no'],
    ['by care to coordinate', healthy, { needsCoordination: true }, 'yes'],
    ['by literacy', healthy, { needsLiteracyHelp: true }, 'yes'],
    ['by referral', healthy, { isReferredByPrescriber: true }, 'yes'],
    [
      'perhaps, when nobody asked about referral',
      healthy,
      { isReferredByPrescriber: null },
      'cannot-tell',
    ],
    [
      'perhaps, when nobody asked about a discharge',
      healthy,
      { dischargedOn: null },
      'cannot-tell',
    ],
    ['not in another state', aChart().has('diabetes', 'E11.9'), { medicaid: 'IA' }, 'no'],
    [
      'perhaps, when nobody said which Medicaid',
      aChart().has('diabetes', 'E11.9'),
      { medicaid: null },
      'cannot-tell',
    ],
    [
      'not after death',
      aChart()
        .has('diabetes', 'E11.9')
        .person({ diedOn: day('2026-11-01') }),
      {},
      'no',
    ],
  ])('%s', (_, { chart }, known, answer) => {
    expect(wpqc.eligible(chart, { ...none, ...known }).answer).toBe(answer)
  })

  test('by criteria that are named once each', () => {
    const ids = wpqc.eligible(aChart().chart, nothingKnown).criteria.map((c) => c.id)
    expect(ids).toEqual([
      'medicaid',
      'diabetes',
      'complex',
      'discharge',
      'coordination',
      'literacy',
      'referral',
    ])
  })
})

const claimsOn = (on: string, facts: Partial<typeof wholeEncounter> = {}) => {
  const provider =
    wholeEncounter.provider === null ? null : { ...wholeEncounter.provider, signedOn: day(on) }
  const consent = { on: day(on), by: 'patient', method: 'written' as const }
  const whole = { ...wholeEncounter, on: day(on), provider, consent, ...facts }
  const context = { ...aContext(wpqc), terms: termsOn(wpqc.terms, [], day(on)) }
  return draftClaims(wpqc, whole, context, day(on))
}
const levelOne = (on: string) => claimsOn(on).find((c) => c.service === 'dose-form-duration')

describe('A Level I intervention', () => {
  test('was paid until March 31, 2017', () => {
    expect(levelOne('2017-03-31')).toMatchObject({
      canLeave: true,
      problemId: 'p1',
      lines: [{ code: '99605', modifiers: ['U3'], units: 1, cents: 3000 }],
      diagnoses: ['I10', 'E11.9'],
    })
  })

  test.each(['2017-04-01', '2026-11-23'])('is refused on %s with the reason', (on) => {
    expect(levelOne(on)).toMatchObject({
      canLeave: false,
      lines: [],
      checks: [
        {
          id: 'ended',
          answer: 'refused',
          because: expect.stringContaining('on or after April 1, 2017'),
        },
      ],
    })
  })

  test.each([
    ['cost-effectiveness', { result: 'interchanged' }],
    ['cost-effectiveness', { cause: 'More cost-effective drug available', result: 'no-reply' }],
    ['addition', { result: 'started' }],
    ['deletion', { result: 'stopped' }],
    ['focused-adherence', { dtp: 'nonadherence', result: 'aid-provided' }],
    [
      'device-instruction',
      {
        cause: 'Taken or given incorrectly',
        action: 'education',
        result: 'instructions-understood',
      },
    ],
  ] as const)('is %s by %o', (service, facts) => {
    const problems = [aProblem(facts)]
    const found = claimsOn('2016-01-04', { problems }).map((claim) => claim.service)
    expect(found).toEqual([service, 'cmr-a-initial'])
  })
})

describe('A CMR/A', () => {
  const claim = (
    facts: Partial<typeof wholeEncounter> = {},
    context: Partial<ReturnType<typeof aContext>> = {},
  ) =>
    draftClaims(
      wpqc,
      { ...wholeEncounter, ...facts },
      { ...aContext(wpqc), ...context },
      wholeEncounter.on,
    ).find((one) => one.service.startsWith('cmr-a'))
  const held = (one: ReturnType<typeof claim>) =>
    one?.checks
      .filter((c) => c.answer === 'missing' || c.answer === 'refused')
      .map((c) => c.because)

  test('goes with its modifier, and asks to hold unverified terms against the manual', () => {
    const draft = claim()
    expect(draft).toMatchObject({ service: 'cmr-a-initial', canLeave: true })
    expect(draft?.lines).toEqual([{ code: '99605', modifiers: ['UA'], units: 1, cents: 7500 }])
    expect(draft?.checks.filter((c) => c.answer === 'ask').map((c) => c.id)).toEqual(['terms'])
  })

  test.each([
    ['never seen', 'never', '99605'],
    ['seen three years ago today', '2023-11-23', '99605'],
    ['seen three years ago tomorrow', '2023-11-24', '99606'],
  ])('of a patient %s has the code of %s: %s', (_, lastServiceOn, code) => {
    expect(claim({}, { lastServiceOn })?.lines[0]?.code).toBe(code)
  })

  test('of a patient whose past nobody looked up has no line', () => {
    const draft = claim({}, { lastServiceOn: null })
    expect([draft?.lines, held(draft), draft?.canLeave]).toEqual([
      [],
      ['Nobody looked whether the patient was seen before'],
      false,
    ])
  })

  test.each([
    ['by phone', { mode: 'phone' }, 'Held by phone; this service is face to face'],
    ['without approval', { approval: null }, 'No approval'],
    ['without times', { startedAt: null }, 'Start and end of the face-to-face part are not logged'],
    [
      'in a nursing home',
      { patient: { ...wholeEncounter.patient, isLongTermCare: true } },
      'The patient lives in a nursing facility',
    ],
  ] as const)('%s stays', (_, facts, because) => {
    expect(held(claim(facts))).toEqual([because])
  })

  test.each([
    [false, true, 'Without certificate: pharmacy'],
    [true, null, 'Nobody recorded the certificate of: pharmacist'],
    [null, false, 'Without certificate: pharmacist'],
  ])('with certificates %s and %s stays', (isPharmacyCertified, isPharmacistCertified, because) => {
    expect(held(claim({}, { isPharmacyCertified, isPharmacistCertified }))).toEqual([because])
  })

  const follow = (...days: readonly string[]) =>
    claim(
      { kind: 'problem-follow-up' },
      {
        history: {
          isWhole: true,
          uses: days.map((on) => ({
            program: 'wpqc',
            service: 'cmr-a-follow-up',
            memberId: 'pt1',
            drug: null,
            on: day(on),
          })),
        },
      },
    )

  test('follows three times in twelve months', () => {
    expect(follow('2026-01-01', '2026-02-01')).toMatchObject({
      canLeave: true,
      lines: [{ modifiers: ['UB'], cents: 4000 }],
    })
    const third = follow('2025-11-23', '2026-01-01', '2026-02-01')
    const fourth = follow('2025-11-24', '2026-01-01', '2026-02-01')
    expect([third?.canLeave, fourth?.canLeave]).toEqual([true, false])
    expect(fourth?.limits[0]).toMatchObject({ answer: 'reached', nextOn: '2026-11-24' })
  })

  test("stays without a modifier: the store's own empty one", () => {
    const terms = termsOn(
      wpqc.terms,
      [{ ...aStoreTerm('modifier cmr-a-initial', ''), value: null }],
      wholeEncounter.on,
    )
    expect(held(claim({}, { terms }))).toEqual([
      'No term says the modifier; without it the claim is denied',
    ])
  })
})

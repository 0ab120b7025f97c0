// Facts of an encounter from stored rows: a table of what each row says, and of what stays unknown without it.

import { describe, expect, test } from 'vitest'
import { encounterFactsOf } from '../../../src-main/api/claims/encounter-facts-of.ts'
import type { EncounterRows } from '../../../src-main/api/claims/encounter-rows.ts'
import { notEnrolled } from '../../../src-main/api/claims/enrollment-facts.ts'
import type { EncounterFacts } from '../../../src-main/programs/encounter/encounter-facts.ts'
import { fillRecord } from '../../../src-main/programs/encounter/record.ts'
import { programs } from '../../../src-main/programs/index.ts'
import { aChart, today } from '../../helpers/a-chart.ts'
import { bareRows, keptOf } from '../../helpers/claims/encounter-rows.ts'
import { sampleRecommendation, sampleReview } from '../../helpers/sample-document-input.ts'

const factsOf = (rows: EncounterRows, program = 'medicare-part-d') =>
  encounterFactsOf(rows, program, notEnrolled, null)

const consent = (changes: Partial<EncounterRows['consents'][number]> = {}) => ({
  ...keptOf('k1'),
  kind: 'consent' as const,
  scope: 'services',
  given_by: 'patient' as const,
  method: 'verbal' as const,
  code: null,
  note: null,
  on_day: '2026-11-23',
  until_day: null,
  ...changes,
})
const offer = (offered_on: string, kind: 'CMR' | 'TMR' = 'CMR') => ({
  ...keptOf('o1'),
  ...{
    program: 'store',
    kind,
    offered_on,
    owner_id: null,
    due_on: null,
    state: 'accepted' as const,
  },
  ...{
    closed_on: null,
    close_code: null,
    close_note: null,
    reopened_at: null,
    representative: null,
  },
})
const reply = (said: EncounterRows['replies'][number]['reply'], onDay = '2026-11-23') => ({
  problemId: 'b1',
  reply: said,
  onDay,
})
const fact = (field: string, value: string, subject_id = 'r1') => ({
  ...keptOf(`f-${field}`),
  encounter_id: 'r1',
  ...{ subject_id, field, value },
})

describe('A bare signed review', () => {
  const facts = factsOf(bareRows())

  test('says nothing that nobody recorded', () => {
    expect(facts).toMatchObject({
      place: null,
      faceMinutes: null,
      adminMinutes: null,
      consent: null,
      packet: null,
      disposalGivenOn: null,
      offeredOn: null,
      failedDays: null,
      drugs: null,
      conditions: null,
      plan: null,
      planReply: null,
      pharmacy: null,
    })
    expect(facts.patient).toMatchObject({ memberId: null, allergies: null, isLongTermCare: null })
  })

  test.each(programs.map((program) => [program.id, program] as const))(
    'leaves the record of %s with gaps, each with a place',
    (_, program) => {
      const { missing } = fillRecord(program.record, factsOf(bareRows(), program.id))
      expect(missing.length).toBeGreaterThan(3)
    },
  )
})

describe('Stored rows say', () => {
  test.each<[string, Partial<EncounterRows>, Partial<EncounterFacts>]>([
    [
      'a consent of the day',
      { consents: [consent()] },
      { consent: { on: today, by: 'patient', method: 'verbal' } },
    ],
    [
      'no consent of a later day',
      { consents: [consent({ on_day: '2026-11-24' })] },
      { consent: null },
    ],
    [
      'no consent that ended the day before',
      { consents: [consent({ on_day: '2026-01-02', until_day: '2026-11-22' })] },
      { consent: null },
    ],
    [
      'a consent on its last day',
      { consents: [consent({ on_day: '2026-11-22', until_day: '2026-11-23' })] },
      { consent: { on: '2026-11-22' as typeof today, by: 'patient', method: 'verbal' } },
    ],
    [
      'no consent to another program',
      { consents: [consent({ scope: 'wpqc' })] },
      { consent: null },
    ],
    [
      'no consent once it was refused',
      {
        consents: [
          consent({ on_day: '2026-11-20' }),
          consent({ kind: 'refusal', on_day: '2026-11-21' }),
        ],
      },
      { consent: null },
    ],
    [
      'the first offer of its year',
      { offers: [offer('2025-02-01'), offer('2026-03-01'), offer('2026-06-01')] },
      { offeredOn: '2026-03-01' as typeof today },
    ],
    ['no offer of another kind', { offers: [offer('2026-03-01', 'TMR')] }, { offeredOn: null }],
    ['no offer after it', { offers: [offer('2026-11-24')] }, { offeredOn: null }],
    [
      'yes to the whole plan',
      { replies: [reply('accepted')] },
      { planReply: 'accepted', planReplyOn: today },
    ],
    [
      'yes with a no as a change',
      { replies: [reply('accepted'), reply('declined')] },
      { planReply: 'accepted-modified' },
    ],
    ['no to all of it', { replies: [reply('declined')] }, { planReply: 'rejected' }],
    [
      'nothing by a question back',
      { replies: [reply('more-information')] },
      { planReply: null, planReplyOn: null },
    ],
    ['no reply when a letter was closed', { closedLetters: 1 }, { planReply: 'no-reply' }],
    [
      'minutes for forms as what is counted beyond those face to face',
      {
        said: [fact('faceMinutes', '38')],
        minutes: [
          { phase: 'collect', seconds: 2400, corrected_seconds: null },
          { phase: 'implement', seconds: 60, corrected_seconds: 600 },
        ],
      },
      { faceMinutes: 38, adminMinutes: 12 },
    ],
    [
      'no minutes that are no number',
      { said: [fact('faceMinutes', 'about 40')] },
      { faceMinutes: null },
    ],
    ['no place that is none of the list', { said: [fact('place', 'bus')] }, { place: null }],
    [
      'the reviews of its year',
      {
        signedReviews: [
          { id: 'r0', kind: 'CMR', held_on: '2025-11-23' },
          { id: 'r2', kind: 'TMR', held_on: '2026-02-03' },
          { id: 'r1', kind: 'CMR', held_on: '2026-11-23' },
        ],
      },
      { cmrDays: [today], tmrDays: ['2026-02-03' as typeof today] },
    ],
  ])('%s', (_, rows, expected) => {
    expect(factsOf(bareRows(rows))).toMatchObject(expected)
  })
})

describe('A drug', () => {
  const chart = aChart().takes('Lisinopril 10 mg tablet', { directions: 'One a day' }).chart

  test('keeps what was signed and takes what lacked from the chart of now', () => {
    const bare = bareRows({}, chart)
    const [drug] = factsOf(bare).drugs ?? []
    expect(drug).toMatchObject({
      id: 'm1',
      directions: 'One a day',
      indication: null,
      course: null,
    })
    const [mended] = factsOf({ ...bare, said: [fact('course', 'chronic', 'm1')] }).drugs ?? []
    expect(mended?.course).toBe('chronic')
  })
})

describe('A problem', () => {
  const review = (withLetter: boolean) =>
    sampleReview({
      heldOn: today,
      problems: [
        {
          id: 'b1',
          title: 'Two pain tablets',
          category: { pqa: 'safety', dtp: 'unnecessary-drug-therapy' },
          cause: 'Duplicate therapy',
          severity: 'major',
          evidence: [],
          citation: null,
          status: 'open',
        },
      ],
      todo: withLetter
        ? []
        : [{ id: 't1', problemId: 'b1', topic: 'Pain', actions: ['Ask first.'] }],
      recommendations: withLetter ? [sampleRecommendation({ problemId: 'b1' })] : [],
    })
  const problemOf = (rows: Partial<EncounterRows>, withLetter = true) =>
    factsOf(bareRows({ review: review(withLetter), ...rows })).problems?.[0]

  test('with a recommendation is a prescriber consultation, with a to-do line one with the patient', () => {
    expect(problemOf({})?.action).toBe('prescriber-consult')
    expect(problemOf({}, false)).toMatchObject({
      action: 'patient-consult',
      recommendation: 'Ask first.',
    })
  })

  test('takes its result from the last reply that says something, unless a person said it better', () => {
    expect(problemOf({})?.result).toBeNull()
    expect(problemOf({ replies: [reply('accepted'), reply('not-my-patient')] })).toMatchObject({
      result: 'accepted',
      resultOn: today,
    })
    expect(
      problemOf({ replies: [reply('accepted')], said: [fact('result', 'stopped', 'b1')] })?.result,
    ).toBe('stopped')
  })

  test('has no severity and no saving until somebody judged it', () => {
    expect(problemOf({})).toMatchObject({ severity: null, savedCents: null, rationale: null })
    expect(problemOf({ said: [fact('severity', '3', 'b1')] })?.severity).toBe(3)
  })
})

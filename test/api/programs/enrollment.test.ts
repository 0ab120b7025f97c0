// A patient's place with payers, written and taken back, and what the kept answers say after each.

import { beforeEach, describe, expect, it } from 'vitest'
import { type Day, day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import type { CaseState, PayerFactKind } from '../../../src-main/contract/enrollment.ts'
import { programs } from '../../../src-main/programs/index.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { type TestApp, testApp } from '../../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let prescriberId: string

beforeEach(async () => {
  test = testApp()
  client = test.client
  ;({ patientId, prescriberId } = await openStoreWithAda(test))
})

const listed = (more: { from?: Day; until?: Day; standing?: 'listed' | 'not-listed' } = {}) => ({
  program: 'outcomes-mtm',
  standing: 'listed' as const,
  learnedFrom: 'List of 20 November',
  ...more,
})
const kept = async (program = 'outcomes-mtm') => {
  const row = await test.app.chartFile
    .reader()
    .selectFrom('eligibilities')
    .select(['answer', 'missing', 'why'])
    .where('patient_id', '=', patientId)
    .where('program', '=', program)
    .executeTakeFirst()
  return row
}
const criterion = async (program: string, id: string) =>
  (await client.programs.eligibility({ patientId }))
    .find((one) => one.program === program)
    ?.criteria.find((one) => one.id === id)

describe('answers that are kept', () => {
  it('are there for every program from the first minute of a chart', async () => {
    const rows = await test.app.chartFile
      .reader()
      .selectFrom('eligibilities')
      .select('program')
      .where('patient_id', '=', patientId)
      .execute()
    expect(rows.map((row) => row.program).toSorted()).toEqual(
      programs.map(({ id }) => id).toSorted(),
    )
  })

  it.each([
    ['nobody looked', null, { answer: 'cannot-tell', missing: 'payerListing', why: '' }],
    ['the list names the patient', listed(), { answer: 'yes', missing: '', why: 'On the list' }],
    [
      'the list does not',
      listed({ standing: 'not-listed' }),
      { answer: 'no', missing: '', why: '' },
    ],
    [
      'the list names the patient up to today',
      listed({ until: day('2026-11-23') }),
      { answer: 'yes', missing: '', why: 'On the list until 2026-11-23' },
    ],
    [
      'the list ended yesterday',
      listed({ until: day('2026-11-22') }),
      { answer: 'no', missing: '', why: '' },
    ],
    [
      'the list begins today',
      listed({ from: day('2026-11-23') }),
      { answer: 'yes', missing: '', why: 'On the list' },
    ],
    [
      'the list begins tomorrow',
      listed({ from: day('2026-11-24') }),
      { answer: 'no', missing: '', why: '' },
    ],
  ])('of a program with a list, when %s', async (_, enrollment, expected) => {
    if (enrollment !== null) await client.enrollments.save({ patientId, enrollment })
    expect(await kept()).toEqual(expected)
  })

  it('change back when the entry is voided', async () => {
    const { id } = await client.enrollments.save({ patientId, enrollment: listed() })
    await client.enrollments.void({ patientId, id, reason: 'Of another patient' })
    expect(await kept()).toMatchObject({ answer: 'cannot-tell', missing: 'payerListing' })
  })
})

describe('an enrollment', () => {
  it('keeps every field as it was written', async () => {
    const enrollment = {
      program: 'iowa-pcm',
      standing: 'enrolled' as const,
      learnedFrom: 'Letter of the state',
      memberId: 'M-1',
      beneficiaryId: 'IA-2',
      plan: 'Invented Medicaid',
      contractId: 'H0000',
      bin: '000000',
      pcn: 'PCN',
      groupId: 'G',
      otherInsurance: 'None',
      from: day('2026-01-01'),
      until: day('2026-12-31'),
      metCriteriaOn: day('2026-01-02'),
      path: 'at-risk' as const,
      prescriberId,
      consentOn: day('2026-11-23'),
      approval: 'PA-3',
    }
    await client.enrollments.save({ patientId, enrollment })
    const { enrollments } = await client.enrollments.read({ patientId })
    expect(enrollments).toEqual([{ ...enrollment, id: expect.any(String), revision: 1 }])
  })

  it('is one of each program, and a stale change is refused', async () => {
    await client.enrollments.save({ patientId, enrollment: listed() })
    await failure(client.enrollments.save({ patientId, enrollment: listed() }), 'conflict')
    await client.enrollments.save({
      patientId,
      revision: 1,
      enrollment: { ...listed(), memberId: 'M-2' },
    })
    await failure(
      client.enrollments.save({ patientId, revision: 1, enrollment: listed() }),
      'conflict',
    )
  })

  it.each([
    ['a program that is not there', { ...listed(), program: 'nothing' }, 'enrollment.program'],
    [
      'a last day before the first',
      listed({ from: day('2026-11-23'), until: day('2026-11-22') }),
      'enrollment.until',
    ],
    [
      'a consent of tomorrow',
      { ...listed(), consentOn: day('2026-11-24') },
      'enrollment.consentOn',
    ],
  ])('with %s is refused at its field', async (_, enrollment, field) => {
    const refused = await failure(
      client.enrollments.save({ patientId, enrollment }),
      'invalid-input',
    )
    expect(Object.keys(refused.fields ?? {})).toEqual([field])
  })
})

describe('a fact that payers ask for', () => {
  it.each<[PayerFactKind, string, string, string, string]>([
    ['medicaid', 'IA', 'iowa-pcm', 'medicaid', 'yes'],
    ['medicaid', 'WI', 'iowa-pcm', 'medicaid', 'no'],
    ['medicaid', 'none', 'iowa-pcm', 'medicaid', 'no'],
    ['discharge', '2026-11-09', 'wpqc', 'discharge', 'yes'],
    ['discharge', '2026-11-08', 'wpqc', 'discharge', 'no'],
    ['discharge', 'none', 'wpqc', 'discharge', 'no'],
    ['coordination', 'yes', 'wpqc', 'coordination', 'yes'],
    ['literacy', 'no', 'wpqc', 'literacy', 'no'],
    ['referral', 'yes', 'wpqc', 'referral', 'yes'],
  ])('%s %s makes the criterion of %s (%s) “%s”', async (fact, value, program, id, answer) => {
    expect((await criterion(program, id))?.answer).toBe('cannot-tell')
    await client.payerFacts.save({ patientId, fact, value })
    expect((await criterion(program, id))?.answer).toBe(answer)
  })

  it('takes the place of what was said before, and may be unknown again', async () => {
    await client.payerFacts.save({ patientId, fact: 'medicaid', value: 'WI' })
    await client.payerFacts.save({ patientId, fact: 'medicaid', value: 'IA' })
    expect((await client.enrollments.read({ patientId })).facts).toMatchObject([
      { fact: 'medicaid', value: 'IA', onDay: '2026-11-23' },
    ])
    await client.payerFacts.save({ patientId, fact: 'medicaid', value: null })
    expect((await client.enrollments.read({ patientId })).facts).toEqual([])
    expect((await criterion('iowa-pcm', 'medicaid'))?.missing).toEqual([
      { fact: 'medicaid', words: 'state whose Medicaid covers the patient' },
    ])
  })

  it.each<[PayerFactKind, string]>([
    ['medicaid', 'Iowa'],
    ['discharge', '2026-11-24'],
    ['discharge', '2026-02-30'],
    ['referral', 'IA'],
  ])('%s refuses “%s”', async (fact, value) => {
    await failure(client.payerFacts.save({ patientId, fact, value }), 'invalid-input')
  })
})

describe('a case', () => {
  const save = (state: CaseState, id: string | null = null, revision: number | null = null) =>
    client.cases.save({
      patientId,
      id,
      revision,
      case: {
        program: 'mirixa',
        caseNumber: 'INVENTED-1',
        title: 'Adherence to a statin',
        openedOn: day('2026-11-01'),
        dueOn: day('2026-12-01'),
        state,
      },
    })

  it('goes from state to state as the platform lets it, and closes at its end', async () => {
    const { id } = await save('New')
    await failure(save('Completed', id, 1), 'invalid-input')
    await save('In progress', id, 1)
    await save('Completed', id, 2)
    const { cases } = await client.enrollments.read({ patientId })
    expect(cases).toMatchObject([{ state: 'Completed', closedOn: '2026-11-23', revision: 3 }])
    await failure(save('In progress', id, 3), 'invalid-input')
  })

  it('has a number of its own within its program', async () => {
    await save('New')
    await failure(save('New'), 'invalid-input')
  })
})

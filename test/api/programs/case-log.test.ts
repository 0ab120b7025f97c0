// The log of a case: each step moves the state as the platform's flow has it, an ended case takes its payment only, and the
// worklist says what was done last.

import { describe, expect, it } from 'vitest'
import { logWords } from '../../../src-main/api/programs/case-steps.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { stateAfter } from '../../../src-main/contract/case-log.ts'
import type { InputOf } from '../../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../../helpers/people.ts'
import { testApp } from '../../helpers/test-app.ts'

describe('the state after a step', () => {
  it.each([
    ['New', 'outreach', 'voicemail', 'In progress'],
    ['New', 'outreach', 'declined', 'Declined'],
    ['In progress', 'outreach', 'unable-to-reach', 'Unable to reach'],
    ['Scheduled', 'outreach', 'reached', 'Scheduled'],
    ['Unable to reach', 'outreach', 'reached', 'In progress'],
    ['In progress', 'appointment', null, 'Scheduled'],
    ['Scheduled', 'interview', null, 'In progress'],
    ['In progress', 'submission', null, 'Completed'],
    ['Completed', 'payment', null, null],
    ['In progress', 'follow-up', null, null],
  ] as const)('%s, %s, %s: %s', (was, step, outcome, next) => {
    expect(stateAfter(was, step, outcome)).toBe(next)
  })
})

async function withCase() {
  const test = testApp()
  const { client } = test
  const { patientId } = await openStoreWithAda(test)
  const { id: caseId } = await client.cases.save({
    patientId,
    case: {
      program: 'mirixa',
      caseNumber: 'INVENTED-7',
      title: 'Adherence to a statin',
      openedOn: day('2026-11-10'),
      dueOn: day('2026-11-30'),
      state: 'New',
    },
  })
  const add = (
    more: Omit<InputOf<'caseLog.add'>, 'patientId' | 'caseId' | 'on'>,
    on = '2026-11-23',
  ) => client.caseLog.add({ patientId, caseId, on: day(on), ...more })
  const state = async () => (await client.enrollments.read({ patientId })).cases[0]
  return { client, patientId, add, state }
}

describe('the log of a case', () => {
  it('goes from the first call to the payment report', async () => {
    const { client, patientId, add, state } = await withCase()
    await add({ step: 'outreach', outcome: 'voicemail' }, '2026-11-20')
    expect((await state())?.state).toBe('In progress')
    await add({ step: 'appointment', note: 'Monday at ten' }, '2026-11-21')
    expect((await state())?.state).toBe('Scheduled')
    for (const step of ['interview', 'prompts', 'papers', 'prescriber-fax'] as const)
      await add({ step })
    await add({ step: 'submission' })
    expect(await state()).toMatchObject({ state: 'Completed', closedOn: '2026-11-23' })
    await add({ step: 'payment', cents: 6000, report: 'PR-11' })
    await add({ step: 'payment', cents: -1000, report: 'PR-12', note: 'Taken back' })
    const log = await client.caseLog.read({ patientId })
    expect(log.events.map(({ step }) => step)).toEqual([
      'outreach',
      'appointment',
      'interview',
      'prompts',
      'papers',
      'prescriber-fax',
      'submission',
      'payment',
      'payment',
    ])
    expect(log.paid.map(({ cents }) => cents)).toEqual([5000])
    const payment = log.events.at(-1)?.id ?? ''
    await client.caseLog.void({ patientId, id: payment, reason: 'Wrong patient' })
    expect((await client.caseLog.read({ patientId })).paid[0]?.cents).toBe(6000)
  })

  it('asks for what a step needs, and keeps the flow', async () => {
    const { add, state } = await withCase()
    await failure(add({ step: 'outreach' }), 'invalid-input')
    await failure(add({ step: 'payment', cents: 100 }), 'invalid-input')
    await failure(add({ step: 'interview', cents: 100 }), 'invalid-input')
    await failure(add({ step: 'submission' }), 'invalid-input')
    await failure(add({ step: 'interview' }, '2026-11-09'), 'invalid-input')
    await failure(add({ step: 'interview' }, '2026-11-24'), 'invalid-input')
    await add({ step: 'outreach', outcome: 'declined' })
    expect(await state()).toMatchObject({ state: 'Declined', closedOn: '2026-11-23' })
    await failure(add({ step: 'interview' }), 'invalid-input')
  })

  it('stands on the worklist with what was done last', async () => {
    const { client, add } = await withCase()
    await add({ step: 'outreach', outcome: 'no-answer' }, '2026-11-19')
    await add({ step: 'outreach', outcome: 'voicemail' }, '2026-11-20')
    const { rows } = await client.worklist.today({})
    const row = rows.find(({ kind }) => kind === 'payer-clock')
    expect(row?.dueOn).toBe('2026-11-30')
    expect(row?.why).toContain('2 calls, last: voicemail on 2026-11-20')
  })
})

it('says nothing of a case on which nothing was done', () => {
  expect(logWords([])).toBeNull()
  expect(logWords([{ step: 'interview', on_day: '2026-11-20', outcome: null }])).toBe(
    'last: interview on 2026-11-20',
  )
})

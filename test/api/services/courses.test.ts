// Courses of sessions over the wire: planned from their day, moved, held with what was measured, signed by a pharmacist.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../../helpers/people.ts'
import { ownerPin, testApp } from '../../helpers/test-app.ts'

let client: Client
let patientId: string

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId } = await openStoreWithAda(test))
})

const wanted = async (kind: string) =>
  (await client.worklist.today({})).rows.filter((row) => row.kind === kind)

describe('a course of sessions', () => {
  const begin = (anchorOn = '2026-11-25') =>
    client.services.startCourse({
      patientId,
      service: 'smoking-cessation',
      anchorOn: day(anchorOn),
    })
  const course = async () => (await client.services.patient({ patientId })).courses[0]
  const days = async () => (await course())?.sessions.map(({ dueOn }) => dueOn)

  it('plans its sessions from the quit day; what would lie before today is today', async () => {
    await begin()
    expect(await days()).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-28',
      '2026-12-02',
      '2026-12-09',
      '2026-12-23',
      '2027-02-17',
      '2027-05-24',
    ])
    await failure(begin(), 'conflict')
  })

  it('moves what is still to come with the quit day', async () => {
    const { id: courseId } = await begin()
    const first = (await course())?.sessions[0]?.id ?? ''
    await client.services.holdSession({
      visitId: first,
      outcome: 'held',
      heldOn: day('2026-11-23'),
    })
    await client.services.moveCourse({ courseId, anchorOn: day('2026-12-01') })
    expect((await days())?.slice(0, 2)).toEqual(['2026-11-23', '2026-12-01'])
  })

  it('shows a session in today’s work, then its signature, and keeps what was measured as a result', async () => {
    await begin()
    const first = (await course())?.sessions[0]?.id ?? ''
    expect((await wanted('service-due')).map(({ why }) => why)).toEqual([
      'Smoking cessation: session 1',
      'Smoking cessation: session 2',
    ])
    const hold = (cigarettes: number) =>
      client.services.holdSession({
        visitId: first,
        outcome: 'held',
        heldOn: day('2026-11-23'),
        answers: { smoked: 'yes', uses: 'none', trouble: 'craving' },
        measures: { cigarettes },
      })
    await failure(hold(500), 'invalid-input')
    await hold(12)
    await hold(10)
    const { observations } = await client.patients.chart({ patientId })
    expect(observations.map(({ text, value }) => [text, value])).toEqual([['Cigarettes a day', 10]])
    expect(await wanted('session-to-sign')).toMatchObject([
      { why: 'Smoking cessation: session 1 · held on 2026-11-23', lane: 'pharmacist' },
    ])
    await failure(client.services.signSession({ visitId: first, pin: '0000' }), 'not-allowed')
    await client.services.signSession({ visitId: first, pin: ownerPin })
    expect((await course())?.sessions[0]).toMatchObject({
      outcome: 'held',
      signedBy: expect.any(String),
    })
    expect(await wanted('session-to-sign')).toEqual([])
    await failure(hold(3), 'not-allowed')
  })

  it('is not signed with a question open, and never by a technician', async () => {
    await begin()
    const first = (await course())?.sessions[0]?.id ?? ''
    await failure(client.services.signSession({ visitId: first, pin: ownerPin }), 'incomplete')
    await client.services.holdSession({
      visitId: first,
      outcome: 'held',
      heldOn: day('2026-11-23'),
      answers: { smoked: 'no' },
    })
    await failure(client.services.signSession({ visitId: first, pin: ownerPin }), 'incomplete')
    const personId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId, pin: technicianPin })
    await failure(
      client.services.signSession({ visitId: first, pin: technicianPin }),
      'not-allowed',
    )
  })

  it('ends with a reason: what was to come leaves today’s work', async () => {
    const { id: courseId } = await begin()
    await client.services.endCourse({ courseId, reason: 'Moved away' })
    expect(await wanted('service-due')).toEqual([])
    expect(await course()).toMatchObject({ endReason: 'Moved away', sessions: [] })
    await begin()
  })
})

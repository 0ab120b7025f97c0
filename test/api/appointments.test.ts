// The appointment book and tasks over the wire.

import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { Client, InputOf } from '../../src-main/contract/client.ts'
import { failure, openStoreWithAda } from '../helpers/people.ts'
import { testApp } from '../helpers/test-app.ts'

let client: Client
let patientId: string
let ownerId: string
const today = day('2026-11-23')

beforeEach(async () => {
  const test = testApp()
  client = test.client
  ;({ patientId, ownerId } = await openStoreWithAda(test))
})

const book = (more: Partial<InputOf<'appointments.book'>> = {}) =>
  client.appointments.book({
    patientId,
    day: today,
    time: '14:00',
    minutes: 30,
    mode: 'phone',
    purpose: 'CMR',
    ...more,
  })
const list = () => client.appointments.list({ from: today, to: today })

describe('the book', () => {
  it('shows the day that was booked, in the store’s own time, and nothing beside it', async () => {
    await book({ time: '00:00' })
    await book({ time: '23:55' })
    await book({ day: day('2026-11-24'), time: '00:00' })
    expect((await list()).map((one) => [one.day, one.time])).toEqual([
      ['2026-11-23', '00:00'],
      ['2026-11-23', '23:55'],
    ])
  })

  it('marks two that overlap, and not two that follow each other', async () => {
    await book({ time: '14:00' })
    const { id } = await book({ time: '14:30' })
    expect((await list()).map((one) => one.overlaps)).toEqual([false, false])
    await client.appointments.move({ id, day: today, time: '14:29', minutes: 30 })
    expect((await list()).map((one) => one.overlaps)).toEqual([true, true])
    await client.appointments.setStatus({ id, status: 'cancelled' })
    expect((await list()).map((one) => one.overlaps)).toEqual([false, false])
  })

  it('a walk-in has arrived', async () => {
    await book({ mode: 'walk-in' })
    expect((await list())[0]?.status).toBe('arrived')
  })

  it('schedules the offer, and opens it again when nobody came', async () => {
    const offer = await client.offers.add({ patientId, program: 'store', kind: 'CMR' })
    const state = async () => (await client.outreach.read({ patientId })).offers[0]?.state
    const { id } = await book({ offerId: offer.id })
    expect(await state()).toBe('scheduled')
    await client.appointments.setStatus({ id, status: 'missed' })
    expect(await state()).toBe('open')
    await client.appointments.move({ id, day: day('2026-11-25'), time: '10:00', minutes: 30 })
    expect(await state()).toBe('scheduled')
  })

  it('shows six weeks at most', async () => {
    await failure(client.appointments.list({ from: today, to: day('2027-01-04') }), 'invalid-input')
    await client.appointments.list({ from: today, to: day('2027-01-03') })
  })
})

describe('the recall list', () => {
  it('names who missed an appointment until a new one is booked', async () => {
    const { id } = await book({ time: '09:00' })
    await client.appointments.setStatus({ id, status: 'missed' })
    expect(await client.appointments.recall({})).toMatchObject([
      { patientName: 'Testwell, Ada', onDay: '2026-11-23', phone: '(515) 555-0142' },
    ])
    await book({ day: day('2026-11-30') })
    expect(await client.appointments.recall({})).toEqual([])
  })
})

describe('a task', () => {
  const add = () =>
    client.tasks.add({ patientId, kind: 'chase', text: 'Ask for the lab report', dueOn: today })
  const tasks = async () => (await client.outreach.read({ patientId })).tasks

  it('gets an owner, and is done once, with what came of it', async () => {
    const { id } = await add()
    await client.tasks.handOver({ id, ownerId, dueOn: day('2026-11-27') })
    expect(await tasks()).toMatchObject([{ ownerName: 'Owen Ownerley', dueOn: '2026-11-27' }])
    await client.tasks.done({ id, outcome: 'Came by fax' })
    expect(await tasks()).toMatchObject([{ outcome: 'Came by fax', doneAt: expect.any(String) }])
    await failure(client.tasks.done({ id, outcome: 'Again' }), 'conflict')
  })

  it('has no owner who does not work here', async () => {
    const { id } = await add()
    await failure(client.tasks.handOver({ id, ownerId: 'nobody', dueOn: null }), 'not-found')
  })
})

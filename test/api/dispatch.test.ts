// What every call has in common: bad input, unknown calls, bugs inside, one command after the other, one snapshot.

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addPatient, failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { startReview } from '../helpers/ready-review.ts'
import { openStore, testApp } from '../helpers/test-app.ts'

describe('bad input', () => {
  it.each([
    'patients.burn',
    'toString',
    '__proto__',
    'constructor',
    '',
    'patients',
    'x'.repeat(10_000),
  ])('answers the unknown call %.20s with a failure that does not repeat it', async (name) => {
    const reply = await testApp().invoke(name, {})
    expect(reply).toEqual({
      ok: false,
      error: { kind: 'invalid-input', message: 'There is no such call.' },
    })
  })

  it.each([
    null,
    7,
    'text',
    [],
    { patientId: 7 },
    { patientId: '' },
    { patientId: 'x'.repeat(65) },
  ])('names the fields of %j that do not fit, writes nothing', async (input) => {
    const test = testApp()
    await openStore(test)
    const before = (await trail(test.client, 1))[0]?.seq
    const reply = await test.invoke('medications.void', input)
    expect(reply).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', fields: expect.any(Object) },
    })
    expect((await trail(test.client, 1))[0]?.seq).toBe(before)
  })

  it('tells somebody who is not signed in nothing about the input', async () => {
    const test = testApp()
    expect(await test.invoke('patients.open', {})).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed' },
    })
  })

  it('drops fields that the contract does not name', async () => {
    const test = testApp()
    const { patientId } = await openStoreWithAda(test)
    const reply = await test.invoke('allergies.add', {
      patientId,
      substance: 'Latex',
      reaction: 'Rash',
      voided_at: 'now',
      id: 'mine',
    })
    expect(reply.ok).toBe(true)
    expect((await test.client.patients.chart({ patientId })).allergies).toMatchObject({
      kind: 'listed',
    })
  })
})

describe('a bug inside', () => {
  it('gets a number; neither reply nor log repeats what the patient is called; nothing is half written', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    // A row that the program cannot have written: reading it breaks a promise of the code.
    await sql`UPDATE patients SET address_json = '{"line1": "Secretstreet 1"}', language = 'Secretish' WHERE id = ${patientId}`.execute(
      test.app.chartFile.db(),
    )
    Object.assign(test.app, {
      today: () => {
        throw new TypeError('Ada Testwell of Secretstreet\n    broke it')
      },
    })
    const before = (await trail(client, 1))[0]?.seq ?? 0
    const { incident, message } = await failure(
      client.allergies.add({ patientId, substance: 'Latex', reaction: 'Rash' }),
      'unexpected',
    )
    expect(incident).toBeTruthy()
    expect(message).toContain(incident)
    expect(test.log).toContainEqual({
      event: 'unexpected',
      detail: expect.objectContaining({
        call: 'allergies.add',
        incident,
        kind: 'TypeError',
        where: expect.stringContaining('at '),
      }),
    })
    expect(JSON.stringify([test.log, message])).not.toMatch(/Ada|Testwell|Secret|Latex/)
    const rows = await test.app.chartFile.reader().selectFrom('allergies').selectAll().execute()
    expect(rows).toEqual([])
    expect((await trail(client, 1))[0]).toMatchObject({
      seq: before + 1,
      action: 'add-allergy',
      outcome: 'unexpected',
      patientName: 'Testwell, Ada',
    })
  })

  it('a trail that cannot be written stops the change, and the failure is logged', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await sql`CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no more'); END`.execute(
      test.app.chartFile.db(),
    )
    await failure(
      client.allergies.add({ patientId, substance: 'Latex', reaction: 'Rash' }),
      'conflict',
    )
    expect((await client.patients.chart({ patientId })).allergies).toEqual({ kind: 'not-asked' })
    expect(test.log).toContainEqual({
      event: 'audit-not-written',
      detail: expect.objectContaining({ call: 'allergies.add' }),
    })
    // Locking is never held up by it.
    expect(await client.session.lock({})).toMatchObject({ chart: 'locked' })
  })
})

describe('many calls at once', () => {
  it('commands wait for each other: none is lost, each revision is taken once', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    const { id: reviewId } = await startReview(client, patientId)
    const values = Array.from({ length: 20 }, (_, at) => `Goal ${at}`)
    const saved = await Promise.all(
      values.map((value) => client.reviews.saveField({ reviewId, field: 'patientGoal', value })),
    )
    expect(saved.map((one) => one.revision)).toEqual(values.map((_, at) => at + 2))
    expect((await client.reviews.read({ reviewId })).patientGoal).toBe('Goal 19')
  })

  it('a read sees a command whole or not at all, whenever it comes in between', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    const pause = async (ticks: number) => {
      for (let tick = 0; tick < ticks; tick++) await null
    }
    /** Adds an allergy, which also takes "none known" off the patient; reads after so many ticks. */
    const race = async (ticks: number) => {
      const { id } = await client.allergies.noneKnown({ patientId })
      const { revision } = (await client.patients.chart({ patientId: id })).patient
      let isDone = false
      let took = 0
      const adding = client.allergies.add({ patientId, substance: 'Latex', reaction: 'Rash' })
      void adding.finally(() => {
        isDone = true
      })
      await pause(ticks)
      const reading = client.patients.chart({ patientId })
      for (; !isDone; took++) await null
      const { patient, allergies } = await reading
      await client.allergies.void({ patientId, id: (await adding).id, reason: 'Only a test' })
      return { took, seen: `${patient.revision - revision} ${allergies.kind}` }
    }
    const { took } = await race(0)
    const seen = new Set<string>()
    for (let ticks = 0; ticks < took + 10; ticks += 3) seen.add((await race(ticks)).seen)
    expect([...seen].toSorted()).toEqual(['0 none-known', '1 listed'])
  })

  it('two stores in one process do not know each other', async () => {
    const [one, other] = [testApp(), testApp()]
    await openStore(one)
    await addPatient(one.client, { last: 'Testwell', first: 'Ada' })
    await openStore(other)
    expect((await other.client.patients.search({ text: 'testwell' })).hits).toEqual([])
  })
})

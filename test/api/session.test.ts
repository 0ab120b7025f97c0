// Set-up, sign in, lock, idle lock, and the sample pharmacy apart from the store.

import { describe, expect, it } from 'vitest'
import { addPatient, failure, openStoreWithAda, trail } from '../helpers/people.ts'
import {
  inventedPharmacy,
  openStore,
  ownerPassphrase,
  ownerPin,
  testApp,
} from '../helpers/test-app.ts'

describe('set-up', () => {
  it('starts with no chart, then makes one whose owner is signed in', async () => {
    const test = testApp()
    expect(await test.client.session.state({})).toMatchObject({
      chart: 'absent',
      people: [],
      user: null,
    })
    const { recoveryCode, ownerId } = await openStore(test)
    expect(recoveryCode).toMatch(/\S{4,}/)
    const state = await test.client.session.state({})
    expect(state).toMatchObject({
      chart: 'open',
      people: [{ id: ownerId, name: 'Owen Ownerley', role: 'owner' }],
      user: { id: ownerId, maySign: true, hasPin: true },
      pharmacyName: inventedPharmacy.name,
      isSample: false,
      lockAfterMinutes: 10,
    })
    expect(JSON.stringify(state)).not.toContain(recoveryCode)
  })

  it('refuses a second set-up and leaves the first chart as it is', async () => {
    const test = testApp()
    const { ownerId } = await openStore(test)
    await test.client.session.lock({})
    const again = test.client.session.setUp({
      pharmacy: inventedPharmacy,
      owner: {
        name: 'Else',
        login: 'else',
        passphrase: 'quite another passphrase',
        pin: '0000',
        pharmacist: null,
      },
    })
    await failure(again, 'conflict')
    await test.client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    expect((await test.client.session.state({})).pharmacyName).toBe(inventedPharmacy.name)
  })

  it.each([
    ['owner.passphrase', { passphrase: 'too short' }],
    ['owner.pin', { pin: '12a4' }],
    [
      'owner.pharmacist.npi',
      { pharmacist: { credential: 'RPh', npi: '1234567890', licence: '1' } },
    ],
  ])('names the field %s that needs another look', async (field, wrong) => {
    const test = testApp()
    const owner = {
      name: 'Owen',
      login: 'owner',
      passphrase: ownerPassphrase,
      pin: ownerPin,
      pharmacist: null,
    }
    const { fields } = await failure(
      test.client.session.setUp({ pharmacy: inventedPharmacy, owner: { ...owner, ...wrong } }),
      'invalid-input',
    )
    expect(Object.keys(fields ?? {})).toEqual([field])
    expect((await test.client.session.state({})).chart).toBe('absent')
  })
})

describe('sign in and lock', () => {
  it('locks: nothing can be read until the passphrase is right', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId, patientId } = await openStoreWithAda(test)
    await client.session.lock({})
    expect(await client.session.state({})).toMatchObject({
      chart: 'locked',
      user: null,
      pharmacyName: null,
    })
    await failure(client.patients.search({ text: 'testwell' }), 'not-allowed')
    await failure(
      client.patients.open({ patientId, confirmed: ['name', 'birthDate'] }),
      'not-allowed',
    )
    await failure(
      client.session.signIn({ personId: ownerId, passphrase: 'not this one at all' }),
      'not-allowed',
    )
    expect((await client.session.state({})).chart).toBe('locked')
    await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    await failure(client.patients.chart({ patientId }), 'not-allowed')
    expect((await client.patients.search({ text: 'testwell' })).hits).toHaveLength(1)
  })

  it('keeps failed sign-ins and locks in the trail, each with who and whom', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    await client.session.lock({})
    await failure(
      client.session.signIn({ personId: ownerId, passphrase: 'not this one at all' }),
      'not-allowed',
    )
    await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    const rows = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .selectAll()
      .orderBy('seq')
      .execute()
    expect(rows.map((row) => [row.action, row.by_user, row.subject_id, row.outcome])).toEqual([
      ['set-up', ownerId, null, 'ok'],
      ['lock', ownerId, null, 'ok'],
      ['sign-in', null, ownerId, 'not-allowed'],
      ['sign-in', ownerId, ownerId, 'ok'],
    ])
  })

  it('locks itself after the idle minutes; reads alone do not keep it open', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId, patientId } = await openStoreWithAda(test)
    await client.settings.save({ lockAfterMinutes: 5, backupFolder: null })
    test.pass(4)
    await client.patients.chart({ patientId })
    test.pass(2)
    await failure(client.patients.chart({ patientId }), 'not-allowed')
    expect(await client.session.state({})).toMatchObject({ chart: 'locked', user: null })
    expect(test.published).toContainEqual({ topic: 'session', payload: { state: 'locked' } })
    await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    expect((await trail(client, 2)).map((row) => [row.action, row.user])).toEqual([
      ['sign-in', 'Owen Ownerley'],
      ['lock-when-idle', 'Owen Ownerley'],
    ])
    expect((await client.session.state({})).lockAfterMinutes).toBe(5)
  })

  it('stays open while somebody touches the keyboard, and says when it would lock', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    for (let round = 0; round < 3; round++) {
      test.pass(9)
      const { locksAt } = await client.session.touch({})
      expect(Date.parse(locksAt ?? '') - Date.parse(test.app.clock())).toBeGreaterThan(9 * 60_000)
    }
    await client.patients.chart({ patientId })
    await client.session.lock({})
    expect(await client.session.touch({})).toEqual({ locksAt: null })
  })

  it('says that it is locked to whoever asks for the state after the idle minutes', async () => {
    const test = testApp()
    await openStore(test)
    test.pass(11)
    expect(await test.client.session.state({})).toMatchObject({ chart: 'locked', user: null })
  })

  it('writes one entry when many calls find the session idle at once', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    test.pass(11)
    await Promise.allSettled([
      client.users.list({}),
      client.pharmacy.read({}),
      client.settings.read({}),
    ])
    await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    const locks = (await trail(client, 20)).filter((row) => row.action === 'lock-when-idle')
    expect(locks).toHaveLength(1)
  })
})

describe('the sample pharmacy', () => {
  it('has a chart of its own; leaving it, the store is locked and untouched', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStoreWithAda(test)
    const sample = await client.session.openSample({})
    expect(sample).toMatchObject({ isSample: true, chart: 'open', user: { role: 'pharmacist' } })
    expect(
      (await client.patients.search({ text: 'testwell, ada' })).hits.map((hit) => hit.birthDate),
    ).not.toContain('1948-05-02')
    await addPatient(client, { last: 'Sampleonly', first: 'Sam' })
    expect(await client.session.leaveSample({})).toMatchObject({
      isSample: false,
      chart: 'locked',
      user: null,
    })
    await client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    expect((await client.patients.search({ text: 'sampleonly' })).hits).toEqual([])
    const actions = (await trail(client, 50)).map((row) => row.action)
    expect(actions.slice(0, 2)).toEqual(['sign-in', 'lock'])
    expect(actions.filter((action) => action === 'set-up')).toHaveLength(1)
    const again = await client.session.openSample({})
    expect(again.people).toHaveLength(3)
    expect((await client.patients.search({ text: 'sampleonly' })).hits).toHaveLength(1)
  })

  it('does not open a sample that was cut off while it was made', async () => {
    const test = testApp()
    await test.app.sampleFile.create(
      { id: 'p', name: 'Paula', login: 'pharmacist', role: 'pharmacist' },
      'sample pharmacist passphrase',
    )
    await test.app.sampleFile.lock()
    const { message } = await failure(test.client.session.openSample({}), 'storage')
    expect(message).toContain(test.app.sampleFile.path)
    expect(await test.client.session.state({})).toMatchObject({ isSample: false, chart: 'absent' })
    expect(test.app.sampleFile.state()).toBe('locked')
  })

  it('goes back to the store when the sample cannot be made', async () => {
    const test = testApp()
    Object.assign(test.app, { resources: test.folder })
    await failure(test.client.session.openSample({}), 'unexpected')
    expect(await test.client.session.state({})).toMatchObject({ isSample: false, chart: 'absent' })
    await openStore(test)
  })
})

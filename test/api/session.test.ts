// Set-up, sign in, lock, PIN switch, recovery, the sample pharmacy, and who may do what.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  addPatient,
  addPerson,
  failure,
  openStoreWithAda,
  staffPassphrase,
  technicianPin,
  trail,
} from '../helpers/people.ts'
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

describe('people and PINs', () => {
  it('adds a person who signs in with the own passphrase and takes over by PIN', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    const techId = await addPerson(client, 'technician')
    expect(
      (await client.users.list({})).map((user) => [user.name, user.role, user.maySign]),
    ).toEqual([
      ['Owen Ownerley', 'owner', true],
      ['Tess Techworth', 'technician', false],
    ])
    expect(
      (await client.session.switchUser({ personId: techId, pin: technicianPin })).user?.id,
    ).toBe(techId)
    await client.session.lock({})
    await client.session.signIn({ personId: techId, passphrase: staffPassphrase })
    expect((await client.session.switchUser({ personId: ownerId, pin: ownerPin })).user?.id).toBe(
      ownerId,
    )
  })

  it('refuses a second person with the same sign-in name', async () => {
    const test = testApp()
    await openStore(test)
    await addPerson(test.client, 'technician')
    const { fields } = await failure(addPerson(test.client, 'technician'), 'conflict')
    expect(Object.keys(fields ?? {})).toEqual(['user.login'])
    expect(await test.client.users.list({})).toHaveLength(2)
  })

  it('leaves no person behind when the key file cannot be written', async () => {
    const test = testApp()
    await openStore(test)
    const { admit } = test.app.chartFile
    Object.assign(test.app.chartFile, {
      admit: async () => {
        throw new Error('disk')
      },
    })
    await failure(addPerson(test.client, 'technician'), 'unexpected')
    expect(await test.client.users.list({})).toHaveLength(1)
    Object.assign(test.app.chartFile, { admit })
    await addPerson(test.client, 'technician')
    expect(await test.client.users.list({})).toHaveLength(2)
  })

  it('asks for the passphrase after five wrong PINs in a row, and forgets them then', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    const techId = await addPerson(client, 'technician')
    const wrong = () =>
      failure(client.session.switchUser({ personId: techId, pin: '9999' }), 'not-allowed')
    expect((await wrong()).message).toBe('Wrong PIN. 4 tries left.')
    for (let round = 0; round < 2; round++) await wrong()
    expect((await wrong()).message).toBe('Wrong PIN. 1 try left.')
    expect((await wrong()).message).toContain('passphrase')
    await failure(
      client.session.switchUser({ personId: techId, pin: technicianPin }),
      'not-allowed',
    )
    expect((await client.session.state({})).user?.role).toBe('owner')
    await client.session.lock({})
    await client.session.signIn({ personId: techId, passphrase: staffPassphrase })
    expect(
      (await client.session.switchUser({ personId: techId, pin: technicianPin })).user?.id,
    ).toBe(techId)
  })

  it('a right PIN in between starts the count again', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    for (const pin of ['9999', '9999', '9999', '9999', ownerPin, '9999', '9999', '9999', '9999'])
      await client.session.switchUser({ personId: ownerId, pin }).catch(() => null)
    expect((await client.session.switchUser({ personId: ownerId, pin: ownerPin })).user?.id).toBe(
      ownerId,
    )
  })

  it('changes the own PIN', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    await client.users.setPin({ pin: '86420' })
    await failure(client.session.switchUser({ personId: ownerId, pin: ownerPin }), 'not-allowed')
    await client.session.switchUser({ personId: ownerId, pin: '86420' })
    const [row] = await test.app.chartFile
      .reader()
      .selectFrom('journal')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(1)
      .execute()
    expect(row?.after_json).not.toContain('argon2')
  })

  it('names the person who takes over an open chart in the trail', async () => {
    const test = testApp()
    const { client } = test
    const { patientId, ownerId } = await openStoreWithAda(test)
    const techId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId: techId, pin: technicianPin })
    await client.patients.chart({ patientId })
    await client.patients.chart({ patientId })
    await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    expect((await trail(client, 2)).map((row) => [row.action, row.user, row.patientName])).toEqual([
      ['switch-user', 'Owen Ownerley', null],
      ['open', 'Tess Techworth', 'Testwell, Ada'],
    ])
  })
})

describe('recovery', () => {
  it('gives a new passphrase and a new code; the old ones are void', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId, recoveryCode } = await openStore(test)
    await client.session.lock({})
    await failure(
      client.session.recover({ personId: ownerId, code: 'AAAA-AAAA', passphrase: staffPassphrase }),
      'not-allowed',
    ).catch(() =>
      failure(
        client.session.recover({
          personId: ownerId,
          code: 'AAAA-AAAA',
          passphrase: staffPassphrase,
        }),
        'invalid-input',
      ),
    )
    const recovered = await client.session.recover({
      personId: ownerId,
      code: recoveryCode,
      passphrase: staffPassphrase,
    })
    expect(recovered.session.user?.id).toBe(ownerId)
    expect(recovered.recoveryCode).not.toBe(recoveryCode)
    await client.session.lock({})
    await failure(
      client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase }),
      'not-allowed',
    )
    await failure(
      client.session.recover({
        personId: ownerId,
        code: recoveryCode,
        passphrase: staffPassphrase,
      }),
      'not-allowed',
    )
    await client.session.signIn({ personId: ownerId, passphrase: staffPassphrase })
  })

  it('frees a PIN that was tried too often', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId, recoveryCode } = await openStore(test)
    for (let round = 0; round < 5; round++)
      await failure(client.session.switchUser({ personId: ownerId, pin: '9999' }), 'not-allowed')
    await client.session.recover({
      personId: ownerId,
      code: recoveryCode,
      passphrase: staffPassphrase,
    })
    await client.session.switchUser({ personId: ownerId, pin: ownerPin })
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

  it('goes back to the store when the sample cannot be made', async () => {
    const test = testApp()
    Object.assign(test.app, { resources: test.folder })
    await failure(test.client.session.openSample({}), 'unexpected')
    expect(await test.client.session.state({})).toMatchObject({ isSample: false, chart: 'absent' })
    await openStore(test)
  })
})

describe('who may do what', () => {
  it('refuses a technician what the owner does', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    const techId = await addPerson(client, 'technician')
    await client.session.switchUser({ personId: techId, pin: technicianPin })
    await failure(addPerson(client, 'pharmacist'), 'not-allowed')
    await failure(client.pharmacy.save(inventedPharmacy), 'not-allowed')
    await failure(client.settings.save({ lockAfterMinutes: 60, backupFolder: null }), 'not-allowed')
    await failure(client.audit.list({}), 'not-allowed')
    await failure(client.audit.verify({}), 'not-allowed')
  })

  it('keeps the passphrase and the PIN out of the log and of the chart in plain text', async () => {
    const test = testApp()
    await openStore(test)
    await test.client.session.lock({})
    const bytes = readFileSync(test.app.chartFile.path)
    for (const secret of [ownerPassphrase, 'Owen Ownerley', inventedPharmacy.name])
      expect(bytes.includes(Buffer.from(secret))).toBe(false)
    expect(JSON.stringify([test.log, test.published])).not.toContain(ownerPassphrase)
  })
})

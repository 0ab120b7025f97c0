// The people of the store: adding them, PINs, recovery, and who may do what.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { insertRecord } from '../../src-main/store/recorded.ts'
import {
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

  it('adds a person whose adding was cut off before they had a key', async () => {
    const test = testApp()
    const { ownerId } = await openStore(test)
    const row = { id: 'cut-off', name: 'Tess Techworth', login: 'technician', role: 'technician' }
    const unknown = {
      credential: null,
      npi: null,
      licence: null,
      pin_hash: null,
      failed_pins: 0,
      is_intern: 0,
    }
    await test.app.chartFile
      .db()
      .transaction()
      .execute((trx) =>
        insertRecord(trx, { userId: ownerId, at: test.app.clock() }, 'users', {
          ...row,
          ...unknown,
        }),
      )
    const id = await addPerson(test.client, 'technician')
    expect((await test.client.users.list({})).map((user) => user.id)).toEqual([ownerId, id])
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

  it('counts wrong PINs that come all at once one by one', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    const wrong = Array.from({ length: 8 }, () =>
      client.session.switchUser({ personId: ownerId, pin: '9999' }),
    )
    for (const one of await Promise.allSettled(wrong)) expect(one.status).toBe('rejected')
    await failure(client.session.switchUser({ personId: ownerId, pin: ownerPin }), 'not-allowed')
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

  it('changes the own PIN, with the passphrase only', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    await failure(
      client.users.setPin({ passphrase: 'somebody else’s words', pin: '86420' }),
      'not-allowed',
    )
    await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    await client.users.setPin({ passphrase: ownerPassphrase, pin: '86420' })
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

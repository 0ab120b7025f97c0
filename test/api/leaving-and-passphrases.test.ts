// Who leaves the store, who changes the passphrase, and a set-up that was cut off.

import { describe, expect, it } from 'vitest'
import {
  addPerson,
  failure,
  openStoreWithAda,
  staffPassphrase,
  technicianPin,
  trail,
} from '../helpers/people.ts'
import { openStore, ownerPassphrase, ownerPin, testApp } from '../helpers/test-app.ts'

const reason = 'Works elsewhere now'

describe('dismissing a person', () => {
  it('ends passphrase and PIN; what they did keeps their name, and why they left is kept', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId, patientId } = await openStoreWithAda(test)
    const id = await addPerson(client, 'technician')
    await client.session.switchUser({ personId: id, pin: technicianPin })
    await client.patients.chart({ patientId })
    await client.session.switchUser({ personId: ownerId, pin: ownerPin })
    await client.users.dismiss({ id, reason })
    expect((await trail(client, 2)).map((row) => [row.action, row.user])).toEqual([
      ['dismiss-user', 'Owen Ownerley'],
      ['switch-user', 'Owen Ownerley'],
    ])
    expect((await trail(client, 3)).at(-1)?.user).toBe('Tess Techworth')
    expect(await client.users.list({})).toHaveLength(1)
    await failure(client.session.switchUser({ personId: id, pin: technicianPin }), 'not-found')
    const row = await test.app.chartFile
      .reader()
      .selectFrom('users')
      .select(['void_reason', 'voided_by'])
      .where('id', '=', id)
      .executeTakeFirst()
    expect(row).toEqual({ void_reason: reason, voided_by: ownerId })
    await client.session.lock({})
    await failure(client.session.signIn({ personId: id, passphrase: staffPassphrase }), 'not-found')
    expect((await client.session.state({})).people.map((person) => person.id)).toEqual([ownerId])
  })

  it('frees the sign-in name for somebody else', async () => {
    const test = await storeReady()
    const id = await addPerson(test.client, 'technician')
    await test.client.users.dismiss({ id, reason })
    expect(await addPerson(test.client, 'technician')).not.toBe(id)
  })

  it('is not for oneself, so that the last owner stays; another owner can do it', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    expect(
      (await failure(client.users.dismiss({ id: ownerId, reason }), 'conflict')).message,
    ).toMatch(/always has an owner/)
    const other = await addPerson(client, 'owner')
    await client.session.switchUser({ personId: other, pin: technicianPin })
    await client.users.dismiss({ id: ownerId, reason })
    expect((await client.users.list({})).map((user) => user.id)).toEqual([other])
  })

  it('can be done once more when it was cut off between key and chart', async () => {
    const test = await storeReady()
    const id = await addPerson(test.client, 'technician')
    await test.app.chartFile.dismiss(id)
    await test.client.users.dismiss({ id, reason })
    expect(await test.client.users.list({})).toHaveLength(1)
  })

  it('is refused to a technician and without a reason', async () => {
    const test = await storeReady()
    const id = await addPerson(test.client, 'technician')
    await failure(test.client.users.dismiss({ id, reason: ' ' }), 'invalid-input')
    await test.client.session.switchUser({ personId: id, pin: technicianPin })
    await failure(test.client.users.dismiss({ id, reason }), 'not-allowed')
  })
})

describe('the own passphrase', () => {
  const next = 'a third invented passphrase'

  it('is changed with the old one, and the old one ends', async () => {
    const test = testApp()
    const { client } = test
    const { ownerId } = await openStore(test)
    await failure(client.users.setPassphrase({ passphrase: next, next }), 'not-allowed')
    await failure(
      client.users.setPassphrase({ passphrase: ownerPassphrase, next: 'short' }),
      'invalid-input',
    )
    await client.users.setPassphrase({ passphrase: ownerPassphrase, next })
    await client.session.lock({})
    await failure(
      client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase }),
      'not-allowed',
    )
    await client.session.signIn({ personId: ownerId, passphrase: next })
    expect(JSON.stringify(test.log)).not.toContain(next)
  })
})

describe('a set-up that was cut off after the files were made', () => {
  it('lets its owner in, who is then in the chart with what the key file knows', async () => {
    const test = testApp()
    const { client } = test
    const owner = { id: 'owner-1', name: 'Owen Ownerley', login: 'owner', role: 'owner' } as const
    await test.app.chartFile.create(owner, ownerPassphrase)
    await test.app.chartFile.lock()
    const state = await client.session.signIn({ personId: owner.id, passphrase: ownerPassphrase })
    expect(state.user).toMatchObject({ ...owner, hasPin: false, maySign: false, npi: null })
    expect(state.pharmacyName).toBeNull()
    await client.users.setPin({ passphrase: ownerPassphrase, pin: ownerPin })
    await addPerson(client, 'pharmacist')
    await client.session.lock({})
    await client.session.signIn({ personId: owner.id, passphrase: ownerPassphrase })
    expect(await client.users.list({})).toHaveLength(2)
  })

  it('is over once somebody is in the chart: a key alone makes nobody a user', async () => {
    const test = testApp()
    const { client } = test
    await openStore(test)
    const stranger = { id: 'x', name: 'Stray Key', login: 'stray', role: 'owner' } as const
    await test.app.chartFile.admit(stranger, staffPassphrase)
    await client.session.lock({})
    await failure(
      client.session.signIn({ personId: stranger.id, passphrase: staffPassphrase }),
      'not-found',
    )
    expect((await client.session.state({})).chart).toBe('locked')
  })
})

async function storeReady() {
  const test = testApp()
  await openStore(test)
  return test
}

// The people who use the store: adding, dismissing, their own PIN and passphrase. Not: who is signed in (session.ts).

import type { Role } from '../contract/call.ts'
import { AppError } from '../contract/errors.ts'
import type { UserView, userCalls } from '../contract/session.ts'
import { type ArgonCost, hashPin } from '../security/passwords.ts'
import { listUsers, loadUser, roleColumns, rowToUser } from '../store/people.ts'
import { changeRecord, insertRecord, voidRecord } from '../store/recorded.ts'
import type { Kept, UserRow } from '../store/schema.ts'
import type { App } from './app.ts'
import type { Handlers } from './context.ts'

/** What is known of a person before they are in the chart. */
export interface NewUser {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly role: Role
  readonly credential: string | null
  readonly npi: string | null
  readonly licence: string | null
}

/** The row of a new user with a hashed PIN. */
export async function userRow(
  user: NewUser,
  pin: string,
  cost: ArgonCost,
): Promise<Omit<UserRow, Exclude<keyof Kept, 'id'>>> {
  return {
    ...user,
    ...roleColumns(user.role),
    pin_hash: await hashPin(pin, cost),
    failed_pins: 0,
  }
}

export const userHandlers: Handlers<typeof userCalls> = {
  'users.list': ({ db }) => listUsers(db),

  'users.add': {
    outside: async ({ app, actor }, { user, passphrase, pin }): Promise<UserView> => {
      const id = app.newId()
      await mustBeFree(app, user.login)
      const row = await userRow({ id, ...user }, pin, app.argon)
      const write = app.chartFile.db().transaction()
      await write.execute(async (trx) => {
        // A row of this name without a key: adding it was cut off, and it never led anywhere.
        const cutOff = await trx
          .selectFrom('users')
          .select('id')
          .where('login', '=', user.login)
          .where('voided_at', 'is', null)
          .execute()
        for (const one of cutOff)
          await voidRecord(trx, actor, 'users', one.id, 'Adding this person was cut off')
        await insertRecord(trx, actor, 'users', row)
      })
      try {
        // After the row is on disk and outside of its transaction: a lock that waits for one never waits for both.
        const { name, login, role } = user
        await app.chartFile.admit({ id, name, login, role }, passphrase)
      } catch (error) {
        const undo = app.chartFile.db().transaction()
        await undo.execute((trx) =>
          voidRecord(trx, actor, 'users', id, 'The key file could not be written'),
        )
        throw error
      }
      return rowToUser(await loadUser(app.chartFile.reader(), id))
    },
  },

  'users.dismiss': {
    outside: async ({ app, actor }, { id, reason }) => {
      if (id === actor.userId)
        throw new AppError(
          'conflict',
          'You cannot dismiss yourself: the store always has an owner. Another owner can do it.',
        )
      await loadUser(app.chartFile.reader(), id)
      // The key goes first: cut off here, the person is out and can be dismissed once more.
      await app.chartFile.dismiss(id)
      const write = app.chartFile.db().transaction()
      await write.execute((trx) => voidRecord(trx, actor, 'users', id, reason))
      return { id }
    },
  },

  'users.setPassphrase': {
    outside: async ({ app, actor }, { passphrase, next }) => {
      await app.chartFile.setPassphrase(actor.userId, passphrase, next)
      return rowToUser(await loadUser(app.chartFile.reader(), actor.userId))
    },
  },

  'users.setPin': {
    check: ({ app, actor }, { passphrase }) => app.chartFile.open(actor.userId, passphrase),
    run: async ({ db, actor, app }, { pin }) => {
      await changeRecord(db, actor, 'users', actor.userId, null, {
        pin_hash: await hashPin(pin, app.argon),
        failed_pins: 0,
        is_intern: 0,
      })
      return rowToUser(await loadUser(db, actor.userId))
    },
  },
}

async function mustBeFree(app: App, login: string): Promise<void> {
  if (!(await app.chartFile.people()).some((person) => person.login === login)) return
  throw new AppError('conflict', 'Somebody has this sign-in name. Choose another.', {
    fields: { 'user.login': 'Taken: choose another' },
  })
}

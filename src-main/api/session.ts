// Set-up, sign in, lock, PIN switch, recovery. Not: the people who use the store (users.ts).

import { AppError } from '../contract/errors.ts'
import type { SessionState, sessionCalls } from '../contract/session.ts'
import { verifyPin } from '../security/passwords.ts'
import { loadUser, readSetting, rowToUser, writeSetting } from '../store/people.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import type { App } from './app.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { openSample } from './sample.ts'
import { userRow } from './users.ts'
import { pestleVersion } from './version.ts'

/** Wrong PINs in a row after which the passphrase is asked. */
const pinTries = 5

/** The session as every screen asks for it. The chart may close while it is put together. */
export async function sessionState({ app, session }: OutsideContext): Promise<SessionState> {
  const people = await app.chartFile.people()
  const pharmacyName = await pharmacyNameOf(app)
  return {
    chart: app.chartFile.state(),
    people: people.map((p) => ({ id: p.id, name: p.name, role: p.role })),
    user: session.user,
    pharmacyName,
    isSample: session.isSample,
    isTraining: session.isTraining,
    lockAfterMinutes: session.lockAfterMinutes,
    version: pestleVersion,
  }
}

async function pharmacyNameOf(app: App): Promise<string | null> {
  if (app.chartFile.state() !== 'open') return null
  try {
    const pharmacy = await readSetting(app.chartFile.reader(), 'pharmacy')
    const name: unknown =
      typeof pharmacy === 'object' && pharmacy !== null ? Reflect.get(pharmacy, 'name') : null
    return typeof name === 'string' ? name : null
  } catch (error) {
    // Closed meanwhile, by the clock or by an import that has ended: the state says so.
    if (error instanceof AppError && error.kind === 'not-allowed') return null
    throw error
  }
}

/** Makes a person the user of this session and reads the settings that govern it. */
export async function enter(context: OutsideContext, personId: string): Promise<void> {
  const { app, session } = context
  const db = app.chartFile.reader()
  const user = rowToUser(await loadUser(db, personId))
  // Charts stay on screen when a person takes over; the trail then names the new one too.
  if (session.user?.id !== user.id)
    for (const patientId of session.opened) session.takenOver.add(patientId)
  session.user = user
  const minutes = await readSetting(db, 'lockAfterMinutes')
  session.lockAfterMinutes = typeof minutes === 'number' ? minutes : 10
  session.touchedAt = Date.parse(app.clock())
  app.publish('session', { state: 'open' })
}

/**
 * A set-up may be cut off after the files were made and before anybody was written into the chart. Its owner
 * then gets a row with what the key file knows: no PIN, no licence, and the pharmacy is still to be filled in.
 */
async function finishSetUp({ app }: OutsideContext, personId: string): Promise<void> {
  const anybody = await app.chartFile.reader().selectFrom('users').select('id').executeTakeFirst()
  const person = (await app.chartFile.people()).find(({ id }) => id === personId)
  if (anybody || person?.role !== 'owner') return
  const { id, name, login, role } = person
  const unknown = { credential: null, npi: null, licence: null, pin_hash: null }
  const row = { id, name, login, role, ...unknown, failed_pins: 0, is_intern: 0 }
  await app.chartFile
    .db()
    .transaction()
    .execute((trx) => insertRecord(trx, { userId: id, at: app.clock() }, 'users', row))
}

/** After the passphrase: a chart never stays open with nobody signed in. */
async function enterOrLock(context: OutsideContext, personId: string): Promise<void> {
  try {
    await finishSetUp(context, personId)
    await enter(context, personId)
  } catch (error) {
    if (context.session.user === null) await context.app.chartFile.lock()
    throw error
  }
}

export const sessionHandlers: Handlers<typeof sessionCalls> = {
  'session.state': { outside: (context) => sessionState(context) },

  'session.setUp': {
    outside: async (context, { pharmacy, owner }) => {
      const { app } = context
      const id = app.newId()
      const person = { id, name: owner.name, login: owner.login, role: 'owner' as const }
      const row = await userRow(
        {
          ...person,
          credential: owner.pharmacist?.credential ?? null,
          npi: owner.pharmacist?.npi ?? null,
          licence: owner.pharmacist?.licence ?? null,
        },
        owner.pin,
        app.argon,
      )
      const { recoveryCode } = await app.chartFile.create(person, owner.passphrase)
      await app.chartFile
        .db()
        .transaction()
        .execute(async (trx) => {
          await insertRecord(trx, { userId: id, at: app.clock() }, 'users', row)
          await writeSetting(trx, 'pharmacy', pharmacy)
        })
      await enter(context, id)
      return { recoveryCode, session: await sessionState(context) }
    },
  },

  'session.openSample': {
    outside: async (context) => {
      await enter(context, await openSample(context))
      return sessionState(context)
    },
  },

  'session.leaveSample': {
    outside: async (context) => {
      if (context.session.isSample) await context.lock()
      context.session.isSample = false
      return sessionState(context)
    },
  },

  'session.signIn': {
    outside: async (context, { personId, passphrase }) => {
      await context.app.chartFile.open(personId, passphrase)
      await enterOrLock(context, personId)
      await forgetWrongPins(context, personId)
      return sessionState(context)
    },
  },

  'session.switchUser': {
    outside: async (context, { personId, pin }) => {
      await checkPin(context, personId, pin)
      await enter(context, personId)
      return sessionState(context)
    },
  },

  'session.lock': {
    outside: async (context) => {
      await context.lock()
      return sessionState(context)
    },
  },

  'session.recover': {
    outside: async (context, { personId, code, passphrase }) => {
      const { recoveryCode } = await context.app.chartFile.recover(code, personId, passphrase)
      await enterOrLock(context, personId)
      await forgetWrongPins(context, personId)
      return { recoveryCode, session: await sessionState(context) }
    },
  },

  'session.touch': {
    outside: async ({ app, session }) => ({
      locksAt:
        app.chartFile.state() === 'open'
          ? new Date(session.touchedAt + session.lockAfterMinutes * 60_000).toISOString()
          : null,
    }),
  },
}

/** Proves a person by PIN. After five wrong ones in a row only the passphrase helps. */
export async function checkPin(
  context: OutsideContext,
  personId: string,
  pin: string,
): Promise<void> {
  const { app } = context
  const user = await loadUser(app.chartFile.reader(), personId)
  if (user.pin_hash === null)
    throw new AppError(
      'not-allowed',
      'This person has no PIN yet. Lock, then sign in with the passphrase.',
    )
  if (user.failed_pins >= pinTries)
    throw new AppError(
      'not-allowed',
      'Too many wrong PINs. Lock, then sign in with the passphrase.',
    )
  const isRight = await verifyPin(user.pin_hash, pin)
  const failed = isRight ? 0 : user.failed_pins + 1
  if (failed !== user.failed_pins) await countWrongPins(context, personId, failed)
  if (!isRight)
    throw new AppError(
      'not-allowed',
      failed >= pinTries
        ? 'Wrong PIN, and the last try. Lock, then sign in with the passphrase.'
        : `Wrong PIN. ${pinTries - failed} ${pinTries - failed === 1 ? 'try' : 'tries'} left.`,
      { fields: { pin: 'Wrong PIN' } },
    )
}

async function forgetWrongPins(context: OutsideContext, personId: string): Promise<void> {
  const user = await loadUser(context.app.chartFile.reader(), personId)
  if (user.failed_pins > 0) await countWrongPins(context, personId, 0)
}

async function countWrongPins(
  { app }: OutsideContext,
  personId: string,
  failed_pins: number,
): Promise<void> {
  const actor = { userId: personId, at: app.clock() }
  await app.chartFile
    .db()
    .transaction()
    .execute((trx) => changeRecord(trx, actor, 'users', personId, null, { failed_pins }))
}

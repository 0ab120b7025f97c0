// The chart file for real: key file and encrypted database, as `ChartFile` promises. Not: sessions and roles (api).

import { existsSync } from 'node:fs'
import type { Kysely } from 'kysely'
import type { Instant } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import type { CheckReport } from '../contract/house.ts'
import { verifyAudit } from '../store/audit-trail.ts'
import { type OpenChart, openChart } from '../store/database.ts'
import { migrate, refuseNewer } from '../store/migrate.ts'
import type { Schema } from '../store/schema.ts'
import { isDamage } from '../store/storage-error.ts'
import { writeBackup } from './backup.ts'
import type { ChartFile, ChartPerson } from './chart-file.ts'
import { type ChartPurpose, mustServe, newChartId } from './chart-purpose.ts'
import {
  type KeyFile,
  type KeyHolder,
  newKeyFile,
  purposeOf,
  readKeyFile,
  writeKeyFile,
} from './key-file.ts'
import { newChart, refuseExisting } from './new-chart.ts'
import { type ArgonCost, argonDefault, checkPassphrase } from './passwords.ts'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'
import { type Random, unwrapKey, type WrappedKey, wrapKey } from './wrapped-key.ts'

export interface ChartFileOptions {
  readonly path: string
  readonly clock: () => Instant
  readonly random: Random
  /** What a passphrase costs; tests make it cheap. */
  readonly argon?: ArgonCost
  /** `training` marks a chart of invented people; the store's own way refuses it, and the other way round. */
  readonly purpose?: ChartPurpose
  /** How long a sign-in waits for another program's lock, in milliseconds; 2000 unless told. */
  readonly busyTimeoutMs?: number
}

interface Opened {
  readonly chart: OpenChart
  readonly reader: OpenChart
  /** Wiped when the chart is locked. */
  readonly key: Buffer
}

/** A chart at `path`, not opened yet. One process has one of these per path. */
export function createChartFile(options: ChartFileOptions): ChartFile {
  const {
    path,
    clock,
    random,
    argon = argonDefault,
    busyTimeoutMs = 2000,
    purpose = 'store',
  } = options
  let opened: Opened | null = null
  let lastTurn: Promise<unknown> = Promise.resolve()

  /** One after the other: two sign-ins at once never open the chart twice, a lock waits for a backup. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(work, work)
    lastTurn = turn
    return turn
  }
  const isOpen = (): Opened => {
    if (opened === null) throw new AppError('not-allowed', 'The chart is locked. Sign in first.')
    return opened
  }
  const wrap = (key: Uint8Array, secret: string, purpose: string): Promise<WrappedKey> =>
    wrapKey(key, secret, purpose, argon, random)
  const holder = async (
    person: ChartPerson,
    chartId: string,
    key: Uint8Array,
    passphrase: string,
  ): Promise<KeyHolder> => ({
    ...identityOf(person),
    key: await wrap(key, passphrase, purposeOf(chartId, { personId: person.id })),
  })
  /** Takes the key over: it is kept while the chart is open, or wiped. */
  const openWith = async (key: Buffer): Promise<void> => {
    if (opened !== null) {
      key.fill(0)
      return
    }
    try {
      opened = { ...(await openBoth(path, key, busyTimeoutMs)), key }
    } catch (error) {
      key.fill(0)
      throw error
    }
  }
  const close = async (): Promise<void> => {
    if (opened === null) return
    const { chart, reader, key } = opened
    opened = null
    key.fill(0)
    await closeQuietly(reader)
    // The last one to close folds the write-ahead log into the chart.
    await closeQuietly(chart)
  }

  return {
    path,
    state: () => (opened !== null ? 'open' : existsSync(path) ? 'locked' : 'absent'),

    people: async () => {
      if (!existsSync(path)) return []
      return (await readKeyFile(path)).people.map(identityOf)
    },

    create: (owner, passphrase) =>
      inTurn(async () => {
        checkPassphrase(passphrase)
        await refuseExisting(path)
        const key = Buffer.from(random(32))
        const chartId = newChartId(purpose, random)
        const recoveryCode = newRecoveryCode(random)
        const keys = newKeyFile(
          chartId,
          await holder(owner, chartId, key, passphrase),
          await wrap(key, recoveryCode, purposeOf(chartId, 'recovery')),
        )
        await newChart(path, key, keys)
        await openWith(key)
        return { recoveryCode }
      }),

    open: (personId, passphrase) =>
      inTurn(async () => {
        const keys = await readKeyFile(path)
        mustServe(keys, purpose)
        await openWith(await keyOf(keys, personId, passphrase))
      }),

    recover: (code, personId, newPassphrase) =>
      inTurn(async () => {
        checkPassphrase(newPassphrase)
        const readCode = readRecoveryCode(code)
        const keys = await readKeyFile(path)
        mustServe(keys, purpose)
        const person = findPerson(keys, personId)
        const key = await unwrapKey(keys.recovery, readCode, purposeOf(keys.chartId, 'recovery'))
        if (key === null) {
          throw new AppError('not-allowed', 'This is not the recovery code of this chart.')
        }
        const recoveryCode = newRecoveryCode(random)
        const recovery = await wrap(key, recoveryCode, purposeOf(keys.chartId, 'recovery'))
        const renewed = await holder(person, keys.chartId, key, newPassphrase)
        const wasOpen = opened !== null
        // The chart opens first: the old code stays good when it does not.
        await openWith(key)
        try {
          await writeKeyFile(path, { ...withPerson(keys, renewed), recovery })
        } catch (error) {
          if (!wasOpen) await close()
          throw error
        }
        return { recoveryCode }
      }),

    lock: () => inTurn(close),

    db: (): Kysely<Schema> => isOpen().chart.db,

    reader: (): Kysely<Schema> => isOpen().reader.db,

    admit: (person, passphrase) =>
      inTurn(async () => {
        const { key } = isOpen()
        checkPassphrase(passphrase)
        const keys = await readKeyFile(path)
        const admitted = await holder(person, keys.chartId, key, passphrase)
        await writeKeyFile(path, withPerson(keys, admitted))
      }),

    dismiss: (personId) =>
      inTurn(async () => {
        isOpen()
        const keys = await readKeyFile(path)
        const people = keys.people.filter((person) => person.id !== personId)
        if (!people.some((person) => person.role === 'owner')) {
          throw new AppError('conflict', 'The last owner keeps a way into the chart.')
        }
        await writeKeyFile(path, { ...keys, people })
      }),

    setPassphrase: (personId, old, next) =>
      inTurn(async () => {
        isOpen()
        checkPassphrase(next)
        const keys = await readKeyFile(path)
        const key = await keyOf(keys, personId, old)
        try {
          const renewed = await holder(findPerson(keys, personId), keys.chartId, key, next)
          await writeKeyFile(path, withPerson(keys, renewed))
        } finally {
          key.fill(0)
        }
      }),

    backup: (parent) =>
      inTurn(async () => {
        const { chart, key } = isOpen()
        return writeBackup(chart, key, parent, clock())
      }),

    check: async () => checkOnDisk(path, isOpen().key),
  }
}

/** While people work, another program's short transaction is waited for, in milliseconds. */
const workingWaitMs = 5000

/** A connection of its own reads the disk, not what another one still holds in memory. */
async function checkOnDisk(path: string, key: Uint8Array): Promise<CheckReport> {
  const unknown = { entries: 0, isIntact: false, brokenAt: null, head: null }
  let fresh: OpenChart | null = null
  try {
    fresh = openChart(path, key, { readonly: true })
    const integrity = fresh.integrityCheck() ? 'ok' : 'damaged'
    const schemaVersion = fresh.schemaVersion()
    return { integrity, audit: await verifyAudit(fresh.db), schemaVersion }
  } catch (error) {
    if (!isDamage(error)) throw error
    // So damaged that it cannot be read to its end: nothing can be said about the trail.
    return { integrity: 'damaged', audit: unknown, schemaVersion: fresh?.schemaVersion() ?? 0 }
  } finally {
    fresh?.close()
  }
}

/** Looks before it writes: a newer chart is refused without a byte changed. */
async function openBoth(
  path: string,
  key: Uint8Array,
  busyTimeoutMs: number,
): Promise<Omit<Opened, 'key'>> {
  const peek = openChart(path, key, { readonly: true, busyTimeoutMs })
  try {
    refuseNewer(peek.schemaVersion())
  } finally {
    peek.close()
  }
  const chart = openChart(path, key, { mustExist: true, busyTimeoutMs })
  try {
    await migrate(chart.db)
    // Takes the lock of a writer once: a chart in use says so now, and not at the first entry.
    await chart.db.transaction().execute(async () => undefined)
    chart.waitForOthers(workingWaitMs)
    return { chart, reader: openChart(path, key, { readonly: true }) }
  } catch (error) {
    chart.close()
    throw error
  }
}

/** Waits for the transaction that runs, then closes. */
async function closeQuietly(chart: OpenChart): Promise<void> {
  await chart.db.connection().execute(async () => chart.close())
}

function findPerson(keys: KeyFile, personId: string): KeyHolder {
  const person = keys.people.find(({ id }) => id === personId)
  if (person !== undefined) return person
  throw new AppError('not-found', 'This person has no way into this chart. Ask the owner.')
}

/** The chart key as this person's passphrase opens it; whoever asks wipes it. */
async function keyOf(keys: KeyFile, personId: string, passphrase: string): Promise<Buffer> {
  const person = findPerson(keys, personId)
  const key = await unwrapKey(person.key, passphrase, purposeOf(keys.chartId, { personId }))
  if (key === null) throw new AppError('not-allowed', 'This passphrase is not right.')
  return key
}

function withPerson(keys: KeyFile, person: KeyHolder): KeyFile {
  return { ...keys, people: [...keys.people.filter(({ id }) => id !== person.id), person] }
}

function identityOf({ id, name, login, role }: ChartPerson): ChartPerson {
  return { id, name, login, role }
}

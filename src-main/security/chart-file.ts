// The chart file with its keys: made, opened, locked, recovered, backed up. Not: who may do what (api).

import type { Kysely } from 'kysely'
import type { Role } from '../contract/call.ts'
import type { BackupReport, CheckReport } from '../contract/house.ts'
import type { Schema } from '../store/schema.ts'

/** A person who can open the chart, as listed before anybody has signed in. Holds no secret. */
export interface ChartPerson {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly role: Role
}

export interface ChartFile {
  readonly path: string
  readonly state: () => 'absent' | 'locked' | 'open'
  /** From the key file; empty when there is no chart. */
  readonly people: () => Promise<readonly ChartPerson[]>
  /** Makes and opens a new encrypted chart. Fails with `conflict` when one exists. The code is shown once. */
  readonly create: (
    owner: ChartPerson,
    passphrase: string,
  ) => Promise<{ readonly recoveryCode: string }>
  /** Opens (and migrates). Wrong passphrase: `not-allowed`; damaged, newer, unreadable: `storage`. */
  readonly open: (personId: string, passphrase: string) => Promise<void>
  /** Opens with the recovery code and gives that person a new passphrase; answers a new recovery code. */
  readonly recover: (
    code: string,
    personId: string,
    newPassphrase: string,
  ) => Promise<{ readonly recoveryCode: string }>
  /** Closes the database and forgets the key. */
  readonly lock: () => Promise<void>
  /** The open chart for writing, one transaction at a time; `not-allowed` when locked. */
  readonly db: () => Kysely<Schema>
  /** A second, read-only connection: reads go on while a long import holds the writer. */
  readonly reader: () => Kysely<Schema>
  /** While open: gives one more person a way in. */
  readonly admit: (person: ChartPerson, passphrase: string) => Promise<void>
  /** While open: ends a person's way in. `conflict` for the last owner; nothing when they have none. */
  readonly dismiss: (personId: string) => Promise<void>
  /** While open: seals a person's key anew. The old passphrase is proved first: `not-allowed` when it is wrong. */
  readonly setPassphrase: (personId: string, old: string, next: string) => Promise<void>
  /** Encrypted copy with its key file into a new folder below `parent`, opened again to prove it. */
  readonly backup: (parent: string) => Promise<BackupReport>
  readonly check: () => Promise<CheckReport>
}

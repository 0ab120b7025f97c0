// What a handler is handed: the app, the session, the database at the right strength, and who acts.

import type { Kysely, Transaction } from 'kysely'
import type { z } from 'zod'
import type { CallName, Calls } from '../contract/calls.ts'
import type { OutputOf } from '../contract/client.ts'
import type { UserView } from '../contract/session.ts'
import type { Actor } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import type { App } from './app.ts'
import type { Jobs } from './jobs.ts'
import type { Uploads } from './uploads.ts'

/** The one session of this window. Lives in the worker, dies with it. */
export interface Session {
  user: UserView | null
  /** While true every call works on the invented pharmacy's chart. */
  isSample: boolean
  /** While true every call works on the training chart; never together with the sample. */
  isTraining: boolean
  /** Charts that were opened with two identifiers in this session. */
  readonly opened: Set<string>
  /** Of these, the charts that the person before had opened: the trail has not yet named the present one. */
  readonly takenOver: Set<string>
  /** Milliseconds of the clock when somebody last touched keyboard or mouse. */
  touchedAt: number
  lockAfterMinutes: number
}

/** Whom a call turned out to be about; the dispatcher writes it to the trail. */
export interface About {
  patientId: string | null
  /** True when the chart was opened by the person before in this session. */
  isTakenOver: boolean
  /** The identifiers with which this call opened the chart, such as `name+birthDate`; null when it opened none. */
  openedWith: string | null
  /** True when the call has written its own entry. */
  isRecorded: boolean
}

interface Shared {
  readonly app: App
  readonly session: Session
  readonly jobs: Jobs
  readonly uploads: Uploads
  /** Who acts, and when; throws `not-allowed` when nobody is signed in. */
  readonly actor: Actor
  readonly about: About
  /** Ends the session and closes the chart. */
  readonly lock: () => Promise<void>
}

/** For queries: a read-only connection. */
export interface ReadContext extends Shared {
  readonly db: Kysely<Schema>
}
/** For commands: one transaction, in which the dispatcher also writes the audit entry. */
export interface WriteContext extends Shared {
  readonly db: Transaction<Schema>
}

type Input<N extends CallName> = z.output<Calls[N]['input']>

/** A command that opens its own transactions or none: set-up, sign-in, imports, dialogs of the shell. */
export interface Outside<N extends CallName> {
  readonly outside: (context: Shared, input: Input<N>) => Promise<OutputOf<N>>
}

/** A command that first proves something, whatever becomes of the rest: the PIN at a signature. */
export interface Checked<N extends CallName> {
  readonly check: (context: Shared, input: Input<N>) => Promise<void>
  readonly run: (context: WriteContext, input: Input<N>) => Promise<OutputOf<N>>
}

/** A command that shows a chart at once, even while a long command holds the writer; what it writes may follow. */
export interface Opening<N extends CallName> {
  readonly open: (context: ReadContext, input: Input<N>) => Promise<OutputOf<N>>
  readonly write?: (context: WriteContext, input: Input<N>) => Promise<void>
}

export type Handler<N extends CallName> = Calls[N]['effect'] extends 'query'
  ? ((context: ReadContext, input: Input<N>) => Promise<OutputOf<N>>) | Outside<N>
  :
      | ((context: WriteContext, input: Input<N>) => Promise<OutputOf<N>>)
      | Checked<N>
      | Opening<N>
      | Outside<N>

/** One handler for each call of an area. */
export type Handlers<Area> = { readonly [N in Extract<keyof Area, CallName>]: Handler<N> }

type AnyWork = (context: unknown, input: unknown) => Promise<unknown>

/** A handler whose call is known only while the program runs. */
export type AnyHandler =
  | AnyWork
  | { readonly outside: AnyWork }
  | { readonly check: AnyWork; readonly run: AnyWork }
  | { readonly open: AnyWork; readonly write?: AnyWork }

/** The handler of a call by its name. Give it the parsed input of that call. */
export function handlerOf(table: Readonly<Record<string, unknown>>, name: string): AnyHandler {
  // Each takes the parsed input of its own call; the table ties name and handler together.
  return table[name] as AnyHandler
}

export type OutsideContext = Shared

// Everything impure, passed in: the clock, ids, the shell around the app, the log, the open chart.

import type { Day, Instant } from '../clinical/dates.ts'
import type { RenderDocument } from '../documents/render.ts'
import type { ChartFile } from '../security/chart-file.ts'
import type { ArgonCost } from '../security/passwords.ts'

/** What only the surroundings can do: Electron, a Chromium window, the command line or a test. */
export interface Shell {
  /** Keeps a file where the person chooses; answers its path, or null when the person cancelled. */
  readonly saveAs: (suggestedName: string, bytes: Uint8Array) => Promise<string | null>
  /** Hands pages to a printer; says in words what happened. */
  readonly print: (title: string, bytes: Uint8Array) => Promise<{ message: string }>
  /** Asks for a folder (backups); null when the person cancelled. */
  readonly chooseFolder: (title: string) => Promise<string | null>
}

/** The log takes no patient data: a level, a code and plain numbers. */
export interface Log {
  readonly write: (
    level: 'info' | 'error',
    event: string,
    detail?: Readonly<Record<string, string | number>>,
  ) => void
}

/** News to whoever listens on the other side of the wire. */
export type Publish = (topic: string, payload: unknown) => void

export interface App {
  readonly clock: () => Instant
  /** Today in the store's own time zone. */
  readonly today: () => Day
  readonly newId: () => string
  /** `count` random bytes. */
  readonly random: (count: number) => Uint8Array
  /** Runs `work` once after `ms` milliseconds; the answer cancels it. Never keeps the process alive. */
  readonly schedule: (ms: number, work: () => void) => () => void
  readonly shell: Shell
  readonly log: Log
  readonly publish: Publish
  /** Folder with fonts, knowledge and the sample pharmacy. */
  readonly resources: string
  /** Draws page descriptions into PDF bytes. */
  readonly render: RenderDocument
  /** What hashing a PIN costs; tests use less. */
  readonly argon: ArgonCost
  /** The chart on disk and who has it open. */
  readonly chartFile: ChartFile
  /** The invented pharmacy's own chart, apart from the store's. */
  readonly sampleFile: ChartFile
}

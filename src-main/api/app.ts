// Everything impure, passed in: the clock, ids, the shell around the app, the log, the open chart.

import type { Day, Instant } from '../clinical/dates.ts'
import type { RenderDocument } from '../documents/render.ts'
import type { ChartFile } from '../security/chart-file.ts'
import type { ArgonCost } from '../security/passwords.ts'

/** What only the surroundings can do: Electron, a Chromium window, the command line or a test. */
/** A printer of this machine. Most systems show each tray as a printer of its own. */
export interface Printer {
  /** As the system names it. */
  readonly name: string
  /** As people know it. */
  readonly title: string
  readonly isDefault: boolean
}

export interface PrintOrder {
  /** Name of the printer. */
  readonly printer: string
  readonly copies: number
  readonly sides: 'one' | 'two'
}

/** What became of the pages, and the same in words. `shown`: they are on screen or in a file, nobody knows yet. */
export interface PrintAnswer {
  readonly state: 'printed' | 'cancelled' | 'failed' | 'shown'
  readonly message: string
}

export interface Shell {
  /** Keeps a file where the person chooses; answers its path, or null when the person cancelled. */
  readonly saveAs: (suggestedName: string, bytes: Uint8Array) => Promise<string | null>
  /** Hands pages to a printer: to the one that `order` names, or to one that the person is asked for. */
  readonly print: (
    title: string,
    bytes: Uint8Array,
    order: PrintOrder | null,
  ) => Promise<PrintAnswer>
  /** The printers of this machine; empty when there is none or they cannot be told. */
  readonly printers: () => Promise<readonly Printer[]>
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
  /** The chart of the training pharmacy, marked so that it can never be opened as a store's. */
  readonly trainingFile: ChartFile
}

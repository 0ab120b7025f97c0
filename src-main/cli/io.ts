// What a command may touch outside: the three streams. Passed in, so that tests read what was written.

import type { Readable } from 'node:stream'

export interface Io {
  readonly stdin: Readable
  /** One line of JSON to standard output; nothing else goes there. Done when the reader took it. */
  readonly answer: (value: unknown) => Promise<void>
  /** Words for a person, to standard error. */
  readonly say: (text: string) => void
}

/** Exit codes of the command line: a contract for scripts. */
export const exit = { done: 0, cannotAnswer: 1, wrongUsage: 2, chartNotOpened: 3 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

/** Nobody reads standard output any more, as under `head`: the command ends without a word. */
export class ReaderGone extends Error {}

/** A failure before the chart is open: exit code 3. */
export class ChartNotOpened extends Error {
  override readonly cause: unknown
  constructor(cause: unknown) {
    super('The chart could not be opened')
    this.cause = cause
  }
}

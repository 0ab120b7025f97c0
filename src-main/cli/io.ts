// What a command may touch outside: the three streams. Passed in, so that tests read what was written.

import type { Readable } from 'node:stream'

export interface Io {
  readonly stdin: Readable
  /** One line of JSON to standard output; nothing else goes there. */
  readonly answer: (value: unknown) => void
  /** Words for a person, to standard error. */
  readonly say: (text: string) => void
}

/** Exit codes of the command line: a contract for scripts. */
export const exit = { done: 0, cannotAnswer: 1, wrongUsage: 2, chartNotOpened: 3 } as const
export type ExitCode = (typeof exit)[keyof typeof exit]

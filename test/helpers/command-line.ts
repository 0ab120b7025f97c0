// Runs the command line inside the test, with recorded streams.

import { Readable } from 'node:stream'
import { runCli } from '../../src-main/cli/run.ts'

export interface Ran {
  readonly code: number
  /** What went to standard output, line by line, as a script would parse it. */
  readonly answers: readonly unknown[]
  /** What went to standard error. */
  readonly said: string
}

/** One run of `pestle`; `stdin` is what it reads from standard input. */
export async function pestle(argv: readonly string[], stdin: string | Buffer = ''): Promise<Ran> {
  const answers: unknown[] = []
  const said: string[] = []
  const code = await runCli(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    answer: async (value) => {
      answers.push(JSON.parse(JSON.stringify(value)))
    },
    say: (text) => {
      said.push(text)
    },
  })
  return { code, answers, said: said.join('\n') }
}

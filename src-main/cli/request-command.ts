// A command whose inputs are one JSON object: from a file, from standard input, or one a line with --batch.

import type { Command } from 'commander'
import { runBatch } from './batch.ts'
import { usage } from './explain.ts'
import { openInput, readJsonInput } from './input-files.ts'
import type { Io } from './io.ts'

export interface RequestCommand {
  readonly name: string
  readonly description: string
  /** The inputs in words, for help. */
  readonly inputs: string
  /** Loads what answers a request when the command runs. */
  readonly load: () => Promise<(request: unknown) => object>
}

/** Adds the command with its file and its `--batch`. */
export function addRequestCommand(program: Command, io: Io, command: RequestCommand): void {
  program
    .command(`${command.name} [file]`)
    .description(`${command.description} (a JSON file, or - for standard input)`)
    .option('--batch <file>', 'JSONL, one request a line with an "id"; - for standard input')
    .addHelpText('after', `\nInputs: ${command.inputs}`)
    .action(async (file, options) => {
      if (file !== undefined && options.batch !== undefined)
        throw usage('Name one file or a --batch, not both.')
      if (options.batch !== undefined)
        return runBatch(await openInput(io, options.batch), io, await command.load())
      if (file === undefined) throw usage('Name the JSON file, or use --batch.')
      const request = await readJsonInput(io, file)
      return io.answer((await command.load())(request))
    })
}

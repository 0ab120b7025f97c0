// Adds `forecast` to the command line.

import type { Command } from 'commander'
import { runBatch, textIn } from '../batch.ts'
import { usage } from '../explain.ts'
import { openInput, readJsonInput } from '../input-files.ts'
import type { Io } from '../io.ts'

/** `forecast FILE [--on DAY]`, and `--batch`. */
export function addForecast(program: Command, io: Io): void {
  program
    .command('forecast [file]')
    .description(
      "Forecast the immunizations of a patient by the CDC's schedule (a FHIR R4 bundle or a JSON file, or - for standard input)",
    )
    .option('--on <day>', 'YYYY-MM-DD; the newest date of the bundle or of the doses without it')
    .option('--batch <file>', 'JSONL, one request a line with an "id"; - for standard input')
    .addHelpText(
      'after',
      '\nInputs: bundle, or birthDate, sex, doses [{date, cvx, mvx}], observations [{code, date}]; on',
    )
    .action(async (file, options) => {
      if (file !== undefined && options.batch !== undefined)
        throw usage('Name one file or a --batch, not both.')
      const { forecastOf } = await import('./forecast-command.ts')
      if (options.batch !== undefined)
        return runBatch(await openInput(io, options.batch), io, (request) =>
          forecastOf(request, textIn(request, 'on') ?? options.on),
        )
      if (file === undefined) throw usage('Name the JSON file, or use --batch.')
      return io.answer(forecastOf(await readJsonInput(io, file), options.on))
    })
}

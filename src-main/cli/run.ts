// The command line: parses words with commander, runs one command, writes one JSON answer.

import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { pestleVersion } from '../api/version.ts'
import { AppError } from '../contract/errors.ts'
import { lazyRenderer } from '../documents/lazy-renderer.ts'
import { failureOf, runBatch } from './batch.ts'
import {
  audit,
  backup,
  ChartNotOpened,
  importFile,
  init,
  restore,
  verify,
} from './chart-commands.ts'
import { type ExitCode, exit, type Io } from './io.ts'
import { packetOfBundle } from './packet-of-bundle.ts'
import { readJsonFile } from './read-json-file.ts'
import { screenBundle } from './screen-bundle.ts'

/** The streams of this process. */
export const realIo: Io = {
  stdin: process.stdin,
  answer: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
  say: (text) => process.stderr.write(`${text}\n`),
}

/** Where fonts and the sample pharmacy lie: set by the packaged app, else beside the sources. */
const sourceResources = resolve(import.meta.dirname, '../../resources')

/** Runs one command; answers its exit code. */
export async function runCli(
  argv: readonly string[],
  io: Io = realIo,
  resources: string = sourceResources,
): Promise<ExitCode> {
  let code: ExitCode = exit.done
  const answer = async (work: Promise<object> | object) => io.answer(await work)
  const program = new Command('pestle')
    .description('Medication Therapy Management for the independent pharmacy. Answers are JSON.')
    .version(pestleVersion)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.say(text.trimEnd()),
      writeErr: (text) => io.say(text.trimEnd()),
    })

  const onChart = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .requiredOption('--chart <file>', 'the chart')
      .option('--passphrase-file <file>', 'first line is the passphrase; standard input without it')
      .option('--user <login>', 'who opens the chart; the owner without it')

  onChart('init', 'Make a chart')
    .requiredOption(
      '--set-up <file>',
      'JSON: {"pharmacy": {name, npi, ncpdp, address {line1, city, state, zip}, phone, fax, hours}, "owner": {name, login, pin, pharmacist: null or {credential, npi, licence}}}',
    )
    .action((options) => answer(init(io, options, resources)))
  onChart('import <file>', 'Take in a dispensing export (CSV) or a FHIR R4 bundle (JSON)')
    .option(
      '--format <id>',
      'dispensing-csv, patient-csv, condition-csv, allergy-csv or fhir-bundle',
    )
    .option('--mapping <file>', 'JSON: which column is which')
    .action((file, options) => answer(importFile(io, file, options, resources)))
  onChart('backup', 'Write an encrypted copy and open it again to prove it')
    .requiredOption('--to <folder>', 'where the backup goes')
    .action((options) => answer(backup(io, options, resources)))
  program
    .command('restore <folder>')
    .description('Put a backup back; never overwrites a chart')
    .requiredOption('--chart <file>', 'where the chart goes')
    .action((folder, options) => answer(restore(folder, options)))
  onChart('verify', 'Check the file and prove the audit trail').action(async (options) => {
    const report = await verify(io, options, resources)
    io.answer(report)
    if (report.integrity !== 'ok' || !report.audit.isIntact) code = exit.cannotAnswer
  })
  onChart('audit', 'The newest entries of the audit trail')
    .option('--limit <count>', 'how many', wholeNumber, 100)
    .action((options) => answer(audit(io, options, resources)))

  program
    .command('screen [bundle]')
    .description('Screen the patient of a FHIR R4 bundle: findings with evidence and source')
    .option('--on <day>', "YYYY-MM-DD; the bundle's newest date without it")
    .option('--batch <file>', 'JSONL, one {"id", "bundle", "on"} a line; - for standard input')
    .action(async (file, options) => {
      if (options.batch !== undefined)
        return runBatch(inputOf(io, options.batch), io, ({ bundle, on }) =>
          screenBundle(bundle, textOrNone(on)),
        )
      io.answer(screenBundle(await readJsonFile(required(file)), options.on))
    })

  program
    .command('packet [bundle]')
    .description('Print the Medicare packet of a FHIR R4 bundle as PDF files, marked as a preview')
    .option('--out <folder>', 'where the files go')
    .option('--on <day>', "YYYY-MM-DD; the bundle's newest date without it")
    .option('--lang <code>', 'en')
    .option('--pt <size>', '14', wholeNumber)
    .option('--pharmacy <file>', 'JSON as in `init`: the letterhead')
    .option('--batch <file>', 'JSONL, one {"id", "bundle", "out"} a line; - for standard input')
    .action(async (file, options) => {
      const render = lazyRenderer(resources)
      const pharmacy =
        options.pharmacy === undefined ? undefined : await readJsonFile(options.pharmacy)
      if (options.batch !== undefined)
        return runBatch(inputOf(io, options.batch), io, (request) => {
          const out = textOrNone(request.out)
          if (out === undefined)
            throw new AppError('invalid-input', 'Say where the files go: "out".')
          const pt = typeof request.pt === 'number' ? request.pt : undefined
          const { bundle, on, lang } = request
          return packetOfBundle(
            {
              bundle,
              out,
              on: textOrNone(on),
              lang: textOrNone(lang),
              pt,
              pharmacy: request.pharmacy ?? pharmacy,
            },
            render,
          )
        })
      if (options.out === undefined) throw usage('Say where the files go: --out FOLDER')
      const bundle = await readJsonFile(required(file))
      return answer(packetOfBundle({ ...options, bundle, pharmacy }, render))
    })

  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return explain(error, io)
  }
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError && error.code === 'pestle.usage') io.say(error.message)
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrongUsage
  const cause = error instanceof ChartNotOpened ? error.cause : error
  const failure = failureOf(cause)
  io.say(`${failure.kind}: ${failure.message}`)
  if (cause instanceof AppError)
    for (const [field, message] of Object.entries(cause.failure.fields ?? {}))
      io.say(`  ${field}: ${message}`)
  return error instanceof ChartNotOpened ? exit.chartNotOpened : exit.cannotAnswer
}

function inputOf(io: Io, file: string) {
  return file === '-' ? io.stdin : createReadStream(file)
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number.')
  return value
}

function usage(message: string): CommanderError {
  return new CommanderError(2, 'pestle.usage', message)
}

function required(file: string | undefined): string {
  if (file === undefined) throw usage('Name the bundle file, or use --batch.')
  return file
}

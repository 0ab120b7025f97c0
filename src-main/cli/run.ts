// The command line: parses words with commander, runs one command, writes one JSON answer. What a command needs
// is loaded when it runs, so that screening does not wait for the store and the printer.

import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { pestleVersion } from '../api/version.ts'
import { AppError } from '../contract/errors.ts'
import { numberIn, runBatch, textIn } from './batch.ts'
import { addDrug } from './drug-command.ts'
import { explain, usage, wholeNumber } from './explain.ts'
import { addForecast } from './forecast/add-forecast.ts'
import { openInput, readBundleFile, readJsonFile } from './input-files.ts'
import { type ExitCode, exit, type Io } from './io.ts'
import { addPrint } from './print/add-print.ts'
import { realIo } from './real-io.ts'
import { addRequestCommand, type RequestCommand } from './request-command.ts'
import { addSig } from './sig-command.ts'

export { realIo }

/** Where fonts and the sample pharmacy lie: set by the packaged app, else beside the sources. */
const sourceResources = resolve(import.meta.dirname, '../../resources')

/** What `import` reads, as its `--format` names it. */
export const importFormats = [
  'dispensing-csv',
  'patient-csv',
  'condition-csv',
  'allergy-csv',
  'immunization-csv',
  'eligibility-csv',
  'eligibility-full-csv',
  'hl7-immunization',
  'fhir-bundle',
] as const

/** Commands whose inputs are one JSON object. */
const requestCommands: readonly RequestCommand[] = [
  {
    name: 'pdc',
    description: 'Proportion of days covered by fills',
    inputs:
      'measure or ingredients, from, to, birthDate, fills [{date, daysSupply, drug}], stays [{from, to}], exclusions',
    load: async () => (await import('./pdc-command.ts')).pdc,
  },
  {
    name: 'ttr',
    description: 'Time in therapeutic range of INRs',
    inputs: 'low, high, results [{date, inr}]',
    load: async () => (await import('./ttr-command.ts')).ttr,
  },
]

/** Runs one command; answers its exit code. */
export async function runCli(
  argv: readonly string[],
  io: Io = realIo,
  resources: string = sourceResources,
): Promise<ExitCode> {
  let code: ExitCode = exit.done
  const program = new Command('pestle')
    .description(
      'Medication Therapy Management for the independent pharmacy. Answers are JSON on standard output; everything else, this help too, goes to standard error.',
    )
    .version(pestleVersion)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.say(text.trimEnd()),
      writeErr: (text) => io.say(text.trimEnd()),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 cannot be answered, 2 wrong usage, 3 the chart could not be opened.',
    )
  addScreen(program, io)
  addDrug(program, io)
  addCalc(program, io)
  addPacket(program, io, resources)
  addPrint(program, io, resources)
  for (const command of requestCommands) addRequestCommand(program, io, command)
  addForecast(program, io)
  addSig(program, io)
  addChartCommands(program, io, resources, () => {
    code = exit.cannotAnswer
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return explain(error, io)
  }
}

function addScreen(program: Command, io: Io): void {
  program
    .command('screen [bundle]')
    .description('Screen the patient of a FHIR R4 bundle (a file, or - for standard input)')
    .option('--on <day>', "YYYY-MM-DD; the bundle's newest date without it")
    .option('--batch <file>', 'JSONL, one {"id", "bundle", "on"} a line; - for standard input')
    .option('--summary', 'tell it in words too, on standard error: one line a question')
    .action(async (file, options) => {
      refuseBoth(file, options.batch)
      if (options.summary && options.batch !== undefined)
        throw usage('A --summary is of one bundle, not of a --batch.')
      const { screenBundle } = await import('./screen-bundle.ts')
      if (options.batch !== undefined)
        return runBatch(await openInput(io, options.batch), io, (request) =>
          screenBundle(request.bundle, textIn(request, 'on') ?? options.on),
        )
      const bundle = await readBundleFile(io, required(file))
      const answer = screenBundle(bundle, options.on)
      if (options.summary) {
        const { screenWords } = await import('./screen-words.ts')
        for (const line of screenWords(answer)) io.say(line)
      }
      return io.answer(answer)
    })
}

function addCalc(program: Command, io: Io): void {
  program
    .command('calc [name] [inputs...]')
    .description('Work out one calculator: calc bmi weightKg=72 heightCm=178')
    .option('--list', 'every calculator with its inputs and units')
    .option('--batch <file>', 'JSONL, one {"id", "name", "inputs"} a line; - for standard input')
    .action(async (name, inputs, options) => {
      const { calcOfRequest, calcOfWords, listAnswer } = await import('./calc-command.ts')
      if ([name, options.list, options.batch].filter((given) => given !== undefined).length !== 1)
        throw usage('Give a calculator, --list, or --batch.')
      if (options.list) return io.answer(listAnswer())
      if (options.batch !== undefined)
        return runBatch(await openInput(io, options.batch), io, calcOfRequest)
      return io.answer(calcOfWords(name, inputs))
    })
}

function addPacket(program: Command, io: Io, resources: string): void {
  program
    .command('packet [bundle]')
    .description(
      'Print the Medicare packet of a FHIR R4 bundle (a file, or - for standard input) as PDF files, marked as a preview',
    )
    .option('--out <folder>', 'where the files go; made when it is missing')
    .option('--on <day>', "YYYY-MM-DD; the bundle's newest date without it")
    .option('--lang <code>', 'en or es; es also writes an English twin of each file')
    .option('--pt <size>', '12, 14, 16, 18 or 20 points of type; 14 without it', wholeNumber)
    .option('--pharmacy <file>', 'JSON as "pharmacy" in `init`: the letterhead')
    .option('--batch <file>', 'JSONL, one {"id", "bundle", "out"} a line; - for standard input')
    .action(async (file, options) => {
      refuseBoth(file, options.batch)
      if (options.batch === undefined && options.out === undefined)
        throw usage('Say where the files go: --out FOLDER')
      const { packetOfBundle } = await import('./packet-of-bundle.ts')
      const { lazyRenderer } = await import('../documents/lazy-renderer.ts')
      const render = lazyRenderer(resources)
      const pharmacy =
        options.pharmacy === undefined ? undefined : await readJsonFile(options.pharmacy)
      if (options.batch === undefined) {
        const bundle = await readBundleFile(io, required(file))
        return io.answer(await packetOfBundle({ ...options, bundle, pharmacy }, render))
      }
      return runBatch(await openInput(io, options.batch), io, (request) => {
        const out = textIn(request, 'out')
        if (out === undefined)
          throw new AppError('invalid-input', 'Say where the files go: "out": a folder.')
        const order = {
          bundle: request.bundle,
          out,
          on: textIn(request, 'on') ?? options.on,
          lang: textIn(request, 'lang') ?? options.lang,
          pt: numberIn(request, 'pt') ?? options.pt,
          pharmacy: request.pharmacy ?? pharmacy,
        }
        return packetOfBundle(order, render)
      })
    })
}

function addChartCommands(
  program: Command,
  io: Io,
  resources: string,
  isNotSound: () => void,
): void {
  const commands = () => import('./chart-commands.ts')
  const onChart = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .requiredOption('--chart <file>', 'the chart')
      .option('--passphrase-file <file>', 'first line is the passphrase; standard input without it')
      .option('--user <login>', 'who opens the chart; the owner without it')

  onChart('init', 'Make a chart; answers the recovery code, once')
    .requiredOption(
      '--set-up <file>',
      'JSON: {"pharmacy": {name, npi, ncpdp, address {line1, city, state, zip}, phone, fax, hours}, "owner": {name, login, pin, pharmacist: null or {credential, npi, licence}}}',
    )
    .action(async (options) => io.answer(await (await commands()).init(io, options, resources)))
  onChart('import <file>', 'Take in a dispensing export (CSV) or a FHIR R4 bundle (JSON)')
    .addOption(new Option('--format <id>', 'what the file is').choices(importFormats))
    .option('--mapping <file>', 'JSON: {"columns": {field: column}, "dateOrder", "nameForm"}')
    .option(
      '--system <name>',
      'whose patient numbers the file has; a number alone counts within one',
    )
    .action(async (file, options) => {
      const { importFile } = await import('./import-command.ts')
      await io.answer(await importFile(io, file, options, resources))
    })
  onChart('backup', 'Write an encrypted copy and open it again to prove it')
    .requiredOption('--to <folder>', 'where the backup goes, in a folder of its own')
    .action(async (options) => io.answer(await (await commands()).backup(io, options, resources)))
  program
    .command('restore <folder>')
    .description('Put a backup back; never overwrites a chart')
    .requiredOption('--chart <file>', 'where the chart goes')
    .action(async (folder, options) => io.answer(await (await commands()).restore(folder, options)))
  onChart(
    'verify',
    'Check the file and prove the audit trail; exit code 1 when it is not sound',
  ).action(async (options) => {
    const report = await (await commands()).verify(io, options, resources)
    if (report.integrity !== 'ok' || !report.audit.isIntact) isNotSound()
    await io.answer(report)
  })
  onChart('panel', 'Who qualifies for which program, and which missing facts stand in the way')
    .option('--on <day>', 'YYYY-MM-DD; today without it')
    .action(async (options) => io.answer(await (await commands()).panel(io, options, resources)))
  onChart('audit', 'The newest entries of the audit trail, newest first')
    .option('--limit <count>', 'how many, at most 1000', wholeNumber, 100)
    .action(async (options) => io.answer(await (await commands()).audit(io, options, resources)))
}

function required(file: string | undefined): string {
  if (file === undefined) throw usage('Name the bundle file, or use --batch.')
  return file
}

function refuseBoth(file: string | undefined, batch: string | undefined): void {
  if (file !== undefined && batch !== undefined)
    throw usage('Name one bundle file or a --batch, not both.')
}

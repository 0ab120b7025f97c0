// `print`: any paper of the family from the command line.

import type { Command } from 'commander'
import { AppError } from '../../contract/errors.ts'
import { numberIn, runBatch, textIn } from '../batch.ts'
import { usage, wholeNumber } from '../explain.ts'
import { openInput, readJsonInput } from '../input-files.ts'
import type { Io } from '../io.ts'

interface PrintOptions {
  readonly out?: string
  readonly lang?: string
  readonly pt?: number
  readonly list?: true
  readonly sample?: true
  readonly batch?: string
  readonly chart?: string
  readonly review?: string
  readonly prescriber?: string
  readonly claim?: string
  readonly passphraseFile?: string
  readonly user?: string
}

/** Adds the command. */
export function addPrint(program: Command, io: Io, resources: string): void {
  program
    .command('print [template] [input]')
    .description(
      'Print one paper of the family as a PDF file: from a JSON input (a file, or - for standard input) marked as a preview, or from a review in a chart',
    )
    .option('-o, --out <file>', 'the PDF file; replaced when it is there')
    .option('--list', 'every template, what it reads, and the JSON Schema of the input')
    .option('--sample', 'a whole input of this template, about an invented patient')
    .option('--lang <code>', 'en or es, where the template has it')
    .option('--pt <size>', '12, 14, 16, 18 or 20 points of type', wholeNumber)
    .option(
      '--batch <file>',
      'JSONL, one {"id", "template", "input", "out"} a line; - for standard input',
    )
    .option('--chart <file>', 'a chart; then --review says what is printed, and no input is given')
    .option('--review <id>', 'the review in the chart')
    .option('--prescriber <id>', 'for letters: whom it goes to')
    .option('--claim <id>', 'for papers of a claim: which one')
    .option('--passphrase-file <file>', 'first line is the passphrase; standard input without it')
    .option('--user <login>', 'who opens the chart; the owner without it')
    .action(async (template: string | undefined, file: string | undefined, options: PrintOptions) =>
      run({ template, file, options, io, resources }),
    )
}

interface Run {
  readonly template: string | undefined
  readonly file: string | undefined
  readonly options: PrintOptions
  readonly io: Io
  readonly resources: string
}

async function run({ template, file, options, io, resources }: Run): Promise<void> {
  const papers = await import('./print-paper.ts')
  const ways = [options.list, options.sample, options.batch, options.chart, file]
  if (ways.filter((way) => way !== undefined).length !== 1)
    throw usage('Give one of: an input file, --sample, --list, --batch, --chart.')
  if (options.list) return io.answer(papers.listOfPapers())
  if (options.batch !== undefined)
    return runBatch(
      await openInput(io, options.batch),
      io,
      await batchWork(options, template, resources),
    )
  if (template === undefined) throw usage('Name the template: see `pestle print --list`.')
  if (options.sample) return io.answer(papers.sampleOf(papers.templateNamed(template)))
  const { out } = options
  if (out === undefined) throw usage('Say where the page goes: -o FILE.pdf')
  const order = { ...options, template, out }
  if (options.chart !== undefined) {
    if (options.review === undefined) throw usage('Say which review of the chart: --review ID')
    const { printOfChart } = await import('./print-of-chart.ts')
    const { chart, review } = options
    return io.answer(await printOfChart(io, { ...order, chart, review }, resources))
  }
  const form = papers.templateNamed(template)
  const look = papers.lookAsked(form, order)
  const source = papers.sourceOf(await readJsonInput(io, file ?? '-'), look, order)
  return io.answer(await papers.printPaper(form, source, out, await renderer(resources)))
}

/** Answers a line: its own `template`, `out`, `lang` and `pt` before those of the command. */
async function batchWork(options: PrintOptions, template: string | undefined, resources: string) {
  const papers = await import('./print-paper.ts')
  const render = await renderer(resources)
  return (request: Readonly<Record<string, unknown>>) => {
    const id = textIn(request, 'template') ?? template
    const out = textIn(request, 'out')
    if (id === undefined)
      throw new AppError('invalid-input', 'The field "template" is missing: the id of a form.')
    if (out === undefined)
      throw new AppError('invalid-input', 'The field "out" is missing: the PDF file.')
    const order = {
      template: id,
      out,
      lang: textIn(request, 'lang') ?? options.lang,
      pt: numberIn(request, 'pt') ?? options.pt,
    }
    const form = papers.templateNamed(id)
    const source = papers.sourceOf(request.input, papers.lookAsked(form, order), order)
    return papers.printPaper(form, source, out, render)
  }
}

async function renderer(resources: string) {
  const { lazyRenderer } = await import('../../documents/lazy-renderer.ts')
  return lazyRenderer(resources)
}

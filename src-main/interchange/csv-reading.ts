// A CSV file of any dispensing system to rows of cells: encoding, delimiter and heading row are found
// out, line numbers are exact, and a broken row is reported while the rest is read. Cells stay text.

import { parse } from 'csv-parse/sync'
import { type LogicalLine, startLines } from './csv/csv-lines.ts'
import { findShape } from './csv/csv-shape.ts'
import { startDecoding } from './csv/text-decoding.ts'
import { refuseBinary, refuseOtherText } from './file-signature.ts'
import { type ByteSource, type Refusal, type RowProblem, refuse } from './format.ts'

/** One row as text. */
export interface CsvRow {
  /** Physical line on which the row starts; the first line of the file is 1. */
  readonly line: number
  /** As many cells as the heading row has, blanks at both ends removed. */
  readonly cells: readonly string[]
}

/** What was found out about a file. */
export interface CsvShape {
  readonly encoding: string
  readonly delimiter: string
  /** Unique names, one per column; "Column 1" and so on where the file names none. */
  readonly header: readonly string[]
  /** Line of the heading row; 0 when the file has none. */
  readonly headerLine: number
}

/** Rows that were read together. */
export interface CsvBatch {
  readonly rows: readonly CsvRow[]
  readonly problems: readonly RowProblem[]
  readonly bytesRead: number
}

/** A file whose shape is known and whose rows can be read once. */
export interface OpenCsv {
  readonly kind: 'open'
  readonly shape: CsvShape
  /** The first rows, at most 50, for a preview. */
  readonly sample: readonly CsvRow[]
  readonly batches: AsyncIterable<CsvBatch>
  /** Lets go of the source when the rows are not wanted. */
  readonly close: () => Promise<void>
}

const HEAD_BYTES = 128 * 1024
const PIECE_BYTES = 256 * 1024
const SAMPLE_ROWS = 50

/** Bytes in pieces of a handy size. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (!(source instanceof Uint8Array)) {
    yield* source
    return
  }
  for (let at = 0; at < source.length; at += PIECE_BYTES)
    yield source.subarray(at, at + PIECE_BYTES)
}

/** Cells of lines without faults; null for a line that csv-parse cannot cut. */
function cutCells(
  lines: readonly LogicalLine[],
  delimiter: string,
): readonly (readonly string[] | null)[] {
  const options = {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: 0,
    trim: false,
  }
  const attempt = (some: readonly LogicalLine[]) => {
    try {
      const cells: string[][] = parse(some.map((l) => l.text).join('\n'), options)
      return cells.length === some.length ? cells : null
    } catch {
      // The caller cuts the lines one by one and reports the one that fails.
      return null
    }
  }
  return attempt(lines) ?? lines.map((line) => attempt([line])?.[0] ?? null)
}

/** Rows of the right width; the rest as problems. Lines up to the heading are no data. */
function rowsOf(lines: readonly LogicalLine[], shape: CsvShape): Omit<CsvBatch, 'bytesRead'> {
  const width = shape.header.length
  const rows: CsvRow[] = []
  const problems: RowProblem[] = []
  const report = (line: number, reason: string) =>
    problems.push({ line, column: null, reason, isRowKept: false })
  const whole = lines.filter((l) => l.line > shape.headerLine && l.fault === null)
  for (const line of lines)
    if (line.fault !== null && line.line > shape.headerLine) report(line.line, line.fault)
  for (const [at, cells] of cutCells(whole, shape.delimiter).entries()) {
    const line = whole[at]?.line ?? 0
    if (cells === null)
      report(line, 'The line cannot be cut into cells. Check its quotation marks.')
    else if (cells.every((c) => c.trim() === '')) continue
    else if (cells.length < width || cells.slice(width).some((c) => c.trim() !== ''))
      report(
        line,
        `The row has ${cells.length} cells where the heading has ${width}. Check for a missing quotation mark or a total line.`,
      )
    else rows.push({ line, cells: cells.slice(0, width).map((c) => c.trim()) })
  }
  return { rows, problems: problems.toSorted((a, b) => a.line - b.line) }
}

/** The lines of text, cut with one delimiter; for looking at the beginning of a file. */
function linesOf(text: string, delimiter: string, isWhole: boolean): readonly LogicalLine[] {
  const cutting = startLines(delimiter)
  const lines = cutting.write(text)
  return isWhole ? [...lines, ...cutting.end()] : lines
}

/** Finds out what a CSV file looks like, or why it is none. Reads only its beginning. */
export async function openCsv(source: ByteSource): Promise<OpenCsv | Refusal> {
  const pieces = piecesOf(source)
  const file = await lookAt(pieces)
  if (file.kind === 'refusal') await pieces.return(undefined)
  return file
}

async function lookAt(pieces: AsyncGenerator<Uint8Array>): Promise<OpenCsv | Refusal> {
  const held: Uint8Array[] = []
  let size = 0
  let isWhole = false
  while (size < HEAD_BYTES && !isWhole) {
    const next = await pieces.next()
    if (next.done === true) isWhole = true
    else {
      held.push(next.value)
      size += next.value.length
    }
  }
  const head = Buffer.concat(held)
  const binary = refuseBinary(head)
  if (binary !== null) return binary
  const decoding = startDecoding(head)
  const text = decoding.write(head) + (isWhole ? decoding.end() : '')
  const other = refuseOtherText(text)
  if (other !== null) return other
  if (text.slice(0, 4096).split('\0').length > 20)
    return refuse('This is not a text file. Export the list from the dispensing system as CSV.')
  const cut = (delimiter: string) => {
    const lines = linesOf(text, delimiter, isWhole).slice(0, SAMPLE_ROWS + 20)
    const good = lines.filter((l) => l.fault === null)
    return cutCells(good, delimiter).map((cells, at) => ({
      line: good[at]?.line ?? 0,
      cells: cells ?? [],
    }))
  }
  const shape = findShape(cut, decoding.encoding() ?? 'ascii')
  const sample = rowsOf(linesOf(text, shape.delimiter, isWhole), shape).rows.slice(0, SAMPLE_ROWS)
  if (isWhole && sample.length === 0 && shape.headerLine > 0 && !hasDataLine(text, shape))
    return refuse(
      'The file has a heading row and no rows below it. Choose a wider date range and export again.',
    )
  const close = async () => {
    await pieces.return(undefined)
  }
  return { kind: 'open', shape, sample, batches: batchesOf(held, pieces, shape), close }
}

function hasDataLine(text: string, shape: CsvShape): boolean {
  return linesOf(text, shape.delimiter, true).some((l) => l.line > shape.headerLine)
}

async function* batchesOf(
  held: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
  shape: CsvShape,
): AsyncGenerator<CsvBatch> {
  const decoding = startDecoding(Buffer.concat(held.slice(0, 4)))
  const cutting = startLines(shape.delimiter)
  let bytesRead = 0
  const read = (piece: Uint8Array): CsvBatch => {
    bytesRead += piece.length
    return { ...rowsOf(cutting.write(decoding.write(piece)), shape), bytesRead }
  }
  try {
    for (const piece of held) yield read(piece)
    for await (const piece of rest) yield read(piece)
    const last = [...cutting.write(decoding.end()), ...cutting.end()]
    yield { ...rowsOf(last, shape), bytesRead }
  } finally {
    // A reader that stops early must not keep the file open.
    await rest.return(undefined)
  }
}

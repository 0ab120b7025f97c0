// The shape of a format that comes in: bytes to plain records and to a list of what could not be read.
// Pure: no file access, no clock. A caller hands the bytes and the day on which they are read.

import type { Day } from '../clinical/dates.ts'
import type { Mapping } from './mapping.ts'
import type { InterchangeRecord } from './records.ts'

/** One row or resource that could not be taken, with the place and what to do. */
export interface RowProblem {
  /** Line of the file, counting the first as 1; for JSON the index of the entry, counting the first as 1. */
  readonly line: number
  readonly column: string | null
  /** Says what is wrong without repeating the patient's data. */
  readonly reason: string
  /** True when the row came in and only this value is left unknown; false when the whole row stayed out. */
  readonly isRowKept: boolean
}

/** Why a whole file cannot be read, in words that say what to do. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly message: string
}

/** A file in memory, or a stream of its pieces, such as a Node `Readable`. */
export type ByteSource = Uint8Array | AsyncIterable<Uint8Array>

/** What a reader hands over at a time: a big file comes as many batches, in file order. */
export interface Batch {
  readonly records: readonly InterchangeRecord[]
  readonly problems: readonly RowProblem[]
  /** Rows or entries that this batch covers, good and bad. */
  readonly rowCount: number
  /** Bytes of the file read so far, for a progress bar. */
  readonly bytesRead: number
  /** Things that were seen and knowingly left out: "Encounter", "marked as entered in error". */
  readonly leftOut: readonly { readonly name: string; readonly count: number }[]
  /** Set on the last batch when the rest of the file cannot be read at all. */
  readonly refusal: Refusal | null
}

/** What a caller must say before a file can be read. */
export interface ReadingOptions {
  /** The day of the import; dates after it are refused. */
  readonly on: Day
  /** Which column is which; null for formats that need none (`fields` is empty). */
  readonly mapping: Mapping | null
  /** A FHIR version such as "4.0.1" when the sender named it outside the file (a Content-Type); usually null. */
  readonly fhirVersion?: string | null
}

/** One fact that a mapping can fill from a column. */
export interface TargetField {
  readonly id: string
  readonly label: string
  readonly isRequired: boolean
  readonly description: string
  /** Headings that systems use for it, best first; compared without case, spaces and signs. */
  readonly guesses: readonly string[]
  /** What the values look like, so that a proposal can check a column's sample. */
  readonly looksLike: 'text' | 'day' | 'term' | 'number' | 'money' | 'code' | 'npi'
}

/** A family member: one file of this folder. */
export interface InterchangeFormat {
  /** Equal to the file name; stored with imports, so it never changes once shipped. */
  readonly id: string
  readonly title: string
  /** What a mapping can fill; empty for a format that carries its own names. */
  readonly fields: readonly TargetField[]
  /** True when whoever the file does not name is no longer on its list. */
  readonly isWholeList?: boolean
  /** Reads to the end or to a refusal. Throws only what the byte source throws. */
  readonly read: (source: ByteSource, options: ReadingOptions) => AsyncIterable<Batch>
}

/** A refusal of the whole file. */
export function refuse(message: string): Refusal {
  return { kind: 'refusal', message }
}

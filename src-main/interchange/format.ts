// The shape of a format that comes in: bytes to plain records and to a list of what could not be read.

/** One row or resource that could not be taken, with the place and what to do. */
export interface RowProblem {
  /** Line of the file, counting the first as 1; for JSON the index of the entry. */
  readonly line: number
  readonly column: string | null
  /** Says what is wrong without repeating the patient's data. */
  readonly reason: string
}

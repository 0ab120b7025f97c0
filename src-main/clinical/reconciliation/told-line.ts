// One line of a told or copied list, parted into the drug and its directions. Not: which drug it is (medicines/identify).

import { identifyMedicine } from '../medicines/identify.ts'
import { readSig } from '../medicines/sig/read-sig.ts'

export interface ToldLine {
  /** As written, without the directions. */
  readonly text: string
  /** As written; null when the line has none. */
  readonly directions: string | null
}

/** Where directions may begin. A guess only: what follows must be understood, or the line stays whole. */
const beginnings =
  /\s(?=(?:takes?|use|uses|inject|inhale|apply|one|two|three|half|once|twice|every|each|daily|nightly|weekly|at|in the|as needed|as directed|for|when|only|qd|qhs|qam|qpm|bid|tid|qid|prn|po|q\d+h|\d+(?:\.\d+)?\s*(?:tab|tablet|cap|capsule|pill|puff|unit|drop|spray|patch)(?:e?s)?(?!\s*\/)|1\/2|\d+ (?:at|in|daily|every|once|twice|a day))\b)/gi
/** Marks that part the drug from the directions whatever these say. */
const marks = /\t|\s+[-–—:]\s+|[;:]\s+|,\s+(?!\d)/g

/**
 * Parts `lisinopril 10 mg, once a day` and `white water pill every morning`. Without a mark between, the line is parted
 * only where the rest is understood as directions.
 */
export function toldLine(line: string): ToldLine {
  const whole = line.trim().replace(/^(?:[-*•]|\d+[.)])\s+/, '')
  const words = whole.replaceAll(/\s+/g, ' ')
  for (const at of placesOf(whole, marks)) {
    const parted = part(whole, at.from, at.to)
    if (parted.directions !== null && identifyMedicine(parted.text) !== null) return parted
  }
  const starts = placesOf(words, beginnings).map((at) => part(words, at.from, at.to))
  const read = starts.filter(({ directions }) => isUnderstood(directions))
  const certain = read.find(({ text }) => identifyMedicine(text) !== null)
  if (certain !== undefined) return certain
  if (identifyMedicine(words) !== null) return { text: words, directions: null }
  return read[0] ?? { text: words, directions: null }
}

/** The lines of a pasted or typed list; empty ones and repeated spaces fall away. */
export function toldLines(text: string): readonly ToldLine[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(toldLine)
}

function placesOf(text: string, pattern: RegExp): readonly { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
  }))
}

function part(text: string, from: number, to: number): ToldLine {
  const rest = text.slice(to).trim()
  return {
    text: text.slice(0, from).replace(/[\s,;:–—-]+$/, ''),
    directions: rest === '' ? null : rest,
  }
}

function isUnderstood(directions: string | null): boolean {
  if (directions === null) return false
  const sig = readSig(directions)
  return sig.understood && sig.kind !== 'unknown'
}

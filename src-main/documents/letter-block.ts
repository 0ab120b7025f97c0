// A piece of the prescriber letter that knows its height before it is drawn.

import type { Content } from 'pdfmake/interfaces'
import { paper } from './layout.ts'
import { lineFactor } from './measure-text.ts'

export interface Block {
  readonly content: Content
  /** Points, rather too many than too few. */
  readonly height: number
}

/** Left, top, right, bottom in points. */
export const letterMargins = [50, 36, 50, 52] as const
/** Width of the blocks in points. */
export const letterWidth = paper.width - letterMargins[0] - letterMargins[2]
export const letterLineHeight = 0.92

/** Height of so many lines of a type size, in points. */
export function heightOf(lines: number, size: number): number {
  return lines * size * lineFactor * letterLineHeight
}

// How many lines a text takes, reckoned without a font file, so that `prepare` can refuse what will not fit. Errs on the
// long side: kerning is left out, unknown characters count as the widest one.

import { printableText } from './printable-text.ts'

// Advance widths of Pestle Sans (Liberation Sans 2.1.5) from U+0020 to U+007E, in thousandths of the type size.
const regular =
  '278 278 355 557 557 890 667 191 334 334 390 584 278 334 278 278 557 557 557 557 557 557 557 557 557 557 278 278 ' +
  '584 584 584 557 1016 667 667 723 723 667 611 778 723 278 500 667 557 834 723 778 667 778 723 667 611 723 667 944 ' +
  '667 667 611 278 278 278 470 557 334 557 557 500 557 557 278 557 557 223 223 500 223 834 557 557 557 557 334 500 ' +
  '278 557 500 723 500 500 500 334 260 334 584'
const bold =
  '278 334 475 557 557 890 723 238 334 334 390 584 278 334 278 278 557 557 557 557 557 557 557 557 557 557 334 334 ' +
  '584 584 584 611 976 723 723 723 723 667 611 778 723 278 557 723 611 834 723 778 667 778 723 667 611 723 667 944 ' +
  '667 667 611 334 278 334 584 557 334 557 611 557 611 557 334 611 611 278 278 557 278 890 611 611 611 611 390 557 ' +
  '334 611 557 778 557 557 500 390 280 390 584'

const widths = {
  regular: regular.split(' ').map(Number),
  bold: bold.split(' ').map(Number),
}
const widest = 1340

/** Height of one line of Pestle Sans, as a multiple of its type size. */
export const lineFactor = (1854 + 434 + 67) / 2048

export interface Type {
  /** Points. */
  readonly size: number
  readonly isBold?: boolean
}

/** Width in points of a text on one line. */
export function textWidth(text: string, type: Type): number {
  const table = type.isBold === true ? widths.bold : widths.regular
  let sum = 0
  for (const character of text) {
    // An accented letter is as wide as its base letter.
    const base = character.normalize('NFD').charCodeAt(0) - 32
    sum += table[base] ?? widest
  }
  return (sum * type.size) / 1000
}

/** Lines a text takes in a column `width` points wide; at least 1, never fewer than pdfmake will need. */
export function lineCount(text: string, width: number, type: Type): number {
  return printableText(text)
    .split('\n')
    .reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width, type), 0)
}

// Spaces at which a line may end. Unicode line breaking (UAX #14, rules LB13 to LB17) keeps closing punctuation with what
// stands before it and opening punctuation with what follows, even across a space.
const breakable =
  /(?<![([{"'\u2018\u201c\u00ab\u2014]) +(?![,.:;!?/)\]}"'\u2019\u201d\u00bb\u2026\u2014%])/

function linesOfParagraph(paragraph: string, width: number, type: Type): number {
  const space = textWidth(' ', type)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(breakable)) {
    const own = textWidth(word, type)
    if (own > width) {
      // pdfmake cuts such a word by its average letter, so that some lines stay short.
      lines += Math.ceil((own / width) * 2) + (used > 0 ? 1 : 0)
      used = width
    } else if (used + own > width) {
      lines += 1
      used = own + space
    } else {
      used += own + space
    }
  }
  return lines
}

// How many lines a text takes, reckoned without a font file, so that `prepare` can refuse what will not fit. Errs on the
// long side: kerning that sets letters closer is left out, unknown characters count as the widest one.

import { printableText } from './printable-text.ts'

// Advance widths of Atkinson Hyperlegible Next from U+0020 to U+007E, in thousandths of the type size.
const regular =
  '280 286 301 651 592 919 731 160 299 299 485 606 210 362 210 387 648 407 548 576 614 588 598 510 615 595 210 210 ' +
  '553 628 553 480 778 626 613 645 669 569 552 694 694 392 512 631 541 824 693 714 592 724 614 592 558 690 593 856 ' +
  '623 575 607 317 387 344 552 372 243 525 566 485 564 538 314 558 550 252 245 492 262 845 550 548 566 574 349 471 ' +
  '326 540 461 684 481 449 460 344 237 344 555'
const bold =
  '312 303 390 765 610 969 725 210 335 335 485 595 271 373 272 440 659 440 579 600 624 607 626 537 624 571 272 272 ' +
  '569 612 569 547 781 678 643 658 688 597 566 718 701 424 561 663 552 858 717 746 629 756 650 610 607 686 644 886 ' +
  '685 650 618 340 440 344 582 400 288 552 596 510 596 563 365 593 571 300 259 555 318 882 571 576 596 599 376 508 ' +
  '376 567 530 740 539 521 505 381 254 381 537'

const widths = {
  regular: regular.split(' ').map(Number),
  bold: bold.split(' ').map(Number),
}
const widest = 1450

// Kerning that sets two letters wider apart, in thousandths rounded up, the larger one of the regular and the bold face:
// each word is a first character and all that may follow it.
const wideningPairs: readonly (readonly [by: number, pairs: string])[] = [
  [
    10,
    '44 73]} ,AX -5 .AX /f :A ;A A,. CWZcdeoq ET LA PTV Q/Z SJ TX VX WW X,.TV bcdeoq c"\'ia e@g f?itvwy kvwy l,.i ocdeoq pcdeoq rbhklmnpru sfcdeoq tivwy xf zftvwy KV',
  ],
  [
    20,
    '0- 4+- 71 "1VW \'1VW *T -0CGOQcdegoq /Y A/X Bcdeoq CT D- KAXY O- Pivwy Q- RAX T*?TVW V"\'TV W"\'T XAY YX\\ b- cbfhklt ff la o- p- rvwy t"\' vit wit yit',
  ],
  [
    30,
    '7%7 "Tf \'Tf *f +4 ,j AA Q,. S- T"\'Y VYi WY YTVW [7 f"\' kx qvwy rfit vfvwy wfvwy xx yfvwy {7',
  ],
  [40, '7"\' "7t \'7t -J /T QAX T\\ YY ]j f* gj jj q,;[p|'],
  [50, '/7 r"\' |j Qj'],
  [70, '(j -4 [j q) {j'],
  [100, '\\j q/]} _j'],
  [160, 'q_j'],
]

const glyphs = regular.split(' ').length
/** By first and second character, both counted from the space. */
const widening = new Uint8Array(glyphs * glyphs)
for (const [by, pairs] of wideningPairs)
  for (const [first = '', ...followers] of pairs.split(' '))
    for (const second of followers) widening[placeOf(first) * glyphs + placeOf(second)] = by

/** Counted from the space; an accented letter has the place of its base letter. */
function placeOf(character: string): number {
  return character.normalize('NFD').charCodeAt(0) - 32
}

/** Height of one line of the body face, as a multiple of its type size. */
export const lineFactor = (984 + 316) / 1000

export interface Type {
  /** Points. */
  readonly size: number
  readonly isBold?: boolean
}

/** Width in points of a text on one line. */
export function textWidth(text: string, type: Type): number {
  const table = type.isBold === true ? widths.bold : widths.regular
  let sum = 0
  let before = glyphs
  for (const character of text) {
    const place = placeOf(character)
    sum += table[place] ?? widest
    if (before < glyphs && place < glyphs) sum += widening[before * glyphs + place] ?? 0
    before = place < 0 ? glyphs : place
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

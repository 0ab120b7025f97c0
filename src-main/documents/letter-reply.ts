// The lower part of the prescriber letter: what the prescriber answers with a pen.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { checkBox, gridTable, hairline, ink } from './layout.ts'
import type { Block } from './letter-block.ts'
import { heightOf, letterWidth } from './letter-block.ts'
import { lineCount, textWidth } from './measure-text.ts'
import type { PrescriberLetterFacts } from './prescriber-letter.ts'
import { fill } from './text-packs/cms-packet-text.ts'
import { prescriberLetterEn2026 as words } from './text-packs/prescriber-letter-en-2026.ts'

const width = letterWidth

function replyHeading(text: string): Content {
  return { stack: [hairline(width, 3, 6), { text, bold: true, margin: [0, 0, 0, 5] }] }
}

/** Boxes for the reply to one recommendation. */
export function replyList({ pharmacy, size }: PrescriberLetterFacts): Block {
  const title = fill(words.replyTitle, { fax: pharmacy.fax })
  const half = (width - 16) / 2
  const box = (reply: string): Content => {
    // A label that ends open gets a line to write on.
    const isOpen = reply.endsWith(' ')
    return isOpen
      ? {
          stack: [
            checkBox(reply, size),
            {
              canvas: [
                {
                  type: 'line',
                  x1: openLineStart(reply, size),
                  y1: -2,
                  x2: half,
                  y2: -2,
                  lineWidth: 0.6,
                },
              ],
            },
          ],
          margin: [0, 0, 0, 5],
        }
      : { ...checkBox(reply, size), margin: [0, 0, 0, 5] }
  }
  const [asWritten, change, decline, visit, information, notMine] = words.replies
  return {
    content: {
      stack: [
        replyHeading(title),
        {
          columns: [
            { width: half, stack: [asWritten, change, decline].map(box) },
            { width: half, stack: [visit, information, notMine].map(box) },
          ],
          columnGap: 16,
        },
      ],
    },
    height:
      10 +
      heightOf(lineCount(title, width, { size, isBold: true }), size) +
      5 +
      3 * (heightOf(1, size) + 6) +
      2,
  }
}

function openLineStart(reply: string, size: number): number {
  return Math.round(size * 0.8) + 8 + textWidth(reply, { size }) + 2
}

// A long letter takes smaller type, and then less room to write in too.
const replyRowHeight = (size: number) => (size > 10 ? 24 : 20)
const signatureGap = (size: number) => (size > 10 ? 26 : 17)
const replyColumn = 48
const titleSize = 10

/** A row of boxes for each of several recommendations. */
export function replyTable({ pharmacy, points, size }: PrescriberLetterFacts): Block {
  const title = fill(words.replyTitleMany, { fax: pharmacy.fax })
  const titles = [
    '',
    ...words.replies.map((reply) => reply.trim().replace(/[:,]$/, '')),
    words.replyNote,
  ]
  const titleLines = Math.max(
    ...titles.map((text) => lineCount(text, replyColumn, { size: titleSize })),
  )
  const square: TableCell = {
    canvas: [{ type: 'rect', x: 17, y: 0, w: 11, h: 11, lineWidth: 1 }],
    margin: [0, 2, 0, 0],
  }
  const rows = points.map((_, i): TableCell[] => [
    { text: `${i + 1}.` },
    ...words.replies.map(() => ({ ...square })),
    '',
  ])
  return {
    content: {
      stack: [
        replyHeading(title),
        {
          layout: { ...gridTable, paddingLeft: () => 4, paddingRight: () => 4 },
          table: {
            widths: [12, ...words.replies.map(() => replyColumn), '*'],
            heights: (row) => (row === 0 ? 'auto' : replyRowHeight(size) - 10),
            body: [titles.map((text) => ({ text, fontSize: titleSize })), ...rows],
          },
          margin: [0, 0, 0, 2],
        },
      ],
    },
    height:
      10 +
      heightOf(lineCount(title, width, { size, isBold: true }), size) +
      5 +
      heightOf(titleLines, titleSize) +
      11 +
      points.length * (replyRowHeight(size) + 1) +
      4,
  }
}

/** Where the prescriber signs. */
export function signatureLines({ size }: PrescriberLetterFacts): Block {
  const gap = signatureGap(size)
  const row = (left: string, right: string): Content => ({
    columns: [
      { width: width * 0.6, stack: [lineAbove(left, width * 0.6)] },
      { width: '*', stack: [lineAbove(right, width * 0.4 - 16)] },
    ],
    columnGap: 16,
    margin: [0, gap, 0, 0],
  })
  return {
    content: {
      stack: [row(words.signature, words.signedOn), row(words.signerNpi, words.callBack)],
    },
    height: 2 * (gap + 3 + heightOf(1, 10)),
  }
}

function lineAbove(label: string, lineWidth: number): Content {
  return {
    stack: [hairline(lineWidth, 0, 2), { text: label, fontSize: 10, color: ink.quiet }],
  }
}

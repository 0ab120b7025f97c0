// Where each word of a PDF lies, by poppler's pdftotext -bbox. Points from the top left corner of the page.

import { spawnSync } from 'node:child_process'

export interface PlacedWord {
  /** From 1. */
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/** Every word with its box. */
export function pdfWords(bytes: Uint8Array): readonly PlacedWord[] {
  const run = spawnSync('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    maxBuffer: 1 << 26,
  })
  if (run.status !== 0) throw new Error(`pdftotext: ${run.error?.message ?? run.stderr.toString()}`)
  let page = 0
  return run.stdout
    .toString('utf8')
    .split('\n')
    .flatMap((line): readonly PlacedWord[] => {
      if (line.includes('<page ')) page += 1
      const [, left, top, right, bottom, text] =
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(
          line,
        ) ?? []
      if (text === undefined) return []
      return [
        {
          page,
          text: text.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        },
      ]
    })
}

/** Words outside the margins of a US letter page, and pairs of words that lie on each other. Both should be empty. */
export function badlyPlaced(words: readonly PlacedWord[], margin = 30) {
  const outside = words.filter(
    ({ left, right, top, bottom }) =>
      left < margin || right > 612 - margin || top < 15 || bottom > 792 - 10,
  )
  const overlapping = words.flatMap((one, i) =>
    words.slice(i + 1).flatMap((other) => {
      if (one.page !== other.page) return []
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      // Boxes hold the whole line height, so that neighbouring lines touch.
      return width > 1 && height > 0.45 * (one.bottom - one.top)
        ? [`${one.page}: ${one.text} / ${other.text}`]
        : []
    }),
  )
  return { outside: outside.map(({ page, text }) => `${page}: ${text}`), overlapping }
}

// Where the words of a PDF stand, by poppler's pdftotext -bbox: for tests of what is clipped or lies upon something else.

import { spawnSync } from 'node:child_process'

export interface PlacedWord {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Every word with its box in points, from the upper left corner of its page. */
export function placedWords(bytes: Uint8Array): readonly PlacedWord[] {
  const run = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: bytes, maxBuffer: 64e6 })
  if (run.status !== 0) throw new Error(`pdftotext: ${run.error?.message ?? run.stderr.toString()}`)
  let page = 0
  return run.stdout
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.includes('<page ')) page += 1
      const [, left, top, right, bottom, text] =
        /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(
          line,
        ) ?? []
      if (text === undefined) return []
      const box = { left, top, right, bottom }
      const points = Object.entries(box).map(([key, value]) => [key, Number(value)])
      // The four keys are those of the box.
      return [{ page, text, ...(Object.fromEntries(points) as Record<keyof typeof box, number>) }]
    })
}

/** Words that reach over the edge of a US letter page. */
export function outsidePage(words: readonly PlacedWord[]): readonly string[] {
  return words
    .filter((w) => w.left < 0 || w.top < 0 || w.right > 612 || w.bottom > 792)
    .map((w) => `page ${w.page}: ${w.text}`)
}

/** Pairs of words that lie upon each other by more than a hair. */
export function overlaps(words: readonly PlacedWord[]): readonly string[] {
  const found: string[] = []
  // A third of a line is air above and below its letters.
  const inner = (w: PlacedWord) => {
    const air = (w.bottom - w.top) / 3
    return { top: w.top + air, bottom: w.bottom - air }
  }
  words.forEach((one, i) => {
    for (const other of words.slice(i + 1)) {
      if (other.page !== one.page) continue
      const [a, b] = [inner(one), inner(other)]
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 1 && down > 0) found.push(`page ${one.page}: ${one.text} / ${other.text}`)
    }
  })
  return found
}

/** Names of fonts that are used but not inside the file. */
export function fontsNotEmbedded(bytes: Uint8Array): readonly string[] {
  const run = spawnSync('pdffonts', ['-'], { input: bytes })
  if (run.status !== 0) throw new Error(`pdffonts: ${run.error?.message ?? run.stderr.toString()}`)
  const rows = run.stdout
    .toString('utf8')
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
  return rows.filter((row) => !/\s+yes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(row))
}

// The typefaces of the pages: one made for legibility, one with more alphabets for the letters that it lacks, and one of a
// single width for claim forms.

/** The face of every page: Atkinson Hyperlegible Next, made for low vision by the Braille Institute. */
export const bodyFont = 'AtkinsonHyperlegibleNext'
/** The face for Greek, Cyrillic, Vietnamese and signs that the first one lacks. */
export const fallbackFont = 'PestleSans'
/** The face of data on claim forms, of one width: at 12 points ten characters an inch, with a plain zero. One style. */
export const formFont = 'CourierPrime'

// Code ranges of the four styles of the body face in resources/fonts.
const covered =
  '20-7e a0-ac ae-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 150-155 158-15b ' +
  '15e-165 16a-16b 16e-17e 192 218-21b 237 2c6-2c7 2c9 2d8-2dd 394 3a9 3bc 3c0 1e80-1e85 1e9e 1ef2-1ef3 2009 ' +
  '2013-2014 2018-201a 201c-201e 2020-2022 2026 2030 2039-203a 2044 20ac 20b9 2113 2122 212e 2202 220f 2211-2212 ' +
  '2215 2219-221a 221e 222b 2248 2260 2264-2265 25ca 266a'

const ranges: readonly (readonly [number, number])[] = covered.split(' ').map((range) => {
  const [from = '', to = from] = range.split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
})

function isInBodyFont(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code === 10 || ranges.some(([from, to]) => code >= from && code <= to)
}

const plain = /^[\n\x20-\x7e]*$/
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export interface FontRun {
  readonly text: string
  readonly isFallback: boolean
}

/** Printable text cut where the face changes; one run for text that needs no second face. */
export function fontRuns(text: string): readonly FontRun[] {
  if (plain.test(text)) return [{ text, isFallback: false }]
  const runs: { text: string; isFallback: boolean }[] = []
  for (const { segment } of graphemes.segment(text)) {
    const isFallback = ![...segment].every(isInBodyFont)
    const last = runs.at(-1)
    if (last?.isFallback === isFallback) last.text += segment
    else runs.push({ text: segment, isFallback })
  }
  return runs
}

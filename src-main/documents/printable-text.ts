// Makes any text printable with the fonts in resources/fonts. A character that the fonts do not have becomes a visible
// square, never nothing: a page that silently loses a letter of a name or a direction is a danger.

/** What stands for a character that cannot be printed. */
export const unprintableMark = '\u25a1'

// Code ranges of the packaged fonts taken together (all styles), without right-to-left scripts, which pdfmake sets in
// the wrong order, and without invisible direction marks.
const covered =
  '20-7e a0-36f 374-375 37a-37e 384-38a 38c 38e-3a1 3a3-3ce 3d0-513 51a-51d 1d00-1dca 1dfe-1e9b 1e9e 1ea0-1ef9 ' +
  '1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 ' +
  '1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-200a 2010 2012-2022 2026 202f-2030 2032-2034 2039-203a 203c 203e ' +
  '2044 205e 2074-2079 207f-2089 2090-2094 20a0-20b5 20b9 20bf 2105 2113 2116-2117 2122 2126 212e 214d-214e ' +
  '2153-2154 215b-215e 2184 2190-2195 21a8 21d4 2202 2206 220f 2211-2212 2215 2219-221a 221e-221f 2229 222b 2248 ' +
  '2260-2262 2264-2265 2302 2310 2320-2321 2500 2502 250c 2510 2514 2518 251c 2524 252c 2534 253c 2550-256c 2580 ' +
  '2584 2588 258c 2590-2593 25a0-25a1 25aa-25ac 25b2 25ba 25bc 25c4 25ca-25cc 25cf-25d9 25e6 263a-263c 263f-2647 ' +
  '2660 2663 2665-2666 2669-266c 266f 2c60-2c6d 2c71-2c77 2e17 a717-a721 a788-a78c fb01-fb02'

const ranges: readonly (readonly [number, number])[] = covered.split(' ').map((range) => {
  const [from = '', to = from] = range.split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
})

// Characters that a plain spelling can stand for without change of meaning.
const spelled: Readonly<Record<string, string>> = {
  '\u211e': 'Rx',
  '\u2011': '-',
  '\u2717': 'x',
  '\u2713': 'v',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\u2028': '\n',
  '\u2029': '\n',
  '\ufeff': '',
  '\u200b': '',
  '\u00ad': '',
}

const plain = /^[\n\x20-\x7e]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isCovered(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code === 10 || ranges.some(([from, to]) => code >= from && code <= to)
}

/**
 * The text as it goes on paper: composed (NFC), line ends as `\n`, other control characters as spaces, and one
 * `unprintableMark` for each visible character that the fonts lack.
 */
export function printableText(text: string): string {
  if (plain.test(text)) return text
  const clean = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, ' ')
  let out = ''
  for (const { segment } of graphemes.segment(clean)) {
    const known = [...segment].map((c) => spelled[c] ?? c).join('')
    out += [...known].every(isCovered) ? known : unprintableMark
  }
  return out
}

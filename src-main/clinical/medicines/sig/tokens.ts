// Cuts directions into words, numbers and signs, and remembers where each stood in the text.

export interface Token {
  /** Lower case; a number as digits with a point; dotted abbreviations without dots. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const shape =
  /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+\.\d+|\.\d+|\d+|[½¼¾]|(?:[a-z]\.){2,}(?:[a-z](?![a-z]))?|[a-z](?:\.[a-z])+(?![a-z])|\bw\/o?|\b[cs]\/(?!\d)|\(e?s\)|[\p{L}]+(?:['’][\p{L}]+)?|\S/gu

const sameAs: Readonly<Record<string, string>> = {
  'w/': 'with',
  'c/': 'with',
  'w/o': 'without',
  's/': 'without',
  '&': 'and',
  '@': 'at',
  '×': 'x',
  '*': 'x',
  '–': '-',
  '—': '-',
  w: 'with',
}

/** The tokens of a text; a hyphen or slash-free join between letters is a space. */
export function tokensOf(text: string): readonly Token[] {
  // Only ASCII is lowered, so that places in the text stay what they are.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const tokens: Token[] = []
  for (const found of lower.matchAll(shape)) {
    const raw = found[0]
    const start = found.index
    if (raw === '(s)' || raw === '(es)') continue
    const isJoint =
      raw === '-' && /[a-z]$/.test(lower.slice(0, start)) && /^[a-z]/.test(lower.slice(start + 1))
    if (isJoint) continue
    tokens.push({ word: wordOf(raw), start, end: start + raw.length })
  }
  return tokens
}

function wordOf(raw: string): string {
  if (/^[\d.]/.test(raw) && /\d/.test(raw)) {
    const plain = raw.replaceAll(',', '')
    return plain.startsWith('.') ? `0${plain}` : plain
  }
  if (/^[a-z]\.[a-z]/.test(raw)) return raw.replaceAll('.', '')
  return sameAs[raw] ?? raw.replace('’', "'")
}

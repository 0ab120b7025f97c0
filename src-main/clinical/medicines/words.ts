// How a drug line becomes words. Names in the tables go through the same function, so both sides compare alike.

/**
 * Lower-case words of a drug line. Units part from numbers (`10MG` is `10 mg`), marks of separation
 * become words of their own (`/ - + , ( ) [ ] { } ;`), apostrophes and dots outside numbers vanish.
 */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’'`®™©]/g, '')
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      // `U-200`: units in a millilitre.
      .replace(/\bu-?(\d{2,3})\b/g, '$1 unit/ml')
      // RxNorm's packs, `{6 (azithromycin 250 MG Oral Tablet) } Pack`: how many, not how strong.
      .replace(/([{/])\s*\d+\s*\((?=[^()]*\)\s*[/}])/g, '$1 (')
      .replace(/(^|[^a-z0-9])(\d*\.?\d+)([a-z%])/g, '$1$2 $3')
      .replace(/\bw\/(?=\s*[a-z])/g, ' with ')
      .replace(/[/\-–—+,()[\]{};&]/g, ' $& ')
      .replace(/\.(?!\d)/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '')
  )
}

/** The words of a name without its separators, as one key: `Toprol-XL` is `toprol xl`. */
export function nameKey(text: string): string {
  return wordsOf(text)
    .filter((word) => !isSeparator(word))
    .join(' ')
}

/** True for a mark that parts two names or two numbers. */
export function isSeparator(word: string): boolean {
  return /^[/\-–—+,()[\]{};&]$/.test(word)
}

/** True for a plain number, with or without decimals. */
export function isNumber(word: string): boolean {
  return /^\d*\.?\d+$/.test(word)
}

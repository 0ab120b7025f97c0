// The name of a language in English, for screens and papers.

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** A language code as its English name: `es` as `Spanish`; words stay as they were written. */
export function languageName(language: string): string {
  return /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language)
    ? (names.of(language) ?? language)
    : language
}

// Names, sex and language as dispensing systems write them.

export const nameForms = ['separate', 'last-first', 'first-last'] as const
/** How a file writes a patient's name: in two columns, or in one as "LAST, FIRST" or "FIRST LAST". */
export type NameForm = (typeof nameForms)[number]

export interface NameParts {
  readonly last: string
  readonly first: string
  readonly middle: string | null
}

/** Cuts a name written in one column; null when it has not the form. Suffixes stay with the last name. */
export function splitName(text: string, form: Exclude<NameForm, 'separate'>): NameParts | null {
  const clean = text.trim().replaceAll(/\s+/g, ' ')
  if (form === 'last-first') {
    const [last, given, ...more] = clean.split(',').map((p) => p.trim())
    if (!last || !given || more.length > 1) return null
    const [first, ...middle] = given.split(' ')
    const suffix = more[0] ? ` ${more[0]}` : ''
    return first
      ? { last: last + suffix, first, middle: middle.length === 0 ? null : middle.join(' ') }
      : null
  }
  const words = clean.split(' ')
  const [first, second, third, ...more] = words
  // Four words or more can be cut in several ways, and so can a name with a comma.
  if (!first || !second || more.length > 0 || clean.includes(',')) return null
  return third === undefined
    ? { last: second, first, middle: null }
    : { last: third, first, middle: second }
}

/** Sex as written in a table; null for anything else than the usual words. */
export function sexOf(text: string): 'female' | 'male' | 'other' | null {
  const word = text.trim().toLowerCase()
  if (word === 'f' || word === 'female') return 'female'
  if (word === 'm' || word === 'male') return 'male'
  return ['o', 'other', 'x', 'nonbinary', 'non-binary'].includes(word) ? 'other' : null
}

const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    eng: 'en',
    spanish: 'es',
    espanol: 'es',
    español: 'es',
    spa: 'es',
  }),
)

/** A language tag for the usual words, else the text as written. */
export function languageOf(text: string): string {
  const word = text.trim()
  return (
    languages.get(word.toLowerCase()) ?? (/^[a-zA-Z]{2}$/.test(word) ? word.toLowerCase() : word)
  )
}

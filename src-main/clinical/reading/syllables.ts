// How many syllables an English word has, by its letters: groups of vowels, less those that are silent. An estimate, as
// every count by letters is; for the reading grade only.

/** Everyday words that the rules miscount. */
const exceptions: Readonly<Record<string, number>> = {
  every: 2,
  everything: 3,
  everyday: 3,
  people: 2,
  something: 2,
  sometimes: 2,
  someone: 2,
  somebody: 3,
  reaction: 3,
  reactions: 3,
  ratio: 3,
  layer: 2,
  headaches: 2,
  area: 3,
  being: 2,
  diet: 2,
  quiet: 2,
  science: 2,
  create: 2,
  created: 3,
  beyond: 2,
  frequency: 3,
  frequent: 2,
}

/** At least 1 for a word with letters; a number in digits counts as 1. */
export function syllablesOf(word: string): number {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (letters === '') return 1
  const known = exceptions[letters]
  if (known !== undefined) return known
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0
  const vowels = count(/[aeiouy]+/g)
  if (letters.length <= 3) {
    const isSilent = /[aeiouy].*[^aeiouy]e$/.test(letters)
    return Math.max(1, vowels - (isSilent ? 1 : 0))
  }
  return Math.max(1, vowels + split(count) - silent(letters))
}

/** Vowels that stand together and are spoken apart, and an m that is spoken alone. */
function split(count: (pattern: RegExp) => number): number {
  return (
    count(
      /i[aou](?!u)|[^q]ua|[^gq]ue[lnt]|eo|ie[rtn](?!d)|oi[nd]g|yi|uou|[aeo]ing|i[eo]us|(?:sm|thm)s?$/g,
    ) - count(/[ctsgx]i[ao]|[ct]ien|gua/g)
  )
}

/** Each e that is written and not spoken. */
function silent(letters: string): number {
  const endings = [
    /[^aeiouyl]e$|[aeiouy]le$/,
    /[^aeiouytd]ed$/,
    /[^aeiouycsxzghl]es$|[aeiouy]les$/,
    /[aeiouy][^aeiouy]{1,2}e(?:ly|ment|less|ful|ness|ty)s?$/,
  ]
  return endings.filter((ending) => ending.test(letters)).length
}

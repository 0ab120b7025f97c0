// Words for the strength of a passphrase. Advice only: the rule (12 characters) is in the contract.

/** What is said under the field, and how much of the meter is filled (0 to 4). */
export interface Strength {
  readonly words: string
  readonly level: 0 | 1 | 2 | 3 | 4
}

/** Length counts most; repeated characters and one-word phrases count little. */
export function passphraseStrength(text: string): Strength {
  if (text === '') return { words: 'Four or five unrelated words are easy to remember', level: 0 }
  if (text.length < 12) return { words: `Too short: ${12 - text.length} more characters`, level: 1 }
  const variety = new Set(text.toLowerCase()).size
  if (variety < 6) return { words: 'Weak: the same few characters again and again', level: 1 }
  const wordCount = text.trim().split(/\s+/).length
  if (text.length >= 20 && (wordCount >= 4 || variety >= 14)) return { words: 'Strong', level: 4 }
  if (text.length >= 16 || wordCount >= 3)
    return { words: 'Good; a fourth word makes it strong', level: 3 }
  return { words: 'Fair; add a word or two', level: 2 }
}

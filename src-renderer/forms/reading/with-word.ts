// Puts a plainer word where a hard one stands, wherever it stands as a whole word; a capital stays a capital.

/** The text with every `hard` replaced. */
export function withWord(text: string, hard: string, plain: string): string {
  const special = hard.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}-])${special}(?![\\p{L}-])`, 'giu'), (found) => {
    const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase()
    return isCapital ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain
  })
}

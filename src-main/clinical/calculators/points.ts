// Adds the points of a score and says which items gave them. Not a calculator.

/** Points, whether the item applies, and its name. */
export type ScoreItem = readonly [points: number, applies: boolean, name: string]

/** The sum, and as basis every item that counted: "2 age 75 or more, 1 hypertension". */
export function addPoints(items: readonly ScoreItem[]): {
  readonly total: number
  readonly basis: string
} {
  const counted = items.filter(([points, applies]) => applies && points > 0)
  return {
    total: counted.reduce((sum, [points]) => sum + points, 0),
    basis: counted.map(([points, , name]) => `${points} ${name}`).join(', ') || 'no item applies',
  }
}

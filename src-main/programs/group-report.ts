// Reports about a group of people that show no number small enough to point at one of them.

export interface GroupCell {
  readonly label: string
  /** How many people. */
  readonly count: number
}

export interface ShownCell {
  readonly label: string
  /** Null: held back. */
  readonly count: number | null
}

export interface GroupReport {
  readonly cells: readonly ShownCell[]
  /** Null when it is held back with the whole report. */
  readonly total: number | null
  /** Said under the table when something is held back. */
  readonly note: string | null
}

/**
 * Cells of one table whose counts add up to its total. A count from 1 to below `smallest` is held back; when only one is,
 * the next smallest is too, or the total would give it away. A group below `smallest` shows nothing. Throws when `smallest`
 * is not at least 2.
 */
export function groupReport(cells: readonly GroupCell[], smallest: number): GroupReport {
  if (!(smallest >= 2)) throw new RangeError('The smallest group shown has at least two people')
  const total = cells.reduce((sum, cell) => sum + cell.count, 0)
  const none = cells.map(({ label }) => ({ label, count: null }))
  const note = `Numbers below ${smallest} are held back`
  if (total < smallest) return { cells: none, total: null, note }
  const isSmall = ({ count }: GroupCell) => count > 0 && count < smallest
  const held = new Set(cells.filter(isSmall))
  if (held.size === 0) return { cells, total, note: null }
  const bySize = cells
    .filter((cell) => !held.has(cell) && cell.count > 0)
    .toSorted((a, b) => a.count - b.count)
  // Their sum follows from the total: it must not be small itself, which one held back alone is.
  const sum = () => [...held].reduce((all, cell) => all + cell.count, 0)
  for (const next of bySize) {
    if (sum() >= smallest) break
    held.add(next)
  }
  return {
    cells: cells.map((cell) => ({
      label: cell.label,
      count: held.has(cell) ? null : cell.count,
    })),
    total,
    note,
  }
}

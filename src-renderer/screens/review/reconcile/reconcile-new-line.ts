// Where the marked line goes when the list has grown.

import { useEffect, useRef } from 'react'
import { type GridRow, isAnswered } from './reconcile-cells.tsx'

/** A line that was just added to our list by hand is the next one to ask about, wherever the list sorts it. */
export function useNewLineFocus(
  rows: readonly GridRow[],
  isFree: boolean,
  onNew: (row: GridRow) => void,
): void {
  const order = rows.map(({ row }) => row.key).join('\n')
  const former = useRef(order)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the lines have changed
  useEffect(() => {
    const before = new Set(former.current.split('\n'))
    former.current = order
    const added = rows.findLast(
      (one) => !before.has(one.row.key) && one.medication !== null && !isAnswered(one),
    )
    if (added !== undefined && before.size < rows.length && isFree) onNew(added)
  }, [order])
}

// Reads tables that are written as text, one row a line with cells parted by ` | `, so that a pharmacist can check
// them by eye. A mistake in a table stops the program at start.

import { type AnalyteId, analytes } from './analytes.ts'
import { isDrugClass } from './drug-classes.ts'
import { anyOf, classes, type DrugGroup, drugs } from './drug-group.ts'

/** The cells of each line; throws when a line has another number of cells than `count`. */
export function readCells(table: string, count: number): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      if (cells.length !== count)
        throw new Error(`Not ${count} cells in a reference table: ${line}`)
      return cells
    })
}

/** `[statin]; niacin`: classes in brackets and RxNorm ingredient names, parted by semicolons. */
export function readGroup(cell: string): DrugGroup {
  return anyOf(
    ...cell.split(';').map((part) => {
      const name = part.trim()
      if (!name.startsWith('[')) return drugs(name)
      const id = name.slice(1, -1)
      if (!isDrugClass(id)) throw new Error(`Unknown drug class in a reference table: ${cell}`)
      return classes(id)
    }),
  )
}

/** An analyte by its id. */
export function readAnalyte(cell: string): AnalyteId {
  // Object.keys widens the keys of the register.
  const found = (Object.keys(analytes) as AnalyteId[]).find((id) => id === cell.trim())
  if (found === undefined) throw new Error(`Unknown analyte in a reference table: ${cell}`)
  return found
}

/** One of `of`; throws for another word. */
export function readWord<const Word extends string>(cell: string, of: readonly Word[]): Word {
  const found = of.find((word) => word === cell)
  if (found === undefined)
    throw new Error(`Not one of ${of.join(', ')} in a reference table: ${cell}`)
  return found
}

export const severityWords = ['critical', 'major', 'moderate', 'minor'] as const

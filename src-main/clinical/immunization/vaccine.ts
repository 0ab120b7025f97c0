// Whether a dose is of a vaccine that a target dose prefers or allows, and whether a live vaccine came too soon after another.

import type { Day } from '../dates.ts'
import { addPeriod } from './add-period.ts'
import { type AdministeredDose, type Assessment, isAtAge } from './assessment.ts'
import type { SeriesDose } from './supporting-data.ts'

/** Preferable at that age, and of the maker where the row names one; a maker that nobody recorded does not speak against it. */
export function isPreferable(
  target: SeriesDose,
  dose: AdministeredDose,
  { patient }: Assessment,
): boolean {
  return target.preferable.some(
    (row) =>
      row.cvx === dose.cvx &&
      isAtAge(patient, dose.date, row) &&
      (row.mvx === null || dose.mvx === null || row.mvx === dose.mvx),
  )
}

/** True when less was given than the preferable vaccine's volume; the dose counts all the same. */
export function isTooLittle(target: SeriesDose, { cvx, volumeMl }: AdministeredDose): boolean {
  if (volumeMl === null) return false
  const rows = target.preferable.filter((row) => row.cvx === cvx)
  return rows.length > 0 && rows.every((row) => row.volumeMl !== null && volumeMl < row.volumeMl)
}

/** Allowable at that age. */
export function isAllowable(
  target: SeriesDose,
  dose: AdministeredDose,
  { patient }: Assessment,
): boolean {
  return target.allowable.some((row) => row.cvx === dose.cvx && isAtAge(patient, dose.date, row))
}

/**
 * Whether a dose fell between the begin and the end of a conflict with an earlier one. After a valid dose the shorter end
 * counts. `isValid` answers for the place of a dose.
 */
export function hasConflict(
  dose: AdministeredDose,
  { data, doses }: Assessment,
  isValid: (place: number) => boolean,
): boolean {
  const rows = data.conflicts.get(dose.cvx)
  if (rows === undefined) return false
  return doses.some((earlier, place) => {
    const row = rows.get(earlier.cvx)
    if (row === undefined || earlier.date >= dose.date) return false
    const end = isValid(place) ? row.minEnd : row.end
    return (
      dose.date >= addPeriod(earlier.date, row.begin) && dose.date < addPeriod(earlier.date, end)
    )
  })
}

/** The day on which no earlier dose stands against a vaccine any more; null when none does. */
export function conflictEnd(cvx: string, { data, doses }: Assessment): Day | null {
  const rows = data.conflicts.get(cvx)
  let end: Day | null = null
  for (const earlier of rows === undefined ? [] : doses) {
    const row = rows?.get(earlier.cvx)
    if (row === undefined) continue
    const free = addPeriod(earlier.date, row.end)
    if (end === null || free > end) end = free
  }
  return end
}

// Drugs that a chart knows only from fills: the list says of itself when their supply ended. Worked out on the day
// that is looked at and never stored, because a new fill or another day changes it.

import type { Fill, Medication } from '../chart.ts'
import { addDays, type Day } from '../dates.ts'
import { isSupplyOver, type SupplyFill, supplyEnd } from './supply.ts'

/** Why such a drug is not in use: nobody has said that it was stopped. */
export const supplyEndedReason = 'Supply ended'

/** Days after the end of the supply during which a review still asks about the drug. Own choice. */
const DAYS_ASKED_ABOUT = 180

type Known = Pick<Medication, 'source' | 'stop'>

/** The day on which the supply ended, when that makes the drug no longer in use on `on`; else null. */
export function supplyEndedOn(
  medication: Known,
  fills: readonly SupplyFill[],
  on: Day,
): Day | null {
  if (medication.source !== 'dispensing' || medication.stop !== null) return null
  // Fills that come after the day that is looked at were not known on it.
  const past = fills.filter((fill) => fill.date <= on)
  return isSupplyOver(past, on) === true ? (supplyEnd(past)?.day ?? null) : null
}

/** The medications, those whose supply is over with its end as their last day. */
export function withEndedSupplies(
  medications: readonly Medication[],
  fills: readonly Fill[],
  on: Day,
): readonly Medication[] {
  const byEntry = Map.groupBy(fills, (fill) => fill.medicationId)
  return medications.map((medication) => {
    const stop = supplyEndedOn(medication, byEntry.get(medication.id) ?? [], on)
    return stop === null ? medication : { ...medication, stop, stopReason: supplyEndedReason }
  })
}

/** True for a drug that left the list only because its supply ended: the patient may still take what is left. */
export function isOnlySupplyOver(medication: Medication): boolean {
  return medication.source === 'dispensing' && medication.stopReason === supplyEndedReason
}

/** Whether a review asks about a drug whose supply ended: not more than 180 days ago. */
export function isStillAskedAbout(medication: Medication, on: Day): boolean {
  const { stop } = medication
  return isOnlySupplyOver(medication) && stop !== null && addDays(stop, DAYS_ASKED_ABOUT) >= on
}

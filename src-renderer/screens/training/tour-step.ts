// The shape of a step of a guided tour, and what is looked at to know that it was done. Pure.

import type { TourView } from '../../../src-main/contract/training.ts'

/** What is looked at after every change. */
export interface TourSeen {
  /** Path of the screen that is shown, without its query: `/patients`. */
  readonly path: string
  /** Whose work Today's work shows. */
  readonly todayFilter: string
  /** Id of the patient in the bar at the top; null when none is shown. */
  readonly patientId: string | null
  readonly tour: TourView
}

export interface TourStepText {
  readonly title: string
  /** What to do. `{name}` and `{born}` stand for the practice patient's. */
  readonly todo: string
  /** In the order in which they are pressed, as they are written on keys. */
  readonly keys: readonly string[]
  /** Why a store does it so. */
  readonly why: string
  readonly isDone: (seen: TourSeen) => boolean
}

/** Done once this person has made one of these calls. */
export const did =
  (...calls: readonly string[]) =>
  ({ tour }: TourSeen) =>
    calls.some((call) => tour.facts.did.includes(call))

// What changed in a chart since the last signed review, so that a review opens with what is new. Pure.

import { activeMedications, type Chart, currentConditions } from './chart.ts'
import type { Day } from './dates.ts'

export const changeKinds = [
  'started',
  'stopped',
  'changed',
  'condition',
  'result',
  'allergy',
  'vaccine',
] as const

export interface Change {
  readonly kind: (typeof changeKinds)[number]
  /** One line for the pharmacist: "Lisinopril 20 mg tablet: directions were …, are …". */
  readonly text: string
  /** The day of it, as far as the chart says. */
  readonly on: Day | null
}

export interface SinceLast {
  readonly kind: string
  readonly heldOn: Day
  /** What mattered to the patient then, in their words. */
  readonly patientGoal: string | null
  readonly changes: readonly Change[]
}

/** What is in `now` that was not in `before`, and what is gone. Lists that nobody recorded are not compared. */
export function changesSince(before: Chart, now: Chart): readonly Change[] {
  return [...medicationChanges(before, now), ...otherChanges(before, now)]
}

function medicationChanges(before: Chart, now: Chart): readonly Change[] {
  const was = activeMedications(before)
  const is = activeMedications(now)
  if (was === null || is === null) return []
  const wasById = new Map(was.map((one) => [one.id, one]))
  const isIds = new Set(is.map((one) => one.id))
  const all = new Map((now.medications ?? []).map((one) => [one.id, one]))
  return [
    ...is
      .filter((one) => !wasById.has(one.id))
      .map((one): Change => ({ kind: 'started', text: one.text, on: one.start })),
    ...was
      .filter((one) => !isIds.has(one.id))
      .map((one): Change => {
        const gone = all.get(one.id)
        const why = gone?.stopReason == null ? '' : `: ${gone.stopReason}`
        return { kind: 'stopped', text: `${one.text}${why}`, on: gone?.stop ?? null }
      }),
    ...is.flatMap((one): readonly Change[] => {
      const old = wasById.get(one.id)
      if (old === undefined) return []
      const words = [
        old.text === one.text ? null : `was ${old.text}`,
        old.directions === one.directions
          ? null
          : `directions were ${said(old.directions)}, are ${said(one.directions)}`,
      ].filter((word) => word !== null)
      return words.length === 0
        ? []
        : [{ kind: 'changed', text: `${one.text}: ${words.join('; ')}`, on: null }]
    }),
  ]
}

function said(text: string | null): string {
  return text === null ? 'not on record' : `“${text}”`
}

function otherChanges(before: Chart, now: Chart): readonly Change[] {
  const fresh = <T extends { readonly id: string }>(
    was: readonly T[] | null,
    is: readonly T[] | null,
  ) => {
    const known = new Set(was?.map((one) => one.id))
    return (is ?? []).filter((one) => !known.has(one.id))
  }
  const items = (chart: Chart) => (chart.allergies.kind === 'listed' ? chart.allergies.items : [])
  return [
    ...fresh(currentConditions(before), currentConditions(now)).map(
      (one): Change => ({ kind: 'condition', text: one.text, on: one.onset }),
    ),
    ...fresh(items(before), items(now)).map(
      (one): Change => ({ kind: 'allergy', text: `Allergy: ${one.substance}`, on: null }),
    ),
    ...fresh(before.observations, now.observations).map(
      (one): Change => ({
        kind: 'result',
        text: `${one.text} ${[one.value ?? one.valueText, one.unit].filter((part) => part !== null).join(' ')}`,
        on: one.date,
      }),
    ),
    ...fresh(before.immunizations, now.immunizations).map(
      (one): Change => ({ kind: 'vaccine', text: one.text, on: one.date }),
    ),
  ]
}

// The complexity of a chart's regimen (MRCI): form and directions of each medication in the words of the index.

import type {
  ComplexityDirectionId,
  ComplexityFrequencyId,
} from '../reference/regimen-complexity.ts'
import { activeMedications, type Chart, type Medication } from './chart.ts'
import { sigOf } from './medicines/remembered-sig.ts'
import type { Sig, SigClause } from './medicines/sig/sig.ts'
import {
  complexityFormOf,
  type RegimenComplexity,
  type RegimenLine,
  regimenComplexity,
} from './regimen-complexity.ts'

const perDay: Readonly<Record<number, ComplexityFrequencyId>> = {
  1: 'once-daily',
  2: 'twice-daily',
  3: 'three-times-daily',
  4: 'four-times-daily',
}
const byHours: Readonly<Record<number, ComplexityFrequencyId>> = {
  12: 'every-12-hours',
  8: 'every-8-hours',
  6: 'every-6-hours',
  4: 'every-4-hours',
  2: 'every-2-hours',
}

function frequencyOf(sig: Sig): ComplexityFrequencyId | null {
  const timed = sig.clauses.filter((clause) => clause.periodUnit !== null)
  const [only] = timed
  if (only === undefined) return sig.asNeeded ? 'as-needed' : null
  const isEachDay = (clause: SigClause) =>
    clause.periodUnit === 'd' && clause.period === 1 && clause.dayOfWeek.length === 0
  if (timed.every(isEachDay))
    return perDay[timed.reduce((sum, clause) => sum + (clause.frequency ?? Number.NaN), 0)] ?? null
  if (timed.length > 1) return null
  if (only.periodUnit === 'h') return byHours[only.period ?? 0] ?? null
  return only.periodUnit === 'min' ? null : 'alternate-days'
}

const foodNotes: ReadonlySet<string> = new Set([
  'with-food',
  'with-milk',
  'empty-stomach',
  'no-dairy',
])
const fluidNotes: ReadonlySet<string> = new Set(['with-water', 'with-fluid-ounces'])

function directionsOf(sig: Sig): readonly ComplexityDirectionId[] {
  const found: ComplexityDirectionId[] = []
  const doses = sig.clauses.flatMap((clause) => clause.dose ?? [])
  const isSolid = (unit: string | null) => unit === null || /tablet|capsule|pill/.test(unit)
  if (doses.some((d) => isSolid(d.unit) && !Number.isInteger(d.low))) found.push('break-or-crush')
  if (sig.clauses.some((c) => c.verb === 'dissolve' || c.mixInOunces !== null))
    found.push('dissolve')
  if (doses.some((d) => Number.isInteger(d.low) && d.low > 1 && !/^m|unit/.test(d.unit ?? '')))
    found.push('multiple-units')
  if (doses.some((d) => d.low !== d.high)) found.push('variable-dose')
  const when = sig.clauses.flatMap((clause) => clause.when)
  const isMeal = (code: string) => /^(AC|PC|C)/.test(code)
  if (when.some((code) => !isMeal(code)) || sig.clauses.some((c) => c.timeOfDay.length > 0))
    found.push('specified-time')
  if (when.some(isMeal) || sig.notes.some(({ id }) => foodNotes.has(id)))
    found.push('relation-to-food')
  if (sig.notes.some(({ id }) => fluidNotes.has(id))) found.push('specific-fluid')
  if (sig.specials.includes('as-directed')) found.push('as-directed')
  return found
}

/** One medication; what nobody wrote or understood is null. */
export function complexityLine(medication: Medication): RegimenLine {
  const base = { name: medication.text, form: complexityFormOf(medication) }
  const sig = sigOf(medication)
  if (sig?.kind === 'taper')
    return { ...base, frequency: null, isAsNeeded: false, directions: ['tapering-or-increasing'] }
  if (sig === null || !sig.understood)
    return { ...base, frequency: null, isAsNeeded: false, directions: null }
  return {
    ...base,
    frequency: frequencyOf(sig),
    isAsNeeded: sig.asNeeded,
    directions: directionsOf(sig),
  }
}

/** The index of the medications in use; null when there is no list. */
export function chartComplexity(chart: Chart): RegimenComplexity | null {
  const medications = activeMedications(chart)
  return medications === null ? null : regimenComplexity(medications.map(complexityLine))
}

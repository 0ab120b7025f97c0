// The follow-up of a direct oral anticoagulant: what the screening says of it, and when kidneys and blood are looked at again.
// The dose rules are those of the screening (renal dosing, dose range, interactions, adherence), asked here of one drug only.

import { classes } from '../../reference/drug-group.ts'
import { cite, type SourceId } from '../../reference/source.ts'
import { activeMedications, type Chart, type Medication } from '../chart.ts'
import { addDays, ageYears, type Day, daysBetween } from '../dates.ts'
import type { Finding } from '../finding.ts'
import { kidneyFunction } from '../kidney-function.ts'
import { missingWords } from '../missing-facts.ts'
import { latestResult } from '../results.ts'
import { screen } from '../screening/index.ts'

/** Months between tests of kidney and blood (EHRA 2021): once a year, every six months from 75 years, clearance/10 at 60 mL/min or less. */
const EVERY_MONTHS = { usual: 12, old: 6 } as const
const OLD_FROM_YEARS = 75
const KIDNEY_TO_ML_PER_MIN = 60
const DAYS_A_MONTH = 30

export interface LabInterval {
  readonly kind: 'due' | 'later' | 'cannot-tell'
  readonly on: Day | null
  readonly words: string
  readonly source: { readonly id: SourceId; readonly citation: string }
}

export interface DoacChecks {
  readonly drug: string
  readonly findings: readonly Finding[]
  readonly clearance: string
  readonly labs: LabInterval
}

/** The direct oral anticoagulants in use; null without a list. */
export function doacsOf(chart: Chart): readonly Medication[] | null {
  const doacs = classes('doac').rxcuis
  return (
    activeMedications(chart)?.filter((one) =>
      one.ingredients?.some(({ rxcui }) => doacs.has(rxcui)),
    ) ?? null
  )
}

/** What is to be looked at for one medication. */
export function doacChecks(chart: Chart, medication: Medication): DoacChecks {
  const kidneys = kidneyFunction(chart)
  return {
    drug: medication.text,
    findings: screen(chart).filter((finding) =>
      finding.kind === 'concern'
        ? finding.subjects.some(({ id }) => id === medication.id)
        : finding.subjectIds.includes(medication.id),
    ),
    clearance:
      kidneys.kind === 'value'
        ? `Creatinine clearance ${kidneys.mlPerMin} mL/min (Cockcroft-Gault)`
        : `Creatinine clearance cannot be told: ${kidneys.missing.map(missingWords).join(', ')}`,
    labs: labInterval(chart),
  }
}

/** When creatinine is to be taken again; the newest one counts. */
export function labInterval(chart: Chart): LabInterval {
  const source = cite('ehra-2021-doac')
  const age = ageYears(chart.patient.birthDate, chart.on)
  const newest = latestResult(chart, 'creatinine')
  const kidneys = kidneyFunction(chart)
  if (newest === null)
    return {
      kind: 'due',
      on: chart.on,
      words: 'No creatinine is on record: have kidneys, liver and blood count tested now.',
      source,
    }
  if (age === null || (kidneys.kind === 'cannot-tell' && daysBetween(newest.date, chart.on) <= 365))
    return {
      kind: 'cannot-tell',
      on: null,
      words:
        age === null
          ? 'The birth date is not known.'
          : 'The creatinine clearance cannot be told: weight, sex or age is missing.',
      source,
    }
  const usual = age >= OLD_FROM_YEARS ? EVERY_MONTHS.old : EVERY_MONTHS.usual
  const months =
    kidneys.kind === 'value' && kidneys.mlPerMin <= KIDNEY_TO_ML_PER_MIN
      ? Math.min(usual, Math.max(1, Math.floor(kidneys.mlPerMin / 10)))
      : usual
  const on = addDays(newest.date, months * DAYS_A_MONTH)
  return {
    kind: on <= chart.on ? 'due' : 'later',
    on,
    words: `Kidneys, liver and blood count every ${months} months (EHRA 2021).`,
    source,
  }
}

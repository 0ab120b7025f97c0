// Screens one patient's FHIR bundle: the same rules as in the window, without a chart.

import { activeMedications, type Chart } from '../clinical/chart.ts'
import { ageYears, type Day, isDay, toDay } from '../clinical/dates.ts'
import type { Evidence } from '../clinical/finding.ts'
import { findingGroup } from '../clinical/finding-group.ts'
import { dailyQuantity } from '../clinical/medicines/daily-dose.ts'
import { identifyCoded } from '../clinical/medicines/identify-coded.ts'
import { missingWords, waitedFor } from '../clinical/missing-facts.ts'
import { screen } from '../clinical/screening/index.ts'
import { AppError } from '../contract/errors.ts'
import { readFhirBundle } from '../interchange/fhir-bundle.ts'
import type { Batch } from '../interchange/format.ts'
import { isRefusal } from '../interchange/mapping.ts'
import { newestDay, toChart } from '../interchange/records-to-chart.ts'
import { rxnormCode } from '../reference/ingredients/ingredient-row.ts'
import { knowledgeTables } from '../reference/knowledge.ts'
import type { FindingAnswer, ScreenAnswer } from './answers.ts'

/** One patient's bundle, read. */
export interface ReadBundle {
  readonly batch: Batch
  readonly on: Day
  readonly chart: Chart
}

/** Reads a bundle as of a day, by itself its newest date; `invalid-input` with what to do when that cannot be. */
export function readBundle(bundle: unknown, asked: string | undefined): ReadBundle {
  if (bundle === undefined)
    throw new AppError('invalid-input', 'There is no field "bundle" with a FHIR R4 Bundle.')
  const batch = readFhirBundle(bundle)
  if (batch.refusal) throw new AppError('invalid-input', batch.refusal.message)
  const on = asked === undefined ? dayOfBundle(bundle, batch) : asked
  if (!isDay(on)) throw new AppError('invalid-input', 'Write the day as YYYY-MM-DD.')
  const chart = toChart(batch.records, on, identifyCoded)
  if (isRefusal(chart)) throw new AppError('invalid-input', chart.message)
  return { batch, on, chart }
}

/** The newest date of the record; where nothing is dated, the day when the bundle was put together. */
function dayOfBundle(bundle: unknown, batch: Batch): Day {
  const newest = newestDay(batch.records)
  if (newest !== null) return newest
  const madeAt: unknown =
    typeof bundle === 'object' && bundle !== null ? Reflect.get(bundle, 'timestamp') : null
  const madeOn = typeof madeAt === 'string' ? toDay(madeAt.slice(0, 10)) : null
  if (madeOn !== null) return madeOn
  throw new AppError(
    'invalid-input',
    'The bundle holds no date. Say the day: --on YYYY-MM-DD, in a batch "on": "YYYY-MM-DD".',
  )
}

/** What of a bundle was not read: an answer that kept quiet about it would look complete. */
export function unreadOf({ batch, on }: ReadBundle): Pick<ScreenAnswer, 'problems' | 'leftOut'> {
  const read = batch.problems.map(({ line, column, reason, isRowKept }) => ({
    entry: line,
    element: column,
    reason,
    isKept: isRowKept,
  }))
  return {
    problems: [...read, ...doubtfulDates(batch, on)],
    leftOut: batch.leftOut.map(({ name, count }) => ({ name, count })),
  }
}

/** Days of the person that make the whole answer doubtful. */
function doubtfulDates(batch: Batch, on: Day): ScreenAnswer['problems'] {
  return batch.records.flatMap((record) => {
    if (record.kind !== 'patient') return []
    const note = (element: string, reason: string) => ({
      entry: record.line,
      element,
      reason,
      isKept: true,
    })
    const isUnborn = record.birthDate !== null && record.birthDate > on
    const hasDied = record.diedOn !== null && record.diedOn <= on
    return [
      ...(isUnborn
        ? [note('birthDate', `The birth date is after ${on}: correct it. No age is told.`)]
        : []),
      ...(hasDied
        ? [note('deceasedDateTime', 'The person has died; the findings are for the record only.')]
        : []),
    ]
  })
}

/** Screens the patient of a bundle. */
export function screenBundle(bundle: unknown, asked: string | undefined): ScreenAnswer {
  const bundleRead = readBundle(bundle, asked)
  const { on, chart } = bundleRead
  const found = screen(chart)
  const questions = found.filter((finding) => finding.kind === 'cannot-tell')
  return {
    on,
    patient: {
      birthDate: chart.patient.birthDate,
      sex: chart.patient.sex,
      ageYears: ageYears(chart.patient.birthDate, on),
    },
    medications: (activeMedications(chart) ?? []).map((medication) => ({
      text: medication.text,
      ingredients: (medication.ingredients ?? []).map(({ name, rxcui }) => ({
        name,
        rxcui: rxnormCode(rxcui),
      })),
      dailyDose: dailyQuantity(chart, medication),
    })),
    findings: found.flatMap((finding): readonly FindingAnswer[] => {
      if (finding.kind !== 'concern') return []
      const { kind: _, subjects, evidence, ...rest } = finding
      return [
        {
          ...rest,
          group: findingGroup(finding),
          subjects: subjects.map(({ name, rxcui, kind }) => ({
            name,
            rxcui: rxnormCode(rxcui),
            kind,
          })),
          evidence: evidence.map(measured),
        },
      ]
    }),
    cannotTell: questions.map((question) => ({
      rule: question.rule,
      missing: [...question.missing],
      about: question.about,
      group: findingGroup(question),
    })),
    waitingFor: waitedFor(questions).map(({ fact, rules }) => ({
      fact,
      words: missingWords(fact),
      rules: [...rules],
    })),
    knowledge: knowledgeTables.map(({ table, release }) => ({ table, release })),
    ...unreadOf(bundleRead),
  }
}

/** A value with a unit is a measurement and goes out as a number; everything else stays as it was written. */
function measured({ fact, value, unit, date }: Evidence): FindingAnswer['evidence'][number] {
  const isNumber = unit !== null && /^-?\d+(\.\d+)?$/.test(value)
  return { fact, value: isNumber ? Number(value) : value, unit, date }
}

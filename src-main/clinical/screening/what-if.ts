// "Stop this, start that": screens the chart as it would be and says what appears and what goes. Changes nothing.

import type { Chart, Medication } from '../chart.ts'
import { type Finding, findingKey } from '../finding.ts'
import { identifyMedicine } from '../medicines/identify.ts'
import { screen } from './index.ts'

export interface Started {
  /** As it would be written: `lisinopril 5 mg tablet`. */
  readonly text: string
  readonly directions: string | null
}

export interface Changes {
  /** Ids of medications of the chart. */
  readonly stop: readonly string[]
  readonly start: readonly Started[]
}

export interface WhatIf {
  /** Findings that the changes bring, ranked. */
  readonly appears: readonly Finding[]
  /** Findings that the changes take away, ranked. */
  readonly goes: readonly Finding[]
  /** How many concerns stay as they are. */
  readonly stays: number
  /** The texts of `start` that name no medicine with certainty: nothing is known of them. */
  readonly notIdentified: readonly string[]
}

/** Id of the n-th started medication, from 1: no entry of a chart has such an id. */
function startedId(index: number): string {
  return `what-if-${index + 1}`
}

function startedMedication({ text, directions }: Started, index: number, chart: Chart): Medication {
  const identified = identifyMedicine(text)
  return {
    id: startedId(index),
    text,
    ingredients: identified?.ingredients ?? null,
    strength: identified?.strength ?? null,
    form: identified?.form ?? null,
    kind: 'prescription',
    directions,
    patientWording: null,
    indication: null,
    prescriberId: null,
    source: 'prescriber',
    start: chart.on,
    stop: null,
    stopReason: null,
    isHalfKnown: identified === null,
  }
}

/** The chart as it would be. */
export function changedChart(chart: Chart, changes: Changes): Chart {
  const started = changes.start.map((one, index) => startedMedication(one, index, chart))
  const kept = chart.medications?.filter(({ id }) => !changes.stop.includes(id)) ?? []
  // Without a list, and with nothing started, there is still no list.
  if (chart.medications === null && started.length === 0) return chart
  return { ...chart, medications: [...kept, ...started] }
}

/** What the changes bring and take away. Findings are the same when rule, row and entries are. */
export function whatIf(chart: Chart, changes: Changes): WhatIf {
  const changed = changedChart(chart, changes)
  const [before, after] = [screen(chart), screen(changed)]
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)]
  return {
    appears: after.filter((finding) => !keysBefore.has(findingKey(finding))),
    goes: before.filter((finding) => !keysAfter.has(findingKey(finding))),
    stays: after.filter(
      (finding) => finding.kind === 'concern' && keysBefore.has(findingKey(finding)),
    ).length,
    notIdentified: changes.start.flatMap(({ text }, index) =>
      changed.medications?.find(({ id }) => id === startedId(index))?.ingredients === null
        ? [text]
        : [],
    ),
  }
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(findingKey))
}

// Counts who of a panel qualifies for which program, and which missing fact stands in the way most often.

import type { Chart, Fact } from '../clinical/chart.ts'
import { programs } from './index.ts'
import type { Eligibility } from './program.ts'

export interface PanelRow {
  readonly id: string
  readonly name: string
  /** The three add up to the patients that were counted. */
  readonly yes: number
  readonly no: number
  readonly cannotTell: number
  /** Of those who cannot be told: how many lack each fact, the most first. */
  readonly waitsFor: readonly { readonly fact: Fact; readonly patients: number }[]
  /** Ids of those who qualify. */
  readonly eligible: readonly string[]
}

export interface PanelTally {
  /** Holds one patient against every program. */
  readonly add: (patientId: string, chart: Chart) => void
  readonly rows: () => readonly PanelRow[]
}

/** An empty count; holds ids and numbers only, so that a panel of any size fits. */
export function panelTally(): PanelTally {
  const counts = programs.map((program) => ({
    program,
    eligible: [] as string[],
    no: 0,
    cannotTell: 0,
    waitsFor: new Map<Fact, number>(),
  }))
  return {
    add: (patientId, chart) => {
      for (const count of counts) {
        const eligibility = count.program.eligible(chart)
        if (eligibility.answer === 'yes') count.eligible.push(patientId)
        else if (eligibility.answer === 'no') count.no += 1
        else {
          count.cannotTell += 1
          for (const fact of missingOf(eligibility))
            count.waitsFor.set(fact, (count.waitsFor.get(fact) ?? 0) + 1)
        }
      }
    },
    rows: () =>
      counts.map(({ program, eligible, no, cannotTell, waitsFor }) => ({
        id: program.id,
        name: program.name,
        yes: eligible.length,
        no,
        cannotTell,
        waitsFor: [...waitsFor]
          .map(([fact, patients]) => ({ fact, patients }))
          .toSorted((a, b) => b.patients - a.patients || a.fact.localeCompare(b.fact)),
        eligible,
      })),
  }
}

function missingOf({ criteria }: Eligibility): ReadonlySet<Fact> {
  return new Set(criteria.flatMap((criterion) => criterion.missing))
}

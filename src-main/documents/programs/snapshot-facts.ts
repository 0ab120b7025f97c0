// The facts of the health snapshot, from the review and the program. Unknown is said, never left out.

import { currentConditions, factNames } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { regimenRisk } from '../../clinical/regimen-risk.ts'
import { allergyTexts } from '../sheets/medicine-cells.ts'
import { missingList, type SheetFacts, sheetFacts } from '../sheets/sheet-facts.ts'
import type { DocumentInput, Prepared } from '../template.ts'
import { snapshotWords as words } from '../text-packs/program-papers-en-2026.ts'
import { type ProgramOnPaper, programOnPaper } from './program-on-paper.ts'

export interface HealthSnapshotFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly memberNumber: string | null
  readonly lastContactOn: Day | null
  readonly nextContactOn: Day | null
  readonly allergies: readonly string[]
  readonly conditions: ProgramOnPaper['conditions']
  readonly drugs: NonNullable<ProgramOnPaper['drugs']>
  readonly problems: ProgramOnPaper['problems']
  readonly risk: {
    readonly points: number
    readonly most: number
    readonly isAtLeast: boolean
    readonly band: string
    readonly missing: readonly string[]
  }
  readonly yearlyCost: string
  readonly results: readonly { readonly text: string; readonly on: Day }[] | null
}

/** Asks for a place in the program and a medication list; everything else may be unknown. */
export function prepareSnapshot(input: DocumentInput): Prepared<HealthSnapshotFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const place = programOnPaper(input, 'pharmmd')
  const drugs = place?.drugs ?? null
  missing.add(place === null, 'place in PharmMD', 'enrollment')
  missing.add(place !== null && drugs === null, 'medication list', 'medications')
  if (sheet === null || place === null || drugs === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { points, most, isAtLeast, band, lines } = regimenRisk(input.chart)
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      sheet,
      memberNumber: place.memberNumber,
      lastContactOn: place.lastContactOn,
      nextContactOn: input.review.followUpOn,
      allergies: allergyTexts(input.chart.allergies),
      conditions: place.conditions ?? conditionsOfChart(input),
      drugs,
      problems: place.problems,
      risk: {
        points,
        most,
        isAtLeast,
        band,
        missing: [...new Set(lines.flatMap((one) => one.missing))].map((fact) => factNames[fact]),
      },
      yearlyCost: place.yearlyCost,
      results: newestResults(input),
    },
  }
}

function conditionsOfChart({ chart }: DocumentInput): ProgramOnPaper['conditions'] {
  return (
    currentConditions(chart)?.map(({ text, icd10 }) => ({
      text,
      icd10,
      goal: null,
      isGoalMet: null,
    })) ?? null
  )
}

/** The newest of each kind, newest first; null when there is no list. */
function newestResults({ chart }: DocumentInput): HealthSnapshotFacts['results'] {
  const seen = new Set<string>()
  return (
    chart.observations
      ?.filter((one) => one.date <= chart.on)
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .filter(({ loinc, text }) => {
        const kind = loinc ?? text
        if (seen.has(kind)) return false
        seen.add(kind)
        return true
      })
      .map(({ text, value, valueText, unit, date }) => ({
        text: `${text} ${value ?? valueText ?? words.unknown}${value === null || unit === null ? '' : ` ${unit}`}`,
        on: date,
      })) ?? null
  )
}

// CHA2DS2-VASc and HAS-BLED of a chart: what counts, and what nobody knows. Points that are open are never taken for none.

import {
  bleedingRisk,
  type RiskScore,
  strokeRisk,
} from '../../reference/anticoagulation/risk-items.ts'
import { cite } from '../../reference/source.ts'
import type { Chart } from '../chart.ts'
import { judge } from '../screening/circumstance.ts'
import { screenedList } from '../screening/screened-list.ts'
import type { TimeInRange } from './time-in-range.ts'

/** Below this percentage of days in range INRs are labile (HAS-BLED). */
const LABILE_BELOW = 60

export interface ScoredRisk {
  readonly title: string
  /** Sum of what counts; the score itself only when nothing is open. */
  readonly points: number
  readonly most: number
  readonly counted: readonly string[]
  /** Items that nobody can tell from the chart. */
  readonly open: readonly string[]
  readonly citation: string
}

/** What the clinic itself knows. */
export interface ClinicFacts {
  readonly kind: 'warfarin' | 'doac'
  readonly timeInRange: TimeInRange | null
  /** A bleed that was major or clinically relevant is in the log of events. */
  readonly hasBled: boolean
}

/** Both scores, for atrial fibrillation; null without a medication list. */
export function riskScores(chart: Chart, facts: ClinicFacts): readonly ScoredRisk[] | null {
  const stroke = scored(strokeRisk, chart)
  const bleeding = scored(bleedingRisk, chart)
  if (stroke === null || bleeding === null) return null
  return [stroke, withClinic(bleeding, facts)]
}

function scored({ title, source, most, items }: RiskScore, chart: Chart): ScoredRisk | null {
  const list = screenedList(chart)
  if (list === null) return null
  const judged = items.map((one) => {
    const { answer } = judge(one.when, chart, list, null)
    return { ...one, answer: answer === 'no' && one.isSilenceOpen ? 'cannot-tell' : answer }
  })
  const counted = judged.filter(({ answer }) => answer === 'yes')
  return {
    title,
    points: counted.reduce((sum, one) => sum + one.points, 0),
    most,
    counted: counted.map((one) => (one.points === 1 ? one.title : `${one.title} (${one.points})`)),
    open: judged.filter(({ answer }) => answer === 'cannot-tell').map((one) => one.title),
    citation: cite(source).citation,
  }
}

/** Adds the labile INR, and a bleed that the clinic has in its own log. */
function withClinic(risk: ScoredRisk, { kind, timeInRange, hasBled }: ClinicFacts): ScoredRisk {
  const bleeding = 'bleeding, anemia or a disorder'
  const isBleedNew = hasBled && !risk.counted.includes(bleeding)
  const percent = timeInRange?.percent ?? null
  const isLabile = kind === 'warfarin' && percent !== null && percent < LABILE_BELOW
  const isLabileOpen = kind === 'warfarin' && percent === null
  const more = [...(isBleedNew ? [bleeding] : []), ...(isLabile ? ['labile INR'] : [])]
  return {
    ...risk,
    points: risk.points + more.length,
    counted: [...risk.counted, ...more],
    open: [
      ...risk.open.filter((one) => !isBleedNew || one !== bleeding),
      ...(isLabileOpen ? ['labile INR'] : []),
    ],
  }
}

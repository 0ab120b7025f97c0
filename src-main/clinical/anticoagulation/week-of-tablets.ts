// A weekly dose of warfarin made of the tablets in hand: at most two doses, next to each other, even through the week.

/** What one day's dose is made of. */
export interface DayDose {
  readonly mg: number
  /** Tablets by strength; counts in halves. */
  readonly tablets: readonly { readonly strengthMg: number; readonly count: number }[]
}

/** Seven days, Sunday first. */
export interface TabletWeek {
  readonly totalMg: number
  readonly days: readonly DayDose[]
}

export interface TabletsInHand {
  readonly strengthsMg: readonly number[]
  readonly areHalvesAllowed: boolean
}

/** Whole tablets of one strength on one day at most: more is a mistake waiting to happen. Own choice. */
const MOST_TABLETS = 3
/** Hundredths of a milligram: sums of 2.5 and 7.5 stay exact. */
const rounded = (mg: number) => Math.round(mg * 100) / 100

/** Every dose of one day that the tablets make, simplest make-up of each amount, ascending. */
function dayDoses({ strengthsMg, areHalvesAllowed }: TabletsInHand): readonly DayDose[] {
  const strengths = [...new Set(strengthsMg)].toSorted((a, b) => a - b)
  const step = areHalvesAllowed ? 0.5 : 1
  const counts = Array.from({ length: MOST_TABLETS / step }, (_, i) => (i + 1) * step)
  const found = new Map<number, DayDose>([[0, { mg: 0, tablets: [] }]])
  const add = (tablets: DayDose['tablets']) => {
    const mg = rounded(tablets.reduce((sum, one) => sum + one.strengthMg * one.count, 0))
    const known = found.get(mg)
    if (known === undefined || effort(tablets) < effort(known.tablets))
      found.set(mg, { mg, tablets })
  }
  for (const strengthMg of strengths) for (const count of counts) add([{ strengthMg, count }])
  strengths.forEach((low, i) => {
    // Two strengths on one day: one of the larger and one of the smaller at most.
    for (const high of strengths.slice(i + 1))
      for (const count of counts.filter((one) => one <= 1))
        add([
          { strengthMg: high, count: 1 },
          { strengthMg: low, count },
        ])
  })
  return [...found.values()].toSorted((a, b) => a.mg - b.mg)
}

/** How much trouble a day's make-up is: halves most, then kinds, then tablets. */
function effort(tablets: DayDose['tablets']): number {
  const halves = tablets.filter(({ count }) => count % 1 !== 0).length
  const count = tablets.reduce((sum, one) => sum + Math.ceil(one.count), 0)
  return tablets.length * 10 + halves * 4 + count
}

/** True for the days, Sunday first, that get the second dose when `count` of seven do: as even as can be. */
function evenDays(count: number): readonly boolean[] {
  return Array.from(
    { length: 7 },
    (_, day) => Math.floor(((day + 1) * count) / 7) > Math.floor((day * count) / 7),
  )
}

/**
 * The week nearest to `targetMg` whose total lies from `leastMg` to `mostMg`; null when the tablets make none. Of weeks as
 * near, the simplest: fewest strengths, fewest halves. No day is without a dose.
 */
export function weekOfTablets(
  targetMg: number,
  leastMg: number,
  mostMg: number,
  inHand: TabletsInHand,
): TabletWeek | null {
  const doses = dayDoses(inHand).filter(({ mg }) => mg > 0)
  let best: { readonly week: TabletWeek; readonly cost: number } | null = null
  doses.forEach((low, i) => {
    for (const high of doses.slice(i))
      for (let count = 0; count < (high === low ? 1 : 7); count++) {
        const totalMg = rounded(low.mg * (7 - count) + high.mg * count)
        if (totalMg < leastMg - 0.001 || totalMg > mostMg + 0.001) continue
        // Doses of two days that lie far apart are neither even nor easy to remember.
        if (high.mg > low.mg * 2) continue
        const cost = costOf(low, high, count, Math.abs(totalMg - targetMg), targetMg)
        if (best !== null && cost >= best.cost) continue
        const days = evenDays(count).map((isHigh) => (isHigh ? high : low))
        best = { week: { totalMg, days }, cost }
      }
  })
  // The callback above assigns it; control flow does not see that.
  return (best as { readonly week: TabletWeek } | null)?.week ?? null
}

/** Weighs the distance from the target against the trouble; a percent of the week counts like one tablet more. */
function costOf(low: DayDose, high: DayDose, count: number, offMg: number, target: number): number {
  const isMixed = count > 0
  const strengths = new Set(
    [...low.tablets, ...(isMixed ? high.tablets : [])].map((one) => one.strengthMg),
  )
  const halves = [low, ...(isMixed ? [high] : [])].filter(({ tablets }) =>
    tablets.some((one) => one.count % 1 !== 0),
  ).length
  const spread = isMixed ? (high.mg - low.mg) / high.mg : 0
  return (offMg * 100) / target + (strengths.size - 1) * 3 + halves * 0.5 + spread * 12
}

/** What a week of milligrams is made of, day by day; null when a day cannot be made of the tablets in hand. */
export function tabletsOfWeek(weekMg: readonly number[], inHand: TabletsInHand): TabletWeek | null {
  const doses = dayDoses(inHand)
  const days = weekMg.map((mg) => doses.find((dose) => dose.mg === rounded(mg)))
  if (days.length !== 7 || days.some((one) => one === undefined)) return null
  return {
    totalMg: rounded(weekMg.reduce((sum, mg) => sum + mg, 0)),
    days: days.flatMap((one) => one ?? []),
  }
}

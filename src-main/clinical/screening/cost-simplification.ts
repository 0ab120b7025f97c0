// Cost and simplification: brand with a generic, a fixed combination, a 90-day supply, one tablet instead of two.

import { productsWith, setKey } from '../../reference/catalogue.ts'
import {
  brandWithGeneric,
  combinationRowsForCost,
  costRows,
  ninetyDays,
  oneStronger,
  steadyDrugs,
  withGeneric,
} from '../../reference/cost.ts'
import { notTakenRight } from '../../reference/drug-row.ts'
import type { Chart } from '../chart.ts'
import { daysBetween } from '../dates.ts'
import { fillsOf } from '../fills-of.ts'
import type { Evidence, Finding } from '../finding.ts'
import { isTakenAsNeeded } from '../medicines/as-needed.ts'
import { strengthInMg } from '../medicines/daily-dose.ts'
import { sigOf } from '../medicines/remembered-sig.ts'
import { isWrittenAsBrand } from '../medicines/written-as-brand.ts'
import type { ScreeningRule } from './rule.ts'
import {
  concern,
  drugEvidence,
  drugSubject,
  memberOf,
  noList,
  notIdentified,
  type Screened,
  screenedList,
} from './screened-list.ts'

const id = 'cost-simplification'
const title = 'Cost and simplification'

/** How far back fills are looked at, and how many months in a row make a habit. */
const FILLS_WITHIN_DAYS = 120
const FILLS_IN_A_ROW = 3
const MONTHLY_DAYS = 31

function brand(screened: Screened): readonly Finding[] {
  const member = memberOf(screened, withGeneric)
  if (member === null || screened.ingredients.length > 1) return []
  if (!isWrittenAsBrand(screened.medication.text)) return []
  return [
    concern(
      id,
      brandWithGeneric,
      notTakenRight,
      member.name,
      [drugSubject(screened, member)],
      [drugEvidence(screened)],
    ),
  ]
}

function combinations(list: readonly Screened[]): readonly Finding[] {
  const single = list.filter((one) => one.ingredients.length === 1)
  return combinationRowsForCost.flatMap((row) => {
    const first = single.find((one) => memberOf(one, row.first) !== null)
    const second = single.find(
      (one) => one.site === first?.site && memberOf(one, row.second) !== null,
    )
    const [x, y] = [first?.ingredients[0], second?.ingredients[0]]
    if (first === undefined || second === undefined || x === undefined || y === undefined) return []
    return [
      concern(
        id,
        row,
        notTakenRight,
        `${x.name} and ${y.name}`,
        [drugSubject(first, x), drugSubject(second, y)],
        [drugEvidence(first), drugEvidence(second)],
      ),
    ]
  })
}

function monthly(chart: Chart, screened: Screened): readonly Finding[] {
  const member = memberOf(screened, steadyDrugs)
  if (member === null) return []
  const own = fillsOf(chart, screened.medication).filter(
    ({ date }) => date <= chart.on && daysBetween(date, chart.on) <= FILLS_WITHIN_DAYS,
  )
  const isMonthly = own.every((fill) => fill.daysSupply !== null && fill.daysSupply <= MONTHLY_DAYS)
  if (own.length < FILLS_IN_A_ROW || !isMonthly) return []
  const evidence = own
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-FILLS_IN_A_ROW)
    .map(
      (fill): Evidence => ({
        fact: 'filled for',
        value: String(fill.daysSupply),
        unit: 'days',
        date: fill.date,
      }),
    )
  return [
    concern(id, ninetyDays, notTakenRight, member.name, [drugSubject(screened, member)], evidence),
  ]
}

/** Two or three whole tablets of one ingredient, where the catalogue has the sum in one tablet of the same form. */
function oneTablet(screened: Screened): readonly Finding[] {
  const { medication, ingredients } = screened
  const [only] = ingredients
  const each = strengthInMg(medication.strength)
  if (
    only === undefined ||
    ingredients.length > 1 ||
    each === null ||
    medication.directions === null
  )
    return []
  if (!/\b(tablet|capsule)\b/.test(medication.form ?? '')) return []
  const sig = sigOf(medication)
  const isRegular = sig?.understood === true && isTakenAsNeeded(medication) === false
  const count = isRegular ? (sig.dose?.low ?? 0) : 0
  if (sig?.dose?.high !== count || !Number.isInteger(count) || count < 2 || count > 3) return []
  const isSlow = /extended|delayed/.test(medication.form ?? '')
  const stronger = productsWith(setKey(ingredients)).find((product) => {
    const isTablet = /Oral (Tablet|Capsule)$/.test(product.form)
    const isSameRelease = /Extended|Delayed/.test(product.form) === isSlow
    const [part] = product.parts
    return (
      isTablet &&
      isSameRelease &&
      strengthInMg(part?.strength.toLowerCase() ?? null) === each * count
    )
  })
  if (stronger === undefined) return []
  return [
    concern(
      id,
      oneStronger,
      notTakenRight,
      only.name,
      [drugSubject(screened, only)],
      [
        drugEvidence(screened),
        { fact: 'directions', value: medication.directions, unit: null, date: medication.start },
        { fact: 'one tablet holds', value: String(each * count), unit: 'mg', date: null },
      ],
    ),
  ]
}

/** Every way to make the regimen cheaper or simpler that the chart shows. */
export const costSimplification: ScreeningRule = {
  id,
  title,
  sources: [...new Set(costRows.map((row) => row.source))],
  needs: ['medications', 'ingredients'],
  screen: (chart): readonly Finding[] => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    return [
      ...list.identified.flatMap((one) => [
        ...brand(one),
        ...monthly(chart, one),
        ...oneTablet(one),
      ]),
      ...combinations(list.identified),
      ...list.unidentified.map((one) => notIdentified(id, title, one)),
    ]
  },
}

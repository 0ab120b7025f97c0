// The three measures of harm: opioids with benzodiazepines, several anticholinergics, three CNS-active medicines.

import { ADHERENCE_FROM_YEARS, FEWEST_FILL_DATES } from '../../reference/adherence-measures.ts'
import type { DrugGroup } from '../../reference/drug-group.ts'
import {
  anticholinergics,
  benzodiazepines,
  cnsActive,
  DOXEPIN_ABOVE_MG,
  doxepin,
  OPIOID_SUPPLY_DAYS,
  opioids,
  type StarMeasureId,
  TOGETHER_DAYS,
} from '../../reference/star-measures.ts'
import { addDays, ageYears } from '../dates.ts'
import { daysTogether, type SupplyOf } from './days-together.ts'
import { type StarFill, unitMg } from './star-fills.ts'
import { cannotTell, counted, leftOut, type StarStanding } from './star-standing.ts'
import type { StarYear } from './star-year.ts'

const OLDER_YEARS = 65

interface Keyed {
  readonly key: string
  readonly fill: StarFill
}

/** Every fill of a group under each of its ingredients; only what acts on the body as a whole. */
function keyed(fills: readonly StarFill[], group: DrugGroup): readonly Keyed[] {
  return fills.flatMap((fill) =>
    fill.site === 'systemic'
      ? fill.ingredients
          .filter(({ rxcui }) => group.rxcuis.has(rxcui))
          .map(({ rxcui }) => ({ key: rxcui, fill }))
      : [],
  )
}

/** Those whose key has fills on at least two days. */
function repeated(all: readonly Keyed[]): readonly Keyed[] {
  const byKey = Map.groupBy(all, (one) => one.key)
  return all.filter(
    ({ key }) => new Set(byKey.get(key)?.map(({ fill }) => fill.date)).size >= FEWEST_FILL_DATES,
  )
}

function suppliesOf(all: readonly Keyed[]): readonly SupplyOf[] | null {
  const supplies: SupplyOf[] = []
  for (const { key, fill } of all) {
    if (fill.daysSupply === null) return null
    supplies.push({ key, date: fill.date, daysSupply: fill.daysSupply })
  }
  return supplies
}

function judged(
  year: StarYear,
  id: StarMeasureId,
  all: readonly Keyed[],
  fewest: number,
): StarStanding {
  const supplies = suppliesOf(all)
  if (supplies === null) return cannotTell(id, 'a fill has no days’ supply', ['days’ supply'])
  const { used, reachedOn } = daysTogether(supplies, fewest, year, year.chart.on, TOGETHER_DAYS)
  const isMet = used < TOGETHER_DAYS
  return counted(id, {
    isMet,
    because:
      used === 0
        ? 'no day together'
        : `${used} ${used === 1 ? 'day' : 'days'} together; ${TOGETHER_DAYS} count against`,
    usedDays: used,
    lastDay: isMet && reachedOn !== null ? addDays(reachedOn, -1) : null,
    unchecked: year.unchecked(id),
  })
}

export function opioidStanding(year: StarYear): StarStanding {
  const id = 'cob'
  const rename = (key: string, all: readonly Keyed[]) => all.map(({ fill }) => ({ key, fill }))
  const opioid = rename('opioid', keyed(year.fills, opioids))
  const dates = new Set(opioid.map(({ fill }) => fill.date)).size
  if (dates < FEWEST_FILL_DATES)
    return leftOut(
      id,
      dates === 0 ? 'no fill of an opioid this year' : 'opioid fills on 1 day only; 2 are needed',
    )
  const age = ageYears(year.chart.patient.birthDate, year.from)
  if (age === null) return cannotTell(id, 'no birth date', ['birth date'])
  if (age < ADHERENCE_FROM_YEARS) return leftOut(id, `${age} years on January 1`)
  const supplies = suppliesOf(opioid)
  if (supplies === null)
    return cannotTell(id, 'an opioid fill has no days’ supply', ['days’ supply'])
  const days = supplies.reduce((sum, one) => sum + one.daysSupply, 0)
  if (days < OPIOID_SUPPLY_DAYS)
    return leftOut(id, `${days} days of opioid supply; ${OPIOID_SUPPLY_DAYS} are needed`)
  const calming = repeated(rename('benzodiazepine', keyed(year.fills, benzodiazepines)))
  return judged(year, id, [...opioid, ...calming], 2)
}

export function anticholinergicStanding(year: StarYear): StarStanding {
  const all = keyed(year.fills, anticholinergics).filter(
    ({ key, fill }) => !doxepin.rxcuis.has(key) || (unitMg(fill, key) ?? 0) > DOXEPIN_ABOVE_MG,
  )
  return severalDrugs(year, 'poly-ach', all, { toBeIn: 1, toCount: 2 }, 'an anticholinergic')
}

export function cnsStanding(year: StarYear): StarStanding {
  const all = keyed(year.fills, cnsActive)
  return severalDrugs(year, 'poly-cns', all, { toBeIn: 2, toCount: 3 }, 'CNS-active medicines')
}

function severalDrugs(
  year: StarYear,
  id: StarMeasureId,
  all: readonly Keyed[],
  { toBeIn, toCount }: { readonly toBeIn: number; readonly toCount: number },
  name: string,
): StarStanding {
  const again = repeated(all)
  if (new Set(again.map((one) => one.key)).size < toBeIn)
    return leftOut(
      id,
      all.length === 0
        ? `no fill of ${name} this year`
        : `fewer than ${toBeIn} of ${name} filled on 2 days`,
    )
  const age = ageYears(year.chart.patient.birthDate, year.from)
  if (age === null) return cannotTell(id, 'no birth date', ['birth date'])
  if (age < OLDER_YEARS) return leftOut(id, `${age} years on January 1`)
  return judged(year, id, again, toCount)
}

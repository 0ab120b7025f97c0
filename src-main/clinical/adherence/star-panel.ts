// Every quality measure of the panel for one patient, as of the day of the chart, in the calendar year of that day.
// The rules as they are known stand in reference/star-measures.ts; this file follows them and adds none.

import {
  type AdherenceMeasure,
  adherenceMeasures,
  FEWEST_FILL_DATES,
} from '../../reference/adherence-measures.ts'
import { atherosclerotic, starExclusions } from '../../reference/star-exclusions.ts'
import {
  daysCoveredOf,
  insulins,
  type StarMeasureId,
  starMeasureIds,
  statins,
} from '../../reference/star-measures.ts'
import type { Chart } from '../chart.ts'
import { allCoded, firstWith } from '../coded-conditions.ts'
import { ageYears, type Day, day, daysBetween } from '../dates.ts'
import { daysCovered } from './days-covered.ts'
import { roomLeft } from './room-left.ts'
import { type StarFill, starFills } from './star-fills.ts'
import { cmrStanding } from './star-reviews.ts'
import { cannotTell, counted, leftOut, type StarStanding } from './star-standing.ts'
import { anticholinergicStanding, cnsStanding, opioidStanding } from './star-together.ts'
import type { StarFacts, StarYear } from './star-year.ts'
import { isOfModerateIntensity } from './statin-intensity.ts'

/** The first and the last day of a day's measurement year. */
export function measurementYear(on: Day): { readonly from: Day; readonly to: Day } {
  const year = on.slice(0, 4)
  return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
}

/** The patient's standing in every measure, in the order of the panel. */
export function starPanel(facts: StarFacts): readonly StarStanding[] {
  const { chart } = facts
  const { from, to } = measurementYear(chart.on)
  const { fills, unread } = starFills(chart, from, chart.on)
  const year: StarYear = {
    ...facts,
    from,
    to,
    fills,
    unchecked: (id) => uncheckedOf(facts, id, unread),
  }
  return starMeasureIds.map((id) => standingIn(year, id))
}

function standingIn(year: StarYear, id: StarMeasureId): StarStanding {
  if (year.chart.patient.diedOn !== null) return leftOut(id, 'has died')
  if (year.isInHospice === true) return leftOut(id, 'in hospice')
  const excluded = excludedBy(year.chart, id)
  if (excluded !== null) return leftOut(id, excluded)
  switch (id) {
    case 'pdc-diabetes':
    case 'pdc-ras':
    case 'pdc-statin':
      return daysCoveredStanding(year, id)
    case 'supd':
      return diabetesStatin(year)
    case 'spc':
      return vascularStatin(year)
    case 'cob':
      return opioidStanding(year)
    case 'poly-ach':
      return anticholinergicStanding(year)
    case 'poly-cns':
      return cnsStanding(year)
    case 'cmr':
      return cmrStanding(year)
  }
}

/** The condition that leaves a person out, in words; a condition that is over counts as the plan saw it this year. */
function excludedBy(chart: Chart, id: StarMeasureId): string | null {
  const coded = allCoded(chart)
  if (coded === null) return null
  for (const { title, prefixes } of starExclusions[id])
    if (firstWith(coded, prefixes) !== null) return title
  return null
}

function uncheckedOf(
  { chart, isInHospice }: StarFacts,
  id: StarMeasureId,
  unread: number,
): readonly string[] {
  const coded = allCoded(chart)
  const isEveryCodeKnown = coded !== null && !coded.isSomeUncoded
  return [
    ...(isInHospice === null ? ['hospice'] : []),
    ...(isEveryCodeKnown ? [] : starExclusions[id].map((one) => one.title)),
    ...(unread === 0 || id === 'cmr'
      ? []
      : [`${unread} ${unread === 1 ? 'fill names' : 'fills name'} no drug with certainty`]),
  ]
}

const measuresById = new Map(adherenceMeasures.map((one) => [one.id, one]))

function daysCoveredStanding(year: StarYear, id: StarMeasureId): StarStanding {
  const measure = measuresById.get(daysCoveredOf[id] ?? '')
  if (measure === undefined) throw new Error(`No measure of days covered stands behind ${id}`)
  if (!year.fills.some((fill) => hasMember(fill, measure))) return leftOut(id, 'no fill this year')
  const { chart, from, to, fills } = year
  const found = daysCovered({
    measure: { ...measure, isAgeNeeded: true },
    period: { from, to },
    until: null,
    birthDate: chart.patient.birthDate,
    fills,
    stays: [],
    exclusions: [],
  })
  const unknown = found.reasons.filter((one) => one.code === 'cannot-tell')
  const other = found.reasons.find((one) => one.code !== 'cannot-tell')
  if (other !== undefined) return leftOut(id, other.text)
  if (unknown.length > 0 || found.calendar === null || found.index === null)
    return cannotTell(id, unknown[0]?.text ?? 'no supply can be laid out', [
      ...new Set(
        unknown.map((one) => (one.text === 'no birth date' ? 'birth date' : 'days’ supply')),
      ),
    ])
  const { calendar, index } = found
  const days = daysBetween(index, chart.on) + 1
  const covered = calendar.strip.slice(0, days).filter((state) => state === 'covered').length
  const { left, refillDue, lastDayToAct } = roomLeft(calendar, measure.thresholdPercent, chart.on)
  const percent = Math.round((covered * 1000) / days) / 10
  const isOver = left < 0
  return counted(id, {
    isMet: !isOver && (lastDayToAct === null || covered * 100 >= measure.thresholdPercent * days),
    because: `${percent} % of ${days} days covered`,
    percent,
    refillDue,
    lastDay: isOver ? null : lastDayToAct,
    unchecked: year.unchecked(id),
  })
}

function hasMember({ ingredients }: StarFill, { drugs }: Pick<AdherenceMeasure, 'drugs'>): boolean {
  return ingredients.some((one) => drugs.rxcuis.has(one.rxcui))
}

/** Fills of a group on different days, of products that act on the body as a whole. */
function fillDates(fills: readonly StarFill[], isMember: (fill: StarFill) => boolean): number {
  return new Set(
    fills.filter((fill) => fill.site === 'systemic' && isMember(fill)).map((fill) => fill.date),
  ).size
}

function diabetesStatin(year: StarYear): StarStanding {
  const id = 'supd'
  const { chart, fills, from } = year
  const diabetes = measuresById.get('diabetes')
  if (diabetes === undefined) throw new Error('No measure of diabetes medicines')
  const dates = fillDates(
    fills,
    (fill) =>
      (hasMember(fill, diabetes) &&
        !diabetes.otherUse.some((word) => fill.text.toLowerCase().includes(word))) ||
      hasMember(fill, { drugs: insulins }),
  )
  if (dates < FEWEST_FILL_DATES)
    return leftOut(
      id,
      dates === 0
        ? 'no fill of a diabetes medicine this year'
        : 'fills of diabetes medicines on 1 day only; 2 are needed',
    )
  const age = ageYears(chart.patient.birthDate, from)
  if (age === null) return cannotTell(id, 'no birth date', ['birth date'])
  if (age < 40 || age > 75) return leftOut(id, `${age} years on January 1`)
  return statinStanding(year, id, (fill) => hasMember(fill, { drugs: statins }), 'statin')
}

function vascularStatin(year: StarYear): StarStanding {
  const id = 'spc'
  const { chart, to } = year
  const coded = allCoded(chart)
  const disease = coded === null ? null : firstWith(coded, atherosclerotic.prefixes)
  // Nobody is in it by guess, and nobody is out of it where no condition is known: too many to list as untold.
  if (disease === null)
    return leftOut(
      id,
      coded === null
        ? 'no condition on record, so no known vascular disease'
        : 'no atherosclerotic disease on record',
    )
  const { birthDate, sex } = chart.patient
  const missing = [
    ...(birthDate === null ? ['birth date'] : []),
    ...(sex === null || sex === 'other' ? ['sex as the plan has it'] : []),
  ]
  const age = ageYears(birthDate, to)
  if (age !== null && (age < 21 || age > 75)) return leftOut(id, `${age} years on December 31`)
  if (age === null || (age < 40 && sex !== 'male' && sex !== 'female'))
    return cannotTell(id, `no ${missing.join(' and no ')}`, missing)
  if (age < 40 && sex === 'female') return leftOut(id, `${age} years on December 31`)
  return statinStanding(year, id, isOfModerateIntensity, 'statin of moderate or high intensity')
}

function statinStanding(
  year: StarYear,
  id: 'supd' | 'spc',
  isMember: (fill: StarFill) => boolean,
  name: string,
): StarStanding {
  const filled = year.fills.find((fill) => isMember(fill))
  return counted(id, {
    isMet: filled !== undefined,
    because:
      filled === undefined ? `no ${name} filled in ${year.to.slice(0, 4)}` : `${name} filled`,
    lastDay: filled === undefined ? year.to : null,
    unchecked: year.unchecked(id),
  })
}

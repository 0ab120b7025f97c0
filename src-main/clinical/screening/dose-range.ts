// Dose: more of an ingredient in a day than the label allows, added up over all products that hold it, and directions
// with a wrong rhythm. An unknown dose is a question only for drugs whose limit lies near common use.

import type { DoseRow } from '../../reference/dose-range/dose-row.ts'
import { doseLimitRows, doseRangeRows, rhythmRows } from '../../reference/dose-range.ts'
import { tooHigh } from '../../reference/drug-row.ts'
import type { Chart, Fact, Ingredient, Medication } from '../chart.ts'
import { type Evidence, type Finding, severities } from '../finding.ts'
import { type DailyDose, dailyDose, saidWeeklyMg } from '../medicines/daily-dose.ts'
import { ingredientStrengthMg } from '../medicines/ingredient-strength.ts'
import { judge } from './circumstance.ts'
import { doseEvidence } from './circumstance-of-drug.ts'
import { drugRowScreen } from './drug-rows.ts'
import { joinQuestions } from './joined-questions.ts'
import type { Judgement } from './judgement.ts'
import type { ScreeningRule } from './rule.ts'
import {
  concern,
  drugEvidence,
  drugSubject,
  noList,
  type Screened,
  type ScreenedList,
  screenedList,
} from './screened-list.ts'

const id = 'dose-range'
const title = 'Dose'
const screenRhythm = drugRowScreen({ id, title, rows: rhythmRows })

const rowsByDrug = new Map<string, DoseRow[]>()
for (const row of doseLimitRows)
  for (const rxcui of row.drugs.rxcuis) {
    const known = rowsByDrug.get(rxcui)
    if (known === undefined) rowsByDrug.set(rxcui, [row])
    else known.push(row)
  }

/** One product with the ingredient. */
interface Part {
  readonly screened: Screened
  readonly ingredient: Ingredient
  readonly dose: DailyDose | null
  /** What the directions say for a week, when `dose` is a seventh of it; else null. */
  readonly weekMg: number | null
  /** Of one tablet or capsule, in mg. */
  readonly unitMg: number | null
}

/** Directions in mg of one ingredient say its dose without a strength; those of a week count by the day. */
function doseOf(
  chart: Chart,
  medication: Medication,
  strengthMg: number | null,
): Pick<Part, 'dose' | 'weekMg'> {
  if (strengthMg === null && medication.ingredients?.length !== 1)
    return { dose: null, weekMg: null }
  const ofOne = strengthMg === null ? medication : { ...medication, strength: `${strengthMg} mg` }
  const dose = dailyDose(chart, ofOne)
  const week = saidWeeklyMg(ofOne)
  if (week === null || (dose !== null && dose.mg >= week.high / 7)) return { dose, weekMg: null }
  return {
    weekMg: week.high,
    dose: {
      mg: week.high / 7,
      lowMg: week.low / 7,
      isMaximum: week.isMaximum,
      from: 'directions',
      on: medication.start,
      disagreeingFillMg: null,
    },
  }
}

function partOf(chart: Chart, screened: Screened, ingredient: Ingredient): Part {
  const { medication } = screened
  const mg = ingredientStrengthMg(medication, ingredient)
  const isCounted = /\b(tablet|capsule)\b/.test(medication.form ?? '')
  return {
    screened,
    ingredient,
    ...doseOf(chart, medication, mg),
    unitMg: isCounted ? mg : null,
  }
}

function partsByDrug(chart: Chart, list: ScreenedList): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>()
  for (const screened of list.identified) {
    if (screened.site !== 'systemic') continue
    for (const ingredient of screened.ingredients) {
      if (!rowsByDrug.has(ingredient.rxcui)) continue
      const part = partOf(chart, screened, ingredient)
      const known = found.get(ingredient.rxcui)
      if (known === undefined) found.set(ingredient.rxcui, [part])
      else known.push(part)
    }
  }
  return found
}

const inMg = (mg: number) => String(Math.round(mg * 10_000) / 10_000)

function evidenceOf(parts: readonly Part[], totalMg: number): readonly Evidence[] {
  const doses = parts.flatMap(({ screened, dose, weekMg, unitMg }): readonly Evidence[] => {
    const { text, start } = screened.medication
    if (weekMg !== null)
      return [
        {
          fact: `weekly dose by the directions: ${text}`,
          value: inMg(weekMg),
          unit: 'mg',
          date: start,
        },
      ]
    if (dose !== null)
      return [
        {
          fact: `${doseEvidence(dose).fact}: ${text}`,
          value: inMg(dose.mg),
          unit: 'mg',
          date: dose.on,
        },
      ]
    return unitMg === null
      ? []
      : [{ fact: `one unit of ${text}`, value: inMg(unitMg), unit: 'mg', date: start }]
  })
  const isSum = parts.filter(({ dose }) => dose !== null).length > 1
  const total = { fact: 'total daily dose', value: inMg(totalMg), unit: 'mg', date: null }
  return [
    ...parts.map(({ screened }) => drugEvidence(screened)),
    ...doses,
    ...(isSum ? [total] : []),
  ]
}

/** The row that says most: the most severe, then the one with the lowest limit. */
function compareRows(a: DoseRow, b: DoseRow): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.mgPerDay - b.mgPerDay
}

function screenDrug(
  chart: Chart,
  list: ScreenedList,
  rows: readonly DoseRow[],
  parts: readonly Part[],
): readonly Finding[] {
  const [first] = parts
  if (first === undefined) return []
  const totalMg = parts.reduce((sum, { dose }) => sum + (dose?.mg ?? 0), 0)
  const unknown = parts.filter(({ dose }) => dose === null)
  const missing = new Set<Fact>()
  const fired: (readonly [DoseRow, Judgement])[] = []
  for (const row of rows) {
    const isUnitMore = unknown.some(({ unitMg }) => unitMg !== null && unitMg > row.mgPerDay)
    const isMore = totalMg > row.mgPerDay || (row.isUnitEnough && isUnitMore)
    const isOpen = row.asks && unknown.length > 0
    if (!isMore && !isOpen) continue
    const judged = judge(row.when, chart, list, first.screened)
    if (judged.answer === 'no') continue
    for (const fact of judged.missing) missing.add(fact)
    if (!isMore) missing.add('dailyDose')
    else if (judged.answer === 'yes') fired.push([row, judged])
  }
  const [found] = fired.toSorted(([a], [b]) => compareRows(a, b))
  if (found !== undefined) {
    const [row, { evidence, subjects }] = found
    const drugs = parts.map(({ screened, ingredient }) => drugSubject(screened, ingredient))
    return [
      concern(
        id,
        row,
        tooHigh,
        first.ingredient.name,
        [...drugs, ...subjects],
        [...evidenceOf(parts, totalMg), ...evidence],
      ),
    ]
  }
  if (missing.size === 0) return []
  return [
    {
      kind: 'cannot-tell',
      rule: id,
      about: `${title} for ${parts.map(({ screened }) => screened.medication.text).join(', ')}`,
      missing: [...missing],
      subjectIds: parts.map(({ screened }) => screened.medication.id),
    },
  ]
}

/** Highest doses by ingredient over all products, each part shown; one finding for each ingredient. */
export const doseRange: ScreeningRule = {
  id,
  title,
  sources: [...new Set(doseRangeRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'dailyDose', 'birthDate', 'sex', 'form', 'directions'],
  screen: (chart) => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    const findings = [...partsByDrug(chart, list)].flatMap(([rxcui, parts]) =>
      screenDrug(chart, list, rowsByDrug.get(rxcui) ?? [], parts),
    )
    return joinQuestions(title, [...findings, ...screenRhythm(chart)])
  },
}

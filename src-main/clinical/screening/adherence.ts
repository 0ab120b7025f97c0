// Adherence as far as fills show it: days covered, late refills, a first fill never refilled, early refills. Says nothing
// of drugs taken only when needed, and nothing of whether what was filled was taken.

import {
  type AdherenceRow,
  adherenceRows,
  DAYS_LOOKED_BACK,
  DAYS_OFF_SCHEDULE,
  EARLY_REFILLS,
  LEAST_DAYS_ON_DRUG,
  LEAST_PERCENT_COVERED,
  SURPLUS_SHARE,
} from '../../reference/adherence.ts'
import { adherenceMeasures, FEWEST_FILL_DATES } from '../../reference/adherence-measures.ts'
import { type HistoryFill, type RefillHistory, refillHistory } from '../adherence/refill-history.ts'
import type { Chart, Fact, Fill, Ingredient, Medication } from '../chart.ts'
import { addDays, daysBetween } from '../dates.ts'
import type { CannotTell, Evidence, Finding } from '../finding.ts'
import { isTakenAsNeeded } from '../medicines/as-needed.ts'
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

const id = 'adherence'
const title = 'Adherence'
const category = { pqa: 'adherence', dtp: 'nonadherence' } as const

/** A drug by its ingredients: two strengths of it are one. */
function drugKey(ingredients: readonly Ingredient[]): string {
  return ingredients
    .map((i) => i.rxcui)
    .toSorted()
    .join(' ')
}

interface DrugFills {
  readonly ingredients: readonly Ingredient[]
  readonly fills: HistoryFill[]
}

/** The fills of the last year by drug, of entries that are over too. */
function fillsByDrug(chart: Chart, fills: readonly Fill[]): ReadonlyMap<string, DrugFills> {
  const from = addDays(chart.on, -DAYS_LOOKED_BACK)
  const entries = new Map<string, { readonly key: string; readonly of: readonly Ingredient[] }>()
  for (const { id: entry, ingredients } of chart.medications ?? [])
    if (ingredients !== null) entries.set(entry, { key: drugKey(ingredients), of: ingredients })
  const byDrug = new Map<string, DrugFills>()
  for (const { medicationId, date, daysSupply } of fills) {
    const drug = medicationId === null ? undefined : entries.get(medicationId)
    if (medicationId === null || drug === undefined || date > chart.on || date <= from) continue
    const known = byDrug.get(drug.key)
    const fill = { entry: medicationId, date, daysSupply }
    if (known === undefined) byDrug.set(drug.key, { ingredients: drug.of, fills: [fill] })
    else known.fills.push(fill)
  }
  return byDrug
}

/** True when another drug of the same measure was begun after the last fill of this one: probably a switch. */
function isReplaced(
  own: readonly Ingredient[],
  { lastFill }: RefillHistory,
  byDrug: ReadonlyMap<string, DrugFills>,
): boolean {
  const measures = adherenceMeasures.filter((m) => own.some((i) => m.drugs.rxcuis.has(i.rxcui)))
  const key = drugKey(own)
  for (const [other, { ingredients, fills }] of byDrug) {
    if (other === key || !fills.every((fill) => fill.date > lastFill)) continue
    if (measures.some((m) => ingredients.some((i) => m.drugs.rxcuis.has(i.rxcui)))) return true
  }
  return false
}

interface Sign {
  readonly isSeen: boolean
  /** After the drug's name: ", 71 % of days covered". */
  readonly words: string
  /** Facts that change with a new fill only, so that a dismissed finding stays quiet. */
  readonly evidence: readonly Evidence[]
}

function fact(name: string, value: string, unit: string | null, date: Evidence['date']): Evidence {
  return { fact: name, value, unit, date }
}

function signOf(
  row: AdherenceRow,
  { medication }: Screened,
  history: RefillHistory,
  chart: Chart,
  isSwitched: boolean,
): Sign {
  const { firstFill, lastFill, fillDates, supplyEnds, days, covered } = history
  const isOver = daysBetween(supplyEnds, chart.on) > DAYS_OFF_SCHEDULE && !isSwitched
  const isFirstOnly =
    fillDates === 1 && (medication.start === null || medication.start >= firstFill)
  const isLow =
    fillDates >= FEWEST_FILL_DATES &&
    days >= LEAST_DAYS_ON_DRUG &&
    !isSwitched &&
    covered * 100 < LEAST_PERCENT_COVERED * days
  const percent = Math.floor((covered * 100) / days)
  const coverage = fact('days covered', `below ${LEAST_PERCENT_COVERED} %`, null, firstFill)
  switch (row.sign) {
    case 'days-covered':
      // A refill that is late asks the same, and asks it sooner.
      return {
        isSeen: isLow && !isOver,
        words: `, ${percent} % of days covered since ${firstFill}`,
        evidence: [coverage, fact('last fill', medication.text, null, lastFill)],
      }
    case 'late-refill':
      return {
        isSeen: isOver && !isFirstOnly,
        words: `, supply over since ${supplyEnds}${isLow ? ` and ${percent} % of days covered since ${firstFill}` : ''}`,
        evidence: [
          ...(isLow ? [coverage] : []),
          fact('last fill', medication.text, null, lastFill),
          fact('supply over', medication.text, null, supplyEnds),
        ],
      }
    case 'first-fill-only':
      return {
        isSeen: isOver && isFirstOnly,
        words: `, filled once on ${firstFill}`,
        evidence: [
          fact('only fill', medication.text, null, firstFill),
          fact('supply over', medication.text, null, supplyEnds),
        ],
      }
    case 'early-refills': {
      const { earlyRefills, surplusShare } = history
      const isSurplus = surplusShare !== null && surplusShare > SURPLUS_SHARE
      const refills = fact('early refills', String(earlyRefills), 'refills', lastFill)
      const surplus = Math.floor((surplusShare ?? 0) * 100)
      return {
        isSeen: earlyRefills >= EARLY_REFILLS || isSurplus,
        words: isSurplus
          ? `, ${surplus} % more supply than days`
          : `, ${earlyRefills} early refills`,
        evidence: isSurplus
          ? [refills, fact('surplus supply', String(surplus), '%', lastFill)]
          : [refills],
      }
    }
  }
}

/** Whether fills of this medication say something: a prescription taken regularly; early fills of controlled drugs always. */
function rowsFor(screened: Screened): readonly AdherenceRow[] {
  const isAsNeeded = isTakenAsNeeded(screened.medication) === true
  return adherenceRows.filter(
    (row) =>
      memberOf(screened, row.drugs) !== null && (!isAsNeeded || row.sign === 'early-refills'),
  )
}

function isOfRegularUse({ sign }: AdherenceRow): boolean {
  return sign !== 'early-refills'
}

function cannotTell(who: readonly Medication[], missing: Fact): readonly CannotTell[] {
  if (who.length === 0) return []
  const about = `${title} to ${who.map((m) => m.text).join(', ')}`
  return [
    { kind: 'cannot-tell', rule: id, about, missing: [missing], subjectIds: who.map((m) => m.id) },
  ]
}

/** Signs of nonadherence in the fills of the last year; drugs without fills or days of supply cannot be told. */
export const adherence: ScreeningRule = {
  id,
  title,
  sources: [...new Set(adherenceRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'fills', 'daysSupply'],
  screen: (chart): readonly Finding[] => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    if (chart.fills === null) {
      // Without any record a name for the white pill would not help either.
      const regular = list.identified.filter((s) => rowsFor(s).some(isOfRegularUse))
      return cannotTell([...regular.map((s) => s.medication), ...list.unidentified], 'fills')
    }
    const byDrug = fillsByDrug(chart, chart.fills)
    const findings: Finding[] = []
    const withoutFills: Medication[] = []
    const withoutDays: Medication[] = []
    const seen = new Set<string>()
    for (const screened of list.identified) {
      const rows = rowsFor(screened)
      if (rows.length === 0) continue
      const key = drugKey(screened.ingredients)
      const own = byDrug.get(key)
      if (own === undefined) {
        // A controlled drug that nobody filled here is not refilled early here.
        if (rows.some(isOfRegularUse)) withoutFills.push(screened.medication)
        continue
      }
      if (seen.has(key)) continue
      seen.add(key)
      const history = refillHistory(own.fills, chart.on, DAYS_OFF_SCHEDULE)
      if (history === null) {
        withoutDays.push(screened.medication)
        continue
      }
      const isSwitched = isReplaced(screened.ingredients, history, byDrug)
      const told = new Set<string>()
      for (const row of rows) {
        const member = memberOf(screened, row.drugs)
        const sign = signOf(row, screened, history, chart, isSwitched)
        if (member === null || !sign.isSeen || told.has(row.sign)) continue
        told.add(row.sign)
        findings.push(
          concern(
            id,
            row,
            category,
            `${member.name}${sign.words}`,
            [drugSubject(screened, member)],
            [drugEvidence(screened), ...sign.evidence],
          ),
        )
      }
    }
    return [
      ...findings,
      ...cannotTell(withoutFills, 'fills'),
      ...cannotTell(withoutDays, 'daysSupply'),
      ...list.unidentified.map((m) => notIdentified(id, title, m)),
    ]
  },
}

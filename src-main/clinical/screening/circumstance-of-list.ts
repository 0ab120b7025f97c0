// Circumstances of the whole list: what else is taken, how many, and how.

import type { Circumstance } from '../../reference/circumstance.ts'
import type { Site } from '../../reference/ingredients/ingredient-row.ts'
import type { Chart, Ingredient } from '../chart.ts'
import { mmeOf } from '../opioid-mme.ts'
import { cannotTell, type Judgement, join, no, yes } from './judgement.ts'
import {
  drugEvidence,
  drugSubject,
  memberOf,
  type Screened,
  type ScreenedList,
} from './screened-list.ts'

const systemicOnly: readonly Site[] = ['systemic']

/** Another medication of the group is in use, or this product holds a member. */
export function judgeTaking(
  { drugs, sites = systemicOnly }: Extract<Circumstance, { kind: 'taking' }>,
  list: ScreenedList,
  screened: Screened | null,
): Judgement {
  for (const other of list.identified) {
    const member = memberOf(other, drugs)
    if (member !== null && sites.includes(other.site))
      return other === screened ? yes([]) : yes([drugEvidence(other)], [drugSubject(other, member)])
  }
  return list.unidentified.length > 0 ? cannotTell('ingredients') : no
}

/** At least so many medications of the group are in use. */
export function judgeTakingCount(
  { drugs, atLeast }: Extract<Circumstance, { kind: 'taking-count' }>,
  list: ScreenedList,
): Judgement {
  const found: { readonly one: Screened; readonly member: Ingredient }[] = []
  for (const one of list.identified) {
    const member = one.site === 'systemic' ? memberOf(one, drugs) : null
    if (member !== null) found.push({ one, member })
  }
  if (found.length >= atLeast)
    return yes(
      found.map(({ one }) => drugEvidence(one)),
      found.map(({ one, member }) => drugSubject(one, member)),
    )
  const isOpen = found.length + list.unidentified.length >= atLeast
  return isOpen ? cannotTell('ingredients') : no
}

/** A medication of the group is in use for which `holds` says yes. */
export function judgeTakingWhere(
  { drugs, sites = systemicOnly }: Extract<Circumstance, { kind: 'taking-where' }>,
  list: ScreenedList,
  holds: (screened: Screened) => Judgement,
): Judgement {
  const open: Judgement[] = []
  for (const one of list.identified) {
    const member = sites.includes(one.site) ? memberOf(one, drugs) : null
    if (member === null) continue
    const judged = holds(one)
    if (judged.answer === 'yes')
      return join([yes([drugEvidence(one)], [drugSubject(one, member)]), judged])
    if (judged.answer === 'cannot-tell') open.push(judged)
  }
  if (open.length > 0) return join(open)
  return list.unidentified.length > 0 ? cannotTell('ingredients') : no
}

/** Opioids of at least `least` MME a day; those that cannot be converted leave less than that open. */
export function judgeMme(chart: Chart, least: number): Judgement {
  const mme = mmeOf(chart)
  if (mme === null) return cannotTell('medications')
  if (mme.totalMmePerDay >= least) {
    const value = String(mme.totalMmePerDay)
    const date = mme.parts.map((part) => part.on).find((on) => on !== null) ?? null
    return yes([{ fact: 'opioids of a day', value, unit: 'MME', date }])
  }
  const open = [...new Set(mme.unknown.flatMap((one) => one.missing))]
  return open.length > 0 ? cannotTell(...open) : no
}

/** A medication of the group is on the list as stopped; an old line without ingredients is not asked about. */
export function judgeStopped(
  { drugs }: Extract<Circumstance, { kind: 'stopped' }>,
  chart: Chart,
): Judgement {
  if (chart.medications === null) return cannotTell('medications')
  for (const { id, text, ingredients, stop } of chart.medications) {
    const member = ingredients?.find((one) => drugs.rxcuis.has(one.rxcui))
    if (member !== undefined && stop !== null && stop <= chart.on)
      return yes(
        [{ fact: 'stopped', value: text, unit: null, date: stop }],
        [{ name: member.name, rxcui: member.rxcui, kind: 'drug', id }],
      )
  }
  return no
}

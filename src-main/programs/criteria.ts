// Criteria that several programs share, and how answers join. Each says the fact behind it.

import {
  activeMedications,
  type Chart,
  currentConditions,
  type Fact,
  type Medication,
} from '../clinical/chart.ts'
import { isTakenAsNeeded } from '../clinical/medicines/as-needed.ts'
import { siteOf } from '../clinical/medicines/site.ts'
import type { ProgramDisease } from '../reference/programs/program-diseases.ts'
import type { KnownFacts } from './known-facts.ts'
import type { Answer, Criterion } from './program.ts'

/** Yes when all are. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'yes'
}

/** Yes when one is. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'no'
}

/** "2 core diseases". */
export function amount(found: number, what: string): string {
  return `${found} ${what}${found === 1 ? '' : 's'}`
}

/** `opening` before names, nothing without names. */
export function list(opening: string, names: string): string {
  return names === '' ? '' : `${opening}${names}`
}

/** One criterion; a yes or no needs no fact. */
export function criterion(
  shape: { readonly id: string; readonly text: string },
  answer: Answer,
  because: string,
  missing: readonly Fact[] = [],
): Criterion {
  return { ...shape, answer, because, missing: answer === 'cannot-tell' ? missing : [] }
}

/** Empty for the living: a criterion that nobody fails needs no line. */
export function judgeDeath({ patient: { diedOn }, on }: Chart): readonly Criterion[] {
  if (diedOn === null || diedOn > on) return []
  return [{ id: 'living', text: 'Living', answer: 'no', because: `Died on ${diedOn}`, missing: [] }]
}

/** The payer's own list decides; one that was not looked up cannot be told from. */
export function judgeListing(
  program: string,
  text: string,
  { on }: Chart,
  { listings }: KnownFacts,
): Criterion {
  const shape = { id: 'listing', text }
  const listing = listings[program]
  if (listing === undefined)
    return criterion(shape, 'cannot-tell', 'Nobody recorded what the list says', ['payerListing'])
  const { isListed, from, until } = listing
  if (!isListed) return criterion(shape, 'no', 'Not on the list')
  if (from !== null && from > on) return criterion(shape, 'no', `On the list from ${from} on`)
  if (until !== null && until < on) return criterion(shape, 'no', `Was on the list until ${until}`)
  return criterion(shape, 'yes', until === null ? 'On the list' : `On the list until ${until}`)
}

/** The Medicaid of one state. */
export function judgeMedicaid(state: string, stateName: string, known: KnownFacts): Criterion {
  const shape = { id: 'medicaid', text: `Covered by ${stateName} Medicaid` }
  const { medicaid } = known
  if (medicaid === null) return criterion(shape, 'cannot-tell', 'Nobody recorded it', ['medicaid'])
  if (medicaid === 'none') return criterion(shape, 'no', 'No Medicaid')
  return criterion(shape, medicaid === state ? 'yes' : 'no', `Medicaid of ${medicaid}`)
}

/** Not living in a nursing facility. */
export function judgeAtHome({ patient }: Chart): Criterion {
  const shape = { id: 'at-home', text: 'Not living in a nursing facility' }
  if (patient.isLongTermCare === null)
    return criterion(shape, 'cannot-tell', 'Nobody recorded it', ['longTermCare'])
  return criterion(shape, patient.isLongTermCare ? 'no' : 'yes', 'As recorded')
}

/** One key for one drug: two strengths count once. */
export function drugKey({ ingredients }: Pick<Medication, 'ingredients'>): string | null {
  return (
    ingredients
      ?.map((i) => i.rxcui)
      .toSorted()
      .join('+') ?? null
  )
}

/** At least `least` different prescription drugs; with `isRegular`, only those by the clock and not on the skin. */
export function judgeDrugCount(
  chart: Chart,
  least: number | null,
  { text, isRegular }: { readonly text: (least: string) => string; readonly isRegular: boolean },
): Criterion {
  const shape = { id: 'drugs', text: text(least === null ? 'the least number' : String(least)) }
  if (least === null) return criterion(shape, 'cannot-tell', 'No term says how many', ['planTerms'])
  const drugs = activeMedications(chart)?.filter((m) => m.kind === 'prescription') ?? null
  if (drugs === null) return criterion(shape, 'cannot-tell', 'No medication list', ['medications'])
  const sure = new Map<string, string>()
  const unclear: string[] = []
  const missing = new Set<Fact>()
  for (const m of drugs) {
    const key = drugKey(m)
    if (isRegular && key !== null && siteOf(m) === 'skin') continue
    const asNeeded = isRegular ? isTakenAsNeeded(m) : false
    if (asNeeded === true) continue
    if (key !== null && asNeeded === false) sure.set(key, m.text)
    else {
      unclear.push(m.text)
      missing.add(key === null ? 'ingredients' : 'directions')
    }
  }
  const found = `${amount(sure.size, 'drug')}${list(': ', [...sure.values()].join(', '))}`
  if (sure.size >= least)
    return { ...criterion(shape, 'yes', found), brief: amount(sure.size, 'drug') }
  if (sure.size + unclear.length < least) return criterion(shape, 'no', found)
  const unknown = list('; perhaps also ', unclear.join(', '))
  return criterion(shape, 'cannot-tell', `${found}${unknown}`, [...missing])
}

/** At least one of a program's diseases. */
export function judgeDiseaseOf(
  chart: Chart,
  diseases: readonly ProgramDisease[],
  text: string,
): Criterion {
  const shape = { id: 'diseases', text }
  const conditions = currentConditions(chart)
  if (conditions === null)
    return criterion(shape, 'cannot-tell', 'No list of conditions', ['conditions'])
  const found = diseases.filter(({ icd10 }) =>
    conditions.some((c) => icd10.some((prefix) => c.icd10?.toUpperCase().startsWith(prefix))),
  )
  if (found.length > 0)
    return criterion(shape, 'yes', found.map((disease) => disease.title).join(', '))
  const uncoded = conditions.filter((c) => c.icd10 === null).map((c) => c.text)
  return uncoded.length === 0
    ? criterion(shape, 'no', 'None of them recorded')
    : criterion(shape, 'cannot-tell', `Without a code: ${uncoded.join(', ')}`, ['conditions'])
}

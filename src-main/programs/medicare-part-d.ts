// Medicare Part D MTM targeting (42 CFR 423.153(d)): three criteria together, or at-risk status alone.
// The plan decides who is enrolled; this says who likely qualifies and why.

import { activeMedications, type Chart, currentConditions, type Fact } from '../clinical/chart.ts'
import { coreDiseases, coreDiseasesOf } from '../reference/core-diseases.ts'
import { isNotPartD } from '../reference/not-part-d.ts'
import {
  type PartDTerms,
  type PlanMinimum,
  partDTermRows,
  partDTerms,
} from '../reference/part-d-terms.ts'
import { allOf, amount, anyOf, drugKey, judgeDeath, list } from './criteria.ts'
import { type StoreTerm, termsOn } from './engine/terms.ts'
import type { KnownFacts } from './known-facts.ts'
import { partDClocks, partDReport, partDServices } from './part-d/after-targeting.ts'
import type { Criterion, Eligibility, Program } from './program.ts'
import { dollars, yearlyCost } from './yearly-cost.ts'

const id = 'medicare-part-d'
/** The years before had another rule for diseases. */
const firstPlanYear = 2025

function judgeCoverage(chart: Chart): Criterion {
  const isPartD = chart.coverage?.isPartD ?? null
  const shape = { id: 'coverage', text: 'Covered by a Medicare Part D plan' }
  if (isPartD === null)
    return { ...shape, answer: 'cannot-tell', because: 'Nobody recorded it', missing: ['coverage'] }
  const plan = chart.coverage?.plan ?? 'plan not named'
  return isPartD
    ? { ...shape, answer: 'yes', because: `Part D plan: ${plan}`, brief: 'Part D', missing: [] }
    : { ...shape, answer: 'no', because: `Not a Part D plan: ${plan}`, missing: [] }
}

function judgeDiseases(chart: Chart, minimum: PlanMinimum): Criterion {
  const shape = {
    id: 'diseases',
    text: `The plan's minimum (${minimum.least} to ${minimum.most}) of the ${coreDiseases.length} core diseases`,
  }
  const conditions = currentConditions(chart)
  if (conditions === null)
    return {
      ...shape,
      answer: 'cannot-tell',
      because: 'No list of conditions',
      missing: ['conditions'],
    }
  const found = new Set(
    conditions.flatMap((c) => (c.icd10 === null ? [] : coreDiseasesOf(c.icd10))),
  )
  const uncoded = conditions.filter((c) => c.icd10 === null).map((c) => c.text)
  const names = [...found].map((d) => d.title).join(', ')
  const { answer, missing, needed } = hold(found.size, uncoded.length, minimum, 'conditions')
  const because = `${counted(found.size, 'core disease', needed)}${list(': ', names)}`
  return {
    ...shape,
    answer,
    because: `${because}${answer === 'cannot-tell' ? list('; without a code: ', uncoded.join(', ')) : ''}`,
    brief: amount(found.size, 'core disease'),
    missing,
  }
}

interface Held {
  readonly answer: Criterion['answer']
  readonly missing: readonly Fact[]
  readonly needed: string
}

/** Holds a number against what a plan may ask for; `unclear` entries may count or not, for want of `fact`. */
function hold(sure: number, unclear: number, { least, most }: PlanMinimum, fact: Fact): Held {
  if (sure >= most)
    return { answer: 'yes', missing: [], needed: `no plan may ask for more than ${most}` }
  if (sure + unclear < least)
    return { answer: 'no', missing: [], needed: `every plan asks for at least ${least}` }
  const missing: readonly Fact[] = [
    ...(unclear > 0 ? [fact] : []),
    ...(sure >= least ? (['planTerms'] as const) : []),
  ]
  const needed = `plans ask for ${least} to ${most}; the plan's own minimum is not known`
  return { answer: 'cannot-tell', missing, needed }
}

/** "2 core diseases (plans ask for 2 to 3; the plan's own minimum is not known)". */
function counted(found: number, what: string, needed: string): string {
  return `${amount(found, what)} (${needed})`
}

function judgeDrugs(chart: Chart, minimum: PlanMinimum): Criterion {
  const shape = {
    id: 'drugs',
    text: `The plan's minimum (${minimum.least} to ${minimum.most}) of Part D drugs`,
  }
  const drugs = activeMedications(chart)?.filter((m) => m.kind === 'prescription') ?? null
  if (drugs === null)
    return {
      ...shape,
      answer: 'cannot-tell',
      because: 'No medication list',
      missing: ['medications'],
    }
  const known = new Map<string, string>()
  const leftOut = new Map<string, string>()
  const unknown: string[] = []
  for (const m of drugs) {
    const key = drugKey(m)
    const rxcuis = m.ingredients?.map((i) => i.rxcui) ?? []
    if (key === null) unknown.push(m.text)
    else
      (isNotPartD(rxcuis) ? leftOut : known).set(
        key,
        m.ingredients?.map((i) => i.name).join('/') ?? m.text,
      )
  }
  const { answer, missing, needed } = hold(known.size, unknown.length, minimum, 'ingredients')
  // An unidentified entry may be one more drug or a drug that is counted already.
  const because = [
    `${counted(known.size, 'Part D drug', needed)}${list(': ', [...known.values()].join(', '))}`,
    list('not covered by Part D: ', [...leftOut.values()].join(', ')),
    answer === 'yes' ? '' : list('not identified: ', unknown.join(', ')),
  ]
  return {
    ...shape,
    answer,
    because: because.filter((part) => part !== '').join('; '),
    brief: amount(known.size, 'Part D drug'),
    missing,
  }
}

function judgeCost(chart: Chart, threshold: number): Criterion {
  const shape = { id: 'cost', text: `Yearly Part D drug cost of at least ${dollars(threshold)}` }
  const { knownCents, yearlyCents, basis, missing } = yearlyCost(chart)
  if (knownCents >= threshold || (yearlyCents ?? 0) >= threshold)
    return {
      ...shape,
      answer: 'yes',
      because: basis,
      brief: `${dollars(yearlyCents ?? knownCents)} a year`,
      missing: [],
    }
  return yearlyCents === null
    ? { ...shape, answer: 'cannot-tell', because: basis, missing }
    : { ...shape, answer: 'no', because: basis, missing: [] }
}

function judgeAtRisk(chart: Chart): Criterion {
  const shape = { id: 'at-risk', text: 'At-risk beneficiary in a drug management program' }
  const isAtRisk = chart.patient.isAtRiskBeneficiary
  if (isAtRisk === null)
    return {
      ...shape,
      answer: 'cannot-tell',
      because: 'Nobody recorded it',
      missing: ['atRiskStatus'],
    }
  return { ...shape, answer: isAtRisk ? 'yes' : 'no', because: 'As recorded', missing: [] }
}

/** The terms of the plan year; a threshold that the store wrote down wins, also in a year that is not shipped. */
function planTermsOn({ on }: Chart, storeTerms: readonly StoreTerm[]): PartDTerms | null {
  const planYear = Number(on.slice(0, 4))
  const shipped = partDTerms.find((terms) => terms.planYear === planYear) ?? null
  const threshold = termsOn(partDTermRows, storeTerms, on).get('cost threshold')
  const newest = partDTerms.at(-1)
  if (threshold?.source !== 'store' || typeof threshold.value !== 'number') return shipped
  if (newest === undefined || planYear < firstPlanYear) return null
  return {
    ...newest,
    ...shipped,
    planYear,
    costThresholdCents: threshold.value,
    source: 'cms-42-cfr-423-153',
    isVerified: true,
  }
}

function eligible(
  chart: Chart,
  _known?: KnownFacts,
  storeTerms: readonly StoreTerm[] = [],
): Eligibility {
  const terms = planTermsOn(chart, storeTerms)
  const died = judgeDeath(chart)
  const coverage = judgeCoverage(chart)
  const atRisk = judgeAtRisk(chart)
  const threeCriteria: readonly Criterion[] =
    terms === null
      ? [
          {
            id: 'terms',
            text: 'Terms of the plan year',
            answer: 'cannot-tell',
            because: `Pestle has no terms for plan year ${chart.on.slice(0, 4)}`,
            missing: ['planTerms'],
          },
        ]
      : [
          judgeDiseases(chart, terms.diseases),
          judgeDrugs(chart, terms.drugs),
          judgeCost(chart, terms.costThresholdCents),
        ]
  const targeted = anyOf([allOf(threeCriteria.map((c) => c.answer)), atRisk.answer])
  return {
    program: id,
    on: chart.on,
    answer: allOf([coverage.answer, targeted, ...died.map((c) => c.answer)]),
    criteria: [...died, coverage, ...threeCriteria, atRisk],
    terms:
      terms === null
        ? null
        : {
            title: `Medicare Part D MTM, plan year ${terms.planYear}`,
            source: terms.source,
            isVerified: terms.isVerified,
          },
  }
}

/** Medicare Part D MTM. Likely eligibility from the pharmacy's own record; the plan pays by its contract. */
export const medicarePartD: Program = {
  id,
  name: 'Medicare Part D MTM',
  sources: [
    'cms-42-cfr-423-153',
    'part-d-exclusions',
    'cms-10396',
    ...partDTerms.map((terms) => terms.source),
  ],
  needs: [
    'coverage',
    'conditions',
    'medications',
    'fills',
    'drugCost',
    'atRiskStatus',
    'ingredients',
    'planTerms',
  ],
  eligible,
  terms: partDTermRows,
  services: partDServices,
  limits: [],
  clocks: partDClocks,
  record: partDReport,
}

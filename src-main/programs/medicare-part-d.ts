// Medicare Part D MTM targeting (42 CFR 423.153(d)): three criteria together, or at-risk status alone.
// The plan decides who is enrolled; this says who likely qualifies and why.

import { activeMedications, type Chart, type Medication } from '../clinical/chart.ts'
import { coreDiseases, coreDiseasesOf } from '../reference/core-diseases.ts'
import { type PartDTerms, partDTerms } from '../reference/part-d-terms.ts'
import type { Criterion, Eligibility, Program } from './program.ts'
import { dollars, yearlyCost } from './yearly-cost.ts'

const id = 'medicare-part-d'

function judgeCoverage(chart: Chart): Criterion {
  const isPartD = chart.coverage?.isPartD ?? null
  const shape = { id: 'coverage', text: 'Covered by a Medicare Part D plan' }
  if (isPartD === null)
    return { ...shape, answer: 'cannot-tell', because: 'Nobody recorded it', missing: ['coverage'] }
  const plan = chart.coverage?.plan ?? 'plan not named'
  return isPartD
    ? { ...shape, answer: 'yes', because: `Part D plan: ${plan}`, missing: [] }
    : { ...shape, answer: 'no', because: `Not a Part D plan: ${plan}`, missing: [] }
}

function judgeDiseases(chart: Chart, min: number): Criterion {
  const shape = {
    id: 'diseases',
    text: `At least ${min} of the ${coreDiseases.length} core diseases`,
  }
  if (chart.conditions === null)
    return {
      ...shape,
      answer: 'cannot-tell',
      because: 'No list of conditions',
      missing: ['conditions'],
    }
  const found = new Set(
    chart.conditions.flatMap((c) => (c.icd10 === null ? [] : coreDiseasesOf(c.icd10))),
  )
  const uncoded = chart.conditions.filter((c) => c.icd10 === null)
  const names = [...found].map((d) => d.title).join(', ')
  const count = counted(found.size, 'core disease', min, names)
  if (found.size >= min) return { ...shape, answer: 'yes', because: count, missing: [] }
  if (found.size + uncoded.length < min)
    return { ...shape, answer: 'no', because: count, missing: [] }
  const because = `${count}; without a code: ${uncoded.map((c) => c.text).join(', ')}`
  return { ...shape, answer: 'cannot-tell', because, missing: ['conditions'] }
}

/** "5 core diseases (3 needed): hypertension, …". */
function counted(found: number, what: string, needed: number, names: string): string {
  const list = names === '' ? '' : `: ${names}`
  return `${found} ${what}${found === 1 ? '' : 's'} (${needed} needed)${list}`
}

/** One key per drug: two strengths of one drug count once. */
function drugKey(m: Medication): string | null {
  return (
    m.ingredients
      ?.map((i) => i.rxcui)
      .toSorted()
      .join('+') ?? null
  )
}

function judgeDrugs(chart: Chart, min: number): Criterion {
  const shape = { id: 'drugs', text: `At least ${min} Part D drugs` }
  const drugs = activeMedications(chart)?.filter((m) => m.kind === 'prescription') ?? null
  if (drugs === null)
    return {
      ...shape,
      answer: 'cannot-tell',
      because: 'No medication list',
      missing: ['medications'],
    }
  const known = new Map<string, string>()
  const unknown: string[] = []
  for (const m of drugs) {
    const key = drugKey(m)
    if (key === null) unknown.push(m.text)
    else if (!known.has(key)) known.set(key, m.ingredients?.map((i) => i.name).join('/') ?? m.text)
  }
  const names = [...known.values()].join(', ')
  const count = counted(known.size, 'Part D drug', min, names)
  if (known.size >= min) return { ...shape, answer: 'yes', because: count, missing: [] }
  if (known.size + unknown.length < min)
    return { ...shape, answer: 'no', because: [count, ...unknown].join(', '), missing: [] }
  // An unidentified entry may be one more drug or a drug that is counted already.
  const because = `${count}; not identified: ${unknown.join(', ')}`
  return { ...shape, answer: 'cannot-tell', because, missing: ['ingredients'] }
}

function judgeCost(chart: Chart, threshold: number): Criterion {
  const shape = { id: 'cost', text: `Yearly Part D drug cost of at least ${dollars(threshold)}` }
  const { knownCents, yearlyCents, basis, missing } = yearlyCost(chart)
  if (knownCents >= threshold || (yearlyCents ?? 0) >= threshold)
    return { ...shape, answer: 'yes', because: basis, missing: [] }
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

type Answer = Criterion['answer']

function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no'
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'yes'
}

function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('cannot-tell') ? 'cannot-tell' : 'no'
}

function termsOf(chart: Chart): PartDTerms | null {
  const planYear = Number(chart.on.slice(0, 4))
  return partDTerms.find((terms) => terms.planYear === planYear) ?? null
}

function eligible(chart: Chart): Eligibility {
  const terms = termsOf(chart)
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
            missing: [],
          },
        ]
      : [
          judgeDiseases(chart, terms.minDiseases),
          judgeDrugs(chart, terms.minDrugs),
          judgeCost(chart, terms.costThresholdCents),
        ]
  const targeted = anyOf([allOf(threeCriteria.map((c) => c.answer)), atRisk.answer])
  return {
    program: id,
    on: chart.on,
    answer: allOf([coverage.answer, targeted]),
    criteria: [coverage, ...threeCriteria, atRisk],
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

/** Medicare Part D MTM. Likely eligibility from the pharmacy's own record. */
export const medicarePartD: Program = {
  id,
  name: 'Medicare Part D MTM',
  sources: ['cms-42-cfr-423-153', ...partDTerms.map((terms) => terms.source)],
  needs: ['coverage', 'conditions', 'medications', 'fills', 'drugCost', 'atRiskStatus'],
  eligible,
}

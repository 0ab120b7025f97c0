// The lines of a claim: code, modifiers, units and fee from dated terms. What no term says stays open and is asked for.

import { type Day, daysBetween } from '../../clinical/dates.ts'
import type { EncounterFacts } from '../encounter/encounter-facts.ts'
import { billableUnits } from './billable-units.ts'
import type { ClaimCheck, ClaimContext } from './claim-check.ts'
import { complexityOf } from './complexity.ts'
import type { Service } from './paid-services.ts'
import { numberOf, type Term, type Terms, textOf } from './terms.ts'
import { addMonths } from './windows.ts'

export interface ClaimLine {
  /** Null: no term says. */
  readonly code: string | null
  readonly modifiers: readonly string[]
  readonly units: number
  /** For all units, in US cents; null: no fee is known. */
  readonly cents: number | null
}

export interface ClaimLines {
  readonly lines: readonly ClaimLine[]
  readonly checks: readonly ClaimCheck[]
}

type PatientKind = 'new' | 'established'

/** The lines of a service; a timed service without logged minutes has none. */
export function claimLines(
  service: Service,
  facts: EncounterFacts,
  context: ClaimContext,
): ClaimLines {
  const { terms } = context
  switch (service.pricing.kind) {
    case 'flat': {
      const line = lineOf(terms, `code ${service.id}`, `fee ${service.id}`, 1)
      return judged(terms, service, [line])
    }
    case 'first-flat': {
      const kind = patientKind(facts.on, context)
      if (typeof kind !== 'string') return { lines: [], checks: [kind] }
      const line = lineOf(terms, `code ${kind}`, `fee ${service.id}`, 1)
      return judged(terms, service, [line])
    }
    case 'timed': {
      const rule = textOf(terms, 'partial unit') === 'midpoint' ? 'midpoint' : 'whole'
      if (facts.faceMinutes === null) return { lines: [], checks: [] }
      const units = billableUnits(facts.faceMinutes, rule)
      if (units === 0)
        return {
          lines: [],
          checks: [
            {
              id: 'units',
              answer: 'refused',
              because: `${facts.faceMinutes} minutes: the first unit needs 15`,
              where: 'minutes',
            },
          ],
        }
      return timed(service, facts, context, units)
    }
    case 'by-complexity': {
      const complexity = complexityOf(facts)
      return complexity.level === null
        ? { lines: [], checks: [open('complexity', complexity.because, 'problems')] }
        : timed(service, facts, context, complexity.level)
    }
  }
}

function timed(
  service: Service,
  facts: EncounterFacts,
  context: ClaimContext,
  units: number,
): ClaimLines {
  const { terms } = context
  const kind = patientKind(facts.on, context)
  if (typeof kind !== 'string') return { lines: [], checks: [kind] }
  const first = lineOf(terms, `code ${kind}`, `fee ${kind}`, 1)
  const more = lineOf(terms, 'code more', 'fee more', units - 1)
  const lines = judged(terms, service, units > 1 ? [first, more] : [first], facts)
  const known: ClaimCheck = {
    id: 'patient-kind',
    answer: 'ok',
    because: `${kind === 'new' ? 'New' : 'Established'} patient; ${units} of 15 minutes`,
    where: 'claims',
  }
  return { lines: lines.lines, checks: [known, ...lines.checks] }
}

/** New when the last such service is as long ago as the payer's rule says, or never was. */
export function patientKind(
  on: Day,
  { lastServiceOn, terms }: ClaimContext,
): PatientKind | ClaimCheck {
  if (lastServiceOn === 'never') return 'new'
  if (lastServiceOn === null)
    return open('patient-kind', 'Nobody looked whether the patient was seen before', 'claims')
  const months = numberOf(terms, 'new after')
  if (months === null)
    return open('patient-kind', 'No term says when a patient is new again', 'terms')
  // Days of services are kept as ISO text and were checked when written.
  return addMonths(lastServiceOn as Day, months) <= on ? 'new' : 'established'
}

function open(id: string, because: string, where: ClaimCheck['where']): ClaimCheck {
  return { id, answer: 'missing', because, where }
}

function lineOf(terms: Terms, code: string, fee: string, units: number): ClaimLine {
  const cents = numberOf(terms, fee)
  return {
    code: textOf(terms, code),
    modifiers: [],
    units,
    cents: cents === null ? null : cents * units,
  }
}

/** Adds the service's modifier to every line, and says what no term says. */
function judged(
  terms: Terms,
  service: Service,
  lines: readonly ClaimLine[],
  facts?: EncounterFacts,
): ClaimLines {
  const key = `modifier ${service.id}`
  const modifier = textOf(terms, key)
  const telehealth =
    facts !== undefined && facts.mode !== null && facts.mode !== 'in-person'
      ? textOf(terms, 'modifier telehealth')
      : null
  const modifiers = [modifier, telehealth].flatMap((one) => one ?? [])
  const checks: ClaimCheck[] = []
  if (lines.some((line) => line.code === null))
    checks.push(open('code', 'No term says the code: fill in the code table', 'terms'))
  if (terms.has(key) && modifier === null)
    checks.push(
      open('modifier', 'No term says the modifier; without it the claim is denied', 'terms'),
    )
  if (lines.some((line) => line.cents === null))
    checks.push({ id: 'fee', answer: 'ask', because: 'No term says the fee', where: 'terms' })
  const unverified = [...terms.values()].some(
    (term) => !term.isVerified && isUsed(term, lines, modifiers),
  )
  if (unverified)
    checks.push({
      id: 'terms',
      answer: 'ask',
      because: "A code, modifier or fee was not held against the payer's current manual",
      where: 'terms',
    })
  return { lines: lines.map((line) => ({ ...line, modifiers })), checks }
}

function isUsed(
  { unit, value }: Term,
  lines: readonly ClaimLine[],
  modifiers: readonly string[],
): boolean {
  switch (unit) {
    case 'modifier':
      return modifiers.some((modifier) => modifier === value)
    case 'code':
      return lines.some((line) => line.code !== null && line.code === value)
    case 'cents':
      return lines.some((line) => typeof value === 'number' && line.cents === value * line.units)
    case 'count':
    case 'days':
    case 'months':
    case 'minutes':
    case 'rule':
      return false
  }
}

/** Days from service to sending against the payer's filing limit; null when no term says. */
export function filingCheck(on: Day, today: Day, terms: Terms): ClaimCheck | null {
  const limit = numberOf(terms, 'filing days')
  if (limit === null) return null
  const passed = daysBetween(on, today)
  return {
    id: 'filing',
    answer: passed > limit ? 'refused' : 'ok',
    because: `${passed} of ${limit} days for sending have passed`,
    where: 'claims',
  }
}

// What a claim must have before it leaves: each need with what was seen, and where in the window it is fixed.

import { addDays } from '../../clinical/dates.ts'
import type { EncounterFacts, EncounterProblem } from '../encounter/encounter-facts.ts'
import { drugOf } from '../encounter/field-words.ts'
import type { FixPlace } from '../encounter/fields.ts'
import type { UseHistory } from './limits.ts'
import type { ClaimNeed } from './paid-services.ts'
import { numberOf, type Terms } from './terms.ts'

/** What a claim has to know beside the encounter. */
export interface ClaimContext {
  readonly terms: Terms
  readonly history: UseHistory
  /** Last day of such a service to this patient by this pharmacy before this one; null: nobody looked. */
  readonly lastServiceOn: string | 'never' | null
  readonly isPharmacyCertified: boolean | null
  readonly isPharmacistCertified: boolean | null
}

export interface ClaimCheck {
  readonly id: string
  /** Ask: may leave once a person has looked. Missing and refused hold the claim. */
  readonly answer: 'ok' | 'ask' | 'missing' | 'refused'
  readonly because: string
  readonly where: FixPlace
}

type Seen = Omit<ClaimCheck, 'id'>

const ok = (where: FixPlace, because: string): Seen => ({ answer: 'ok', because, where })
const missing = (where: FixPlace, because: string): Seen => ({ answer: 'missing', because, where })
const refused = (where: FixPlace, because: string): Seen => ({ answer: 'refused', because, where })

/** Present, or missing under a name. */
function present(where: FixPlace, name: string, value: string | null | undefined): Seen {
  return value === null || value === undefined || value.trim() === ''
    ? missing(where, `No ${name}`)
    : ok(where, `${name}: ${value}`)
}

/** Holds one need against the encounter and, for a claim about a problem, that problem. */
export function checkNeed(
  need: ClaimNeed,
  facts: EncounterFacts,
  problem: EncounterProblem | null,
  context: ClaimContext,
): ClaimCheck {
  return { id: need, ...see(need, facts, problem, context) }
}

function see(
  need: ClaimNeed,
  facts: EncounterFacts,
  problem: EncounterProblem | null,
  context: ClaimContext,
): Seen {
  switch (need) {
    case 'member':
      return present(
        'coverage',
        'member number',
        facts.patient.memberId ?? facts.patient.medicaidId,
      )
    case 'approval':
      return present('enrollment', 'approval', facts.approval)
    case 'attempts':
      return attempts(facts, numberOf(context.terms, 'attempts'))
    case 'case-in-time':
      return caseInTime(facts)
    case 'certified':
      return certified(context)
    case 'consent':
      return consent(facts)
    case 'diagnosis':
      return diagnosis(facts)
    case 'drugs-complete':
      return drugsComplete(facts)
    case 'face-to-face':
      if (facts.mode === null) return missing('session', 'Nobody recorded how it was held')
      return facts.mode === 'in-person'
        ? ok('session', 'In person')
        : refused('session', `Held by ${facts.mode}; this service is face to face`)
    case 'minutes':
      return minutes(facts)
    case 'no-nursing-home':
      if (facts.patient.isLongTermCare === null)
        return missing('patient', 'Nobody recorded whether the patient lives in a nursing facility')
      return facts.patient.isLongTermCare
        ? refused('patient', 'The patient lives in a nursing facility')
        : ok('patient', 'Not in a nursing facility')
    case 'packet-in-time':
      return packetInTime(facts)
    case 'plan':
      return present('plan', 'written plan', facts.plan)
    case 'plan-reply':
      return planReply(facts)
    case 'problem-complete':
      return problemComplete(facts, problem)
    case 'real-time':
      return facts.mode === null
        ? missing('session', 'Nobody recorded how it was held')
        : ok('session', `Held in real time: ${facts.mode}`)
    case 'recipient':
      return recipient(facts)
    case 'result':
      return result(problem)
    case 'severity':
      return severity(problem)
    case 'signature':
      return signature(facts)
  }
}

function attempts({ failedDays }: EncounterFacts, least: number | null): Seen {
  if (least === null) return missing('terms', 'No term says how many attempts are asked for')
  if (failedDays === null) return missing('outreach', 'No attempts are recorded')
  const days = new Set(failedDays).size
  return days >= least
    ? ok('outreach', `Tried on ${days} days`)
    : missing('outreach', `Tried on ${days} of ${least} different days`)
}

function caseInTime({ on, program: { caseDueOn } }: EncounterFacts): Seen {
  if (caseDueOn === null) return missing('enrollment', 'The due date of the case is not recorded')
  return on <= caseDueOn
    ? ok('enrollment', `Within the due date of ${caseDueOn}`)
    : refused('enrollment', `The case was due on ${caseDueOn}`)
}

function certified({ isPharmacyCertified, isPharmacistCertified }: ClaimContext): Seen {
  const all = [
    ['pharmacy', isPharmacyCertified],
    ['pharmacist', isPharmacistCertified],
  ] as const
  const not = all.filter(([, is]) => is === false).map(([who]) => who)
  if (not.length > 0) return refused('pharmacy', `Without certificate: ${not.join(', ')}`)
  const unknown = all.filter(([, is]) => is === null).map(([who]) => who)
  return unknown.length > 0
    ? missing('pharmacy', `Nobody recorded the certificate of: ${unknown.join(', ')}`)
    : ok('pharmacy', 'Pharmacy and pharmacist are certified')
}

function consent({ consent: given, on }: EncounterFacts): Seen {
  if (given === null) return missing('consent', 'No consent is recorded')
  return given.on > on
    ? refused('consent', `Consent of ${given.on} is later than the service`)
    : ok(
        'consent',
        `Consent of ${given.on}${given.by === null ? ', giver not recorded' : ` by ${given.by}`}`,
      )
}

function diagnosis({ conditions }: EncounterFacts): Seen {
  if (conditions === null) return missing('conditions', 'No list of conditions')
  const codes = conditions.flatMap((condition) => condition.icd10 ?? [])
  return codes.length === 0
    ? missing('conditions', 'No condition has an ICD-10 code')
    : ok('conditions', `ICD-10: ${codes.join(', ')}`)
}

function drugsComplete({ drugs }: EncounterFacts): Seen {
  if (drugs === null) return missing('medications', 'No medication list')
  const bare = drugs.filter((d) => d.directions === null || d.indication === null)
  return bare.length === 0
    ? ok('medications', `${drugs.length} drugs with directions and reason for use`)
    : missing('medications', `Without directions or reason: ${bare.map((d) => d.text).join(', ')}`)
}

function minutes({ faceMinutes, startedAt, endedAt }: EncounterFacts): Seen {
  if (faceMinutes === null) return missing('minutes', 'No face-to-face minutes are logged')
  if (startedAt === null || endedAt === null)
    return missing('minutes', 'Start and end of the face-to-face part are not logged')
  return ok('minutes', `${faceMinutes} minutes face to face, ${startedAt} to ${endedAt}`)
}

function packetInTime({ on, packet }: EncounterFacts): Seen {
  const due = addDays(on, 14)
  if (packet === null) return missing('packet', `The written summary is not sent; due on ${due}`)
  if (packet.sentOn < on) return refused('packet', `Sent on ${packet.sentOn}, before the review`)
  return packet.sentOn <= due
    ? ok('packet', `Sent on ${packet.sentOn}`)
    : refused('packet', `Sent on ${packet.sentOn}; was due on ${due}`)
}

function planReply({ planReply: reply, planReplyOn }: EncounterFacts): Seen {
  if (reply === null || reply === 'no-reply')
    return missing('plan', 'The physician has not answered the plan')
  if (planReplyOn === null) return missing('plan', 'The day of the answer is not recorded')
  return reply === 'rejected'
    ? refused('plan', `The physician rejected the plan on ${planReplyOn}: no joint plan`)
    : ok('plan', `${reply} on ${planReplyOn}`)
}

function problemComplete(facts: EncounterFacts, problem: EncounterProblem | null): Seen {
  if (problem === null) {
    if (facts.problems === null) return missing('problems', 'Problems are not assessed')
    const gaps = facts.problems.filter((one) => gapsOf(facts, one).length > 0)
    return gaps.length === 0
      ? ok('problems', `${facts.problems.length} problems assessed`)
      : missing('problems', `Not complete: ${gaps.map((one) => one.title).join(', ')}`)
  }
  const gaps = gapsOf(facts, problem)
  return gaps.length === 0
    ? ok('problems', 'Problem, drug and action are named')
    : missing('problems', `${problem.title}: no ${gaps.join(', no ')}`)
}

/** A needed drug that the patient does not take yet has no line of the list. */
function gapsOf(facts: EncounterFacts, problem: EncounterProblem): readonly string[] {
  const needsDrug = problem.dtp !== 'needs-additional-drug-therapy'
  return [
    ...(problem.cause === null ? ['cause'] : []),
    ...(needsDrug && drugOf(facts, problem) === null ? ['drug'] : []),
    ...(problem.action === null ? ['action'] : []),
  ]
}

function recipient({ recipient: who, recipientName }: EncounterFacts): Seen {
  if (who === null) return missing('session', 'Nobody recorded with whom it was held')
  if (who === 'patient') return ok('session', 'Held with the patient')
  return recipientName === null
    ? missing('session', `Held with the ${who}, whose name is not recorded`)
    : ok('session', `Held with the ${who}, ${recipientName}`)
}

function result(problem: EncounterProblem | null): Seen {
  if (problem === null) return ok('problems', 'Not about one problem')
  if (problem.result === null || problem.result === 'no-reply')
    return missing('problems', `${problem.title}: no result`)
  return problem.resultOn === null
    ? missing('problems', `${problem.title}: no day of the result`)
    : ok('problems', `${problem.result} on ${problem.resultOn}`)
}

/** Levels above 2 need a written rationale. */
function severity(problem: EncounterProblem | null): Seen {
  if (problem === null) return ok('problems', 'Not about one problem')
  const level = problem.severity
  if (level === null) return missing('problems', `${problem.title}: no cost-avoidance severity`)
  if (!Number.isInteger(level) || level < 1 || level > 7)
    return refused('problems', `${problem.title}: severity goes from 1 to 7`)
  if (level > 2 && (problem.rationale ?? '').trim() === '')
    return missing('problems', `${problem.title}: severity ${level} needs a written rationale`)
  return ok('problems', `Severity ${level}`)
}

function signature({ provider, on }: EncounterFacts): Seen {
  if (provider === null || provider.signedOn === null) return missing('signature', 'Not signed')
  if (provider.npi === null) return missing('signature', `${provider.name} has no NPI on record`)
  return provider.signedOn < on
    ? refused('signature', 'Signed before the day of service')
    : ok('signature', `Signed by ${provider.name}, ${provider.credential}`)
}

// One signed review as the facts that a program's record and claims are drawn from. Pure: from stored rows alone; what
// nobody recorded stays null, and the program says where it is mended.

import type { Day } from '../../clinical/dates.ts'
import { failedDays } from '../../clinical/outreach/attempts.ts'
import { servicePlaces } from '../../contract/claim-words.ts'
import { pharmacyInput } from '../../contract/session.ts'
import type { PostalAddress } from '../../documents/template.ts'
import type { EncounterFacts } from '../../programs/encounter/encounter-facts.ts'
import { allergiesOf, asBoolean, asDay } from '../../store/load-chart.ts'
import { localTimeOf } from '../local-time.ts'
import { conditionsForClaims, daysOfKind, drugsForClaims } from './conditions-for-claims.ts'
import type { EncounterRows } from './encounter-rows.ts'
import type { EnrollmentFacts } from './enrollment-facts.ts'
import { problemsForClaims } from './problems-for-claims.ts'
import { saidOf } from './said-facts.ts'

/** Steps of a review in which the patient sits across the table, or is on the line. */
export const phasesWithPatient: readonly string[] = ['collect', 'assess', 'plan']

/** The facts of an encounter for one program; `criteriaMet` is what its eligibility says. */
export function encounterFactsOf(
  rows: EncounterRows,
  program: string,
  enrollment: EnrollmentFacts,
  criteriaMet: string | null,
): EncounterFacts {
  const { review, row, now } = rows
  const { patient, coverage } = now
  const said = saidOf(rows.said)
  const faceMinutes = said.whole(row.id, 'faceMinutes')
  const { signature } = review
  const isPartD = program === 'medicare-part-d'
  return {
    id: row.id,
    kind: rows.kind,
    on: review.heldOn,
    mode: review.mode,
    place: said.word(row.id, 'place', servicePlaces),
    patient: {
      id: patient.id,
      name: `${patient.first_name} ${patient.last_name}`,
      birthDate: asDay(patient.birth_date),
      // CHECK (sex IN …)
      sex: patient.sex as EncounterFacts['patient']['sex'],
      address: onOneLine(patient.address_json),
      phone: patient.phone,
      memberId: enrollment.memberId ?? coverage?.member_id ?? null,
      mbi: isPartD ? enrollment.beneficiaryId : null,
      medicaidId: isPartD ? null : enrollment.beneficiaryId,
      isLongTermCare: asBoolean(patient.is_long_term_care),
      isCognitivelyImpaired: asBoolean(patient.is_cognitively_impaired),
      allergies: allergiesInWords(now),
    },
    coverage: {
      plan: enrollment.plan ?? coverage?.plan ?? null,
      contractId: enrollment.contractId,
      otherInsurance: enrollment.otherInsurance,
    },
    recipient: review.recipient,
    recipientName: recipientName(rows),
    provider:
      signature === null
        ? null
        : {
            name: signature.name,
            credential: signature.credential,
            npi: signature.npi,
            licence: signature.licence,
            signedOn: localTimeOf(signature.at).day,
          },
    pharmacy: pharmacyOf(rows.pharmacy),
    startedAt: said.text(row.id, 'startedAt'),
    endedAt: said.text(row.id, 'endedAt'),
    faceMinutes,
    adminMinutes: faceMinutes === null ? null : Math.max(0, minutesOf(rows) - faceMinutes),
    consent: consentOf(rows, program, enrollment),
    reason: row.reason,
    criteriaMet,
    approval: enrollment.approval,
    program: {
      enrolledOn: enrollment.enrolledOn,
      metCriteriaOn: enrollment.metCriteriaOn,
      path: enrollment.path,
      ...optOutOf(rows, program),
      isEnded: enrollment.until === null ? null : enrollment.until < review.heldOn,
      caseId: enrollment.caseId,
      caseDueOn: enrollment.caseDueOn,
    },
    offeredOn: offeredOn(rows),
    failedDays: triedDays(rows),
    drugs: drugsForClaims(rows),
    conditions: conditionsForClaims(rows),
    problems: problemsForClaims(rows),
    packet: packetOf(rows),
    disposalGivenOn: inYear(rows.disposalDays, review.heldOn),
    tmrDays: daysOfKind(rows, 'TMR', review.heldOn),
    cmrDays: daysOfKind(rows, 'CMR', review.heldOn),
    plan: planOf(rows),
    ...planReplyOf(rows),
    discussed: discussed(rows),
    nextOn: review.followUpOn,
  }
}

/** Working minutes of everybody, as corrected; only those of `phases` when given. Rounded down. */
export function minutesOf({ minutes }: EncounterRows, phases?: readonly string[]): number {
  const seconds = minutes
    .filter((one) => phases === undefined || phases.includes(one.phase))
    .reduce((sum, one) => sum + (one.corrected_seconds ?? one.seconds), 0)
  return Math.floor(seconds / 60)
}

function onOneLine(json: string | null): string | null {
  if (json === null) return null
  // Written by this program from the contract's schema.
  const { line1, line2, city, state, zip } = JSON.parse(json) as PostalAddress
  return `${[line1, line2].filter(Boolean).join(', ')}, ${city}, ${state} ${zip}`
}

function allergiesInWords(now: EncounterRows['now']): string | null {
  const allergies = allergiesOf(now)
  switch (allergies.kind) {
    case 'not-asked':
      return null
    case 'none-known':
      return 'None known'
    case 'listed':
      return allergies.items
        .map(({ substance, reaction }) => `${substance} (${reaction ?? 'reaction not recorded'})`)
        .join('; ')
  }
}

/** Of whoever took part for the patient; null when the chart does not name them. */
function recipientName({ review, now }: EncounterRows): string | null {
  // Written by this program from the contract's schema.
  const nameOf = (json: string | null) =>
    json === null ? null : (JSON.parse(json) as { name: string }).name
  switch (review.recipient) {
    case 'patient':
    case 'prescriber':
    case null:
      return null
    case 'caregiver':
      return nameOf(now.patient.caregiver_json)
    case 'representative':
      return nameOf(now.patient.representative_json)
  }
}

function pharmacyOf(setting: unknown): EncounterFacts['pharmacy'] {
  const pharmacy = pharmacyInput.safeParse(setting)
  if (!pharmacy.success) return null
  const { name, npi, ncpdp, taxId, address, phone } = pharmacy.data
  return { name, npi, ncpdp, taxId, address: onOneLine(JSON.stringify(address)), phone }
}

/** The newest word on this program, or on services as a whole, up to the end of the service; a refusal is no consent. */
function consentOf(
  { consents, review }: EncounterRows,
  program: string,
  { consentOn }: EnrollmentFacts,
): EncounterFacts['consent'] {
  const own = consents.filter(
    (one) =>
      [program, 'services', 'sharing', 'this-service'].includes(one.scope) &&
      one.on_day <= review.heldOn &&
      (one.until_day === null || one.until_day >= review.heldOn),
  )
  const last = own.toSorted((a, b) => a.on_day.localeCompare(b.on_day)).at(-1)
  if (last?.kind === 'refusal') return null
  if (last !== undefined)
    // A CHECKed day column that is never null.
    return { on: last.on_day as Day, by: last.given_by, method: last.method }
  // The list says the day alone: who gave it and how stay unknown.
  return consentOn === null ? null : { on: consentOn, by: null, method: null }
}

function optOutOf(
  { optOuts, review }: EncounterRows,
  program: string,
): Pick<EncounterFacts['program'], 'optedOutOn' | 'optOutReason'> {
  const last = optOuts
    .filter((one) => one.program === program && one.kind !== 'declined-this-service')
    .filter(
      (one) =>
        one.kind === 'program-permanent' || one.on_day.slice(0, 4) === review.heldOn.slice(0, 4),
    )
    .at(-1)
  return last === undefined
    ? { optedOutOn: null, optOutReason: null }
    : { optedOutOn: asDay(last.on_day), optOutReason: 'request' }
}

/** The first offer of such a review in its year, whoever pays: it is made once. */
function offeredOn({ offers, review }: EncounterRows): Day | null {
  const year = review.heldOn.slice(0, 4)
  const days = offers
    .filter((one) => one.kind === review.kind && one.offered_on <= review.heldOn)
    .map((one) => one.offered_on)
    .filter((one) => one.startsWith(year))
  return asDay(days.toSorted().at(0) ?? null)
}

function triedDays({ contacts, review }: EncounterRows): readonly Day[] | null {
  if (contacts.length === 0) return null
  const attempts = contacts
    .filter((one) => one.on_day <= review.heldOn)
    // A CHECKed day column that is never null.
    .map((one) => ({ onDay: one.on_day as Day, at: one.at, outcome: one.outcome }))
  return failedDays(attempts, null)
}

/** The last of these days that is in the year of `on`. */
function inYear(days: readonly string[], on: Day): Day | null {
  return asDay(days.filter((one) => one.startsWith(on.slice(0, 4))).at(-1) ?? null)
}

function packetOf({ delivery }: EncounterRows): EncounterFacts['packet'] {
  if (delivery === null) return null
  const ways = {
    'handed-over': 'face-to-face',
    mail: 'mail',
    courier: 'mail',
    portal: 'electronic',
    'secure-message': 'electronic',
  } as const
  // A CHECKed day column that is never null.
  return { sentOn: delivery.on_day as Day, delivery: ways[delivery.how] }
}

function planOf({ review }: EncounterRows): string | null {
  const parts = [
    ...review.recommendations.map((one) => one.recommendation),
    ...review.todo.flatMap((one) => one.actions),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

/** One answer for the plan: yes to all, yes to some or with a change, no to all. */
function planReplyOf({
  replies,
  closedLetters,
}: EncounterRows): Pick<EncounterFacts, 'planReply' | 'planReplyOn'> {
  const words = replies.map((one) => one.reply)
  const yes = words.filter((one) => one === 'accepted').length
  const no = words.filter((one) => one === 'declined').length
  const changed = words.filter((one) => one === 'accepted-with-change').length
  const planReplyOn = asDay(
    replies
      .map((one) => one.onDay)
      .toSorted()
      .at(-1) ?? null,
  )
  if (yes + no + changed === 0)
    return { planReply: closedLetters > 0 ? 'no-reply' : null, planReplyOn: null }
  if (yes + changed === 0) return { planReply: 'rejected', planReplyOn }
  return { planReply: no + changed > 0 ? 'accepted-modified' : 'accepted', planReplyOn }
}

function discussed({ review }: EncounterRows): string | null {
  const topics = [
    ...review.todo.map((one) => one.topic),
    ...review.problems.map((one) => one.title),
  ]
  return topics.length === 0 ? null : [...new Set(topics)].join('; ')
}

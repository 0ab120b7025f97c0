// Every fact of an encounter that a portal or form may ask for, by name, as text, and where in the window it is fixed.

import type { FixPlace } from '../../contract/claim-words.ts'
import type {
  EncounterCondition,
  EncounterDrug,
  EncounterFacts,
  EncounterProblem,
} from './encounter-facts.ts'
import { drugOf, joined, listed, yesNo } from './field-words.ts'

export type { FixPlace } from '../../contract/claim-words.ts'

interface Reader<Of> {
  readonly where: FixPlace
  readonly read: (of: Of, facts: EncounterFacts) => string | null
}

function at<Of>(where: FixPlace, read: Reader<Of>['read']): Reader<Of> {
  return { where, read }
}

type E = EncounterFacts
const count = (days: readonly unknown[] | null) => (days === null ? null : String(days.length))
const dollars = (cents: number | null) => (cents === null ? null : (cents / 100).toFixed(2))
const countProblems = (e: E, wanted: (problem: EncounterProblem) => boolean) =>
  e.problems === null ? null : String(e.problems.filter(wanted).length)

export const encounterFields = {
  kind: at<E>('session', (e) => e.kind),
  date: at<E>('session', (e) => e.on),
  mode: at<E>('session', (e) => e.mode),
  place: at<E>('session', (e) => e.place),
  recipient: at<E>('session', (e) => e.recipient),
  recipientName: at<E>('session', (e) =>
    e.recipient === 'patient' ? e.patient.name : e.recipientName,
  ),
  discussed: at<E>('session', (e) => e.discussed),
  patientName: at<E>('patient', (e) => e.patient.name),
  birthDate: at<E>('patient', (e) => e.patient.birthDate),
  sex: at<E>('patient', (e) => e.patient.sex),
  address: at<E>('patient', (e) => e.patient.address),
  phone: at<E>('patient', (e) => e.patient.phone),
  allergies: at<E>('patient', (e) => e.patient.allergies),
  isLongTermCare: at<E>('patient', (e) => yesNo(e.patient.isLongTermCare)),
  isCognitivelyImpaired: at<E>('patient', (e) => yesNo(e.patient.isCognitivelyImpaired)),
  memberId: at<E>('coverage', (e) => e.patient.memberId),
  mbi: at<E>('enrollment', (e) => e.patient.mbi),
  medicaidId: at<E>('enrollment', (e) => e.patient.medicaidId),
  plan: at<E>('coverage', (e) => e.coverage.plan),
  contractId: at<E>('enrollment', (e) => e.coverage.contractId),
  otherInsurance: at<E>('enrollment', (e) => e.coverage.otherInsurance),
  enrolledOn: at<E>('enrollment', (e) => e.program.enrolledOn),
  metCriteriaOn: at<E>('enrollment', (e) => e.program.metCriteriaOn),
  path: at<E>('enrollment', (e) => e.program.path),
  optedOutOn: at<E>('enrollment', (e) => e.program.optedOutOn),
  optOutReason: at<E>('enrollment', (e) => e.program.optOutReason),
  caseId: at<E>('enrollment', (e) => e.program.caseId),
  caseDueOn: at<E>('enrollment', (e) => e.program.caseDueOn),
  reason: at<E>('enrollment', (e) => e.reason),
  criteriaMet: at<E>('enrollment', (e) => e.criteriaMet),
  approval: at<E>('enrollment', (e) => e.approval),
  offeredOn: at<E>('outreach', (e) => e.offeredOn),
  attempts: at<E>('outreach', (e) => (e.failedDays === null ? null : listed(e.failedDays, 'none'))),
  consent: at<E>('consent', (e) =>
    e.consent === null
      ? null
      : joined(
          [
            e.consent.method ?? 'way not recorded',
            e.consent.by === null ? 'giver not recorded' : `by ${e.consent.by}`,
            e.consent.on,
          ],
          ', ',
        ),
  ),
  consentOn: at<E>('consent', (e) => e.consent?.on ?? null),
  providerName: at<E>('signature', (e) =>
    e.provider === null ? null : `${e.provider.name}, ${e.provider.credential}`,
  ),
  providerType: at<E>('signature', (e) => e.provider?.credential ?? null),
  providerNpi: at<E>('signature', (e) => e.provider?.npi ?? null),
  providerLicence: at<E>('signature', (e) => e.provider?.licence ?? null),
  signedOn: at<E>('signature', (e) => e.provider?.signedOn ?? null),
  pharmacyName: at<E>('pharmacy', (e) => e.pharmacy?.name ?? null),
  pharmacyNpi: at<E>('pharmacy', (e) => e.pharmacy?.npi ?? null),
  pharmacyNcpdp: at<E>('pharmacy', (e) => e.pharmacy?.ncpdp ?? null),
  pharmacyTaxId: at<E>('pharmacy', (e) => e.pharmacy?.taxId ?? null),
  pharmacyAddress: at<E>('pharmacy', (e) => e.pharmacy?.address ?? null),
  startedAt: at<E>('minutes', (e) => e.startedAt),
  endedAt: at<E>('minutes', (e) => e.endedAt),
  faceMinutes: at<E>('minutes', (e) => e.faceMinutes?.toString() ?? null),
  adminMinutes: at<E>('minutes', (e) => e.adminMinutes?.toString() ?? null),
  packetSentOn: at<E>('packet', (e) => e.packet?.sentOn ?? null),
  packetDelivery: at<E>('packet', (e) => e.packet?.delivery ?? null),
  disposalOn: at<E>('disposal', (e) => e.disposalGivenOn),
  isCmrReceived: at<E>('session', (e) => (e.cmrDays === null ? null : yesNo(e.cmrDays.length > 0))),
  cmrCount: at<E>('session', (e) => count(e.cmrDays)),
  cmrDays: at<E>('session', (e) =>
    e.cmrDays === null ? null : listed(e.cmrDays.toSorted(), 'none'),
  ),
  tmrCount: at<E>('session', (e) => count(e.tmrDays)),
  firstTmrOn: at<E>('session', (e) =>
    e.tmrDays === null ? null : (e.tmrDays.toSorted()[0] ?? 'none'),
  ),
  drugCount: at<E>('medications', (e) => count(e.drugs)),
  conditionList: at<E>('conditions', (e) =>
    e.conditions === null
      ? null
      : listed(
          e.conditions.map((c) => c.text),
          'none',
        ),
  ),
  diagnoses: at<E>('conditions', (e) =>
    e.conditions === null
      ? null
      : listed(
          e.conditions.flatMap((c) => c.icd10 ?? []),
          '',
        ),
  ),
  problemCount: at<E>('problems', (e) => count(e.problems)),
  openProblems: at<E>('problems', (e) =>
    e.problems === null
      ? null
      : listed(
          e.problems.filter((p) => p.resolvedOn === null).map((p) => p.title),
          'none',
        ),
  ),
  recommendationCount: at<E>('problems', (e) =>
    countProblems(e, (p) => p.action === 'prescriber-consult'),
  ),
  resolutionCount: at<E>('problems', (e) =>
    countProblems(e, (p) => p.action === 'prescriber-consult' && p.resolvedOn !== null),
  ),
  savedTotal: at<E>('problems', (e) =>
    e.problems === null || e.problems.some((p) => p.savedCents === null)
      ? null
      : dollars(e.problems.reduce((sum, p) => sum + (p.savedCents ?? 0), 0)),
  ),
  planText: at<E>('plan', (e) => e.plan),
  planReply: at<E>('plan', (e) => e.planReply),
  planReplyOn: at<E>('plan', (e) => e.planReplyOn),
  nextOn: at<E>('plan', (e) => e.nextOn),
} as const
export type EncounterField = keyof typeof encounterFields

type D = EncounterDrug
export const drugFields = {
  drug: at<D>('medications', (d) => d.text),
  directions: at<D>('medications', (d) => d.directions),
  indication: at<D>('medications', (d) => d.indication),
  prescriber: at<D>('medications', (d) => d.prescriber),
  ndc: at<D>('medications', (d) => d.ndc),
  rxNumber: at<D>('medications', (d) => d.rxNumber),
  course: at<D>('medications', (d) => d.course),
} as const
export type DrugField = keyof typeof drugFields

type C = EncounterCondition
export const conditionFields = {
  condition: at<C>('conditions', (c) => c.text),
  icd10: at<C>('conditions', (c) => c.icd10),
  goal: at<C>('plan', (c) => c.goal),
  goalMetBefore: at<C>('plan', (c) => yesNo(c.goalMetBefore)),
  goalMetNow: at<C>('plan', (c) => yesNo(c.goalMetNow)),
  outcome: at<C>('plan', (c) => c.outcome),
} as const
export type ConditionField = keyof typeof conditionFields

type P = EncounterProblem
export const problemFields = {
  problem: at<P>('problems', (p) => p.title),
  category: at<P>('problems', (p) => p.dtp),
  cause: at<P>('problems', (p) => p.cause),
  problemDrug: at<P>('problems', (p, e) => drugOf(e, p)?.text ?? null),
  problemNdc: at<P>('medications', (p, e) => drugOf(e, p)?.ndc ?? null),
  problemRxNumber: at<P>('medications', (p, e) => drugOf(e, p)?.rxNumber ?? null),
  problemCourse: at<P>('medications', (p, e) => drugOf(e, p)?.course ?? null),
  problemCondition: at<P>(
    'problems',
    (p, e) => e.conditions?.find((c) => c.id === p.conditionId)?.text ?? null,
  ),
  priority: at<P>('problems', (p) => p.priority),
  action: at<P>('problems', (p) => p.action),
  recommendation: at<P>('plan', (p) => p.recommendation),
  problemPrescriber: at<P>('problems', (p, e) => p.prescriber ?? drugOf(e, p)?.prescriber ?? null),
  result: at<P>('problems', (p) => p.result),
  resultOn: at<P>('problems', (p) => p.resultOn),
  resolvedOn: at<P>('problems', (p) => p.resolvedOn),
  severity: at<P>('problems', (p) => p.severity?.toString() ?? null),
  rationale: at<P>('problems', (p) => p.rationale),
  saved: at<P>('problems', (p) => dollars(p.savedCents)),
  avoidedCost: at<P>('problems', (p) => p.avoidedCost),
} as const
export type ProblemField = keyof typeof problemFields

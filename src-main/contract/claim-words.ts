// Words of claims that programs, calls and screens share: states, places where something is mended, what a person answers.

export const claimStates = [
  'draft',
  'checked',
  'sent',
  'needs-information',
  'denied',
  'resubmitted',
  'paid',
  'reversed',
  'written-off',
  'discarded',
] as const
export type ClaimState = (typeof claimStates)[number]

/** The part of the window in which a fact is written. */
export const fixPlaces = [
  'patient',
  'coverage',
  'enrollment',
  'outreach',
  'consent',
  'medications',
  'conditions',
  'problems',
  'plan',
  'session',
  'minutes',
  'signature',
  'packet',
  'disposal',
  'pharmacy',
  'terms',
  'claims',
] as const
export type FixPlace = (typeof fixPlaces)[number]

export const problemActions = [
  'prescriber-consult',
  'patient-consult',
  'education',
  'monitoring',
  'referral',
] as const
export type ProblemAction = (typeof problemActions)[number]

export const problemResults = [
  'accepted',
  'declined',
  'started',
  'stopped',
  'drug-changed',
  'interchanged',
  'dose-increased',
  'dose-decreased',
  'regimen-changed',
  'form-changed',
  'unchanged',
  'instructions-understood',
  'aid-provided',
  'adherence-changed',
  'lab-ordered',
  'referred',
  'patient-declined',
  'no-reply',
] as const
export type ProblemResult = (typeof problemResults)[number]

export const servicePlaces = ['pharmacy', 'office', 'home', 'facility'] as const
export type ServicePlace = (typeof servicePlaces)[number]

/** What was avoided, in the kinds that pharmaceutical care counts. */
export const avoidedCosts = [
  'clinic-visit',
  'specialty-visit',
  'urgent-care',
  'emergency-visit',
  'hospital-day',
  'nursing-home-or-home-care',
  'laboratory-test',
  'day-of-work',
  'drug-cost',
] as const
export type AvoidedCost = (typeof avoidedCosts)[number]

export const drugCourses = ['acute', 'intermittent', 'chronic'] as const
export type DrugCourse = (typeof drugCourses)[number]

/** What claims ask of an encounter and the chart has no place for. The subject of each is in `claimFactSubjects`. */
export const claimFactSubjects = {
  place: 'encounter',
  startedAt: 'encounter',
  endedAt: 'encounter',
  faceMinutes: 'encounter',
  seenBefore: 'encounter',
  course: 'drug',
  drugId: 'problem',
  conditionId: 'problem',
  action: 'problem',
  result: 'problem',
  resultOn: 'problem',
  severity: 'problem',
  rationale: 'problem',
  savedCents: 'problem',
  avoidedCost: 'problem',
} as const
export type ClaimFact = keyof typeof claimFactSubjects
// Object.keys widens the keys of the register.
export const claimFacts = Object.keys(claimFactSubjects) as readonly ClaimFact[]

// Codes of a medication reconciliation: what differs between two lists, and why. Own words after the sources.

import type { SourceId } from './source.ts'

export interface DiscrepancyType {
  readonly code: DiscrepancyCode
  readonly words: string
  readonly source: SourceId
}

export const discrepancyCodes = [
  'omission',
  'commission',
  'duplication',
  'substitution',
  'dose',
  'strength',
  'frequency',
  'time-of-day',
  'route',
  'form',
] as const
export type DiscrepancyCode = (typeof discrepancyCodes)[number]

/** What may differ. The order is the order on screen. */
export const discrepancyTypes: readonly DiscrepancyType[] = [
  { code: 'omission', words: 'Missing on our list', source: 'cornish-2005' },
  { code: 'commission', words: 'On our list only', source: 'cornish-2005' },
  { code: 'duplication', words: 'Listed twice', source: 'almanasreh-2020' },
  { code: 'substitution', words: 'Another drug in its place', source: 'almanasreh-2020' },
  { code: 'dose', words: 'Other daily dose', source: 'cornish-2005' },
  { code: 'strength', words: 'Other strength', source: 'almanasreh-2020' },
  { code: 'frequency', words: 'Other frequency', source: 'cornish-2005' },
  { code: 'time-of-day', words: 'Other time of day', source: 'almanasreh-2020' },
  { code: 'route', words: 'Other route', source: 'almanasreh-2020' },
  { code: 'form', words: 'Other form', source: 'almanasreh-2020' },
]

export interface DiscrepancyCause {
  readonly code: CauseCode
  readonly words: string
  /** The tool asks for causes at the patient and causes at the system. */
  readonly level: 'patient' | 'system'
  readonly source: SourceId
}

export const causeCodes = [
  'sources-conflict',
  'instructions-incomplete',
  'intentional',
  'knowledge',
  'money',
  'side-effect',
  'intolerance',
  'not-filled',
  'not-needed',
  'performance',
  'brand-generic',
  'duplicated',
  'wrong-dosage',
  'wrong-quantity',
  'wrong-label',
  'allergy-on-record',
  'cognition-overlooked',
  'no-caregiver',
  'sight-or-dexterity',
] as const
export type CauseCode = (typeof causeCodes)[number]

const cause = (
  code: CauseCode,
  level: DiscrepancyCause['level'],
  words: string,
): DiscrepancyCause => ({ code, level, words, source: 'smith-2004' })

/** Why it differs, after the Medication Discrepancy Tool. The nine that a store meets most stand first: one digit each. */
export const discrepancyCauses: readonly DiscrepancyCause[] = [
  cause('sources-conflict', 'system', 'Sources were not told of a change'),
  cause('instructions-incomplete', 'system', 'Discharge instructions unclear'),
  cause('intentional', 'patient', 'Patient decided so'),
  cause('knowledge', 'patient', 'Patient did not know'),
  cause('money', 'patient', 'Cost'),
  cause('side-effect', 'patient', 'Side effect'),
  cause('not-filled', 'patient', 'Prescription not filled'),
  cause('not-needed', 'patient', 'No longer needed'),
  cause('brand-generic', 'system', 'Brand and generic mixed up'),
  cause('intolerance', 'patient', 'Intolerance'),
  cause('performance', 'patient', 'Cannot do what it takes'),
  cause('duplicated', 'system', 'Prescribed twice'),
  cause('wrong-dosage', 'system', 'Wrong dosage prescribed'),
  cause('wrong-quantity', 'system', 'Wrong quantity'),
  cause('wrong-label', 'system', 'Wrong label'),
  cause('allergy-on-record', 'system', 'Allergy was overlooked'),
  cause('cognition-overlooked', 'system', 'Impaired memory was overlooked'),
  cause('no-caregiver', 'system', 'Need for help was overlooked'),
  cause('sight-or-dexterity', 'system', 'Sight or dexterity was overlooked'),
]

/** Causes that the reason of an answer says already, so that nobody is asked twice. The rest stays unsaid. */
export const causeOfReason: Readonly<Record<string, CauseCode>> = {
  cost: 'money',
  'side-effect': 'side-effect',
  'own-decision': 'intentional',
  'felt-better': 'not-needed',
  'course-finished': 'not-needed',
  'stopped-by-prescriber': 'sources-conflict',
  'changed-by-prescriber': 'sources-conflict',
}

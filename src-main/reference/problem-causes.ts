// Causes that a problem may be given: PQA's categories with the drug-therapy-problem category each belongs to.
// Own words; the order is the order of the form.

import type { SourceId } from './source.ts'

type Pqa = 'indication' | 'effectiveness' | 'safety' | 'adherence'
type Dtp =
  | 'unnecessary-drug-therapy'
  | 'needs-additional-drug-therapy'
  | 'ineffective-drug'
  | 'dosage-too-low'
  | 'adverse-drug-reaction'
  | 'dosage-too-high'
  | 'nonadherence'

export interface ProblemCause {
  readonly pqa: Pqa
  readonly dtp: Dtp
  readonly cause: string
  readonly source: SourceId
}

function causes(pqa: Pqa, dtp: Dtp, ...words: readonly string[]): readonly ProblemCause[] {
  return words.map((cause) => ({ pqa, dtp, cause, source: 'pqa-mtp-framework' }))
}

/** Every cause; one pair of categories with one cause stands once. */
export const problemCauses: readonly ProblemCause[] = [
  ...causes(
    'indication',
    'unnecessary-drug-therapy',
    'Duplicate therapy',
    'No medical indication',
    'Therapy without drugs is better',
    'Addiction or recreational use',
    'Treats an avoidable adverse reaction',
  ),
  ...causes(
    'indication',
    'needs-additional-drug-therapy',
    'Preventive therapy',
    'Untreated condition',
    'Synergistic therapy',
  ),
  ...causes(
    'effectiveness',
    'ineffective-drug',
    'More effective drug available',
    'Condition refractory to the drug',
    'Dose form not suitable',
    'Contraindication present',
  ),
  ...causes(
    'effectiveness',
    'dosage-too-low',
    'Dose too low',
    'Taken too seldom',
    'Taken or given incorrectly',
    'Drug interaction',
    'Stored incorrectly',
    'Duration not suitable',
    'Needs monitoring to decide',
  ),
  ...causes(
    'safety',
    'adverse-drug-reaction',
    'Undesirable effect',
    'Drug unsafe for the patient',
    'Safer drug available',
    'Drug interaction',
    'Taken or given incorrectly',
    'Allergic reaction',
    'Dose changed too fast',
    'Drug requires monitoring',
  ),
  ...causes(
    'safety',
    'dosage-too-high',
    'Dose too high',
    'Taken too often',
    'Duration too long',
    'Drug interaction',
    'Taken or given incorrectly',
    'Needs monitoring to decide',
  ),
  ...causes(
    'adherence',
    'nonadherence',
    'Does not understand the directions',
    'Prefers not to take it',
    'Forgets to take it',
    'Product not available',
    'Cannot swallow or administer it',
    'Cannot afford it',
    'More cost-effective drug available',
  ),
]

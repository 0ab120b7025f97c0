// Words of the field that screens show, handed on because the renderer imports the contract only.

export type {
  Allergies,
  Condition,
  Coverage,
  MedicationKind,
  Observation,
  Sex,
} from '../clinical/chart.ts'
export { factNames } from '../clinical/chart.ts'
export { type Day, toDay } from '../clinical/dates.ts'
export {
  type CannotTell,
  type Concern,
  type DtpCategory,
  dtpCategories,
  type Evidence,
  type Finding,
  type PqaCategory,
  pqaCategories,
  type Severity,
  severities,
} from '../clinical/finding.ts'
export { languageName } from '../clinical/language-name.ts'
export { readableSentence } from '../clinical/medicines/readable-text.ts'
export { inAskedOrder, missingWords } from '../clinical/missing-facts.ts'
export {
  type LineAnswer,
  lineAnswers,
  type Problem,
  type Recipient,
  type Recommendation,
  type ReviewKind,
  type ReviewMode,
  recipients,
  reviewKinds,
  reviewModes,
  type Signature,
  type TodoItem,
} from '../clinical/review.ts'

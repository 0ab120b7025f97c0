// The tables as Kysely sees them. Text ids, ISO days and instants, money in cents, booleans as 0/1,
// JSON as text. Columns are explained in the migration that makes them.

import type { Generated } from 'kysely'
import type {
  AllergyRow,
  ConditionRow,
  FillRow,
  ImmunizationRow,
  MedicationRow,
  ObservationRow,
} from './chart-tables.ts'
import type {
  CoverageRow,
  OptOutRow,
  PatientRow,
  PrescriberRow,
  SettingRow,
  UserRow,
} from './people-tables.ts'
import type {
  AppointmentRow,
  AuditRow,
  CommunicationRow,
  DocumentRow,
  EligibilityRow,
  ImportMatchRow,
  ImportRow,
  JournalRow,
  MappingRow,
  TaskRow,
} from './record-tables.ts'
import type {
  AddendumRow,
  DecisionRow,
  FindingRow,
  PlanItemRow,
  ProblemRow,
  ReviewLineRow,
  ReviewRow,
} from './review-tables.ts'

export type * from './chart-tables.ts'
export type * from './kept.ts'
export type * from './people-tables.ts'
export type * from './record-tables.ts'
export type * from './review-tables.ts'

/** Every table of the chart. */
export interface Schema {
  patients: PatientRow
  coverages: CoverageRow
  opt_outs: OptOutRow
  prescribers: PrescriberRow
  medications: MedicationRow
  fills: FillRow
  allergies: AllergyRow
  conditions: ConditionRow
  observations: ObservationRow
  immunizations: ImmunizationRow
  reviews: ReviewRow
  review_lines: ReviewLineRow
  findings: FindingRow
  decisions: DecisionRow
  problems: ProblemRow
  plan_items: PlanItemRow
  addenda: AddendumRow
  communications: CommunicationRow
  documents: DocumentRow
  tasks: TaskRow
  appointments: AppointmentRow
  eligibilities: EligibilityRow
  users: UserRow
  settings: SettingRow
  mappings: MappingRow
  imports: ImportRow
  import_matches: ImportMatchRow
  journal: JournalRow & { seq: Generated<number> }
  audit: AuditRow
}

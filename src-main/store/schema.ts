// The tables as Kysely sees them. Text ids, ISO days and instants, money in cents, booleans as 0/1,
// JSON as text. Columns are explained in the migration that makes them.

import type { Generated } from 'kysely'
import type {
  StarStandingRow,
  SyncPlanRow,
  TestControlRow,
  TestLotRow,
} from './adherence/adherence-tables.ts'
import type {
  AnticoagulationEnrolmentRow,
  AnticoagulationEventRow,
  AnticoagulationVisitRow,
} from './anticoagulation/anticoagulation-tables.ts'
import type {
  AcceptanceRow,
  AdherenceCheckRow,
  ConsultAddendumRow,
  ConsultRow,
  FollowUpRow,
  GoalOutcomeRow,
  GoalRow,
  ProblemEventRow,
  ReconciliationRow,
  SoapNoteRow,
  SourceLineRow,
  SweepCellRow,
} from './care-tables.ts'
import type {
  AllergyRow,
  ConditionRow,
  FillRow,
  ImmunizationRow,
  MedicationRow,
  ObservationRow,
} from './chart-tables.ts'
import type {
  BillingFactsRow,
  ClaimEventRow,
  ClaimFactRow,
  ClaimFieldTickRow,
  ClaimPaymentRow,
  ClaimRow,
  PortalLayoutRow,
  ProgramCertificateRow,
} from './claims/claim-tables.ts'
import type {
  CommunicationEventRow,
  ConsentRow,
  ContactRow,
  OfferRow,
  PacketDeliveryRow,
  RecommendationReplyRow,
  SnippetRow,
  WorkMinutesRow,
} from './desk-tables.ts'
import type {
  RegistryMessageRow,
  StandingOrderRow,
  VaccineLotMoveRow,
  VaccineLotRow,
  VaccineRefusalRow,
  VaccineVisitRow,
  VisEditionRow,
} from './immunizations/immunization-tables.ts'
import type {
  DisposalNoticeRow,
  LetterheadRow,
  LogoRow,
  MedicationLookRow,
  OwnTemplateRow,
} from './papers/paper-tables.ts'
import type {
  CoverageRow,
  OptOutRow,
  PatientRow,
  PrescriberRow,
  SettingRow,
  UserRow,
} from './people-tables.ts'
import type {
  CaseEventRow,
  WellnessCreditRow,
  WellnessItemRow,
} from './programs/program-record-tables.ts'
import type {
  EligibilityRow,
  OwnProgramRow,
  PayerCountRow,
  PayerFactRow,
  ProgramCaseRow,
  ProgramEnrollmentRow,
  ProgramTermRow,
} from './programs/program-tables.ts'
import type {
  AppointmentRow,
  AuditRow,
  CommunicationRow,
  DocumentRow,
  ImportMatchRow,
  ImportRow,
  JournalRow,
  MappingRow,
  PrintJobRow,
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
import type {
  OwnServiceRow,
  ServiceCourseRow,
  ServiceTaperRow,
  ServiceVisitRow,
} from './services/service-tables.ts'
import type {
  AssessmentRow,
  EventPersonRow,
  ScreeningEventRow,
} from './wellness/wellness-tables.ts'

export type * from './adherence/adherence-tables.ts'
export type * from './anticoagulation/anticoagulation-tables.ts'
export type * from './care-tables.ts'
export type * from './chart-tables.ts'
export type * from './claims/claim-tables.ts'
export type * from './desk-tables.ts'
export type * from './immunizations/immunization-tables.ts'
export type * from './kept.ts'
export type * from './papers/paper-tables.ts'
export type * from './people-tables.ts'
export type * from './programs/program-tables.ts'
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
  offers: OfferRow
  contacts: ContactRow
  consents: ConsentRow
  source_lines: SourceLineRow
  reconciliations: ReconciliationRow
  sweep_cells: SweepCellRow
  problem_events: ProblemEventRow
  goals: GoalRow
  goal_outcomes: GoalOutcomeRow
  adherence_checks: AdherenceCheckRow
  snippets: SnippetRow
  soap_notes: SoapNoteRow
  work_minutes: WorkMinutesRow
  acceptances: AcceptanceRow
  communication_events: CommunicationEventRow
  recommendation_replies: RecommendationReplyRow
  follow_ups: FollowUpRow
  packet_deliveries: PacketDeliveryRow
  consults: ConsultRow
  consult_addenda: ConsultAddendumRow
  print_jobs: PrintJobRow
  claims: ClaimRow
  claim_events: ClaimEventRow
  claim_payments: ClaimPaymentRow
  claim_field_ticks: ClaimFieldTickRow
  portal_layouts: PortalLayoutRow
  claim_facts: ClaimFactRow
  billing_facts: BillingFactsRow
  program_certificates: ProgramCertificateRow
  logos: LogoRow
  letterheads: LetterheadRow
  own_templates: OwnTemplateRow
  disposal_notices: DisposalNoticeRow
  medication_looks: MedicationLookRow
  screening_events: ScreeningEventRow
  event_people: EventPersonRow
  assessments: AssessmentRow
  own_services: OwnServiceRow
  service_courses: ServiceCourseRow
  service_visits: ServiceVisitRow
  service_tapers: ServiceTaperRow
  wellness_items: WellnessItemRow
  wellness_credits: WellnessCreditRow
  case_events: CaseEventRow
  anticoagulation_enrolments: AnticoagulationEnrolmentRow
  anticoagulation_visits: AnticoagulationVisitRow
  anticoagulation_events: AnticoagulationEventRow
  vaccine_lots: VaccineLotRow
  vaccine_lot_moves: VaccineLotMoveRow
  standing_orders: StandingOrderRow
  vis_editions: VisEditionRow
  vaccine_visits: VaccineVisitRow
  vaccine_refusals: VaccineRefusalRow
  registry_messages: RegistryMessageRow
  program_terms: ProgramTermRow
  program_enrollments: ProgramEnrollmentRow
  payer_facts: PayerFactRow
  program_cases: ProgramCaseRow
  payer_counts: PayerCountRow
  sync_plans: SyncPlanRow
  test_lots: TestLotRow
  test_controls: TestControlRow
  own_programs: OwnProgramRow

  eligibilities: EligibilityRow
  star_standings: StarStandingRow
  users: UserRow
  settings: SettingRow
  mappings: MappingRow
  imports: ImportRow
  import_matches: ImportMatchRow
  journal: JournalRow & { seq: Generated<number> }
  audit: AuditRow
}

// Every call's handler: the sum of the areas, checked against the contract.

import type { Calls } from '../contract/calls.ts'
import { starPanelHandlers } from './adherence/star-handlers.ts'
import { syncHandlers } from './adherence/sync-handlers.ts'
import { adherenceHandlers } from './adherence.ts'
import { anticoagulationHandlers } from './anticoagulation/handlers.ts'
import { appointmentHandlers } from './appointments.ts'
import { billingHandlers } from './billing/handlers.ts'
import { chartHandlers } from './chart.ts'
import { claimHandlers } from './claims/handlers.ts'
import { consultHandlers } from './consults.ts'
import type { Handlers } from './context.ts'
import { deliveryHandlers } from './deliveries.ts'
import { documentHandlers } from './documents.ts'
import { followUpHandlers } from './follow-up.ts'
import { goalHandlers } from './goals.ts'
import { houseHandlers } from './house.ts'
import { immunizationHandlers } from './immunizations/handlers.ts'
import { vaccineStoreHandlers } from './immunizations/store-handlers.ts'
import { importHandlers } from './imports.ts'
import { knowledgeHandlers } from './knowledge.ts'
import { laneHandlers } from './lane.ts'
import { letterHandlers } from './letters/handlers.ts'
import { minutesHandlers } from './minutes.ts'
import { noteHandlers } from './notes.ts'
import { optOutHandlers } from './opt-outs.ts'
import { outreachHandlers } from './outreach.ts'
import { auditPacketHandlers } from './papers/audit-packet.ts'
import { consultPaperHandlers } from './papers/consult-papers.ts'
import { disposalHandlers } from './papers/disposal.ts'
import { letterheadHandlers } from './papers/letterhead.ts'
import { ownTemplateHandlers } from './papers/own-templates.ts'
import { tabletLookHandlers } from './papers/tablet-looks.ts'
import { patientHandlers } from './patients.ts'
import { placeHandlers } from './place.ts'
import { printingHandlers } from './printing/handlers.ts'
import { printBatchHandlers } from './printing/print-batch.ts'
import { caseLogHandlers } from './programs/case-log.ts'
import { enrollmentHandlers } from './programs/enrollment-handlers.ts'
import { limitHandlers } from './programs/limit-handlers.ts'
import { ownProgramHandlers } from './programs/own-program-handlers.ts'
import { programPanelHandlers } from './programs/panel-handlers.ts'
import { programTermHandlers } from './programs/term-handlers.ts'
import { reconciliationHandlers } from './reconcile.ts'
import { reportHandlers } from './reports/handlers.ts'
import { reviewPlanHandlers } from './review-plan.ts'
import { reviewSignatureHandlers } from './review-signature.ts'
import { reviewHandlers } from './reviews.ts'
import { serviceHandlers } from './services/handlers.ts'
import { sessionHandlers } from './session.ts'
import { snippetHandlers } from './snippets.ts'
import { sweepHandlers } from './sweep.ts'
import { taskHandlers } from './tasks.ts'
import { trainingHandlers } from './training/handlers.ts'
import { trendHandlers } from './trends.ts'
import { userHandlers } from './users.ts'
import { screeningEventHandlers } from './wellness/event-handlers.ts'
import { assessmentHandlers } from './wellness/handlers.ts'
import { whatIfHandlers } from './what-if.ts'
import { worklistHandlers } from './worklist/handlers.ts'
import { worksheetHandlers } from './worksheets.ts'

export const handlers: Handlers<Calls> = {
  ...sessionHandlers,
  ...userHandlers,
  ...patientHandlers,
  ...chartHandlers,
  ...optOutHandlers,
  ...enrollmentHandlers,
  ...limitHandlers,
  ...ownProgramHandlers,
  ...programPanelHandlers,
  ...programTermHandlers,
  ...importHandlers,
  ...reviewHandlers,
  ...adherenceHandlers,
  ...starPanelHandlers,
  ...syncHandlers,
  ...noteHandlers,
  ...snippetHandlers,
  ...reviewSignatureHandlers,
  ...reconciliationHandlers,
  ...reviewPlanHandlers,
  ...laneHandlers,
  ...placeHandlers,
  ...minutesHandlers,
  ...consultHandlers,
  ...anticoagulationHandlers,
  ...documentHandlers,
  ...auditPacketHandlers,
  ...consultPaperHandlers,
  ...disposalHandlers,
  ...tabletLookHandlers,
  ...letterheadHandlers,
  ...ownTemplateHandlers,
  ...printBatchHandlers,
  ...printingHandlers,
  ...letterHandlers,
  ...houseHandlers,
  ...knowledgeHandlers,
  ...sweepHandlers,
  ...whatIfHandlers,
  ...outreachHandlers,
  ...deliveryHandlers,
  ...followUpHandlers,
  ...goalHandlers,
  ...trendHandlers,
  ...appointmentHandlers,
  ...taskHandlers,
  ...worklistHandlers,
  ...worksheetHandlers,
  ...trainingHandlers,
  ...claimHandlers,
  ...billingHandlers,
  ...immunizationHandlers,
  ...vaccineStoreHandlers,
  ...assessmentHandlers,
  ...serviceHandlers,
  ...screeningEventHandlers,
  ...reportHandlers,
  ...caseLogHandlers,
}

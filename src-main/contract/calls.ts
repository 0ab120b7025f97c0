// The whole contract: the sum of its areas, and what the renderer may know of the field.

import { adherenceCalls } from './adherence.ts'
import { anticoagulationCalls } from './anticoagulation.ts'
import { appointmentCalls } from './appointments.ts'
import { auditPacketCalls } from './audit-packet.ts'
import { billingCalls } from './billing.ts'
import { caseLogCalls } from './case-log.ts'
import { chartCalls } from './chart.ts'
import { claimCalls } from './claims.ts'
import { consultPaperCalls } from './consult-papers.ts'
import { consultCalls } from './consults.ts'
import { deliveryCalls } from './deliveries.ts'
import { disposalCalls } from './disposal.ts'
import { documentCalls } from './documents.ts'
import { enrollmentCalls } from './enrollment.ts'
import { followUpCalls } from './follow-up.ts'
import { houseCalls } from './house.ts'
import { immunizationCalls } from './immunizations.ts'
import { importCalls } from './imports.ts'
import { knowledgeCalls } from './knowledge.ts'
import { laneCalls } from './lane.ts'
import { letterheadCalls } from './letterhead.ts'
import { letterCalls } from './letters.ts'
import { limitCalls } from './limits.ts'
import { minutesCalls } from './minutes.ts'
import { noteCalls } from './notes.ts'
import { outreachCalls } from './outreach.ts'
import { ownProgramCalls } from './own-programs.ts'
import { ownTemplateCalls } from './own-templates.ts'
import { patientCalls } from './patients.ts'
import { printBatchCalls } from './print-batch.ts'
import { printingCalls } from './printing.ts'
import { programPanelCalls } from './program-panel.ts'
import { programCalls } from './programs.ts'
import { reconciliationCalls } from './reconciliation.ts'
import { reportCalls } from './reports.ts'
import { reviewCalls } from './reviews.ts'
import { screeningEventCalls } from './screening-events.ts'
import { serviceCalls } from './services.ts'
import { sessionCalls, userCalls } from './session.ts'
import { starPanelCalls } from './star-panel.ts'
import { sweepCalls } from './sweep.ts'
import { syncCalls } from './sync.ts'
import { tabletLookCalls } from './tablet-looks.ts'
import { taskCalls } from './tasks.ts'
import { trainingCalls } from './training.ts'
import { trendCalls } from './trends.ts'
import { vaccineStoreCalls } from './vaccine-store.ts'
import { assessmentCalls } from './wellness.ts'
import { whatIfCalls } from './what-if.ts'
import { worklistCalls } from './worklist.ts'
import { worksheetCalls } from './worksheets.ts'

export const calls = {
  ...sessionCalls,
  ...userCalls,
  ...patientCalls,
  ...chartCalls,
  ...importCalls,
  ...programCalls,
  ...enrollmentCalls,
  ...programPanelCalls,
  ...limitCalls,
  ...ownProgramCalls,
  ...reviewCalls,
  ...laneCalls,
  ...minutesCalls,
  ...consultCalls,
  ...anticoagulationCalls,
  ...reconciliationCalls,
  ...adherenceCalls,
  ...starPanelCalls,
  ...syncCalls,
  ...noteCalls,
  ...documentCalls,
  ...auditPacketCalls,
  ...consultPaperCalls,
  ...disposalCalls,
  ...tabletLookCalls,
  ...printBatchCalls,
  ...printingCalls,
  ...letterheadCalls,
  ...ownTemplateCalls,
  ...letterCalls,
  ...houseCalls,
  ...knowledgeCalls,
  ...sweepCalls,
  ...whatIfCalls,
  ...outreachCalls,
  ...deliveryCalls,
  ...followUpCalls,
  ...trendCalls,
  ...appointmentCalls,
  ...taskCalls,
  ...worklistCalls,
  ...worksheetCalls,
  ...trainingCalls,
  ...claimCalls,
  ...billingCalls,
  ...immunizationCalls,
  ...vaccineStoreCalls,
  ...assessmentCalls,
  ...screeningEventCalls,
  ...reportCalls,
  ...serviceCalls,
  ...caseLogCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls

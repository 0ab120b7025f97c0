// Every document that Pestle prints, in the order in which a screen offers them.

import { cmsPacket } from './cms-packet.ts'
import { coverLetter } from './cover-letter.ts'
import { interviewWorksheet } from './interview-worksheet.ts'
import { medicationList } from './medication-list.ts'
import { prescriberLetter } from './prescriber-letter.ts'
import type { AnyDocumentTemplate } from './template.ts'
import { anyTemplate } from './template.ts'
import { cms1500 } from './templates/office/cms-1500.ts'
import { cms1500Proof } from './templates/office/cms-1500-proof.ts'
import { labels } from './templates/office/labels.ts'
import { soapNote } from './templates/office/soap-note.ts'
import { appointmentLetter } from './templates/patient/appointment-letter.ts'
import { appointmentReminder } from './templates/patient/appointment-reminder.ts'
import { drawnSchedule } from './templates/patient/drawn-schedule.ts'
import { fridgeSheet } from './templates/patient/fridge-sheet.ts'
import { medicationActionPlan } from './templates/patient/medication-action-plan.ts'
import { patientInvoice } from './templates/patient/patient-invoice.ts'
import { personalMedicationRecord } from './templates/patient/personal-medication-record.ts'
import { safeDisposal } from './templates/patient/safe-disposal.ts'
import { superbill } from './templates/patient/superbill.ts'
import { walletCard } from './templates/patient/wallet-card.ts'
import { consultAnswer } from './templates/prescriber/consult-answer.ts'
import { faxCover } from './templates/prescriber/fax-cover.ts'
import { prescriberLetterWithList } from './templates/prescriber/prescriber-letter-with-list.ts'
import { referral } from './templates/prescriber/referral.ts'
import { healthSnapshot } from './templates/program/health-snapshot.ts'
import { jointActionPlan } from './templates/program/joint-action-plan.ts'
import { toDoList } from './to-do-list.ts'

/** The family of templates. */
export const documentTemplates: readonly AnyDocumentTemplate[] = [
  anyTemplate(cmsPacket),
  anyTemplate(prescriberLetter),
  anyTemplate(medicationList),
  anyTemplate(toDoList),
  anyTemplate(coverLetter),
  anyTemplate(personalMedicationRecord),
  anyTemplate(medicationActionPlan),
  anyTemplate(fridgeSheet),
  anyTemplate(drawnSchedule),
  anyTemplate(walletCard),
  anyTemplate(safeDisposal),
  anyTemplate(appointmentLetter),
  anyTemplate(appointmentReminder),
  anyTemplate(prescriberLetterWithList),
  anyTemplate(referral),
  anyTemplate(consultAnswer),
  anyTemplate(faxCover),
  anyTemplate(soapNote),
  anyTemplate(labels),
  anyTemplate(jointActionPlan),
  anyTemplate(healthSnapshot),
  anyTemplate(cms1500),
  anyTemplate(cms1500Proof),
  anyTemplate(patientInvoice),
  anyTemplate(superbill),
]

/** Papers to work on: printed, never issued. */
export const workingPapers = [interviewWorksheet] as const

/** The template with this id, or null. */
export function documentTemplate(id: string): AnyDocumentTemplate | null {
  return documentTemplates.find((template) => template.id === id) ?? null
}

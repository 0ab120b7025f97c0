// What ForwardHealth asks to be documented of a CMR/A (topic 14697), in its order.

import { may, must, type RecordLayout } from '../encounter/record.ts'

/** The documentation list of a CMR/A. */
export const wpqcRecord: RecordLayout = {
  title: 'CMR/A documentation',
  head: [
    must('Member', 'patientName'),
    must('Member number', 'medicaidId'),
    must('Nursing home', 'isLongTermCare'),
    must('Pharmacist', 'providerName'),
    must('Pharmacist NPI', 'providerNpi'),
    must('Pharmacy', 'pharmacyName'),
    must('Pharmacy NPI', 'pharmacyNpi'),
    must('Why it was needed', 'reason'),
    must('Other insurance and its MTM', 'otherInsurance'),
    must('How the criteria are met', 'criteriaMet'),
    must('Date', 'date'),
    must('Consent', 'consent'),
    must('Approval before the service', 'approval'),
    must('Initial or follow-up', 'kind'),
    must('What was discussed', 'discussed'),
    must('Face to face from', 'startedAt'),
    must('Face to face until', 'endedAt'),
    must('Minutes face to face', 'faceMinutes'),
    may('Administrative minutes, not billed', 'adminMinutes'),
    must('Signed on', 'signedOn'),
  ],
}

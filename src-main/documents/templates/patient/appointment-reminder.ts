// Reminds a patient of the next appointment in the book.

import { shippedTemplate } from '../../head/own-template.ts'
import {
  type AppointmentFacts,
  appointmentPage,
  prepareAppointment,
} from '../../sheets/appointment-part.ts'
import type { DocumentTemplate } from '../../template.ts'
import { appointmentWords as words } from '../../text-packs/office-papers-en-2026.ts'

/** One page. */
export const appointmentReminder = {
  id: 'appointment-reminder',
  version: 2,
  title: 'Appointment Reminder',
  audience: 'patient',
  needsSignature: false,
  needsPrescriber: false,
  sources: [],
  prepare: (input) => prepareAppointment(input, shippedTemplate),
  build: (facts) => [appointmentPage(facts, words.reminderTitle, words.remind, false)],
} as const satisfies DocumentTemplate<AppointmentFacts>

// Invites a patient to the next appointment in the book, with what to bring.

import {
  type AppointmentFacts,
  appointmentPage,
  prepareAppointment,
} from '../../sheets/appointment-part.ts'
import type { DocumentTemplate } from '../../template.ts'
import { appointmentWords as words } from '../../text-packs/office-papers-en-2026.ts'

/** One page. */
export const appointmentLetter = {
  id: 'appointment-letter',
  version: 1,
  title: 'Appointment Letter',
  audience: 'patient',
  needsSignature: false,
  needsPrescriber: false,
  sources: [],
  prepare: prepareAppointment,
  build: (facts) => [appointmentPage(facts, words.letterTitle, words.invite, true)],
} as const satisfies DocumentTemplate<AppointmentFacts>

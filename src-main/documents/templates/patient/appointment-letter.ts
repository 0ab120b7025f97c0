// Invites a patient to the next appointment in the book, with what to bring.

import { ownTemplateOf } from '../../head/own-template.ts'
import {
  type AppointmentFacts,
  appointmentPage,
  appointmentSections,
  prepareAppointment,
} from '../../sheets/appointment-part.ts'
import type { DocumentTemplate, Prepared } from '../../template.ts'
import { appointmentWords as words } from '../../text-packs/office-papers-en-2026.ts'

/** One page. */
export const appointmentLetter = {
  id: 'appointment-letter',
  version: 2,
  title: 'Appointment Letter',
  audience: 'patient',
  needsSignature: false,
  needsPrescriber: false,
  sources: [],
  sections: appointmentSections,
  hasStandingTexts: true,
  prepare: (input): Prepared<AppointmentFacts> =>
    prepareAppointment(input, ownTemplateOf(appointmentLetter, input)),
  build: (facts) => [appointmentPage(facts, words.letterTitle, words.invite, true)],
} as const satisfies DocumentTemplate<AppointmentFacts>

// An invented question about therapy with its answer.

import { day } from '../../../src-main/clinical/dates.ts'
import type { ConsultOnPaper } from '../../../src-main/documents/template.ts'

/** Asked by a prescriber, answered from two sources, added to once. */
export const sampleConsult: ConsultOnPaper = {
  requester: 'Dana Sample, MD',
  requesterId: 'dr-sample',
  askedOn: day('2026-11-20'),
  question: 'May she take melatonin in place of zolpidem?',
  answer: 'Yes, as a trial.\nStart with 2 mg an hour before bed, and look again after 4 weeks.',
  sources: ['Label of zolpidem, section 5', '2023 AGS Beers Criteria, table 2'],
  addenda: [{ on: day('2026-11-23'), by: 'Robin Testwell', text: 'Told the daughter by phone.' }],
}

// The note of the invented review.

import type { SoapNote } from '../../../src-main/clinical/notes/soap-note.ts'

/** Every part written. */
export const sampleSoap: SoapNote = {
  subjective: '- Fell twice in October\n- “I sleep badly without it”\n',
  objective: '- Age 76\n- Blood pressure 118/70 on 2026-11-20\n',
  assessment: '- Falls while taking zolpidem\n',
  plan: '- Asked Dana Sample, MD to lower zolpidem\n- Next talk on 2026-12-14\n',
}

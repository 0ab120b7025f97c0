// Criteria for older adults beside the AGS Beers Criteria.

import { paper } from '../source-shapes.ts'

/** Sources of the geriatric tables, joined in source.ts. */
export const geriatricSources = {
  'stopp-start-v3': {
    ...paper(
      'stopp-start-v3',
      'STOPP/START criteria',
      'version 3, 2023',
      "O'Mahony D, Cherubini A, Guiteras AR, et al. STOPP/START criteria for potentially inappropriate prescribing in older people: version 3. Eur Geriatr Med 2023;14:625-632. CC BY 4.0; rows are adapted.",
    ),
    licence: "CC BY 4.0, O'Mahony et al.; rows in own words",
  },
} as const

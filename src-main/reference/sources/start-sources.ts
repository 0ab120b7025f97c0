// Sources of what older adults may lack, of drugs that add up, and of drugs that bring falls.

import { paper } from '../source-shapes.ts'

/** Joined into the register in source.ts. */
export const startSources = {
  'stopp-start-3-2023': {
    ...paper(
      'stopp-start-3-2023',
      'STOPP/START criteria for potentially inappropriate prescribing in older people',
      'version 3, 2023',
      'O’Mahony D, Cherubini A, Guiteras AR, et al. STOPP/START criteria for potentially inappropriate prescribing in older people: version 3. Eur Geriatr Med 2023;14:625-632. Adapted: stated in own words and with codes of Pestle’s own choice.',
    ),
    licence: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
  },
  'stoppfall-2021': paper(
    'stoppfall-2021',
    'STOPPFall: screening tool of older persons prescriptions in older adults with high fall risk',
    '2021',
    'Seppala LJ, Petrovic M, Ryg J, et al. Age Ageing 2021;50(4):1189-1199.',
  ),
} as const

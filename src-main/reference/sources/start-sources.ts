// Sources of drugs that add up in older adults and of drugs that bring falls.

import { paper } from '../source-shapes.ts'

/** Joined into the register in source.ts. */
export const startSources = {
  'stoppfall-2021': paper(
    'stoppfall-2021',
    'STOPPFall: screening tool of older persons prescriptions in older adults with high fall risk',
    '2021',
    'Seppala LJ, Petrovic M, Ryg J, et al. Age Ageing 2021;50(4):1189-1199.',
  ),
  'linjakumpu-2003': paper(
    'linjakumpu-2003',
    'A model to classify the sedative load of drugs',
    '2003',
    'Linjakumpu T, Hartikainen S, Klaukka T, et al. Int J Geriatr Psychiatry 2003;18(6):542-544.',
  ),
} as const

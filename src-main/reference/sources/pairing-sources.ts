// Sources of the interactions with food, herbs and further drugs. "The named product" means the prescribing
// information of the drug that the finding names.

import type { Source } from '../source.ts'
import { government, label } from '../source-shapes.ts'

/** Sources of pairs, joined into the register in source.ts. */
export const pairingSources = {
  'fda-label-pair': label(
    'fda-label-pair',
    'the named product',
    'sections 2, 4, 5 and 7 on drug interactions',
  ),
  'fda-label-food': label(
    'fda-label-food',
    'the named product',
    'sections 2, 5, 7 and 12.3 on food and alcohol, or Drug Facts',
  ),
  'fda-label-nirmatrelvir': label(
    'fda-label-nirmatrelvir',
    'nirmatrelvir with ritonavir',
    'boxed warning and sections 4 and 7.3',
  ),
  'nccih-herbs': government(
    'nccih-herbs',
    'Herbs at a Glance',
    'online',
    'National Center for Complementary and Integrative Health, National Institutes of Health. Herbs at a Glance.',
    'https://www.nccih.nih.gov/health/herbsataglance',
  ),
} as const satisfies Readonly<Record<string, Source>>

// Sources of the drug catalogue beside the RxNorm release itself.

import type { Source } from './source.ts'
import { label } from './source-shapes.ts'

export const catalogueSources = {
  'rxnorm-quoted': {
    id: 'rxnorm-quoted',
    title: 'RxNorm products quoted elsewhere',
    edition: '2020 to 2026',
    citation:
      'RxNorm codes and names as quoted in public quality-measure, opioid and sample data of 2020 to 2026; RxNorm courtesy of the U.S. National Library of Medicine. Pestle is not endorsed by NLM.',
    url: 'https://www.nlm.nih.gov/research/umls/rxnorm/',
    checked: null,
    licence: 'US Government work with NLM attribution',
  },
  'product-label-name': label(
    'product-label-name',
    'the named product',
    'section 11, Drug Facts or Supplement Facts: the name',
  ),
  'fda-label-how-supplied': label(
    'fda-label-how-supplied',
    'the named product',
    'sections 3 and 16, or Drug Facts for products without prescription',
  ),
} as const satisfies Record<string, Source>

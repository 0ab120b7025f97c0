// The CMS-1500 (02/12) of a claim as data only: printed upon the red form, it lands in the boxes.

import { type Cms1500Facts, prepareCms1500 } from '../../billing/cms-1500-facts.ts'
import { overlayPages } from '../../billing/cms-1500-pages.ts'
import type { DocumentTemplate } from '../../template.ts'

/** The overlay. */
export const cms1500 = {
  id: 'cms-1500',
  version: 1,
  title: 'CMS-1500, data for the form',
  audience: 'office',
  needsPrescriber: false,
  needsClaim: true,
  sources: ['nucc-1500-0212'],
  prepare: prepareCms1500,
  build: ({ forms, shift, isPreview }) => overlayPages(forms, shift, isPreview),
} as const satisfies DocumentTemplate<Cms1500Facts>

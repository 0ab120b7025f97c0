// The CMS-1500 (02/12) of a claim with drawn boxes, to be checked on the screen. Payers do not take it.

import { type Cms1500Facts, prepareCms1500 } from '../../billing/cms-1500-facts.ts'
import { proofPages } from '../../billing/cms-1500-pages.ts'
import type { DocumentTemplate } from '../../template.ts'

/** The proof. */
export const cms1500Proof = {
  id: 'cms-1500-proof',
  version: 1,
  title: 'CMS-1500, proof with boxes',
  audience: 'office',
  needsPrescriber: false,
  needsClaim: true,
  sources: ['nucc-1500-0212'],
  prepare: prepareCms1500,
  build: ({ forms, cut, isPreview }) => proofPages(forms, cut, isPreview),
} as const satisfies DocumentTemplate<Cms1500Facts>

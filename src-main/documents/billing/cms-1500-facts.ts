// The facts of a CMS-1500, for the overlay and for the proof alike.

import type { DocumentInput, Prepared } from '../template.ts'
import type { PrintShift } from './cms-1500-pages.ts'
import { fillCms1500 } from './fill-cms-1500.ts'
import type { CutText, FilledForm } from './filled-form.ts'

export interface Cms1500Facts {
  readonly isPreview: boolean
  readonly forms: readonly FilledForm[]
  readonly cut: readonly CutText[]
  readonly shift: PrintShift
}

/** The filled forms, or every box that lacks its fact. */
export function prepareCms1500(input: DocumentInput): Prepared<Cms1500Facts> {
  const { claim = null } = input
  if (claim === null)
    return { ok: false, missing: [{ what: 'a claim that is drafted', where: 'claims' }] }
  const { forms, cut, missing } = fillCms1500(claim, input.pharmacy)
  if (missing.length > 0) return { ok: false, missing }
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      forms,
      cut,
      shift: input.formShift ?? { right: 0, down: 0 },
    },
  }
}
